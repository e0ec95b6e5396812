// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "treasury")]
mod list;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryReceivedCredits")]
#[doc(alias = "gettreasuryreceivedcredits")]
pub use self::list::*;
#[cfg(feature = "treasury")]
mod retrieve;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryReceivedCreditsId")]
#[doc(alias = "gettreasuryreceivedcreditsid")]
pub use self::retrieve::*;
