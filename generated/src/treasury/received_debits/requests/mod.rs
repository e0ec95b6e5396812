// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `treasury.received_debits`, as its functions make them.

#[cfg(feature = "treasury")]
pub(super) mod list;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryReceivedDebits")]
#[doc(alias = "gettreasuryreceiveddebits")]
pub use self::list::List;
#[cfg(feature = "treasury")]
pub(super) mod retrieve;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryReceivedDebitsId")]
#[doc(alias = "gettreasuryreceiveddebitsid")]
pub use self::retrieve::Retrieve;
