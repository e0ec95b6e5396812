// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `balance_transactions`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/balance_transactions` |
//! | [`retrieve`](retrieve()) | `GET /v1/balance_transactions/{id}` |

#[cfg(feature = "balance_transactions")]
mod requests;
#[cfg(feature = "balance_transactions")]
pub use self::requests::*;
#[cfg(feature = "_accounts_account")]
mod types;
#[cfg(feature = "_accounts_account")]
pub use self::types::*;
#[cfg(feature = "balance_transactions")]
pub mod params;
