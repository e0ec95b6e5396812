// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! `subscriptions`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/subscriptions` |
//! | [`create`](create()) | `POST /v1/subscriptions` |
//! | [`search`](search()) | `GET /v1/subscriptions/search` |
//! | [`retrieve`](retrieve()) | `GET /v1/subscriptions/{subscription_exposed_id}` |
//! | [`update`](update()) | `POST /v1/subscriptions/{subscription_exposed_id}` |
//! | [`cancel`](cancel()) | `DELETE /v1/subscriptions/{subscription_exposed_id}` |
//! | [`delete_discount`](delete_discount()) | `DELETE /v1/subscriptions/{subscription_exposed_id}/discount` |
//! | [`migrate`](migrate()) | `POST /v1/subscriptions/{subscription}/migrate` |
//! | [`resume`](resume()) | `POST /v1/subscriptions/{subscription}/resume` |
#[cfg(feature = "subscriptions")]
mod requests;
#[cfg(feature = "subscriptions")]
pub use self::requests::*;
#[cfg(feature = "_accounts_account")]
mod types;
#[cfg(feature = "_accounts_account")]
pub use self::types::*;
#[cfg(feature = "subscriptions")]
pub mod params;
