// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "subscriptions")]
mod cancel;
#[cfg(feature = "subscriptions")]
#[doc(alias = "DeleteSubscriptionsSubscriptionExposedId")]
#[doc(alias = "deletesubscriptionssubscriptionexposedid")]
pub use self::cancel::*;
#[cfg(feature = "subscriptions")]
mod create;
#[cfg(feature = "subscriptions")]
#[doc(alias = "PostSubscriptions")]
#[doc(alias = "postsubscriptions")]
pub use self::create::*;
#[cfg(feature = "subscriptions")]
mod delete_discount;
#[cfg(feature = "subscriptions")]
#[doc(alias = "DeleteSubscriptionsSubscriptionExposedIdDiscount")]
#[doc(alias = "deletesubscriptionssubscriptionexposediddiscount")]
pub use self::delete_discount::*;
#[cfg(feature = "subscriptions")]
mod list;
#[cfg(feature = "subscriptions")]
#[doc(alias = "GetSubscriptions")]
#[doc(alias = "getsubscriptions")]
pub use self::list::*;
#[cfg(feature = "subscriptions")]
mod migrate;
#[cfg(feature = "subscriptions")]
#[doc(alias = "PostSubscriptionsSubscriptionMigrate")]
#[doc(alias = "postsubscriptionssubscriptionmigrate")]
pub use self::migrate::*;
#[cfg(feature = "subscriptions")]
mod resume;
#[cfg(feature = "subscriptions")]
#[doc(alias = "PostSubscriptionsSubscriptionResume")]
#[doc(alias = "postsubscriptionssubscriptionresume")]
pub use self::resume::*;
#[cfg(feature = "subscriptions")]
mod retrieve;
#[cfg(feature = "subscriptions")]
#[doc(alias = "GetSubscriptionsSubscriptionExposedId")]
#[doc(alias = "getsubscriptionssubscriptionexposedid")]
pub use self::retrieve::*;
#[cfg(feature = "subscriptions")]
mod search;
#[cfg(feature = "subscriptions")]
#[doc(alias = "GetSubscriptionsSearch")]
#[doc(alias = "getsubscriptionssearch")]
pub use self::search::*;
#[cfg(feature = "subscriptions")]
mod update;
#[cfg(feature = "subscriptions")]
#[doc(alias = "PostSubscriptionsSubscriptionExposedId")]
#[doc(alias = "postsubscriptionssubscriptionexposedid")]
pub use self::update::*;
