// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::coupons::Coupon;
use crate::customers::Discount;
use crate::params::AccountReference;
use crate::payment_methods::PaymentMethod;
use crate::prices::Price;
use crate::promotion_codes::PromotionCode;
use crate::rt;
use crate::subscription_schedules::BillingCycleAnchor;
use crate::subscription_schedules::CollectionMethod;
use crate::subscription_schedules::EndType;
use crate::subscription_schedules::ProrationBehavior;
use crate::subscription_schedules::StartType;
use crate::subscription_schedules::params::AutomaticTax;
use crate::subscription_schedules::params::DefaultSettingsBillingThresholds;
use crate::subscription_schedules::params::StartDate;
use crate::subscription_schedules::params::TransferData;

/// The parameters of `phases[].add_invoice_items[]`.
///
/// Contract: `#/paths/~1v1~1subscription_schedules/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/phases/items/properties/add_invoice_items/items`.
#[derive(Clone)]
#[must_use]
pub struct AddInvoiceItem(rt::Params);

impl AddInvoiceItem {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Discountable.
    pub fn discountable(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
    }

    /// Discounts. An empty list says that there are none. A second call replaces the first.
    pub fn discounts(
        self,
        value: impl IntoIterator<Item = AddInvoiceItemDiscount>,
    ) -> Self {
        Self(self.0.set_list::<AddInvoiceItemDiscount>(1, value))
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(2, value))
    }

    /// Period.
    pub fn period(self, value: Period) -> Self {
        Self(self.0.set::<Period>(3, value))
    }

    /// Price. At most 5000 characters.
    pub fn price(self, value: impl Into<rt::Id<Price>>) -> Self {
        Self(self.0.set::<rt::Id<Price>>(4, value))
    }

    /// Price data.
    pub fn price_data(self, value: AddInvoiceItemPriceData) -> Self {
        Self(self.0.set::<AddInvoiceItemPriceData>(5, value))
    }

    /// Quantity.
    pub fn quantity(self, value: i64) -> Self {
        Self(self.0.set::<i64>(6, value))
    }

    /// Tax rates. An empty list says that there are none. A second call replaces the first.
    pub fn tax_rates(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(7, value))
    }

    /// Clears `tax_rates`.
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.clear(7))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `phases[].add_invoice_items[].discounts[]`.
///
/// Contract: `#/paths/~1v1~1subscription_schedules/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/phases/items/properties/add_invoice_items/items/properties/discounts/items`.
#[derive(Clone)]
#[must_use]
pub struct AddInvoiceItemDiscount(rt::Params);

