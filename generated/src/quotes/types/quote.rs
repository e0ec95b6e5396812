// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::customers::Customer;
use crate::customers::DeletedCustomer;
use crate::customers::Discount;
use crate::invoices::DeletedInvoice;
use crate::invoices::Invoice;
use crate::quotes::BillingModeType;
use crate::quotes::CollectionMethod;
use crate::quotes::RecurringInterval;
use crate::rt;
use crate::subscription_schedules::SubscriptionSchedule;
use crate::subscriptions::Subscription;
use crate::tax_rates::TaxRate;
use crate::test_helpers::TestClock;
use crate::types::Application;
use crate::types::ConnectAccountReference;
use crate::types::DeletedApplication;
use crate::types::LineItem;
use crate::types::LineItemDiscountAmount;
use crate::types::LineItemTaxAmount;
use crate::types::SubscriptionBillingModeFlexible;

/// Invoice setting quote setting.
///
/// Contract: `#/components/schemas/invoice_setting_quote_setting`.
///
/// Feature: `quotes`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceSettingQuoteSetting {
    /// Days until due. May be null.
    pub days_until_due: Option<i64>,
    /// Issuer.
    pub issuer: ConnectAccountReference,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `quote` object.
///
/// Contract: `#/components/schemas/quote`.
///
/// Feature: `quotes`.
#[derive(Default)]
#[non_exhaustive]
pub struct Quote {
    /// Amount subtotal, in the currency's smallest unit.
    pub amount_subtotal: i64,
    /// Amount total, in the currency's smallest unit.
    pub amount_total: i64,
    /// Application. An id; the object itself when `application` is expanded. May be null.
    pub application: Option<rt::Expandable<Application, DeletedApplication>>,
    /// Application fee amount, in the currency's smallest unit. May be null.
    pub application_fee_amount: Option<i64>,
    /// Application fee percent. May be null.
    pub application_fee_percent: Option<f64>,
    /// Automatic tax.
    pub automatic_tax: QuoteAutomaticTax,
    /// Collection method. `charge_automatically` or `send_invoice`.
    pub collection_method: CollectionMethod,
    /// Computed.
    pub computed: QuoteComputed,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. At most 5000 characters. May be null.
    pub currency: Option<String>,
    /// Customer. An id; the object itself when `customer` is expanded. May be null.
    pub customer: Option<rt::Expandable<Customer, DeletedCustomer>>,
    /// Customer account. At most 5000 characters. May be null.
    pub customer_account: Option<String>,
    /// Default tax rates. An id; the object itself when `default_tax_rates` is expanded.
    pub default_tax_rates: Option<Vec<rt::Expandable<TaxRate>>>,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Discounts. An id; the object itself when `discounts` is expanded.
    pub discounts: Vec<rt::Expandable<Discount>>,
    /// Expires at, in seconds since 1970.
    pub expires_at: rt::Timestamp,
    /// Footer. At most 5000 characters. May be null.
    pub footer: Option<String>,
    /// From quote. May be null.
    pub from_quote: Option<Box<QuoteFromQuote>>,
    /// Header. At most 5000 characters. May be null.
    pub header: Option<String>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Quote>,
    /// Invoice. An id; the object itself when `invoice` is expanded. May be null.
    pub invoice: Option<rt::Expandable<Invoice, DeletedInvoice>>,
    /// Invoice settings.
    pub invoice_settings: InvoiceSettingQuoteSetting,
    /// Line items. One page of a list.
    pub line_items: Option<rt::List<LineItem>>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Number. At most 5000 characters. May be null.
    pub number: Option<String>,
    /// On behalf of. An id; the object itself when `on_behalf_of` is expanded. May be null.
    pub on_behalf_of: Option<rt::Expandable<Account>>,
    /// Status. `accepted`, `canceled`, `draft` or `open`.
    pub status: QuoteStatus,
    /// Status transitions.
    pub status_transitions: QuoteStatusTransitions,
    /// Subscription. An id; the object itself when `subscription` is expanded. May be null.
    pub subscription: Option<rt::Expandable<Subscription>>,
    /// Subscription data.
    pub subscription_data: QuoteSubscriptionData,
    /// Subscription schedule. An id; the object itself when `subscription_schedule` is expanded. May be null.
    pub subscription_schedule: Option<rt::Expandable<SubscriptionSchedule>>,
    /// Test clock. An id; the object itself when `test_clock` is expanded. May be null.
    pub test_clock: Option<rt::Expandable<TestClock>>,
    /// Total details.
    pub total_details: QuoteTotalDetails,
    /// Transfer data. May be null.
    pub transfer_data: Option<Box<QuoteTransferData>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Quotes resource automatic tax.
///
/// Contract: `#/components/schemas/quotes_resource_automatic_tax`.
///
/// Feature: `quotes`.
#[derive(Default)]
#[non_exhaustive]
pub struct QuoteAutomaticTax {
    /// Enabled.
    pub enabled: bool,
    /// Liability. May be null.
    pub liability: Option<Box<ConnectAccountReference>>,
    /// Provider. At most 5000 characters. May be null.
    pub provider: Option<String>,
    /// Status. `complete`, `failed` or `requires_location_inputs`. May be null.
    pub status: Option<QuoteAutomaticTaxStatus>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/quotes_resource_automatic_tax/properties/status`.
///
/// Feature: `quotes`.
#[derive(Clone)]
#[non_exhaustive]
pub enum QuoteAutomaticTaxStatus {
    /// `complete`
    Complete,
    /// `failed`
    Failed,
    /// `requires_location_inputs`
    RequiresLocationInputs,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Quotes resource computed.
///
/// Contract: `#/components/schemas/quotes_resource_computed`.
///
/// Feature: `quotes`.
#[derive(Default)]
#[non_exhaustive]
pub struct QuoteComputed {
    /// Recurring. May be null.
    pub recurring: Option<Box<QuoteRecurring>>,
    /// Upfront.
    pub upfront: QuoteUpfront,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Quotes resource from quote.
///
/// Contract: `#/components/schemas/quotes_resource_from_quote`.
///
/// Feature: `quotes`.
#[derive(Default)]
#[non_exhaustive]
pub struct QuoteFromQuote {
    /// Is revision.
    pub is_revision: bool,
    /// Quote. An id; the object itself when `quote` is expanded.
    pub quote: rt::Expandable<Quote>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Quotes resource recurring.
///
/// Contract: `#/components/schemas/quotes_resource_recurring`.
///
/// Feature: `quotes`.
#[derive(Default)]
#[non_exhaustive]
pub struct QuoteRecurring {
    /// Amount subtotal, in the currency's smallest unit.
    pub amount_subtotal: i64,
    /// Amount total, in the currency's smallest unit.
    pub amount_total: i64,
    /// Interval. `day`, `month`, `week` or `year`.
    pub interval: RecurringInterval,
    /// Interval count.
    pub interval_count: i64,
    /// Total details.
    pub total_details: QuoteTotalDetails,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/quote/properties/status`.
///
/// Feature: `quotes`.
#[derive(Clone)]
#[non_exhaustive]
pub enum QuoteStatus {
    /// `accepted`
    Accepted,
    /// `canceled`
    Canceled,
    /// `draft`
    Draft,
    /// `open`
    Open,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Quotes resource status transitions.
///
/// Contract: `#/components/schemas/quotes_resource_status_transitions`.
///
/// Feature: `quotes`.
#[derive(Default)]
#[non_exhaustive]
pub struct QuoteStatusTransitions {
    /// Accepted at, in seconds since 1970. May be null.
    pub accepted_at: Option<rt::Timestamp>,
    /// Canceled at, in seconds since 1970. May be null.
    pub canceled_at: Option<rt::Timestamp>,
    /// Finalized at, in seconds since 1970. May be null.
    pub finalized_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Quotes resource subscription data subscription data.
///
/// Contract: `#/components/schemas/quotes_resource_subscription_data_subscription_data`.
///
/// Feature: `quotes`.
#[derive(Default)]
#[non_exhaustive]
pub struct QuoteSubscriptionData {
    /// Billing mode.
    pub billing_mode: QuoteSubscriptionDataBillingMode,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Effective date, in seconds since 1970. May be null.
    pub effective_date: Option<rt::Timestamp>,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Trial period days. May be null.
    pub trial_period_days: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Quotes resource subscription data billing mode.
///
/// Contract: `#/components/schemas/quotes_resource_subscription_data_billing_mode`.
///
/// Feature: `quotes`.
#[derive(Default)]
#[non_exhaustive]
pub struct QuoteSubscriptionDataBillingMode {
    /// Flexible.
    pub flexible: Option<Box<SubscriptionBillingModeFlexible>>,
    /// Type. `classic` or `flexible`.
    pub r#type: BillingModeType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Quotes resource total details.
///
/// Contract: `#/components/schemas/quotes_resource_total_details`.
///
/// Feature: `quotes`.
#[derive(Default)]
#[non_exhaustive]
pub struct QuoteTotalDetails {
    /// Amount discount.
    pub amount_discount: i64,
    /// Amount shipping, in the currency's smallest unit. May be null.
    pub amount_shipping: Option<i64>,
    /// Amount tax, in the currency's smallest unit.
    pub amount_tax: i64,
    /// Breakdown.
    pub breakdown: Option<Box<QuoteTotalDetailsBreakdown>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Quotes resource total details resource breakdown.
///
/// Contract: `#/components/schemas/quotes_resource_total_details_resource_breakdown`.
///
/// Feature: `quotes`.
#[derive(Default)]
#[non_exhaustive]
pub struct QuoteTotalDetailsBreakdown {
    /// Discounts.
    pub discounts: Vec<LineItemDiscountAmount>,
    /// Taxes.
    pub taxes: Vec<LineItemTaxAmount>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Quotes resource transfer data.
///
/// Contract: `#/components/schemas/quotes_resource_transfer_data`.
///
/// Feature: `quotes`.
#[derive(Default)]
#[non_exhaustive]
pub struct QuoteTransferData {
    /// Amount, in the currency's smallest unit. May be null.
    pub amount: Option<i64>,
    /// Amount percent. May be null.
    pub amount_percent: Option<f64>,
    /// Destination. An id; the object itself when `destination` is expanded.
    pub destination: rt::Expandable<Account>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Quotes resource upfront.
///
/// Contract: `#/components/schemas/quotes_resource_upfront`.
///
/// Feature: `quotes`.
#[derive(Default)]
#[non_exhaustive]
pub struct QuoteUpfront {
    /// Amount subtotal, in the currency's smallest unit.
    pub amount_subtotal: i64,
    /// Amount total, in the currency's smallest unit.
    pub amount_total: i64,
    /// Line items. One page of a list.
    pub line_items: Option<rt::List<LineItem>>,
    /// Total details.
    pub total_details: QuoteTotalDetails,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    InvoiceSettingQuoteSetting;
    0 => days_until_due "days_until_due";
    1 => issuer "issuer" required;
}

rt::expandable! {
    crate::ExpandPath;
    InvoiceSettingQuoteSetting;
    issuer "issuer" => ConnectAccountReference;
}

rt::record! {
    Quote;
    const "object" = Str("quote");
    0 => amount_subtotal "amount_subtotal" required;
    1 => amount_total "amount_total" required;
    2 => application "application";
    3 => application_fee_amount "application_fee_amount";
    4 => application_fee_percent "application_fee_percent";
    5 => automatic_tax "automatic_tax" required;
    6 => collection_method "collection_method" required;
    7 => computed "computed" required;
    8 => created "created" required;
    9 => currency "currency";
    10 => customer "customer";
    11 => customer_account "customer_account";
    12 => default_tax_rates "default_tax_rates";
    13 => description "description";
    14 => discounts "discounts" required;
    15 => expires_at "expires_at" required;
    16 => footer "footer";
    17 => from_quote "from_quote";
    18 => header "header";
    19 => id "id" required;
    20 => invoice "invoice";
    21 => invoice_settings "invoice_settings" required;
    22 => line_items "line_items";
    23 => livemode "livemode" required;
    24 => metadata "metadata" required;
    25 => number "number";
    26 => on_behalf_of "on_behalf_of";
    27 => status "status" required;
    28 => status_transitions "status_transitions" required;
    29 => subscription "subscription";
    30 => subscription_data "subscription_data" required;
    31 => subscription_schedule "subscription_schedule";
    32 => test_clock "test_clock";
    33 => total_details "total_details" required;
    34 => transfer_data "transfer_data";
}

rt::expandable! {
    crate::ExpandPath;
    Quote;
    application "application" => Application;
    automatic_tax "automatic_tax" => QuoteAutomaticTax;
    computed "computed" => QuoteComputed;
    customer "customer" => Customer;
    default_tax_rates "default_tax_rates" => TaxRate;
    discounts "discounts" => Discount;
    from_quote "from_quote" => QuoteFromQuote;
    invoice "invoice" => Invoice;
    invoice_settings "invoice_settings" => InvoiceSettingQuoteSetting;
    line_items "line_items" => rt::List<LineItem>;
    on_behalf_of "on_behalf_of" => Account;
    subscription "subscription" => Subscription;
    subscription_schedule "subscription_schedule" => SubscriptionSchedule;
    test_clock "test_clock" => TestClock;
    total_details "total_details" => QuoteTotalDetails;
    transfer_data "transfer_data" => QuoteTransferData;
}

rt::record! {
    QuoteAutomaticTax;
    0 => enabled "enabled" required;
    1 => liability "liability";
    2 => provider "provider";
    3 => status "status";
}

rt::expandable! {
    crate::ExpandPath;
    QuoteAutomaticTax;
    liability "liability" => ConnectAccountReference;
}

rt::open_enum! {
    QuoteAutomaticTaxStatus;
    0 => Complete "complete";
    1 => Failed "failed";
    2 => RequiresLocationInputs "requires_location_inputs";
}

rt::record! {
    QuoteComputed;
    0 => recurring "recurring";
    1 => upfront "upfront" required;
}

rt::expandable! {
    crate::ExpandPath;
    QuoteComputed;
    recurring "recurring" => QuoteRecurring;
    upfront "upfront" => QuoteUpfront;
}

rt::record! {
    QuoteFromQuote;
    0 => is_revision "is_revision" required;
    1 => quote "quote" required;
}

rt::expandable! {
    crate::ExpandPath;
    QuoteFromQuote;
    quote "quote" => Quote;
}

rt::record! {
    QuoteRecurring;
    0 => amount_subtotal "amount_subtotal" required;
    1 => amount_total "amount_total" required;
    2 => interval "interval" required;
    3 => interval_count "interval_count" required;
    4 => total_details "total_details" required;
}

rt::expandable! {
    crate::ExpandPath;
    QuoteRecurring;
    total_details "total_details" => QuoteTotalDetails;
}

rt::open_enum! {
    QuoteStatus;
    0 => Accepted "accepted";
    1 => Canceled "canceled";
    2 => Draft "draft";
    3 => Open "open";
}

rt::record! {
    QuoteStatusTransitions;
    0 => accepted_at "accepted_at";
    1 => canceled_at "canceled_at";
    2 => finalized_at "finalized_at";
}

rt::record! {
    QuoteSubscriptionData;
    0 => billing_mode "billing_mode" required;
    1 => description "description";
    2 => effective_date "effective_date";
    3 => metadata "metadata";
    4 => trial_period_days "trial_period_days";
}

rt::record! {
    QuoteSubscriptionDataBillingMode;
    0 => flexible "flexible";
    1 => r#type "type" required;
}

rt::record! {
    QuoteTotalDetails;
    0 => amount_discount "amount_discount" required;
    1 => amount_shipping "amount_shipping";
    2 => amount_tax "amount_tax" required;
    3 => breakdown "breakdown";
}

rt::expandable! {
    crate::ExpandPath;
    QuoteTotalDetails;
    breakdown "breakdown" => QuoteTotalDetailsBreakdown;
}

rt::record! {
    QuoteTotalDetailsBreakdown;
    0 => discounts "discounts" required;
    1 => taxes "taxes" required;
}

rt::expandable! {
    crate::ExpandPath;
    QuoteTotalDetailsBreakdown;
    discounts "discounts" => LineItemDiscountAmount;
    taxes "taxes" => LineItemTaxAmount;
}

rt::record! {
    QuoteTransferData;
    0 => amount "amount";
    1 => amount_percent "amount_percent";
    2 => destination "destination" required;
}

rt::expandable! {
    crate::ExpandPath;
    QuoteTransferData;
    destination "destination" => Account;
}

rt::record! {
    QuoteUpfront;
    0 => amount_subtotal "amount_subtotal" required;
    1 => amount_total "amount_total" required;
    2 => line_items "line_items";
    3 => total_details "total_details" required;
}

rt::expandable! {
    crate::ExpandPath;
    QuoteUpfront;
    line_items "line_items" => rt::List<LineItem>;
    total_details "total_details" => QuoteTotalDetails;
}
