// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Authorization`](crate::issuing::Authorization): A merchant asks whether an issued card may pay.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Simulates a purchase on an issued card that asks for authorization, in test mode. | `POST /v1/test_helpers/issuing/authorizations` |
//! | [`capture`](capture()) | Captures a test authorization, all or in part, as the merchant would. | `POST /v1/test_helpers/issuing/authorizations/{authorization}/capture` |
//! | [`expire`](expire()) | Lets a test authorization expire, so that what it held is free again. | `POST /v1/test_helpers/issuing/authorizations/{authorization}/expire` |
//! | [`finalize_amount`](finalize_amount()) | Sets the final amount of a test authorization that was an estimate, as at a fuel pump, before it is captured. | `POST /v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount` |
//! | [`respond`](respond()) | Answers a fraud challenge on a test authorization as the cardholder would: it was them, or it was fraud. | `POST /v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond` |
//! | [`increment`](increment()) | Raises the amount that a test authorization holds, as a hotel would. | `POST /v1/test_helpers/issuing/authorizations/{authorization}/increment` |
//! | [`reverse`](reverse()) | Reverses a test authorization, all or in part, as the merchant would. | `POST /v1/test_helpers/issuing/authorizations/{authorization}/reverse` |
//!
//! Feature: `test_helpers`.

#[cfg(feature = "test_helpers")]
pub mod requests;
#[cfg(feature = "test_helpers")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationCapture")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationcapture")]
pub use self::requests::capture::capture;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingAuthorizations")]
#[doc(alias = "posttesthelpersissuingauthorizations")]
pub use self::requests::create::create;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationExpire")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationexpire")]
pub use self::requests::expire::expire;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationFinalizeAmount")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationfinalizeamount")]
pub use self::requests::finalize_amount::finalize_amount;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationIncrement")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationincrement")]
pub use self::requests::increment::increment;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationFraudChallengesRespond")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationfraudchallengesrespond")]
pub use self::requests::respond::respond;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationReverse")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationreverse")]
pub use self::requests::reverse::reverse;
#[cfg(feature = "test_helpers")]
pub mod params;
