// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "treasury")]
mod create;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryDebitReversals")]
#[doc(alias = "posttreasurydebitreversals")]
pub use self::create::*;
#[cfg(feature = "treasury")]
mod list;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryDebitReversals")]
#[doc(alias = "gettreasurydebitreversals")]
pub use self::list::*;
#[cfg(feature = "treasury")]
mod retrieve;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryDebitReversalsDebitReversal")]
#[doc(alias = "gettreasurydebitreversalsdebitreversal")]
pub use self::retrieve::*;
