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
#[derive(Clone)]
#[must_use]
pub struct Line(rt::Params);
impl Line {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }
    /// Description. At most 5000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Discountable.
    pub fn discountable(self, value: bool) -> Self {
        Self(self.0.set::<bool>(2, value))
    }
    /// Discounts.
    pub fn discounts(
        self,
        value: impl IntoIterator<Item = crate::params::Discount>,
    ) -> Self {
        Self(self.0.set_list::<crate::params::Discount>(3, value))
    }
    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(3))
    }
    /// Invoice item. At most 5000 characters.
    pub fn invoice_item(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(5, value))
    }
    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(5))
    }
    /// Period.
    pub fn period(self, value: crate::params::Period) -> Self {
        Self(self.0.set::<crate::params::Period>(6, value))
    }
    /// Price data.
    pub fn price_data(self, value: PriceData) -> Self {
        Self(self.0.set::<PriceData>(7, value))
    }
    /// Pricing.
    pub fn pricing(self, value: crate::params::Pricing) -> Self {
        Self(self.0.set::<crate::params::Pricing>(8, value))
    }
    /// Quantity.
    pub fn quantity(self, value: i64) -> Self {
        Self(self.0.set::<i64>(9, value))
    }
    /// Quantity decimal. A decimal number as text.
    pub fn quantity_decimal(self, value: impl Into<rt::Decimal>) -> Self {
        Self(self.0.set::<rt::Decimal>(10, value))
    }
    /// Tax amounts.
    pub fn tax_amounts(self, value: impl IntoIterator<Item = TaxAmount>) -> Self {
        Self(self.0.set_list::<TaxAmount>(11, value))
    }
    /// Clears `tax_amounts`.
    pub fn clear_tax_amounts(self) -> Self {
        Self(self.0.clear(11))
    }
    /// Tax rates.
    pub fn tax_rates(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(12, value))
    }
    /// Clears `tax_rates`.
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.clear(12))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Line;
    "amount": Option<i64>;
    "description": Option<String>;
    "discountable": Option<bool>;
    "discounts" clearable: rt::Clearable<Vec<crate::params::Discount>>;
    "invoice_item": Option<String>;
    "metadata" clearable: rt::Clearable<rt::Metadata>;
    "period": Option<crate::params::Period>;
    "price_data": Option<PriceData>;
    "pricing": Option<crate::params::Pricing>;
    "quantity": Option<i64>;
    "quantity_decimal": Option<String>;
    "tax_amounts" clearable: rt::Clearable<Vec<TaxAmount>>;
    "tax_rates" clearable: rt::Clearable<Vec<String>>;
}
/// The parameters of `lines[].price_data`.
///
/// Contract: `#/paths/~1v1~1invoices~1{invoice}~1add_lines/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lines/items/properties/price_data`.
#[derive(Clone)]
#[must_use]
pub struct PriceData(rt::Params);
impl PriceData {
    /// With what is required.
    pub fn new(currency: impl Into<rt::Currency>) -> Self {
        PriceData(PriceData::default().0.set::<rt::Currency>(0, currency))
    }
    /// Product. At most 5000 characters.
    pub fn product(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Product data.
    pub fn product_data(self, value: crate::params::ProductData) -> Self {
        Self(self.0.set::<crate::params::ProductData>(2, value))
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
    "product": Option<String>;
    "product_data": Option<crate::params::ProductData>;
    "tax_behavior": Option<crate::types::TaxBehavior>;
    "unit_amount": Option<i64>;
    "unit_amount_decimal": Option<String>;
}
/// The parameters of `lines[]`.
///
/// Contract: `#/paths/~1v1~1invoices~1{invoice}~1remove_lines/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lines/items`.
#[derive(Clone)]
#[must_use]
pub struct RemoveLinesLine(rt::Params);
impl RemoveLinesLine {
    /// With what is required.
    pub fn new(behavior: Behavior, id: impl Into<String>) -> Self {
        RemoveLinesLine(
            RemoveLinesLine::default()
                .0
                .set::<Behavior>(0, behavior)
                .set::<String>(1, id),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    RemoveLinesLine;
    "behavior" required: Behavior;
    "id" required: String;
}
/// The parameters of `lines[].tax_amounts[]`.
///
/// Contract: `#/paths/~1v1~1invoices~1{invoice}~1add_lines/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lines/items/properties/tax_amounts/anyOf/0/items`.
#[derive(Clone)]
#[must_use]
pub struct TaxAmount(rt::Params);
impl TaxAmount {
    /// With what is required.
    pub fn new(amount: i64, tax_rate_data: TaxRateData, taxable_amount: i64) -> Self {
        TaxAmount(
            TaxAmount::default()
                .0
                .set::<i64>(0, amount)
                .set::<TaxRateData>(1, tax_rate_data)
                .set::<i64>(3, taxable_amount),
        )
    }
    /// Taxability reason.
    pub fn taxability_reason(self, value: crate::types::TaxabilityReason) -> Self {
        Self(self.0.set::<crate::types::TaxabilityReason>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    TaxAmount;
    "amount" required: i64;
    "tax_rate_data" required: TaxRateData;
    "taxability_reason": Option<crate::types::TaxabilityReason>;
    "taxable_amount" required: i64;
}
/// The parameters of `lines[].tax_amounts[].tax_rate_data`.
///
/// Contract: `#/paths/~1v1~1invoices~1{invoice}~1add_lines/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lines/items/properties/tax_amounts/anyOf/0/items/properties/tax_rate_data`.
#[derive(Clone)]
#[must_use]
pub struct TaxRateData(rt::Params);
impl TaxRateData {
    /// With what is required.
    pub fn new(
        display_name: impl Into<String>,
        inclusive: bool,
        percentage: f64,
    ) -> Self {
        TaxRateData(
            TaxRateData::default()
                .0
                .set::<String>(2, display_name)
                .set::<bool>(3, inclusive)
                .set::<f64>(6, percentage),
        )
    }
    /// Country. At most 5000 characters.
    pub fn country(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Description. At most 5000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Jurisdiction. At most 200 characters.
    pub fn jurisdiction(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }
    /// Jurisdiction level. `city`, `country`, `county`, `district`, `multiple` or `state`.
    pub fn jurisdiction_level(
        self,
        value: crate::invoices::params::JurisdictionLevel,
    ) -> Self {
        Self(self.0.set::<crate::invoices::params::JurisdictionLevel>(5, value))
    }
    /// State. At most 5000 characters.
    pub fn state(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value))
    }
    /// Tax type.
    pub fn tax_type(self, value: crate::types::TaxType) -> Self {
        Self(self.0.set::<crate::types::TaxType>(8, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    TaxRateData;
    "country": Option<String>;
    "description": Option<String>;
    "display_name" required: String;
    "inclusive" required: bool;
    "jurisdiction": Option<String>;
    "jurisdiction_level": Option<crate::invoices::params::JurisdictionLevel>;
    "percentage" required: f64;
    "state": Option<String>;
    "tax_type": Option<crate::types::TaxType>;
}
/// The parameters of `lines[]`.
///
/// Contract: `#/paths/~1v1~1invoices~1{invoice}~1update_lines/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lines/items`.
#[derive(Clone)]
#[must_use]
pub struct UpdateLinesLine(rt::Params);
impl UpdateLinesLine {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        UpdateLinesLine(UpdateLinesLine::default().0.set::<String>(4, id))
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }
    /// Description. At most 5000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Discountable.
    pub fn discountable(self, value: bool) -> Self {
        Self(self.0.set::<bool>(2, value))
    }
    /// Discounts.
    pub fn discounts(
        self,
        value: impl IntoIterator<Item = crate::params::Discount>,
    ) -> Self {
        Self(self.0.set_list::<crate::params::Discount>(3, value))
    }
    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(3))
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(5, value))
    }
    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(5))
    }
    /// Period.
    pub fn period(self, value: crate::params::Period) -> Self {
        Self(self.0.set::<crate::params::Period>(6, value))
    }
    /// Price data.
    pub fn price_data(self, value: PriceData) -> Self {
        Self(self.0.set::<PriceData>(7, value))
    }
    /// Pricing.
    pub fn pricing(self, value: crate::params::Pricing) -> Self {
        Self(self.0.set::<crate::params::Pricing>(8, value))
    }
    /// Quantity.
    pub fn quantity(self, value: i64) -> Self {
        Self(self.0.set::<i64>(9, value))
    }
    /// Quantity decimal. A decimal number as text.
    pub fn quantity_decimal(self, value: impl Into<rt::Decimal>) -> Self {
        Self(self.0.set::<rt::Decimal>(10, value))
    }
    /// Tax amounts.
    pub fn tax_amounts(self, value: impl IntoIterator<Item = TaxAmount>) -> Self {
        Self(self.0.set_list::<TaxAmount>(11, value))
    }
    /// Clears `tax_amounts`.
    pub fn clear_tax_amounts(self) -> Self {
        Self(self.0.clear(11))
    }
    /// Tax rates.
    pub fn tax_rates(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(12, value))
    }
    /// Clears `tax_rates`.
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.clear(12))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateLinesLine;
    "amount": Option<i64>;
    "description": Option<String>;
    "discountable": Option<bool>;
    "discounts" clearable: rt::Clearable<Vec<crate::params::Discount>>;
    "id" required: String;
    "metadata" clearable: rt::Clearable<rt::Metadata>;
    "period": Option<crate::params::Period>;
    "price_data": Option<PriceData>;
    "pricing": Option<crate::params::Pricing>;
    "quantity": Option<i64>;
    "quantity_decimal": Option<String>;
    "tax_amounts" clearable: rt::Clearable<Vec<TaxAmount>>;
    "tax_rates" clearable: rt::Clearable<Vec<String>>;
}
