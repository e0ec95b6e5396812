// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `payment_intents`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/payment_intents` |
//! | [`create`](create()) | `POST /v1/payment_intents` |
//! | [`search`](search()) | `GET /v1/payment_intents/search` |
//! | [`retrieve`](retrieve()) | `GET /v1/payment_intents/{intent}` |
//! | [`update`](update()) | `POST /v1/payment_intents/{intent}` |
//! | [`apply_customer_balance`](apply_customer_balance()) | `POST /v1/payment_intents/{intent}/apply_customer_balance` |
//! | [`cancel`](cancel()) | `POST /v1/payment_intents/{intent}/cancel` |
//! | [`capture`](capture()) | `POST /v1/payment_intents/{intent}/capture` |
//! | [`confirm`](confirm()) | `POST /v1/payment_intents/{intent}/confirm` |
//! | [`increment_authorization`](increment_authorization()) | `POST /v1/payment_intents/{intent}/increment_authorization` |
//! | [`verify_microdeposits`](verify_microdeposits()) | `POST /v1/payment_intents/{intent}/verify_microdeposits` |

#[cfg(feature = "payment_intents")]
mod requests;
#[cfg(feature = "payment_intents")]
pub use self::requests::*;
#[cfg(feature = "_accounts_account")]
mod types;
#[cfg(feature = "_accounts_account")]
pub use self::types::*;
#[doc(inline)]
pub use crate::types::AccountSubcategory;
#[doc(inline)]
pub use crate::types::Address;
#[doc(inline)]
pub use crate::types::ApiErrors;
#[doc(inline)]
pub use crate::types::ApiErrorsSource;
#[doc(inline)]
pub use crate::types::ApiErrorsType;
#[doc(inline)]
pub use crate::types::Application;
#[doc(inline)]
pub use crate::types::FundingInstructionsBankTransferAbaRecord;
#[doc(inline)]
pub use crate::types::FundingInstructionsBankTransferFinancialAddress;
#[doc(inline)]
pub use crate::types::FundingInstructionsBankTransferFinancialAddressType;
#[doc(inline)]
pub use crate::types::FundingInstructionsBankTransferIbanRecord;
#[doc(inline)]
pub use crate::types::FundingInstructionsBankTransferSortCodeRecord;
#[doc(inline)]
pub use crate::types::FundingInstructionsBankTransferSpeiRecord;
#[doc(inline)]
pub use crate::types::FundingInstructionsBankTransferSwiftRecord;
#[doc(inline)]
pub use crate::types::FundingInstructionsBankTransferZenginRecord;
#[doc(inline)]
pub use crate::types::InstructionsBankTransferFinancialAddressSupportedNetwork;
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
pub use crate::types::PaymentIntentPresentmentDetails;
#[doc(inline)]
pub use crate::types::PaymentMethodConfigurationDetails;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsCardInstallmentsPlan;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsCardInstallmentsPlanInterval;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsCardInstallmentsPlanType;
#[doc(inline)]
pub use crate::types::PaymentMethodOptionsCustomerBalanceEuBankAccount;
#[doc(inline)]
pub use crate::types::PaymentMethodOptionsCustomerBalanceEuBankAccountCountry;
#[doc(inline)]
pub use crate::types::PaymentMethodOptionsMandateOptionsPix;
#[doc(inline)]
pub use crate::types::PaymentMethodOptionsMandateOptionsPixAmountIncludesIof;
#[doc(inline)]
pub use crate::types::PaymentMethodOptionsMandateOptionsPixPaymentSchedule;
#[doc(inline)]
pub use crate::types::PaymentMethodOptionsUsBankAccountMandateOptions;
#[doc(inline)]
pub use crate::types::Shipping;
#[cfg(feature = "payment_intents")]
pub mod amount_details_line_items;
#[cfg(feature = "payment_intents")]
pub mod params;
