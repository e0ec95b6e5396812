// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `items[].billing_thresholds`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/items/items/properties/billing_thresholds/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct BillingThresholds {
    usage_gte: i64,
    extra: rt::Extra,
}
impl BillingThresholds {
    /// With what is required.
    pub fn new(usage_gte: i64) -> Self {
        Self {
            usage_gte,
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    BillingThresholds;
    0 => usage_gte "usage_gte" required;
}
/// The parameters of `items[]`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/items/items`.
#[cfg(feature = "_params_default_settings_billing_thresholds")]
#[derive(Clone, Default)]
#[must_use]
pub struct Item {
    billing_thresholds: rt::Clearable<Box<BillingThresholds>>,
    discounts: rt::Clearable<Vec<crate::params::Discount>>,
    metadata: Option<rt::Metadata>,
    price: Option<rt::Id<crate::prices::Price>>,
    price_data: Option<Box<ItemPriceData>>,
    quantity: Option<i64>,
    tax_rates: rt::Clearable<Vec<String>>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_default_settings_billing_thresholds")]
impl Item {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Billing thresholds.
    pub fn billing_thresholds(mut self, value: BillingThresholds) -> Self {
        self.billing_thresholds = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `billing_thresholds`.
    pub fn clear_billing_thresholds(mut self) -> Self {
        self.billing_thresholds = rt::Clearable::Clear;
        self
    }
    /// Discounts.
    pub fn discounts(
        mut self,
        value: impl IntoIterator<Item = crate::params::Discount>,
    ) -> Self {
        self.discounts = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `discounts`.
    pub fn clear_discounts(mut self) -> Self {
        self.discounts = rt::Clearable::Clear;
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Price. At most 5000 characters.
    pub fn price(mut self, value: impl Into<rt::Id<crate::prices::Price>>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Price data.
    pub fn price_data(mut self, value: ItemPriceData) -> Self {
        self.price_data = Some(Box::new(value));
        self
    }
    /// Quantity.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    /// Tax rates.
    pub fn tax_rates(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tax_rates = rt::Clearable::Set(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }
    /// Clears `tax_rates`.
    pub fn clear_tax_rates(mut self) -> Self {
        self.tax_rates = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_default_settings_billing_thresholds")]
rt::record! {
    Item;
    0 => billing_thresholds "billing_thresholds";
    1 => discounts "discounts" clearable;
    2 => metadata "metadata";
    3 => price "price";
    4 => price_data "price_data";
    5 => quantity "quantity";
    6 => tax_rates "tax_rates" clearable;
}
/// The parameters of `items[].price_data`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/items/items/properties/price_data`.
#[derive(Clone, Default)]
#[must_use]
pub struct ItemPriceData {
    currency: rt::Currency,
    product: String,
    recurring: crate::params::Recurring,
    tax_behavior: Option<crate::types::TaxBehavior>,
    unit_amount: Option<i64>,
    unit_amount_decimal: Option<rt::Decimal>,
    extra: rt::Extra,
}
impl ItemPriceData {
    /// With what is required.
    pub fn new(
        currency: impl Into<rt::Currency>,
        product: impl Into<String>,
        recurring: crate::params::Recurring,
    ) -> Self {
        Self {
            currency: currency.into(),
            product: product.into(),
            recurring,
            ..Default::default()
        }
    }
    /// Tax behavior. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior(mut self, value: crate::types::TaxBehavior) -> Self {
        self.tax_behavior = Some(value);
        self
    }
    /// Unit amount, in the currency's smallest unit.
    pub fn unit_amount(mut self, value: i64) -> Self {
        self.unit_amount = Some(value);
        self
    }
    /// Unit amount decimal. A decimal number as text.
    pub fn unit_amount_decimal(mut self, value: impl Into<rt::Decimal>) -> Self {
        self.unit_amount_decimal = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ItemPriceData;
    0 => currency "currency" required;
    1 => product "product" required;
    2 => recurring "recurring" required;
    3 => tax_behavior "tax_behavior";
    4 => unit_amount "unit_amount";
    5 => unit_amount_decimal "unit_amount_decimal";
}
/// The parameters of `items[]`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions~1{subscription_exposed_id}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/items/items`.
#[cfg(feature = "_params_bancontact")]
#[derive(Clone, Default)]
#[must_use]
pub struct SubscriptionDetailsItem {
    billing_thresholds: rt::Clearable<Box<BillingThresholds>>,
    clear_usage: Option<bool>,
    deleted: Option<bool>,
    discounts: rt::Clearable<Vec<crate::params::Discount>>,
    id: Option<String>,
    metadata: rt::Clearable<rt::Metadata>,
    price: Option<rt::Id<crate::prices::Price>>,
    price_data: Option<Box<ItemPriceData>>,
    quantity: Option<i64>,
    tax_rates: rt::Clearable<Vec<String>>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_bancontact")]
impl SubscriptionDetailsItem {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Billing thresholds.
    pub fn billing_thresholds(mut self, value: BillingThresholds) -> Self {
        self.billing_thresholds = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `billing_thresholds`.
    pub fn clear_billing_thresholds(mut self) -> Self {
        self.billing_thresholds = rt::Clearable::Clear;
        self
    }
    /// Clear usage.
    pub fn clear_usage(mut self, value: bool) -> Self {
        self.clear_usage = Some(value);
        self
    }
    /// Deleted.
    pub fn deleted(mut self, value: bool) -> Self {
        self.deleted = Some(value);
        self
    }
    /// Discounts.
    pub fn discounts(
        mut self,
        value: impl IntoIterator<Item = crate::params::Discount>,
    ) -> Self {
        self.discounts = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `discounts`.
    pub fn clear_discounts(mut self) -> Self {
        self.discounts = rt::Clearable::Clear;
        self
    }
    /// Id. At most 5000 characters.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// Price. At most 5000 characters.
    pub fn price(mut self, value: impl Into<rt::Id<crate::prices::Price>>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Price data.
    pub fn price_data(mut self, value: ItemPriceData) -> Self {
        self.price_data = Some(Box::new(value));
        self
    }
    /// Quantity.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    /// Tax rates.
    pub fn tax_rates(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tax_rates = rt::Clearable::Set(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }
    /// Clears `tax_rates`.
    pub fn clear_tax_rates(mut self) -> Self {
        self.tax_rates = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_bancontact")]
rt::record! {
    SubscriptionDetailsItem;
    0 => billing_thresholds "billing_thresholds";
    1 => clear_usage "clear_usage";
    2 => deleted "deleted";
    3 => discounts "discounts" clearable;
    4 => id "id";
    5 => metadata "metadata" clearable;
    6 => price "price";
    7 => price_data "price_data";
    8 => quantity "quantity";
    9 => tax_rates "tax_rates" clearable;
}
