// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "treasury")]
mod list;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryReceivedDebits")]
#[doc(alias = "gettreasuryreceiveddebits")]
pub use self::list::*;
#[cfg(feature = "treasury")]
mod retrieve;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryReceivedDebitsId")]
#[doc(alias = "gettreasuryreceiveddebitsid")]
pub use self::retrieve::*;
