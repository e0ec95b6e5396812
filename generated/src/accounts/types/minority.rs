// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether women, minorities or LGBTQI+ people own the business.
///
/// The values of `minority_owned_business_designation[]`.
///
/// Contract: `#/components/schemas/account_business_profile/properties/minority_owned_business_designation/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MinorityOwnedBusinessDesignation {
    /// `lgbtqi_owned_business`: Owned in the majority by LGBTQI+ people.
    LgbtqiOwnedBusiness,
    /// `minority_owned_business`: Owned in the majority by members of an ethnic minority.
    MinorityOwnedBusiness,
    /// `none_of_these_apply`: None of the other designations.
    NoneOfTheseApply,
    /// `prefer_not_to_answer`: The business chose not to say.
    PreferNotToAnswer,
    /// `women_owned_business`: Owned in the majority by women.
    WomenOwnedBusiness,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    MinorityOwnedBusinessDesignation;
    0 => LgbtqiOwnedBusiness "lgbtqi_owned_business";
    1 => MinorityOwnedBusiness "minority_owned_business";
    2 => NoneOfTheseApply "none_of_these_apply";
    3 => PreferNotToAnswer "prefer_not_to_answer";
    4 => WomenOwnedBusiness "women_owned_business";
}
