// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `test_helpers.confirmation_tokens`, as its functions make them.

#[cfg(feature = "test_helpers")]
pub(super) mod create;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersConfirmationTokens")]
#[doc(alias = "posttesthelpersconfirmationtokens")]
pub use self::create::Create;
