// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Subscription`]: A customer pays for something every period until it is canceled.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists subscriptions, the newest first. | `GET /v1/subscriptions` |
//! | [`create`](create()) | Creates a subscription and bills its first period, unless it begins with a trial. | `POST /v1/subscriptions` |
//! | [`search`](search()) | Searches subscriptions with Stripe's query language, by status, dates and metadata. | `GET /v1/subscriptions/search` |
//! | [`retrieve`](retrieve()) | Fetches a subscription, canceled ones too. | `GET /v1/subscriptions/{subscription_exposed_id}` |
//! | [`update`](update()) | Changes a subscription. | `POST /v1/subscriptions/{subscription_exposed_id}` |
//! | [`cancel`](cancel()) | Cancels a subscription at once and for good: nothing more is charged for it. | `DELETE /v1/subscriptions/{subscription_exposed_id}` |
//! | [`delete_discount`](delete_discount()) | Takes the discount off a subscription. | `DELETE /v1/subscriptions/{subscription_exposed_id}/discount` |
//! | [`migrate`](migrate()) | Moves a subscription to `flexible` billing, for good: prorations and invoices follow the newer rules. | `POST /v1/subscriptions/{subscription}/migrate` |
//! | [`resume`](resume()) | Resumes a paused subscription, at once or when its invoice is paid, if there is one. | `POST /v1/subscriptions/{subscription}/resume` |

#[cfg(feature = "subscriptions")]
pub mod requests;
#[cfg(feature = "subscriptions")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "subscriptions")]
#[doc(alias = "DeleteSubscriptionsSubscriptionExposedId")]
#[doc(alias = "deletesubscriptionssubscriptionexposedid")]
pub use self::requests::cancel::cancel;
#[cfg(feature = "subscriptions")]
#[doc(alias = "PostSubscriptions")]
#[doc(alias = "postsubscriptions")]
pub use self::requests::create::create;
#[cfg(feature = "subscriptions")]
#[doc(alias = "DeleteSubscriptionsSubscriptionExposedIdDiscount")]
#[doc(alias = "deletesubscriptionssubscriptionexposediddiscount")]
pub use self::requests::delete_discount::delete_discount;
#[cfg(feature = "subscriptions")]
#[doc(alias = "GetSubscriptions")]
#[doc(alias = "getsubscriptions")]
pub use self::requests::list::list;
#[cfg(feature = "subscriptions")]
#[doc(alias = "PostSubscriptionsSubscriptionMigrate")]
#[doc(alias = "postsubscriptionssubscriptionmigrate")]
pub use self::requests::migrate::migrate;
#[cfg(feature = "subscriptions")]
#[doc(alias = "PostSubscriptionsSubscriptionResume")]
#[doc(alias = "postsubscriptionssubscriptionresume")]
pub use self::requests::resume::resume;
#[cfg(feature = "subscriptions")]
#[doc(alias = "GetSubscriptionsSubscriptionExposedId")]
#[doc(alias = "getsubscriptionssubscriptionexposedid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "subscriptions")]
#[doc(alias = "GetSubscriptionsSearch")]
#[doc(alias = "getsubscriptionssearch")]
pub use self::requests::search::search;
#[cfg(feature = "subscriptions")]
#[doc(alias = "PostSubscriptionsSubscriptionExposedId")]
#[doc(alias = "postsubscriptionssubscriptionexposedid")]
pub use self::requests::update::update;
#[cfg_attr(not(docsrs), cfg(any(feature = "customers", feature = "subscriptions")))]
mod types;
#[cfg_attr(not(docsrs), cfg(any(feature = "customers", feature = "subscriptions")))]
pub use self::types::*;
#[cfg(not(any(feature = "customers", feature = "subscriptions")))]
mod opaque;
#[cfg(not(any(feature = "customers", feature = "subscriptions")))]
pub use self::opaque::*;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::AccountReferenceType;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::AccountSubcategory;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::Application;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::ConnectAccountReference;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::DeletedApplication;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::InvoiceMandateOptionsPayto;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::InvoiceMandateOptionsPaytoPurpose;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::InvoicePaymentMethodOptionsAcssDebit;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::InvoicePaymentMethodOptionsAcssDebitMandateOptions;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::InvoicePaymentMethodOptionsBancontact;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::InvoicePaymentMethodOptionsCustomerBalance;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::InvoicePaymentMethodOptionsCustomerBalanceBankTransfer;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::InvoicePaymentMethodOptionsCustomerBalanceEuBankTransfer;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::InvoicePaymentMethodOptionsCustomerBalanceFundingType;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::InvoicePaymentMethodOptionsKonbini;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::InvoicePaymentMethodOptionsMandateOptionsUpi;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::InvoicePaymentMethodOptionsPayto;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::InvoicePaymentMethodOptionsSepaDebit;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::InvoicePaymentMethodOptionsUpi;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::InvoicePaymentMethodOptionsUsBankAccount;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::InvoiceUsBankAccountLinkedAccountOptionsFilters;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::LinkedAccountOptionsPermission;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::LinkedAccountOptionsPrefetch;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::ManagedPayments;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::PaymentMethodOptionsAcssDebitMandateOptionsTransactionType;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::PaymentMethodOptionsCustomerBalanceEuBankAccountCountry;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::PreferredLanguage;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::SubscriptionBillingMode;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::SubscriptionBillingModeFlexible;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::SubscriptionBillingModeFlexibleProrationDiscounts;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::SubscriptionBillingModeType;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::SubscriptionBillingThresholds;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::SubscriptionTransferData;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use crate::types::VerificationMethod;
#[cfg(feature = "subscriptions")]
pub mod params;
