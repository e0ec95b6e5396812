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
    /// `abandoned`: The person left before the end.
    Abandoned,
    /// `consent_declined`: The person didn't consent to be verified.
    ConsentDeclined,
    /// `country_not_supported`: Verification isn't offered in the person's country.
    CountryNotSupported,
    /// `device_not_supported`: The person's device can't do it, as it has no camera.
    DeviceNotSupported,
    /// `document_expired`: The document has run out. Ask for one that is valid.
    DocumentExpired,
    /// `document_type_not_supported`: This kind of document isn't accepted, or not allowed by the session. Ask for another.
    DocumentTypeNotSupported,
    /// `document_unverified_other`: The document couldn't be verified, as it is unreadable or looks altered. Ask for a better picture.
    DocumentUnverifiedOther,
    /// `email_unverified_other`: The email address couldn't be verified.
    EmailUnverifiedOther,
    /// `email_verification_declined`: The person didn't go through with verifying the email address.
    EmailVerificationDeclined,
    /// `id_number_insufficient_document_data`: The document lacks data that is needed to check the id number.
    IdNumberInsufficientDocumentData,
    /// `id_number_mismatch`: The id number doesn't belong to this name and birth date. Ask to correct it.
    IdNumberMismatch,
    /// `id_number_unverified_other`: The id number couldn't be verified for another reason.
    IdNumberUnverifiedOther,
    /// `phone_unverified_other`: The phone number couldn't be verified.
    PhoneUnverifiedOther,
    /// `phone_verification_declined`: The person didn't go through with verifying the phone number.
    PhoneVerificationDeclined,
    /// `selfie_document_missing_photo`: The document has no photo to compare with. Ask for another document.
    SelfieDocumentMissingPhoto,
    /// `selfie_face_mismatch`: The face of the selfie isn't the one in the document.
    SelfieFaceMismatch,
    /// `selfie_manipulated`: The selfie looks altered or isn't of a live person.
    SelfieManipulated,
    /// `selfie_unverified_other`: The selfie couldn't be verified for another reason. Ask for a new one.
    SelfieUnverifiedOther,
    /// `under_supported_age`: The person is too young to be verified.
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
