// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The fields of `identity.individual.date_of_birth`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/date_of_birth`.
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
