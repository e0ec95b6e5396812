// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "customers")]
mod cancel;
#[cfg(feature = "customers")]
#[doc(alias = "DeleteCustomersCustomerSubscriptionsSubscriptionExposedId")]
#[doc(alias = "deletecustomerscustomersubscriptionssubscriptionexposedid")]
pub use self::cancel::*;
#[cfg(feature = "customers")]
mod create;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerSubscriptions")]
#[doc(alias = "postcustomerscustomersubscriptions")]
pub use self::create::*;
#[cfg(feature = "customers")]
mod delete_discount;
#[cfg(feature = "customers")]
#[doc(alias = "DeleteCustomersCustomerSubscriptionsSubscriptionExposedIdDiscount")]
#[doc(alias = "deletecustomerscustomersubscriptionssubscriptionexposediddiscount")]
pub use self::delete_discount::*;
#[cfg(feature = "customers")]
mod list;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerSubscriptions")]
#[doc(alias = "getcustomerscustomersubscriptions")]
pub use self::list::*;
#[cfg(feature = "customers")]
mod retrieve;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerSubscriptionsSubscriptionExposedId")]
#[doc(alias = "getcustomerscustomersubscriptionssubscriptionexposedid")]
pub use self::retrieve::*;
#[cfg(feature = "customers")]
mod retrieve_discount;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerSubscriptionsSubscriptionExposedIdDiscount")]
#[doc(alias = "getcustomerscustomersubscriptionssubscriptionexposediddiscount")]
pub use self::retrieve_discount::*;
#[cfg(feature = "customers")]
mod update;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerSubscriptionsSubscriptionExposedId")]
#[doc(alias = "postcustomerscustomersubscriptionssubscriptionexposedid")]
pub use self::update::*;
