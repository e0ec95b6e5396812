// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `customers.subscriptions`, as its functions make them.

#[cfg(feature = "customers")]
pub(super) mod cancel;
#[cfg(feature = "customers")]
#[doc(alias = "DeleteCustomersCustomerSubscriptionsSubscriptionExposedId")]
#[doc(alias = "deletecustomerscustomersubscriptionssubscriptionexposedid")]
pub use self::cancel::Cancel;
#[cfg(feature = "customers")]
pub(super) mod create;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerSubscriptions")]
#[doc(alias = "postcustomerscustomersubscriptions")]
pub use self::create::Create;
#[cfg(feature = "customers")]
pub(super) mod delete_discount;
#[cfg(feature = "customers")]
#[doc(alias = "DeleteCustomersCustomerSubscriptionsSubscriptionExposedIdDiscount")]
#[doc(alias = "deletecustomerscustomersubscriptionssubscriptionexposediddiscount")]
pub use self::delete_discount::DeleteDiscount;
#[cfg(feature = "customers")]
pub(super) mod list;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerSubscriptions")]
#[doc(alias = "getcustomerscustomersubscriptions")]
pub use self::list::List;
#[cfg(feature = "customers")]
pub(super) mod retrieve;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerSubscriptionsSubscriptionExposedId")]
#[doc(alias = "getcustomerscustomersubscriptionssubscriptionexposedid")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "customers")]
pub(super) mod retrieve_discount;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerSubscriptionsSubscriptionExposedIdDiscount")]
#[doc(alias = "getcustomerscustomersubscriptionssubscriptionexposediddiscount")]
pub use self::retrieve_discount::RetrieveDiscount;
#[cfg(feature = "customers")]
pub(super) mod update;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerSubscriptionsSubscriptionExposedId")]
#[doc(alias = "postcustomerscustomersubscriptionssubscriptionexposedid")]
pub use self::update::Update;
