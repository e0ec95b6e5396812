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

/// What the invoices say and how they are paid.
///
/// Contract: `#/components/schemas/invoice_setting_quote_setting`.
///
/// Feature: `quotes`.
#[non_exhaustive]
pub struct InvoiceSettingQuoteSetting {
    /// How many days the customer has to pay each invoice. Null unless invoices are sent instead of charged.
    pub days_until_due: Option<i64>,
    /// The account in whose name and look the invoice is: your own, or a connected one.
    pub issuer: ConnectAccountReference,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// An offer to a customer, with its prices. Finalizing opens it for acceptance, and then it can't change any longer. Accepting turns it into an [invoice](crate::invoices::Invoice), [subscription](crate::subscriptions::Subscription) or [subscription schedule](crate::subscription_schedules::SubscriptionSchedule).
///
/// The `quote` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/quotes/object)
///
/// Contract: `#/components/schemas/quote`.
///
/// Feature: `quotes`.
#[non_exhaustive]
pub struct Quote {
    /// All items before discounts and taxes, in the smallest currency unit.
    pub amount_subtotal: i64,
    /// All items after discounts and taxes, in the smallest currency unit.
    pub amount_total: i64,
    /// The Connect application that made it. Null if none did. An id; the object itself when `application` is expanded.
    pub application: Option<rt::Expandable<Application, DeletedApplication>>,
    /// The platform's fee, in the smallest currency unit. Only for a quote without recurring prices. May be null.
    pub application_fee_amount: Option<i64>,
    /// Which percentage of each invoice the platform gets, from 0 to 100 with two decimals. Only for a quote with a recurring price. May be null.
    pub application_fee_percent: Option<f64>,
    /// Whether Stripe calculates taxes, for whose account, and how that goes.
    pub automatic_tax: QuoteAutomaticTax,
    /// Who starts the payment of each period: Stripe with the default payment method, or the customer who is sent an invoice. `charge_automatically` or `send_invoice`.
    pub collection_method: CollectionMethod,
    /// What accepting the quote would cost: at once and in each period.
    pub computed: QuoteComputed,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it. May be null.
    pub currency: Option<String>,
    /// The customer that the quote is for. It must be set to finalize the quote, and doesn't change then. An id; the object itself when `customer` is expanded. May be null.
    pub customer: Option<rt::Expandable<Customer, DeletedCustomer>>,
    /// The v2 account that the quote is for, in place of [`customer`](Self::customer). One of the two must be set to finalize the quote, and doesn't change then. May be null.
    pub customer_account: Option<String>,
    /// The tax rates for each line that has none of its own. Ids; the objects themselves when `default_tax_rates` is expanded.
    pub default_tax_rates: Option<Vec<rt::Expandable<TaxRate>>>,
    /// A text that the PDF of the quote shows. May be null.
    pub description: Option<String>,
    /// The discounts on the whole quote. Ids; the objects themselves when `discounts` is expanded.
    pub discounts: Vec<rt::Expandable<Discount>>,
    /// When the quote is canceled unless it has been accepted. In seconds since 1970.
    pub expires_at: rt::Timestamp,
    /// A text at the foot of the quote's PDF. May be null.
    pub footer: Option<String>,
    /// The quote that this one is a copy of. Null if none.
    pub from_quote: Option<Box<QuoteFromQuote>>,
    /// A text at the head of the quote's PDF. May be null.
    pub header: Option<String>,
    /// Names this object in other calls.
    pub id: rt::Id<Quote>,
    /// The invoice that came out of the accepted quote. Null if none did. An id; the object itself when `invoice` is expanded.
    pub invoice: Option<rt::Expandable<Invoice, DeletedInvoice>>,
    /// What the invoices say and how they are paid.
    pub invoice_settings: InvoiceSettingQuoteSetting,
    /// What the customer is offered. Absent unless expanded, [`quotes.line_items.list`](crate::quotes::line_items::list()) lists all.
    pub line_items: Option<rt::List<LineItem>>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// The number of the quote. Null until it is finalized.
    pub number: Option<String>,
    /// The connected account that the payment is made for. It is the merchant of record: its name is on the statement, its country decides the fees. An id; the object itself when `on_behalf_of` is expanded. May be null.
    pub on_behalf_of: Option<rt::Expandable<Account>>,
    /// Where the quote is: a `draft` can change, an `open` one waits for the customer, and `accepted` or `canceled` end it.
    pub status: QuoteStatus,
    /// When each status was reached.
    pub status_transitions: QuoteStatusTransitions,
    /// The subscription that the accepted quote made or changed. Null before, and if it made a schedule or an invoice. An id; the object itself when `subscription` is expanded.
    pub subscription: Option<rt::Expandable<Subscription>>,
    /// What the subscription gets that the accepted quote makes.
    pub subscription_data: QuoteSubscriptionData,
    /// The schedule that the accepted quote made or changed. Null if it made none. An id; the object itself when `subscription_schedule` is expanded.
    pub subscription_schedule: Option<rt::Expandable<SubscriptionSchedule>>,
    /// The test clock that its time runs by. Null in real time. An id; the object itself when `test_clock` is expanded.
    pub test_clock: Option<rt::Expandable<TestClock>>,
    /// How much of the total is discount, shipping and tax.
    pub total_details: QuoteTotalDetails,
    /// Which connected account gets the money of the invoices, and counts as the seller for tax forms. Null if none does.
    pub transfer_data: Option<Box<QuoteTransferData>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether Stripe calculates taxes, for whose account, and how that goes.
///
/// Contract: `#/components/schemas/quotes_resource_automatic_tax`.
///
/// Feature: `quotes`.
#[non_exhaustive]
pub struct QuoteAutomaticTax {
    /// Whether Stripe works out the tax from where the customer is.
    pub enabled: bool,
    /// Who owes the tax: your account or a connected one. That account's address and tax registrations count, and the tax shows in its reports. May be null.
    pub liability: Option<Box<ConnectAccountReference>>,
    /// Who calculates the taxes. May be null.
    pub provider: Option<String>,
    /// Whether taxes could be worked out when it was last tried. Null if it wasn't. `complete`, `failed` or `requires_location_inputs`.
    pub status: Option<QuoteAutomaticTaxStatus>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether taxes could be worked out when it was last tried.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/quotes_resource_automatic_tax/properties/status`.
///
/// Feature: `quotes`.
#[derive(Clone)]
#[non_exhaustive]
pub enum QuoteAutomaticTaxStatus {
    /// `complete`: Tax was calculated.
    Complete,
    /// `failed`: Tax couldn't be calculated, for a failure at Stripe's side. Try again.
    Failed,
    /// `requires_location_inputs`: The customer's address is missing or invalid. Correct it, then tax is calculated.
    RequiresLocationInputs,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What accepting the quote would cost: at once and in each period.
///
/// Contract: `#/components/schemas/quotes_resource_computed`.
///
/// Feature: `quotes`.
#[non_exhaustive]
pub struct QuoteComputed {
    /// What is billed in each period: recurring prices, with only those discounts that last forever. Null if no price recurs.
    pub recurring: Option<Box<QuoteRecurring>>,
    /// What is due at once when the customer accepts, before the first renewal.
    pub upfront: QuoteUpfront,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The quote that this one is a copy of.
///
/// Contract: `#/components/schemas/quotes_resource_from_quote`.
///
/// Feature: `quotes`.
#[non_exhaustive]
pub struct QuoteFromQuote {
    /// Whether the quote revises that other one, instead of being a mere copy.
    pub is_revision: bool,
    /// The quote that was copied. An id; the object itself when `quote` is expanded.
    pub quote: rt::Expandable<Quote>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What is billed in each period: recurring prices, with only those discounts that last forever.
///
/// Contract: `#/components/schemas/quotes_resource_recurring`.
///
/// Feature: `quotes`.
#[non_exhaustive]
pub struct QuoteRecurring {
    /// All items before discounts and taxes, in the smallest currency unit.
    pub amount_subtotal: i64,
    /// All items after discounts and taxes, in the smallest currency unit.
    pub amount_total: i64,
    /// How often it bills, together with [`interval_count`](Self::interval_count). `day`, `month`, `week` or `year`.
    pub interval: RecurringInterval,
    /// How many of [`interval`](Self::interval) lie between two bills: 3 with `month` is every three months.
    pub interval_count: i64,
    /// How much of the total is discount, shipping and tax.
    pub total_details: QuoteTotalDetails,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where the quote is: a `draft` can change, an `open` one waits for the customer, and `accepted` or `canceled` end it.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/quote/properties/status`.
///
/// Feature: `quotes`.
#[derive(Clone)]
#[non_exhaustive]
pub enum QuoteStatus {
    /// `accepted`: The customer agreed: the subscription, schedule or invoice has been made.
    Accepted,
    /// `canceled`: Called off: it can't be accepted any more.
    Canceled,
    /// `draft`: Still changeable. The customer can't accept it yet.
    Draft,
    /// `open`: Finalized, and waits to be accepted.
    Open,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// When each status was reached.
///
/// Contract: `#/components/schemas/quotes_resource_status_transitions`.
///
/// Feature: `quotes`.
#[non_exhaustive]
pub struct QuoteStatusTransitions {
    /// When the customer accepted the quote. Null before. In seconds since 1970.
    pub accepted_at: Option<rt::Timestamp>,
    /// When it was canceled. Null unless it was. In seconds since 1970.
    pub canceled_at: Option<rt::Timestamp>,
    /// When the quote was finalized. Null before. In seconds since 1970.
    pub finalized_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the subscription gets that the accepted quote makes.
///
/// Contract: `#/components/schemas/quotes_resource_subscription_data_subscription_data`.
///
/// Feature: `quotes`.
#[non_exhaustive]
pub struct QuoteSubscriptionData {
    /// How prorations and invoices are calculated: `classic`, or `flexible` with the newer rules.
    pub billing_mode: QuoteSubscriptionDataBillingMode,
    /// What the subscription is for. Customers may read it on pages of Stripe and where they approve certain payment methods. May be null.
    pub description: Option<String>,
    /// When the subscription starts. If that is past when the quote is accepted, it starts then. In seconds since 1970. May be null.
    pub effective_date: Option<rt::Timestamp>,
    /// Your own keys and values for the subscription that the accepted quote makes, or the first phases of its schedule. Each change replaces them all. May be null.
    pub metadata: Option<rt::Metadata>,
    /// How many days the customer has before the first payment. Null if there is no trial.
    pub trial_period_days: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the subscription that comes from the quote computes prorations and invoices.
///
/// Contract: `#/components/schemas/quotes_resource_subscription_data_billing_mode`.
///
/// Feature: `quotes`.
#[non_exhaustive]
pub struct QuoteSubscriptionDataBillingMode {
    /// How the flexible billing mode works. Only in that mode.
    pub flexible: Option<Box<SubscriptionBillingModeFlexible>>,
    /// How prorations and invoices are worked out: `flexible` is newer and more exact, `classic` the old way.
    pub r#type: BillingModeType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What of the total is discount, shipping and tax.
///
/// Contract: `#/components/schemas/quotes_resource_total_details`.
///
/// Feature: `quotes`.
#[non_exhaustive]
pub struct QuoteTotalDetails {
    /// What all discounts take off together, in the smallest currency unit.
    pub amount_discount: i64,
    /// What all shipping costs together, in the smallest currency unit. May be null.
    pub amount_shipping: Option<i64>,
    /// All taxes together, in the smallest currency unit.
    pub amount_tax: i64,
    /// The discounts and taxes one by one.
    pub breakdown: Option<Box<QuoteTotalDetailsBreakdown>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The discounts and taxes one by one.
///
/// Contract: `#/components/schemas/quotes_resource_total_details_resource_breakdown`.
///
/// Feature: `quotes`.
#[non_exhaustive]
pub struct QuoteTotalDetailsBreakdown {
    /// How much each discount takes off, all lines together.
    pub discounts: Vec<LineItemDiscountAmount>,
    /// How much tax there is at each rate.
    pub taxes: Vec<LineItemTaxAmount>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which connected account gets the money of the invoices, and counts as the seller for tax forms.
///
/// Contract: `#/components/schemas/quotes_resource_transfer_data`.
///
/// Feature: `quotes`.
#[non_exhaustive]
pub struct QuoteTransferData {
    /// How much of the payment goes to the destination account, in the smallest currency unit. All of it if not set. May be null.
    pub amount: Option<i64>,
    /// Which percentage of each invoice goes to the destination account, from 0 to 100 with two decimals. All of it if not set. May be null.
    pub amount_percent: Option<f64>,
    /// The connected account that gets the money once the payment succeeds. An id; the object itself when `destination` is expanded.
    pub destination: rt::Expandable<Account>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What is due at once when the customer accepts, before the first renewal.
///
/// Contract: `#/components/schemas/quotes_resource_upfront`.
///
/// Feature: `quotes`.
#[non_exhaustive]
pub struct QuoteUpfront {
    /// All items before discounts and taxes, in the smallest currency unit.
    pub amount_subtotal: i64,
    /// All items after discounts and taxes, in the smallest currency unit.
    pub amount_total: i64,
    /// What the first invoice bills when the quote is accepted. Invoice items that already wait for the customer aren't among them, but may be billed too. [`quotes.computed_upfront_line_items.list`](crate::quotes::computed_upfront_line_items::list()) lists all.
    pub line_items: Option<rt::List<LineItem>>,
    /// How much of the total is discount, shipping and tax.
    pub total_details: QuoteTotalDetails,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    InvoiceSettingQuoteSetting;
    0 => days_until_due = None "days_until_due";
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
    0 => amount_subtotal = 0 "amount_subtotal" required;
    1 => amount_total = 0 "amount_total" required;
    2 => application = None "application";
    3 => application_fee_amount = None "application_fee_amount";
    4 => application_fee_percent = None "application_fee_percent";
    5 => automatic_tax "automatic_tax" required;
    6 => collection_method "collection_method" required;
    7 => computed "computed" required;
    8 => created "created" required;
    9 => currency = None "currency";
    10 => customer = None "customer";
    11 => customer_account = None "customer_account";
    12 => default_tax_rates = None "default_tax_rates";
    13 => description = None "description";
    14 => discounts "discounts" required;
    15 => expires_at "expires_at" required;
    16 => footer = None "footer";
    17 => from_quote = None "from_quote";
    18 => header = None "header";
    19 => id "id" required;
    20 => invoice = None "invoice";
    21 => invoice_settings "invoice_settings" required;
    22 => line_items = None "line_items";
    23 => livemode = false "livemode" required;
    24 => metadata "metadata" required;
    25 => number = None "number";
    26 => on_behalf_of = None "on_behalf_of";
    27 => status "status" required;
    28 => status_transitions "status_transitions" required;
    29 => subscription = None "subscription";
    30 => subscription_data "subscription_data" required;
    31 => subscription_schedule = None "subscription_schedule";
    32 => test_clock = None "test_clock";
    33 => total_details "total_details" required;
    34 => transfer_data = None "transfer_data";
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
    0 => enabled = false "enabled" required;
    1 => liability = None "liability";
    2 => provider = None "provider";
    3 => status = None "status";
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
    0 => recurring = None "recurring";
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
    0 => is_revision = false "is_revision" required;
    1 => quote "quote" required;
}

rt::expandable! {
    crate::ExpandPath;
    QuoteFromQuote;
    quote "quote" => Quote;
}

rt::record! {
    QuoteRecurring;
    0 => amount_subtotal = 0 "amount_subtotal" required;
    1 => amount_total = 0 "amount_total" required;
    2 => interval "interval" required;
    3 => interval_count = 0 "interval_count" required;
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
    0 => accepted_at = None "accepted_at";
    1 => canceled_at = None "canceled_at";
    2 => finalized_at = None "finalized_at";
}

rt::record! {
    QuoteSubscriptionData;
    0 => billing_mode "billing_mode" required;
    1 => description = None "description";
    2 => effective_date = None "effective_date";
    3 => metadata = None "metadata";
    4 => trial_period_days = None "trial_period_days";
}

rt::record! {
    QuoteSubscriptionDataBillingMode;
    0 => flexible = None "flexible";
    1 => r#type "type" required;
}

rt::record! {
    QuoteTotalDetails;
    0 => amount_discount = 0 "amount_discount" required;
    1 => amount_shipping = None "amount_shipping";
    2 => amount_tax = 0 "amount_tax" required;
    3 => breakdown = None "breakdown";
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
    0 => amount = None "amount";
    1 => amount_percent = None "amount_percent";
    2 => destination "destination" required;
}

rt::expandable! {
    crate::ExpandPath;
    QuoteTransferData;
    destination "destination" => Account;
}

rt::record! {
    QuoteUpfront;
    0 => amount_subtotal = 0 "amount_subtotal" required;
    1 => amount_total = 0 "amount_total" required;
    2 => line_items = None "line_items";
    3 => total_details "total_details" required;
}

rt::expandable! {
    crate::ExpandPath;
    QuoteUpfront;
    line_items "line_items" => rt::List<LineItem>;
    total_details "total_details" => QuoteTotalDetails;
}
