// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::FrontBack;

/// The fields of `identity.business_details.documents.primary_verification`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/documents/properties/primary_verification`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct PrimaryVerification {
    /// Both sides of the document, as ids of files.
    pub front_back: FrontBack,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    PrimaryVerification;
    const "type" = Str("front_back");
    0 => front_back "front_back" required;
}
