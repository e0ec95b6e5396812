// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The fields of `identity.business_details.documents.bank_account_ownership_verification`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/documents/properties/bank_account_ownership_verification`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct Document {
    /// Ids of [files](crate::files::File) with the purpose `account_requirement`.
    pub files: Vec<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Document;
    const "type" = Str("files");
    0 => files "files" required;
}
