// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`SetupAttempt`]: One try to set up a payment method with a [setup intent](crate::setup_intents::SetupIntent), successful or not, with why it failed.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists all attempts of one setup intent, failed ones too. | `GET /v1/setup_attempts` |
//!
//! Feature: `setup_attempts`.

#[cfg(feature = "setup_attempts")]
pub mod requests;
#[cfg(feature = "setup_attempts")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "setup_attempts")]
#[doc(alias = "GetSetupAttempts")]
#[doc(alias = "getsetupattempts")]
pub use self::requests::list::list;
#[cfg_attr(not(docsrs), cfg(feature = "setup_attempts"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "setup_attempts"))]
pub use self::types::*;
#[cfg(not(feature = "setup_attempts"))]
mod opaque;
#[cfg(not(feature = "setup_attempts"))]
pub use self::opaque::*;
#[doc(inline)]
#[cfg(feature = "setup_attempts")]
pub use crate::types::ApiErrors;
#[doc(inline)]
#[cfg(feature = "setup_attempts")]
pub use crate::types::ApiErrorsSource;
#[doc(inline)]
#[cfg(feature = "setup_attempts")]
pub use crate::types::ApiErrorsType;
#[doc(inline)]
#[cfg(feature = "setup_attempts")]
pub use crate::types::Application;
#[doc(inline)]
#[cfg(feature = "setup_attempts")]
pub use crate::types::PaymentMethodDetailsCardPresentOffline;
#[doc(inline)]
#[cfg(feature = "setup_attempts")]
pub use crate::types::PaymentMethodDetailsCardPresentOfflineType;
#[doc(inline)]
#[cfg(feature = "setup_attempts")]
pub use crate::types::PaymentMethodDetailsCardWalletApplePay;
#[doc(inline)]
#[cfg(feature = "setup_attempts")]
pub use crate::types::PaymentMethodDetailsCardWalletGooglePay;
#[cfg(feature = "setup_attempts")]
pub mod params;
