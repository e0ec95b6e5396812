// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `issuing.disputes`, as its functions make them.

#[cfg(feature = "issuing")]
pub(super) mod retrieve;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingDisputesDispute")]
#[doc(alias = "getissuingdisputesdispute")]
pub use self::retrieve::Retrieve;
