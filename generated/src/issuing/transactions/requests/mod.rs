// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "issuing")]
mod list;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingTransactions")]
#[doc(alias = "getissuingtransactions")]
pub use self::list::*;
#[cfg(feature = "issuing")]
mod retrieve;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingTransactionsTransaction")]
#[doc(alias = "getissuingtransactionstransaction")]
pub use self::retrieve::*;
#[cfg(feature = "issuing")]
mod update;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingTransactionsTransaction")]
#[doc(alias = "postissuingtransactionstransaction")]
pub use self::update::*;
