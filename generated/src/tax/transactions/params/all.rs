// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Which items to take back, and how much of each.
///
/// The parameters of `line_items[]`.
///
/// Contract: `#/paths/~1v1~1tax~1transactions~1create_reversal/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items`.
#[derive(Clone)]
#[must_use]
pub struct LineItem(rt::Params);

impl LineItem {
    /// With what is required.
    pub fn new(
        amount: i64,
        amount_tax: i64,
        original_line_item: impl Into<String>,
        reference: impl Into<String>,
    ) -> Self {
        LineItem(
            LineItem::default()
                .0
                .set::<i64>(0, amount)
                .set::<i64>(1, amount_tax)
                .set::<String>(2, original_line_item)
                .set::<String>(3, reference),
        )
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(4, value))
    }

    /// How many are taken back. Tax exports show it, the tax doesn't depend on it.
    pub fn quantity(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Whether all is reversed, or only the amounts that you name.
///
/// The values of `mode`.
///
/// Contract: `#/paths/~1v1~1tax~1transactions~1create_reversal/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mode`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Mode {
    /// `full`: Everything that isn't reversed yet.
    Full,
    /// `partial`: Only the amounts given, of line items or shipping.
    Partial,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How much of the shipping cost, and of its tax, is taken back.
///
/// The parameters of `shipping_cost`.
///
/// Contract: `#/paths/~1v1~1tax~1transactions~1create_reversal/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping_cost`.
#[derive(Clone)]
#[must_use]
pub struct ShippingCost(rt::Params);

impl ShippingCost {
    /// With what is required.
    pub fn new(amount: i64, amount_tax: i64) -> Self {
        ShippingCost(
            ShippingCost::default().0.set::<i64>(0, amount).set::<i64>(1, amount_tax),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    LineItem;
    "amount" required: i64;
    "amount_tax" required: i64;
    "original_line_item" required: String;
    "reference" required: String;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "quantity": i64;
}

rt::open_enum! {
    Mode;
    0 => Full "full";
    1 => Partial "partial";
}

rt::params! {
    ShippingCost;
    "amount" required: i64;
    "amount_tax" required: i64;
}
