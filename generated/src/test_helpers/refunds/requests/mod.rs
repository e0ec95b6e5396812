// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `test_helpers.refunds`, as its functions make them.

#[cfg(feature = "test_helpers")]
pub(super) mod expire;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersRefundsRefundExpire")]
#[doc(alias = "posttesthelpersrefundsrefundexpire")]
pub use self::expire::Expire;
