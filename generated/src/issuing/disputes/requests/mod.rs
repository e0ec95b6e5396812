// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `issuing.disputes`, as its functions make them.

#[cfg(feature = "issuing")]
pub(super) mod create;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingDisputes")]
#[doc(alias = "postissuingdisputes")]
pub use self::create::Create;
#[cfg(feature = "issuing")]
pub(super) mod list;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingDisputes")]
#[doc(alias = "getissuingdisputes")]
pub use self::list::List;
#[cfg(feature = "issuing")]
pub(super) mod retrieve;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingDisputesDispute")]
#[doc(alias = "getissuingdisputesdispute")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "issuing")]
pub(super) mod submit;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingDisputesDisputeSubmit")]
#[doc(alias = "postissuingdisputesdisputesubmit")]
pub use self::submit::Submit;
#[cfg(feature = "issuing")]
pub(super) mod update;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingDisputesDispute")]
#[doc(alias = "postissuingdisputesdispute")]
pub use self::update::Update;
