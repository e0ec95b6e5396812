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
    /// `document`
    Document,
    /// `id_number`
    IdNumber,
    /// `verification_flow`
    VerificationFlow,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    VerificationReportType;
    0 => Document "document";
    1 => IdNumber "id_number";
    2 => VerificationFlow "verification_flow";
}
