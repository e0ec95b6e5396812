// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`ReceivedDebit`](crate::treasury::ReceivedDebit): Money that somebody pulled out of a financial account, by ACH debit or with an issued card for example.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists money that others pulled from a financial account. | `GET /v1/treasury/received_debits` |
//! | [`retrieve`](retrieve()) | Fetches a received debit: who pulled it, and by which network. | `GET /v1/treasury/received_debits/{id}` |
//!
//! Feature: `treasury`.

#[cfg(feature = "treasury")]
pub mod requests;
#[cfg(feature = "treasury")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryReceivedDebits")]
#[doc(alias = "gettreasuryreceiveddebits")]
pub use self::requests::list::list;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryReceivedDebitsId")]
#[doc(alias = "gettreasuryreceiveddebitsid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "treasury")]
pub mod params;
