// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::identity::AllowedType;
use crate::identity::Code;
use crate::identity::IdNumberType;
use crate::identity::Sex;
use crate::identity::VerificationReportType;
use crate::rt;
use crate::types::Address;

/// What came of checking an identity document: what was read from it, the pictures, and why it failed if it did.
///
/// Contract: `#/components/schemas/gelato_document_report`.
///
/// Feature: `identity`.
#[non_exhaustive]
pub struct DocumentReport {
    /// The address as the document has it. May be null.
    pub address: Option<Box<Address>>,
    /// When the person was born, as the document says. May be null.
    pub dob: Option<Box<DocumentReportDateOfBirth>>,
    /// Why this couldn't be verified. Null unless the status is `unverified`.
    pub error: Option<Box<DocumentReportError>>,
    /// Until when the document is valid. May be null.
    pub expiration_date: Option<Box<DocumentReportExpirationDate>>,
    /// Ids of the files with pictures of the document. May be null.
    pub files: Option<Vec<String>>,
    /// The person's first name, as the document says. May be null.
    pub first_name: Option<String>,
    /// When the document was issued. May be null.
    pub issued_date: Option<Box<DocumentReportIssuedDate>>,
    /// The country that issued the document. May be null.
    pub issuing_country: Option<String>,
    /// The person's last name, as the document says. May be null.
    pub last_name: Option<String>,
    /// The number of the document. May be null.
    pub number: Option<String>,
    /// The person's sex as the document has it. `[redacted]`, `female`, `male` or `unknown`. May be null.
    pub sex: Option<Sex>,
    /// Whether the document was verified. [`error`](Self::error) tells why not. `unverified` or `verified`.
    pub status: EmailReportStatus,
    /// Which document it is, such as `passport`. `driving_license`, `id_card` or `passport`. May be null.
    pub r#type: Option<DocumentReportType>,
    /// Where the person was born, as the document writes it. May be null.
    pub unparsed_place_of_birth: Option<String>,
    /// The person's sex, as the document writes it. May be null.
    pub unparsed_sex: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Date of birth as the document has it, by day, month and year.
///
/// Contract: `#/components/schemas/gelato_data_document_report_date_of_birth`.
///
/// Feature: `identity`.
#[non_exhaustive]
pub struct DocumentReportDateOfBirth {
    /// Day of the month, from 1 to 31. May be null.
    pub day: Option<i64>,
    /// Month of the year, from 1 to 12. May be null.
    pub month: Option<i64>,
    /// The year that the person was born in, in four digits. May be null.
    pub year: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why this couldn't be verified.
///
/// Contract: `#/components/schemas/gelato_document_report_error`.
///
/// Feature: `identity`.
#[non_exhaustive]
pub struct DocumentReportError {
    /// Why the check failed, as a code to branch on. `document_expired`, `document_type_not_supported` or `document_unverified_other`. May be null.
    pub code: Option<Code>,
    /// Why the check failed, in words. The person may see it. May be null.
    pub reason: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The last day on which the document is valid.
///
/// Contract: `#/components/schemas/gelato_data_document_report_expiration_date`.
///
/// Feature: `identity`.
#[non_exhaustive]
pub struct DocumentReportExpirationDate {
    /// Day of the month, from 1 to 31. May be null.
    pub day: Option<i64>,
    /// Month of the year, from 1 to 12. May be null.
    pub month: Option<i64>,
    /// The year, in four digits. May be null.
    pub year: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The day on which the document was issued.
///
/// Contract: `#/components/schemas/gelato_data_document_report_issued_date`.
///
/// Feature: `identity`.
#[non_exhaustive]
pub struct DocumentReportIssuedDate {
    /// Day of the month, from 1 to 31. May be null.
    pub day: Option<i64>,
    /// Month of the year, from 1 to 12. May be null.
    pub month: Option<i64>,
    /// The year, in four digits. May be null.
    pub year: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which document it is, such as `passport`.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/gelato_document_report/properties/type`.
///
/// Feature: `identity`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentReportType {
    /// `driving_license`: A license to drive, as a card or paper.
    DrivingLicense,
    /// `id_card`: A national or state identity card.
    IdCard,
    /// `passport`
    Passport,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the person could prove that the email address is theirs.
///
/// Contract: `#/components/schemas/gelato_email_report`.
///
/// Feature: `identity`.
#[non_exhaustive]
pub struct EmailReport {
    /// The address that was to be verified. May be null.
    pub email: Option<String>,
    /// Why this couldn't be verified. Null unless the status is `unverified`.
    pub error: Option<Box<EmailReportError>>,
    /// Whether the email address was verified. [`error`](Self::error) tells why not. `unverified` or `verified`.
    pub status: EmailReportStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why this couldn't be verified.
///
/// Contract: `#/components/schemas/gelato_email_report_error`.
///
/// Feature: `identity`.
#[non_exhaustive]
pub struct EmailReportError {
    /// Why the check failed, as a code to branch on. `email_unverified_other` or `email_verification_declined`. May be null.
    pub code: Option<Code>,
    /// Why the check failed, in words. The person may see it. May be null.
    pub reason: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/gelato_document_report/properties/status`.
///
/// Feature: `identity`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EmailReportStatus {
    /// `unverified`: The check failed: `error` says why.
    Unverified,
    /// `verified`: The check passed.
    Verified,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether number, name and date of birth belong together, according to official records.
///
/// Contract: `#/components/schemas/gelato_id_number_report`.
///
/// Feature: `identity`.
#[non_exhaustive]
pub struct IdNumberReport {
    /// When the person was born. May be null.
    pub dob: Option<Box<IdNumberReportDate>>,
    /// Why this couldn't be verified. Null unless the status is `unverified`.
    pub error: Option<Box<IdNumberReportError>>,
    /// The person's first name. May be null.
    pub first_name: Option<String>,
    /// The number that was checked. Of a US social security number the last four digits. May be null.
    pub id_number: Option<String>,
    /// What kind of number it is, by country. `br_cpf`, `sg_nric` or `us_ssn`. May be null.
    pub id_number_type: Option<IdNumberType>,
    /// The person's last name. May be null.
    pub last_name: Option<String>,
    /// Whether the id number was verified. [`error`](Self::error) tells why not. `unverified` or `verified`.
    pub status: EmailReportStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Date of birth as the person gave it with the id number.
///
/// Contract: `#/components/schemas/gelato_data_id_number_report_date`.
///
/// Feature: `identity`.
#[non_exhaustive]
pub struct IdNumberReportDate {
    /// Day of the month, from 1 to 31. May be null.
    pub day: Option<i64>,
    /// Month of the year, from 1 to 12. May be null.
    pub month: Option<i64>,
    /// The year, in four digits. May be null.
    pub year: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why this couldn't be verified.
///
/// Contract: `#/components/schemas/gelato_id_number_report_error`.
///
/// Feature: `identity`.
#[non_exhaustive]
pub struct IdNumberReportError {
    /// Why the check failed, as a code to branch on. `id_number_insufficient_document_data`, `id_number_mismatch` or `id_number_unverified_other`. May be null.
    pub code: Option<Code>,
    /// Why the check failed, in words. The person may see it. May be null.
    pub reason: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the person could prove that the phone number is theirs.
///
/// Contract: `#/components/schemas/gelato_phone_report`.
///
/// Feature: `identity`.
#[non_exhaustive]
pub struct PhoneReport {
    /// Why this couldn't be verified. Null unless the status is `unverified`.
    pub error: Option<Box<PhoneReportError>>,
    /// The number that was to be verified. May be null.
    pub phone: Option<String>,
    /// Whether the phone number was verified. [`error`](Self::error) tells why not. `unverified` or `verified`.
    pub status: EmailReportStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why this couldn't be verified.
///
/// Contract: `#/components/schemas/gelato_phone_report_error`.
///
/// Feature: `identity`.
#[non_exhaustive]
pub struct PhoneReportError {
    /// Why the check failed, as a code to branch on. `phone_unverified_other` or `phone_verification_declined`. May be null.
    pub code: Option<Code>,
    /// Why the check failed, in words. The person may see it. May be null.
    pub reason: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How documents are checked.
///
/// Contract: `#/components/schemas/gelato_report_document_options`.
///
/// Feature: `identity`.
#[non_exhaustive]
pub struct ReportDocumentOptions {
    /// The documents that are accepted. Any other fails with `document_type_not_allowed`. `driving_license`, `id_card` or `passport`.
    pub allowed_types: Option<Vec<AllowedType>>,
    /// Whether the person also gives an id number, which is checked with the name and birth date of the document.
    pub require_id_number: Option<bool>,
    /// Whether the document must be photographed with the device's camera. Then no pictures can be uploaded.
    pub require_live_capture: Option<bool>,
    /// Whether the person also takes a picture of themselves, which is compared with the photo in the document.
    pub require_matching_selfie: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the id number is checked.
///
/// Contract: `#/components/schemas/gelato_report_id_number_options`.
///
/// Feature: `identity`.
#[non_exhaustive]
pub struct ReportIdNumberOptions {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the face in the selfie is that of the document.
///
/// Contract: `#/components/schemas/gelato_selfie_report`.
///
/// Feature: `identity`.
#[non_exhaustive]
pub struct SelfieReport {
    /// Id of the [file](crate::files::File) with the picture of the document that the face was compared with. May be null.
    pub document: Option<String>,
    /// Why this couldn't be verified. Null unless the status is `unverified`.
    pub error: Option<Box<SelfieReportError>>,
    /// The file with the picture that the person took of themselves. May be null.
    pub selfie: Option<String>,
    /// Whether the face was that of the document. [`error`](Self::error) tells why not. `unverified` or `verified`.
    pub status: EmailReportStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why this couldn't be verified.
///
/// Contract: `#/components/schemas/gelato_selfie_report_error`.
///
/// Feature: `identity`.
#[non_exhaustive]
pub struct SelfieReportError {
    /// Why the check failed, as a code to branch on. `selfie_document_missing_photo`, `selfie_face_mismatch`, `selfie_manipulated` or `selfie_unverified_other`. May be null.
    pub code: Option<Code>,
    /// Why the check failed, in words. The person may see it. May be null.
    pub reason: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What came of one attempt to verify somebody: the checks of document, id number, selfie, email or phone, and what was collected. An [identity verification session](crate::identity::VerificationSession) makes one for each attempt.
///
/// The `identity.verification_report` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/identity/verification_reports/object)
///
/// Contract: `#/components/schemas/identity.verification_report`.
///
/// Feature: `identity`.
#[non_exhaustive]
pub struct VerificationReport {
    /// Your own name for the person, such as a customer id, to find the verification again by. May be null.
    pub client_reference_id: Option<String>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// What the check of the document gave. Null if no document was checked.
    pub document: Option<Box<DocumentReport>>,
    /// What the check of the email gave. Null if none was checked.
    pub email: Option<Box<EmailReport>>,
    /// Names this object in other calls.
    pub id: rt::Id<VerificationReport>,
    /// What the check of the id number gave. Null if none was checked.
    pub id_number: Option<Box<IdNumberReport>>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// How the checks were done.
    pub options: Option<Box<VerificationReportOptions>>,
    /// What the check of the phone number gave. Null if none was checked.
    pub phone: Option<Box<PhoneReport>>,
    /// What the comparison of the person's picture with their document showed.
    pub selfie: Option<Box<SelfieReport>>,
    /// What was checked: a `document`, an `id_number`, or a flow's checks. `document`, `id_number` or `verification_flow`.
    pub r#type: VerificationReportType,
    /// The verification flow that decided what was checked, set up in the Dashboard.
    pub verification_flow: Option<String>,
    /// The verification session that this came of. Null if none did.
    pub verification_session: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the checks were done.
///
/// Contract: `#/components/schemas/gelato_verification_report_options`.
///
/// Feature: `identity`.
#[non_exhaustive]
pub struct VerificationReportOptions {
    /// How documents are checked.
    pub document: Option<Box<ReportDocumentOptions>>,
    /// How the id number is checked.
    pub id_number: Option<Box<ReportIdNumberOptions>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    DocumentReport;
    0 => address = None "address" sensitive;
    1 => dob = None "dob" sensitive;
    2 => error = None "error";
    3 => expiration_date = None "expiration_date";
    4 => files = None "files";
    5 => first_name = None "first_name" sensitive;
    6 => issued_date = None "issued_date";
    7 => issuing_country = None "issuing_country";
    8 => last_name = None "last_name" sensitive;
    9 => number = None "number" sensitive;
    10 => sex = None "sex";
    11 => status "status" required;
    12 => r#type = None "type";
    13 => unparsed_place_of_birth = None "unparsed_place_of_birth" sensitive;
    14 => unparsed_sex = None "unparsed_sex";
}

rt::record! {
    DocumentReportDateOfBirth;
    0 => day = None "day";
    1 => month = None "month";
    2 => year = None "year";
}

rt::record! {
    DocumentReportError;
    0 => code = None "code";
    1 => reason = None "reason";
}

rt::record! {
    DocumentReportExpirationDate;
    0 => day = None "day";
    1 => month = None "month";
    2 => year = None "year";
}

rt::record! {
    DocumentReportIssuedDate;
    0 => day = None "day";
    1 => month = None "month";
    2 => year = None "year";
}

rt::open_enum! {
    DocumentReportType;
    0 => DrivingLicense "driving_license";
    1 => IdCard "id_card";
    2 => Passport "passport";
}

rt::record! {
    EmailReport;
    0 => email = None "email" sensitive;
    1 => error = None "error";
    2 => status "status" required;
}

rt::record! {
    EmailReportError;
    0 => code = None "code";
    1 => reason = None "reason";
}

rt::open_enum! {
    EmailReportStatus;
    0 => Unverified "unverified";
    1 => Verified "verified";
}

rt::record! {
    IdNumberReport;
    0 => dob = None "dob" sensitive;
    1 => error = None "error";
    2 => first_name = None "first_name" sensitive;
    3 => id_number = None "id_number" sensitive;
    4 => id_number_type = None "id_number_type";
    5 => last_name = None "last_name" sensitive;
    6 => status "status" required;
}

rt::record! {
    IdNumberReportDate;
    0 => day = None "day";
    1 => month = None "month";
    2 => year = None "year";
}

rt::record! {
    IdNumberReportError;
    0 => code = None "code";
    1 => reason = None "reason";
}

rt::record! {
    PhoneReport;
    0 => error = None "error";
    1 => phone = None "phone" sensitive;
    2 => status "status" required;
}

rt::record! {
    PhoneReportError;
    0 => code = None "code";
    1 => reason = None "reason";
}

rt::record! {
    ReportDocumentOptions;
    0 => allowed_types = None "allowed_types";
    1 => require_id_number = None "require_id_number";
    2 => require_live_capture = None "require_live_capture";
    3 => require_matching_selfie = None "require_matching_selfie";
}

rt::record! {
    ReportIdNumberOptions;
}

rt::record! {
    SelfieReport;
    0 => document = None "document";
    1 => error = None "error";
    2 => selfie = None "selfie";
    3 => status "status" required;
}

rt::record! {
    SelfieReportError;
    0 => code = None "code";
    1 => reason = None "reason";
}

rt::record! {
    VerificationReport;
    const "object" = Str("identity.verification_report");
    0 => client_reference_id = None "client_reference_id";
    1 => created "created" required;
    2 => document = None "document";
    3 => email = None "email" sensitive;
    4 => id "id" required;
    5 => id_number = None "id_number" sensitive;
    6 => livemode = false "livemode" required;
    7 => options = None "options";
    8 => phone = None "phone" sensitive;
    9 => selfie = None "selfie";
    10 => r#type "type" required;
    11 => verification_flow = None "verification_flow";
    12 => verification_session = None "verification_session";
}

rt::expandable! {
    crate::ExpandPath;
    VerificationReport;
    document "document" => DocumentReport;
    email "email" => EmailReport;
    id_number "id_number" => IdNumberReport;
    options "options" => VerificationReportOptions;
    phone "phone" => PhoneReport;
    selfie "selfie" => SelfieReport;
}

rt::record! {
    VerificationReportOptions;
    0 => document = None "document";
    1 => id_number = None "id_number" sensitive;
}
