// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "balance")]
mod list;
#[cfg(feature = "balance")]
#[doc(alias = "GetBalanceHistory")]
#[doc(alias = "getbalancehistory")]
pub use self::list::*;
#[cfg(feature = "balance")]
mod retrieve;
#[cfg(feature = "balance")]
#[doc(alias = "GetBalanceHistoryId")]
#[doc(alias = "getbalancehistoryid")]
pub use self::retrieve::*;
