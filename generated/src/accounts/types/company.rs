// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `structure`.
///
/// Contract: `#/components/schemas/legal_entity_company/properties/structure`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CompanyStructure {
    /// `free_zone_establishment`
    FreeZoneEstablishment,
    /// `free_zone_llc`
    FreeZoneLlc,
    /// `government_instrumentality`
    GovernmentInstrumentality,
    /// `governmental_unit`
    GovernmentalUnit,
    /// `incorporated_non_profit`
    IncorporatedNonProfit,
    /// `incorporated_partnership`
    IncorporatedPartnership,
    /// `limited_liability_partnership`
    LimitedLiabilityPartnership,
    /// `llc`
    Llc,
    /// `multi_member_llc`
    MultiMemberLlc,
    /// `private_company`
    PrivateCompany,
    /// `private_corporation`
    PrivateCorporation,
    /// `private_partnership`
    PrivatePartnership,
    /// `public_company`
    PublicCompany,
    /// `public_corporation`
    PublicCorporation,
    /// `public_partnership`
    PublicPartnership,
    /// `registered_charity`
    RegisteredCharity,
    /// `single_member_llc`
    SingleMemberLlc,
    /// `sole_establishment`
    SoleEstablishment,
    /// `sole_proprietorship`
    SoleProprietorship,
    /// `tax_exempt_government_instrumentality`
    TaxExemptGovernmentInstrumentality,
    /// `unincorporated_association`
    UnincorporatedAssociation,
    /// `unincorporated_non_profit`
    UnincorporatedNonProfit,
    /// `unincorporated_partnership`
    UnincorporatedPartnership,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    CompanyStructure;
    0 => FreeZoneEstablishment "free_zone_establishment";
    1 => FreeZoneLlc "free_zone_llc";
    2 => GovernmentInstrumentality "government_instrumentality";
    3 => GovernmentalUnit "governmental_unit";
    4 => IncorporatedNonProfit "incorporated_non_profit";
    5 => IncorporatedPartnership "incorporated_partnership";
    6 => LimitedLiabilityPartnership "limited_liability_partnership";
    7 => Llc "llc";
    8 => MultiMemberLlc "multi_member_llc";
    9 => PrivateCompany "private_company";
    10 => PrivateCorporation "private_corporation";
    11 => PrivatePartnership "private_partnership";
    12 => PublicCompany "public_company";
    13 => PublicCorporation "public_corporation";
    14 => PublicPartnership "public_partnership";
    15 => RegisteredCharity "registered_charity";
    16 => SingleMemberLlc "single_member_llc";
    17 => SoleEstablishment "sole_establishment";
    18 => SoleProprietorship "sole_proprietorship";
    19 => TaxExemptGovernmentInstrumentality "tax_exempt_government_instrumentality";
    20 => UnincorporatedAssociation "unincorporated_association";
    21 => UnincorporatedNonProfit "unincorporated_non_profit";
    22 => UnincorporatedPartnership "unincorporated_partnership";
}
