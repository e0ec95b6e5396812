// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Settlement`](crate::issuing::Settlement): What is owed to a card network for purchases with cards on a number range of your own that cleared on one date.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Creates a test settlement with a card network. | `POST /v1/test_helpers/issuing/settlements` |
//! | [`complete`](complete()) | Sets a test settlement to `complete`. | `POST /v1/test_helpers/issuing/settlements/{settlement}/complete` |
//!
//! Feature: `test_helpers`.

#[cfg(feature = "test_helpers")]
pub mod requests;
#[cfg(feature = "test_helpers")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingSettlementsSettlementComplete")]
#[doc(alias = "posttesthelpersissuingsettlementssettlementcomplete")]
pub use self::requests::complete::complete;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingSettlements")]
#[doc(alias = "posttesthelpersissuingsettlements")]
pub use self::requests::create::create;
#[cfg(feature = "test_helpers")]
pub mod params;
