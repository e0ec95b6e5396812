// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// What `subscription_data.effective_date` can be.
///
/// Contract: `#/paths/~1v1~1quotes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/effective_date`.
///
/// Feature: `quotes`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EffectiveDate {
    /// `current_period_end`
    CurrentPeriodEnd,
    /// At.
    At(rt::Timestamp),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}
rt::union! {
    EffectiveDate;
    0 => CurrentPeriodEnd = text "current_period_end";
    1 => At(integer);
}
impl From<rt::Timestamp> for EffectiveDate {
    fn from(value: rt::Timestamp) -> Self {
        Self::At(value)
    }
}
impl From<i64> for EffectiveDate {
    fn from(value: i64) -> Self {
        Self::At(value.into())
    }
}
/// The parameters of `from_quote`.
///
/// Contract: `#/paths/~1v1~1quotes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/from_quote`.
#[derive(Clone)]
#[must_use]
pub struct FromQuote(rt::Params);
impl FromQuote {
    /// With what is required.
    pub fn new(quote: impl Into<rt::Id<crate::quotes::Quote>>) -> Self {
        FromQuote(FromQuote::default().0.set::<rt::Id<crate::quotes::Quote>>(1, quote))
    }
    /// Is revision.
    pub fn is_revision(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    FromQuote;
    "is_revision": Option<bool>;
    "quote" required: String;
}
/// The parameters of `invoice_settings`.
///
/// Contract: `#/paths/~1v1~1quotes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/invoice_settings`.
#[derive(Clone)]
#[must_use]
pub struct InvoiceSettings(rt::Params);
impl InvoiceSettings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Days until due.
    pub fn days_until_due(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }
    /// Issuer.
    pub fn issuer(self, value: Issuer) -> Self {
        Self(self.0.set::<Issuer>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    InvoiceSettings;
    "days_until_due": Option<i64>;
    "issuer": Option<Issuer>;
}
/// Issuer: the same shape as [`crate::params::AccountReference`].
pub type Issuer = crate::params::AccountReference;
/// Liability: the same shape as [`crate::params::AccountReference`].
pub type Liability = crate::params::AccountReference;
/// The parameters of `line_items[]`.
///
/// Contract: `#/paths/~1v1~1quotes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items`.
#[derive(Clone)]
#[must_use]
pub struct LineItem(rt::Params);
impl LineItem {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Discounts.
    pub fn discounts(
        self,
        value: impl IntoIterator<Item = crate::params::Discount>,
    ) -> Self {
        Self(self.0.set_list::<crate::params::Discount>(0, value))
    }
    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Price. At most 5000 characters.
    pub fn price(self, value: impl Into<rt::Id<crate::prices::Price>>) -> Self {
        Self(self.0.set::<rt::Id<crate::prices::Price>>(1, value))
    }
    /// Price data.
    pub fn price_data(self, value: PriceData) -> Self {
        Self(self.0.set::<PriceData>(2, value))
    }
    /// Quantity.
    pub fn quantity(self, value: i64) -> Self {
        Self(self.0.set::<i64>(3, value))
    }
    /// Tax rates.
    pub fn tax_rates(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(4, value))
    }
    /// Clears `tax_rates`.
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.clear(4))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    LineItem;
    "discounts" clearable: rt::Clearable<Vec<crate::params::Discount>>;
    "price": Option<String>;
    "price_data": Option<PriceData>;
    "quantity": Option<i64>;
    "tax_rates" clearable: rt::Clearable<Vec<String>>;
}
/// The parameters of `line_items[].price_data`.
///
/// Contract: `#/paths/~1v1~1quotes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items/properties/price_data`.
#[derive(Clone)]
#[must_use]
pub struct PriceData(rt::Params);
impl PriceData {
    /// With what is required.
    pub fn new(currency: impl Into<rt::Currency>, product: impl Into<String>) -> Self {
        PriceData(
            PriceData::default()
                .0
                .set::<rt::Currency>(0, currency)
                .set::<String>(1, product),
        )
    }
    /// Recurring.
    pub fn recurring(self, value: crate::params::Recurring) -> Self {
        Self(self.0.set::<crate::params::Recurring>(2, value))
    }
    /// Tax behavior. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior(self, value: crate::types::TaxBehavior) -> Self {
        Self(self.0.set::<crate::types::TaxBehavior>(3, value))
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
rt::params! {
    PriceData;
    "currency" required: String;
    "product" required: String;
    "recurring": Option<crate::params::Recurring>;
    "tax_behavior": Option<crate::types::TaxBehavior>;
    "unit_amount": Option<i64>;
    "unit_amount_decimal": Option<String>;
}
/// The parameters of `subscription_data`.
///
/// Contract: `#/paths/~1v1~1quotes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data`.
#[derive(Clone)]
#[must_use]
pub struct SubscriptionData(rt::Params);
impl SubscriptionData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Billing mode.
    pub fn billing_mode(self, value: crate::params::BillingMode) -> Self {
        Self(self.0.set::<crate::params::BillingMode>(0, value))
    }
    /// Description. At most 500 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Effective date.
    pub fn effective_date(self, value: impl Into<EffectiveDate>) -> Self {
        Self(self.0.set::<EffectiveDate>(2, value))
    }
    /// Clears `effective_date`.
    pub fn clear_effective_date(self) -> Self {
        Self(self.0.clear(2))
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(3, value))
    }
    /// Trial period days.
    pub fn trial_period_days(self, value: i64) -> Self {
        Self(self.0.set::<i64>(4, value))
    }
    /// Clears `trial_period_days`.
    pub fn clear_trial_period_days(self) -> Self {
        Self(self.0.clear(4))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    SubscriptionData;
    "billing_mode": Option<crate::params::BillingMode>;
    "description": Option<String>;
    "effective_date": rt::Clearable<EffectiveDate>;
    "metadata": Option<rt::Metadata>;
    "trial_period_days": rt::Clearable<i64>;
}
/// The parameters of `transfer_data`.
///
/// Contract: `#/paths/~1v1~1quotes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/transfer_data/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct TransferData(rt::Params);
impl TransferData {
    /// With what is required.
    pub fn new(destination: impl Into<String>) -> Self {
        TransferData(TransferData::default().0.set::<String>(2, destination))
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }
    /// Amount percent.
    pub fn amount_percent(self, value: f64) -> Self {
        Self(self.0.set::<f64>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    TransferData;
    "amount": Option<i64>;
    "amount_percent": Option<f64>;
    "destination" required: String;
}
/// Type: the same shape as [`crate::types::AccountReferenceType`].
pub type Type = crate::types::AccountReferenceType;
/// The parameters of `line_items[]`.
///
/// Contract: `#/paths/~1v1~1quotes~1{quote}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items`.
#[derive(Clone)]
#[must_use]
pub struct UpdateLineItem(rt::Params);
impl UpdateLineItem {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Discounts.
    pub fn discounts(
        self,
        value: impl IntoIterator<Item = crate::params::Discount>,
    ) -> Self {
        Self(self.0.set_list::<crate::params::Discount>(0, value))
    }
    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Id. At most 5000 characters.
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Price. At most 5000 characters.
    pub fn price(self, value: impl Into<rt::Id<crate::prices::Price>>) -> Self {
        Self(self.0.set::<rt::Id<crate::prices::Price>>(2, value))
    }
    /// Price data.
    pub fn price_data(self, value: PriceData) -> Self {
        Self(self.0.set::<PriceData>(3, value))
    }
    /// Quantity.
    pub fn quantity(self, value: i64) -> Self {
        Self(self.0.set::<i64>(4, value))
    }
    /// Tax rates.
    pub fn tax_rates(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(5, value))
    }
    /// Clears `tax_rates`.
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.clear(5))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateLineItem;
    "discounts" clearable: rt::Clearable<Vec<crate::params::Discount>>;
    "id": Option<String>;
    "price": Option<String>;
    "price_data": Option<PriceData>;
    "quantity": Option<i64>;
    "tax_rates" clearable: rt::Clearable<Vec<String>>;
}
/// The parameters of `subscription_data`.
///
/// Contract: `#/paths/~1v1~1quotes~1{quote}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data`.
#[derive(Clone)]
#[must_use]
pub struct UpdateSubscriptionData(rt::Params);
impl UpdateSubscriptionData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Description. At most 500 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Clears `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Effective date.
    pub fn effective_date(self, value: impl Into<EffectiveDate>) -> Self {
        Self(self.0.set::<EffectiveDate>(1, value))
    }
    /// Clears `effective_date`.
    pub fn clear_effective_date(self) -> Self {
        Self(self.0.clear(1))
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(2, value))
    }
    /// Trial period days.
    pub fn trial_period_days(self, value: i64) -> Self {
        Self(self.0.set::<i64>(3, value))
    }
    /// Clears `trial_period_days`.
    pub fn clear_trial_period_days(self) -> Self {
        Self(self.0.clear(3))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateSubscriptionData;
    "description": rt::Clearable<String>;
    "effective_date": rt::Clearable<EffectiveDate>;
    "metadata": Option<rt::Metadata>;
    "trial_period_days": rt::Clearable<i64>;
}
