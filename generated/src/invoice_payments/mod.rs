// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `invoice_payments`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/invoice_payments` |
//! | [`retrieve`](retrieve()) | `GET /v1/invoice_payments/{invoice_payment}` |

#[cfg(feature = "invoice_payments")]
mod requests;
#[cfg(feature = "invoice_payments")]
pub use self::requests::*;
#[cfg(feature = "_accounts_account")]
mod types;
#[cfg(feature = "_accounts_account")]
pub use self::types::*;
#[cfg(feature = "invoice_payments")]
pub mod params;
