// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The fields of `identity.individual.id_numbers[]`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/id_numbers/items`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct IdNumber {
    /// Type.
    pub r#type: crate::v2::core::AccountPersonType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
rt::record! {
    IdNumber;
    0 => r#type "type" required;
}
