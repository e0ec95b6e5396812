// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Invoice`]: What a customer owes, line by line, once or for a period of a subscription.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists invoices, the newest first, filtered by customer, subscription, status or date. | `GET /v1/invoices` |
//! | [`create`](create()) | Creates a draft invoice for a customer, empty unless you include the items that wait. | `POST /v1/invoices` |
//! | [`create_preview`](create_preview()) | Computes the next invoice, or what a change of a subscription or schedule would bring. | `POST /v1/invoices/create_preview` |
//! | [`search`](search()) | Searches invoices with Stripe's query language, by number, customer, status, total and metadata. | `GET /v1/invoices/search` |
//! | [`retrieve`](retrieve()) | Fetches an invoice, with its first lines and what is paid of it. | `GET /v1/invoices/{invoice}` |
//! | [`update`](update()) | Changes an invoice: all of a draft, but no amounts and not the `collection_method` of a finalized one. | `POST /v1/invoices/{invoice}` |
//! | [`delete`](delete()) | Deletes a draft invoice for good. | `DELETE /v1/invoices/{invoice}` |
//! | [`add_lines`](add_lines()) | Adds several lines to a draft invoice in one call. | `POST /v1/invoices/{invoice}/add_lines` |
//! | [`attach_payment`](attach_payment()) | Counts a payment toward an open invoice: a [payment intent](crate::payment_intents::PaymentIntent), or a [payment record](crate::payment_records::PaymentRecord) of money taken elsewhere. | `POST /v1/invoices/{invoice}/attach_payment` |
//! | [`finalize_invoice`](finalize_invoice()) | Finalizes a draft invoice: it is numbered, due, and its amounts are fixed. | `POST /v1/invoices/{invoice}/finalize` |
//! | [`mark_uncollectible`](mark_uncollectible()) | Marks an open invoice as bad debt: Stripe no longer tries to collect it, and reports can write it off. | `POST /v1/invoices/{invoice}/mark_uncollectible` |
//! | [`pay`](pay()) | Tries to collect an invoice now, or marks it as paid outside of Stripe. | `POST /v1/invoices/{invoice}/pay` |
//! | [`remove_lines`](remove_lines()) | Removes several lines from a draft invoice in one call, and deletes or frees their items as you say. | `POST /v1/invoices/{invoice}/remove_lines` |
//! | [`send_invoice`](send_invoice()) | Emails an invoice to the customer, with a link to pay it. | `POST /v1/invoices/{invoice}/send` |
//! | [`update_lines`](update_lines()) | Changes several lines of a draft invoice in one call. | `POST /v1/invoices/{invoice}/update_lines` |
//! | [`void_invoice`](void_invoice()) | Voids a finalized invoice for good: nobody owes it any more, but it stays on record with its number. | `POST /v1/invoices/{invoice}/void` |

