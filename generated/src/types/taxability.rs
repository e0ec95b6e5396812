// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `taxability_reason`.
///
/// Contract: `#/components/schemas/billing_bill_resource_invoicing_taxes_tax/properties/taxability_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxabilityReason {
    /// `customer_exempt`
    CustomerExempt,
    /// `not_available`
    NotAvailable,
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
    TaxabilityReason;
    0 => CustomerExempt "customer_exempt";
    1 => NotAvailable "not_available";
    2 => NotCollecting "not_collecting";
    3 => NotSubjectToTax "not_subject_to_tax";
    4 => NotSupported "not_supported";
    5 => PortionProductExempt "portion_product_exempt";
    6 => PortionReducedRated "portion_reduced_rated";
    7 => PortionStandardRated "portion_standard_rated";
    8 => ProductExempt "product_exempt";
    9 => ProductExemptHoliday "product_exempt_holiday";
    10 => ProportionallyRated "proportionally_rated";
    11 => ReducedRated "reduced_rated";
    12 => ReverseCharge "reverse_charge";
    13 => StandardRated "standard_rated";
    14 => TaxableBasisReduced "taxable_basis_reduced";
    15 => ZeroRated "zero_rated";
}
