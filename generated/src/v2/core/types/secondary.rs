// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::FrontBack;

/// A second document that shows the address: a passport, a local id card or a bill of a well-known utility.
///
/// The fields of `identity.individual.documents.secondary_verification`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/documents/properties/secondary_verification`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct SecondaryVerification {
    /// Both sides of the document, as ids of files.
    pub front_back: FrontBack,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    SecondaryVerification;
    const "type" = Str("front_back");
    0 => front_back "front_back" required;
}
