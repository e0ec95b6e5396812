// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::prices::Price;
use crate::rt;
use crate::subscriptions::Interval;
use crate::subscriptions::params::Discount;
use crate::subscriptions::params::TaxBehavior;

/// What the subscription bills, each with a price, up to 20.
///
/// The parameters of `items[]`.
///
/// Contract: `#/paths/~1v1~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/items/items`.
#[derive(Clone)]
#[must_use]
pub struct CreateItem(rt::Params);

impl CreateItem {
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
    pub fn discounts<K>(self, value: impl rt::MaybeList<Discount, K>) -> Self {
        Self(self.0.maybe_list::<Discount, K>(1, value))
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
/// The parameters of `items[].billing_thresholds`.
///
/// Contract: `#/paths/~1v1~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/items/items/properties/billing_thresholds/anyOf/0`.
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
/// The parameters of `items[].price_data`.
///
/// Contract: `#/paths/~1v1~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/items/items/properties/price_data`.
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

/// How often the price bills and how usage counts.
///
/// The parameters of `items[].price_data.recurring`.
///
/// Contract: `#/paths/~1v1~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/items/items/properties/price_data/properties/recurring`.
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

/// Items to add, change or remove, up to 20.
///
/// The parameters of `items[]`.
///
/// Contract: `#/paths/~1v1~1subscriptions~1{subscription_exposed_id}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/items/items`.
#[derive(Clone)]
#[must_use]
pub struct UpdateItem(rt::Params);

impl UpdateItem {
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

    /// Whether to delete all usage that was reported for the item. Only for metered prices.
    pub fn clear_usage<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Whether to remove this item from the subscription.
    pub fn deleted<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value))
    }

    /// The coupons, promotion codes or discounts for this item alone. They are taken off before those of the subscription. Clearing removes all. An empty list says that there are none. A second call replaces the first.
    pub fn discounts<K>(self, value: impl rt::MaybeList<Discount, K>) -> Self {
        Self(self.0.maybe_list::<Discount, K>(3, value))
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Id of the subscription item to change. Without it, a new one is added.
    pub fn id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(5, value))
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(5))
    }

    /// Id of the [price](crate::prices::Price) to subscribe to.
    pub fn price<K>(self, value: impl rt::Maybe<rt::Id<Price>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Price>, K>(6, value))
    }

    /// Makes a price for this one use, in place of the id of one.
    pub fn price_data<K>(self, value: impl rt::Maybe<ItemPriceData, K>) -> Self {
        Self(self.0.maybe::<ItemPriceData, K>(7, value))
    }

    /// How many to subscribe to. Not for metered prices.
    pub fn quantity(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(8, value))
    }

    /// Ids of the tax rates that apply, in place of the default ones. Clearing removes them. An empty list says that there are none. A second call replaces the first.
    pub fn tax_rates<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(9, value))
    }

    /// Clears `tax_rates`.
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.clear(9))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    CreateItem;
    "billing_thresholds": rt::Clearable<ItemBillingThresholds>;
    "discounts": rt::Clearable<Vec<Discount>>;
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
    Recurring;
    "interval" required: Interval;
    "interval_count": i64;
}

rt::params! {
    UpdateItem;
    "billing_thresholds": rt::Clearable<ItemBillingThresholds>;
    "clear_usage": bool;
    "deleted": bool;
    "discounts": rt::Clearable<Vec<Discount>>;
    "id": String;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "price": String;
    "price_data": ItemPriceData;
    "quantity": i64;
    "tax_rates": rt::Clearable<Vec<String>>;
}
