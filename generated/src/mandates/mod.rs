// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `mandates`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Fetches a mandate: the customer's consent to be debited, and whether it still holds. | `GET /v1/mandates/{mandate}` |

#[cfg(feature = "mandates")]
mod requests;
#[cfg(feature = "mandates")]
pub use self::requests::*;
#[cfg(feature = "_accounts_account")]
mod types;
#[cfg(feature = "_accounts_account")]
pub use self::types::*;
