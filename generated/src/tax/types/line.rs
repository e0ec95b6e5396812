// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax::Jurisdiction;
use crate::tax::TaxType;
use crate::tax::TaxabilityReason;

/// The tax of one jurisdiction on the line: how much, on which sum, and why.
///
/// Contract: `#/components/schemas/tax_product_resource_line_item_tax_breakdown`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct LineItemTaxBreakdown {
    /// How much tax, in the smallest currency unit.
    pub amount: i64,
    /// The place that levies the tax.
    pub jurisdiction: Jurisdiction,
    /// Whose address decides on the tax: yours (`origin`) or the customer's (`destination`).
    pub sourcing: LineItemTaxBreakdownSourcing,
    /// The rate and kind of the tax. Null if there is none to pay, as for goods that are exempt.
    pub tax_rate_details: Option<Box<LineItemTaxRateDetails>>,
    /// Why there is this tax, or none. New reasons can come.
    pub taxability_reason: TaxabilityReason,
    /// What the tax is worked out from, in the smallest currency unit.
    pub taxable_amount: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whose address decides on the tax: yours (`origin`) or the customer's (`destination`).
///
/// The values of `sourcing`.
///
/// Contract: `#/components/schemas/tax_product_resource_line_item_tax_breakdown/properties/sourcing`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LineItemTaxBreakdownSourcing {
    /// `destination`: By where the customer is.
    Destination,
    /// `origin`: By where the merchant is.
    Origin,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The rate and kind of the tax.
///
/// Contract: `#/components/schemas/tax_product_resource_line_item_tax_rate_details`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct LineItemTaxRateDetails {
    /// What people call the tax, in the customer's language: `Umsatzsteuer (USt.)`.
    pub display_name: String,
    /// The rate of the tax in percent, as a text: `8.5`.
    pub percentage_decimal: String,
    /// What kind of tax it is, such as `vat` or `sales_tax`.
    pub tax_type: TaxType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    LineItemTaxBreakdown;
    0 => amount = 0 "amount" required;
    1 => jurisdiction "jurisdiction" required;
    2 => sourcing "sourcing" required;
    3 => tax_rate_details = None "tax_rate_details";
    4 => taxability_reason "taxability_reason" required;
    5 => taxable_amount = 0 "taxable_amount" required;
}

rt::open_enum! {
    LineItemTaxBreakdownSourcing;
    0 => Destination "destination";
    1 => Origin "origin";
}

rt::record! {
    LineItemTaxRateDetails;
    0 => display_name "display_name" required;
    1 => percentage_decimal "percentage_decimal" required;
    2 => tax_type "tax_type" required;
}
