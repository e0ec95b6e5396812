// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`ConfirmationToken`](crate::confirmation_tokens::ConfirmationToken): What the customer filled in on your page, gathered by Stripe.js for your server: payment method, shipping, where to return to.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Creates a confirmation token on the server, in test mode, in place of the page that makes it otherwise. | `POST /v1/test_helpers/confirmation_tokens` |
//!
//! Feature: `test_helpers`.

#[cfg(feature = "test_helpers")]
pub mod requests;
#[cfg(feature = "test_helpers")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersConfirmationTokens")]
#[doc(alias = "posttesthelpersconfirmationtokens")]
pub use self::requests::create::create;
#[cfg(feature = "test_helpers")]
pub mod params;
