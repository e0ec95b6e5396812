// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether tax is due from this customer: yes, no, or by them (`reverse`), which invoices and receipts then say.
///
/// The values of `configuration.customer.automatic_indirect_tax.exempt`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/automatic_indirect_tax/properties/exempt`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AutomaticIndirectTaxExempt {
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
    AutomaticIndirectTaxExempt;
    0 => Exempt "exempt";
    1 => None "none";
    2 => Reverse "reverse";
}
