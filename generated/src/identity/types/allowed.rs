// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The documents that are accepted.
///
/// The values of `allowed_types[]`.
///
/// Contract: `#/components/schemas/gelato_report_document_options/properties/allowed_types/items`.
///
/// Feature: `identity`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AllowedType {
    /// `driving_license`: A license to drive, as a card or paper.
    DrivingLicense,
    /// `id_card`: A national or state identity card.
    IdCard,
    /// `passport`
    Passport,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    AllowedType;
    0 => DrivingLicense "driving_license";
    1 => IdCard "id_card";
    2 => Passport "passport";
}
