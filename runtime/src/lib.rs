//! What the generated client stands on: the record layer, the wire, and the client.
pub mod client;
#[cfg(feature = "oauth")]
pub mod oauth;
pub mod record;
mod redact;
#[cfg(feature = "testing")]
pub mod testing;
mod threads;
pub mod types;
#[cfg(feature = "webhook")]
pub mod webhook;
pub mod wire;

// Everything that generated code and its users name is at the root.
pub use record::*;
pub use types::*;

pub use bytes::Bytes;
pub use client::*;
pub use threads::{MaybeSend, MaybeSync};
pub use wire::encode_form;

/// For the macros' expansions.
#[doc(hidden)]
pub use serde as __serde;
