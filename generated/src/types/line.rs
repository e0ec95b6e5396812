// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax_rates::TaxRate;
use crate::types::TaxabilityReason;

/// Line items discount amount.
///
/// Contract: `#/components/schemas/line_items_discount_amount`.
#[cfg(feature = "_types_line_item")]
#[derive(Default)]
#[non_exhaustive]
pub struct LineItemDiscountAmount {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Discount.
    pub discount: crate::customers::Discount,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Line items tax amount.
///
/// Contract: `#/components/schemas/line_items_tax_amount`.
#[derive(Default)]
#[non_exhaustive]
pub struct LineItemTaxAmount {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Rate.
    pub rate: TaxRate,
    /// Taxability reason. May be null.
    pub taxability_reason: Option<TaxabilityReason>,
    /// Taxable amount, in the currency's smallest unit. May be null.
    pub taxable_amount: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

#[cfg(feature = "_types_line_item")]
rt::record! {
    LineItemDiscountAmount;
    0 => amount "amount" required;
    1 => discount "discount" required;
}

#[cfg(feature = "_types_line_item")]
rt::expandable! {
    crate::ExpandPath;
    LineItemDiscountAmount;
    discount "discount" => crate::customers::Discount;
}

rt::record! {
    LineItemTaxAmount;
    0 => amount "amount" required;
    1 => rate "rate" required;
    2 => taxability_reason "taxability_reason";
    3 => taxable_amount "taxable_amount";
}

rt::expandable! {
    crate::ExpandPath;
    LineItemTaxAmount;
    rate "rate" => TaxRate;
}
