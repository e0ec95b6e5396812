// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The person's gender on paper.
///
/// The values of `identity.individual.legal_gender`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/legal_gender`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LegalGender {
    /// `female`
    Female,
    /// `male`
    Male,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    LegalGender;
    0 => Female "female";
    1 => Male "male";
}
