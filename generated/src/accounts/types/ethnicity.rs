// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The person's ethnicity, as US rules on lending data ask for it.
///
/// The values of `ethnicity[]`.
///
/// Contract: `#/components/schemas/person_ethnicity_details/properties/ethnicity/items`.
///
/// Feature: `accounts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EthnicityDetailsEthnicity {
    /// `cuban`
    Cuban,
    /// `hispanic_or_latino`
    HispanicOrLatino,
    /// `mexican`
    Mexican,
    /// `not_hispanic_or_latino`
    NotHispanicOrLatino,
    /// `other_hispanic_or_latino`
    OtherHispanicOrLatino,
    /// `prefer_not_to_answer`: The person chose not to say.
    PreferNotToAnswer,
    /// `puerto_rican`
    PuertoRican,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    EthnicityDetailsEthnicity;
    0 => Cuban "cuban";
    1 => HispanicOrLatino "hispanic_or_latino";
    2 => Mexican "mexican";
    3 => NotHispanicOrLatino "not_hispanic_or_latino";
    4 => OtherHispanicOrLatino "other_hispanic_or_latino";
    5 => PreferNotToAnswer "prefer_not_to_answer";
    6 => PuertoRican "puerto_rican";
}
