// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::coupons::Coupon;
use crate::customers::Customer;
use crate::customers::DeletedCustomer;
use crate::customers::Discount;
use crate::payment_methods::PaymentMethod;
use crate::prices::DeletedPrice;
use crate::prices::Price;
use crate::promotion_codes::PromotionCode;
use crate::rt;
use crate::subscription_schedules::BillingCycleAnchor;
use crate::subscription_schedules::CollectionMethod;
use crate::subscription_schedules::EndBehavior;
use crate::subscription_schedules::EndType;
use crate::subscription_schedules::ProrationBehavior;
use crate::subscription_schedules::StartType;
use crate::subscriptions::Subscription;
use crate::tax_ids::DeletedTaxId;
use crate::tax_ids::TaxId;
use crate::tax_rates::TaxRate;
use crate::test_helpers::TestClock;
use crate::types::Application;
use crate::types::ConnectAccountReference;
use crate::types::DeletedApplication;
use crate::types::SubscriptionBillingMode;
use crate::types::SubscriptionBillingThresholds;
use crate::types::SubscriptionItemBillingThresholds;
use crate::types::SubscriptionTransferData;

/// Why Stripe turned automatic tax off.
///
/// The values of `disabled_reason`.
///
/// Contract: `#/components/schemas/schedules_phase_automatic_tax/properties/disabled_reason`.
///
/// Feature: `subscription_schedules`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DisabledReason {
    /// `requires_location_inputs`: The customer's address is missing or invalid. Correct it.
    RequiresLocationInputs,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The discounts on this item alone.
