// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::identity::AllowedType;
use crate::identity::Code;
use crate::identity::IdNumberType;
use crate::identity::Sex;
use crate::identity::VerificationReport;
use crate::identity::VerificationReportType;
use crate::identity::VerificationSessionStatus;
use crate::rt;
use crate::types::Address;

/// Gelato provided details.
///
/// Contract: `#/components/schemas/gelato_provided_details`.
///
/// Feature: `identity`.
#[derive(Default)]
#[non_exhaustive]
pub struct ProvidedDetails {
    /// Email. At most 5000 characters.
    pub email: Option<String>,
    /// Phone. At most 5000 characters.
    pub phone: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Gelato related person.
///
/// Contract: `#/components/schemas/gelato_related_person`.
///
/// Feature: `identity`.
#[derive(Default)]
#[non_exhaustive]
pub struct RelatedPerson {
    /// Account. At most 5000 characters.
    pub account: String,
    /// Person. At most 5000 characters.
    pub person: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Gelato session document options.
///
/// Contract: `#/components/schemas/gelato_session_document_options`.
///
/// Feature: `identity`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionDocumentOptions {
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

/// Gelato session email options.
///
/// Contract: `#/components/schemas/gelato_session_email_options`.
///
/// Feature: `identity`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionEmailOptions {
    /// Require verification.
    pub require_verification: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Gelato session id number options.
///
/// Contract: `#/components/schemas/gelato_session_id_number_options`.
///
/// Feature: `identity`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionIdNumberOptions {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Gelato session last error.
///
/// Contract: `#/components/schemas/gelato_session_last_error`.
///
/// Feature: `identity`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionLastError {
    /// Code. May be null.
    pub code: Option<Code>,
    /// Reason. At most 5000 characters. May be null.
    pub reason: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Gelato session matching options.
///
/// Contract: `#/components/schemas/gelato_session_matching_options`.
///
/// Feature: `identity`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionMatchingOptions {
    /// Dob. `none` or `similar`.
    pub dob: Option<SessionMatchingOptionsDob>,
    /// Name. `none` or `similar`.
    pub name: Option<SessionMatchingOptionsName>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `dob`.
///
/// Contract: `#/components/schemas/gelato_session_matching_options/properties/dob`.
///
/// Feature: `identity`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionMatchingOptionsDob {
    /// `none`
    None,
    /// `similar`
    Similar,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `name`.
///
/// Contract: `#/components/schemas/gelato_session_matching_options/properties/name`.
///
/// Feature: `identity`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionMatchingOptionsName {
    /// `none`
    None,
    /// `similar`
    Similar,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Gelato session phone options.
///
/// Contract: `#/components/schemas/gelato_session_phone_options`.
///
/// Feature: `identity`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionPhoneOptions {
    /// Require verification.
    pub require_verification: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `identity.verification_session` object.
///
/// Contract: `#/components/schemas/identity.verification_session`.
///
/// Feature: `identity`.
#[derive(Default)]
#[non_exhaustive]
pub struct VerificationSession {
    /// Client reference id. At most 5000 characters. May be null.
    pub client_reference_id: Option<String>,
    /// Client secret. At most 5000 characters. May be null.
    pub client_secret: Option<String>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Id. At most 5000 characters.
    pub id: rt::Id<VerificationSession>,
    /// Last error. May be null.
    pub last_error: Option<Box<SessionLastError>>,
    /// Last verification report. An id; the object itself when `last_verification_report` is expanded. May be null.
    pub last_verification_report: Option<rt::Expandable<VerificationReport>>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Options. May be null.
    pub options: Option<Box<VerificationSessionOptions>>,
    /// Provided details. May be null.
    pub provided_details: Option<Box<ProvidedDetails>>,
    /// Redaction. May be null.
    pub redaction: Option<Box<VerificationSessionRedaction>>,
    /// Related customer. At most 5000 characters. May be null.
    pub related_customer: Option<String>,
    /// Related customer account. At most 5000 characters. May be null.
    pub related_customer_account: Option<String>,
    /// Related person.
    pub related_person: Option<Box<RelatedPerson>>,
    /// Status. `canceled`, `processing`, `requires_input` or `verified`.
    pub status: VerificationSessionStatus,
    /// Type. `document`, `id_number` or `verification_flow`.
    pub r#type: VerificationReportType,
    /// Url. At most 5000 characters. May be null.
    pub url: Option<String>,
    /// Verification flow. At most 5000 characters.
    pub verification_flow: Option<String>,
    /// Verified outputs. May be null.
    pub verified_outputs: Option<Box<VerifiedOutputs>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Gelato verification session options.
///
/// Contract: `#/components/schemas/gelato_verification_session_options`.
///
/// Feature: `identity`.
#[derive(Default)]
#[non_exhaustive]
pub struct VerificationSessionOptions {
    /// Document.
    pub document: Option<Box<SessionDocumentOptions>>,
    /// Email.
    pub email: Option<Box<SessionEmailOptions>>,
    /// Id number.
    pub id_number: Option<Box<SessionIdNumberOptions>>,
    /// Matching.
    pub matching: Option<Box<SessionMatchingOptions>>,
    /// Phone.
    pub phone: Option<Box<SessionPhoneOptions>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Verification session redaction.
///
/// Contract: `#/components/schemas/verification_session_redaction`.
///
/// Feature: `identity`.
#[derive(Default)]
#[non_exhaustive]
pub struct VerificationSessionRedaction {
    /// Status. `processing` or `redacted`.
    pub status: VerificationSessionRedactionStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/verification_session_redaction/properties/status`.
///
/// Feature: `identity`.
#[derive(Clone)]
#[non_exhaustive]
pub enum VerificationSessionRedactionStatus {
    /// `processing`
    Processing,
    /// `redacted`
    Redacted,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Gelato verified outputs.
///
/// Contract: `#/components/schemas/gelato_verified_outputs`.
///
/// Feature: `identity`.
#[derive(Default)]
#[non_exhaustive]
pub struct VerifiedOutputs {
    /// Address. May be null.
    pub address: Option<Box<Address>>,
    /// Dob. May be null.
    pub dob: Option<Box<VerifiedOutputsDate>>,
    /// Email. At most 5000 characters. May be null.
    pub email: Option<String>,
    /// First name. At most 5000 characters. May be null.
    pub first_name: Option<String>,
    /// Id number. At most 5000 characters. May be null.
    pub id_number: Option<String>,
    /// Id number type. `br_cpf`, `sg_nric` or `us_ssn`. May be null.
    pub id_number_type: Option<IdNumberType>,
    /// Last name. At most 5000 characters. May be null.
    pub last_name: Option<String>,
    /// Phone. At most 5000 characters. May be null.
    pub phone: Option<String>,
    /// Sex. `[redacted]`, `female`, `male` or `unknown`. May be null.
    pub sex: Option<Sex>,
    /// Unparsed place of birth. At most 5000 characters. May be null.
    pub unparsed_place_of_birth: Option<String>,
    /// Unparsed sex. At most 5000 characters. May be null.
    pub unparsed_sex: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Gelato data verified outputs date.
///
/// Contract: `#/components/schemas/gelato_data_verified_outputs_date`.
///
/// Feature: `identity`.
#[derive(Default)]
#[non_exhaustive]
pub struct VerifiedOutputsDate {
    /// Day. May be null.
    pub day: Option<i64>,
    /// Month. May be null.
    pub month: Option<i64>,
    /// Year. May be null.
    pub year: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    ProvidedDetails;
    0 => email "email" sensitive;
    1 => phone "phone" sensitive;
}

rt::record! {
    RelatedPerson;
    0 => account "account" required;
    1 => person "person" required;
}

rt::record! {
    SessionDocumentOptions;
    0 => allowed_types "allowed_types";
    1 => require_id_number "require_id_number";
    2 => require_live_capture "require_live_capture";
    3 => require_matching_selfie "require_matching_selfie";
}

rt::record! {
    SessionEmailOptions;
    0 => require_verification "require_verification";
}

rt::record! {
    SessionIdNumberOptions;
}

rt::record! {
    SessionLastError;
    0 => code "code";
    1 => reason "reason";
}

rt::record! {
    SessionMatchingOptions;
    0 => dob "dob" sensitive;
    1 => name "name" sensitive;
}

rt::open_enum! {
    SessionMatchingOptionsDob;
    0 => None "none";
    1 => Similar "similar";
}

rt::open_enum! {
    SessionMatchingOptionsName;
    0 => None "none";
    1 => Similar "similar";
}

rt::record! {
    SessionPhoneOptions;
    0 => require_verification "require_verification";
}

rt::record! {
    VerificationSession;
    const "object" = Str("identity.verification_session");
    0 => client_reference_id "client_reference_id";
    1 => client_secret "client_secret" sensitive;
    2 => created "created" required;
    3 => id "id" required;
    4 => last_error "last_error";
    5 => last_verification_report "last_verification_report";
    6 => livemode "livemode" required;
    7 => metadata "metadata" required;
    8 => options "options";
    9 => provided_details "provided_details";
    10 => redaction "redaction";
    11 => related_customer "related_customer";
    12 => related_customer_account "related_customer_account";
    13 => related_person "related_person";
    14 => status "status" required;
    15 => r#type "type" required;
    16 => url "url";
    17 => verification_flow "verification_flow";
    18 => verified_outputs "verified_outputs";
}

rt::expandable! {
    crate::ExpandPath;
    VerificationSession;
    last_error "last_error" => SessionLastError;
    last_verification_report "last_verification_report" => VerificationReport;
    options "options" => VerificationSessionOptions;
    provided_details "provided_details" => ProvidedDetails;
    redaction "redaction" => VerificationSessionRedaction;
    related_person "related_person" => RelatedPerson;
    verified_outputs "verified_outputs" => VerifiedOutputs;
}

rt::record! {
    VerificationSessionOptions;
    0 => document "document";
    1 => email "email" sensitive;
    2 => id_number "id_number" sensitive;
    3 => matching "matching";
    4 => phone "phone" sensitive;
}

rt::record! {
    VerificationSessionRedaction;
    0 => status "status" required;
}

rt::open_enum! {
    VerificationSessionRedactionStatus;
    0 => Processing "processing";
    1 => Redacted "redacted";
}

rt::record! {
    VerifiedOutputs;
    0 => address "address" sensitive;
    1 => dob "dob" sensitive;
    2 => email "email" sensitive;
    3 => first_name "first_name" sensitive;
    4 => id_number "id_number" sensitive;
    5 => id_number_type "id_number_type";
    6 => last_name "last_name" sensitive;
    7 => phone "phone" sensitive;
    8 => sex "sex";
    9 => unparsed_place_of_birth "unparsed_place_of_birth" sensitive;
    10 => unparsed_sex "unparsed_sex";
}

rt::record! {
    VerifiedOutputsDate;
    0 => day "day";
    1 => month "month";
    2 => year "year";
}
