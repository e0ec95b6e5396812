// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::customers::BankAccount;
use crate::customers::Card;
use crate::customers::Customer;
use crate::customers::DeletedCustomer;
use crate::customers::Discount;
use crate::invoices::Invoice;
use crate::payment_methods::PaymentMethod;
use crate::prices::Price;
use crate::rt;
use crate::setup_intents::SetupIntent;
use crate::sources::Source;
use crate::subscription_items::SubscriptionItem;
use crate::subscription_schedules::SubscriptionSchedule;
use crate::subscriptions::AmountIncludesIof;
use crate::subscriptions::AmountType;
use crate::subscriptions::BillUntilType;
use crate::subscriptions::CancellationDetailsFeedback;
use crate::subscriptions::CardNetwork;
use crate::subscriptions::CollectionMethod;
use crate::subscriptions::Interval;
use crate::subscriptions::MissingPaymentMethod;
use crate::subscriptions::PauseCollectionBehavior;
use crate::subscriptions::PaymentMethodType;
use crate::subscriptions::PaymentSchedule;
use crate::subscriptions::RequestThreeDSecure;
use crate::subscriptions::SaveDefaultPaymentMethod;
use crate::tax_ids::DeletedTaxId;
use crate::tax_ids::TaxId;
use crate::tax_rates::TaxRate;
use crate::test_helpers::TestClock;
use crate::types::Application;
use crate::types::ConnectAccountReference;
use crate::types::DeletedApplication;
use crate::types::InvoicePaymentMethodOptionsAcssDebit;
use crate::types::InvoicePaymentMethodOptionsBancontact;
use crate::types::InvoicePaymentMethodOptionsCustomerBalance;
use crate::types::InvoicePaymentMethodOptionsKonbini;
use crate::types::InvoicePaymentMethodOptionsPayto;
use crate::types::InvoicePaymentMethodOptionsSepaDebit;
use crate::types::InvoicePaymentMethodOptionsUpi;
use crate::types::InvoicePaymentMethodOptionsUsBankAccount;
use crate::types::ManagedPayments;
use crate::types::SubscriptionBillingMode;
use crate::types::SubscriptionBillingThresholds;
use crate::types::SubscriptionTransferData;

/// Cancellation details.
///
/// Contract: `#/components/schemas/cancellation_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct CancellationDetails {
    /// Comment. At most 5000 characters. May be null.
    pub comment: Option<String>,
    /// Feedback. `customer_service`, `low_quality`, `missing_features`, `other`, `switched_service`, `too_complex`, `too_expensive` or `unused`. May be null.
    pub feedback: Option<CancellationDetailsFeedback>,
    /// Reason. `canceled_by_retention_policy`, `cancellation_requested`, `payment_disputed` or `payment_failed`. May be null.
    pub reason: Option<CancellationDetailsReason>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `reason`.
///
/// Contract: `#/components/schemas/cancellation_details/properties/reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CancellationDetailsReason {
    /// `canceled_by_retention_policy`
    CanceledByRetentionPolicy,
    /// `cancellation_requested`
    CancellationRequested,
    /// `payment_disputed`
    PaymentDisputed,
    /// `payment_failed`
    PaymentFailed,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Invoice mandate options card.
///
/// Contract: `#/components/schemas/invoice_mandate_options_card`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceMandateOptionsCard {
    /// Amount, in the currency's smallest unit. May be null.
    pub amount: Option<i64>,
    /// Amount type. `fixed` or `maximum`. May be null.
    pub amount_type: Option<AmountType>,
    /// Description. At most 200 characters. May be null.
    pub description: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `subscription` object.
