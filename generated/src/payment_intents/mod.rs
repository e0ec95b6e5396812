// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`PaymentIntent`]: The way from an order to its money: what is to be paid, how, and how far it has come.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists payment intents, the newest first, filtered by customer or date. | `GET /v1/payment_intents` |
//! | [`create`](create()) | Creates a payment intent: one payment of an amount, through all its attempts. | `POST /v1/payment_intents` |
//! | [`search`](search()) | Searches payment intents with Stripe's query language, by status, amount, customer and metadata. | `GET /v1/payment_intents/search` |
//! | [`retrieve`](retrieve()) | Fetches a payment intent, to see how far the payment is. | `GET /v1/payment_intents/{intent}` |
//! | [`update`](update()) | Changes a payment intent without confirming it. | `POST /v1/payment_intents/{intent}` |
//! | [`apply_customer_balance`](apply_customer_balance()) | Sets cash from the customer's balance against a payment intent that waits for a bank transfer. | `POST /v1/payment_intents/{intent}/apply_customer_balance` |
//! | [`cancel`](cancel()) | Cancels a payment intent for good: nothing more is charged, and money that is held is released. | `POST /v1/payment_intents/{intent}/cancel` |
//! | [`capture`](capture()) | Takes the money that an authorized payment intent holds, all of it or less. | `POST /v1/payment_intents/{intent}/capture` |
//! | [`confirm`](confirm()) | Tries the payment with the payment method given or attached. | `POST /v1/payment_intents/{intent}/confirm` |
//! | [`increment_authorization`](increment_authorization()) | Raises the amount that an authorized card payment holds to a new, higher total. | `POST /v1/payment_intents/{intent}/increment_authorization` |
//! | [`verify_microdeposits`](verify_microdeposits()) | Proves that the customer owns the bank account they pay from, with the amounts or the code of small deposits. | `POST /v1/payment_intents/{intent}/verify_microdeposits` |
//!
//! Feature: `payment_intents`.

#[cfg(feature = "payment_intents")]
pub mod requests;
#[cfg(feature = "payment_intents")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "payment_intents")]
#[doc(alias = "PostPaymentIntentsIntentApplyCustomerBalance")]
#[doc(alias = "postpaymentintentsintentapplycustomerbalance")]
pub use self::requests::apply_customer_balance::apply_customer_balance;
#[cfg(feature = "payment_intents")]
#[doc(alias = "PostPaymentIntentsIntentCancel")]
#[doc(alias = "postpaymentintentsintentcancel")]
pub use self::requests::cancel::cancel;
#[cfg(feature = "payment_intents")]
#[doc(alias = "PostPaymentIntentsIntentCapture")]
#[doc(alias = "postpaymentintentsintentcapture")]
pub use self::requests::capture::capture;
#[cfg(feature = "payment_intents")]
#[doc(alias = "PostPaymentIntentsIntentConfirm")]
#[doc(alias = "postpaymentintentsintentconfirm")]
pub use self::requests::confirm::confirm;
#[cfg(feature = "payment_intents")]
#[doc(alias = "PostPaymentIntents")]
#[doc(alias = "postpaymentintents")]
pub use self::requests::create::create;
#[cfg(feature = "payment_intents")]
#[doc(alias = "PostPaymentIntentsIntentIncrementAuthorization")]
#[doc(alias = "postpaymentintentsintentincrementauthorization")]
pub use self::requests::increment_authorization::increment_authorization;
#[cfg(feature = "payment_intents")]
#[doc(alias = "GetPaymentIntents")]
#[doc(alias = "getpaymentintents")]
pub use self::requests::list::list;
#[cfg(feature = "payment_intents")]
#[doc(alias = "GetPaymentIntentsIntent")]
#[doc(alias = "getpaymentintentsintent")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "payment_intents")]
#[doc(alias = "GetPaymentIntentsSearch")]
#[doc(alias = "getpaymentintentssearch")]
pub use self::requests::search::search;
#[cfg(feature = "payment_intents")]
#[doc(alias = "PostPaymentIntentsIntent")]
#[doc(alias = "postpaymentintentsintent")]
pub use self::requests::update::update;
#[cfg(feature = "payment_intents")]
#[doc(alias = "PostPaymentIntentsIntentVerifyMicrodeposits")]
#[doc(alias = "postpaymentintentsintentverifymicrodeposits")]
pub use self::requests::verify_microdeposits::verify_microdeposits;
#[cfg_attr(not(docsrs), cfg(feature = "payment_intents"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "payment_intents"))]
pub use self::types::*;
#[cfg(not(feature = "payment_intents"))]
mod opaque;
#[cfg(not(feature = "payment_intents"))]
pub use self::opaque::*;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::AccountSubcategory;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::Address;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::ApiErrors;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::ApiErrorsSource;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::ApiErrorsType;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::Application;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::BankTransferFinancialAddressSupportedNetwork;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::FundingInstructionsBankTransferAbaRecord;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::FundingInstructionsBankTransferFinancialAddress;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::FundingInstructionsBankTransferFinancialAddressType;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::FundingInstructionsBankTransferIbanRecord;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::FundingInstructionsBankTransferSortCodeRecord;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::FundingInstructionsBankTransferSpeiRecord;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::FundingInstructionsBankTransferSwiftRecord;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::FundingInstructionsBankTransferZenginRecord;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::LinkedAccountOptions;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::LinkedAccountOptionsFilters;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::LinkedAccountOptionsPermission;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::LinkedAccountOptionsPrefetch;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::ManagedPayments;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::PaymentIntentNextActionBlikAuthorize;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::PaymentIntentNextActionCashappQrCode;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::PaymentIntentNextActionUpiQrCode;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::PaymentIntentPresentmentDetails;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::PaymentMethodConfigurationDetails;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::PaymentMethodDetailsCardInstallmentsPlan;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::PaymentMethodDetailsCardInstallmentsPlanInterval;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::PaymentMethodDetailsCardInstallmentsPlanType;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::PaymentMethodOptionsCustomerBalanceEuBankAccount;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::PaymentMethodOptionsCustomerBalanceEuBankAccountCountry;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::PaymentMethodOptionsMandateOptionsPix;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::PaymentMethodOptionsMandateOptionsPixAmountIncludesIof;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::PaymentMethodOptionsMandateOptionsPixPaymentSchedule;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::PaymentMethodOptionsUsBankAccountMandateOptions;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::Shipping;
#[doc(inline)]
#[cfg(feature = "payment_intents")]
pub use crate::types::UsBankAccountMandateOptionsCollectionMethod;
#[cfg(feature = "payment_intents")]
pub mod amount_details_line_items;
#[cfg(feature = "payment_intents")]
pub mod params;
