// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Subscription`](crate::subscriptions::Subscription): A customer pays for something every period until it is canceled.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the active subscriptions of a customer. | `GET /v1/customers/{customer}/subscriptions` |
//! | [`create`](create()) | Creates a subscription for a customer. | `POST /v1/customers/{customer}/subscriptions` |
//! | [`retrieve`](retrieve()) | Fetches a subscription of a customer. | `GET /v1/customers/{customer}/subscriptions/{subscription_exposed_id}` |
//! | [`update`](update()) | Changes a subscription of a customer. | `POST /v1/customers/{customer}/subscriptions/{subscription_exposed_id}` |
//! | [`cancel`](cancel()) | Cancels a customer's subscription, at once or at the end of its period. | `DELETE /v1/customers/{customer}/subscriptions/{subscription_exposed_id}` |
//! | [`retrieve_discount`](retrieve_discount()) | Fetches the discount of a subscription. | `GET /v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount` |
//! | [`delete_discount`](delete_discount()) | Takes the discount off a subscription. | `DELETE /v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount` |
//!
//! Feature: `customers`.

#[cfg(feature = "customers")]
pub mod requests;
#[cfg(feature = "customers")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "customers")]
#[doc(alias = "DeleteCustomersCustomerSubscriptionsSubscriptionExposedId")]
#[doc(alias = "deletecustomerscustomersubscriptionssubscriptionexposedid")]
pub use self::requests::cancel::cancel;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerSubscriptions")]
#[doc(alias = "postcustomerscustomersubscriptions")]
pub use self::requests::create::create;
#[cfg(feature = "customers")]
#[doc(alias = "DeleteCustomersCustomerSubscriptionsSubscriptionExposedIdDiscount")]
#[doc(alias = "deletecustomerscustomersubscriptionssubscriptionexposediddiscount")]
pub use self::requests::delete_discount::delete_discount;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerSubscriptions")]
#[doc(alias = "getcustomerscustomersubscriptions")]
pub use self::requests::list::list;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerSubscriptionsSubscriptionExposedId")]
#[doc(alias = "getcustomerscustomersubscriptionssubscriptionexposedid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerSubscriptionsSubscriptionExposedIdDiscount")]
#[doc(alias = "getcustomerscustomersubscriptionssubscriptionexposediddiscount")]
pub use self::requests::retrieve_discount::retrieve_discount;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerSubscriptionsSubscriptionExposedId")]
#[doc(alias = "postcustomerscustomersubscriptionssubscriptionexposedid")]
pub use self::requests::update::update;
#[cfg(feature = "customers")]
pub mod params;
