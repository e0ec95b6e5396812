// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! `payment_links`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/payment_links` |
//! | [`create`](create()) | `POST /v1/payment_links` |
//! | [`retrieve`](retrieve()) | `GET /v1/payment_links/{payment_link}` |
//! | [`update`](update()) | `POST /v1/payment_links/{payment_link}` |
#[cfg(feature = "payment_links")]
mod requests;
#[cfg(feature = "payment_links")]
pub use requests::*;
#[cfg(
    any(
        feature = "checkout",
        feature = "credit_notes",
        feature = "customers",
        feature = "payment_links"
    )
)]
mod types;
#[cfg(
    any(
        feature = "checkout",
        feature = "credit_notes",
        feature = "customers",
        feature = "payment_links"
    )
)]
pub use types::*;
#[cfg(feature = "payment_links")]
pub mod line_items;
#[cfg(feature = "payment_links")]
pub mod params;
