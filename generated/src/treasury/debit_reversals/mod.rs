// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`DebitReversal`](crate::treasury::DebitReversal): Gets money back that a [treasury received debit](crate::treasury::ReceivedDebit) pulled from a financial account.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists reversals of received debits: money that was pulled from a financial account and taken back. | `GET /v1/treasury/debit_reversals` |
//! | [`create`](create()) | Takes a received debit back in full, as one you hadn't agreed to. | `POST /v1/treasury/debit_reversals` |
//! | [`retrieve`](retrieve()) | Fetches the reversal of a received debit, to see whether it was won or lost. | `GET /v1/treasury/debit_reversals/{debit_reversal}` |
//!
//! Feature: `treasury`.

#[cfg(feature = "treasury")]
pub mod requests;
#[cfg(feature = "treasury")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryDebitReversals")]
#[doc(alias = "posttreasurydebitreversals")]
pub use self::requests::create::create;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryDebitReversals")]
#[doc(alias = "gettreasurydebitreversals")]
pub use self::requests::list::list;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryDebitReversalsDebitReversal")]
#[doc(alias = "gettreasurydebitreversalsdebitreversal")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "treasury")]
pub mod params;
