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
#[derive(Clone, Default)]
#[must_use]
pub struct FromQuote {
    is_revision: Option<bool>,
    quote: rt::Id<crate::quotes::Quote>,
    extra: rt::Extra,
}
impl FromQuote {
    /// With what is required.
    pub fn new(quote: impl Into<rt::Id<crate::quotes::Quote>>) -> Self {
        Self {
            quote: quote.into(),
            ..Default::default()
        }
    }
    /// Is revision.
    pub fn is_revision(mut self, value: bool) -> Self {
        self.is_revision = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    FromQuote;
    0 => is_revision "is_revision";
    1 => quote "quote" required;
}
/// The parameters of `invoice_settings`.
///
/// Contract: `#/paths/~1v1~1quotes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/invoice_settings`.
#[derive(Clone, Default)]
#[must_use]
pub struct InvoiceSettings {
    days_until_due: Option<i64>,
    issuer: Option<Box<Issuer>>,
    extra: rt::Extra,
}
impl InvoiceSettings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Days until due.
    pub fn days_until_due(mut self, value: i64) -> Self {
        self.days_until_due = Some(value);
        self
    }
    /// Issuer.
    pub fn issuer(mut self, value: Issuer) -> Self {
        self.issuer = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    InvoiceSettings;
    0 => days_until_due "days_until_due";
    1 => issuer "issuer";
}
/// Issuer: the same shape as [`crate::params::AccountReference`].
pub type Issuer = crate::params::AccountReference;
/// Liability: the same shape as [`crate::params::AccountReference`].
pub type Liability = crate::params::AccountReference;
/// The parameters of `line_items[]`.
///
/// Contract: `#/paths/~1v1~1quotes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct LineItem {
    discounts: rt::Clearable<Vec<crate::params::Discount>>,
    price: Option<rt::Id<crate::prices::Price>>,
    price_data: Option<Box<PriceData>>,
    quantity: Option<i64>,
    tax_rates: rt::Clearable<Vec<String>>,
    extra: rt::Extra,
}
impl LineItem {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
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
    /// Price. At most 5000 characters.
    pub fn price(mut self, value: impl Into<rt::Id<crate::prices::Price>>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Price data.
    pub fn price_data(mut self, value: PriceData) -> Self {
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
rt::record! {
    LineItem;
    0 => discounts "discounts" clearable;
    1 => price "price";
    2 => price_data "price_data";
    3 => quantity "quantity";
    4 => tax_rates "tax_rates" clearable;
}
/// The parameters of `line_items[].price_data`.
///
/// Contract: `#/paths/~1v1~1quotes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items/properties/price_data`.
#[derive(Clone, Default)]
#[must_use]
pub struct PriceData {
    currency: rt::Currency,
    product: String,
    recurring: Option<Box<crate::params::Recurring>>,
    tax_behavior: Option<crate::types::TaxBehavior>,
    unit_amount: Option<i64>,
    unit_amount_decimal: Option<rt::Decimal>,
    extra: rt::Extra,
}
impl PriceData {
    /// With what is required.
    pub fn new(currency: impl Into<rt::Currency>, product: impl Into<String>) -> Self {
        Self {
            currency: currency.into(),
            product: product.into(),
            ..Default::default()
        }
    }
    /// Recurring.
    pub fn recurring(mut self, value: crate::params::Recurring) -> Self {
        self.recurring = Some(Box::new(value));
        self
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
    PriceData;
    0 => currency "currency" required;
    1 => product "product" required;
    2 => recurring "recurring";
    3 => tax_behavior "tax_behavior";
    4 => unit_amount "unit_amount";
    5 => unit_amount_decimal "unit_amount_decimal";
}
/// The parameters of `subscription_data`.
///
/// Contract: `#/paths/~1v1~1quotes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data`.
#[derive(Clone, Default)]
#[must_use]
pub struct SubscriptionData {
    billing_mode: Option<Box<crate::params::BillingMode>>,
    description: Option<String>,
    effective_date: rt::Clearable<EffectiveDate>,
    metadata: Option<rt::Metadata>,
    trial_period_days: rt::Clearable<i64>,
    extra: rt::Extra,
}
impl SubscriptionData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Billing mode.
    pub fn billing_mode(mut self, value: crate::params::BillingMode) -> Self {
        self.billing_mode = Some(Box::new(value));
        self
    }
    /// Description. At most 500 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Effective date.
    pub fn effective_date(mut self, value: impl Into<EffectiveDate>) -> Self {
        self.effective_date = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `effective_date`.
    pub fn clear_effective_date(mut self) -> Self {
        self.effective_date = rt::Clearable::Clear;
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
    /// Trial period days.
    pub fn trial_period_days(mut self, value: i64) -> Self {
        self.trial_period_days = rt::Clearable::Set(value);
        self
    }
    /// Clears `trial_period_days`.
    pub fn clear_trial_period_days(mut self) -> Self {
        self.trial_period_days = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    SubscriptionData;
    0 => billing_mode "billing_mode";
    1 => description "description";
    2 => effective_date "effective_date";
    3 => metadata "metadata";
    4 => trial_period_days "trial_period_days";
}
/// The parameters of `transfer_data`.
///
/// Contract: `#/paths/~1v1~1quotes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/transfer_data/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct TransferData {
    amount: Option<i64>,
    amount_percent: Option<f64>,
    destination: String,
    extra: rt::Extra,
}
impl TransferData {
    /// With what is required.
    pub fn new(destination: impl Into<String>) -> Self {
        Self {
            destination: destination.into(),
            ..Default::default()
        }
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Amount percent.
    pub fn amount_percent(mut self, value: f64) -> Self {
        self.amount_percent = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    TransferData;
    0 => amount "amount";
    1 => amount_percent "amount_percent";
    2 => destination "destination" required;
}
/// Type: the same shape as [`crate::types::AccountReferenceType`].
pub type Type = crate::types::AccountReferenceType;
/// The parameters of `line_items[]`.
///
/// Contract: `#/paths/~1v1~1quotes~1{quote}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateLineItem {
    discounts: rt::Clearable<Vec<crate::params::Discount>>,
    id: Option<String>,
    price: Option<rt::Id<crate::prices::Price>>,
    price_data: Option<Box<PriceData>>,
    quantity: Option<i64>,
    tax_rates: rt::Clearable<Vec<String>>,
    extra: rt::Extra,
}
impl UpdateLineItem {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
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
    /// Price. At most 5000 characters.
    pub fn price(mut self, value: impl Into<rt::Id<crate::prices::Price>>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Price data.
    pub fn price_data(mut self, value: PriceData) -> Self {
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
rt::record! {
    UpdateLineItem;
    0 => discounts "discounts" clearable;
    1 => id "id";
    2 => price "price";
    3 => price_data "price_data";
    4 => quantity "quantity";
    5 => tax_rates "tax_rates" clearable;
}
/// The parameters of `subscription_data`.
///
/// Contract: `#/paths/~1v1~1quotes~1{quote}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateSubscriptionData {
    description: rt::Clearable<String>,
    effective_date: rt::Clearable<EffectiveDate>,
    metadata: Option<rt::Metadata>,
    trial_period_days: rt::Clearable<i64>,
    extra: rt::Extra,
}
impl UpdateSubscriptionData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Description. At most 500 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `description`.
    pub fn clear_description(mut self) -> Self {
        self.description = rt::Clearable::Clear;
        self
    }
    /// Effective date.
    pub fn effective_date(mut self, value: impl Into<EffectiveDate>) -> Self {
        self.effective_date = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `effective_date`.
    pub fn clear_effective_date(mut self) -> Self {
        self.effective_date = rt::Clearable::Clear;
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
    /// Trial period days.
    pub fn trial_period_days(mut self, value: i64) -> Self {
        self.trial_period_days = rt::Clearable::Set(value);
        self
    }
    /// Clears `trial_period_days`.
    pub fn clear_trial_period_days(mut self) -> Self {
        self.trial_period_days = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateSubscriptionData;
    0 => description "description";
    1 => effective_date "effective_date";
    2 => metadata "metadata";
    3 => trial_period_days "trial_period_days";
}
