// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What the person is to the business: owner, director, representative.
///
/// The fields of `identity.individual.relationship`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/relationship`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct Relationship {
    /// Whether the person confirms the identity of the account, or who may represent it.
    pub authorizer: Option<bool>,
    /// Whether the person sits on the governing board, or is responsible that the company keeps the rules.
    pub director: Option<bool>,
    /// Whether the person leads the company, with much to decide.
    pub executive: Option<bool>,
    /// Whether the person acts as legal guardian of a representative who is under age.
    pub legal_guardian: Option<bool>,
    /// Whether the person owns part of the company.
    pub owner: Option<bool>,
    /// How much of the company the person owns, in percent. A decimal number as text.
    pub percent_ownership: Option<rt::Decimal>,
    /// Whether the person is the one who opened the account, and speaks for the business. Only one can be that at a time.
    pub representative: Option<bool>,
    /// What the person is in the business: `CEO`.
    pub title: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Relationship;
    0 => authorizer = None "authorizer";
    1 => director = None "director";
    2 => executive = None "executive";
    3 => legal_guardian = None "legal_guardian";
    4 => owner = None "owner";
    5 => percent_ownership = None "percent_ownership";
    6 => representative = None "representative";
    7 => title = None "title";
}