impl AddInvoiceItemDiscount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Coupon. At most 5000 characters.
    pub fn coupon(self, value: impl Into<rt::Id<Coupon>>) -> Self {
        Self(self.0.set::<rt::Id<Coupon>>(0, value))
    }

    /// Discount. At most 5000 characters.
    pub fn discount(self, value: impl Into<rt::Id<Discount>>) -> Self {
        Self(self.0.set::<rt::Id<Discount>>(1, value))
    }

    /// Promotion code. At most 5000 characters.
    pub fn promotion_code(self, value: impl Into<rt::Id<PromotionCode>>) -> Self {
        Self(self.0.set::<rt::Id<PromotionCode>>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `phases[].add_invoice_items[].price_data`.
///
/// Contract: `#/paths/~1v1~1subscription_schedules/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/phases/items/properties/add_invoice_items/items/properties/price_data`.
#[derive(Clone)]
#[must_use]
pub struct AddInvoiceItemPriceData(rt::Params);

impl AddInvoiceItemPriceData {
    /// With what is required.
    pub fn new(currency: impl Into<rt::Currency>, product: impl Into<String>) -> Self {
        AddInvoiceItemPriceData(
            AddInvoiceItemPriceData::default()
                .0
                .set::<rt::Currency>(0, currency)
                .set::<String>(1, product),
        )
    }

    /// Tax behavior. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior(self, value: TaxBehavior) -> Self {
        Self(self.0.set::<TaxBehavior>(2, value))
    }

    /// Unit amount, in the currency's smallest unit.
    pub fn unit_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(3, value))
    }

    /// Unit amount decimal. A decimal number as text.
    pub fn unit_amount_decimal(self, value: impl Into<rt::Decimal>) -> Self {
        Self(self.0.set::<rt::Decimal>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `phases[]`.
///
/// Contract: `#/paths/~1v1~1subscription_schedules/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/phases/items`.
#[derive(Clone)]
#[must_use]
pub struct CreatePhase(rt::Params);

impl CreatePhase {
    /// With what is required.
    pub fn new(items: impl IntoIterator<Item = Item>) -> Self {
        CreatePhase(CreatePhase::default().0.set_list::<Item>(0, items))
    }

    /// Add invoice items. An empty list says that there are none. A second call replaces the first.
    pub fn add_invoice_items(
        self,
        value: impl IntoIterator<Item = AddInvoiceItem>,
    ) -> Self {
        Self(self.0.set_list::<AddInvoiceItem>(1, value))
    }

    /// Application fee percent.
    pub fn application_fee_percent(self, value: f64) -> Self {
        Self(self.0.set::<f64>(2, value))
    }

    /// Automatic tax.
    pub fn automatic_tax(self, value: AutomaticTax) -> Self {
        Self(self.0.set::<AutomaticTax>(3, value))
    }

    /// Billing cycle anchor. `automatic` or `phase_start`.
    pub fn billing_cycle_anchor(self, value: BillingCycleAnchor) -> Self {
        Self(self.0.set::<BillingCycleAnchor>(4, value))
    }

    /// Billing thresholds.
    pub fn billing_thresholds(self, value: DefaultSettingsBillingThresholds) -> Self {
        Self(self.0.set::<DefaultSettingsBillingThresholds>(5, value))
    }

    /// Clears `billing_thresholds`.
    pub fn clear_billing_thresholds(self) -> Self {
        Self(self.0.clear(5))
    }

    /// Collection method. `charge_automatically` or `send_invoice`.
    pub fn collection_method(self, value: CollectionMethod) -> Self {
        Self(self.0.set::<CollectionMethod>(6, value))
    }

    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(7, value))
    }

    /// Default payment method. At most 5000 characters.
    pub fn default_payment_method(
        self,
        value: impl Into<rt::Id<PaymentMethod>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<PaymentMethod>>(8, value))
    }

    /// Default tax rates. An empty list says that there are none. A second call replaces the first.
    pub fn default_tax_rates(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(9, value))
    }

    /// Clears `default_tax_rates`.
    pub fn clear_default_tax_rates(self) -> Self {
        Self(self.0.clear(9))
    }

    /// Description. At most 500 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(10, value))
    }

    /// Clears `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear(10))
    }

    /// Discounts. An empty list says that there are none. A second call replaces the first.
    pub fn discounts(self, value: impl IntoIterator<Item = PhaseDiscount>) -> Self {
        Self(self.0.set_list::<PhaseDiscount>(11, value))
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(11))
    }

    /// Duration.
    pub fn duration(self, value: Duration) -> Self {
        Self(self.0.set::<Duration>(12, value))
    }

    /// End date, in seconds since 1970.
    pub fn end_date(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(13, value))
    }

    /// Invoice settings.
    pub fn invoice_settings(self, value: PhaseInvoiceSettings) -> Self {
        Self(self.0.set::<PhaseInvoiceSettings>(14, value))
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(15, value))
    }

    /// On behalf of.
    pub fn on_behalf_of(self, value: impl Into<rt::Id<Account>>) -> Self {
        Self(self.0.set::<rt::Id<Account>>(16, value))
    }

    /// Proration behavior. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior(self, value: ProrationBehavior) -> Self {
        Self(self.0.set::<ProrationBehavior>(17, value))
    }

    /// Transfer data.
    pub fn transfer_data(self, value: TransferData) -> Self {
        Self(self.0.set::<TransferData>(18, value))
    }

    /// Trial.
    pub fn trial(self, value: bool) -> Self {
        Self(self.0.set::<bool>(19, value))
    }

    /// Trial end, in seconds since 1970.
    pub fn trial_end(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(20, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `phases[].duration`.
///
/// Contract: `#/paths/~1v1~1subscription_schedules/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/phases/items/properties/duration`.
#[derive(Clone)]
#[must_use]
pub struct Duration(rt::Params);

impl Duration {
    /// With what is required.
    pub fn new(interval: Interval) -> Self {
        Duration(Duration::default().0.set::<Interval>(0, interval))
    }

    /// Interval count.
    pub fn interval_count(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `phases[].add_invoice_items[].period.end`.
///
/// Contract: `#/paths/~1v1~1subscription_schedules/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/phases/items/properties/add_invoice_items/items/properties/period/properties/end`.
#[derive(Clone)]
#[must_use]
pub struct End(rt::Params);

impl End {
    /// With what is required.
    pub fn new(r#type: EndType) -> Self {
        End(End::default().0.set::<EndType>(0, r#type))
    }

    /// Timestamp, in seconds since 1970.
    pub fn timestamp(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What `phases[].end_date` can be.
///
/// Contract: `#/paths/~1v1~1subscription_schedules~1{schedule}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/phases/items/properties/end_date`.
///
/// Feature: `subscription_schedules`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EndDate {
    /// At.
    At(rt::Timestamp),
    /// `now`
    Now,
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<rt::Timestamp> for EndDate {
    fn from(value: rt::Timestamp) -> Self {
        Self::At(value)
    }
}

impl From<i64> for EndDate {
    fn from(value: i64) -> Self {
        Self::At(value.into())
    }
}

/// The values of `phases[].duration.interval`.
///
/// Contract: `#/paths/~1v1~1subscription_schedules/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/phases/items/properties/duration/properties/interval`.
///
/// Feature: `subscription_schedules`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Interval {
    /// `day`
    Day,
    /// `month`
    Month,
    /// `week`
    Week,
    /// `year`
    Year,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The parameters of `phases[].items[]`.
///
/// Contract: `#/paths/~1v1~1subscription_schedules/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/phases/items/properties/items/items`.
#[derive(Clone)]
#[must_use]
pub struct Item(rt::Params);

impl Item {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Billing thresholds.
    pub fn billing_thresholds(self, value: ItemBillingThresholds) -> Self {
        Self(self.0.set::<ItemBillingThresholds>(0, value))
    }

    /// Clears `billing_thresholds`.
    pub fn clear_billing_thresholds(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Discounts. An empty list says that there are none. A second call replaces the first.
    pub fn discounts(self, value: impl IntoIterator<Item = PhaseDiscount>) -> Self {
        Self(self.0.set_list::<PhaseDiscount>(1, value))
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(2, value))
    }

    /// Price. At most 5000 characters.
    pub fn price(self, value: impl Into<rt::Id<Price>>) -> Self {
        Self(self.0.set::<rt::Id<Price>>(3, value))
    }

    /// Price data.
    pub fn price_data(self, value: ItemPriceData) -> Self {
        Self(self.0.set::<ItemPriceData>(4, value))
    }

    /// Quantity.
    pub fn quantity(self, value: i64) -> Self {
        Self(self.0.set::<i64>(5, value))
    }

    /// Tax rates. An empty list says that there are none. A second call replaces the first.
    pub fn tax_rates(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(6, value))
    }

    /// Clears `tax_rates`.
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.clear(6))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `phases[].items[].billing_thresholds`.
///
/// Contract: `#/paths/~1v1~1subscription_schedules/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/phases/items/properties/items/items/properties/billing_thresholds/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct ItemBillingThresholds(rt::Params);

impl ItemBillingThresholds {
    /// With what is required.
    pub fn new(usage_gte: i64) -> Self {
        ItemBillingThresholds(
            ItemBillingThresholds::default().0.set::<i64>(0, usage_gte),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `phases[].items[].price_data`.
///
/// Contract: `#/paths/~1v1~1subscription_schedules/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/phases/items/properties/items/items/properties/price_data`.
#[derive(Clone)]
#[must_use]
pub struct ItemPriceData(rt::Params);

impl ItemPriceData {
    /// With what is required.
    pub fn new(
        currency: impl Into<rt::Currency>,
        product: impl Into<String>,
        recurring: Recurring,
    ) -> Self {
        ItemPriceData(
            ItemPriceData::default()
                .0
                .set::<rt::Currency>(0, currency)
                .set::<String>(1, product)
                .set::<Recurring>(2, recurring),
        )
    }

    /// Tax behavior. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior(self, value: TaxBehavior) -> Self {
        Self(self.0.set::<TaxBehavior>(3, value))
    }

    /// Unit amount, in the currency's smallest unit.
    pub fn unit_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(4, value))
    }

    /// Unit amount decimal. A decimal number as text.
    pub fn unit_amount_decimal(self, value: impl Into<rt::Decimal>) -> Self {
        Self(self.0.set::<rt::Decimal>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `phases[].add_invoice_items[].period`.
///
/// Contract: `#/paths/~1v1~1subscription_schedules/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/phases/items/properties/add_invoice_items/items/properties/period`.
#[derive(Clone)]
#[must_use]
pub struct Period(rt::Params);

impl Period {
    /// With what is required.
    pub fn new(end: End, start: Start) -> Self {
        Period(Period::default().0.set::<End>(0, end).set::<Start>(1, start))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `phases[].discounts[]`.
///
/// Contract: `#/paths/~1v1~1subscription_schedules/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/phases/items/properties/discounts/anyOf/0/items`.
#[derive(Clone)]
#[must_use]
pub struct PhaseDiscount(rt::Params);

impl PhaseDiscount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Coupon. At most 5000 characters.
    pub fn coupon(self, value: impl Into<rt::Id<Coupon>>) -> Self {
        Self(self.0.set::<rt::Id<Coupon>>(0, value))
    }

    /// Discount. At most 5000 characters.
    pub fn discount(self, value: impl Into<rt::Id<Discount>>) -> Self {
        Self(self.0.set::<rt::Id<Discount>>(1, value))
    }

    /// Promotion code. At most 5000 characters.
    pub fn promotion_code(self, value: impl Into<rt::Id<PromotionCode>>) -> Self {
        Self(self.0.set::<rt::Id<PromotionCode>>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `phases[].invoice_settings`.
///
/// Contract: `#/paths/~1v1~1subscription_schedules/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/phases/items/properties/invoice_settings`.
#[derive(Clone)]
#[must_use]
pub struct PhaseInvoiceSettings(rt::Params);

impl PhaseInvoiceSettings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Account tax ids. An empty list says that there are none. A second call replaces the first.
    pub fn account_tax_ids(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(0, value))
    }

    /// Clears `account_tax_ids`.
    pub fn clear_account_tax_ids(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Days until due.
    pub fn days_until_due(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }

    /// Issuer.
    pub fn issuer(self, value: AccountReference) -> Self {
        Self(self.0.set::<AccountReference>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `phases[].items[].price_data.recurring`.
///
/// Contract: `#/paths/~1v1~1subscription_schedules/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/phases/items/properties/items/items/properties/price_data/properties/recurring`.
#[derive(Clone)]
#[must_use]
pub struct Recurring(rt::Params);

impl Recurring {
    /// With what is required.
    pub fn new(interval: Interval) -> Self {
        Recurring(Recurring::default().0.set::<Interval>(0, interval))
    }

    /// Interval count.
    pub fn interval_count(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `phases[].add_invoice_items[].period.start`.
///
/// Contract: `#/paths/~1v1~1subscription_schedules/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/phases/items/properties/add_invoice_items/items/properties/period/properties/start`.
#[derive(Clone)]
#[must_use]
pub struct Start(rt::Params);

impl Start {
    /// With what is required.
    pub fn new(r#type: StartType) -> Self {
        Start(Start::default().0.set::<StartType>(0, r#type))
    }

    /// Timestamp, in seconds since 1970.
    pub fn timestamp(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `phases[].add_invoice_items[].price_data.tax_behavior`.
///
/// Contract: `#/paths/~1v1~1subscription_schedules/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/phases/items/properties/add_invoice_items/items/properties/price_data/properties/tax_behavior`.
///
/// Feature: `subscription_schedules`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxBehavior {
    /// `exclusive`
    Exclusive,
    /// `inclusive`
    Inclusive,
    /// `unspecified`
    Unspecified,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What `phases[].trial_end` can be.
///
/// Contract: `#/paths/~1v1~1subscription_schedules~1{schedule}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/phases/items/properties/trial_end`.
///
/// Feature: `subscription_schedules`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TrialEnd {
    /// At.
    At(rt::Timestamp),
    /// `now`
    Now,
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<rt::Timestamp> for TrialEnd {
    fn from(value: rt::Timestamp) -> Self {
        Self::At(value)
    }
}

impl From<i64> for TrialEnd {
    fn from(value: i64) -> Self {
        Self::At(value.into())
    }
}

/// The parameters of `phases[]`.
///
/// Contract: `#/paths/~1v1~1subscription_schedules~1{schedule}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/phases/items`.
#[derive(Clone)]
#[must_use]
pub struct UpdatePhase(rt::Params);

impl UpdatePhase {
    /// With what is required.
    pub fn new(items: impl IntoIterator<Item = Item>) -> Self {
        UpdatePhase(UpdatePhase::default().0.set_list::<Item>(0, items))
    }

    /// Add invoice items. An empty list says that there are none. A second call replaces the first.
    pub fn add_invoice_items(
        self,
        value: impl IntoIterator<Item = AddInvoiceItem>,
    ) -> Self {
        Self(self.0.set_list::<AddInvoiceItem>(1, value))
    }

    /// Application fee percent.
    pub fn application_fee_percent(self, value: f64) -> Self {
        Self(self.0.set::<f64>(2, value))
    }

    /// Automatic tax.
    pub fn automatic_tax(self, value: AutomaticTax) -> Self {
        Self(self.0.set::<AutomaticTax>(3, value))
    }

    /// Billing cycle anchor. `automatic` or `phase_start`.
    pub fn billing_cycle_anchor(self, value: BillingCycleAnchor) -> Self {
        Self(self.0.set::<BillingCycleAnchor>(4, value))
    }

    /// Billing thresholds.
    pub fn billing_thresholds(self, value: DefaultSettingsBillingThresholds) -> Self {
        Self(self.0.set::<DefaultSettingsBillingThresholds>(5, value))
    }

    /// Clears `billing_thresholds`.
    pub fn clear_billing_thresholds(self) -> Self {
        Self(self.0.clear(5))
    }

    /// Collection method. `charge_automatically` or `send_invoice`.
    pub fn collection_method(self, value: CollectionMethod) -> Self {
        Self(self.0.set::<CollectionMethod>(6, value))
    }

    /// Default payment method. At most 5000 characters.
    pub fn default_payment_method(
        self,
        value: impl Into<rt::Id<PaymentMethod>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<PaymentMethod>>(7, value))
    }

    /// Default tax rates. An empty list says that there are none. A second call replaces the first.
    pub fn default_tax_rates(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(8, value))
    }

    /// Clears `default_tax_rates`.
    pub fn clear_default_tax_rates(self) -> Self {
        Self(self.0.clear(8))
    }

    /// Description. At most 500 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(9, value))
    }

    /// Clears `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear(9))
    }

    /// Discounts. An empty list says that there are none. A second call replaces the first.
    pub fn discounts(self, value: impl IntoIterator<Item = PhaseDiscount>) -> Self {
        Self(self.0.set_list::<PhaseDiscount>(10, value))
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(10))
    }

    /// Duration.
    pub fn duration(self, value: Duration) -> Self {
        Self(self.0.set::<Duration>(11, value))
    }

    /// End date.
    pub fn end_date(self, value: impl Into<EndDate>) -> Self {
        Self(self.0.set::<EndDate>(12, value))
    }

    /// Invoice settings.
    pub fn invoice_settings(self, value: PhaseInvoiceSettings) -> Self {
        Self(self.0.set::<PhaseInvoiceSettings>(13, value))
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(14, value))
    }

    /// On behalf of.
    pub fn on_behalf_of(self, value: impl Into<rt::Id<Account>>) -> Self {
        Self(self.0.set::<rt::Id<Account>>(15, value))
    }

    /// Proration behavior. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior(self, value: ProrationBehavior) -> Self {
        Self(self.0.set::<ProrationBehavior>(16, value))
    }

    /// Start date.
    pub fn start_date(self, value: impl Into<StartDate>) -> Self {
        Self(self.0.set::<StartDate>(17, value))
    }

    /// Transfer data.
    pub fn transfer_data(self, value: TransferData) -> Self {
        Self(self.0.set::<TransferData>(18, value))
    }

    /// Trial.
    pub fn trial(self, value: bool) -> Self {
        Self(self.0.set::<bool>(19, value))
    }

    /// Trial end.
    pub fn trial_end(self, value: impl Into<TrialEnd>) -> Self {
        Self(self.0.set::<TrialEnd>(20, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    AddInvoiceItem;
    "discountable": bool;
    "discounts": Vec<AddInvoiceItemDiscount>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "period": Period;
    "price": String;
    "price_data": AddInvoiceItemPriceData;
    "quantity": i64;
    "tax_rates": rt::Clearable<Vec<String>>;
}

rt::params! {
    AddInvoiceItemDiscount;
    "coupon": String;
    "discount": String;
    "promotion_code": String;
}

rt::params! {
    AddInvoiceItemPriceData;
    "currency" required: String;
    "product" required: String;
    "tax_behavior": TaxBehavior;
    "unit_amount": i64;
    "unit_amount_decimal": String;
}

rt::params! {
    CreatePhase;
    "items" required: Vec<Item>;
    "add_invoice_items": Vec<AddInvoiceItem>;
    "application_fee_percent": f64;
    "automatic_tax": AutomaticTax;
    "billing_cycle_anchor": BillingCycleAnchor;
    "billing_thresholds": rt::Clearable<DefaultSettingsBillingThresholds>;
    "collection_method": CollectionMethod;
    "currency": String;
    "default_payment_method": String;
    "default_tax_rates": rt::Clearable<Vec<String>>;
    "description": rt::Clearable<String>;
    "discounts": rt::Clearable<Vec<PhaseDiscount>>;
    "duration": Duration;
    "end_date": i64;
    "invoice_settings": PhaseInvoiceSettings;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "on_behalf_of": String;
    "proration_behavior": ProrationBehavior;
    "transfer_data": TransferData;
    "trial": bool;
    "trial_end": i64;
}

rt::params! {
    Duration;
    "interval" required: Interval;
    "interval_count": i64;
}

rt::params! {
    End;
    "type" required: EndType;
    "timestamp": i64;
}

rt::union! {
    EndDate;
    0 => At(integer);
    1 => Now = text "now";
}

rt::open_enum! {
    Interval;
    0 => Day "day";
    1 => Month "month";
    2 => Week "week";
    3 => Year "year";
}

rt::params! {
    Item;
    "billing_thresholds": rt::Clearable<ItemBillingThresholds>;
    "discounts": rt::Clearable<Vec<PhaseDiscount>>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "price": String;
    "price_data": ItemPriceData;
    "quantity": i64;
    "tax_rates": rt::Clearable<Vec<String>>;
}

rt::params! {
    ItemBillingThresholds;
    "usage_gte" required: i64;
}

rt::params! {
    ItemPriceData;
    "currency" required: String;
    "product" required: String;
    "recurring" required: Recurring;
    "tax_behavior": TaxBehavior;
    "unit_amount": i64;
    "unit_amount_decimal": String;
}

rt::params! {
    Period;
    "end" required: End;
    "start" required: Start;
}

rt::params! {
    PhaseDiscount;
    "coupon": String;
    "discount": String;
    "promotion_code": String;
}

rt::params! {
    PhaseInvoiceSettings;
    "account_tax_ids": rt::Clearable<Vec<String>>;
    "days_until_due": i64;
    "issuer": AccountReference;
}

rt::params! {
    Recurring;
    "interval" required: Interval;
    "interval_count": i64;
}

rt::params! {
    Start;
    "type" required: StartType;
    "timestamp": i64;
}

rt::open_enum! {
    TaxBehavior;
    0 => Exclusive "exclusive";
    1 => Inclusive "inclusive";
    2 => Unspecified "unspecified";
}

rt::union! {
    TrialEnd;
    0 => At(integer);
    1 => Now = text "now";
}

rt::params! {
    UpdatePhase;
    "items" required: Vec<Item>;
    "add_invoice_items": Vec<AddInvoiceItem>;
    "application_fee_percent": f64;
    "automatic_tax": AutomaticTax;
    "billing_cycle_anchor": BillingCycleAnchor;
    "billing_thresholds": rt::Clearable<DefaultSettingsBillingThresholds>;
    "collection_method": CollectionMethod;
    "default_payment_method": String;
    "default_tax_rates": rt::Clearable<Vec<String>>;
    "description": rt::Clearable<String>;
    "discounts": rt::Clearable<Vec<PhaseDiscount>>;
    "duration": Duration;
    "end_date": EndDate;
    "invoice_settings": PhaseInvoiceSettings;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "on_behalf_of": String;
    "proration_behavior": ProrationBehavior;
    "start_date": StartDate;
    "transfer_data": TransferData;
    "trial": bool;
    "trial_end": TrialEnd;
}
