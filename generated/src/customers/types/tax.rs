// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether the customer pays tax: `exempt` doesn't, `reverse` owes it themselves, and their invoices say `Reverse charge`.
///
/// The values of `tax_exempt`.
///
/// Contract: `#/components/schemas/customer/properties/tax_exempt`.
///
/// Feature: `customers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxExempt {
    /// `exempt`: No tax is charged.
    Exempt,
    /// `none`: Taxed as everyone.
    None,
    /// `reverse`: The customer owes the tax to their authority (reverse charge), you charge none. Invoices say so.
    Reverse,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    TaxExempt;
    0 => Exempt "exempt";
    1 => None "none";
    2 => Reverse "reverse";
}
