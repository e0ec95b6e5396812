// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `type`.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options_canada/properties/type`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AeType {
    /// `province_standard`: An ordinary registration with a Canadian province, for its own sales tax.
    ProvinceStandard,
    /// `simplified`: A simplified registration, made for sellers from abroad.
    Simplified,
    /// `standard`: An ordinary registration with the country itself.
    Standard,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    AeType;
    0 => ProvinceStandard "province_standard";
    1 => Simplified "simplified";
    2 => Standard "standard";
}
