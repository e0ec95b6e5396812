// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether line items on the invoice PDF show prices with the taxes in them or without.
///
/// The values of `configuration.customer.billing.invoice.rendering.amount_tax_display`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/billing/properties/invoice/properties/rendering/properties/amount_tax_display`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AmountTaxDisplay {
    /// `exclude_tax`: Line items are shown without tax.
    ExcludeTax,
    /// `include_inclusive_tax`: Line items are shown with inclusive tax in them.
    IncludeInclusiveTax,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    AmountTaxDisplay;
    0 => ExcludeTax "exclude_tax";
    1 => IncludeInclusiveTax "include_inclusive_tax";
}
