// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `subscription_items`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/subscription_items` |
//! | [`create`](create()) | `POST /v1/subscription_items` |
//! | [`retrieve`](retrieve()) | `GET /v1/subscription_items/{item}` |
//! | [`update`](update()) | `POST /v1/subscription_items/{item}` |
//! | [`delete`](delete()) | `DELETE /v1/subscription_items/{item}` |

#[cfg(feature = "subscription_items")]
mod requests;
#[cfg(feature = "subscription_items")]
pub use self::requests::*;
#[cfg(feature = "_accounts_account")]
mod types;
#[cfg(feature = "_accounts_account")]
pub use self::types::*;
#[doc(inline)]
pub use crate::types::SubscriptionItemBillingThresholds;
#[cfg(feature = "subscription_items")]
pub mod params;
