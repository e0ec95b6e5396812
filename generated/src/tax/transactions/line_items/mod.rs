// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`TransactionLineItem`](crate::tax::TransactionLineItem): One line of a tax transaction.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists all lines of a tax transaction. | `GET /v1/tax/transactions/{transaction}/line_items` |
//!
//! Feature: `tax`.

#[cfg(feature = "tax")]
pub mod requests;
#[cfg(feature = "tax")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "tax")]
#[doc(alias = "GetTaxTransactionsTransactionLineItems")]
#[doc(alias = "gettaxtransactionstransactionlineitems")]
pub use self::requests::list::list;
