// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether the account is a person, a company, a non-profit or a public body.
///
/// The values of `identity.entity_type`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/entity_type`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EntityType {
    /// `company`: A business that is an entity of its own.
    Company,
    /// `government_entity`: A government body. Only in some countries.
    GovernmentEntity,
    /// `individual`: A person who trades in their own name, a sole proprietor too.
    Individual,
    /// `non_profit`: An organization that doesn't work for profit.
    NonProfit,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    EntityType;
    0 => Company "company";
    1 => GovernmentEntity "government_entity";
    2 => Individual "individual";
    3 => NonProfit "non_profit";
}
