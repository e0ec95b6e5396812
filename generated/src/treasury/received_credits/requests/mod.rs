// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `treasury.received_credits`, as its functions make them.

#[cfg(feature = "treasury")]
pub(super) mod list;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryReceivedCredits")]
#[doc(alias = "gettreasuryreceivedcredits")]
pub use self::list::List;
#[cfg(feature = "treasury")]
pub(super) mod retrieve;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryReceivedCreditsId")]
#[doc(alias = "gettreasuryreceivedcreditsid")]
pub use self::retrieve::Retrieve;
