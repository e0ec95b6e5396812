// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "issuing")]
mod approve;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingAuthorizationsAuthorizationApprove")]
#[doc(alias = "postissuingauthorizationsauthorizationapprove")]
pub use self::approve::*;
#[cfg(feature = "issuing")]
mod decline;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingAuthorizationsAuthorizationDecline")]
#[doc(alias = "postissuingauthorizationsauthorizationdecline")]
pub use self::decline::*;
#[cfg(feature = "issuing")]
mod list;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingAuthorizations")]
#[doc(alias = "getissuingauthorizations")]
pub use self::list::*;
#[cfg(feature = "issuing")]
mod retrieve;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingAuthorizationsAuthorization")]
#[doc(alias = "getissuingauthorizationsauthorization")]
pub use self::retrieve::*;
#[cfg(feature = "issuing")]
mod update;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingAuthorizationsAuthorization")]
#[doc(alias = "postissuingauthorizationsauthorization")]
pub use self::update::*;
