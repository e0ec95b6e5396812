// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`SourceTransaction`](crate::sources::SourceTransaction): One arrival of money at a [source](crate::sources::Source) that customers send money to.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the transfers that came in on a source, such as by bank transfer. | `GET /v1/sources/{source}/source_transactions` |
//! | [`retrieve`](retrieve()) | Fetches one transfer that came in on a source. | `GET /v1/sources/{source}/source_transactions/{source_transaction}` |
//!
//! Feature: `sources`.

#[cfg(feature = "sources")]
pub mod requests;
#[cfg(feature = "sources")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "sources")]
#[doc(alias = "GetSourcesSourceSourceTransactions")]
#[doc(alias = "getsourcessourcesourcetransactions")]
pub use self::requests::list::list;
#[cfg(feature = "sources")]
#[doc(alias = "GetSourcesSourceSourceTransactionsSourceTransaction")]
#[doc(alias = "getsourcessourcesourcetransactionssourcetransaction")]
pub use self::requests::retrieve::retrieve;
