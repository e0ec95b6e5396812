// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::prices::Price;
use crate::rt;
use crate::types::LineItemDiscountAmount;
use crate::types::LineItemTaxAmount;

/// One thing that is sold in a checkout session, payment link or quote: a price and a quantity, with what it comes to after discounts and taxes.
///
/// The `item` object.
///
/// Contract: `#/components/schemas/item`.
#[non_exhaustive]
pub struct LineItem {
    /// Whether the customer can change the quantity while paying, and within which bounds. May be null.
    pub adjustable_quantity: Option<Box<LineItemAdjustableQuantity>>,
    /// What discounts take off the line, in the smallest currency unit, 0 if there are none.
    pub amount_discount: i64,
    /// The line before discounts and taxes, in the smallest currency unit.
    pub amount_subtotal: i64,
    /// The tax on this line, in the smallest currency unit, 0 if there is none.
    pub amount_tax: i64,
    /// The line after discounts and taxes, in the smallest currency unit.
    pub amount_total: i64,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// What the line is for. The product's name unless you give another text. May be null.
    pub description: Option<String>,
    /// How much each discount takes off this line.
    pub discounts: Option<Vec<LineItemDiscountAmount>>,
    /// Names this object in other calls.
    pub id: rt::Id<LineItem>,
    /// Your own keys and values, kept with the object. Stripe doesn't use them. May be null.
    pub metadata: Option<rt::Metadata>,
    /// The price that was used. It may be one that was made just for this. May be null.
    pub price: Option<Box<Price>>,
    /// How many the customer buys. May be null.
    pub quantity: Option<i64>,
    /// The taxes on the line, one by one.
    pub taxes: Option<Vec<LineItemTaxAmount>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the customer can change the quantity while paying, and within which bounds.
///
/// Contract: `#/components/schemas/line_items_adjustable_quantity`.
#[non_exhaustive]
pub struct LineItemAdjustableQuantity {
    /// Whether the customer can choose how many they buy.
    pub enabled: bool,
    /// The most that the customer can take, 99 unless set, and 999999 at the utmost. May be null.
    pub maximum: Option<i64>,
    /// The least that the customer can take, 0 unless set. May be null.
    pub minimum: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    LineItem;
    const "object" = Str("item");
    0 => adjustable_quantity = None "adjustable_quantity";
    1 => amount_discount = 0 "amount_discount" required;
    2 => amount_subtotal = 0 "amount_subtotal" required;
    3 => amount_tax = 0 "amount_tax" required;
    4 => amount_total = 0 "amount_total" required;
    5 => currency "currency" required;
    6 => description = None "description";
    7 => discounts = None "discounts";
    8 => id "id" required;
    9 => metadata = None "metadata";
    10 => price = None "price";
    11 => quantity = None "quantity";
    12 => taxes = None "taxes";
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
    0 => enabled = false "enabled" required;
    1 => maximum = None "maximum";
    2 => minimum = None "minimum";
}
