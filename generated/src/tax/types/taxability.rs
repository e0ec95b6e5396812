// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether the customer is taxed otherwise than their place says: not at all (`customer_exempt`), or so that they owe it themselves (`reverse_charge`).
///
/// The values of `taxability_override`.
///
/// Contract: `#/components/schemas/tax_product_resource_customer_details/properties/taxability_override`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxabilityOverride {
    /// `customer_exempt`: No tax is charged.
    CustomerExempt,
    /// `none`: Taxed as everyone.
    None,
    /// `reverse_charge`: The customer owes the tax to their authority, you charge none.
    ReverseCharge,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Why there is this tax, or none.
///
/// The values of `taxability_reason`.
///
/// Contract: `#/components/schemas/tax_product_resource_line_item_tax_breakdown/properties/taxability_reason`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxabilityReason {
    /// `customer_exempt`: No tax: the customer is exempt.
    CustomerExempt,
    /// `not_collecting`: No tax: you have no registration there.
    NotCollecting,
    /// `not_subject_to_tax`: No tax: this product isn't taxed there.
    NotSubjectToTax,
    /// `not_supported`: No tax: Stripe doesn't calculate it there.
    NotSupported,
    /// `portion_product_exempt`: Part of the price isn't taxed.
    PortionProductExempt,
    /// `portion_reduced_rated`: Part of the price is taxed at a reduced rate.
    PortionReducedRated,
    /// `portion_standard_rated`: Part of the price is taxed at the standard rate.
    PortionStandardRated,
    /// `product_exempt`: No tax: the product is exempt.
    ProductExempt,
    /// `product_exempt_holiday`: No tax: the product is exempt on these days (tax holiday).
    ProductExemptHoliday,
    /// `proportionally_rated`: Several rates, each for its share.
    ProportionallyRated,
    /// `reduced_rated`: Taxed at a reduced rate.
    ReducedRated,
    /// `reverse_charge`: No tax from you: the customer owes it to their authority.
    ReverseCharge,
    /// `standard_rated`: Taxed at the ordinary rate.
    StandardRated,
    /// `taxable_basis_reduced`: Taxed on a part of the price only.
    TaxableBasisReduced,
    /// `zero_rated`: Taxed at zero percent.
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
