// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Settings`](crate::tax::Settings): What Stripe Tax knows of your business: where it sits, and how products are taxed unless they say otherwise.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Fetches the settings of Stripe Tax, and what is missing for it to work. | `GET /v1/tax/settings` |
//! | [`update`](update()) | Changes the settings of Stripe Tax: head office, default code and behavior. | `POST /v1/tax/settings` |
//!
//! Feature: `tax`.

#[cfg(feature = "tax")]
pub mod requests;
#[cfg(feature = "tax")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "tax")]
#[doc(alias = "GetTaxSettings")]
#[doc(alias = "gettaxsettings")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "tax")]
#[doc(alias = "PostTaxSettings")]
#[doc(alias = "posttaxsettings")]
pub use self::requests::update::update;
#[cfg(feature = "tax")]
pub mod params;
