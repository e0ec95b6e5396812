// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `test_helpers.issuing.settlements`, as its functions make them.

#[cfg(feature = "test_helpers")]
pub(super) mod complete;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingSettlementsSettlementComplete")]
#[doc(alias = "posttesthelpersissuingsettlementssettlementcomplete")]
pub use self::complete::Complete;
#[cfg(feature = "test_helpers")]
pub(super) mod create;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingSettlements")]
#[doc(alias = "posttesthelpersissuingsettlements")]
pub use self::create::Create;
