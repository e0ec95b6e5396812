// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`CreditReversal`](crate::treasury::CreditReversal): Sends a [treasury received credit](crate::treasury::ReceivedCredit) back to where it came from.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists reversals of received credits: money that a financial account got and sent back. | `GET /v1/treasury/credit_reversals` |
//! | [`create`](create()) | Sends a received credit back to where it came from, in full. | `POST /v1/treasury/credit_reversals` |
//! | [`retrieve`](retrieve()) | Fetches the reversal of a received credit, to see whether the money went back. | `GET /v1/treasury/credit_reversals/{credit_reversal}` |
//!
//! Feature: `treasury`.

#[cfg(feature = "treasury")]
pub mod requests;
#[cfg(feature = "treasury")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryCreditReversals")]
#[doc(alias = "posttreasurycreditreversals")]
pub use self::requests::create::create;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryCreditReversals")]
#[doc(alias = "gettreasurycreditreversals")]
pub use self::requests::list::list;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryCreditReversalsCreditReversal")]
#[doc(alias = "gettreasurycreditreversalscreditreversal")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "treasury")]
pub mod params;
