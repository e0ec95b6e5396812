// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `lines[].behavior`.
///
/// Contract: `#/paths/~1v1~1invoices~1{invoice}~1remove_lines/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lines/items/properties/behavior`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Behavior {
    /// `delete`
    Delete,
    /// `unassign`
    Unassign,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Behavior;
    0 => Delete "delete";
    1 => Unassign "unassign";
}
/// The parameters of `lines[]`.
///
/// Contract: `#/paths/~1v1~1invoices~1{invoice}~1add_lines/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lines/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct Line {
    amount: Option<i64>,
    description: Option<String>,
    discountable: Option<bool>,
    discounts: rt::Clearable<Vec<crate::params::Discount>>,
    invoice_item: Option<String>,
    metadata: rt::Clearable<rt::Metadata>,
    period: Option<Box<crate::params::Period>>,
    price_data: Option<Box<PriceData>>,
    pricing: Option<Box<crate::params::Pricing>>,
    quantity: Option<i64>,
    quantity_decimal: Option<rt::Decimal>,
    tax_amounts: rt::Clearable<Vec<TaxAmount>>,
    tax_rates: rt::Clearable<Vec<String>>,
    extra: rt::Extra,
}
impl Line {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Description. At most 5000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Discountable.
    pub fn discountable(mut self, value: bool) -> Self {
        self.discountable = Some(value);
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
    /// Invoice item. At most 5000 characters.
    pub fn invoice_item(mut self, value: impl Into<String>) -> Self {
        self.invoice_item = Some(value.into());
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
    /// Period.
    pub fn period(mut self, value: crate::params::Period) -> Self {
        self.period = Some(Box::new(value));
        self
    }
    /// Price data.
    pub fn price_data(mut self, value: PriceData) -> Self {
        self.price_data = Some(Box::new(value));
        self
    }
    /// Pricing.
    pub fn pricing(mut self, value: crate::params::Pricing) -> Self {
        self.pricing = Some(Box::new(value));
        self
    }
    /// Quantity.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    /// Quantity decimal. A decimal number as text.
    pub fn quantity_decimal(mut self, value: impl Into<rt::Decimal>) -> Self {
        self.quantity_decimal = Some(value.into());
        self
    }
    /// Tax amounts.
    pub fn tax_amounts(mut self, value: impl IntoIterator<Item = TaxAmount>) -> Self {
        self.tax_amounts = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `tax_amounts`.
    pub fn clear_tax_amounts(mut self) -> Self {
        self.tax_amounts = rt::Clearable::Clear;
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
    Line;
    0 => amount "amount";
    1 => description "description";
    2 => discountable "discountable";
    3 => discounts "discounts" clearable;
    4 => invoice_item "invoice_item";
    5 => metadata "metadata" clearable;
    6 => period "period";
    7 => price_data "price_data";
    8 => pricing "pricing";
    9 => quantity "quantity";
    10 => quantity_decimal "quantity_decimal";
    11 => tax_amounts "tax_amounts" clearable;
    12 => tax_rates "tax_rates" clearable;
}
/// The parameters of `lines[].price_data`.
///
/// Contract: `#/paths/~1v1~1invoices~1{invoice}~1add_lines/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lines/items/properties/price_data`.
#[derive(Clone, Default)]
#[must_use]
pub struct PriceData {
    currency: rt::Currency,
    product: Option<String>,
    product_data: Option<Box<crate::params::ProductData>>,
    tax_behavior: Option<crate::types::TaxBehavior>,
    unit_amount: Option<i64>,
    unit_amount_decimal: Option<rt::Decimal>,
    extra: rt::Extra,
}
impl PriceData {
    /// With what is required.
    pub fn new(currency: impl Into<rt::Currency>) -> Self {
        Self {
            currency: currency.into(),
            ..Default::default()
        }
    }
    /// Product. At most 5000 characters.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }
    /// Product data.
    pub fn product_data(mut self, value: crate::params::ProductData) -> Self {
        self.product_data = Some(Box::new(value));
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
    1 => product "product";
    2 => product_data "product_data";
    3 => tax_behavior "tax_behavior";
    4 => unit_amount "unit_amount";
    5 => unit_amount_decimal "unit_amount_decimal";
}
/// The parameters of `lines[]`.
///
/// Contract: `#/paths/~1v1~1invoices~1{invoice}~1remove_lines/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lines/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct RemoveLinesLine {
    behavior: Behavior,
    id: String,
    extra: rt::Extra,
}
impl RemoveLinesLine {
    /// With what is required.
    pub fn new(behavior: Behavior, id: impl Into<String>) -> Self {
        Self {
            behavior,
            id: id.into(),
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
    RemoveLinesLine;
    0 => behavior "behavior" required;
    1 => id "id" required;
}
/// The parameters of `lines[].tax_amounts[]`.
///
/// Contract: `#/paths/~1v1~1invoices~1{invoice}~1add_lines/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lines/items/properties/tax_amounts/anyOf/0/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct TaxAmount {
    amount: i64,
    tax_rate_data: TaxRateData,
    taxability_reason: Option<crate::types::TaxabilityReason>,
    taxable_amount: i64,
    extra: rt::Extra,
}
impl TaxAmount {
    /// With what is required.
    pub fn new(amount: i64, tax_rate_data: TaxRateData, taxable_amount: i64) -> Self {
        Self {
            amount,
            tax_rate_data,
            taxable_amount,
            ..Default::default()
        }
    }
    /// Taxability reason.
    pub fn taxability_reason(mut self, value: crate::types::TaxabilityReason) -> Self {
        self.taxability_reason = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    TaxAmount;
    0 => amount "amount" required;
    1 => tax_rate_data "tax_rate_data" required;
    2 => taxability_reason "taxability_reason";
    3 => taxable_amount "taxable_amount" required;
}
/// The parameters of `lines[].tax_amounts[].tax_rate_data`.
///
/// Contract: `#/paths/~1v1~1invoices~1{invoice}~1add_lines/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lines/items/properties/tax_amounts/anyOf/0/items/properties/tax_rate_data`.
#[derive(Clone, Default)]
#[must_use]
pub struct TaxRateData {
    country: Option<String>,
    description: Option<String>,
    display_name: String,
    inclusive: bool,
    jurisdiction: Option<String>,
    jurisdiction_level: Option<crate::invoices::params::JurisdictionLevel>,
    percentage: f64,
    state: Option<String>,
    tax_type: Option<crate::types::TaxType>,
    extra: rt::Extra,
}
impl TaxRateData {
    /// With what is required.
    pub fn new(
        display_name: impl Into<String>,
        inclusive: bool,
        percentage: f64,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            inclusive,
            percentage,
            ..Default::default()
        }
    }
    /// Country. At most 5000 characters.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Description. At most 5000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Jurisdiction. At most 200 characters.
    pub fn jurisdiction(mut self, value: impl Into<String>) -> Self {
        self.jurisdiction = Some(value.into());
        self
    }
    /// Jurisdiction level. `city`, `country`, `county`, `district`, `multiple` or `state`.
    pub fn jurisdiction_level(
        mut self,
        value: crate::invoices::params::JurisdictionLevel,
    ) -> Self {
        self.jurisdiction_level = Some(value);
        self
    }
    /// State. At most 5000 characters.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Tax type.
    pub fn tax_type(mut self, value: crate::types::TaxType) -> Self {
        self.tax_type = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    TaxRateData;
    0 => country "country";
    1 => description "description";
    2 => display_name "display_name" required;
    3 => inclusive "inclusive" required;
    4 => jurisdiction "jurisdiction";
    5 => jurisdiction_level "jurisdiction_level";
    6 => percentage "percentage" required;
    7 => state "state";
    8 => tax_type "tax_type";
}
/// The parameters of `lines[]`.
///
/// Contract: `#/paths/~1v1~1invoices~1{invoice}~1update_lines/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lines/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateLinesLine {
    amount: Option<i64>,
    description: Option<String>,
    discountable: Option<bool>,
    discounts: rt::Clearable<Vec<crate::params::Discount>>,
    id: String,
    metadata: rt::Clearable<rt::Metadata>,
    period: Option<Box<crate::params::Period>>,
    price_data: Option<Box<PriceData>>,
    pricing: Option<Box<crate::params::Pricing>>,
    quantity: Option<i64>,
    quantity_decimal: Option<rt::Decimal>,
    tax_amounts: rt::Clearable<Vec<TaxAmount>>,
    tax_rates: rt::Clearable<Vec<String>>,
    extra: rt::Extra,
}
impl UpdateLinesLine {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Default::default()
        }
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Description. At most 5000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Discountable.
    pub fn discountable(mut self, value: bool) -> Self {
        self.discountable = Some(value);
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
    /// Period.
    pub fn period(mut self, value: crate::params::Period) -> Self {
        self.period = Some(Box::new(value));
        self
    }
    /// Price data.
    pub fn price_data(mut self, value: PriceData) -> Self {
        self.price_data = Some(Box::new(value));
        self
    }
    /// Pricing.
    pub fn pricing(mut self, value: crate::params::Pricing) -> Self {
        self.pricing = Some(Box::new(value));
        self
    }
    /// Quantity.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    /// Quantity decimal. A decimal number as text.
    pub fn quantity_decimal(mut self, value: impl Into<rt::Decimal>) -> Self {
        self.quantity_decimal = Some(value.into());
        self
    }
    /// Tax amounts.
    pub fn tax_amounts(mut self, value: impl IntoIterator<Item = TaxAmount>) -> Self {
        self.tax_amounts = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `tax_amounts`.
    pub fn clear_tax_amounts(mut self) -> Self {
        self.tax_amounts = rt::Clearable::Clear;
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
    UpdateLinesLine;
    0 => amount "amount";
    1 => description "description";
    2 => discountable "discountable";
    3 => discounts "discounts" clearable;
    4 => id "id" required;
    5 => metadata "metadata" clearable;
    6 => period "period";
    7 => price_data "price_data";
    8 => pricing "pricing";
    9 => quantity "quantity";
    10 => quantity_decimal "quantity_decimal";
    11 => tax_amounts "tax_amounts" clearable;
    12 => tax_rates "tax_rates" clearable;
}
