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

/// One-time prices to put on the next invoice besides the subscription, up to 20.
///
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

    /// Whether discounts lower the amount of this item. True if left out.
    pub fn discountable<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// The coupons, promotion codes or discounts for this item alone. An empty list says that there are none. A second call replaces the first.
    pub fn discounts<K>(
        self,
        value: impl rt::MaybeList<AddInvoiceItemDiscount, K>,
    ) -> Self {
        Self(self.0.maybe_list::<AddInvoiceItemDiscount, K>(1, value))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(2, value))
    }

    /// The time that the item is for. The invoice shows it if start and end differ, and Revenue Recognition spreads the revenue over it.
    pub fn period<K>(self, value: impl rt::Maybe<Period, K>) -> Self {
        Self(self.0.maybe::<Period, K>(3, value))
    }

    /// Id of the one-time price to bill. Either this or [`price_data`](Self::price_data()).
    pub fn price<K>(self, value: impl rt::Maybe<rt::Id<Price>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Price>, K>(4, value))
    }

    /// Makes a price for this one use, in place of the id of one.
    pub fn price_data<K>(
        self,
        value: impl rt::Maybe<AddInvoiceItemPriceData, K>,
    ) -> Self {
        Self(self.0.maybe::<AddInvoiceItemPriceData, K>(5, value))
    }

    /// How many to bill, 1 if left out.
    pub fn quantity(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(6, value))
    }

    /// Ids of the tax rates that apply, in place of the default ones. Clearing removes them. An empty list says that there are none. A second call replaces the first.
    pub fn tax_rates<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(7, value))
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

/// The coupons, promotion codes or discounts for this item alone.
///
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

    /// Id of a coupon to give as a discount.
    pub fn coupon<K>(self, value: impl rt::Maybe<rt::Id<Coupon>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Coupon>, K>(0, value))
    }

    /// Id of a discount that this or what it inherits from has already, to use again.
    pub fn discount<K>(self, value: impl rt::Maybe<rt::Id<Discount>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Discount>, K>(1, value))
    }

    /// Id of a [promotion code](crate::promotion_codes::PromotionCode) to make a new discount from.
    pub fn promotion_code<K>(
        self,
        value: impl rt::Maybe<rt::Id<PromotionCode>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PromotionCode>, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Makes a price for this one use, in place of the id of one.
///
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

    /// Whether tax is in the price (`inclusive`) or added to it (`exclusive`). Once it is one of these it can't change. Needed if the tax settings have no default. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior<K>(self, value: impl rt::Maybe<TaxBehavior, K>) -> Self {
        Self(self.0.maybe::<TaxBehavior, K>(2, value))
    }

    /// What one costs, in the smallest currency unit, as a whole number.
    pub fn unit_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value))
    }

    /// What one costs, in the smallest currency unit, with up to 12 decimal places. Not together with [`unit_amount`](Self::unit_amount()). A decimal number as text.
    pub fn unit_amount_decimal<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the subscription looks like over time.
