// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `line_items[]`.
///
/// Contract: `#/paths/~1v1~1tax~1transactions~1create_reversal/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct LineItem {
    amount: i64,
    amount_tax: i64,
    metadata: Option<rt::Metadata>,
    original_line_item: String,
    quantity: Option<i64>,
    reference: String,
    extra: rt::Extra,
}
impl LineItem {
    /// With what is required.
    pub fn new(
        amount: i64,
        amount_tax: i64,
        original_line_item: impl Into<String>,
        reference: impl Into<String>,
    ) -> Self {
        Self {
            amount,
            amount_tax,
            original_line_item: original_line_item.into(),
            reference: reference.into(),
            ..Default::default()
        }
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
    /// Quantity.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
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
    0 => amount "amount" required;
    1 => amount_tax "amount_tax" required;
    2 => metadata "metadata";
    3 => original_line_item "original_line_item" required;
    4 => quantity "quantity";
    5 => reference "reference" required;
}
/// The values of `mode`.
///
/// Contract: `#/paths/~1v1~1tax~1transactions~1create_reversal/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mode`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Mode {
    /// `full`
    Full,
    /// `partial`
    Partial,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Mode;
    0 => Full "full";
    1 => Partial "partial";
}
/// The parameters of `shipping_cost`.
///
/// Contract: `#/paths/~1v1~1tax~1transactions~1create_reversal/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping_cost`.
#[derive(Clone, Default)]
#[must_use]
pub struct ShippingCost {
    amount: i64,
    amount_tax: i64,
    extra: rt::Extra,
}
impl ShippingCost {
    /// With what is required.
    pub fn new(amount: i64, amount_tax: i64) -> Self {
        Self {
            amount,
            amount_tax,
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
    ShippingCost;
    0 => amount "amount" required;
    1 => amount_tax "amount_tax" required;
}
