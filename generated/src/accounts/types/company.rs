// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The legal form of the business, such as `private_corporation`.
///
/// The values of `structure`.
///
/// Contract: `#/components/schemas/legal_entity_company/properties/structure`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CompanyStructure {
    /// `free_zone_establishment`: A company with one owner in a free zone of the United Arab Emirates.
    FreeZoneEstablishment,
    /// `free_zone_llc`: A limited company in a free zone of the United Arab Emirates.
    FreeZoneLlc,
    /// `government_instrumentality`: A body founded by a government for a public task.
    GovernmentInstrumentality,
    /// `governmental_unit`: A part of a government: state, city, agency.
    GovernmentalUnit,
    /// `incorporated_non_profit`: A non-profit that is a legal person.
    IncorporatedNonProfit,
    /// `incorporated_partnership`: A partnership that is a legal person.
    IncorporatedPartnership,
    /// `limited_liability_partnership`: A partnership whose partners aren't liable for each other.
    LimitedLiabilityPartnership,
    /// `llc`: A company with limited liability.
    Llc,
    /// `multi_member_llc`: An LLC with several owners.
    MultiMemberLlc,
    /// `private_company`: A company whose shares aren't traded.
    PrivateCompany,
    /// `private_corporation`: A corporation whose shares aren't traded.
    PrivateCorporation,
    /// `private_partnership`: A partnership that isn't traded.
    PrivatePartnership,
    /// `public_company`: A company whose shares are traded.
    PublicCompany,
    /// `public_corporation`: A corporation whose shares are traded.
    PublicCorporation,
    /// `public_partnership`: A partnership whose shares are traded.
    PublicPartnership,
    /// `registered_charity`: A charity that is registered as one.
    RegisteredCharity,
    /// `single_member_llc`: An LLC with one owner.
    SingleMemberLlc,
    /// `sole_establishment`: A business with one owner in the United Arab Emirates.
    SoleEstablishment,
    /// `sole_proprietorship`: A person who trades under their own liability.
    SoleProprietorship,
    /// `tax_exempt_government_instrumentality`: A body founded by a government that pays no taxes.
    TaxExemptGovernmentInstrumentality,
    /// `unincorporated_association`: An association that isn't a legal person.
    UnincorporatedAssociation,
    /// `unincorporated_non_profit`: A non-profit that isn't a legal person.
    UnincorporatedNonProfit,
    /// `unincorporated_partnership`: A partnership that isn't a legal person.
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
