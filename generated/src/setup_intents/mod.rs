// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`SetupIntent`]: The way to save a payment method for later without taking money now.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists setup intents, filtered by customer, payment method or date. | `GET /v1/setup_intents` |
//! | [`create`](create()) | Creates a setup intent: a payment method is saved for later payments, and nothing is charged now. | `POST /v1/setup_intents` |
//! | [`retrieve`](retrieve()) | Fetches a setup intent, to see how far it is. | `GET /v1/setup_intents/{intent}` |
//! | [`update`](update()) | Changes a setup intent without confirming it. | `POST /v1/setup_intents/{intent}` |
//! | [`cancel`](cancel()) | Cancels a setup intent for good. | `POST /v1/setup_intents/{intent}/cancel` |
//! | [`confirm`](confirm()) | Tries to save the payment method given or attached. | `POST /v1/setup_intents/{intent}/confirm` |
//! | [`verify_microdeposits`](verify_microdeposits()) | Proves that the customer owns the bank account to be saved, with the amounts or the code of small deposits. | `POST /v1/setup_intents/{intent}/verify_microdeposits` |
//!
//! Feature: `setup_intents`.

#[cfg(feature = "setup_intents")]
pub mod requests;
#[cfg(feature = "setup_intents")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "setup_intents")]
#[doc(alias = "PostSetupIntentsIntentCancel")]
#[doc(alias = "postsetupintentsintentcancel")]
pub use self::requests::cancel::cancel;
#[cfg(feature = "setup_intents")]
#[doc(alias = "PostSetupIntentsIntentConfirm")]
#[doc(alias = "postsetupintentsintentconfirm")]
pub use self::requests::confirm::confirm;
#[cfg(feature = "setup_intents")]
#[doc(alias = "PostSetupIntents")]
#[doc(alias = "postsetupintents")]
pub use self::requests::create::create;
#[cfg(feature = "setup_intents")]
#[doc(alias = "GetSetupIntents")]
#[doc(alias = "getsetupintents")]
pub use self::requests::list::list;
#[cfg(feature = "setup_intents")]
#[doc(alias = "GetSetupIntentsIntent")]
#[doc(alias = "getsetupintentsintent")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "setup_intents")]
#[doc(alias = "PostSetupIntentsIntent")]
#[doc(alias = "postsetupintentsintent")]
pub use self::requests::update::update;
#[cfg(feature = "setup_intents")]
#[doc(alias = "PostSetupIntentsIntentVerifyMicrodeposits")]
#[doc(alias = "postsetupintentsintentverifymicrodeposits")]
pub use self::requests::verify_microdeposits::verify_microdeposits;
#[cfg_attr(not(docsrs), cfg(feature = "setup_intents"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "setup_intents"))]
pub use self::types::*;
#[cfg(not(feature = "setup_intents"))]
mod opaque;
#[cfg(not(feature = "setup_intents"))]
pub use self::opaque::*;
#[doc(inline)]
#[cfg(feature = "setup_intents")]
pub use crate::types::AccountSubcategory;
#[doc(inline)]
#[cfg(feature = "setup_intents")]
pub use crate::types::ApiErrors;
#[doc(inline)]
#[cfg(feature = "setup_intents")]
pub use crate::types::ApiErrorsSource;
#[doc(inline)]
#[cfg(feature = "setup_intents")]
pub use crate::types::ApiErrorsType;
#[doc(inline)]
#[cfg(feature = "setup_intents")]
pub use crate::types::Application;
#[doc(inline)]
#[cfg(feature = "setup_intents")]
pub use crate::types::LinkedAccountOptions;
#[doc(inline)]
#[cfg(feature = "setup_intents")]
pub use crate::types::LinkedAccountOptionsFilters;
#[doc(inline)]
#[cfg(feature = "setup_intents")]
pub use crate::types::LinkedAccountOptionsPermission;
#[doc(inline)]
#[cfg(feature = "setup_intents")]
pub use crate::types::LinkedAccountOptionsPrefetch;
#[doc(inline)]
#[cfg(feature = "setup_intents")]
pub use crate::types::ManagedPayments;
#[doc(inline)]
#[cfg(feature = "setup_intents")]
pub use crate::types::PaymentIntentNextActionBlikAuthorize;
#[doc(inline)]
#[cfg(feature = "setup_intents")]
pub use crate::types::PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode;
#[doc(inline)]
#[cfg(feature = "setup_intents")]
pub use crate::types::PaymentIntentNextActionCashappQrCode;
#[doc(inline)]
#[cfg(feature = "setup_intents")]
pub use crate::types::PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode;
#[doc(inline)]
#[cfg(feature = "setup_intents")]
pub use crate::types::PaymentIntentNextActionUpiQrCode;
#[doc(inline)]
#[cfg(feature = "setup_intents")]
pub use crate::types::PaymentMethodConfigurationDetails;
#[doc(inline)]
#[cfg(feature = "setup_intents")]
pub use crate::types::PaymentMethodOptionsMandateOptionsPix;
#[doc(inline)]
#[cfg(feature = "setup_intents")]
pub use crate::types::PaymentMethodOptionsMandateOptionsPixAmountIncludesIof;
#[doc(inline)]
#[cfg(feature = "setup_intents")]
pub use crate::types::PaymentMethodOptionsMandateOptionsPixPaymentSchedule;
#[doc(inline)]
#[cfg(feature = "setup_intents")]
pub use crate::types::PaymentMethodOptionsUsBankAccountMandateOptions;
#[doc(inline)]
#[cfg(feature = "setup_intents")]
pub use crate::types::UsBankAccountMandateOptionsCollectionMethod;
#[cfg(feature = "setup_intents")]
pub mod params;
