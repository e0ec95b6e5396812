// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Both sides of the document, as ids of files.
///
/// The fields of `identity.business_details.documents.primary_verification.front_back`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/documents/properties/primary_verification/properties/front_back`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct FrontBack {
    /// Id of the uploaded file with the back of the document, a color JPG, PNG or PDF below 10 MB. Its purpose is `identity_document`.
    pub back: Option<String>,
    /// Id of the [file](crate::files::File) with the front of the document, of purpose `identity_document`: in color, JPG, PNG or PDF, below 8,000 pixels each way and 10 MB.
    pub front: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    FrontBack;
    0 => back = None "back";
    1 => front "front" required;
}
