// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::customers::BankAccount;
use crate::customers::Card;
use crate::customers::Customer;
use crate::customers::DeletedCustomer;
use crate::customers::Discount;
use crate::invoices::Invoice;
use crate::payment_methods::PaymentMethod;
use crate::plans::Plan;
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

/// Why the subscription was canceled, and what the customer said about it.
///
/// Contract: `#/components/schemas/cancellation_details`.
#[non_exhaustive]
pub struct CancellationDetails {
    /// What the customer wrote about why they canceled. May be null.
    pub comment: Option<String>,
    /// Why the customer canceled, by their own choice from a list. `customer_service`, `low_quality`, `missing_features`, `other`, `switched_service`, `too_complex`, `too_expensive` or `unused`. May be null.
    pub feedback: Option<CancellationDetailsFeedback>,
    /// Why the subscription was canceled: somebody asked, a payment failed, a payment was disputed, or the retention policy did it. `canceled_by_retention_policy`, `cancellation_requested`, `payment_disputed` or `payment_failed`. May be null.
    pub reason: Option<CancellationDetailsReason>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why the subscription was canceled: somebody asked, a payment failed, a payment was disputed, or the retention policy did it.
///
/// The values of `reason`.
///
/// Contract: `#/components/schemas/cancellation_details/properties/reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CancellationDetailsReason {
    /// `canceled_by_retention_policy`: Stripe canceled it, as objects so old aren't kept going.
    CanceledByRetentionPolicy,
    /// `cancellation_requested`: You or the customer canceled it.
    CancellationRequested,
    /// `payment_disputed`: A payment was disputed, and your settings cancel then.
    PaymentDisputed,
    /// `payment_failed`: All attempts to collect failed, and your settings cancel then.
    PaymentFailed,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the customer agrees to for recurring payments from cards of India (an e-mandate).
///
/// Contract: `#/components/schemas/invoice_mandate_options_card`.
#[non_exhaustive]
pub struct InvoiceMandateOptionsCard {
    /// What a later payment takes, in the smallest unit of the currency the customer sees: exactly this or at most this, as [`amount_type`](Self::amount_type) says. May be null.
    pub amount: Option<i64>,
    /// Whether later payments take exactly [`amount`](Self::amount) (`fixed`) or at most that (`maximum`). May be null.
    pub amount_type: Option<AmountType>,
    /// What the mandate or subscription is for. The customer gets to read it. At most 200 characters. May be null.
    pub description: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A customer pays for something every period until it is canceled. Each period makes an [invoice](crate::invoices::Invoice). Its [`status`](Self::status) tells whether it is paid for: `active` and `trialing` are good, `past_due` and `unpaid` aren't.
///
/// The `subscription` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/subscriptions/object)
///
/// Contract: `#/components/schemas/subscription`.
///
/// Feature: `customers` or `subscriptions`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct Subscription {
    /// The Connect application that made it. Null if none did. An id; the object itself when `application` is expanded.
    pub application: Option<rt::Expandable<Application, DeletedApplication>>,
    /// Which percentage of each invoice the platform gets, from 0 to 100 with two decimals. May be null.
    pub application_fee_percent: Option<f64>,
    /// Whether Stripe calculates taxes, for whose account, and how that goes.
    pub automatic_tax: SubscriptionAutomaticTax,
    /// The time that billing periods are aligned to. It sets the day of the week, of the month, or of the year. In seconds since 1970.
    pub billing_cycle_anchor: rt::Timestamp,
    /// The day and time that [`billing_cycle_anchor`](Self::billing_cycle_anchor) was calculated from. May be null.
    pub billing_cycle_anchor_config: Option<Box<SubscriptionBillingCycleAnchorConfig>>,
    /// How prorations and invoices are calculated: `classic`, or `flexible` with the newer rules.
    pub billing_mode: SubscriptionBillingMode,
    /// How far ahead items of the subscription are billed.
    pub billing_schedules: Vec<SubscriptionBillingSchedules>,
    /// How much usage makes an invoice before the period ends, and starts a new period. May be null.
    pub billing_thresholds: Option<Box<SubscriptionBillingThresholds>>,
    /// When the subscription ends by itself. Null if no end is planned. In seconds since 1970.
    pub cancel_at: Option<rt::Timestamp>,
    /// Whether the subscription ends, or has ended, with the current period.
    pub cancel_at_period_end: bool,
    /// When it was canceled, which for [`cancel_at_period_end`](Self::cancel_at_period_end) is when that was asked for last, not when the period ends. In seconds since 1970. May be null.
    pub canceled_at: Option<rt::Timestamp>,
    /// Why the subscription was canceled, and what the customer said about it. May be null.
    pub cancellation_details: Option<Box<CancellationDetails>>,
    /// Who starts the payment of each period: Stripe with the default payment method, or the customer who is sent an invoice. `charge_automatically` or `send_invoice`.
    pub collection_method: CollectionMethod,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// The customer who is subscribed. An id; the object itself when `customer` is expanded.
    pub customer: rt::Expandable<Customer, DeletedCustomer>,
    /// The v2 account that stands for the customer, in place of [`customer`](Self::customer). May be null.
    pub customer_account: Option<String>,
    /// How many days the customer has to pay each invoice. Null unless invoices are sent instead of charged.
    pub days_until_due: Option<i64>,
    /// The payment method that pays the invoices of the subscription, before [`default_source`](Self::default_source). Without either, the customer's defaults do. An id; the object itself when `default_payment_method` is expanded. May be null.
    pub default_payment_method: Option<rt::Expandable<PaymentMethod>>,
    /// The old kind of payment source that pays the invoices of the subscription. It comes after [`default_payment_method`](Self::default_payment_method), and before the customer's defaults. An id; the object itself when `default_source` is expanded. May be null.
    pub default_source: Option<rt::Expandable<SubscriptionDefaultSource>>,
    /// The tax rates for each subscription item that has none of its own. The invoices of the subscription get them too. May be null.
    pub default_tax_rates: Option<Vec<TaxRate>>,
    /// What the subscription is for. Customers may read it on pages of Stripe and where they approve certain payment methods. At most 500 characters. May be null.
    pub description: Option<String>,
    /// The discounts on the whole subscription. Those of its items are taken off first. Ids; the objects themselves when `discounts` is expanded.
    pub discounts: Vec<rt::Expandable<Discount>>,
    /// When the subscription ended. Null while it goes on. In seconds since 1970.
    pub ended_at: Option<rt::Timestamp>,
    /// Names this object in other calls.
    pub id: rt::Id<Subscription>,
    /// What the invoices say and how they are paid.
    pub invoice_settings: SubscriptionInvoiceSettings,
    /// What the subscription bills, one item a price.
    pub items: rt::List<SubscriptionItem>,
    /// The newest invoice of the subscription, from a new period or a change. An id; the object itself when `latest_invoice` is expanded. May be null.
    pub latest_invoice: Option<rt::Expandable<Invoice>>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Whether Stripe sells as merchant of record for you, with taxes, disputes and support (Managed Payments). May be null.
    pub managed_payments: Option<Box<ManagedPayments>>,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// About when waiting invoice items are billed next, as [`pending_invoice_item_interval`](Self::pending_invoice_item_interval) says. In seconds since 1970. May be null.
    pub next_pending_invoice_item_invoice: Option<rt::Timestamp>,
    /// The connected account that the invoices' payments are made for, as merchant of record. An id; the object itself when `on_behalf_of` is expanded. May be null.
    pub on_behalf_of: Option<rt::Expandable<Account>>,
    /// How and until when collecting is paused. The status stays as it is, and isn't `paused`. May be null.
    pub pause_collection: Option<Box<SubscriptionPauseCollection>>,
    /// How the subscription's invoices are paid: which payment methods, with which settings. May be null.
    pub payment_settings: Option<Box<SubscriptionPaymentSettings>>,
    /// How often waiting invoice items are billed between the periods' ends. Null if only with the period.
    pub pending_invoice_item_interval: Option<
        Box<SubscriptionPendingInvoiceItemInterval>,
    >,
    /// The setup intent with which the customer authenticates their payment method when nothing is due yet, so that later payments go through without them. An id; the object itself when `pending_setup_intent` is expanded. May be null.
    pub pending_setup_intent: Option<rt::Expandable<SetupIntent>>,
    /// What changes once [`latest_invoice`](Self::latest_invoice) is paid. Null if nothing waits.
    pub pending_update: Option<Box<SubscriptionPendingUpdate>>,
    /// What the subscription is for, as a plan, which is an older form of the price. Null if it has several items. Deprecated.
    #[deprecated(note = "Stripe may stop sending it")]
    pub plan: Option<Box<Plan>>,
    /// The currency that the customer sees and pays in, if it isn't the subscription's (Adaptive Pricing).
    pub presentment_details: Option<Box<SubscriptionPresentmentDetails>>,
    /// How many the customer is subscribed to. Null if the subscription has several items. Deprecated.
    #[deprecated(note = "Stripe may stop sending it")]
    pub quantity: Option<i64>,
    /// The schedule that will change the subscription. Null if there is none. An id; the object itself when `schedule` is expanded.
    pub schedule: Option<rt::Expandable<SubscriptionSchedule>>,
    /// When the subscription began. It can lie before [`created`](Self::created) if it was backdated. In seconds since 1970.
    pub start_date: rt::Timestamp,
    /// Whether the subscription runs, and what it waits for. `active` and `trialing` are good, `past_due` and `unpaid` lack a payment, `incomplete` lacks the first, and `canceled` or `incomplete_expired` are the end. `active`, `canceled`, `incomplete`, `incomplete_expired`, `past_due`, `paused`, `trialing` or `unpaid`.
    pub status: SubscriptionStatus,
    /// The test clock that its time runs by. Null in real time. An id; the object itself when `test_clock` is expanded.
    pub test_clock: Option<rt::Expandable<TestClock>>,
    /// Which connected account gets the money of the subscription's invoices, and counts as the seller for tax forms. Null if none does.
    pub transfer_data: Option<Box<SubscriptionTransferData>>,
    /// When the trial ends or ended. Null if there was none. In seconds since 1970.
    pub trial_end: Option<rt::Timestamp>,
    /// What happens at the end of a trial if there is no payment method. May be null.
    pub trial_settings: Option<Box<SubscriptionTrialSettings>>,
    /// When the trial began. Null if there was none. In seconds since 1970.
    pub trial_start: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether Stripe calculates taxes, for whose account, and how that goes.
///
/// Contract: `#/components/schemas/subscription_automatic_tax`.
#[non_exhaustive]
pub struct SubscriptionAutomaticTax {
    /// Why Stripe turned automatic tax off. Null if it didn't. Only `requires_location_inputs`.
    pub disabled_reason: Option<SubscriptionAutomaticTaxDisabledReason>,
    /// Whether Stripe works out the tax on the invoices of the subscription.
    pub enabled: bool,
    /// Who owes the tax: your account or a connected one. That account's address and tax registrations count, and the tax shows in its reports. May be null.
    pub liability: Option<Box<ConnectAccountReference>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why Stripe turned automatic tax off.
///
/// The values of `disabled_reason`.
///
/// Contract: `#/components/schemas/subscription_automatic_tax/properties/disabled_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubscriptionAutomaticTaxDisabledReason {
    /// `requires_location_inputs`: The customer's address is missing or invalid. Correct it.
    RequiresLocationInputs,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The day and time that `billing_cycle_anchor` was calculated from.
///
/// Contract: `#/components/schemas/subscriptions_resource_billing_cycle_anchor_config`.
#[non_exhaustive]
pub struct SubscriptionBillingCycleAnchorConfig {
    /// On which day of the month the subscription bills, from 1 to 31. In shorter months the last day stands in.
    pub day_of_month: i64,
    /// The hour of the day at which the subscription bills, from 0 to 23. May be null.
    pub hour: Option<i64>,
    /// The minute of the hour at which the subscription bills, from 0 to 59. May be null.
    pub minute: Option<i64>,
    /// The month in which full billing periods begin, from 1 to 12. May be null.
    pub month: Option<i64>,
    /// The second, from 0 to 59, at which periods begin. May be null.
    pub second: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Until when some prices of the subscription are billed in advance, apart from its usual periods.
///
/// Contract: `#/components/schemas/subscriptions_resource_billing_schedules`.
#[non_exhaustive]
pub struct SubscriptionBillingSchedules {
    /// The subscription items that the schedule is for. All if not set. May be null.
    pub applies_to: Option<Vec<SubscriptionBillingSchedulesAppliesTo>>,
    /// How long to bill ahead: to a date, or for a length of time.
    pub bill_until: SubscriptionBillingSchedulesBillUntil,
    /// Names the billing schedule among those of the subscription.
    pub key: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which item of the subscription a billing schedule is for, found by its price.
///
/// Contract: `#/components/schemas/subscriptions_resource_billing_schedules_applies_to`.
#[non_exhaustive]
pub struct SubscriptionBillingSchedulesAppliesTo {
    /// The price whose subscription item follows the billing schedule. An id; the object itself when `price` is expanded. May be null.
    pub price: Option<rt::Expandable<Price>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The end of what is billed in advance, as a date or as a length of time.
///
/// Contract: `#/components/schemas/subscriptions_resource_billing_schedules_bill_until`.
#[non_exhaustive]
pub struct SubscriptionBillingSchedulesBillUntil {
    /// When billing ahead ends, as calculated from what was asked for. In seconds since 1970.
    pub computed_timestamp: rt::Timestamp,
    /// How long to bill, as a number of days, weeks, months or years. May be null.
    pub duration: Option<Box<SubscriptionBillingSchedulesBillUntilDuration>>,
    /// When it is billed up to, if [`type`](Self::type) is `timestamp`. In seconds since 1970. May be null.
    pub timestamp: Option<rt::Timestamp>,
    /// Whether it ends after a [`duration`](Self::duration) or at a [`timestamp`](Self::timestamp).
    pub r#type: BillUntilType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A length of time, as a unit and a number of it. From it Stripe computes when billing in advance ends.
///
/// Contract: `#/components/schemas/subscriptions_resource_billing_schedules_bill_until_duration`.
#[non_exhaustive]
pub struct SubscriptionBillingSchedulesBillUntilDuration {
    /// The unit of time, of which there are [`interval_count`](Self::interval_count). `day`, `month`, `week` or `year`.
    pub interval: Interval,
    /// How many of [`interval`](Self::interval) it lasts. May be null.
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
    BankAccount(rt::Boxed<BankAccount>),
    /// An object whose `object` is `card`.
    Card(rt::Boxed<Card>),
    /// An object whose `object` is `source`.
    Source(rt::Boxed<Source>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl SubscriptionDefaultSource {
    /// The object's id, if it has one.
    pub fn id(&self) -> Option<&str> {
        rt::Value::view(self).id()
    }

    /// The `BankAccount`, if it is one.
    pub fn as_bank_account(&self) -> Option<&BankAccount> {
        match self {
            Self::BankAccount(object) => Some(object),
            _ => None,
        }
    }

    /// The `Card`, if it is one.
    pub fn as_card(&self) -> Option<&Card> {
        match self {
            Self::Card(object) => Some(object),
            _ => None,
        }
    }

    /// The `Source`, if it is one.
    pub fn as_source(&self) -> Option<&Source> {
        match self {
            Self::Source(object) => Some(object),
            _ => None,
        }
    }
}

/// What the invoices say and how they are paid.
///
/// Contract: `#/components/schemas/subscriptions_resource_subscription_invoice_settings`.
#[non_exhaustive]
pub struct SubscriptionInvoiceSettings {
    /// Your tax ids that are printed on the invoices. Ids; the objects themselves when `account_tax_ids` is expanded. May be null.
    pub account_tax_ids: Option<Vec<rt::Expandable<TaxId, DeletedTaxId>>>,
    /// The account in whose name and look the invoice is: your own, or a connected one.
    pub issuer: ConnectAccountReference,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Invoices go on being made, but aren't collected: what becomes of them, and until when. The subscription keeps its status.
///
/// Contract: `#/components/schemas/subscriptions_resource_pause_collection`.
#[non_exhaustive]
pub struct SubscriptionPauseCollection {
    /// What becomes of invoices while payment collection is paused: kept as drafts, marked uncollectible or voided. `keep_as_draft`, `mark_uncollectible` or `void`.
    pub behavior: PauseCollectionBehavior,
    /// When payments are collected again. Null if only you can end the pause. In seconds since 1970.
    pub resumes_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Settings that each kind of payment method has for itself.
///
/// Contract: `#/components/schemas/subscriptions_resource_payment_method_options`.
#[non_exhaustive]
pub struct SubscriptionPaymentMethodOptions {
    /// Pre-authorized debit from a Canadian bank account (ACSS). May be null.
    pub acss_debit: Option<Box<InvoicePaymentMethodOptionsAcssDebit>>,
    /// Bancontact, the bank payment of Belgium. May be null.
    pub bancontact: Option<Box<InvoicePaymentMethodOptionsBancontact>>,
    /// Settings for card payments, which the subscription's invoices get. May be null.
    pub card: Option<Box<SubscriptionPaymentMethodOptionsCard>>,
    /// How bank transfers work for the invoices of this subscription. May be null.
    pub customer_balance: Option<Box<InvoicePaymentMethodOptionsCustomerBalance>>,
    /// How payments at a konbini work for the invoices of this subscription. May be null.
    pub konbini: Option<Box<InvoicePaymentMethodOptionsKonbini>>,
    /// PayTo: payments that an Australian customer agrees to in the app of their bank. May be null.
    pub payto: Option<Box<InvoicePaymentMethodOptionsPayto>>,
    /// Pix: instant payment from a Brazilian bank app. May be null.
    pub pix: Option<Box<SubscriptionPaymentMethodOptionsPix>>,
    /// How SEPA debits work for the invoices of this subscription. May be null.
    pub sepa_debit: Option<Box<InvoicePaymentMethodOptionsSepaDebit>>,
    /// How UPI payments work for the invoices of this subscription. May be null.
    pub upi: Option<Box<InvoicePaymentMethodOptionsUpi>>,
    /// How ACH debits work for the invoices of this subscription. May be null.
    pub us_bank_account: Option<Box<InvoicePaymentMethodOptionsUsBankAccount>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Settings for card payments, which the subscription's invoices get.
///
/// Contract: `#/components/schemas/subscription_payment_method_options_card`.
#[non_exhaustive]
pub struct SubscriptionPaymentMethodOptionsCard {
    /// What the customer agrees to for recurring payments from cards of India (an e-mandate).
    pub mandate_options: Option<Box<InvoiceMandateOptionsCard>>,
    /// The card network that was chosen for a card with several, when it was confirmed. May be null.
    pub network: Option<CardNetwork>,
    /// When 3D Secure is asked for: `automatic` leaves it to Stripe, which goes by risk and law. Take another value only if your own fraud checks decide. `any`, `automatic` or `challenge`. May be null.
    pub request_three_d_secure: Option<RequestThreeDSecure>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer agrees to in the mandate, and how it is put.
///
/// Contract: `#/components/schemas/subscription_payment_method_options_mandate_options_pix`.
#[non_exhaustive]
pub struct SubscriptionPaymentMethodOptionsMandateOptionsPix {
    /// What a later payment takes, in the smallest currency unit. May be null.
    pub amount: Option<i64>,
    /// Whether the amount includes the Brazilian IOF tax already. `always` or `never`. May be null.
    pub amount_includes_iof: Option<AmountIncludesIof>,
    /// The day on which the mandate runs out: `2026-05-31`. Nothing is charged after it. May be null.
    pub end_date: Option<String>,
    /// How often later payments are taken. `halfyearly`, `monthly`, `quarterly`, `weekly` or `yearly`. May be null.
    pub payment_schedule: Option<PaymentSchedule>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Pix: instant payment from a Brazilian bank app.
///
/// Contract: `#/components/schemas/subscription_payment_method_options_pix`.
#[non_exhaustive]
pub struct SubscriptionPaymentMethodOptionsPix {
    /// How many seconds the customer has to pay, from 10 to 1,209,600, which are two weeks. A day unless you say otherwise.
    pub expires_after_seconds: Option<i64>,
    /// What the customer agrees to in the mandate, and how it is put.
    pub mandate_options: Option<Box<SubscriptionPaymentMethodOptionsMandateOptionsPix>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the subscription's invoices are paid: which payment methods, with which settings.
///
/// Contract: `#/components/schemas/subscriptions_resource_payment_settings`.
#[non_exhaustive]
pub struct SubscriptionPaymentSettings {
    /// Settings that each kind of payment method has for itself. May be null.
    pub payment_method_options: Option<Box<SubscriptionPaymentMethodOptions>>,
    /// Which kinds of payment method can pay the invoice. If null, Stripe goes by the default payment method of the invoice, subscription or customer, and by your invoice template.
    pub payment_method_types: Option<Vec<PaymentMethodType>>,
    /// Whether the payment method that paid becomes the subscription's default one. It doesn't (`off`) unless set. `off` or `on_subscription`. May be null.
    pub save_default_payment_method: Option<SaveDefaultPaymentMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How often waiting invoice items are billed between the periods' ends.
///
/// Contract: `#/components/schemas/subscription_pending_invoice_item_interval`.
#[non_exhaustive]
pub struct SubscriptionPendingInvoiceItemInterval {
    /// How often waiting invoice items are billed, together with [`interval_count`](Self::interval_count). `day`, `month`, `week` or `year`.
    pub interval: Interval,
    /// How many of [`interval`](Self::interval) lie between two invoices: 3 with `month` is every three months. A year at most.
    pub interval_count: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A change to the subscription that waits for its invoice to be paid. If that doesn't happen until [`expires_at`](Self::expires_at), it is dropped.
///
/// Contract: `#/components/schemas/subscriptions_resource_pending_update`.
#[non_exhaustive]
pub struct SubscriptionPendingUpdate {
    /// When the first whole invoice comes if the change is applied. Monthly and yearly plans are then billed on that day of the month. In seconds since 1970. May be null.
    pub billing_cycle_anchor: Option<rt::Timestamp>,
    /// The discount on the subscription from when the update takes effect. May be null.
    pub discount: Option<Box<Discount>>,
    /// The discounts on the subscription from when the update takes effect. Ids; the objects themselves when `discounts` is expanded. May be null.
    pub discounts: Option<Vec<rt::Expandable<Discount>>>,
    /// When the update is dropped unless it has been paid. In seconds since 1970.
    pub expires_at: rt::Timestamp,
    /// Your own keys and values, kept with the object. Stripe doesn't use them. May be null.
    pub metadata: Option<rt::Metadata>,
    /// The items that the subscription will have if the change is applied. Null if they don't change.
    pub subscription_items: Option<Vec<SubscriptionItem>>,
    /// When the trial ends and the customer first pays, if the change is applied. In seconds since 1970. May be null.
    pub trial_end: Option<rt::Timestamp>,
    /// Whether the plan's own trial applies, if the change is applied. May be null.
    pub trial_from_plan: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The currency that the customer sees and pays in, if it isn't the subscription's (Adaptive Pricing).
///
/// Contract: `#/components/schemas/subscriptions_resource_subscription_presentment_details`.
#[non_exhaustive]
pub struct SubscriptionPresentmentDetails {
    /// The currency that the customer sees and pays in.
    pub presentment_currency: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the subscription runs, and what it waits for.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/subscription/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubscriptionStatus {
    /// `active`: In good standing: provide the service.
    Active,
    /// `all`: Subscriptions in any status.
    All,
    /// `canceled`: Ended for good: it can't be brought back.
    Canceled,
    /// `ended`: Canceled ones, and those whose first payment didn't succeed in time.
    Ended,
    /// `incomplete`: The first payment failed or waits for the customer: it has to succeed within 23 hours.
    Incomplete,
    /// `incomplete_expired`: The first payment didn't succeed in time: over for good.
    IncompleteExpired,
    /// `past_due`: The latest invoice wasn't paid: Stripe tries again as your settings say.
    PastDue,
    /// `paused`: The trial ended without a payment method: nothing is invoiced until it is resumed.
    Paused,
    /// `trialing`: In a trial: provide the service, nothing is due yet.
    Trialing,
    /// `unpaid`: All attempts failed: new invoices stay drafts. Stop the service.
    Unpaid,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How the trial of the subscription ends.
///
/// Contract: `#/components/schemas/subscriptions_resource_trial_settings_trial_settings`.
#[non_exhaustive]
pub struct SubscriptionTrialSettings {
    /// What happens when the trial ends.
    pub end_behavior: SubscriptionTrialSettingsEndBehavior,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What becomes of the subscription if there's still no payment method when the trial is over.
///
/// Contract: `#/components/schemas/subscriptions_resource_trial_settings_end_behavior`.
#[non_exhaustive]
pub struct SubscriptionTrialSettingsEndBehavior {
    /// What happens at the end of the trial if there's no payment method: cancel, pause, or make an invoice all the same. `cancel`, `create_invoice` or `pause`.
    pub missing_payment_method: MissingPaymentMethod,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    CancellationDetails;
    0 => comment = None "comment";
    1 => feedback = None "feedback";
    2 => reason = None "reason";
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
    0 => amount = None "amount";
    1 => amount_type = None "amount_type";
    2 => description = None "description";
}

rt::record! {
    Subscription;
    const "object" = Str("subscription");
    0 => application = None "application";
    1 => application_fee_percent = None "application_fee_percent";
    2 => automatic_tax "automatic_tax" required;
    3 => billing_cycle_anchor "billing_cycle_anchor" required;
    4 => billing_cycle_anchor_config = None "billing_cycle_anchor_config";
    5 => billing_mode "billing_mode" required;
    6 => billing_schedules "billing_schedules" required;
    7 => billing_thresholds = None "billing_thresholds";
    8 => cancel_at = None "cancel_at";
    9 => cancel_at_period_end = false "cancel_at_period_end" required;
    10 => canceled_at = None "canceled_at";
    11 => cancellation_details = None "cancellation_details";
    12 => collection_method "collection_method" required;
    13 => created "created" required;
    14 => currency "currency" required;
    15 => customer "customer" required;
    16 => customer_account = None "customer_account";
    17 => days_until_due = None "days_until_due";
    18 => default_payment_method = None "default_payment_method";
    19 => default_source = None "default_source";
    20 => default_tax_rates = None "default_tax_rates";
    21 => description = None "description";
    22 => discounts "discounts" required;
    23 => ended_at = None "ended_at";
    24 => id "id" required;
    25 => invoice_settings "invoice_settings" required;
    26 => items "items" required;
    27 => latest_invoice = None "latest_invoice";
    28 => livemode = false "livemode" required;
    29 => managed_payments = None "managed_payments";
    30 => metadata "metadata" required;
    31 => next_pending_invoice_item_invoice = None "next_pending_invoice_item_invoice";
    32 => on_behalf_of = None "on_behalf_of";
    33 => pause_collection = None "pause_collection";
    34 => payment_settings = None "payment_settings";
    35 => pending_invoice_item_interval = None "pending_invoice_item_interval";
    36 => pending_setup_intent = None "pending_setup_intent";
    37 => pending_update = None "pending_update";
    38 => plan = None "plan";
    39 => presentment_details = None "presentment_details";
    40 => quantity = None "quantity";
    41 => schedule = None "schedule";
    42 => start_date "start_date" required;
    43 => status "status" required;
    44 => test_clock = None "test_clock";
    45 => transfer_data = None "transfer_data";
    46 => trial_end = None "trial_end";
    47 => trial_settings = None "trial_settings";
    48 => trial_start = None "trial_start";
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
    0 => disabled_reason = None "disabled_reason";
    1 => enabled = false "enabled" required;
    2 => liability = None "liability";
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
    0 => day_of_month = 0 "day_of_month" required;
    1 => hour = None "hour";
    2 => minute = None "minute";
    3 => month = None "month";
    4 => second = None "second";
}

rt::record! {
    SubscriptionBillingSchedules;
    0 => applies_to = None "applies_to";
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
    0 => price = None "price";
}

rt::expandable! {
    crate::ExpandPath;
    SubscriptionBillingSchedulesAppliesTo;
    price "price" => Price;
}

rt::record! {
    SubscriptionBillingSchedulesBillUntil;
    0 => computed_timestamp "computed_timestamp" required;
    1 => duration = None "duration";
    2 => timestamp = None "timestamp";
    3 => r#type "type" required;
}

rt::record! {
    SubscriptionBillingSchedulesBillUntilDuration;
    0 => interval "interval" required;
    1 => interval_count = None "interval_count";
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
    code_verification "code_verification" if (any(feature = "customers", feature = "sources")) => crate::sources::SourceCodeVerificationFlow;
    customer "customer" => Customer;
    future_requirements "future_requirements" if (any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources")) => crate::customers::ExternalAccountRequirements;
    networks "networks" if (any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources")) => crate::customers::TokenCardNetworks;
    owner "owner" if (any(feature = "customers", feature = "sources")) => crate::sources::SourceOwner;
    receiver "receiver" if (any(feature = "customers", feature = "sources")) => crate::sources::SourceReceiverFlow;
    redirect "redirect" if (any(feature = "customers", feature = "sources")) => crate::sources::SourceRedirectFlow;
    requirements "requirements" if (any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources")) => crate::customers::ExternalAccountRequirements;
    source_order "source_order" if (any(feature = "customers", feature = "sources")) => crate::sources::SourceOrder;
}

rt::record! {
    SubscriptionInvoiceSettings;
    0 => account_tax_ids = None "account_tax_ids";
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
    1 => resumes_at = None "resumes_at";
}

rt::record! {
    SubscriptionPaymentMethodOptions;
    0 => acss_debit = None "acss_debit";
    1 => bancontact = None "bancontact";
    2 => card = None "card";
    3 => customer_balance = None "customer_balance";
    4 => konbini = None "konbini";
    5 => payto = None "payto";
    6 => pix = None "pix";
    7 => sepa_debit = None "sepa_debit";
    8 => upi = None "upi";
    9 => us_bank_account = None "us_bank_account";
}

rt::record! {
    SubscriptionPaymentMethodOptionsCard;
    0 => mandate_options = None "mandate_options";
    1 => network = None "network";
    2 => request_three_d_secure = None "request_three_d_secure";
}

rt::record! {
    SubscriptionPaymentMethodOptionsMandateOptionsPix;
    0 => amount = None "amount";
    1 => amount_includes_iof = None "amount_includes_iof";
    2 => end_date = None "end_date";
    3 => payment_schedule = None "payment_schedule";
}

rt::record! {
    SubscriptionPaymentMethodOptionsPix;
    0 => expires_after_seconds = None "expires_after_seconds";
    1 => mandate_options = None "mandate_options";
}

rt::record! {
    SubscriptionPaymentSettings;
    0 => payment_method_options = None "payment_method_options";
    1 => payment_method_types = None "payment_method_types";
    2 => save_default_payment_method = None "save_default_payment_method";
}

rt::record! {
    SubscriptionPendingInvoiceItemInterval;
    0 => interval "interval" required;
    1 => interval_count = 0 "interval_count" required;
}

rt::record! {
    SubscriptionPendingUpdate;
    0 => billing_cycle_anchor = None "billing_cycle_anchor";
    1 => discount = None "discount";
    2 => discounts = None "discounts";
    3 => expires_at "expires_at" required;
    4 => metadata = None "metadata";
    5 => subscription_items = None "subscription_items";
    6 => trial_end = None "trial_end";
    7 => trial_from_plan = None "trial_from_plan";
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
