// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `setup_attempts`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists all attempts of one setup intent, failed ones too. | `GET /v1/setup_attempts` |

#[cfg(feature = "setup_attempts")]
mod requests;
#[cfg(feature = "setup_attempts")]
pub use self::requests::*;
#[cfg(feature = "_accounts_account")]
mod types;
#[cfg(feature = "_accounts_account")]
pub use self::types::*;
#[doc(inline)]
pub use crate::types::ApiErrors;
#[doc(inline)]
pub use crate::types::ApiErrorsSource;
#[doc(inline)]
pub use crate::types::ApiErrorsType;
#[doc(inline)]
pub use crate::types::Application;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsCardPresentOffline;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsCardPresentOfflineType;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsCardWalletApplePay;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsCardWalletGooglePay;
#[cfg(feature = "setup_attempts")]
pub mod params;
