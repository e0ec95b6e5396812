// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `sex`.
///
/// Contract: `#/components/schemas/gelato_document_report/properties/sex`.
///
/// Feature: `identity`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Sex {
    /// `[redacted]`: Removed on request.
    Redacted,
    /// `female`
    Female,
    /// `male`
    Male,
    /// `unknown`: The document doesn't tell.
    UnknownValue,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    Sex;
    0 => Redacted "[redacted]";
    1 => Female "female";
    2 => Male "male";
    3 => UnknownValue "unknown";
}
