// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "treasury")]
mod list;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryTransactionEntries")]
#[doc(alias = "gettreasurytransactionentries")]
pub use self::list::*;
#[cfg(feature = "treasury")]
mod retrieve;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryTransactionEntriesId")]
#[doc(alias = "gettreasurytransactionentriesid")]
pub use self::retrieve::*;
