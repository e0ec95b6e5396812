// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "test_helpers")]
mod capture;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationCapture")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationcapture")]
pub use self::capture::*;
#[cfg(feature = "test_helpers")]
mod create;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingAuthorizations")]
#[doc(alias = "posttesthelpersissuingauthorizations")]
pub use self::create::*;
#[cfg(feature = "test_helpers")]
mod expire;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationExpire")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationexpire")]
pub use self::expire::*;
#[cfg(feature = "test_helpers")]
mod finalize_amount;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationFinalizeAmount")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationfinalizeamount")]
pub use self::finalize_amount::*;
#[cfg(feature = "test_helpers")]
mod increment;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationIncrement")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationincrement")]
pub use self::increment::*;
#[cfg(feature = "test_helpers")]
mod respond;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationFraudChallengesRespond")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationfraudchallengesrespond")]
pub use self::respond::*;
#[cfg(feature = "test_helpers")]
mod reverse;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationReverse")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationreverse")]
pub use self::reverse::*;
