// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "test_helpers")]
mod create;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryReceivedCredits")]
#[doc(alias = "posttesthelperstreasuryreceivedcredits")]
pub use self::create::*;
