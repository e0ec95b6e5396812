// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `issuing.transactions`, as its functions make them.

#[cfg(feature = "issuing")]
pub(super) mod list;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingTransactions")]
#[doc(alias = "getissuingtransactions")]
pub use self::list::List;
#[cfg(feature = "issuing")]
pub(super) mod retrieve;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingTransactionsTransaction")]
#[doc(alias = "getissuingtransactionstransaction")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "issuing")]
pub(super) mod update;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingTransactionsTransaction")]
#[doc(alias = "postissuingtransactionstransaction")]
pub use self::update::Update;
