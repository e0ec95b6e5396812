// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `type`.
///
/// Contract: `#/components/schemas/identity.verification_report/properties/type`.
///
/// Feature: `identity`.
#[derive(Clone)]
#[non_exhaustive]
pub enum VerificationReportType {
    /// `document`: A picture of an identity document, with a selfie if you ask for it.
    Document,
    /// `id_number`: Name, birth date and id number are looked up.
    IdNumber,
    /// `verification_flow`: As configured in the Dashboard, by a flow.
    VerificationFlow,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Where the verification is: it waits for the person (`requires_input`), for Stripe (`processing`), or has ended as `verified` or `canceled`.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/identity.verification_session/properties/status`.
///
/// Feature: `identity`.
#[derive(Clone)]
#[non_exhaustive]
pub enum VerificationSessionStatus {
    /// `canceled`: Stopped for good. Make a new one to verify the person.
    Canceled,
    /// `processing`: What was submitted is being checked.
    Processing,
    /// `requires_input`: The person has to submit something, or the last check failed: `last_error` tells.
    RequiresInput,
    /// `verified`: All checks passed.
    Verified,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    VerificationReportType;
    0 => Document "document";
    1 => IdNumber "id_number";
    2 => VerificationFlow "verification_flow";
}

rt::open_enum! {
    VerificationSessionStatus;
    0 => Canceled "canceled";
    1 => Processing "processing";
    2 => RequiresInput "requires_input";
    3 => Verified "verified";
}
