// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::Document;
use crate::v2::core::PrimaryVerification;
use crate::v2::core::SecondaryVerification;

/// The fields of `identity.individual.documents`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/documents`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct Documents {
    /// Company authorization.
    pub company_authorization: Option<Box<Document>>,
    /// Passport.
    pub passport: Option<Box<Document>>,
    /// Primary verification.
    pub primary_verification: Option<Box<PrimaryVerification>>,
    /// Secondary verification.
    pub secondary_verification: Option<Box<SecondaryVerification>>,
    /// Visa.
    pub visa: Option<Box<Document>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Documents;
    0 => company_authorization "company_authorization";
    1 => passport "passport";
    2 => primary_verification "primary_verification";
    3 => secondary_verification "secondary_verification";
    4 => visa "visa";
}
