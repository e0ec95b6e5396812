// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// When the person was born.
///
/// The fields of `identity.individual.date_of_birth`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/date_of_birth`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct DateOfBirth {
    /// Day of the month, from 1 to 31.
    pub day: i64,
    /// Month of the year, from 1 to 12.
    pub month: i64,
    /// The year that the person was born in, in four digits.
    pub year: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    DateOfBirth;
    0 => day = 0 "day" required;
    1 => month = 0 "month" required;
    2 => year = 0 "year" required;
}
