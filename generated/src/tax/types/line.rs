// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax::Jurisdiction;
use crate::tax::TaxType;
use crate::tax::TaxabilityReason;

/// Tax product resource line item tax breakdown.
///
/// Contract: `#/components/schemas/tax_product_resource_line_item_tax_breakdown`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct LineItemTaxBreakdown {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Jurisdiction.
    pub jurisdiction: Jurisdiction,
    /// Sourcing. `destination` or `origin`.
    pub sourcing: LineItemTaxBreakdownSourcing,
    /// Tax rate details. May be null.
    pub tax_rate_details: Option<Box<LineItemTaxRateDetails>>,
    /// Taxability reason.
    pub taxability_reason: TaxabilityReason,
    /// Taxable amount, in the currency's smallest unit.
    pub taxable_amount: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `sourcing`.
///
/// Contract: `#/components/schemas/tax_product_resource_line_item_tax_breakdown/properties/sourcing`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LineItemTaxBreakdownSourcing {
    /// `destination`
    Destination,
    /// `origin`
    Origin,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Tax product resource line item tax rate details.
///
/// Contract: `#/components/schemas/tax_product_resource_line_item_tax_rate_details`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct LineItemTaxRateDetails {
    /// Display name. At most 5000 characters.
    pub display_name: String,
    /// Percentage decimal. At most 5000 characters.
    pub percentage_decimal: String,
    /// Tax type.
    pub tax_type: TaxType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    LineItemTaxBreakdown;
    0 => amount "amount" required;
    1 => jurisdiction "jurisdiction" required;
    2 => sourcing "sourcing" required;
    3 => tax_rate_details "tax_rate_details";
    4 => taxability_reason "taxability_reason" required;
    5 => taxable_amount "taxable_amount" required;
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
