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
    /// `ioss`: Import one-stop shop: goods worth up to 150 EUR that are sent into the EU.
    Ioss,
    /// `oss_non_union`: One-stop shop for sellers from outside the EU: services to consumers anywhere in the EU.
    OssNonUnion,
    /// `oss_union`: One-stop shop for sellers in the EU: sales to consumers in its other countries.
    OssUnion,
    /// `standard`: An ordinary registration with the country itself.
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
