// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Why there is this tax, or none.
///
/// The values of `taxability_reason`.
///
/// Contract: `#/components/schemas/billing_bill_resource_invoicing_taxes_tax/properties/taxability_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxabilityReason {
    /// `customer_exempt`: No tax: the customer is exempt.
    CustomerExempt,
    /// `not_available`: No reason is known, as for taxes you calculated yourself.
    NotAvailable,
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
