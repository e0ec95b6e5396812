// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `issuing.settlements`, as its functions make them.

#[cfg(feature = "issuing")]
pub(super) mod retrieve;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingSettlementsSettlement")]
#[doc(alias = "getissuingsettlementssettlement")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "issuing")]
pub(super) mod update;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingSettlementsSettlement")]
#[doc(alias = "postissuingsettlementssettlement")]
pub use self::update::Update;
