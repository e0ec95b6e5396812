// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "test_helpers")]
mod expire;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersRefundsRefundExpire")]
#[doc(alias = "posttesthelpersrefundsrefundexpire")]
pub use self::expire::*;
