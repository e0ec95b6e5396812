// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`SubscriptionItem`]: One [price](crate::prices::Price) in a subscription, with its quantity.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the items of one subscription. | `GET /v1/subscription_items` |
//! | [`create`](create()) | Adds an item to a subscription, beside those it has. | `POST /v1/subscription_items` |
//! | [`retrieve`](retrieve()) | Fetches an item of a subscription, with its price, quantity and present period. | `GET /v1/subscription_items/{item}` |
//! | [`update`](update()) | Changes an item's price or quantity. | `POST /v1/subscription_items/{item}` |
//! | [`delete`](delete()) | Deletes an item from a subscription, which goes on without it. | `DELETE /v1/subscription_items/{item}` |
//!
//! Feature: `subscription_items`.

#[cfg(feature = "subscription_items")]
pub mod requests;
#[cfg(feature = "subscription_items")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "subscription_items")]
#[doc(alias = "PostSubscriptionItems")]
#[doc(alias = "postsubscriptionitems")]
pub use self::requests::create::create;
#[cfg(feature = "subscription_items")]
#[doc(alias = "DeleteSubscriptionItemsItem")]
#[doc(alias = "deletesubscriptionitemsitem")]
pub use self::requests::delete::delete;
#[cfg(feature = "subscription_items")]
#[doc(alias = "GetSubscriptionItems")]
#[doc(alias = "getsubscriptionitems")]
pub use self::requests::list::list;
#[cfg(feature = "subscription_items")]
#[doc(alias = "GetSubscriptionItemsItem")]
#[doc(alias = "getsubscriptionitemsitem")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "subscription_items")]
#[doc(alias = "PostSubscriptionItemsItem")]
#[doc(alias = "postsubscriptionitemsitem")]
pub use self::requests::update::update;
#[cfg_attr(not(docsrs), cfg(feature = "subscription_items"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "subscription_items"))]
pub use self::types::*;
#[cfg(not(feature = "subscription_items"))]
mod opaque;
#[cfg(not(feature = "subscription_items"))]
pub use self::opaque::*;
#[doc(inline)]
#[cfg(feature = "subscription_items")]
pub use crate::types::SubscriptionItemBillingThresholds;
#[cfg(feature = "subscription_items")]
pub mod params;
