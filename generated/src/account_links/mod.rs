// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`AccountLink`]: A single-use address that leads a connected account to Stripe's onboarding pages.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Creates a single-use link to the pages where a connected account is onboarded. | `POST /v1/account_links` |
//!
//! Feature: `account_links`.

#[cfg(feature = "account_links")]
pub mod requests;
#[cfg(feature = "account_links")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "account_links")]
#[doc(alias = "PostAccountLinks")]
#[doc(alias = "postaccountlinks")]
pub use self::requests::create::create;
#[cfg_attr(not(docsrs), cfg(feature = "account_links"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "account_links"))]
pub use self::types::*;
#[cfg(feature = "account_links")]
pub mod params;
