// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `issuing.authorizations`, as its functions make them.

#[cfg(feature = "issuing")]
pub(super) mod approve;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingAuthorizationsAuthorizationApprove")]
#[doc(alias = "postissuingauthorizationsauthorizationapprove")]
pub use self::approve::Approve;
#[cfg(feature = "issuing")]
pub(super) mod decline;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingAuthorizationsAuthorizationDecline")]
#[doc(alias = "postissuingauthorizationsauthorizationdecline")]
pub use self::decline::Decline;
#[cfg(feature = "issuing")]
pub(super) mod list;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingAuthorizations")]
#[doc(alias = "getissuingauthorizations")]
pub use self::list::List;
#[cfg(feature = "issuing")]
pub(super) mod retrieve;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingAuthorizationsAuthorization")]
#[doc(alias = "getissuingauthorizationsauthorization")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "issuing")]
pub(super) mod update;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingAuthorizationsAuthorization")]
#[doc(alias = "postissuingauthorizationsauthorization")]
pub use self::update::Update;
