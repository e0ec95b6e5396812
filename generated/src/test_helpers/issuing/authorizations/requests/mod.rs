// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `test_helpers.issuing.authorizations`, as its functions make them.

#[cfg(feature = "test_helpers")]
pub(super) mod capture;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationCapture")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationcapture")]
pub use self::capture::Capture;
#[cfg(feature = "test_helpers")]
pub(super) mod create;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingAuthorizations")]
#[doc(alias = "posttesthelpersissuingauthorizations")]
pub use self::create::Create;
#[cfg(feature = "test_helpers")]
pub(super) mod expire;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationExpire")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationexpire")]
pub use self::expire::Expire;
#[cfg(feature = "test_helpers")]
pub(super) mod finalize_amount;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationFinalizeAmount")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationfinalizeamount")]
pub use self::finalize_amount::FinalizeAmount;
#[cfg(feature = "test_helpers")]
pub(super) mod increment;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationIncrement")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationincrement")]
pub use self::increment::Increment;
#[cfg(feature = "test_helpers")]
pub(super) mod respond;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationFraudChallengesRespond")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationfraudchallengesrespond")]
pub use self::respond::Respond;
#[cfg(feature = "test_helpers")]
pub(super) mod reverse;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationReverse")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationreverse")]
pub use self::reverse::Reverse;
