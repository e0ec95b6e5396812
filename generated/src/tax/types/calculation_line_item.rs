// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax::LineItemTaxBreakdown;
use crate::tax::TaxBehavior;

/// The `tax.calculation_line_item` object.
///
/// Contract: `#/components/schemas/tax.calculation_line_item`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct CalculationLineItem {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Amount tax, in the currency's smallest unit.
    pub amount_tax: i64,
    /// Id. At most 5000 characters.
    pub id: rt::Id<CalculationLineItem>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Product. At most 5000 characters. May be null.
    pub product: Option<String>,
    /// Quantity.
    pub quantity: i64,
    /// Reference. At most 5000 characters.
    pub reference: String,
    /// Tax behavior. `exclusive` or `inclusive`.
    pub tax_behavior: TaxBehavior,
    /// Tax breakdown. May be null.
    pub tax_breakdown: Option<Vec<LineItemTaxBreakdown>>,
    /// Tax code. At most 5000 characters.
    pub tax_code: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    CalculationLineItem;
    const "object" = Str("tax.calculation_line_item");
    0 => amount "amount" required;
    1 => amount_tax "amount_tax" required;
    2 => id "id" required;
    3 => livemode "livemode" required;
    4 => metadata "metadata";
    5 => product "product";
    6 => quantity "quantity" required;
    7 => reference "reference" required;
    8 => tax_behavior "tax_behavior" required;
    9 => tax_breakdown "tax_breakdown";
    10 => tax_code "tax_code" required;
}
