// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether the person, their family or people close to them have or had an important public office.
///
/// The values of `identity.individual.political_exposure`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/political_exposure`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PoliticalExposure {
    /// `existing`: The person, or somebody close, holds or held a high public office.
    Existing,
    /// `none`: The person says that there's none.
    None,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    PoliticalExposure;
    0 => Existing "existing";
    1 => None "none";
}
