// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "test_helpers")]
mod complete;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingSettlementsSettlementComplete")]
#[doc(alias = "posttesthelpersissuingsettlementssettlementcomplete")]
pub use self::complete::*;
#[cfg(feature = "test_helpers")]
mod create;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingSettlements")]
#[doc(alias = "posttesthelpersissuingsettlements")]
pub use self::create::*;
