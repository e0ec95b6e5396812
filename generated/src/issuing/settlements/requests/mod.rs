// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "issuing")]
mod retrieve;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingSettlementsSettlement")]
#[doc(alias = "getissuingsettlementssettlement")]
pub use self::retrieve::*;
#[cfg(feature = "issuing")]
mod update;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingSettlementsSettlement")]
#[doc(alias = "postissuingsettlementssettlement")]
pub use self::update::*;