#[cfg(feature = "invoices")]
pub mod requests;
#[cfg(feature = "invoices")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "invoices")]
#[doc(alias = "PostInvoicesInvoiceAddLines")]
#[doc(alias = "postinvoicesinvoiceaddlines")]
pub use self::requests::add_lines::add_lines;
#[cfg(feature = "invoices")]
#[doc(alias = "PostInvoicesInvoiceAttachPayment")]
#[doc(alias = "postinvoicesinvoiceattachpayment")]
pub use self::requests::attach_payment::attach_payment;
#[cfg(feature = "invoices")]
#[doc(alias = "PostInvoices")]
#[doc(alias = "postinvoices")]
pub use self::requests::create::create;
#[cfg(feature = "invoices")]
#[doc(alias = "PostInvoicesCreatePreview")]
#[doc(alias = "postinvoicescreatepreview")]
pub use self::requests::create_preview::create_preview;
#[cfg(feature = "invoices")]
#[doc(alias = "DeleteInvoicesInvoice")]
#[doc(alias = "deleteinvoicesinvoice")]
pub use self::requests::delete::delete;
#[cfg(feature = "invoices")]
#[doc(alias = "PostInvoicesInvoiceFinalize")]
#[doc(alias = "postinvoicesinvoicefinalize")]
pub use self::requests::finalize_invoice::finalize_invoice;
#[cfg(feature = "invoices")]
#[doc(alias = "GetInvoices")]
#[doc(alias = "getinvoices")]
pub use self::requests::list::list;
#[cfg(feature = "invoices")]
#[doc(alias = "PostInvoicesInvoiceMarkUncollectible")]
#[doc(alias = "postinvoicesinvoicemarkuncollectible")]
pub use self::requests::mark_uncollectible::mark_uncollectible;
#[cfg(feature = "invoices")]
#[doc(alias = "PostInvoicesInvoicePay")]
#[doc(alias = "postinvoicesinvoicepay")]
pub use self::requests::pay::pay;
#[cfg(feature = "invoices")]
#[doc(alias = "PostInvoicesInvoiceRemoveLines")]
#[doc(alias = "postinvoicesinvoiceremovelines")]
pub use self::requests::remove_lines::remove_lines;
#[cfg(feature = "invoices")]
#[doc(alias = "GetInvoicesInvoice")]
#[doc(alias = "getinvoicesinvoice")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "invoices")]
#[doc(alias = "GetInvoicesSearch")]
#[doc(alias = "getinvoicessearch")]
pub use self::requests::search::search;
#[cfg(feature = "invoices")]
#[doc(alias = "PostInvoicesInvoiceSend")]
#[doc(alias = "postinvoicesinvoicesend")]
pub use self::requests::send_invoice::send_invoice;
#[cfg(feature = "invoices")]
#[doc(alias = "PostInvoicesInvoice")]
#[doc(alias = "postinvoicesinvoice")]
pub use self::requests::update::update;
#[cfg(feature = "invoices")]
#[doc(alias = "PostInvoicesInvoiceUpdateLines")]
#[doc(alias = "postinvoicesinvoiceupdatelines")]
pub use self::requests::update_lines::update_lines;
#[cfg(feature = "invoices")]
#[doc(alias = "PostInvoicesInvoiceVoid")]
#[doc(alias = "postinvoicesinvoicevoid")]
pub use self::requests::void_invoice::void_invoice;
#[cfg_attr(
    not(docsrs),
    cfg(any(feature = "invoice_payments", feature = "invoices", feature = "quotes"))
)]
mod types;
#[cfg_attr(
    not(docsrs),
    cfg(any(feature = "invoice_payments", feature = "invoices", feature = "quotes"))
)]
pub use self::types::*;
#[cfg(not(feature = "invoices"))]
mod opaque;
#[cfg(not(feature = "invoices"))]
pub use self::opaque::*;
#[doc(inline)]
#[cfg(any(feature = "invoices", feature = "quotes"))]
pub use crate::types::AccountReferenceType;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::AccountSubcategory;
#[doc(inline)]
#[cfg(any(feature = "invoice_payments", feature = "invoices", feature = "quotes"))]
pub use crate::types::Address;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::AmountType;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::ApiErrors;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::ApiErrorsSource;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::ApiErrorsType;
#[doc(inline)]
#[cfg(any(feature = "invoice_payments", feature = "invoices", feature = "quotes"))]
pub use crate::types::Application;
#[doc(inline)]
#[cfg(any(feature = "invoices", feature = "quotes"))]
pub use crate::types::ConnectAccountReference;
#[doc(inline)]
#[cfg(any(feature = "invoices", feature = "quotes"))]
pub use crate::types::DeletedApplication;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::DiscountAmount;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::InvoiceLineItemPeriod;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::InvoiceMandateOptionsPayto;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::InvoiceMandateOptionsPaytoPurpose;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::InvoicePaymentMethodOptionsAcssDebit;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::InvoicePaymentMethodOptionsAcssDebitMandateOptions;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::InvoicePaymentMethodOptionsBancontact;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::InvoicePaymentMethodOptionsCustomerBalance;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::InvoicePaymentMethodOptionsCustomerBalanceBankTransfer;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::InvoicePaymentMethodOptionsCustomerBalanceEuBankTransfer;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::InvoicePaymentMethodOptionsCustomerBalanceFundingType;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::InvoicePaymentMethodOptionsKonbini;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::InvoicePaymentMethodOptionsMandateOptionsUpi;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::InvoicePaymentMethodOptionsPayto;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::InvoicePaymentMethodOptionsSepaDebit;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::InvoicePaymentMethodOptionsUpi;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::InvoicePaymentMethodOptionsUsBankAccount;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::InvoicePricing;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::InvoicePricingPriceDetails;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::InvoiceSettingCustomField;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::InvoiceShippingCost;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::InvoiceTax;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::InvoiceTaxBehavior;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::InvoiceTaxRateDetails;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::InvoiceUsBankAccountLinkedAccountOptionsFilters;
#[doc(inline)]
#[cfg(any(feature = "invoices", feature = "quotes"))]
pub use crate::types::LineItemTaxAmount;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::LinkedAccountOptionsPermission;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::LinkedAccountOptionsPrefetch;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::PaymentMethodOptionsAcssDebitMandateOptionsTransactionType;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::PaymentMethodOptionsCustomerBalanceEuBankAccountCountry;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::PreferredLanguage;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::Shipping;
#[doc(inline)]
#[cfg(any(feature = "invoices", feature = "quotes"))]
pub use crate::types::TaxabilityReason;
#[doc(inline)]
#[cfg(feature = "invoices")]
pub use crate::types::VerificationMethod;
#[cfg(feature = "invoices")]
pub mod line_items;
#[cfg(feature = "invoices")]
pub mod params;
