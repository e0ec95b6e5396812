// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Registration`](crate::tax::Registration): Tells Stripe Tax that you are registered to collect tax in a country or state, so that it does.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists where you are registered to collect tax, filtered by status. | `GET /v1/tax/registrations` |
//! | [`create`](create()) | Creates a registration: from then on Stripe computes tax in a place where you are registered for it. | `POST /v1/tax/registrations` |
//! | [`retrieve`](retrieve()) | Fetches a registration to collect tax. | `GET /v1/tax/registrations/{id}` |
//! | [`update`](update()) | Changes when a registration begins or ends. | `POST /v1/tax/registrations/{id}` |
//!
//! Feature: `tax`.

#[cfg(feature = "tax")]
pub mod requests;
#[cfg(feature = "tax")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "tax")]
#[doc(alias = "PostTaxRegistrations")]
#[doc(alias = "posttaxregistrations")]
pub use self::requests::create::create;
#[cfg(feature = "tax")]
#[doc(alias = "GetTaxRegistrations")]
#[doc(alias = "gettaxregistrations")]
pub use self::requests::list::list;
#[cfg(feature = "tax")]
#[doc(alias = "GetTaxRegistrationsId")]
#[doc(alias = "gettaxregistrationsid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "tax")]
#[doc(alias = "PostTaxRegistrationsId")]
#[doc(alias = "posttaxregistrationsid")]
pub use self::requests::update::update;
#[cfg(feature = "tax")]
pub mod params;
