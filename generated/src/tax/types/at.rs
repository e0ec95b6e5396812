// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `type`.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options_europe/properties/type`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AtType {
    /// `ioss`
    Ioss,
    /// `oss_non_union`
    OssNonUnion,
    /// `oss_union`
    OssUnion,
    /// `standard`
    Standard,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    AtType;
    0 => Ioss "ioss";
    1 => OssNonUnion "oss_non_union";
    2 => OssUnion "oss_union";
    3 => Standard "standard";
}
