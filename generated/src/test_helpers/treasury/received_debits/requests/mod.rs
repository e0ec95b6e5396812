// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "test_helpers")]
mod create;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryReceivedDebits")]
#[doc(alias = "posttesthelperstreasuryreceiveddebits")]
pub use self::create::*;
