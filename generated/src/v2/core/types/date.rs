// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The fields of `identity.business_details.registration_date`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/registration_date`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct DateOfBirth {
    /// Day.
    pub day: i64,
    /// Month.
    pub month: i64,
    /// Year.
    pub year: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
rt::record! {
    DateOfBirth;
    0 => day "day" required;
    1 => month "month" required;
    2 => year "year" required;
}
