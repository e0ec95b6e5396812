// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "subscription_items")]
mod create;
#[cfg(feature = "subscription_items")]
#[doc(alias = "PostSubscriptionItems")]
#[doc(alias = "postsubscriptionitems")]
pub use self::create::*;
#[cfg(feature = "subscription_items")]
mod delete;
#[cfg(feature = "subscription_items")]
#[doc(alias = "DeleteSubscriptionItemsItem")]
#[doc(alias = "deletesubscriptionitemsitem")]
pub use self::delete::*;
#[cfg(feature = "subscription_items")]
mod list;
#[cfg(feature = "subscription_items")]
#[doc(alias = "GetSubscriptionItems")]
#[doc(alias = "getsubscriptionitems")]
pub use self::list::*;
#[cfg(feature = "subscription_items")]
mod retrieve;
#[cfg(feature = "subscription_items")]
#[doc(alias = "GetSubscriptionItemsItem")]
#[doc(alias = "getsubscriptionitemsitem")]
pub use self::retrieve::*;
#[cfg(feature = "subscription_items")]
mod update;
#[cfg(feature = "subscription_items")]
#[doc(alias = "PostSubscriptionItemsItem")]
#[doc(alias = "postsubscriptionitemsitem")]
pub use self::update::*;
