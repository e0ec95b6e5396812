// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "issuing")]
mod create;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingDisputes")]
#[doc(alias = "postissuingdisputes")]
pub use self::create::*;
#[cfg(feature = "issuing")]
mod list;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingDisputes")]
#[doc(alias = "getissuingdisputes")]
pub use self::list::*;
#[cfg(feature = "issuing")]
mod retrieve;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingDisputesDispute")]
#[doc(alias = "getissuingdisputesdispute")]
pub use self::retrieve::*;
#[cfg(feature = "issuing")]
mod submit;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingDisputesDisputeSubmit")]
#[doc(alias = "postissuingdisputesdisputesubmit")]
pub use self::submit::*;
#[cfg(feature = "issuing")]
mod update;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingDisputesDispute")]
#[doc(alias = "postissuingdisputesdispute")]
pub use self::update::*;
