// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::identity::AllowedType;
use crate::identity::Code;
use crate::identity::IdNumberType;
use crate::identity::Sex;
use crate::identity::VerificationReportType;
use crate::rt;
use crate::types::Address;

/// Gelato document report.
///
/// Contract: `#/components/schemas/gelato_document_report`.
///
/// Feature: `identity`.
#[derive(Default)]
#[non_exhaustive]
pub struct DocumentReport {
    /// Address. May be null.
    pub address: Option<Box<Address>>,
    /// Dob. May be null.
    pub dob: Option<Box<DocumentReportDateOfBirth>>,
    /// Error. May be null.
    pub error: Option<Box<DocumentReportError>>,
    /// Expiration date. May be null.
    pub expiration_date: Option<Box<DocumentReportExpirationDate>>,
    /// Files. May be null.
    pub files: Option<Vec<String>>,
    /// First name. At most 5000 characters. May be null.
    pub first_name: Option<String>,
    /// Issued date. May be null.
    pub issued_date: Option<Box<DocumentReportIssuedDate>>,
    /// Issuing country. At most 5000 characters. May be null.
    pub issuing_country: Option<String>,
    /// Last name. At most 5000 characters. May be null.
    pub last_name: Option<String>,
    /// Number. At most 5000 characters. May be null.
    pub number: Option<String>,
    /// Sex. `[redacted]`, `female`, `male` or `unknown`. May be null.
    pub sex: Option<Sex>,
    /// Status. `unverified` or `verified`.
    pub status: EmailReportStatus,
    /// Type. `driving_license`, `id_card` or `passport`. May be null.
    pub r#type: Option<DocumentReportType>,
    /// Unparsed place of birth. At most 5000 characters. May be null.
    pub unparsed_place_of_birth: Option<String>,
    /// Unparsed sex. At most 5000 characters. May be null.
    pub unparsed_sex: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Gelato data document report date of birth.
///
/// Contract: `#/components/schemas/gelato_data_document_report_date_of_birth`.
///
/// Feature: `identity`.
#[derive(Default)]
#[non_exhaustive]
pub struct DocumentReportDateOfBirth {
    /// Day. May be null.
    pub day: Option<i64>,
    /// Month. May be null.
    pub month: Option<i64>,
    /// Year. May be null.
    pub year: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Gelato document report error.
///
/// Contract: `#/components/schemas/gelato_document_report_error`.
///
/// Feature: `identity`.
#[derive(Default)]
#[non_exhaustive]
pub struct DocumentReportError {
    /// Code. `document_expired`, `document_type_not_supported` or `document_unverified_other`. May be null.
    pub code: Option<Code>,
    /// Reason. At most 5000 characters. May be null.
    pub reason: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Gelato data document report expiration date.
///
/// Contract: `#/components/schemas/gelato_data_document_report_expiration_date`.
///
/// Feature: `identity`.
#[derive(Default)]
#[non_exhaustive]
pub struct DocumentReportExpirationDate {
    /// Day. May be null.
    pub day: Option<i64>,
    /// Month. May be null.
    pub month: Option<i64>,
    /// Year. May be null.
    pub year: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Gelato data document report issued date.
///
/// Contract: `#/components/schemas/gelato_data_document_report_issued_date`.
///
/// Feature: `identity`.
#[derive(Default)]
#[non_exhaustive]
pub struct DocumentReportIssuedDate {
    /// Day. May be null.
    pub day: Option<i64>,
    /// Month. May be null.
    pub month: Option<i64>,
    /// Year. May be null.
    pub year: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/gelato_document_report/properties/type`.
///
/// Feature: `identity`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentReportType {
    /// `driving_license`
    DrivingLicense,
    /// `id_card`
    IdCard,
    /// `passport`
    Passport,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Gelato email report.
///
/// Contract: `#/components/schemas/gelato_email_report`.
///
/// Feature: `identity`.
#[derive(Default)]
#[non_exhaustive]
pub struct EmailReport {
    /// Email. At most 5000 characters. May be null.
    pub email: Option<String>,
    /// Error. May be null.
    pub error: Option<Box<EmailReportError>>,
    /// Status. `unverified` or `verified`.
    pub status: EmailReportStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Gelato email report error.
///
/// Contract: `#/components/schemas/gelato_email_report_error`.
///
/// Feature: `identity`.
#[derive(Default)]
#[non_exhaustive]
pub struct EmailReportError {
    /// Code. `email_unverified_other` or `email_verification_declined`. May be null.
    pub code: Option<Code>,
    /// Reason. At most 5000 characters. May be null.
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
    /// `unverified`
    Unverified,
    /// `verified`
    Verified,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Gelato id number report.
///
/// Contract: `#/components/schemas/gelato_id_number_report`.
///
/// Feature: `identity`.
#[derive(Default)]
#[non_exhaustive]
pub struct IdNumberReport {
    /// Dob. May be null.
    pub dob: Option<Box<IdNumberReportDate>>,
    /// Error. May be null.
    pub error: Option<Box<IdNumberReportError>>,
    /// First name. At most 5000 characters. May be null.
    pub first_name: Option<String>,
    /// Id number. At most 5000 characters. May be null.
    pub id_number: Option<String>,
    /// Id number type. `br_cpf`, `sg_nric` or `us_ssn`. May be null.
    pub id_number_type: Option<IdNumberType>,
    /// Last name. At most 5000 characters. May be null.
    pub last_name: Option<String>,
    /// Status. `unverified` or `verified`.
    pub status: EmailReportStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Gelato data id number report date.
///
/// Contract: `#/components/schemas/gelato_data_id_number_report_date`.
///
/// Feature: `identity`.
#[derive(Default)]
#[non_exhaustive]
pub struct IdNumberReportDate {
    /// Day. May be null.
    pub day: Option<i64>,
    /// Month. May be null.
    pub month: Option<i64>,
    /// Year. May be null.
    pub year: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Gelato id number report error.
///
/// Contract: `#/components/schemas/gelato_id_number_report_error`.
///
/// Feature: `identity`.
#[derive(Default)]
#[non_exhaustive]
pub struct IdNumberReportError {
    /// Code. `id_number_insufficient_document_data`, `id_number_mismatch` or `id_number_unverified_other`. May be null.
    pub code: Option<Code>,
    /// Reason. At most 5000 characters. May be null.
    pub reason: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Gelato phone report.
///
/// Contract: `#/components/schemas/gelato_phone_report`.
///
/// Feature: `identity`.
#[derive(Default)]
#[non_exhaustive]
pub struct PhoneReport {
    /// Error. May be null.
    pub error: Option<Box<PhoneReportError>>,
    /// Phone. At most 5000 characters. May be null.
    pub phone: Option<String>,
    /// Status. `unverified` or `verified`.
    pub status: EmailReportStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Gelato phone report error.
///
/// Contract: `#/components/schemas/gelato_phone_report_error`.
///
/// Feature: `identity`.
#[derive(Default)]
#[non_exhaustive]
pub struct PhoneReportError {
    /// Code. `phone_unverified_other` or `phone_verification_declined`. May be null.
    pub code: Option<Code>,
    /// Reason. At most 5000 characters. May be null.
    pub reason: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Gelato report document options.
///
/// Contract: `#/components/schemas/gelato_report_document_options`.
///
/// Feature: `identity`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReportDocumentOptions {
    /// Allowed types. `driving_license`, `id_card` or `passport`.
    pub allowed_types: Option<Vec<AllowedType>>,
    /// Require id number.
    pub require_id_number: Option<bool>,
    /// Require live capture.
    pub require_live_capture: Option<bool>,
    /// Require matching selfie.
    pub require_matching_selfie: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Gelato report id number options.
///
/// Contract: `#/components/schemas/gelato_report_id_number_options`.
///
/// Feature: `identity`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReportIdNumberOptions {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Gelato selfie report.
///
/// Contract: `#/components/schemas/gelato_selfie_report`.
///
/// Feature: `identity`.
#[derive(Default)]
#[non_exhaustive]
pub struct SelfieReport {
    /// Document. At most 5000 characters. May be null.
    pub document: Option<String>,
    /// Error. May be null.
    pub error: Option<Box<SelfieReportError>>,
    /// Selfie. At most 5000 characters. May be null.
    pub selfie: Option<String>,
    /// Status. `unverified` or `verified`.
    pub status: EmailReportStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Gelato selfie report error.
///
/// Contract: `#/components/schemas/gelato_selfie_report_error`.
///
/// Feature: `identity`.
#[derive(Default)]
#[non_exhaustive]
pub struct SelfieReportError {
    /// Code. `selfie_document_missing_photo`, `selfie_face_mismatch`, `selfie_manipulated` or `selfie_unverified_other`. May be null.
    pub code: Option<Code>,
    /// Reason. At most 5000 characters. May be null.
    pub reason: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `identity.verification_report` object.
///
/// Contract: `#/components/schemas/identity.verification_report`.
///
/// Feature: `identity`.
#[derive(Default)]
#[non_exhaustive]
pub struct VerificationReport {
    /// Client reference id. At most 5000 characters. May be null.
    pub client_reference_id: Option<String>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Document.
    pub document: Option<Box<DocumentReport>>,
    /// Email.
    pub email: Option<Box<EmailReport>>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<VerificationReport>,
    /// Id number.
    pub id_number: Option<Box<IdNumberReport>>,
    /// Livemode.
    pub livemode: bool,
    /// Options.
    pub options: Option<Box<VerificationReportOptions>>,
    /// Phone.
    pub phone: Option<Box<PhoneReport>>,
    /// Selfie.
    pub selfie: Option<Box<SelfieReport>>,
    /// Type. `document`, `id_number` or `verification_flow`.
    pub r#type: VerificationReportType,
    /// Verification flow. At most 5000 characters.
    pub verification_flow: Option<String>,
    /// Verification session. At most 5000 characters. May be null.
    pub verification_session: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Gelato verification report options.
///
/// Contract: `#/components/schemas/gelato_verification_report_options`.
///
/// Feature: `identity`.
#[derive(Default)]
#[non_exhaustive]
pub struct VerificationReportOptions {
    /// Document.
    pub document: Option<Box<ReportDocumentOptions>>,
    /// Id number.
    pub id_number: Option<Box<ReportIdNumberOptions>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    DocumentReport;
    0 => address "address" sensitive;
    1 => dob "dob" sensitive;
    2 => error "error";
    3 => expiration_date "expiration_date";
    4 => files "files";
    5 => first_name "first_name" sensitive;
    6 => issued_date "issued_date";
    7 => issuing_country "issuing_country";
    8 => last_name "last_name" sensitive;
    9 => number "number" sensitive;
    10 => sex "sex";
    11 => status "status" required;
    12 => r#type "type";
    13 => unparsed_place_of_birth "unparsed_place_of_birth" sensitive;
    14 => unparsed_sex "unparsed_sex";
}

rt::record! {
    DocumentReportDateOfBirth;
    0 => day "day";
    1 => month "month";
    2 => year "year";
}

rt::record! {
    DocumentReportError;
    0 => code "code";
    1 => reason "reason";
}

rt::record! {
    DocumentReportExpirationDate;
    0 => day "day";
    1 => month "month";
    2 => year "year";
}

rt::record! {
    DocumentReportIssuedDate;
    0 => day "day";
    1 => month "month";
    2 => year "year";
}

rt::open_enum! {
    DocumentReportType;
    0 => DrivingLicense "driving_license";
    1 => IdCard "id_card";
    2 => Passport "passport";
}

rt::record! {
    EmailReport;
    0 => email "email" sensitive;
    1 => error "error";
    2 => status "status" required;
}

rt::record! {
    EmailReportError;
    0 => code "code";
    1 => reason "reason";
}

rt::open_enum! {
    EmailReportStatus;
    0 => Unverified "unverified";
    1 => Verified "verified";
}

rt::record! {
    IdNumberReport;
    0 => dob "dob" sensitive;
    1 => error "error";
    2 => first_name "first_name" sensitive;
    3 => id_number "id_number" sensitive;
    4 => id_number_type "id_number_type";
    5 => last_name "last_name" sensitive;
    6 => status "status" required;
}

rt::record! {
    IdNumberReportDate;
    0 => day "day";
    1 => month "month";
    2 => year "year";
}

rt::record! {
    IdNumberReportError;
    0 => code "code";
    1 => reason "reason";
}

rt::record! {
    PhoneReport;
    0 => error "error";
    1 => phone "phone" sensitive;
    2 => status "status" required;
}

rt::record! {
    PhoneReportError;
    0 => code "code";
    1 => reason "reason";
}

rt::record! {
    ReportDocumentOptions;
    0 => allowed_types "allowed_types";
    1 => require_id_number "require_id_number";
    2 => require_live_capture "require_live_capture";
    3 => require_matching_selfie "require_matching_selfie";
}

rt::record! {
    ReportIdNumberOptions;
}

rt::record! {
    SelfieReport;
    0 => document "document";
    1 => error "error";
    2 => selfie "selfie";
    3 => status "status" required;
}

rt::record! {
    SelfieReportError;
    0 => code "code";
    1 => reason "reason";
}

rt::record! {
    VerificationReport;
    const "object" = Str("identity.verification_report");
    0 => client_reference_id "client_reference_id";
    1 => created "created" required;
    2 => document "document";
    3 => email "email" sensitive;
    4 => id "id" required;
    5 => id_number "id_number" sensitive;
    6 => livemode "livemode" required;
    7 => options "options";
    8 => phone "phone" sensitive;
    9 => selfie "selfie";
    10 => r#type "type" required;
    11 => verification_flow "verification_flow";
    12 => verification_session "verification_session";
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
    0 => document "document";
    1 => id_number "id_number" sensitive;
}
