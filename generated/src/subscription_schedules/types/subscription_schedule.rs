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

/// The values of `disabled_reason`.
///
/// Contract: `#/components/schemas/schedules_phase_automatic_tax/properties/disabled_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DisabledReason {
    /// `requires_location_inputs`
    RequiresLocationInputs,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Discounts resource stackable discount with discount end.
///
/// Contract: `#/components/schemas/discounts_resource_stackable_discount_with_discount_end`.
#[derive(Default)]
#[non_exhaustive]
pub struct DiscountStackableDiscountWithDiscountEnd {
    /// Coupon. An id; the object itself when `coupon` is expanded. May be null.
    pub coupon: Option<rt::Expandable<Coupon>>,
    /// Discount. An id; the object itself when `discount` is expanded. May be null.
    pub discount: Option<rt::Expandable<Discount>>,
    /// Promotion code. An id; the object itself when `promotion_code` is expanded. May be null.
    pub promotion_code: Option<rt::Expandable<PromotionCode>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Invoice setting subscription schedule phase setting.
///
/// Contract: `#/components/schemas/invoice_setting_subscription_schedule_phase_setting`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceSettingSubscriptionSchedulePhaseSetting {
    /// Account tax ids. An id; the object itself when `account_tax_ids` is expanded. May be null.
    pub account_tax_ids: Option<Vec<rt::Expandable<TaxId, DeletedTaxId>>>,
    /// Days until due. May be null.
    pub days_until_due: Option<i64>,
    /// Issuer. May be null.
    pub issuer: Option<Box<ConnectAccountReference>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Invoice setting subscription schedule setting.
///
/// Contract: `#/components/schemas/invoice_setting_subscription_schedule_setting`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceSettingSubscriptionScheduleSetting {
    /// Account tax ids. An id; the object itself when `account_tax_ids` is expanded. May be null.
    pub account_tax_ids: Option<Vec<rt::Expandable<TaxId, DeletedTaxId>>>,
    /// Days until due. May be null.
    pub days_until_due: Option<i64>,
    /// Issuer.
    pub issuer: ConnectAccountReference,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Schedules phase automatic tax.
///
/// Contract: `#/components/schemas/schedules_phase_automatic_tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct SchedulesPhaseAutomaticTax {
    /// Disabled reason. Only `requires_location_inputs`. May be null.
    pub disabled_reason: Option<DisabledReason>,
    /// Enabled.
    pub enabled: bool,
    /// Liability. May be null.
    pub liability: Option<Box<ConnectAccountReference>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Stackable discount with discount settings.
///
/// Contract: `#/components/schemas/stackable_discount_with_discount_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct StackableDiscountWithDiscountSettings {
    /// Coupon. An id; the object itself when `coupon` is expanded. May be null.
    pub coupon: Option<rt::Expandable<Coupon>>,
    /// Discount. An id; the object itself when `discount` is expanded. May be null.
    pub discount: Option<rt::Expandable<Discount>>,
    /// Promotion code. An id; the object itself when `promotion_code` is expanded. May be null.
    pub promotion_code: Option<rt::Expandable<PromotionCode>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `subscription_schedule` object.
///
/// Contract: `#/components/schemas/subscription_schedule`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionSchedule {
    /// Application. An id; the object itself when `application` is expanded. May be null.
    pub application: Option<rt::Expandable<Application, DeletedApplication>>,
    /// Billing mode.
    pub billing_mode: SubscriptionBillingMode,
    /// Canceled at, in seconds since 1970. May be null.
    pub canceled_at: Option<rt::Timestamp>,
    /// Completed at, in seconds since 1970. May be null.
    pub completed_at: Option<rt::Timestamp>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Current phase. May be null.
    pub current_phase: Option<Box<SubscriptionScheduleCurrentPhase>>,
    /// Customer. An id; the object itself when `customer` is expanded.
    pub customer: rt::Expandable<Customer, DeletedCustomer>,
    /// Customer account. At most 5000 characters. May be null.
    pub customer_account: Option<String>,
    /// Default settings.
    pub default_settings: SubscriptionScheduleDefaultSettings,
    /// End behavior. `cancel`, `none`, `release` or `renew`.
    pub end_behavior: EndBehavior,
    /// Id. At most 5000 characters.
    pub id: rt::Id<SubscriptionSchedule>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Phases.
    pub phases: Vec<SubscriptionSchedulePhaseConfiguration>,
    /// Released at, in seconds since 1970. May be null.
    pub released_at: Option<rt::Timestamp>,
    /// Released subscription. At most 5000 characters. May be null.
    pub released_subscription: Option<String>,
    /// Status. `active`, `canceled`, `completed`, `not_started` or `released`.
    pub status: SubscriptionScheduleStatus,
    /// Subscription. An id; the object itself when `subscription` is expanded. May be null.
    pub subscription: Option<rt::Expandable<Subscription>>,
    /// Test clock. An id; the object itself when `test_clock` is expanded. May be null.
    pub test_clock: Option<rt::Expandable<TestClock>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Subscription schedule add invoice item.
///
/// Contract: `#/components/schemas/subscription_schedule_add_invoice_item`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionScheduleAddInvoiceItem {
    /// Discountable. May be null.
    pub discountable: Option<bool>,
    /// Discounts.
    pub discounts: Vec<DiscountStackableDiscountWithDiscountEnd>,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Period.
    pub period: SubscriptionScheduleAddInvoiceItemPeriod,
    /// Price. An id; the object itself when `price` is expanded.
    pub price: rt::Expandable<Price, DeletedPrice>,
    /// Quantity. May be null.
    pub quantity: Option<i64>,
    /// Tax rates. May be null.
    pub tax_rates: Option<Vec<TaxRate>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Subscription schedule add invoice item period.
///
/// Contract: `#/components/schemas/subscription_schedule_add_invoice_item_period`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionScheduleAddInvoiceItemPeriod {
    /// End.
    pub end: SubscriptionScheduleInvoiceItemPeriodEnd,
    /// Start.
    pub start: SubscriptionScheduleInvoiceItemPeriodStart,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Subscription schedule configuration item.
///
/// Contract: `#/components/schemas/subscription_schedule_configuration_item`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionScheduleConfigurationItem {
    /// Billing thresholds. May be null.
    pub billing_thresholds: Option<Box<SubscriptionItemBillingThresholds>>,
    /// Discounts.
    pub discounts: Vec<StackableDiscountWithDiscountSettings>,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Price. An id; the object itself when `price` is expanded.
    pub price: rt::Expandable<Price, DeletedPrice>,
    /// Quantity.
    pub quantity: Option<i64>,
    /// Tax rates. May be null.
    pub tax_rates: Option<Vec<TaxRate>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Subscription schedule current phase.
///
/// Contract: `#/components/schemas/subscription_schedule_current_phase`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionScheduleCurrentPhase {
    /// End date, in seconds since 1970.
    pub end_date: rt::Timestamp,
    /// Start date, in seconds since 1970.
    pub start_date: rt::Timestamp,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Subscription schedules resource default settings.
///
/// Contract: `#/components/schemas/subscription_schedules_resource_default_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionScheduleDefaultSettings {
    /// Application fee percent. May be null.
    pub application_fee_percent: Option<f64>,
    /// Automatic tax.
    pub automatic_tax: Option<Box<SubscriptionScheduleDefaultSettingsAutomaticTax>>,
    /// Billing cycle anchor. `automatic` or `phase_start`.
    pub billing_cycle_anchor: BillingCycleAnchor,
    /// Billing thresholds. May be null.
    pub billing_thresholds: Option<Box<SubscriptionBillingThresholds>>,
    /// Collection method. `charge_automatically` or `send_invoice`. May be null.
    pub collection_method: Option<CollectionMethod>,
    /// Default payment method. An id; the object itself when `default_payment_method` is expanded. May be null.
    pub default_payment_method: Option<rt::Expandable<PaymentMethod>>,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Invoice settings.
    pub invoice_settings: InvoiceSettingSubscriptionScheduleSetting,
    /// On behalf of. An id; the object itself when `on_behalf_of` is expanded. May be null.
    pub on_behalf_of: Option<rt::Expandable<Account>>,
    /// Transfer data. May be null.
    pub transfer_data: Option<Box<SubscriptionTransferData>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Subscription schedules resource default settings automatic tax.
///
/// Contract: `#/components/schemas/subscription_schedules_resource_default_settings_automatic_tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionScheduleDefaultSettingsAutomaticTax {
    /// Disabled reason. Only `requires_location_inputs`. May be null.
    pub disabled_reason: Option<DisabledReason>,
    /// Enabled.
    pub enabled: bool,
    /// Liability. May be null.
    pub liability: Option<Box<ConnectAccountReference>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Subscription schedules resource invoice item period resource period end.
///
/// Contract: `#/components/schemas/subscription_schedules_resource_invoice_item_period_resource_period_end`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionScheduleInvoiceItemPeriodEnd {
    /// Timestamp, in seconds since 1970.
    pub timestamp: Option<rt::Timestamp>,
    /// Type. `min_item_period_end`, `phase_end` or `timestamp`.
    pub r#type: EndType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Subscription schedules resource invoice item period resource period start.
///
/// Contract: `#/components/schemas/subscription_schedules_resource_invoice_item_period_resource_period_start`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionScheduleInvoiceItemPeriodStart {
    /// Timestamp, in seconds since 1970.
    pub timestamp: Option<rt::Timestamp>,
    /// Type. `max_item_period_start`, `phase_start` or `timestamp`.
    pub r#type: StartType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Subscription schedule phase configuration.
///
/// Contract: `#/components/schemas/subscription_schedule_phase_configuration`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionSchedulePhaseConfiguration {
    /// Add invoice items.
    pub add_invoice_items: Vec<SubscriptionScheduleAddInvoiceItem>,
    /// Application fee percent. May be null.
    pub application_fee_percent: Option<f64>,
    /// Automatic tax.
    pub automatic_tax: Option<Box<SchedulesPhaseAutomaticTax>>,
    /// Billing cycle anchor. `automatic` or `phase_start`. May be null.
    pub billing_cycle_anchor: Option<BillingCycleAnchor>,
    /// Billing thresholds. May be null.
    pub billing_thresholds: Option<Box<SubscriptionBillingThresholds>>,
    /// Collection method. `charge_automatically` or `send_invoice`. May be null.
    pub collection_method: Option<CollectionMethod>,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Default payment method. An id; the object itself when `default_payment_method` is expanded. May be null.
    pub default_payment_method: Option<rt::Expandable<PaymentMethod>>,
    /// Default tax rates. May be null.
    pub default_tax_rates: Option<Vec<TaxRate>>,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Discounts.
    pub discounts: Vec<SubscriptionSchedulePhaseConfigurationDiscount>,
    /// End date, in seconds since 1970.
    pub end_date: rt::Timestamp,
    /// Invoice settings. May be null.
    pub invoice_settings: Option<Box<InvoiceSettingSubscriptionSchedulePhaseSetting>>,
    /// Items.
    pub items: Vec<SubscriptionScheduleConfigurationItem>,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// On behalf of. An id; the object itself when `on_behalf_of` is expanded. May be null.
    pub on_behalf_of: Option<rt::Expandable<Account>>,
    /// Proration behavior. `always_invoice`, `create_prorations` or `none`.
    pub proration_behavior: ProrationBehavior,
    /// Start date, in seconds since 1970.
    pub start_date: rt::Timestamp,
    /// Transfer data. May be null.
    pub transfer_data: Option<Box<SubscriptionTransferData>>,
    /// Trial end, in seconds since 1970. May be null.
    pub trial_end: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Stackable discount with discount settings and discount end.
///
/// Contract: `#/components/schemas/stackable_discount_with_discount_settings_and_discount_end`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionSchedulePhaseConfigurationDiscount {
    /// Coupon. An id; the object itself when `coupon` is expanded. May be null.
    pub coupon: Option<rt::Expandable<Coupon>>,
    /// Discount. An id; the object itself when `discount` is expanded. May be null.
    pub discount: Option<rt::Expandable<Discount>>,
    /// Promotion code. An id; the object itself when `promotion_code` is expanded. May be null.
    pub promotion_code: Option<rt::Expandable<PromotionCode>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/subscription_schedule/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubscriptionScheduleStatus {
    /// `active`
    Active,
    /// `canceled`
    Canceled,
    /// `completed`
    Completed,
    /// `not_started`
    NotStarted,
    /// `released`
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
    0 => coupon "coupon";
    1 => discount "discount";
    2 => promotion_code "promotion_code";
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
    0 => account_tax_ids "account_tax_ids";
    1 => days_until_due "days_until_due";
    2 => issuer "issuer";
}

rt::expandable! {
    crate::ExpandPath;
    InvoiceSettingSubscriptionSchedulePhaseSetting;
    account_tax_ids "account_tax_ids" => TaxId;
    issuer "issuer" => ConnectAccountReference;
}

rt::record! {
    InvoiceSettingSubscriptionScheduleSetting;
    0 => account_tax_ids "account_tax_ids";
    1 => days_until_due "days_until_due";
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
    0 => disabled_reason "disabled_reason";
    1 => enabled "enabled" required;
    2 => liability "liability";
}

rt::expandable! {
    crate::ExpandPath;
    SchedulesPhaseAutomaticTax;
    liability "liability" => ConnectAccountReference;
}

rt::record! {
    StackableDiscountWithDiscountSettings;
    0 => coupon "coupon";
    1 => discount "discount";
    2 => promotion_code "promotion_code";
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
    0 => application "application";
    1 => billing_mode "billing_mode" required;
    2 => canceled_at "canceled_at";
    3 => completed_at "completed_at";
    4 => created "created" required;
    5 => current_phase "current_phase";
    6 => customer "customer" required;
    7 => customer_account "customer_account";
    8 => default_settings "default_settings" required;
    9 => end_behavior "end_behavior" required;
    10 => id "id" required;
    11 => livemode "livemode" required;
    12 => metadata "metadata";
    13 => phases "phases" required;
    14 => released_at "released_at";
    15 => released_subscription "released_subscription";
    16 => status "status" required;
    17 => subscription "subscription";
    18 => test_clock "test_clock";
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
    0 => discountable "discountable";
    1 => discounts "discounts" required;
    2 => metadata "metadata";
    3 => period "period" required;
    4 => price "price" required;
    5 => quantity "quantity";
    6 => tax_rates "tax_rates";
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
    0 => billing_thresholds "billing_thresholds";
    1 => discounts "discounts" required;
    2 => metadata "metadata";
    3 => price "price" required;
    4 => quantity "quantity";
    5 => tax_rates "tax_rates";
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
    0 => application_fee_percent "application_fee_percent";
    1 => automatic_tax "automatic_tax";
    2 => billing_cycle_anchor "billing_cycle_anchor" required;
    3 => billing_thresholds "billing_thresholds";
    4 => collection_method "collection_method";
    5 => default_payment_method "default_payment_method";
    6 => description "description";
    7 => invoice_settings "invoice_settings" required;
    8 => on_behalf_of "on_behalf_of";
    9 => transfer_data "transfer_data";
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
    0 => disabled_reason "disabled_reason";
    1 => enabled "enabled" required;
    2 => liability "liability";
}

rt::expandable! {
    crate::ExpandPath;
    SubscriptionScheduleDefaultSettingsAutomaticTax;
    liability "liability" => ConnectAccountReference;
}

rt::record! {
    SubscriptionScheduleInvoiceItemPeriodEnd;
    0 => timestamp "timestamp";
    1 => r#type "type" required;
}

rt::record! {
    SubscriptionScheduleInvoiceItemPeriodStart;
    0 => timestamp "timestamp";
    1 => r#type "type" required;
}

rt::record! {
    SubscriptionSchedulePhaseConfiguration;
    0 => add_invoice_items "add_invoice_items" required;
    1 => application_fee_percent "application_fee_percent";
    2 => automatic_tax "automatic_tax";
    3 => billing_cycle_anchor "billing_cycle_anchor";
    4 => billing_thresholds "billing_thresholds";
    5 => collection_method "collection_method";
    6 => currency "currency" required;
    7 => default_payment_method "default_payment_method";
    8 => default_tax_rates "default_tax_rates";
    9 => description "description";
    10 => discounts "discounts" required;
    11 => end_date "end_date" required;
    12 => invoice_settings "invoice_settings";
    13 => items "items" required;
    14 => metadata "metadata";
    15 => on_behalf_of "on_behalf_of";
    16 => proration_behavior "proration_behavior" required;
    17 => start_date "start_date" required;
    18 => transfer_data "transfer_data";
    19 => trial_end "trial_end";
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
    0 => coupon "coupon";
    1 => discount "discount";
    2 => promotion_code "promotion_code";
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
