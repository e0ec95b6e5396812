// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `rate_type`.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_rate_details/properties/rate_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RateType {
    /// `flat_amount`
    FlatAmount,
    /// `percentage`
    Percentage,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    RateType;
    0 => FlatAmount "flat_amount";
    1 => Percentage "percentage";
}
