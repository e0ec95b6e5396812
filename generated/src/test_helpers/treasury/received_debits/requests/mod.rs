// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `test_helpers.treasury.received_debits`, as its functions make them.

#[cfg(feature = "test_helpers")]
pub(super) mod create;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryReceivedDebits")]
#[doc(alias = "posttesthelperstreasuryreceiveddebits")]
pub use self::create::Create;
