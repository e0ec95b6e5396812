// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `test_helpers.treasury.received_credits`, as its functions make them.

#[cfg(feature = "test_helpers")]
pub(super) mod create;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryReceivedCredits")]
#[doc(alias = "posttesthelperstreasuryreceivedcredits")]
pub use self::create::Create;
