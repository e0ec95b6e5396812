//! Deliveries of webhooks: what is signed, what is in it, and who handles it.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

#[cfg(feature = "webhook")]
mod payload;
#[cfg(feature = "webhook_router")]
mod router;
#[cfg(feature = "webhook")]
mod verify;
