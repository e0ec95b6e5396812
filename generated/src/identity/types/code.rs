// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `code`.
///
/// Contract: `#/components/schemas/gelato_document_report_error/properties/code`.
///
/// Feature: `identity`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Code {
    /// `abandoned`
    Abandoned,
    /// `consent_declined`
    ConsentDeclined,
    /// `country_not_supported`
    CountryNotSupported,
    /// `device_not_supported`
    DeviceNotSupported,
    /// `document_expired`
    DocumentExpired,
    /// `document_type_not_supported`
    DocumentTypeNotSupported,
    /// `document_unverified_other`
    DocumentUnverifiedOther,
    /// `email_unverified_other`
    EmailUnverifiedOther,
    /// `email_verification_declined`
    EmailVerificationDeclined,
    /// `id_number_insufficient_document_data`
    IdNumberInsufficientDocumentData,
    /// `id_number_mismatch`
    IdNumberMismatch,
    /// `id_number_unverified_other`
    IdNumberUnverifiedOther,
    /// `phone_unverified_other`
    PhoneUnverifiedOther,
    /// `phone_verification_declined`
    PhoneVerificationDeclined,
    /// `selfie_document_missing_photo`
    SelfieDocumentMissingPhoto,
    /// `selfie_face_mismatch`
    SelfieFaceMismatch,
    /// `selfie_manipulated`
    SelfieManipulated,
    /// `selfie_unverified_other`
    SelfieUnverifiedOther,
    /// `under_supported_age`
    UnderSupportedAge,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    Code;
    0 => Abandoned "abandoned";
    1 => ConsentDeclined "consent_declined";
    2 => CountryNotSupported "country_not_supported";
    3 => DeviceNotSupported "device_not_supported";
    4 => DocumentExpired "document_expired";
    5 => DocumentTypeNotSupported "document_type_not_supported";
    6 => DocumentUnverifiedOther "document_unverified_other";
    7 => EmailUnverifiedOther "email_unverified_other";
    8 => EmailVerificationDeclined "email_verification_declined";
    9 => IdNumberInsufficientDocumentData "id_number_insufficient_document_data";
    10 => IdNumberMismatch "id_number_mismatch";
    11 => IdNumberUnverifiedOther "id_number_unverified_other";
    12 => PhoneUnverifiedOther "phone_unverified_other";
    13 => PhoneVerificationDeclined "phone_verification_declined";
    14 => SelfieDocumentMissingPhoto "selfie_document_missing_photo";
    15 => SelfieFaceMismatch "selfie_face_mismatch";
    16 => SelfieManipulated "selfie_manipulated";
    17 => SelfieUnverifiedOther "selfie_unverified_other";
    18 => UnderSupportedAge "under_supported_age";
}
