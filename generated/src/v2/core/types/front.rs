// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The fields of `identity.business_details.documents.primary_verification.front_back`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/documents/properties/primary_verification/properties/front_back`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct FrontBack {
    /// Back.
    pub back: Option<String>,
    /// Front.
    pub front: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    FrontBack;
    0 => back "back";
    1 => front "front" required;
}
