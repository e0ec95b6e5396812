// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "issuing")]
mod create;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingCardholders")]
#[doc(alias = "postissuingcardholders")]
pub use self::create::*;
#[cfg(feature = "issuing")]
mod list;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingCardholders")]
#[doc(alias = "getissuingcardholders")]
pub use self::list::*;
#[cfg(feature = "issuing")]
mod retrieve;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingCardholdersCardholder")]
#[doc(alias = "getissuingcardholderscardholder")]
pub use self::retrieve::*;
#[cfg(feature = "issuing")]
mod update;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingCardholdersCardholder")]
#[doc(alias = "postissuingcardholderscardholder")]
pub use self::update::*;
