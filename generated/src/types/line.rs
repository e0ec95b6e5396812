// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax_rates::TaxRate;
use crate::types::TaxabilityReason;

/// How much one discount takes off, and which one it is.
///
/// Contract: `#/components/schemas/line_items_discount_amount`.
#[cfg(any(feature = "checkout", feature = "payment_links", feature = "quotes"))]
#[non_exhaustive]
pub struct LineItemDiscountAmount {
    /// How much the discount takes off, in the smallest currency unit.
    pub amount: i64,
    /// The discount that lowers the price by this amount.
    pub discount: crate::customers::Discount,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How much one tax comes to, on which sum, and why that rate or none.
///
/// Contract: `#/components/schemas/line_items_tax_amount`.
#[cfg_attr(
    docsrs,
    doc(
        cfg(
            any(
                feature = "checkout",
                feature = "credit_notes",
                feature = "invoices",
                feature = "payment_links",
                feature = "quotes"
            )
        )
    )
)]
#[non_exhaustive]
pub struct LineItemTaxAmount {
    /// The tax for this rate, in the smallest currency unit.
    pub amount: i64,
    /// The tax rate that the tax is worked out with.
    pub rate: TaxRate,
    /// Why there is this tax, or none. New reasons can come. May be null.
    pub taxability_reason: Option<TaxabilityReason>,
    /// What the tax is worked out from, in the smallest currency unit. May be null.
    pub taxable_amount: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

#[cfg(any(feature = "checkout", feature = "payment_links", feature = "quotes"))]
rt::record! {
    LineItemDiscountAmount;
    0 => amount = 0 "amount" required;
    1 => discount "discount" required;
}

#[cfg(any(feature = "checkout", feature = "payment_links", feature = "quotes"))]
rt::expandable! {
    crate::ExpandPath;
    LineItemDiscountAmount;
    discount "discount" => crate::customers::Discount;
}

rt::record! {
    LineItemTaxAmount;
    0 => amount = 0 "amount" required;
    1 => rate "rate" required;
    2 => taxability_reason = None "taxability_reason";
    3 => taxable_amount = None "taxable_amount";
}

rt::expandable! {
    crate::ExpandPath;
    LineItemTaxAmount;
    rate "rate" => TaxRate;
}
