// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Why the company needn't tell who owns it.
///
/// The values of `identity.attestations.persons_provided.ownership_exemption_reason`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/attestations/properties/persons_provided/properties/ownership_exemption_reason`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OwnershipExemptionReason {
    /// `qualified_entity_exceeds_ownership_threshold`: Held by a qualified entity beyond the threshold, which need not name persons.
    QualifiedEntityExceedsOwnershipThreshold,
    /// `qualifies_as_financial_institution`: A regulated financial institution, which need not name its owners.
    QualifiesAsFinancialInstitution,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    OwnershipExemptionReason;
    0 => QualifiedEntityExceedsOwnershipThreshold "qualified_entity_exceeds_ownership_threshold";
    1 => QualifiesAsFinancialInstitution "qualifies_as_financial_institution";
}
