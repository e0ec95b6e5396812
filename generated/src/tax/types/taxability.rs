// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `taxability_override`.
///
/// Contract: `#/components/schemas/tax_product_resource_customer_details/properties/taxability_override`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxabilityOverride {
    /// `customer_exempt`
    CustomerExempt,
    /// `none`
    None,
    /// `reverse_charge`
    ReverseCharge,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `taxability_reason`.
///
/// Contract: `#/components/schemas/tax_product_resource_line_item_tax_breakdown/properties/taxability_reason`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxabilityReason {
    /// `customer_exempt`
    CustomerExempt,
    /// `not_collecting`
    NotCollecting,
    /// `not_subject_to_tax`
    NotSubjectToTax,
    /// `not_supported`
    NotSupported,
    /// `portion_product_exempt`
    PortionProductExempt,
    /// `portion_reduced_rated`
    PortionReducedRated,
    /// `portion_standard_rated`
    PortionStandardRated,
    /// `product_exempt`
    ProductExempt,
    /// `product_exempt_holiday`
    ProductExemptHoliday,
    /// `proportionally_rated`
    ProportionallyRated,
    /// `reduced_rated`
    ReducedRated,
    /// `reverse_charge`
    ReverseCharge,
    /// `standard_rated`
    StandardRated,
    /// `taxable_basis_reduced`
    TaxableBasisReduced,
    /// `zero_rated`
    ZeroRated,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    TaxabilityOverride;
    0 => CustomerExempt "customer_exempt";
    1 => None "none";
    2 => ReverseCharge "reverse_charge";
}

rt::open_enum! {
    TaxabilityReason;
    0 => CustomerExempt "customer_exempt";
    1 => NotCollecting "not_collecting";
    2 => NotSubjectToTax "not_subject_to_tax";
    3 => NotSupported "not_supported";
    4 => PortionProductExempt "portion_product_exempt";
    5 => PortionReducedRated "portion_reduced_rated";
    6 => PortionStandardRated "portion_standard_rated";
    7 => ProductExempt "product_exempt";
    8 => ProductExemptHoliday "product_exempt_holiday";
    9 => ProportionallyRated "proportionally_rated";
    10 => ReducedRated "reduced_rated";
    11 => ReverseCharge "reverse_charge";
    12 => StandardRated "standard_rated";
    13 => TaxableBasisReduced "taxable_basis_reduced";
    14 => ZeroRated "zero_rated";
}
