// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::Document;
use crate::v2::core::PrimaryVerification;
use crate::v2::core::SecondaryVerification;

/// Papers that Stripe may ask for.
///
/// The fields of `identity.individual.documents`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/documents`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct Documents {
    /// Files that prove that the person may act for the company.
    pub company_authorization: Option<Box<Document>>,
    /// Files of the passport's page with photo and personal data.
    pub passport: Option<Box<Document>>,
    /// A passport or a local identity card that shows the person's name.
    pub primary_verification: Option<Box<PrimaryVerification>>,
    /// A second document that shows the address: a passport, a local id card or a bill of a well-known utility.
    pub secondary_verification: Option<Box<SecondaryVerification>>,
    /// A visa that shows that the person may live where they live.
    pub visa: Option<Box<Document>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Documents;
    0 => company_authorization = None "company_authorization";
    1 => passport = None "passport";
    2 => primary_verification = None "primary_verification";
    3 => secondary_verification = None "secondary_verification";
    4 => visa = None "visa";
}
