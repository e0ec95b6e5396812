// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax::LineItemTaxBreakdown;
use crate::tax::TaxBehavior;

/// One line of a tax calculation: what is sold, and the tax on it.
///
/// The `tax.calculation_line_item` object.
///
/// Contract: `#/components/schemas/tax.calculation_line_item`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct CalculationLineItem {
    /// What the line costs in all, in the smallest currency unit. Taxes are in it if [`tax_behavior`](Self::tax_behavior) is `inclusive`, on top of it otherwise.
    pub amount: i64,
    /// The tax on this line, in the smallest currency unit.
    pub amount_tax: i64,
    /// Names this object in other calls.
    pub id: rt::Id<CalculationLineItem>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values. A line of a subscription shows what the subscription has now, unless the line was given its own. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Id of the [product](crate::products::Product), whose tax code is used if the line has none. May be null.
    pub product: Option<String>,
    /// How many are sold.
    pub quantity: i64,
    /// Your own id of the item, unique in its list.
    pub reference: String,
    /// Whether [`amount`](Self::amount) has the tax in it (`inclusive`), or it comes on top. `exclusive` or `inclusive`.
    pub tax_behavior: TaxBehavior,
    /// The taxes on the line one by one, with rate and reason. May be null.
    pub tax_breakdown: Option<Vec<LineItemTaxBreakdown>>,
    /// What kind of goods or service it is, as an id from [`tax_codes.list`](crate::tax_codes::list()). Taxes depend on it.
    pub tax_code: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    CalculationLineItem;
    const "object" = Str("tax.calculation_line_item");
    0 => amount = 0 "amount" required;
    1 => amount_tax = 0 "amount_tax" required;
    2 => id "id" required;
    3 => livemode = false "livemode" required;
    4 => metadata = None "metadata";
    5 => product = None "product";
    6 => quantity = 0 "quantity" required;
    7 => reference "reference" required;
    8 => tax_behavior "tax_behavior" required;
    9 => tax_breakdown = None "tax_breakdown";
    10 => tax_code "tax_code" required;
}
