// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `issuing.cardholders`, as its functions make them.

#[cfg(feature = "issuing")]
pub(super) mod create;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingCardholders")]
#[doc(alias = "postissuingcardholders")]
pub use self::create::Create;
#[cfg(feature = "issuing")]
pub(super) mod list;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingCardholders")]
#[doc(alias = "getissuingcardholders")]
pub use self::list::List;
#[cfg(feature = "issuing")]
pub(super) mod retrieve;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingCardholdersCardholder")]
#[doc(alias = "getissuingcardholderscardholder")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "issuing")]
pub(super) mod update;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingCardholdersCardholder")]
#[doc(alias = "postissuingcardholderscardholder")]
pub use self::update::Update;
