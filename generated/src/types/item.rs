// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::prices::Price;
use crate::rt;
use crate::types::LineItemDiscountAmount;
use crate::types::LineItemTaxAmount;

/// The `item` object.
///
/// Contract: `#/components/schemas/item`.
#[derive(Default)]
#[non_exhaustive]
pub struct LineItem {
    /// Adjustable quantity. May be null.
    pub adjustable_quantity: Option<Box<LineItemAdjustableQuantity>>,
    /// Amount discount.
    pub amount_discount: i64,
    /// Amount subtotal, in the currency's smallest unit.
    pub amount_subtotal: i64,
    /// Amount tax, in the currency's smallest unit.
    pub amount_tax: i64,
    /// Amount total, in the currency's smallest unit.
    pub amount_total: i64,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Discounts.
    pub discounts: Option<Vec<LineItemDiscountAmount>>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<LineItem>,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Price. May be null.
    pub price: Option<Box<Price>>,
    /// Quantity. May be null.
    pub quantity: Option<i64>,
    /// Taxes.
    pub taxes: Option<Vec<LineItemTaxAmount>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Line items adjustable quantity.
///
/// Contract: `#/components/schemas/line_items_adjustable_quantity`.
#[derive(Default)]
#[non_exhaustive]
pub struct LineItemAdjustableQuantity {
    /// Enabled.
    pub enabled: bool,
    /// Maximum. May be null.
    pub maximum: Option<i64>,
    /// Minimum. May be null.
    pub minimum: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    LineItem;
    const "object" = Str("item");
    0 => adjustable_quantity "adjustable_quantity";
    1 => amount_discount "amount_discount" required;
    2 => amount_subtotal "amount_subtotal" required;
    3 => amount_tax "amount_tax" required;
    4 => amount_total "amount_total" required;
    5 => currency "currency" required;
    6 => description "description";
    7 => discounts "discounts";
    8 => id "id" required;
    9 => metadata "metadata";
    10 => price "price";
    11 => quantity "quantity";
    12 => taxes "taxes";
}

rt::expandable! {
    crate::ExpandPath;
    LineItem;
    adjustable_quantity "adjustable_quantity" => LineItemAdjustableQuantity;
    discounts "discounts" => LineItemDiscountAmount;
    price "price" => Price;
    taxes "taxes" => LineItemTaxAmount;
}

rt::record! {
    LineItemAdjustableQuantity;
    0 => enabled "enabled" required;
    1 => maximum "maximum";
    2 => minimum "minimum";
}
