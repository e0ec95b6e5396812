// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The fields of `identity.individual.relationship`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/relationship`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct Relationship {
    /// Authorizer.
    pub authorizer: Option<bool>,
    /// Director.
    pub director: Option<bool>,
    /// Executive.
    pub executive: Option<bool>,
    /// Legal guardian.
    pub legal_guardian: Option<bool>,
    /// Owner.
    pub owner: Option<bool>,
    /// Percent ownership. A decimal number as text.
    pub percent_ownership: Option<rt::Decimal>,
    /// Representative.
    pub representative: Option<bool>,
    /// Title.
    pub title: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Relationship;
    0 => authorizer "authorizer";
    1 => director "director";
    2 => executive "executive";
    3 => legal_guardian "legal_guardian";
    4 => owner "owner";
    5 => percent_ownership "percent_ownership";
    6 => representative "representative";
    7 => title "title";
}
