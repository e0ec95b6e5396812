// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "issuing")]
mod create;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingCards")]
#[doc(alias = "postissuingcards")]
pub use self::create::*;
#[cfg(feature = "issuing")]
mod list;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingCards")]
#[doc(alias = "getissuingcards")]
pub use self::list::*;
#[cfg(feature = "issuing")]
mod retrieve;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingCardsCard")]
#[doc(alias = "getissuingcardscard")]
pub use self::retrieve::*;
#[cfg(feature = "issuing")]
mod update;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingCardsCard")]
#[doc(alias = "postissuingcardscard")]
pub use self::update::*;
