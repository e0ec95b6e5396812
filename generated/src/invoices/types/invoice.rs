// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::billing::CreditBalanceTransaction;
use crate::customers::BankAccount;
use crate::customers::Card;
use crate::customers::Customer;
use crate::customers::DeletedCustomer;
use crate::customers::DeletedDiscount;
use crate::customers::Discount;
use crate::invoice_payments::InvoicePayment;
use crate::invoices::AmountIncludesIof;
use crate::invoices::CollectionMethod;
use crate::invoices::InvoiceLineItem;
use crate::invoices::PageSize;
use crate::invoices::PaymentMethodType;
use crate::invoices::RequestThreeDSecure;
use crate::invoices::TaxIdType;
use crate::payment_methods::PaymentMethod;
use crate::rt;
use crate::sources::Source;
use crate::subscriptions::Subscription;
use crate::tax_ids::DeletedTaxId;
use crate::tax_ids::TaxId;
use crate::tax_rates::TaxRate;
use crate::test_helpers::TestClock;
use crate::types::Address;
use crate::types::ApiErrors;
use crate::types::Application;
use crate::types::ConnectAccountReference;
use crate::types::DeletedApplication;
use crate::types::DiscountAmount;
use crate::types::InvoicePaymentMethodOptionsAcssDebit;
use crate::types::InvoicePaymentMethodOptionsBancontact;
use crate::types::InvoicePaymentMethodOptionsCustomerBalance;
use crate::types::InvoicePaymentMethodOptionsKonbini;
use crate::types::InvoicePaymentMethodOptionsPayto;
use crate::types::InvoicePaymentMethodOptionsSepaDebit;
use crate::types::InvoicePaymentMethodOptionsUpi;
use crate::types::InvoicePaymentMethodOptionsUsBankAccount;
use crate::types::InvoiceSettingCustomField;
use crate::types::InvoiceShippingCost;
use crate::types::InvoiceTax;
use crate::types::Shipping;

/// Automatic tax.
///
/// Contract: `#/components/schemas/automatic_tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct AutomaticTax {
    /// Disabled reason. `finalization_requires_location_inputs` or `finalization_system_error`. May be null.
    pub disabled_reason: Option<AutomaticTaxDisabledReason>,
    /// Enabled.
    pub enabled: bool,
    /// Liability. May be null.
    pub liability: Option<Box<ConnectAccountReference>>,
    /// Provider. At most 5000 characters. May be null.
    pub provider: Option<String>,
    /// Status. `complete`, `failed` or `requires_location_inputs`. May be null.
    pub status: Option<AutomaticTaxStatus>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `disabled_reason`.
