// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`ReceivedDebit`](crate::treasury::ReceivedDebit): Money that somebody pulled out of a financial account, by ACH debit or with an issued card for example.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Simulates money that somebody else pulls from a financial account, in test mode. | `POST /v1/test_helpers/treasury/received_debits` |
//!
//! Feature: `test_helpers`.

#[cfg(feature = "test_helpers")]
pub mod requests;
#[cfg(feature = "test_helpers")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryReceivedDebits")]
#[doc(alias = "posttesthelperstreasuryreceiveddebits")]
pub use self::requests::create::create;
#[cfg(feature = "test_helpers")]
pub mod params;
