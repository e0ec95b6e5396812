// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `setup_intents`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/setup_intents` |
//! | [`create`](create()) | `POST /v1/setup_intents` |
//! | [`retrieve`](retrieve()) | `GET /v1/setup_intents/{intent}` |
//! | [`update`](update()) | `POST /v1/setup_intents/{intent}` |
//! | [`cancel`](cancel()) | `POST /v1/setup_intents/{intent}/cancel` |
//! | [`confirm`](confirm()) | `POST /v1/setup_intents/{intent}/confirm` |
//! | [`verify_microdeposits`](verify_microdeposits()) | `POST /v1/setup_intents/{intent}/verify_microdeposits` |

#[cfg(feature = "setup_intents")]
mod requests;
#[cfg(feature = "setup_intents")]
pub use self::requests::*;
#[cfg(feature = "_accounts_account")]
mod types;
#[cfg(feature = "_accounts_account")]
pub use self::types::*;
#[doc(inline)]
pub use crate::types::AccountSubcategory;
#[doc(inline)]
pub use crate::types::ApiErrors;
#[doc(inline)]
pub use crate::types::ApiErrorsSource;
#[doc(inline)]
pub use crate::types::ApiErrorsType;
#[doc(inline)]
pub use crate::types::Application;
#[doc(inline)]
pub use crate::types::LinkedAccountOptions;
#[doc(inline)]
pub use crate::types::LinkedAccountOptionsFilters;
#[doc(inline)]
pub use crate::types::LinkedAccountOptionsPermission;
#[doc(inline)]
pub use crate::types::LinkedAccountOptionsPrefetch;
#[doc(inline)]
pub use crate::types::ManagedPayments;
#[doc(inline)]
pub use crate::types::MethodOptionsUsBankAccountMandateOptionsCollectionMethod;
#[doc(inline)]
pub use crate::types::PaymentIntentNextActionBlikAuthorize;
#[doc(inline)]
pub use crate::types::PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode;
#[doc(inline)]
pub use crate::types::PaymentIntentNextActionCashappQrCode;
#[doc(inline)]
pub use crate::types::PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode;
#[doc(inline)]
pub use crate::types::PaymentIntentNextActionUpiQrCode;
#[doc(inline)]
pub use crate::types::PaymentMethodConfigurationDetails;
#[doc(inline)]
pub use crate::types::PaymentMethodOptionsMandateOptionsPix;
#[doc(inline)]
pub use crate::types::PaymentMethodOptionsMandateOptionsPixAmountIncludesIof;
#[doc(inline)]
pub use crate::types::PaymentMethodOptionsMandateOptionsPixPaymentSchedule;
#[doc(inline)]
pub use crate::types::PaymentMethodOptionsUsBankAccountMandateOptions;
#[cfg(feature = "setup_intents")]
pub mod params;
