// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `subscription_items`, as its functions make them.

#[cfg(feature = "subscription_items")]
pub(super) mod create;
#[cfg(feature = "subscription_items")]
#[doc(alias = "PostSubscriptionItems")]
#[doc(alias = "postsubscriptionitems")]
pub use self::create::Create;
#[cfg(feature = "subscription_items")]
pub(super) mod delete;
#[cfg(feature = "subscription_items")]
#[doc(alias = "DeleteSubscriptionItemsItem")]
#[doc(alias = "deletesubscriptionitemsitem")]
pub use self::delete::Delete;
#[cfg(feature = "subscription_items")]
pub(super) mod list;
#[cfg(feature = "subscription_items")]
#[doc(alias = "GetSubscriptionItems")]
#[doc(alias = "getsubscriptionitems")]
pub use self::list::List;
#[cfg(feature = "subscription_items")]
pub(super) mod retrieve;
#[cfg(feature = "subscription_items")]
#[doc(alias = "GetSubscriptionItemsItem")]
#[doc(alias = "getsubscriptionitemsitem")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "subscription_items")]
pub(super) mod update;
#[cfg(feature = "subscription_items")]
#[doc(alias = "PostSubscriptionItemsItem")]
#[doc(alias = "postsubscriptionitemsitem")]
pub use self::update::Update;
