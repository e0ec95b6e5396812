// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "treasury")]
mod create;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryCreditReversals")]
#[doc(alias = "posttreasurycreditreversals")]
pub use self::create::*;
#[cfg(feature = "treasury")]
mod list;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryCreditReversals")]
#[doc(alias = "gettreasurycreditreversals")]
pub use self::list::*;
#[cfg(feature = "treasury")]
mod retrieve;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryCreditReversalsCreditReversal")]
#[doc(alias = "gettreasurycreditreversalscreditreversal")]
pub use self::retrieve::*;
