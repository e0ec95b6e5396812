// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `issuing.cards`, as its functions make them.

#[cfg(feature = "issuing")]
pub(super) mod create;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingCards")]
#[doc(alias = "postissuingcards")]
pub use self::create::Create;
#[cfg(feature = "issuing")]
pub(super) mod list;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingCards")]
#[doc(alias = "getissuingcards")]
pub use self::list::List;
#[cfg(feature = "issuing")]
pub(super) mod retrieve;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingCardsCard")]
#[doc(alias = "getissuingcardscard")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "issuing")]
pub(super) mod update;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingCardsCard")]
#[doc(alias = "postissuingcardscard")]
pub use self::update::Update;