///
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

    /// One-time prices to put on the next invoice besides the subscription, up to 20. An empty list says that there are none. A second call replaces the first.
    pub fn add_invoice_items<K>(
        self,
        value: impl rt::MaybeList<AddInvoiceItem, K>,
    ) -> Self {
        Self(self.0.maybe_list::<AddInvoiceItem, K>(1, value))
    }

    /// Which percentage of each invoice the platform gets, from 0 to 100 with two decimals. Only a platform that acts for a connected account can set it.
    pub fn application_fee_percent(self, value: impl Into<Option<f64>>) -> Self {
        Self(self.0.option::<f64>(2, value))
    }

    /// Whether Stripe calculates taxes, and for whose account.
    pub fn automatic_tax<K>(self, value: impl rt::Maybe<AutomaticTax, K>) -> Self {
        Self(self.0.maybe::<AutomaticTax, K>(3, value))
    }

    /// Whether billing periods are aligned anew to the phase's start (`phase_start`), or only if prices need it (`automatic`).
    pub fn billing_cycle_anchor<K>(
        self,
        value: impl rt::Maybe<BillingCycleAnchor, K>,
    ) -> Self {
        Self(self.0.maybe::<BillingCycleAnchor, K>(4, value))
    }

    /// How much usage makes an invoice before the period ends, and starts a new period. Cleared, invoices wait for the end of the period.
    pub fn billing_thresholds<K>(
        self,
        value: impl rt::Maybe<DefaultSettingsBillingThresholds, K>,
    ) -> Self {
        Self(self.0.maybe::<DefaultSettingsBillingThresholds, K>(5, value))
    }

    /// Clears `billing_thresholds`.
    pub fn clear_billing_thresholds(self) -> Self {
        Self(self.0.clear(5))
    }

    /// Who starts the payment of each period: Stripe with the default payment method (`charge_automatically`, as it is unless set), or the customer who is emailed an invoice (`send_invoice`).
    pub fn collection_method<K>(
        self,
        value: impl rt::Maybe<CollectionMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<CollectionMethod, K>(6, value))
    }

    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub fn currency<K>(self, value: impl rt::Maybe<rt::Currency, K>) -> Self {
        Self(self.0.maybe::<rt::Currency, K>(7, value))
    }

    /// Id of the customer's payment method that pays the invoices. Without it, the customer's default does.
    pub fn default_payment_method<K>(
        self,
        value: impl rt::Maybe<rt::Id<PaymentMethod>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PaymentMethod>, K>(8, value))
    }

    /// Ids of the tax rates for each line that has none of its own. An empty list says that there are none. A second call replaces the first.
    pub fn default_tax_rates<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(9, value))
    }

    /// Clears `default_tax_rates`.
    pub fn clear_default_tax_rates(self) -> Self {
        Self(self.0.clear(9))
    }

    /// What the subscription is for during this phase. Customers may read it on pages of Stripe. At most 500 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(10, value))
    }

    /// Clears `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear(10))
    }

    /// The coupons, promotion codes or discounts for the subscription during this phase. If left out, those of the customer hold, which clearing prevents. An empty list says that there are none. A second call replaces the first.
    pub fn discounts<K>(self, value: impl rt::MaybeList<PhaseDiscount, K>) -> Self {
        Self(self.0.maybe_list::<PhaseDiscount, K>(11, value))
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(11))
    }

    /// How long the phase lasts, as a number of days, weeks, months or years. Instead of [`end_date`](Self::end_date()).
    pub fn duration<K>(self, value: impl rt::Maybe<Duration, K>) -> Self {
        Self(self.0.maybe::<Duration, K>(12, value))
    }

    /// When this phase ends and the next begins. Instead of [`duration`](Self::duration()). In seconds since 1970.
    pub fn end_date<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(13, value))
    }

    /// What the invoices of this phase say.
    pub fn invoice_settings<K>(
        self,
        value: impl rt::Maybe<PhaseInvoiceSettings, K>,
    ) -> Self {
        Self(self.0.maybe::<PhaseInvoiceSettings, K>(14, value))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(15, value))
    }

    /// Id of the connected account that the payment is made for. It is the merchant of record: its name is on the statement, its country decides the fees.
    pub fn on_behalf_of<K>(self, value: impl rt::Maybe<rt::Id<Account>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Account>, K>(16, value))
    }

    /// What becomes of the difference when the phase begins in the middle of a period. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior<K>(
        self,
        value: impl rt::Maybe<ProrationBehavior, K>,
    ) -> Self {
        Self(self.0.maybe::<ProrationBehavior, K>(17, value))
    }

    /// Which connected account gets the money of the subscription's invoices. Their charges name the transfers.
    pub fn transfer_data<K>(self, value: impl rt::Maybe<TransferData, K>) -> Self {
        Self(self.0.maybe::<TransferData, K>(18, value))
    }

    /// Whether the whole phase is free. Not together with [`trial_end`](Self::trial_end()).
    pub fn trial<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(19, value))
    }

    /// When the trial within the phase ends. In seconds since 1970.
    pub fn trial_end<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(20, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How long the phase lasts, as a number of days, weeks, months or years.
///
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

    /// How many of `interval` it lasts.
    pub fn interval_count(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// When the time that is billed ends: a moment, or the end of the subscription's period.
///
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

    /// When the period ends, not before it begins, if `type` is `timestamp`. In seconds since 1970.
    pub fn timestamp<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// When this phase ends and the next begins.
///
/// What `phases[].end_date` can be.
///
/// Contract: `#/paths/~1v1~1subscription_schedules~1{schedule}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/phases/items/properties/end_date`.
///
/// Feature: `subscription_schedules`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EndDate {
    /// A point in time.
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

/// What the subscription bills during this phase.
///
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

    /// How much usage makes an invoice before the period ends, and starts a new period. Cleared, invoices wait for the end of the period.
    pub fn billing_thresholds<K>(
        self,
        value: impl rt::Maybe<ItemBillingThresholds, K>,
    ) -> Self {
        Self(self.0.maybe::<ItemBillingThresholds, K>(0, value))
    }

    /// Clears `billing_thresholds`.
    pub fn clear_billing_thresholds(self) -> Self {
        Self(self.0.clear(0))
    }

    /// The coupons, promotion codes or discounts for this item alone. They are taken off before those of the subscription. Clearing removes all. An empty list says that there are none. A second call replaces the first.
    pub fn discounts<K>(self, value: impl rt::MaybeList<PhaseDiscount, K>) -> Self {
        Self(self.0.maybe_list::<PhaseDiscount, K>(1, value))
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(2, value))
    }

    /// Id of the [price](crate::prices::Price) to subscribe to.
    pub fn price<K>(self, value: impl rt::Maybe<rt::Id<Price>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Price>, K>(3, value))
    }

    /// Makes a price for this one use, in place of the id of one.
    pub fn price_data<K>(self, value: impl rt::Maybe<ItemPriceData, K>) -> Self {
        Self(self.0.maybe::<ItemPriceData, K>(4, value))
    }

    /// How many to subscribe to. Not for metered prices.
    pub fn quantity(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(5, value))
    }

    /// Ids of the tax rates that apply, in place of the default ones. Clearing removes them. An empty list says that there are none. A second call replaces the first.
    pub fn tax_rates<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(6, value))
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