///
/// Contract: `#/components/schemas/subscription`.
#[derive(Default)]
#[non_exhaustive]
pub struct Subscription {
    /// Application. An id; the object itself when `application` is expanded. May be null.
    pub application: Option<rt::Expandable<Application, DeletedApplication>>,
    /// Application fee percent. May be null.
    pub application_fee_percent: Option<f64>,
    /// Automatic tax.
    pub automatic_tax: SubscriptionAutomaticTax,
    /// Billing cycle anchor, in seconds since 1970.
    pub billing_cycle_anchor: rt::Timestamp,
    /// Billing cycle anchor config. May be null.
    pub billing_cycle_anchor_config: Option<Box<SubscriptionBillingCycleAnchorConfig>>,
    /// Billing mode.
    pub billing_mode: SubscriptionBillingMode,
    /// Billing schedules.
    pub billing_schedules: Vec<SubscriptionBillingSchedules>,
    /// Billing thresholds. May be null.
    pub billing_thresholds: Option<Box<SubscriptionBillingThresholds>>,
    /// Cancel at, in seconds since 1970. May be null.
    pub cancel_at: Option<rt::Timestamp>,
    /// Cancel at period end.
    pub cancel_at_period_end: bool,
    /// Canceled at, in seconds since 1970. May be null.
    pub canceled_at: Option<rt::Timestamp>,
    /// Cancellation details. May be null.
    pub cancellation_details: Option<Box<CancellationDetails>>,
    /// Collection method. `charge_automatically` or `send_invoice`.
    pub collection_method: CollectionMethod,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Customer. An id; the object itself when `customer` is expanded.
    pub customer: rt::Expandable<Customer, DeletedCustomer>,
    /// Customer account. At most 5000 characters. May be null.
    pub customer_account: Option<String>,
    /// Days until due. May be null.
    pub days_until_due: Option<i64>,
    /// Default payment method. An id; the object itself when `default_payment_method` is expanded. May be null.
    pub default_payment_method: Option<rt::Expandable<PaymentMethod>>,
    /// Default source. An id; the object itself when `default_source` is expanded. May be null.
    pub default_source: Option<rt::Expandable<SubscriptionDefaultSource>>,
    /// Default tax rates. May be null.
    pub default_tax_rates: Option<Vec<TaxRate>>,
    /// Description. At most 500 characters. May be null.
    pub description: Option<String>,
    /// Discounts. An id; the object itself when `discounts` is expanded.
    pub discounts: Vec<rt::Expandable<Discount>>,
    /// Ended at, in seconds since 1970. May be null.
    pub ended_at: Option<rt::Timestamp>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Subscription>,
    /// Invoice settings.
    pub invoice_settings: SubscriptionInvoiceSettings,
    /// Items. One page of a list.
    pub items: rt::List<SubscriptionItem>,
    /// Latest invoice. An id; the object itself when `latest_invoice` is expanded. May be null.
    pub latest_invoice: Option<rt::Expandable<Invoice>>,
    /// Livemode.
    pub livemode: bool,
    /// Managed payments. May be null.
    pub managed_payments: Option<Box<ManagedPayments>>,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Next pending invoice item invoice, in seconds since 1970. May be null.
    pub next_pending_invoice_item_invoice: Option<rt::Timestamp>,
    /// On behalf of. An id; the object itself when `on_behalf_of` is expanded. May be null.
    pub on_behalf_of: Option<rt::Expandable<Account>>,
    /// Pause collection. May be null.
    pub pause_collection: Option<Box<SubscriptionPauseCollection>>,
    /// Payment settings. May be null.
    pub payment_settings: Option<Box<SubscriptionPaymentSettings>>,
    /// Pending invoice item interval. May be null.
    pub pending_invoice_item_interval: Option<
        Box<SubscriptionPendingInvoiceItemInterval>,
    >,
    /// Pending setup intent. An id; the object itself when `pending_setup_intent` is expanded. May be null.
    pub pending_setup_intent: Option<rt::Expandable<SetupIntent>>,
    /// Pending update. May be null.
    pub pending_update: Option<Box<SubscriptionPendingUpdate>>,
    /// Presentment details.
    pub presentment_details: Option<Box<SubscriptionPresentmentDetails>>,
    /// Schedule. An id; the object itself when `schedule` is expanded. May be null.
    pub schedule: Option<rt::Expandable<SubscriptionSchedule>>,
    /// Start date, in seconds since 1970.
    pub start_date: rt::Timestamp,
    /// Status. `active`, `canceled`, `incomplete`, `incomplete_expired`, `past_due`, `paused`, `trialing` or `unpaid`.
    pub status: SubscriptionStatus,
    /// Test clock. An id; the object itself when `test_clock` is expanded. May be null.
    pub test_clock: Option<rt::Expandable<TestClock>>,
    /// Transfer data. May be null.
    pub transfer_data: Option<Box<SubscriptionTransferData>>,
    /// Trial end, in seconds since 1970. May be null.
    pub trial_end: Option<rt::Timestamp>,
    /// Trial settings. May be null.
    pub trial_settings: Option<Box<SubscriptionTrialSettings>>,
    /// Trial start, in seconds since 1970. May be null.
    pub trial_start: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Subscription automatic tax.
///
/// Contract: `#/components/schemas/subscription_automatic_tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionAutomaticTax {
    /// Disabled reason. Only `requires_location_inputs`. May be null.
    pub disabled_reason: Option<SubscriptionAutomaticTaxDisabledReason>,
    /// Enabled.
    pub enabled: bool,
    /// Liability. May be null.
    pub liability: Option<Box<ConnectAccountReference>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `disabled_reason`.
///
/// Contract: `#/components/schemas/subscription_automatic_tax/properties/disabled_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubscriptionAutomaticTaxDisabledReason {
    /// `requires_location_inputs`
    RequiresLocationInputs,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Subscriptions resource billing cycle anchor config.
///
/// Contract: `#/components/schemas/subscriptions_resource_billing_cycle_anchor_config`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionBillingCycleAnchorConfig {
    /// Day of month.
    pub day_of_month: i64,
    /// Hour. May be null.
    pub hour: Option<i64>,
    /// Minute. May be null.
    pub minute: Option<i64>,
    /// Month. May be null.
    pub month: Option<i64>,
    /// Second. May be null.
    pub second: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Subscriptions resource billing schedules.
///
/// Contract: `#/components/schemas/subscriptions_resource_billing_schedules`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionBillingSchedules {
    /// Applies to. May be null.
    pub applies_to: Option<Vec<SubscriptionBillingSchedulesAppliesTo>>,
    /// Bill until.
    pub bill_until: SubscriptionBillingSchedulesBillUntil,
    /// Key. At most 5000 characters.
    pub key: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Subscriptions resource billing schedules applies to.
///
/// Contract: `#/components/schemas/subscriptions_resource_billing_schedules_applies_to`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionBillingSchedulesAppliesTo {
    /// Price. An id; the object itself when `price` is expanded. May be null.
    pub price: Option<rt::Expandable<Price>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Subscriptions resource billing schedules bill until.
///
/// Contract: `#/components/schemas/subscriptions_resource_billing_schedules_bill_until`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionBillingSchedulesBillUntil {
    /// Computed timestamp, in seconds since 1970.
    pub computed_timestamp: rt::Timestamp,
    /// Duration. May be null.
    pub duration: Option<Box<SubscriptionBillingSchedulesBillUntilDuration>>,
    /// Timestamp, in seconds since 1970. May be null.
    pub timestamp: Option<rt::Timestamp>,
    /// Type. `duration` or `timestamp`.
    pub r#type: BillUntilType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Subscriptions resource billing schedules bill until duration.
///
/// Contract: `#/components/schemas/subscriptions_resource_billing_schedules_bill_until_duration`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionBillingSchedulesBillUntilDuration {
    /// Interval. `day`, `month`, `week` or `year`.
    pub interval: Interval,
    /// Interval count. May be null.
    pub interval_count: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `default_source` can be.
///
/// Contract: `#/components/schemas/subscription/properties/default_source`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubscriptionDefaultSource {
    /// An object whose `object` is `bank_account`.
    BankAccount(Box<BankAccount>),
    /// An object whose `object` is `card`.
    Card(Box<Card>),
    /// An object whose `object` is `source`.
    Source(Box<Source>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Subscriptions resource subscription invoice settings.
///
/// Contract: `#/components/schemas/subscriptions_resource_subscription_invoice_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionInvoiceSettings {
    /// Account tax ids. An id; the object itself when `account_tax_ids` is expanded. May be null.
    pub account_tax_ids: Option<Vec<rt::Expandable<TaxId, DeletedTaxId>>>,
    /// Issuer.
    pub issuer: ConnectAccountReference,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Subscriptions resource pause collection.
///
/// Contract: `#/components/schemas/subscriptions_resource_pause_collection`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionPauseCollection {
    /// Behavior. `keep_as_draft`, `mark_uncollectible` or `void`.
    pub behavior: PauseCollectionBehavior,
    /// Resumes at, in seconds since 1970. May be null.
    pub resumes_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Subscriptions resource payment method options.
///
/// Contract: `#/components/schemas/subscriptions_resource_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionPaymentMethodOptions {
    /// Acss debit. May be null.
    pub acss_debit: Option<Box<InvoicePaymentMethodOptionsAcssDebit>>,
    /// Bancontact. May be null.
    pub bancontact: Option<Box<InvoicePaymentMethodOptionsBancontact>>,
    /// Card. May be null.
    pub card: Option<Box<SubscriptionPaymentMethodOptionsCard>>,
    /// Customer balance. May be null.
    pub customer_balance: Option<Box<InvoicePaymentMethodOptionsCustomerBalance>>,
    /// Konbini. May be null.
    pub konbini: Option<Box<InvoicePaymentMethodOptionsKonbini>>,
    /// Payto. May be null.
    pub payto: Option<Box<InvoicePaymentMethodOptionsPayto>>,
    /// Pix. May be null.
    pub pix: Option<Box<SubscriptionPaymentMethodOptionsPix>>,
    /// Sepa debit. May be null.
    pub sepa_debit: Option<Box<InvoicePaymentMethodOptionsSepaDebit>>,
    /// Upi. May be null.
    pub upi: Option<Box<InvoicePaymentMethodOptionsUpi>>,
    /// Us bank account. May be null.
    pub us_bank_account: Option<Box<InvoicePaymentMethodOptionsUsBankAccount>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Subscription payment method options card.
///
/// Contract: `#/components/schemas/subscription_payment_method_options_card`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionPaymentMethodOptionsCard {
    /// Mandate options.
    pub mandate_options: Option<Box<InvoiceMandateOptionsCard>>,
    /// Network. May be null.
    pub network: Option<CardNetwork>,
    /// Request three d secure. `any`, `automatic` or `challenge`. May be null.
    pub request_three_d_secure: Option<RequestThreeDSecure>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Subscription payment method options mandate options pix.
///
/// Contract: `#/components/schemas/subscription_payment_method_options_mandate_options_pix`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionPaymentMethodOptionsMandateOptionsPix {
    /// Amount, in the currency's smallest unit. May be null.
    pub amount: Option<i64>,
    /// Amount includes iof. `always` or `never`. May be null.
    pub amount_includes_iof: Option<AmountIncludesIof>,
    /// End date. At most 5000 characters. May be null.
    pub end_date: Option<String>,
    /// Payment schedule. `halfyearly`, `monthly`, `quarterly`, `weekly` or `yearly`. May be null.
    pub payment_schedule: Option<PaymentSchedule>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Subscription payment method options pix.
///
/// Contract: `#/components/schemas/subscription_payment_method_options_pix`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionPaymentMethodOptionsPix {
    /// Expires after seconds.
    pub expires_after_seconds: Option<i64>,
    /// Mandate options.
    pub mandate_options: Option<Box<SubscriptionPaymentMethodOptionsMandateOptionsPix>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Subscriptions resource payment settings.
///
/// Contract: `#/components/schemas/subscriptions_resource_payment_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionPaymentSettings {
    /// Payment method options. May be null.
    pub payment_method_options: Option<Box<SubscriptionPaymentMethodOptions>>,
    /// Payment method types. May be null.
    pub payment_method_types: Option<Vec<PaymentMethodType>>,
    /// Save default payment method. `off` or `on_subscription`. May be null.
    pub save_default_payment_method: Option<SaveDefaultPaymentMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Subscription pending invoice item interval.
///
/// Contract: `#/components/schemas/subscription_pending_invoice_item_interval`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionPendingInvoiceItemInterval {
    /// Interval. `day`, `month`, `week` or `year`.
    pub interval: Interval,
    /// Interval count.
    pub interval_count: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Subscriptions resource pending update.
///
/// Contract: `#/components/schemas/subscriptions_resource_pending_update`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionPendingUpdate {
    /// Billing cycle anchor, in seconds since 1970. May be null.
    pub billing_cycle_anchor: Option<rt::Timestamp>,
    /// Discount. May be null.
    pub discount: Option<Box<Discount>>,
    /// Discounts. An id; the object itself when `discounts` is expanded. May be null.
    pub discounts: Option<Vec<rt::Expandable<Discount>>>,
    /// Expires at, in seconds since 1970.
    pub expires_at: rt::Timestamp,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Subscription items. May be null.
    pub subscription_items: Option<Vec<SubscriptionItem>>,
    /// Trial end, in seconds since 1970. May be null.
    pub trial_end: Option<rt::Timestamp>,
    /// Trial from plan. May be null.
    pub trial_from_plan: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Subscriptions resource subscription presentment details.
///
/// Contract: `#/components/schemas/subscriptions_resource_subscription_presentment_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionPresentmentDetails {
    /// Presentment currency. At most 5000 characters.
    pub presentment_currency: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/subscription/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubscriptionStatus {
    /// `active`
    Active,
    /// `all`
    All,
    /// `canceled`
    Canceled,
    /// `ended`
    Ended,
    /// `incomplete`
    Incomplete,
    /// `incomplete_expired`
    IncompleteExpired,
    /// `past_due`
    PastDue,
    /// `paused`
    Paused,
    /// `trialing`
    Trialing,
    /// `unpaid`
    Unpaid,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Subscriptions resource trial settings trial settings.
///
/// Contract: `#/components/schemas/subscriptions_resource_trial_settings_trial_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionTrialSettings {
    /// End behavior.
    pub end_behavior: SubscriptionTrialSettingsEndBehavior,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Subscriptions resource trial settings end behavior.
///
/// Contract: `#/components/schemas/subscriptions_resource_trial_settings_end_behavior`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionTrialSettingsEndBehavior {
    /// Missing payment method. `cancel`, `create_invoice` or `pause`.
    pub missing_payment_method: MissingPaymentMethod,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    CancellationDetails;
    0 => comment "comment";
    1 => feedback "feedback";
    2 => reason "reason";
}

rt::open_enum! {
    CancellationDetailsReason;
    0 => CanceledByRetentionPolicy "canceled_by_retention_policy";
    1 => CancellationRequested "cancellation_requested";
    2 => PaymentDisputed "payment_disputed";
    3 => PaymentFailed "payment_failed";
}

rt::record! {
    InvoiceMandateOptionsCard;
    0 => amount "amount";
    1 => amount_type "amount_type";
    2 => description "description";
}

rt::record! {
    Subscription;
    const "object" = Str("subscription");
    0 => application "application";
    1 => application_fee_percent "application_fee_percent";
    2 => automatic_tax "automatic_tax" required;
    3 => billing_cycle_anchor "billing_cycle_anchor" required;
    4 => billing_cycle_anchor_config "billing_cycle_anchor_config";
    5 => billing_mode "billing_mode" required;
    6 => billing_schedules "billing_schedules" required;
    7 => billing_thresholds "billing_thresholds";
    8 => cancel_at "cancel_at";
    9 => cancel_at_period_end "cancel_at_period_end" required;
    10 => canceled_at "canceled_at";
    11 => cancellation_details "cancellation_details";
    12 => collection_method "collection_method" required;
    13 => created "created" required;
    14 => currency "currency" required;
    15 => customer "customer" required;
    16 => customer_account "customer_account";
    17 => days_until_due "days_until_due";
    18 => default_payment_method "default_payment_method";
    19 => default_source "default_source";
    20 => default_tax_rates "default_tax_rates";
    21 => description "description";
    22 => discounts "discounts" required;
    23 => ended_at "ended_at";
    24 => id "id" required;
    25 => invoice_settings "invoice_settings" required;
    26 => items "items" required;
    27 => latest_invoice "latest_invoice";
    28 => livemode "livemode" required;
    29 => managed_payments "managed_payments";
    30 => metadata "metadata" required;
    31 => next_pending_invoice_item_invoice "next_pending_invoice_item_invoice";
    32 => on_behalf_of "on_behalf_of";
    33 => pause_collection "pause_collection";
    34 => payment_settings "payment_settings";
    35 => pending_invoice_item_interval "pending_invoice_item_interval";
    36 => pending_setup_intent "pending_setup_intent";
    37 => pending_update "pending_update";
    38 => presentment_details "presentment_details";
    39 => schedule "schedule";
    40 => start_date "start_date" required;
    41 => status "status" required;
    42 => test_clock "test_clock";
    43 => transfer_data "transfer_data";
    44 => trial_end "trial_end";
    45 => trial_settings "trial_settings";
    46 => trial_start "trial_start";
}

rt::expandable! {
    crate::ExpandPath;
    Subscription;
    application "application" => Application;
    automatic_tax "automatic_tax" => SubscriptionAutomaticTax;
    billing_cycle_anchor_config "billing_cycle_anchor_config" => SubscriptionBillingCycleAnchorConfig;
    billing_schedules "billing_schedules" => SubscriptionBillingSchedules;
    billing_thresholds "billing_thresholds" => SubscriptionBillingThresholds;
    cancellation_details "cancellation_details" => CancellationDetails;
    customer "customer" => Customer;
    default_payment_method "default_payment_method" => PaymentMethod;
    default_source "default_source" => SubscriptionDefaultSource;
    default_tax_rates "default_tax_rates" => TaxRate;
    discounts "discounts" => Discount;
    invoice_settings "invoice_settings" => SubscriptionInvoiceSettings;
    items "items" => rt::List<SubscriptionItem>;
    latest_invoice "latest_invoice" => Invoice;
    managed_payments "managed_payments" => ManagedPayments;
    on_behalf_of "on_behalf_of" => Account;
    pause_collection "pause_collection" => SubscriptionPauseCollection;
    payment_settings "payment_settings" => SubscriptionPaymentSettings;
    pending_invoice_item_interval "pending_invoice_item_interval" => SubscriptionPendingInvoiceItemInterval;
    pending_setup_intent "pending_setup_intent" => SetupIntent;
    pending_update "pending_update" => SubscriptionPendingUpdate;
    presentment_details "presentment_details" => SubscriptionPresentmentDetails;
    schedule "schedule" => SubscriptionSchedule;
    test_clock "test_clock" => TestClock;
    transfer_data "transfer_data" => SubscriptionTransferData;
    trial_settings "trial_settings" => SubscriptionTrialSettings;
}

rt::record! {
    SubscriptionAutomaticTax;
    0 => disabled_reason "disabled_reason";
    1 => enabled "enabled" required;
    2 => liability "liability";
}

rt::expandable! {
    crate::ExpandPath;
    SubscriptionAutomaticTax;
    liability "liability" => ConnectAccountReference;
}

rt::open_enum! {
    SubscriptionAutomaticTaxDisabledReason;
    0 => RequiresLocationInputs "requires_location_inputs";
}

rt::record! {
    SubscriptionBillingCycleAnchorConfig;
    0 => day_of_month "day_of_month" required;
    1 => hour "hour";
    2 => minute "minute";
    3 => month "month";
    4 => second "second";
}

rt::record! {
    SubscriptionBillingSchedules;
    0 => applies_to "applies_to";
    1 => bill_until "bill_until" required;
    2 => key "key" required;
}

rt::expandable! {
    crate::ExpandPath;
    SubscriptionBillingSchedules;
    applies_to "applies_to" => SubscriptionBillingSchedulesAppliesTo;
}

rt::record! {
    SubscriptionBillingSchedulesAppliesTo;
    const "type" = Str("price");
    0 => price "price";
}

rt::expandable! {
    crate::ExpandPath;
    SubscriptionBillingSchedulesAppliesTo;
    price "price" => Price;
}

rt::record! {
    SubscriptionBillingSchedulesBillUntil;
    0 => computed_timestamp "computed_timestamp" required;
    1 => duration "duration";
    2 => timestamp "timestamp";
    3 => r#type "type" required;
}

rt::record! {
    SubscriptionBillingSchedulesBillUntilDuration;
    0 => interval "interval" required;
    1 => interval_count "interval_count";
}

rt::union! {
    SubscriptionDefaultSource by "object";
    0 => BankAccount(tag "bank_account");
    1 => Card(tag "card");
    2 => Source(tag "source");
}

rt::expandable! {
    crate::ExpandPath;
    SubscriptionDefaultSource;
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
    SubscriptionInvoiceSettings;
    0 => account_tax_ids "account_tax_ids";
    1 => issuer "issuer" required;
}

rt::expandable! {
    crate::ExpandPath;
    SubscriptionInvoiceSettings;
    account_tax_ids "account_tax_ids" => TaxId;
    issuer "issuer" => ConnectAccountReference;
}

rt::record! {
    SubscriptionPauseCollection;
    0 => behavior "behavior" required;
    1 => resumes_at "resumes_at";
}

rt::record! {
    SubscriptionPaymentMethodOptions;
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
    SubscriptionPaymentMethodOptionsCard;
    0 => mandate_options "mandate_options";
    1 => network "network";
    2 => request_three_d_secure "request_three_d_secure";
}

rt::record! {
    SubscriptionPaymentMethodOptionsMandateOptionsPix;
    0 => amount "amount";
    1 => amount_includes_iof "amount_includes_iof";
    2 => end_date "end_date";
    3 => payment_schedule "payment_schedule";
}

rt::record! {
    SubscriptionPaymentMethodOptionsPix;
    0 => expires_after_seconds "expires_after_seconds";
    1 => mandate_options "mandate_options";
}

rt::record! {
    SubscriptionPaymentSettings;
    0 => payment_method_options "payment_method_options";
    1 => payment_method_types "payment_method_types";
    2 => save_default_payment_method "save_default_payment_method";
}

rt::record! {
    SubscriptionPendingInvoiceItemInterval;
    0 => interval "interval" required;
    1 => interval_count "interval_count" required;
}

rt::record! {
    SubscriptionPendingUpdate;
    0 => billing_cycle_anchor "billing_cycle_anchor";
    1 => discount "discount";
    2 => discounts "discounts";
    3 => expires_at "expires_at" required;
    4 => metadata "metadata";
    5 => subscription_items "subscription_items";
    6 => trial_end "trial_end";
    7 => trial_from_plan "trial_from_plan";
}

rt::expandable! {
    crate::ExpandPath;
    SubscriptionPendingUpdate;
    discount "discount" => Discount;
    discounts "discounts" => Discount;
    subscription_items "subscription_items" => SubscriptionItem;
}

rt::record! {
    SubscriptionPresentmentDetails;
    0 => presentment_currency "presentment_currency" required;
}

rt::open_enum! {
    SubscriptionStatus;
    0 => Active "active";
    1 => All "all";
    2 => Canceled "canceled";
    3 => Ended "ended";
    4 => Incomplete "incomplete";
    5 => IncompleteExpired "incomplete_expired";
    6 => PastDue "past_due";
    7 => Paused "paused";
    8 => Trialing "trialing";
    9 => Unpaid "unpaid";
}

rt::record! {
    SubscriptionTrialSettings;
    0 => end_behavior "end_behavior" required;
}

rt::record! {
    SubscriptionTrialSettingsEndBehavior;
    0 => missing_payment_method "missing_payment_method" required;
}
