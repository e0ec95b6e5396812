// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// How the shipping address is checked: not at all, put into normal form, or checked too.
///
/// The values of `mode`.
///
/// Contract: `#/components/schemas/issuing_card_shipping_address_validation/properties/mode`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AddressValidationMode {
    /// `disabled`: The address is taken as it is.
    Disabled,
    /// `normalization_only`: The address is brought into postal form, but not checked.
    NormalizationOnly,
    /// `validation_and_normalization`: The address is brought into postal form and checked. A card to an undeliverable one isn't sent.
    ValidationAndNormalization,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    AddressValidationMode;
    0 => Disabled "disabled";
    1 => NormalizationOnly "normalization_only";
    2 => ValidationAndNormalization "validation_and_normalization";
}