///
/// Contract: `#/components/schemas/discounts_resource_stackable_discount_with_discount_end`.
///
/// Feature: `subscription_schedules`.
#[non_exhaustive]
pub struct DiscountStackableDiscountWithDiscountEnd {
    /// Id of a coupon to give as a discount. The object itself when `coupon` is expanded. May be null.
    pub coupon: Option<rt::Expandable<Coupon>>,
    /// Id of a discount that this or what it inherits from has already, to use again. The object itself when `discount` is expanded. May be null.
    pub discount: Option<rt::Expandable<Discount>>,
    /// The promotion code to make a new discount from. Null if it is made in another way. An id; the object itself when `promotion_code` is expanded.
    pub promotion_code: Option<rt::Expandable<PromotionCode>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the invoices of this phase say.
///
/// Contract: `#/components/schemas/invoice_setting_subscription_schedule_phase_setting`.
///
/// Feature: `subscription_schedules`.
#[non_exhaustive]
pub struct InvoiceSettingSubscriptionSchedulePhaseSetting {
    /// Your tax ids that are printed on the invoices. Ids; the objects themselves when `account_tax_ids` is expanded. May be null.
    pub account_tax_ids: Option<Vec<rt::Expandable<TaxId, DeletedTaxId>>>,
    /// How many days the customer has to pay each invoice. Null unless invoices are sent instead of charged.
    pub days_until_due: Option<i64>,
    /// The account in whose name and look the invoice is: your own, or a connected one. May be null.
    pub issuer: Option<Box<ConnectAccountReference>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the invoices say and how they are paid.
///
/// Contract: `#/components/schemas/invoice_setting_subscription_schedule_setting`.
///
/// Feature: `subscription_schedules`.
#[non_exhaustive]
pub struct InvoiceSettingSubscriptionScheduleSetting {
    /// Your tax ids that are printed on the invoices. Ids; the objects themselves when `account_tax_ids` is expanded. May be null.
    pub account_tax_ids: Option<Vec<rt::Expandable<TaxId, DeletedTaxId>>>,
    /// How many days the customer has to pay each invoice. Null unless invoices are sent instead of charged.
    pub days_until_due: Option<i64>,
    /// The account in whose name and look the invoice is: your own, or a connected one.
    pub issuer: ConnectAccountReference,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether Stripe calculates taxes, for whose account, and how that goes.
///
/// Contract: `#/components/schemas/schedules_phase_automatic_tax`.
///
/// Feature: `subscription_schedules`.
#[non_exhaustive]
pub struct SchedulesPhaseAutomaticTax {
    /// Why Stripe turned automatic tax off. Null if it didn't. Only `requires_location_inputs`.
    pub disabled_reason: Option<DisabledReason>,
    /// Whether Stripe works out the tax on the invoices of this phase.
    pub enabled: bool,
    /// Who owes the tax: your account or a connected one. That account's address and tax registrations count, and the tax shows in its reports. May be null.
    pub liability: Option<Box<ConnectAccountReference>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The discounts on this item alone.
///
/// Contract: `#/components/schemas/stackable_discount_with_discount_settings`.
///
/// Feature: `subscription_schedules`.
#[non_exhaustive]
pub struct StackableDiscountWithDiscountSettings {
    /// Id of a coupon to give as a discount. The object itself when `coupon` is expanded. May be null.
    pub coupon: Option<rt::Expandable<Coupon>>,
    /// Id of a discount that this or what it inherits from has already, to use again. The object itself when `discount` is expanded. May be null.
    pub discount: Option<rt::Expandable<Discount>>,
    /// The promotion code to make a new discount from. Null if it is made in another way. An id; the object itself when `promotion_code` is expanded.
    pub promotion_code: Option<rt::Expandable<PromotionCode>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A plan for a subscription in phases: what it consists of from when until when. At its end it cancels the [subscription](crate::subscriptions::Subscription) or releases it to go on by itself. While it is in charge, make changes here.
///
/// The `subscription_schedule` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/subscription_schedules/object)
///
/// Contract: `#/components/schemas/subscription_schedule`.
///
/// Feature: `subscription_schedules`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct SubscriptionSchedule {
    /// The Connect application that made it. Null if none did. An id; the object itself when `application` is expanded.
    pub application: Option<rt::Expandable<Application, DeletedApplication>>,
    /// How prorations and invoices are calculated: `classic`, or `flexible` with the newer rules.
    pub billing_mode: SubscriptionBillingMode,
    /// When it was canceled. Null unless it was. In seconds since 1970.
    pub canceled_at: Option<rt::Timestamp>,
    /// When it was completed. Null before. In seconds since 1970.
    pub completed_at: Option<rt::Timestamp>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// When the current phase began and ends. Null unless the schedule is `active`.
    pub current_phase: Option<Box<SubscriptionScheduleCurrentPhase>>,
    /// The customer that it is for. An id; the object itself when `customer` is expanded.
    pub customer: rt::Expandable<Customer, DeletedCustomer>,
    /// The v2 account that stands for the customer, in place of [`customer`](Self::customer). May be null.
    pub customer_account: Option<String>,
    /// What holds for each phase of the schedule that says nothing else.
    pub default_settings: SubscriptionScheduleDefaultSettings,
    /// What becomes of the subscription after the last phase: it goes on by itself, or is canceled. `cancel`, `none`, `release` or `renew`.
    pub end_behavior: EndBehavior,
    /// Names this object in other calls.
    pub id: rt::Id<SubscriptionSchedule>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them. May be null.
    pub metadata: Option<rt::Metadata>,
    /// What the subscription looks like over time, one phase after the other.
    pub phases: Vec<SubscriptionSchedulePhaseConfiguration>,
    /// When the schedule let go of its subscription, which goes on without it. Null if it didn't. In seconds since 1970.
    pub released_at: Option<rt::Timestamp>,
    /// Id of the [subscription](crate::subscriptions::Subscription) that the schedule let go of. Null if it didn't.
    pub released_subscription: Option<String>,
    /// Where the schedule is: not begun, at one of its phases (`active`), through (`completed`), or given up by release or cancellation. `active`, `canceled`, `completed`, `not_started` or `released`.
    pub status: SubscriptionScheduleStatus,
    /// The subscription that the schedule changes. Null before it begins and after a release. An id; the object itself when `subscription` is expanded.
    pub subscription: Option<rt::Expandable<Subscription>>,
    /// The test clock that its time runs by. Null in real time. An id; the object itself when `test_clock` is expanded.
    pub test_clock: Option<rt::Expandable<TestClock>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A one-time charge or credit when a phase begins. It goes onto the phase's first invoice.
///
/// Contract: `#/components/schemas/subscription_schedule_add_invoice_item`.
///
/// Feature: `subscription_schedules`.
#[non_exhaustive]
pub struct SubscriptionScheduleAddInvoiceItem {
    /// Whether discounts lower the amount of this item. May be null.
    pub discountable: Option<bool>,
    /// The discounts on this item alone.
    pub discounts: Vec<DiscountStackableDiscountWithDiscountEnd>,
    /// Your own keys and values, kept with the object. Stripe doesn't use them. May be null.
    pub metadata: Option<rt::Metadata>,
    /// The time that the item is for, as the invoice shows it.
    pub period: SubscriptionScheduleAddInvoiceItemPeriod,
    /// The one-time price to bill. An id; the object itself when `price` is expanded.
    pub price: rt::Expandable<Price, DeletedPrice>,
    /// How many the customer buys. May be null.
    pub quantity: Option<i64>,
    /// The tax rates on this item. If there are any, the default ones don't count. May be null.
    pub tax_rates: Option<Vec<TaxRate>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The time that the item is for, as the invoice shows it.
///
/// Contract: `#/components/schemas/subscription_schedule_add_invoice_item_period`.
///
/// Feature: `subscription_schedules`.
#[non_exhaustive]
pub struct SubscriptionScheduleAddInvoiceItemPeriod {
    /// When the time that is billed ends: a moment, or the end of the subscription's period.
    pub end: SubscriptionScheduleInvoiceItemPeriodEnd,
    /// What the period begins with: the phase, the billing period, or a time of its own.
    pub start: SubscriptionScheduleInvoiceItemPeriodStart,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// One price, with its quantity, that the subscription has during a phase.
///
/// Contract: `#/components/schemas/subscription_schedule_configuration_item`.
///
/// Feature: `subscription_schedules`.
#[non_exhaustive]
pub struct SubscriptionScheduleConfigurationItem {
    /// How much usage makes an invoice before the period ends, and starts a new period. May be null.
    pub billing_thresholds: Option<Box<SubscriptionItemBillingThresholds>>,
    /// The discounts on this item alone. They are taken off before those of the subscription.
    pub discounts: Vec<StackableDiscountWithDiscountSettings>,
    /// Your own keys and values, which the subscription item gets when the phase begins. May be null.
    pub metadata: Option<rt::Metadata>,
    /// The price that the customer is subscribed to in this phase. An id; the object itself when `price` is expanded.
    pub price: rt::Expandable<Price, DeletedPrice>,
    /// How many the customer is subscribed to in this phase.
    pub quantity: Option<i64>,
    /// The tax rates on this item. If there are any, the phase's default ones don't count. May be null.
    pub tax_rates: Option<Vec<TaxRate>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// When the current phase began and ends.
///
/// Contract: `#/components/schemas/subscription_schedule_current_phase`.
///
/// Feature: `subscription_schedules`.
#[non_exhaustive]
pub struct SubscriptionScheduleCurrentPhase {
    /// When this phase ends. In seconds since 1970.
    pub end_date: rt::Timestamp,
    /// When the phase begins. In seconds since 1970.
    pub start_date: rt::Timestamp,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What holds for each phase of the schedule that says nothing else.
///
/// Contract: `#/components/schemas/subscription_schedules_resource_default_settings`.
///
/// Feature: `subscription_schedules`.
#[non_exhaustive]
pub struct SubscriptionScheduleDefaultSettings {
    /// Which percentage of each invoice the platform gets, from 0 to 100 with two decimals. May be null.
    pub application_fee_percent: Option<f64>,
    /// Whether Stripe calculates taxes, for whose account, and how that goes.
    pub automatic_tax: Option<Box<SubscriptionScheduleDefaultSettingsAutomaticTax>>,
    /// Whether billing periods are aligned anew to the phase's start (`phase_start`), or only if prices need it (`automatic`).
    pub billing_cycle_anchor: BillingCycleAnchor,
    /// How much usage makes an invoice before the period ends, and starts a new period. May be null.
    pub billing_thresholds: Option<Box<SubscriptionBillingThresholds>>,
    /// Who starts the payment of each period: Stripe with the default payment method, or the customer who is sent an invoice. `charge_automatically` or `send_invoice`. May be null.
    pub collection_method: Option<CollectionMethod>,
    /// The payment method that pays the invoices. If null, the customer's default does. An id; the object itself when `default_payment_method` is expanded.
    pub default_payment_method: Option<rt::Expandable<PaymentMethod>>,
    /// What the subscription is for, in phases that don't say. Customers may read it on pages of Stripe. May be null.
    pub description: Option<String>,
    /// What the invoices say and how they are paid.
    pub invoice_settings: InvoiceSettingSubscriptionScheduleSetting,
    /// The connected account that the payment is made for. It is the merchant of record: its name is on the statement, its country decides the fees. An id; the object itself when `on_behalf_of` is expanded. May be null.
    pub on_behalf_of: Option<rt::Expandable<Account>>,
    /// Which connected account gets the money of the subscription's invoices, and counts as the seller for tax forms. Null if none does.
    pub transfer_data: Option<Box<SubscriptionTransferData>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether Stripe calculates taxes, for whose account, and how that goes.
///
/// Contract: `#/components/schemas/subscription_schedules_resource_default_settings_automatic_tax`.
///
/// Feature: `subscription_schedules`.
#[non_exhaustive]
pub struct SubscriptionScheduleDefaultSettingsAutomaticTax {
    /// Why Stripe turned automatic tax off. Null if it didn't. Only `requires_location_inputs`.
    pub disabled_reason: Option<DisabledReason>,
    /// Whether Stripe works out the tax on the invoices of each phase that doesn't say.
    pub enabled: bool,
    /// Who owes the tax: your account or a connected one. That account's address and tax registrations count, and the tax shows in its reports. May be null.
    pub liability: Option<Box<ConnectAccountReference>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// When the time that is billed ends: a moment, or the end of the subscription's period.
///
/// Contract: `#/components/schemas/subscription_schedules_resource_invoice_item_period_resource_period_end`.
///
/// Feature: `subscription_schedules`.
#[non_exhaustive]
pub struct SubscriptionScheduleInvoiceItemPeriodEnd {
    /// When the period ends, not before it begins. Set if [`type`](Self::type) is `timestamp`. In seconds since 1970.
    pub timestamp: Option<rt::Timestamp>,
    /// How the end of the period is found: that of the phase, from the item's own period, or as a time. `min_item_period_end`, `phase_end` or `timestamp`.
    pub r#type: EndType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the period begins with: the phase, the billing period, or a time of its own.
///
/// Contract: `#/components/schemas/subscription_schedules_resource_invoice_item_period_resource_period_start`.
///
/// Feature: `subscription_schedules`.
#[non_exhaustive]
pub struct SubscriptionScheduleInvoiceItemPeriodStart {
    /// When the period begins, not after it ends. Set if [`type`](Self::type) is `timestamp`. In seconds since 1970.
    pub timestamp: Option<rt::Timestamp>,
    /// How the beginning of the period is found: that of the phase, from the item's own period, or as a time. `max_item_period_start`, `phase_start` or `timestamp`.
    pub r#type: StartType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the subscription is like from one date to another: prices, discounts, taxes, trial, and how it is collected.
///
/// Contract: `#/components/schemas/subscription_schedule_phase_configuration`.
///
/// Feature: `subscription_schedules`.
#[non_exhaustive]
pub struct SubscriptionSchedulePhaseConfiguration {
    /// One-time prices that the phase's first invoice has besides the subscription.
    pub add_invoice_items: Vec<SubscriptionScheduleAddInvoiceItem>,
    /// Which percentage of each invoice of this phase the platform gets, from 0 to 100 with two decimals. May be null.
    pub application_fee_percent: Option<f64>,
    /// Whether Stripe calculates taxes, for whose account, and how that goes.
    pub automatic_tax: Option<Box<SchedulesPhaseAutomaticTax>>,
    /// Whether billing periods are aligned anew to the phase's start (`phase_start`), or only if prices need it (`automatic`). May be null.
    pub billing_cycle_anchor: Option<BillingCycleAnchor>,
    /// How much usage makes an invoice before the period ends, and starts a new period. May be null.
    pub billing_thresholds: Option<Box<SubscriptionBillingThresholds>>,
    /// Who starts the payment of each period: Stripe with the default payment method, or the customer who is sent an invoice. `charge_automatically` or `send_invoice`. May be null.
    pub collection_method: Option<CollectionMethod>,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// The payment method that pays the invoices. If null, the customer's default does. An id; the object itself when `default_payment_method` is expanded.
    pub default_payment_method: Option<rt::Expandable<PaymentMethod>>,
    /// The tax rates for each line that has none of its own. May be null.
    pub default_tax_rates: Option<Vec<TaxRate>>,
    /// What the subscription is for during this phase. Customers may read it on pages of Stripe. May be null.
    pub description: Option<String>,
    /// The discounts on the subscription during this phase. Those of its items are taken off first.
    pub discounts: Vec<SubscriptionSchedulePhaseConfigurationDiscount>,
    /// When this phase ends. In seconds since 1970.
    pub end_date: rt::Timestamp,
    /// What the invoices of this phase say. May be null.
    pub invoice_settings: Option<Box<InvoiceSettingSubscriptionSchedulePhaseSetting>>,
    /// What the subscription bills during this phase.
    pub items: Vec<SubscriptionScheduleConfigurationItem>,
    /// Your own keys and values, which the subscription gets when the phase begins. What you change on the subscription itself doesn't come back here. May be null.
    pub metadata: Option<rt::Metadata>,
    /// The connected account that the payment is made for. It is the merchant of record: its name is on the statement, its country decides the fees. An id; the object itself when `on_behalf_of` is expanded. May be null.
    pub on_behalf_of: Option<rt::Expandable<Account>>,
    /// What becomes of the difference when the phase begins in the middle of a period. `always_invoice`, `create_prorations` or `none`.
    pub proration_behavior: ProrationBehavior,
    /// When the phase begins. In seconds since 1970.
    pub start_date: rt::Timestamp,
    /// Which connected account gets the money of the subscription's invoices, and counts as the seller for tax forms. Null if none does.
    pub transfer_data: Option<Box<SubscriptionTransferData>>,
    /// When the trial within the phase ends. Null if there is none. In seconds since 1970.
    pub trial_end: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The discounts on the subscription during this phase.
///
/// Contract: `#/components/schemas/stackable_discount_with_discount_settings_and_discount_end`.
///
/// Feature: `subscription_schedules`.
#[non_exhaustive]
pub struct SubscriptionSchedulePhaseConfigurationDiscount {
    /// Id of a coupon to give as a discount. The object itself when `coupon` is expanded. May be null.
    pub coupon: Option<rt::Expandable<Coupon>>,
    /// Id of a discount that this or what it inherits from has already, to use again. The object itself when `discount` is expanded. May be null.
    pub discount: Option<rt::Expandable<Discount>>,
    /// The promotion code to make a new discount from. Null if it is made in another way. An id; the object itself when `promotion_code` is expanded.
    pub promotion_code: Option<rt::Expandable<PromotionCode>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where the schedule is: not begun, at one of its phases (`active`), through (`completed`), or given up by release or cancellation.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/subscription_schedule/properties/status`.
///
/// Feature: `subscription_schedules`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubscriptionScheduleStatus {
    /// `active`: Its phases drive the subscription.
    Active,
    /// `canceled`: Called off, and the subscription with it.
    Canceled,
    /// `completed`: All phases are over.
    Completed,
    /// `not_started`: The first phase lies ahead: there's no subscription yet.
    NotStarted,
    /// `released`: It let go of the subscription, which goes on by itself.
    Released,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    DisabledReason;
    0 => RequiresLocationInputs "requires_location_inputs";
}

rt::record! {
    DiscountStackableDiscountWithDiscountEnd;
    0 => coupon = None "coupon";
    1 => discount = None "discount";
    2 => promotion_code = None "promotion_code";
}

rt::expandable! {
    crate::ExpandPath;
    DiscountStackableDiscountWithDiscountEnd;
    coupon "coupon" => Coupon;
    discount "discount" => Discount;
    promotion_code "promotion_code" => PromotionCode;
}

rt::record! {
    InvoiceSettingSubscriptionSchedulePhaseSetting;
    0 => account_tax_ids = None "account_tax_ids";
    1 => days_until_due = None "days_until_due";
    2 => issuer = None "issuer";
}

rt::expandable! {
    crate::ExpandPath;
    InvoiceSettingSubscriptionSchedulePhaseSetting;
    account_tax_ids "account_tax_ids" => TaxId;
    issuer "issuer" => ConnectAccountReference;
}

rt::record! {
    InvoiceSettingSubscriptionScheduleSetting;
    0 => account_tax_ids = None "account_tax_ids";
    1 => days_until_due = None "days_until_due";
    2 => issuer "issuer" required;
}

rt::expandable! {
    crate::ExpandPath;
    InvoiceSettingSubscriptionScheduleSetting;
    account_tax_ids "account_tax_ids" => TaxId;
    issuer "issuer" => ConnectAccountReference;
}

rt::record! {
    SchedulesPhaseAutomaticTax;
    0 => disabled_reason = None "disabled_reason";
    1 => enabled = false "enabled" required;
    2 => liability = None "liability";
}

rt::expandable! {
    crate::ExpandPath;
    SchedulesPhaseAutomaticTax;
    liability "liability" => ConnectAccountReference;
}

rt::record! {
    StackableDiscountWithDiscountSettings;
    0 => coupon = None "coupon";
    1 => discount = None "discount";
    2 => promotion_code = None "promotion_code";
}

rt::expandable! {
    crate::ExpandPath;
    StackableDiscountWithDiscountSettings;
    coupon "coupon" => Coupon;
    discount "discount" => Discount;
    promotion_code "promotion_code" => PromotionCode;
}

rt::record! {
    SubscriptionSchedule;
    const "object" = Str("subscription_schedule");
    0 => application = None "application";
    1 => billing_mode "billing_mode" required;
    2 => canceled_at = None "canceled_at";
    3 => completed_at = None "completed_at";
    4 => created "created" required;
    5 => current_phase = None "current_phase";
    6 => customer "customer" required;
    7 => customer_account = None "customer_account";
    8 => default_settings "default_settings" required;
    9 => end_behavior "end_behavior" required;
    10 => id "id" required;
    11 => livemode = false "livemode" required;
    12 => metadata = None "metadata";
    13 => phases "phases" required;
    14 => released_at = None "released_at";
    15 => released_subscription = None "released_subscription";
    16 => status "status" required;
    17 => subscription = None "subscription";
    18 => test_clock = None "test_clock";
}

rt::expandable! {
    crate::ExpandPath;
    SubscriptionSchedule;
    application "application" => Application;
    current_phase "current_phase" => SubscriptionScheduleCurrentPhase;
    customer "customer" => Customer;
    default_settings "default_settings" => SubscriptionScheduleDefaultSettings;
    phases "phases" => SubscriptionSchedulePhaseConfiguration;
    subscription "subscription" => Subscription;
    test_clock "test_clock" => TestClock;
}

rt::record! {
    SubscriptionScheduleAddInvoiceItem;
    0 => discountable = None "discountable";
    1 => discounts "discounts" required;
    2 => metadata = None "metadata";
    3 => period "period" required;
    4 => price "price" required;
    5 => quantity = None "quantity";
    6 => tax_rates = None "tax_rates";
}

rt::expandable! {
    crate::ExpandPath;
    SubscriptionScheduleAddInvoiceItem;
    discounts "discounts" => DiscountStackableDiscountWithDiscountEnd;
    price "price" => Price;
    tax_rates "tax_rates" => TaxRate;
}

rt::record! {
    SubscriptionScheduleAddInvoiceItemPeriod;
    0 => end "end" required;
    1 => start "start" required;
}

rt::record! {
    SubscriptionScheduleConfigurationItem;
    0 => billing_thresholds = None "billing_thresholds";
    1 => discounts "discounts" required;
    2 => metadata = None "metadata";
    3 => price "price" required;
    4 => quantity = None "quantity";
    5 => tax_rates = None "tax_rates";
}

rt::expandable! {
    crate::ExpandPath;
    SubscriptionScheduleConfigurationItem;
    discounts "discounts" => StackableDiscountWithDiscountSettings;
    price "price" => Price;
    tax_rates "tax_rates" => TaxRate;
}

rt::record! {
    SubscriptionScheduleCurrentPhase;
    0 => end_date "end_date" required;
    1 => start_date "start_date" required;
}

rt::record! {
    SubscriptionScheduleDefaultSettings;
    0 => application_fee_percent = None "application_fee_percent";
    1 => automatic_tax = None "automatic_tax";
    2 => billing_cycle_anchor "billing_cycle_anchor" required;
    3 => billing_thresholds = None "billing_thresholds";
    4 => collection_method = None "collection_method";
    5 => default_payment_method = None "default_payment_method";
    6 => description = None "description";
    7 => invoice_settings "invoice_settings" required;
    8 => on_behalf_of = None "on_behalf_of";
    9 => transfer_data = None "transfer_data";
}

rt::expandable! {
    crate::ExpandPath;
    SubscriptionScheduleDefaultSettings;
    automatic_tax "automatic_tax" => SubscriptionScheduleDefaultSettingsAutomaticTax;
    default_payment_method "default_payment_method" => PaymentMethod;
    invoice_settings "invoice_settings" => InvoiceSettingSubscriptionScheduleSetting;
    on_behalf_of "on_behalf_of" => Account;
    transfer_data "transfer_data" => SubscriptionTransferData;
}

rt::record! {
    SubscriptionScheduleDefaultSettingsAutomaticTax;
    0 => disabled_reason = None "disabled_reason";
    1 => enabled = false "enabled" required;
    2 => liability = None "liability";
}

rt::expandable! {
    crate::ExpandPath;
    SubscriptionScheduleDefaultSettingsAutomaticTax;
    liability "liability" => ConnectAccountReference;
}

rt::record! {
    SubscriptionScheduleInvoiceItemPeriodEnd;
    0 => timestamp = None "timestamp";
    1 => r#type "type" required;
}

rt::record! {
    SubscriptionScheduleInvoiceItemPeriodStart;
    0 => timestamp = None "timestamp";
    1 => r#type "type" required;
}

rt::record! {
    SubscriptionSchedulePhaseConfiguration;
    0 => add_invoice_items "add_invoice_items" required;
    1 => application_fee_percent = None "application_fee_percent";
    2 => automatic_tax = None "automatic_tax";
    3 => billing_cycle_anchor = None "billing_cycle_anchor";
    4 => billing_thresholds = None "billing_thresholds";
    5 => collection_method = None "collection_method";
    6 => currency "currency" required;
    7 => default_payment_method = None "default_payment_method";
    8 => default_tax_rates = None "default_tax_rates";
    9 => description = None "description";
    10 => discounts "discounts" required;
    11 => end_date "end_date" required;
    12 => invoice_settings = None "invoice_settings";
    13 => items "items" required;
    14 => metadata = None "metadata";
    15 => on_behalf_of = None "on_behalf_of";
    16 => proration_behavior "proration_behavior" required;
    17 => start_date "start_date" required;
    18 => transfer_data = None "transfer_data";
    19 => trial_end = None "trial_end";
}

rt::expandable! {
    crate::ExpandPath;
    SubscriptionSchedulePhaseConfiguration;
    add_invoice_items "add_invoice_items" => SubscriptionScheduleAddInvoiceItem;
    automatic_tax "automatic_tax" => SchedulesPhaseAutomaticTax;
    default_payment_method "default_payment_method" => PaymentMethod;
    default_tax_rates "default_tax_rates" => TaxRate;
    discounts "discounts" => SubscriptionSchedulePhaseConfigurationDiscount;
    invoice_settings "invoice_settings" => InvoiceSettingSubscriptionSchedulePhaseSetting;
    items "items" => SubscriptionScheduleConfigurationItem;
    on_behalf_of "on_behalf_of" => Account;
    transfer_data "transfer_data" => SubscriptionTransferData;
}

rt::record! {
    SubscriptionSchedulePhaseConfigurationDiscount;
    0 => coupon = None "coupon";
    1 => discount = None "discount";
    2 => promotion_code = None "promotion_code";
}

rt::expandable! {
    crate::ExpandPath;
    SubscriptionSchedulePhaseConfigurationDiscount;
    coupon "coupon" => Coupon;
    discount "discount" => Discount;
    promotion_code "promotion_code" => PromotionCode;
}

rt::open_enum! {
    SubscriptionScheduleStatus;
    0 => Active "active";
    1 => Canceled "canceled";
    2 => Completed "completed";
    3 => NotStarted "not_started";
    4 => Released "released";
}