/// How much usage makes an invoice before the period ends, and starts a new period.
///
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

/// Makes a price for this one use, in place of the id of one.
///
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

    /// Whether tax is in the price (`inclusive`) or added to it (`exclusive`). Once it is one of these it can't change. Needed if the tax settings have no default. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior<K>(self, value: impl rt::Maybe<TaxBehavior, K>) -> Self {
        Self(self.0.maybe::<TaxBehavior, K>(3, value))
    }

    /// What one costs, in the smallest currency unit, as a whole number.
    pub fn unit_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(4, value))
    }

    /// What one costs, in the smallest currency unit, with up to 12 decimal places. Not together with [`unit_amount`](Self::unit_amount()). A decimal number as text.
    pub fn unit_amount_decimal<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The time that the item is for.
///
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

    /// Id of a coupon to give as a discount.
    pub fn coupon<K>(self, value: impl rt::Maybe<rt::Id<Coupon>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Coupon>, K>(0, value))
    }

    /// Id of a discount that this or what it inherits from has already, to use again.
    pub fn discount<K>(self, value: impl rt::Maybe<rt::Id<Discount>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Discount>, K>(1, value))
    }

    /// Id of a [promotion code](crate::promotion_codes::PromotionCode) to make a new discount from.
    pub fn promotion_code<K>(
        self,
        value: impl rt::Maybe<rt::Id<PromotionCode>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PromotionCode>, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the invoices of this phase say.
///
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

    /// Ids of your tax ids to print on the invoices. An empty list says that there are none. A second call replaces the first.
    pub fn account_tax_ids<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(0, value))
    }

    /// Clears `account_tax_ids`.
    pub fn clear_account_tax_ids(self) -> Self {
        Self(self.0.clear(0))
    }

    /// How many days the customer has to pay each invoice. Only if the `collection_method` is `send_invoice`.
    pub fn days_until_due(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// The account in whose name and look the invoice is: your own, or a connected one.
    pub fn issuer<K>(self, value: impl rt::Maybe<AccountReference, K>) -> Self {
        Self(self.0.maybe::<AccountReference, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How often the price bills and how usage counts.
///
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

    /// How many of `interval` lie between two bills: 3 with `month` is every three months.
    pub fn interval_count(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the period begins with, such as a time of its own.
///
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

    /// When the period begins, not after it ends, if `type` is `timestamp`. In seconds since 1970.
    pub fn timestamp<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Whether tax is in the price (`inclusive`) or added to it (`exclusive`).
///
/// The values of `phases[].add_invoice_items[].price_data.tax_behavior`.
///
/// Contract: `#/paths/~1v1~1subscription_schedules/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/phases/items/properties/add_invoice_items/items/properties/price_data/properties/tax_behavior`.
///
/// Feature: `subscription_schedules`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxBehavior {
    /// `exclusive`: Tax comes on top of the amount.
    Exclusive,
    /// `inclusive`: Tax is in the amount.
    Inclusive,
    /// `unspecified`: Not decided: the default of your tax settings counts. Can be set once, then it stays.
    Unspecified,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// When the trial within the phase ends.
///
/// What `phases[].trial_end` can be.
///
/// Contract: `#/paths/~1v1~1subscription_schedules~1{schedule}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/phases/items/properties/trial_end`.
///
/// Feature: `subscription_schedules`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TrialEnd {
    /// A point in time.
    At(rt::Timestamp),
    /// `now`: The trial ends at once: the subscription is billed.
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

/// What the subscription looks like over time.
///
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

    /// One-time prices to put on the next invoice besides the subscription, up to 20. An empty list says that there are none. A second call replaces the first.
    pub fn add_invoice_items<K>(
        self,
        value: impl rt::MaybeList<AddInvoiceItem, K>,
    ) -> Self {
        Self(self.0.maybe_list::<AddInvoiceItem, K>(1, value))
    }

    /// Which percentage of each invoice the platform gets, from 0 to 100 with two decimals. Only a platform that acts for a connected account can set it.
    pub fn application_fee_percent(self, value: impl Into<Option<f64>>) -> Self {
        Self(self.0.option::<f64>(2, value))
    }

    /// Whether Stripe calculates taxes, and for whose account.
    pub fn automatic_tax<K>(self, value: impl rt::Maybe<AutomaticTax, K>) -> Self {
        Self(self.0.maybe::<AutomaticTax, K>(3, value))
    }

    /// Whether billing periods are aligned anew to the phase's start (`phase_start`), or only if prices need it (`automatic`).
    pub fn billing_cycle_anchor<K>(
        self,
        value: impl rt::Maybe<BillingCycleAnchor, K>,
    ) -> Self {
        Self(self.0.maybe::<BillingCycleAnchor, K>(4, value))
    }

    /// How much usage makes an invoice before the period ends, and starts a new period. Cleared, invoices wait for the end of the period.
    pub fn billing_thresholds<K>(
        self,
        value: impl rt::Maybe<DefaultSettingsBillingThresholds, K>,
    ) -> Self {
        Self(self.0.maybe::<DefaultSettingsBillingThresholds, K>(5, value))
    }

    /// Clears `billing_thresholds`.
    pub fn clear_billing_thresholds(self) -> Self {
        Self(self.0.clear(5))
    }

    /// Who starts the payment of each period: Stripe with the default payment method (`charge_automatically`, as it is unless set), or the customer who is emailed an invoice (`send_invoice`).
    pub fn collection_method<K>(
        self,
        value: impl rt::Maybe<CollectionMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<CollectionMethod, K>(6, value))
    }

    /// Id of the customer's payment method that pays the invoices. Without it, the customer's default does.
    pub fn default_payment_method<K>(
        self,
        value: impl rt::Maybe<rt::Id<PaymentMethod>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PaymentMethod>, K>(7, value))
    }

    /// Ids of the tax rates for each line that has none of its own. An empty list says that there are none. A second call replaces the first.
    pub fn default_tax_rates<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(8, value))
    }

    /// Clears `default_tax_rates`.
    pub fn clear_default_tax_rates(self) -> Self {
        Self(self.0.clear(8))
    }

    /// What the subscription is for during this phase. Customers may read it on pages of Stripe. At most 500 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(9, value))
    }

    /// Clears `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear(9))
    }

    /// The coupons, promotion codes or discounts for the subscription during this phase. If left out, those of the customer hold, which clearing prevents. An empty list says that there are none. A second call replaces the first.
    pub fn discounts<K>(self, value: impl rt::MaybeList<PhaseDiscount, K>) -> Self {
        Self(self.0.maybe_list::<PhaseDiscount, K>(10, value))
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(10))
    }

    /// How long the phase lasts, as a number of days, weeks, months or years. Instead of [`end_date`](Self::end_date()).
    pub fn duration<K>(self, value: impl rt::Maybe<Duration, K>) -> Self {
        Self(self.0.maybe::<Duration, K>(11, value))
    }

    /// When this phase ends and the next begins. Instead of [`duration`](Self::duration()).
    pub fn end_date<K>(self, value: impl rt::Maybe<EndDate, K>) -> Self {
        Self(self.0.maybe::<EndDate, K>(12, value))
    }

    /// What the invoices of this phase say.
    pub fn invoice_settings<K>(
        self,
        value: impl rt::Maybe<PhaseInvoiceSettings, K>,
    ) -> Self {
        Self(self.0.maybe::<PhaseInvoiceSettings, K>(13, value))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(14, value))
    }

    /// Id of the connected account that the payment is made for. It is the merchant of record: its name is on the statement, its country decides the fees.
    pub fn on_behalf_of<K>(self, value: impl rt::Maybe<rt::Id<Account>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Account>, K>(15, value))
    }

    /// What becomes of the difference when the phase begins in the middle of a period. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior<K>(
        self,
        value: impl rt::Maybe<ProrationBehavior, K>,
    ) -> Self {
        Self(self.0.maybe::<ProrationBehavior, K>(16, value))
    }

    /// When the phase begins.
    pub fn start_date<K>(self, value: impl rt::Maybe<StartDate, K>) -> Self {
        Self(self.0.maybe::<StartDate, K>(17, value))
    }

    /// Which connected account gets the money of the subscription's invoices. Their charges name the transfers.
    pub fn transfer_data<K>(self, value: impl rt::Maybe<TransferData, K>) -> Self {
        Self(self.0.maybe::<TransferData, K>(18, value))
    }

    /// Whether the whole phase is free. Not together with [`trial_end`](Self::trial_end()).
    pub fn trial<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(19, value))
    }

    /// When the trial within the phase ends.
    pub fn trial_end<K>(self, value: impl rt::Maybe<TrialEnd, K>) -> Self {
        Self(self.0.maybe::<TrialEnd, K>(20, value))
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
