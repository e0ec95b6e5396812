// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `invoices`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/invoices` |
//! | [`create`](create()) | `POST /v1/invoices` |
//! | [`create_preview`](create_preview()) | `POST /v1/invoices/create_preview` |
//! | [`search`](search()) | `GET /v1/invoices/search` |
//! | [`retrieve`](retrieve()) | `GET /v1/invoices/{invoice}` |
//! | [`update`](update()) | `POST /v1/invoices/{invoice}` |
//! | [`delete`](delete()) | `DELETE /v1/invoices/{invoice}` |
//! | [`add_lines`](add_lines()) | `POST /v1/invoices/{invoice}/add_lines` |
//! | [`attach_payment`](attach_payment()) | `POST /v1/invoices/{invoice}/attach_payment` |
//! | [`finalize_invoice`](finalize_invoice()) | `POST /v1/invoices/{invoice}/finalize` |
//! | [`mark_uncollectible`](mark_uncollectible()) | `POST /v1/invoices/{invoice}/mark_uncollectible` |
//! | [`pay`](pay()) | `POST /v1/invoices/{invoice}/pay` |
//! | [`remove_lines`](remove_lines()) | `POST /v1/invoices/{invoice}/remove_lines` |
//! | [`send_invoice`](send_invoice()) | `POST /v1/invoices/{invoice}/send` |
//! | [`update_lines`](update_lines()) | `POST /v1/invoices/{invoice}/update_lines` |
//! | [`void_invoice`](void_invoice()) | `POST /v1/invoices/{invoice}/void` |

#[cfg(feature = "invoices")]
mod requests;
#[cfg(feature = "invoices")]
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
pub use crate::types::Address;
#[doc(inline)]
pub use crate::types::AmountType;
#[doc(inline)]
pub use crate::types::ApiErrors;
#[doc(inline)]
pub use crate::types::ApiErrorsSource;
#[doc(inline)]
pub use crate::types::ApiErrorsType;
#[doc(inline)]
pub use crate::types::Application;
#[doc(inline)]
pub use crate::types::ConnectAccountReference;
#[doc(inline)]
pub use crate::types::DeletedApplication;
#[doc(inline)]
pub use crate::types::DiscountAmount;
#[doc(inline)]
pub use crate::types::InvoiceLineItemPeriod;
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
pub use crate::types::InvoicePricing;
#[doc(inline)]
pub use crate::types::InvoicePricingPriceDetails;
#[doc(inline)]
pub use crate::types::InvoiceSettingCustomField;
#[doc(inline)]
pub use crate::types::InvoiceShippingCost;
#[doc(inline)]
pub use crate::types::InvoiceTax;
#[doc(inline)]
pub use crate::types::InvoiceTaxBehavior;
#[doc(inline)]
pub use crate::types::InvoiceTaxRateDetails;
#[doc(inline)]
pub use crate::types::InvoiceUsBankAccountLinkedAccountOptionsFilters;
#[doc(inline)]
pub use crate::types::LineItemTaxAmount;
#[doc(inline)]
pub use crate::types::LinkedAccountOptionsPermission;
#[doc(inline)]
pub use crate::types::LinkedAccountOptionsPrefetch;
#[doc(inline)]
pub use crate::types::PaymentMethodOptionsAcssDebitMandateOptionsTransactionType;
#[doc(inline)]
pub use crate::types::PaymentMethodOptionsCustomerBalanceEuBankAccountCountry;
#[doc(inline)]
pub use crate::types::PreferredLanguage;
#[doc(inline)]
pub use crate::types::Shipping;
#[doc(inline)]
pub use crate::types::TaxabilityReason;
#[doc(inline)]
pub use crate::types::VerificationMethod;
#[cfg(feature = "invoices")]
pub mod line_items;
#[cfg(feature = "invoices")]
pub mod params;
