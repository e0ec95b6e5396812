// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `subscriptions`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/subscriptions` |
//! | [`create`](create()) | `POST /v1/subscriptions` |
//! | [`search`](search()) | `GET /v1/subscriptions/search` |
//! | [`retrieve`](retrieve()) | `GET /v1/subscriptions/{subscription_exposed_id}` |
//! | [`update`](update()) | `POST /v1/subscriptions/{subscription_exposed_id}` |
//! | [`cancel`](cancel()) | `DELETE /v1/subscriptions/{subscription_exposed_id}` |
//! | [`delete_discount`](delete_discount()) | `DELETE /v1/subscriptions/{subscription_exposed_id}/discount` |
//! | [`migrate`](migrate()) | `POST /v1/subscriptions/{subscription}/migrate` |
//! | [`resume`](resume()) | `POST /v1/subscriptions/{subscription}/resume` |

#[cfg(feature = "subscriptions")]
mod requests;
#[cfg(feature = "subscriptions")]
pub use self::requests::*;
#[cfg(feature = "_accounts_account")]
mod types;
#[cfg(feature = "_accounts_account")]
pub use self::types::*;
#[doc(inline)]
pub use crate::types::AccountReferenceType;
#[doc(inline)]
pub use crate::types::AccountSubcategory;
#[doc(inline)]
pub use crate::types::Application;
#[doc(inline)]
pub use crate::types::ConnectAccountReference;
#[doc(inline)]
pub use crate::types::DeletedApplication;
#[doc(inline)]
pub use crate::types::InvoiceMandateOptionsPayto;
#[doc(inline)]
pub use crate::types::InvoiceMandateOptionsPaytoPurpose;
#[doc(inline)]
pub use crate::types::InvoicePaymentMethodOptionsAcssDebit;
#[doc(inline)]
pub use crate::types::InvoicePaymentMethodOptionsAcssDebitMandateOptions;
#[doc(inline)]
pub use crate::types::InvoicePaymentMethodOptionsBancontact;
#[doc(inline)]
pub use crate::types::InvoicePaymentMethodOptionsCustomerBalance;
#[doc(inline)]
pub use crate::types::InvoicePaymentMethodOptionsCustomerBalanceBankTransfer;
#[doc(inline)]
pub use crate::types::InvoicePaymentMethodOptionsCustomerBalanceEuBankTransfer;
#[doc(inline)]
pub use crate::types::InvoicePaymentMethodOptionsCustomerBalanceFundingType;
#[doc(inline)]
pub use crate::types::InvoicePaymentMethodOptionsKonbini;
#[doc(inline)]
pub use crate::types::InvoicePaymentMethodOptionsMandateOptionsUpi;
#[doc(inline)]
pub use crate::types::InvoicePaymentMethodOptionsPayto;
#[doc(inline)]
pub use crate::types::InvoicePaymentMethodOptionsSepaDebit;
#[doc(inline)]
pub use crate::types::InvoicePaymentMethodOptionsUpi;
#[doc(inline)]
pub use crate::types::InvoicePaymentMethodOptionsUsBankAccount;
#[doc(inline)]
pub use crate::types::InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions;
#[doc(inline)]
pub use crate::types::InvoiceUsBankAccountLinkedAccountOptionsFilters;
#[doc(inline)]
pub use crate::types::LinkedAccountOptionsPermission;
#[doc(inline)]
pub use crate::types::LinkedAccountOptionsPrefetch;
#[doc(inline)]
pub use crate::types::ManagedPayments;
#[doc(inline)]
pub use crate::types::PaymentMethodOptionsAcssDebitMandateOptionsTransactionType;
#[doc(inline)]
pub use crate::types::PaymentMethodOptionsCustomerBalanceEuBankAccountCountry;
#[doc(inline)]
pub use crate::types::PreferredLanguage;
#[doc(inline)]
pub use crate::types::SubscriptionBillingMode;
#[doc(inline)]
pub use crate::types::SubscriptionBillingModeFlexible;
#[doc(inline)]
pub use crate::types::SubscriptionBillingModeFlexibleProrationDiscounts;
#[doc(inline)]
pub use crate::types::SubscriptionBillingModeType;
#[doc(inline)]
pub use crate::types::SubscriptionBillingThresholds;
#[doc(inline)]
pub use crate::types::SubscriptionTransferData;
#[doc(inline)]
pub use crate::types::VerificationMethod;
#[cfg(feature = "subscriptions")]
pub mod params;
