// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `payouts`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/payouts` |
//! | [`create`](create()) | `POST /v1/payouts` |
//! | [`retrieve`](retrieve()) | `GET /v1/payouts/{payout}` |
//! | [`update`](update()) | `POST /v1/payouts/{payout}` |
//! | [`cancel`](cancel()) | `POST /v1/payouts/{payout}/cancel` |
//! | [`reverse`](reverse()) | `POST /v1/payouts/{payout}/reverse` |

#[cfg(feature = "payouts")]
mod requests;
#[cfg(feature = "payouts")]
pub use self::requests::*;
#[cfg(feature = "_accounts_account")]
mod types;
#[cfg(feature = "_accounts_account")]
pub use self::types::*;
#[cfg(feature = "payouts")]
pub mod params;