///
/// Contract: `#/components/schemas/automatic_tax/properties/disabled_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AutomaticTaxDisabledReason {
    /// `finalization_requires_location_inputs`
    FinalizationRequiresLocationInputs,
    /// `finalization_system_error`
    FinalizationSystemError,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/automatic_tax/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AutomaticTaxStatus {
    /// `complete`
    Complete,
    /// `failed`
    Failed,
    /// `requires_location_inputs`
    RequiresLocationInputs,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What is left of a deleted `invoice`.
///
/// Contract: `#/components/schemas/deleted_invoice`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletedInvoice {
    /// Id. At most 5000 characters.
    pub id: rt::Id<Invoice>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `invoice` object.
///
/// Contract: `#/components/schemas/invoice`.
#[derive(Default)]
#[non_exhaustive]
pub struct Invoice {
    /// Account country. At most 5000 characters. May be null.
    pub account_country: Option<String>,
    /// Account name. At most 5000 characters. May be null.
    pub account_name: Option<String>,
    /// Account tax ids. An id; the object itself when `account_tax_ids` is expanded. May be null.
    pub account_tax_ids: Option<Vec<rt::Expandable<TaxId, DeletedTaxId>>>,
    /// Amount due, in the currency's smallest unit.
    pub amount_due: i64,
    /// Amount overpaid, in the currency's smallest unit.
    pub amount_overpaid: i64,
    /// Amount paid, in the currency's smallest unit.
    pub amount_paid: i64,
    /// Amount paid off stripe, in the currency's smallest unit.
    pub amount_paid_off_stripe: i64,
    /// Amount remaining, in the currency's smallest unit.
    pub amount_remaining: i64,
    /// Amount shipping, in the currency's smallest unit.
    pub amount_shipping: i64,
    /// Application. An id; the object itself when `application` is expanded. May be null.
    pub application: Option<rt::Expandable<Application, DeletedApplication>>,
    /// Attempt count.
    pub attempt_count: i64,
    /// Attempted.
    pub attempted: bool,
    /// Auto advance.
    pub auto_advance: bool,
    /// Automatic tax.
    pub automatic_tax: AutomaticTax,
    /// Automatically finalizes at, in seconds since 1970. May be null.
    pub automatically_finalizes_at: Option<rt::Timestamp>,
    /// Billing reason. May be null.
    pub billing_reason: Option<InvoiceBillingReason>,
    /// Collection method. `charge_automatically` or `send_invoice`.
    pub collection_method: CollectionMethod,
    /// Confirmation secret. May be null.
    pub confirmation_secret: Option<Box<InvoiceConfirmationSecret>>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Custom fields. May be null.
    pub custom_fields: Option<Vec<InvoiceSettingCustomField>>,
    /// Customer. An id; the object itself when `customer` is expanded.
    pub customer: rt::Expandable<Customer, DeletedCustomer>,
    /// Customer account. At most 5000 characters. May be null.
    pub customer_account: Option<String>,
    /// Customer address. May be null.
    pub customer_address: Option<Box<Address>>,
    /// Customer email. At most 5000 characters. May be null.
    pub customer_email: Option<String>,
    /// Customer name. At most 5000 characters. May be null.
    pub customer_name: Option<String>,
    /// Customer phone. At most 5000 characters. May be null.
    pub customer_phone: Option<String>,
    /// Customer shipping. May be null.
    pub customer_shipping: Option<Box<Shipping>>,
    /// Customer tax exempt. `exempt`, `none` or `reverse`. May be null.
    pub customer_tax_exempt: Option<InvoiceCustomerTaxExempt>,
    /// Customer tax ids. May be null.
    pub customer_tax_ids: Option<Vec<InvoiceTaxId>>,
    /// Default payment method. An id; the object itself when `default_payment_method` is expanded. May be null.
    pub default_payment_method: Option<rt::Expandable<PaymentMethod>>,
    /// Default source. An id; the object itself when `default_source` is expanded. May be null.
    pub default_source: Option<rt::Expandable<InvoiceDefaultSource>>,
    /// Default tax rates.
    pub default_tax_rates: Vec<TaxRate>,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Discounts. An id; the object itself when `discounts` is expanded.
    pub discounts: Vec<rt::Expandable<Discount, DeletedDiscount>>,
    /// Due date, in seconds since 1970. May be null.
    pub due_date: Option<rt::Timestamp>,
    /// Effective at, in seconds since 1970. May be null.
    pub effective_at: Option<rt::Timestamp>,
    /// Ending balance. May be null.
    pub ending_balance: Option<i64>,
    /// Footer. At most 5000 characters. May be null.
    pub footer: Option<String>,
    /// From invoice. May be null.
    pub from_invoice: Option<Box<InvoiceFromInvoice>>,
    /// Hosted invoice url. At most 5000 characters. May be null.
    pub hosted_invoice_url: Option<String>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Invoice>,
    /// Invoice pdf. At most 5000 characters. May be null.
    pub invoice_pdf: Option<String>,
    /// Issuer.
    pub issuer: ConnectAccountReference,
    /// Last finalization error. May be null.
    pub last_finalization_error: Option<Box<ApiErrors>>,
    /// Latest revision. An id; the object itself when `latest_revision` is expanded. May be null.
    pub latest_revision: Option<rt::Expandable<Invoice>>,
    /// Lines. One page of a list.
    pub lines: rt::List<InvoiceLineItem>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Next payment attempt, in seconds since 1970. May be null.
    pub next_payment_attempt: Option<rt::Timestamp>,
    /// Number. At most 5000 characters. May be null.
    pub number: Option<String>,
    /// On behalf of. An id; the object itself when `on_behalf_of` is expanded. May be null.
    pub on_behalf_of: Option<rt::Expandable<Account>>,
    /// Parent. May be null.
    pub parent: Option<Box<InvoiceParent>>,
    /// Payment settings.
    pub payment_settings: InvoicePaymentSettings,
    /// Payments. One page of a list.
    pub payments: Option<rt::List<InvoicePayment>>,
    /// Period end, in seconds since 1970.
    pub period_end: rt::Timestamp,
    /// Period start, in seconds since 1970.
    pub period_start: rt::Timestamp,
    /// Post payment credit notes amount, in the currency's smallest unit.
    pub post_payment_credit_notes_amount: i64,
    /// Pre payment credit notes amount, in the currency's smallest unit.
    pub pre_payment_credit_notes_amount: i64,
    /// Receipt number. At most 5000 characters. May be null.
    pub receipt_number: Option<String>,
    /// Rendering. May be null.
    pub rendering: Option<Box<InvoiceRendering>>,
    /// Shipping cost. May be null.
    pub shipping_cost: Option<Box<InvoiceShippingCost>>,
    /// Shipping details. May be null.
    pub shipping_details: Option<Box<Shipping>>,
    /// Starting balance.
    pub starting_balance: i64,
    /// Statement descriptor. At most 5000 characters. May be null.
    pub statement_descriptor: Option<String>,
    /// Status. `draft`, `open`, `paid`, `uncollectible` or `void`. May be null.
    pub status: Option<InvoiceStatus>,
    /// Status transitions.
    pub status_transitions: InvoiceStatusTransitions,
    /// Subtotal, in the currency's smallest unit.
    pub subtotal: i64,
    /// Subtotal excluding tax, in the currency's smallest unit. May be null.
    pub subtotal_excluding_tax: Option<i64>,
    /// Test clock. An id; the object itself when `test_clock` is expanded. May be null.
    pub test_clock: Option<rt::Expandable<TestClock>>,
    /// Threshold reason.
    pub threshold_reason: Option<Box<InvoiceThresholdReason>>,
    /// Total, in the currency's smallest unit.
    pub total: i64,
    /// Total discount amounts. May be null.
    pub total_discount_amounts: Option<Vec<DiscountAmount>>,
    /// Total excluding tax, in the currency's smallest unit. May be null.
    pub total_excluding_tax: Option<i64>,
    /// Total pretax credit amounts. May be null.
    pub total_pretax_credit_amounts: Option<Vec<InvoicePretaxCreditAmount>>,
    /// Total taxes. May be null.
    pub total_taxes: Option<Vec<InvoiceTax>>,
    /// Webhooks delivered at, in seconds since 1970. May be null.
    pub webhooks_delivered_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `billing_reason`.
///
/// Contract: `#/components/schemas/invoice/properties/billing_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InvoiceBillingReason {
    /// `automatic_pending_invoice_item_invoice`
    AutomaticPendingInvoiceItemInvoice,
    /// `manual`
    Manual,
    /// `quote_accept`
    QuoteAccept,
    /// `subscription`
    Subscription,
    /// `subscription_create`
    SubscriptionCreate,
    /// `subscription_cycle`
    SubscriptionCycle,
    /// `subscription_threshold`
    SubscriptionThreshold,
    /// `subscription_update`
    SubscriptionUpdate,
    /// `upcoming`
    Upcoming,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Invoices resource confirmation secret.
///
/// Contract: `#/components/schemas/invoices_resource_confirmation_secret`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceConfirmationSecret {
    /// Client secret. At most 5000 characters.
    pub client_secret: String,
    /// Type. At most 5000 characters.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `customer_tax_exempt`.
///
/// Contract: `#/components/schemas/invoice/properties/customer_tax_exempt`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InvoiceCustomerTaxExempt {
    /// `exempt`
    Exempt,
    /// `none`
    None,
    /// `reverse`
    Reverse,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What `default_source` can be.
///
/// Contract: `#/components/schemas/invoice/properties/default_source`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InvoiceDefaultSource {
    /// An object whose `object` is `bank_account`.
    BankAccount(Box<BankAccount>),
    /// An object whose `object` is `card`.
    Card(Box<Card>),
    /// An object whose `object` is `source`.
    Source(Box<Source>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Invoices resource from invoice.
///
/// Contract: `#/components/schemas/invoices_resource_from_invoice`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceFromInvoice {
    /// Action. At most 5000 characters.
    pub action: String,
    /// Invoice. An id; the object itself when `invoice` is expanded.
    pub invoice: rt::Expandable<Invoice>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Invoice installments card.
///
/// Contract: `#/components/schemas/invoice_installments_card`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceInstallmentsCard {
    /// Enabled. May be null.
    pub enabled: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Invoice item threshold reason.
///
/// Contract: `#/components/schemas/invoice_item_threshold_reason`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceItemThresholdReason {
    /// Line item ids.
    pub line_item_ids: Vec<String>,
    /// Usage gte.
    pub usage_gte: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Billing bill resource invoicing parents invoice parent.
///
/// Contract: `#/components/schemas/billing_bill_resource_invoicing_parents_invoice_parent`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceParent {
    /// Quote details. May be null.
    pub quote_details: Option<Box<InvoiceQuoteParent>>,
    /// Subscription details. May be null.
    pub subscription_details: Option<Box<InvoiceSubscriptionParent>>,
    /// Type. `quote_details` or `subscription_details`.
    pub r#type: InvoiceParentType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/billing_bill_resource_invoicing_parents_invoice_parent/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InvoiceParentType {
    /// `quote_details`
    QuoteDetails,
    /// `subscription_details`
    SubscriptionDetails,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Invoices payment method options.
///
/// Contract: `#/components/schemas/invoices_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptions {
    /// Acss debit. May be null.
    pub acss_debit: Option<Box<InvoicePaymentMethodOptionsAcssDebit>>,
    /// Bancontact. May be null.
    pub bancontact: Option<Box<InvoicePaymentMethodOptionsBancontact>>,
    /// Card. May be null.
    pub card: Option<Box<InvoicePaymentMethodOptionsCard>>,
    /// Customer balance. May be null.
    pub customer_balance: Option<Box<InvoicePaymentMethodOptionsCustomerBalance>>,
    /// Konbini. May be null.
    pub konbini: Option<Box<InvoicePaymentMethodOptionsKonbini>>,
    /// Payto. May be null.
    pub payto: Option<Box<InvoicePaymentMethodOptionsPayto>>,
    /// Pix. May be null.
    pub pix: Option<Box<InvoicePaymentMethodOptionsPix>>,
    /// Sepa debit. May be null.
    pub sepa_debit: Option<Box<InvoicePaymentMethodOptionsSepaDebit>>,
    /// Upi. May be null.
    pub upi: Option<Box<InvoicePaymentMethodOptionsUpi>>,
    /// Us bank account. May be null.
    pub us_bank_account: Option<Box<InvoicePaymentMethodOptionsUsBankAccount>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Invoice payment method options card.
///
/// Contract: `#/components/schemas/invoice_payment_method_options_card`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsCard {
    /// Installments.
    pub installments: Option<Box<InvoiceInstallmentsCard>>,
    /// Request three d secure. `any`, `automatic` or `challenge`. May be null.
    pub request_three_d_secure: Option<RequestThreeDSecure>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Invoice payment method options pix.
///
/// Contract: `#/components/schemas/invoice_payment_method_options_pix`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsPix {
    /// Amount includes iof. `always` or `never`. May be null.
    pub amount_includes_iof: Option<AmountIncludesIof>,
    /// Expires after seconds.
    pub expires_after_seconds: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Invoices payment settings.
///
/// Contract: `#/components/schemas/invoices_payment_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoicePaymentSettings {
    /// Default mandate. At most 5000 characters. May be null.
    pub default_mandate: Option<String>,
    /// Payment method options. May be null.
    pub payment_method_options: Option<Box<InvoicePaymentMethodOptions>>,
    /// Payment method types. May be null.
    pub payment_method_types: Option<Vec<PaymentMethodType>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Invoices resource pretax credit amount.
///
/// Contract: `#/components/schemas/invoices_resource_pretax_credit_amount`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoicePretaxCreditAmount {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Credit balance transaction. An id; the object itself when `credit_balance_transaction` is expanded. May be null.
    pub credit_balance_transaction: Option<rt::Expandable<CreditBalanceTransaction>>,
    /// Discount. An id; the object itself when `discount` is expanded.
    pub discount: Option<rt::Expandable<Discount, DeletedDiscount>>,
    /// Type. `credit_balance_transaction` or `discount`.
    pub r#type: InvoicePretaxCreditAmountType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/invoices_resource_pretax_credit_amount/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InvoicePretaxCreditAmountType {
    /// `credit_balance_transaction`
    CreditBalanceTransaction,
    /// `discount`
    Discount,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Billing bill resource invoicing parents invoice quote parent.
///
/// Contract: `#/components/schemas/billing_bill_resource_invoicing_parents_invoice_quote_parent`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceQuoteParent {
    /// Quote. At most 5000 characters.
    pub quote: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Invoices resource invoice rendering.
///
/// Contract: `#/components/schemas/invoices_resource_invoice_rendering`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceRendering {
    /// Amount tax display. At most 5000 characters. May be null.
    pub amount_tax_display: Option<String>,
    /// Pdf. May be null.
    pub pdf: Option<Box<InvoiceRenderingPdf>>,
    /// Template. At most 5000 characters. May be null.
    pub template: Option<String>,
    /// Template version. May be null.
    pub template_version: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Invoice rendering pdf.
///
/// Contract: `#/components/schemas/invoice_rendering_pdf`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceRenderingPdf {
    /// Page size. `a4`, `auto` or `letter`. May be null.
    pub page_size: Option<PageSize>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/invoice/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InvoiceStatus {
    /// `draft`
    Draft,
    /// `open`
    Open,
    /// `paid`
    Paid,
    /// `uncollectible`
    Uncollectible,
    /// `void`
    Void,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Invoices resource status transitions.
///
/// Contract: `#/components/schemas/invoices_resource_status_transitions`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceStatusTransitions {
    /// Finalized at, in seconds since 1970. May be null.
    pub finalized_at: Option<rt::Timestamp>,
    /// Marked uncollectible at, in seconds since 1970. May be null.
    pub marked_uncollectible_at: Option<rt::Timestamp>,
    /// Paid at, in seconds since 1970. May be null.
    pub paid_at: Option<rt::Timestamp>,
    /// Voided at, in seconds since 1970. May be null.
    pub voided_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Billing bill resource invoicing parents invoice subscription parent.
///
/// Contract: `#/components/schemas/billing_bill_resource_invoicing_parents_invoice_subscription_parent`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceSubscriptionParent {
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Subscription. An id; the object itself when `subscription` is expanded.
    pub subscription: rt::Expandable<Subscription>,
    /// Subscription proration date, in seconds since 1970.
    pub subscription_proration_date: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Invoices resource invoice tax id.
///
/// Contract: `#/components/schemas/invoices_resource_invoice_tax_id`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceTaxId {
    /// Type.
    pub r#type: TaxIdType,
    /// Value. At most 5000 characters. May be null.
    pub value: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Invoice threshold reason.
///
/// Contract: `#/components/schemas/invoice_threshold_reason`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceThresholdReason {
    /// Amount gte, in the currency's smallest unit. May be null.
    pub amount_gte: Option<i64>,
    /// Item reasons.
    pub item_reasons: Vec<InvoiceItemThresholdReason>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    AutomaticTax;
    0 => disabled_reason "disabled_reason";
    1 => enabled "enabled" required;
    2 => liability "liability";
    3 => provider "provider";
    4 => status "status";
}

rt::expandable! {
    crate::ExpandPath;
    AutomaticTax;
    liability "liability" => ConnectAccountReference;
}

rt::open_enum! {
    AutomaticTaxDisabledReason;
    0 => FinalizationRequiresLocationInputs "finalization_requires_location_inputs";
    1 => FinalizationSystemError "finalization_system_error";
}

rt::open_enum! {
    AutomaticTaxStatus;
    0 => Complete "complete";
    1 => Failed "failed";
    2 => RequiresLocationInputs "requires_location_inputs";
}

rt::record! {
    DeletedInvoice;
    const "deleted" = Bool(true);
    const "object" = Str("invoice");
    0 => id "id" required;
}

rt::record! {
    Invoice;
    const "object" = Str("invoice");
    0 => account_country "account_country";
    1 => account_name "account_name";
    2 => account_tax_ids "account_tax_ids";
    3 => amount_due "amount_due" required;
    4 => amount_overpaid "amount_overpaid" required;
    5 => amount_paid "amount_paid" required;
    6 => amount_paid_off_stripe "amount_paid_off_stripe" required;
    7 => amount_remaining "amount_remaining" required;
    8 => amount_shipping "amount_shipping" required;
    9 => application "application";
    10 => attempt_count "attempt_count" required;
    11 => attempted "attempted" required;
    12 => auto_advance "auto_advance" required;
    13 => automatic_tax "automatic_tax" required;
    14 => automatically_finalizes_at "automatically_finalizes_at";
    15 => billing_reason "billing_reason";
    16 => collection_method "collection_method" required;
    17 => confirmation_secret "confirmation_secret" sensitive;
    18 => created "created" required;
    19 => currency "currency" required;
    20 => custom_fields "custom_fields";
    21 => customer "customer" required;
    22 => customer_account "customer_account";
    23 => customer_address "customer_address";
    24 => customer_email "customer_email" sensitive;
    25 => customer_name "customer_name" sensitive;
    26 => customer_phone "customer_phone" sensitive;
    27 => customer_shipping "customer_shipping";
    28 => customer_tax_exempt "customer_tax_exempt";
    29 => customer_tax_ids "customer_tax_ids";
    30 => default_payment_method "default_payment_method";
    31 => default_source "default_source";
    32 => default_tax_rates "default_tax_rates" required;
    33 => description "description";
    34 => discounts "discounts" required;
    35 => due_date "due_date";
    36 => effective_at "effective_at";
    37 => ending_balance "ending_balance";
    38 => footer "footer";
    39 => from_invoice "from_invoice";
    40 => hosted_invoice_url "hosted_invoice_url";
    41 => id "id" required;
    42 => invoice_pdf "invoice_pdf";
    43 => issuer "issuer" required;
    44 => last_finalization_error "last_finalization_error";
    45 => latest_revision "latest_revision";
    46 => lines "lines" required;
    47 => livemode "livemode" required;
    48 => metadata "metadata";
    49 => next_payment_attempt "next_payment_attempt";
    50 => number "number";
    51 => on_behalf_of "on_behalf_of";
    52 => parent "parent";
    53 => payment_settings "payment_settings" required;
    54 => payments "payments";
    55 => period_end "period_end" required;
    56 => period_start "period_start" required;
    57 => post_payment_credit_notes_amount "post_payment_credit_notes_amount" required;
    58 => pre_payment_credit_notes_amount "pre_payment_credit_notes_amount" required;
    59 => receipt_number "receipt_number";
    60 => rendering "rendering";
    61 => shipping_cost "shipping_cost";
    62 => shipping_details "shipping_details";
    63 => starting_balance "starting_balance" required;
    64 => statement_descriptor "statement_descriptor";
    65 => status "status";
    66 => status_transitions "status_transitions" required;
    67 => subtotal "subtotal" required;
    68 => subtotal_excluding_tax "subtotal_excluding_tax";
    69 => test_clock "test_clock";
    70 => threshold_reason "threshold_reason";
    71 => total "total" required;
    72 => total_discount_amounts "total_discount_amounts";
    73 => total_excluding_tax "total_excluding_tax";
    74 => total_pretax_credit_amounts "total_pretax_credit_amounts";
    75 => total_taxes "total_taxes";
    76 => webhooks_delivered_at "webhooks_delivered_at";
}

rt::expandable! {
    crate::ExpandPath;
    Invoice;
    account_tax_ids "account_tax_ids" => TaxId;
    application "application" => Application;
    automatic_tax "automatic_tax" => AutomaticTax;
    confirmation_secret "confirmation_secret" => InvoiceConfirmationSecret;
    customer "customer" => Customer;
    customer_address "customer_address" => Address;
    customer_shipping "customer_shipping" => Shipping;
    default_payment_method "default_payment_method" => PaymentMethod;
    default_source "default_source" => InvoiceDefaultSource;
    default_tax_rates "default_tax_rates" => TaxRate;
    discounts "discounts" => Discount;
    from_invoice "from_invoice" => InvoiceFromInvoice;
    issuer "issuer" => ConnectAccountReference;
    last_finalization_error "last_finalization_error" => ApiErrors;
    latest_revision "latest_revision" => Invoice;
    lines "lines" => rt::List<InvoiceLineItem>;
    on_behalf_of "on_behalf_of" => Account;
    parent "parent" => InvoiceParent;
    payments "payments" => rt::List<InvoicePayment>;
    rendering "rendering" => InvoiceRendering;
    shipping_cost "shipping_cost" => InvoiceShippingCost;
    shipping_details "shipping_details" => Shipping;
    test_clock "test_clock" => TestClock;
    threshold_reason "threshold_reason" => InvoiceThresholdReason;
    total_discount_amounts "total_discount_amounts" => DiscountAmount;
    total_pretax_credit_amounts "total_pretax_credit_amounts" => InvoicePretaxCreditAmount;
    total_taxes "total_taxes" => InvoiceTax;
}

rt::open_enum! {
    InvoiceBillingReason;
    0 => AutomaticPendingInvoiceItemInvoice "automatic_pending_invoice_item_invoice";
    1 => Manual "manual";
    2 => QuoteAccept "quote_accept";
    3 => Subscription "subscription";
    4 => SubscriptionCreate "subscription_create";
    5 => SubscriptionCycle "subscription_cycle";
    6 => SubscriptionThreshold "subscription_threshold";
    7 => SubscriptionUpdate "subscription_update";
    8 => Upcoming "upcoming";
}

rt::record! {
    InvoiceConfirmationSecret;
    0 => client_secret "client_secret" required sensitive;
    1 => r#type "type" required;
}

rt::open_enum! {
    InvoiceCustomerTaxExempt;
    0 => Exempt "exempt";
    1 => None "none";
    2 => Reverse "reverse";
}

rt::union! {
    InvoiceDefaultSource by "object";
    0 => BankAccount(tag "bank_account");
    1 => Card(tag "card");
    2 => Source(tag "source");
}

rt::expandable! {
    crate::ExpandPath;
    InvoiceDefaultSource;
    account "account" => Account;
    code_verification "code_verification" => crate::sources::SourceCodeVerificationFlow;
    customer "customer" => Customer;
    future_requirements "future_requirements" => crate::customers::ExternalAccountRequirements;
    networks "networks" => crate::customers::TokenCardNetworks;
    owner "owner" => crate::sources::SourceOwner;
    receiver "receiver" => crate::sources::SourceReceiverFlow;
    redirect "redirect" => crate::sources::SourceRedirectFlow;
    requirements "requirements" => crate::customers::ExternalAccountRequirements;
    source_order "source_order" => crate::sources::SourceOrder;
}

rt::record! {
    InvoiceFromInvoice;
    0 => action "action" required;
    1 => invoice "invoice" required;
}

rt::expandable! {
    crate::ExpandPath;
    InvoiceFromInvoice;
    invoice "invoice" => Invoice;
}

rt::record! {
    InvoiceInstallmentsCard;
    0 => enabled "enabled";
}

rt::record! {
    InvoiceItemThresholdReason;
    0 => line_item_ids "line_item_ids" required;
    1 => usage_gte "usage_gte" required;
}

rt::record! {
    InvoiceParent;
    0 => quote_details "quote_details";
    1 => subscription_details "subscription_details";
    2 => r#type "type" required;
}

rt::expandable! {
    crate::ExpandPath;
    InvoiceParent;
    subscription_details "subscription_details" => InvoiceSubscriptionParent;
}

rt::open_enum! {
    InvoiceParentType;
    0 => QuoteDetails "quote_details";
    1 => SubscriptionDetails "subscription_details";
}

rt::record! {
    InvoicePaymentMethodOptions;
    0 => acss_debit "acss_debit";
    1 => bancontact "bancontact";
    2 => card "card";
    3 => customer_balance "customer_balance";
    4 => konbini "konbini";
    5 => payto "payto";
    6 => pix "pix";
    7 => sepa_debit "sepa_debit";
    8 => upi "upi";
    9 => us_bank_account "us_bank_account";
}

rt::record! {
    InvoicePaymentMethodOptionsCard;
    0 => installments "installments";
    1 => request_three_d_secure "request_three_d_secure";
}

rt::record! {
    InvoicePaymentMethodOptionsPix;
    0 => amount_includes_iof "amount_includes_iof";
    1 => expires_after_seconds "expires_after_seconds";
}

rt::record! {
    InvoicePaymentSettings;
    0 => default_mandate "default_mandate";
    1 => payment_method_options "payment_method_options";
    2 => payment_method_types "payment_method_types";
}

rt::record! {
    InvoicePretaxCreditAmount;
    0 => amount "amount" required;
    1 => credit_balance_transaction "credit_balance_transaction";
    2 => discount "discount";
    3 => r#type "type" required;
}

rt::expandable! {
    crate::ExpandPath;
    InvoicePretaxCreditAmount;
    credit_balance_transaction "credit_balance_transaction" => CreditBalanceTransaction;
    discount "discount" => Discount;
}

rt::open_enum! {
    InvoicePretaxCreditAmountType;
    0 => CreditBalanceTransaction "credit_balance_transaction";
    1 => Discount "discount";
}

rt::record! {
    InvoiceQuoteParent;
    0 => quote "quote" required;
}

rt::record! {
    InvoiceRendering;
    0 => amount_tax_display "amount_tax_display";
    1 => pdf "pdf";
    2 => template "template";
    3 => template_version "template_version";
}

rt::record! {
    InvoiceRenderingPdf;
    0 => page_size "page_size";
}

rt::open_enum! {
    InvoiceStatus;
    0 => Draft "draft";
    1 => Open "open";
    2 => Paid "paid";
    3 => Uncollectible "uncollectible";
    4 => Void "void";
}

rt::record! {
    InvoiceStatusTransitions;
    0 => finalized_at "finalized_at";
    1 => marked_uncollectible_at "marked_uncollectible_at";
    2 => paid_at "paid_at";
    3 => voided_at "voided_at";
}

rt::record! {
    InvoiceSubscriptionParent;
    0 => metadata "metadata";
    1 => subscription "subscription" required;
    2 => subscription_proration_date "subscription_proration_date";
}

rt::expandable! {
    crate::ExpandPath;
    InvoiceSubscriptionParent;
    subscription "subscription" => Subscription;
}

rt::record! {
    InvoiceTaxId;
    0 => r#type "type" required;
    1 => value "value" sensitive;
}

rt::record! {
    InvoiceThresholdReason;
    0 => amount_gte "amount_gte";
    1 => item_reasons "item_reasons" required;
}
