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

/// What you know of the person to verify.
///
/// Contract: `#/components/schemas/gelato_provided_details`.
///
/// Feature: `identity`.
#[non_exhaustive]
pub struct ProvidedDetails {
    /// The email of the person to verify.
    pub email: Option<String>,
    /// The phone number of the person to verify.
    pub phone: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which person of which account is verified.
///
/// Contract: `#/components/schemas/gelato_related_person`.
///
/// Feature: `identity`.
#[non_exhaustive]
pub struct RelatedPerson {
    /// Id of the account whose person is verified.
    pub account: String,
    /// Id of the person who is verified.
    pub person: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How documents are checked.
///
/// Contract: `#/components/schemas/gelato_session_document_options`.
///
/// Feature: `identity`.
#[non_exhaustive]
pub struct SessionDocumentOptions {
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

/// How the email is checked.
///
/// Contract: `#/components/schemas/gelato_session_email_options`.
///
/// Feature: `identity`.
#[non_exhaustive]
pub struct SessionEmailOptions {
    /// Whether the person must enter a code that is sent to the email address in their details.
    pub require_verification: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the id number is checked.
///
/// Contract: `#/components/schemas/gelato_session_id_number_options`.
///
/// Feature: `identity`.
#[non_exhaustive]
pub struct SessionIdNumberOptions {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why the last attempt at verification failed. Show the user its reason, or act on its code.
///
/// Contract: `#/components/schemas/gelato_session_last_error`.
///
/// Feature: `identity`.
#[non_exhaustive]
pub struct SessionLastError {
    /// Why the verification failed or the person broke off, as a code to branch on. May be null.
    pub code: Option<Code>,
    /// Why the verification failed or broke off, in words. May be null.
    pub reason: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How closely details must match what the person was expected to be.
///
/// Contract: `#/components/schemas/gelato_session_matching_options`.
///
/// Feature: `identity`.
#[non_exhaustive]
pub struct SessionMatchingOptions {
    /// How closely the date of birth has to match. `none` or `similar`.
    pub dob: Option<SessionMatchingOptionsDob>,
    /// How closely the person's name must match the one that was expected. `none` or `similar`.
    pub name: Option<SessionMatchingOptionsName>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How closely the date of birth has to match.
///
/// The values of `dob`.
///
/// Contract: `#/components/schemas/gelato_session_matching_options/properties/dob`.
///
/// Feature: `identity`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionMatchingOptionsDob {
    /// `none`: Differences don't matter.
    None,
    /// `similar`: Must be nearly the same as in the document.
    Similar,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How closely the person's name must match the one that was expected.
///
/// The values of `name`.
///
/// Contract: `#/components/schemas/gelato_session_matching_options/properties/name`.
///
/// Feature: `identity`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionMatchingOptionsName {
    /// `none`: Differences don't matter.
    None,
    /// `similar`: Must be nearly the same as in the document.
    Similar,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How the phone number is checked.
///
/// Contract: `#/components/schemas/gelato_session_phone_options`.
///
/// Feature: `identity`.
#[non_exhaustive]
pub struct SessionPhoneOptions {
    /// Whether the person must enter a code that is sent to the phone number in their details.
    pub require_verification: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The verification of one person's identity, from link to result. Send them to its [`url`](Self::url) or open it in your app, and wait for [`identity.verification_session.verified`](crate::events::EventType::IdentityVerificationSessionVerified) or [`identity.verification_session.requires_input`](crate::events::EventType::IdentityVerificationSessionRequiresInput). Make one for each verification, and use it again if it must be repeated.
///
/// The `identity.verification_session` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/identity/verification_sessions/object)
///
/// Contract: `#/components/schemas/identity.verification_session`.
///
/// Feature: `identity`.
#[non_exhaustive]
pub struct VerificationSession {
    /// Your own name for the person, such as a customer id, to find the verification again by. May be null.
    pub client_reference_id: Option<String>,
    /// What Stripe.js needs to show the verification, once and within 24 hours. Give it to that person alone, never log or store it, or put it in an address. May be null.
    pub client_secret: Option<String>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// Names this object in other calls.
    pub id: rt::Id<VerificationSession>,
    /// What went wrong last, for telling the user what to do. Null if nothing did.
    pub last_error: Option<Box<SessionLastError>>,
    /// The result of the newest attempt: a [identity verification report](crate::identity::VerificationReport) with the details. An id; the object itself when `last_verification_report` is expanded. May be null.
    pub last_verification_report: Option<rt::Expandable<VerificationReport>>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// How the checks are done. May be null.
    pub options: Option<Box<VerificationSessionOptions>>,
    /// What you know of the person to verify. They may see it. May be null.
    pub provided_details: Option<Box<ProvidedDetails>>,
    /// Whether the personal data are being removed or have been. Null if nobody asked for it.
    pub redaction: Option<Box<VerificationSessionRedaction>>,
    /// Id of the customer who is verified. May be null.
    pub related_customer: Option<String>,
    /// Id of the v2 account that stands for the customer who is verified. May be null.
    pub related_customer_account: Option<String>,
    /// Which person of which account is verified.
    pub related_person: Option<Box<RelatedPerson>>,
    /// Where the verification is: it waits for the person (`requires_input`), for Stripe (`processing`), or has ended as `verified` or `canceled`.
    pub status: VerificationSessionStatus,
    /// What is checked: a `document`, or only an `id_number`. `verification_flow` if a flow decides.
    pub r#type: VerificationReportType,
    /// Where to send the person, once and within 48 hours. Give it to that person alone, and don't store, log or mail it. May be null.
    pub url: Option<String>,
    /// The verification flow that decided what was checked, set up in the Dashboard.
    pub verification_flow: Option<String>,
    /// The person's data as they were verified: name, birth date, address, numbers. Null until then.
    pub verified_outputs: Option<Box<VerifiedOutputs>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the checks are done.
///
/// Contract: `#/components/schemas/gelato_verification_session_options`.
///
/// Feature: `identity`.
#[non_exhaustive]
pub struct VerificationSessionOptions {
    /// How documents are checked.
    pub document: Option<Box<SessionDocumentOptions>>,
    /// How the email is checked.
    pub email: Option<Box<SessionEmailOptions>>,
    /// How the id number is checked.
    pub id_number: Option<Box<SessionIdNumberOptions>>,
    /// How closely details must match what the person was expected to be.
    pub matching: Option<Box<SessionMatchingOptions>>,
    /// How the phone number is checked.
    pub phone: Option<Box<SessionPhoneOptions>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the personal data are being removed or have been.
///
/// Contract: `#/components/schemas/verification_session_redaction`.
///
/// Feature: `identity`.
#[non_exhaustive]
pub struct VerificationSessionRedaction {
    /// Whether the personal data are gone yet. `processing` or `redacted`.
    pub status: VerificationSessionRedactionStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the personal data are gone yet.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/verification_session_redaction/properties/status`.
///
/// Feature: `identity`.
#[derive(Clone)]
#[non_exhaustive]
pub enum VerificationSessionRedactionStatus {
    /// `processing`: The data are being removed. That can take days.
    Processing,
    /// `redacted`: The personal data are gone.
    Redacted,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The person's data as they were verified: name, birth date, address, numbers.
///
/// Contract: `#/components/schemas/gelato_verified_outputs`.
///
/// Feature: `identity`.
#[non_exhaustive]
pub struct VerifiedOutputs {
    /// The address, once verified. May be null.
    pub address: Option<Box<Address>>,
    /// When the person was born, as verified. May be null.
    pub dob: Option<Box<VerifiedOutputsDate>>,
    /// The person's email, as verified. May be null.
    pub email: Option<String>,
    /// The person's first name, as verified. May be null.
    pub first_name: Option<String>,
    /// The person's id number, as verified. May be null.
    pub id_number: Option<String>,
    /// What kind of number was verified, by country. `br_cpf`, `sg_nric` or `us_ssn`. May be null.
    pub id_number_type: Option<IdNumberType>,
    /// The person's last name, as verified. May be null.
    pub last_name: Option<String>,
    /// The person's phone number, as verified. May be null.
    pub phone: Option<String>,
    /// The person's sex, once verified. `[redacted]`, `female`, `male` or `unknown`. May be null.
    pub sex: Option<Sex>,
    /// Where the person was born, as the document writes it, once verified. May be null.
    pub unparsed_place_of_birth: Option<String>,
    /// The person's sex, as the document writes it, once verified. May be null.
    pub unparsed_sex: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Date of birth as it was verified.
///
/// Contract: `#/components/schemas/gelato_data_verified_outputs_date`.
///
/// Feature: `identity`.
#[non_exhaustive]
pub struct VerifiedOutputsDate {
    /// Day of the month, from 1 to 31. May be null.
    pub day: Option<i64>,
    /// Month of the year, from 1 to 12. May be null.
    pub month: Option<i64>,
    /// The year, in four digits. May be null.
    pub year: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    ProvidedDetails;
    0 => email = None "email" sensitive;
    1 => phone = None "phone" sensitive;
}

rt::record! {
    RelatedPerson;
    0 => account "account" required;
    1 => person "person" required;
}

rt::record! {
    SessionDocumentOptions;
    0 => allowed_types = None "allowed_types";
    1 => require_id_number = None "require_id_number";
    2 => require_live_capture = None "require_live_capture";
    3 => require_matching_selfie = None "require_matching_selfie";
}

rt::record! {
    SessionEmailOptions;
    0 => require_verification = None "require_verification";
}

rt::record! {
    SessionIdNumberOptions;
}

rt::record! {
    SessionLastError;
    0 => code = None "code";
    1 => reason = None "reason";
}

rt::record! {
    SessionMatchingOptions;
    0 => dob = None "dob" sensitive;
    1 => name = None "name" sensitive;
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
    0 => require_verification = None "require_verification";
}

rt::record! {
    VerificationSession;
    const "object" = Str("identity.verification_session");
    0 => client_reference_id = None "client_reference_id";
    1 => client_secret = None "client_secret" sensitive;
    2 => created "created" required;
    3 => id "id" required;
    4 => last_error = None "last_error";
    5 => last_verification_report = None "last_verification_report";
    6 => livemode = false "livemode" required;
    7 => metadata "metadata" required;
    8 => options = None "options";
    9 => provided_details = None "provided_details";
    10 => redaction = None "redaction";
    11 => related_customer = None "related_customer";
    12 => related_customer_account = None "related_customer_account";
    13 => related_person = None "related_person";
    14 => status "status" required;
    15 => r#type "type" required;
    16 => url = None "url";
    17 => verification_flow = None "verification_flow";
    18 => verified_outputs = None "verified_outputs";
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
    0 => document = None "document";
    1 => email = None "email" sensitive;
    2 => id_number = None "id_number" sensitive;
    3 => matching = None "matching";
    4 => phone = None "phone" sensitive;
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
    0 => address = None "address" sensitive;
    1 => dob = None "dob" sensitive;
    2 => email = None "email" sensitive;
    3 => first_name = None "first_name" sensitive;
    4 => id_number = None "id_number" sensitive;
    5 => id_number_type = None "id_number_type";
    6 => last_name = None "last_name" sensitive;
    7 => phone = None "phone" sensitive;
    8 => sex = None "sex";
    9 => unparsed_place_of_birth = None "unparsed_place_of_birth" sensitive;
    10 => unparsed_sex = None "unparsed_sex";
}

rt::record! {
    VerifiedOutputsDate;
    0 => day = None "day";
    1 => month = None "month";
    2 => year = None "year";
}
