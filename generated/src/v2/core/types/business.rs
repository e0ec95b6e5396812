// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Which number of the business it is, as country and kind: `de_hrn`.
///
/// The values of `identity.business_details.id_numbers[].type`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/id_numbers/items/properties/type`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BusinessDetailsIdNumberType {
    /// `ae_crn`: Commercial register number in the United Arab Emirates.
    AeCrn,
    /// `ae_vat`: VAT number in the United Arab Emirates.
    AeVat,
    /// `ao_nif`: Tax number (NIF) in Angola.
    AoNif,
    /// `ar_cuit`: Tax number of businesses and the self-employed (CUIT) in Argentina.
    ArCuit,
    /// `at_fn`: Company register number (Firmenbuchnummer) in Austria.
    AtFn,
    /// `at_stn`: Tax number (Steuernummer) in Austria.
    AtStn,
    /// `at_vat`: VAT number (UID) in Austria.
    AtVat,
    /// `au_abn`: Australian business number (ABN).
    AuAbn,
    /// `au_acn`: Australian company number (ACN).
    AuAcn,
    /// `au_in`: Number of an incorporated association in an Australian state.
    AuIn,
    /// `az_tin`: Tax number (VÖEN) in Azerbaijan.
    AzTin,
    /// `bd_etin`: Electronic tax number (e-TIN) in Bangladesh.
    BdEtin,
    /// `be_cbe`: Company number in Belgium, of the Crossroads Bank for Enterprises.
    BeCbe,
    /// `be_vat`: VAT number in Belgium.
    BeVat,
    /// `bg_uic`: Unified identification code (EIK) of a business in Bulgaria.
    BgUic,
    /// `bg_vat`: VAT number in Bulgaria.
    BgVat,
    /// `br_cnpj`: Tax number of a business (CNPJ) in Brazil.
    BrCnpj,
    /// `ca_cn`: Number of a federal corporation in Canada.
    CaCn,
    /// `ca_crarr`: Registration number of a charity with the Canada Revenue Agency.
    CaCrarr,
    /// `ca_gst_hst`: GST/HST account number in Canada.
    CaGstHst,
    /// `ca_neq`: Enterprise number (NEQ) in Québec.
    CaNeq,
    /// `ca_rid`: Registry number of a business in a Canadian province.
    CaRid,
    /// `ch_chid`: Old company number (CH-ID) in Switzerland.
    ChChid,
    /// `ch_uid`: Business number (UID) in Switzerland.
    ChUid,
    /// `cr_cpj`: Number of a legal person (cédula jurídica) in Costa Rica.
    CrCpj,
    /// `cr_nite`: Special tax number (NITE) in Costa Rica, for those without another.
    CrNite,
    /// `cy_he`: Company register number in Cyprus, beginning with HE.
    CyHe,
    /// `cy_tic`: Tax code (TIC) in Cyprus.
    CyTic,
    /// `cy_vat`: VAT number in Cyprus.
    CyVat,
    /// `cz_ico`: Company number (IČO) in the Czech Republic.
    CzIco,
    /// `cz_vat`: VAT number (DIČ) in the Czech Republic.
    CzVat,
    /// `de_hrn`: Commercial register number (Handelsregister) in Germany.
    DeHrn,
    /// `de_stn`: Tax number (Steuernummer) in Germany. Not the VAT number.
    DeStn,
    /// `de_vat`: VAT number (USt-IdNr.) in Germany.
    DeVat,
    /// `dk_cvr`: Business number (CVR) in Denmark.
    DkCvr,
    /// `dk_vat`: VAT number in Denmark.
    DkVat,
    /// `do_rcn`: Taxpayer number (RNC) in the Dominican Republic.
    DoRcn,
    /// `ee_rk`: Register code of a business (registrikood) in Estonia.
    EeRk,
    /// `ee_vat`: VAT number in Estonia.
    EeVat,
    /// `es_cif`: Tax number of a business (NIF, CIF before) in Spain.
    EsCif,
    /// `es_vat`: VAT number in Spain.
    EsVat,
    /// `fi_vat`: VAT number in Finland.
    FiVat,
    /// `fi_yt`: Business number (Y-tunnus) in Finland.
    FiYt,
    /// `fr_rna`: Register number of an association (RNA) in France.
    FrRna,
    /// `fr_siren`: Business number (SIREN) in France, nine digits.
    FrSiren,
    /// `fr_vat`: VAT number in France.
    FrVat,
    /// `gb_crn`: Company number at Companies House, in the United Kingdom.
    GbCrn,
    /// `gb_vat`: VAT number in the United Kingdom.
    GbVat,
    /// `gi_crn`: Company number in Gibraltar.
    GiCrn,
    /// `gr_afm`: Tax number (AFM) in Greece.
    GrAfm,
    /// `gr_gemi`: Business register number (GEMI) in Greece.
    GrGemi,
    /// `gr_vat`: VAT number in Greece.
    GrVat,
    /// `gt_nit`: Tax number (NIT) in Guatemala.
    GtNit,
    /// `hk_br`: Business registration number in Hong Kong.
    HkBr,
    /// `hk_cr`: Company register number in Hong Kong.
    HkCr,
    /// `hr_mbs`: Court register number of a business (MBS) in Croatia.
    HrMbs,
    /// `hr_oib`: Number of a person or business (OIB) in Croatia.
    HrOib,
    /// `hr_vat`: VAT number in Croatia.
    HrVat,
    /// `hu_cjs`: Company register number (cégjegyzékszám) in Hungary.
    HuCjs,
    /// `hu_tin`: Tax number (adószám) in Hungary.
    HuTin,
    /// `hu_vat`: VAT number in Hungary.
    HuVat,
    /// `ie_crn`: Company number in Ireland.
    IeCrn,
    /// `ie_trn`: Tax reference number in Ireland.
    IeTrn,
    /// `ie_vat`: VAT number in Ireland.
    IeVat,
    /// `it_rea`: Business register number (REA) in Italy.
    ItRea,
    /// `it_vat`: VAT number (partita IVA) in Italy.
    ItVat,
    /// `jp_cn`: Corporate number (hōjin bangō) in Japan.
    JpCn,
    /// `kz_bin`: Business number (BIN) in Kazakhstan.
    KzBin,
    /// `li_uid`: Business number (UID) in Liechtenstein.
    LiUid,
    /// `lt_ccrn`: Company code in Lithuania.
    LtCcrn,
    /// `lt_vat`: VAT number in Lithuania.
    LtVat,
    /// `lu_nif`: Number of a person or business (NIF) in Luxembourg.
    LuNif,
    /// `lu_rcs`: Commercial register number (RCS) in Luxembourg.
    LuRcs,
    /// `lu_vat`: VAT number in Luxembourg.
    LuVat,
    /// `lv_urn`: Unified registration number of a business in Latvia.
    LvUrn,
    /// `lv_vat`: VAT number in Latvia.
    LvVat,
    /// `mt_crn`: Company number in Malta.
    MtCrn,
    /// `mt_tin`: Tax number in Malta.
    MtTin,
    /// `mt_vat`: VAT number in Malta.
    MtVat,
    /// `mx_rfc`: Taxpayer number (RFC) in Mexico.
    MxRfc,
    /// `my_brn`: Business registration number in Malaysia.
    MyBrn,
    /// `my_coid`: Company number in Malaysia.
    MyCoid,
    /// `my_itn`: Income tax number in Malaysia.
    MyItn,
    /// `my_sst`: Sales and service tax number in Malaysia.
    MySst,
    /// `mz_nuit`: Tax number (NUIT) in Mozambique.
    MzNuit,
    /// `nl_kvk`: Trade register number (KVK) in the Netherlands.
    NlKvk,
    /// `nl_rsin`: Number of a legal person (RSIN) in the Netherlands.
    NlRsin,
    /// `nl_vat`: VAT number in the Netherlands.
    NlVat,
    /// `no_orgnr`: Organization number in Norway.
    NoOrgnr,
    /// `nz_bn`: Business number (NZBN) in New Zealand.
    NzBn,
    /// `nz_ird`: Tax number (IRD) in New Zealand.
    NzIrd,
    /// `pe_ruc`: Taxpayer number (RUC) in Peru.
    PeRuc,
    /// `pk_ntn`: National tax number (NTN) in Pakistan.
    PkNtn,
    /// `pl_nip`: Tax number (NIP) in Poland.
    PlNip,
    /// `pl_regon`: Business statistics number (REGON) in Poland.
    PlRegon,
    /// `pl_vat`: VAT number in Poland.
    PlVat,
    /// `pt_vat`: VAT number in Portugal.
    PtVat,
    /// `ro_cui`: Business tax code (CUI) in Romania.
    RoCui,
    /// `ro_orc`: Trade register number (ORC) in Romania.
    RoOrc,
    /// `ro_vat`: VAT number in Romania.
    RoVat,
    /// `sa_crn`: Commercial register number in Saudi Arabia.
    SaCrn,
    /// `sa_tin`: Tax number in Saudi Arabia.
    SaTin,
    /// `se_orgnr`: Organization number in Sweden.
    SeOrgnr,
    /// `se_vat`: VAT number in Sweden.
    SeVat,
    /// `sg_uen`: Unique entity number of a business (UEN) in Singapore.
    SgUen,
    /// `si_msp`: Business register number (matična številka) in Slovenia.
    SiMsp,
    /// `si_tin`: Tax number in Slovenia.
    SiTin,
    /// `si_vat`: VAT number in Slovenia.
    SiVat,
    /// `sk_dic`: Tax number (DIČ) in Slovakia.
    SkDic,
    /// `sk_ico`: Company number (IČO) in Slovakia.
    SkIco,
    /// `sk_vat`: VAT number in Slovakia.
    SkVat,
    /// `th_crn`: Company register number in Thailand.
    ThCrn,
    /// `th_prn`: Partnership register number in Thailand.
    ThPrn,
    /// `th_tin`: Tax number in Thailand.
    ThTin,
    /// `us_ein`: Employer number (EIN) of a business in the US.
    UsEin,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The legal form of the business, such as `private_corporation`.
///
/// The values of `identity.business_details.structure`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/structure`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BusinessDetailsStructure {
    /// `cooperative`: Owned by its members, who use it.
    Cooperative,
    /// `free_zone_establishment`: A company with one owner in a free zone of the United Arab Emirates.
    FreeZoneEstablishment,
    /// `free_zone_llc`: A limited company in a free zone of the United Arab Emirates.
    FreeZoneLlc,
    /// `governmental_unit`: A part of a government: state, city, agency.
    GovernmentalUnit,
    /// `government_instrumentality`: A body founded by a government for a public task.
    GovernmentInstrumentality,
    /// `incorporated_association`: An association that is a legal person.
    IncorporatedAssociation,
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
    /// `public_listed_corporation`: A corporation listed at an exchange.
    PublicListedCorporation,
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
    /// `trust`: Assets held by trustees.
    Trust,
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
    BusinessDetailsIdNumberType;
    0 => AeCrn "ae_crn";
    1 => AeVat "ae_vat";
    2 => AoNif "ao_nif";
    3 => ArCuit "ar_cuit";
    4 => AtFn "at_fn";
    5 => AtStn "at_stn";
    6 => AtVat "at_vat";
    7 => AuAbn "au_abn";
    8 => AuAcn "au_acn";
    9 => AuIn "au_in";
    10 => AzTin "az_tin";
    11 => BdEtin "bd_etin";
    12 => BeCbe "be_cbe";
    13 => BeVat "be_vat";
    14 => BgUic "bg_uic";
    15 => BgVat "bg_vat";
    16 => BrCnpj "br_cnpj";
    17 => CaCn "ca_cn";
    18 => CaCrarr "ca_crarr";
    19 => CaGstHst "ca_gst_hst";
    20 => CaNeq "ca_neq";
    21 => CaRid "ca_rid";
    22 => ChChid "ch_chid";
    23 => ChUid "ch_uid";
    24 => CrCpj "cr_cpj";
    25 => CrNite "cr_nite";
    26 => CyHe "cy_he";
    27 => CyTic "cy_tic";
    28 => CyVat "cy_vat";
    29 => CzIco "cz_ico";
    30 => CzVat "cz_vat";
    31 => DeHrn "de_hrn";
    32 => DeStn "de_stn";
    33 => DeVat "de_vat";
    34 => DkCvr "dk_cvr";
    35 => DkVat "dk_vat";
    36 => DoRcn "do_rcn";
    37 => EeRk "ee_rk";
    38 => EeVat "ee_vat";
    39 => EsCif "es_cif";
    40 => EsVat "es_vat";
    41 => FiVat "fi_vat";
    42 => FiYt "fi_yt";
    43 => FrRna "fr_rna";
    44 => FrSiren "fr_siren";
    45 => FrVat "fr_vat";
    46 => GbCrn "gb_crn";
    47 => GbVat "gb_vat";
    48 => GiCrn "gi_crn";
    49 => GrAfm "gr_afm";
    50 => GrGemi "gr_gemi";
    51 => GrVat "gr_vat";
    52 => GtNit "gt_nit";
    53 => HkBr "hk_br";
    54 => HkCr "hk_cr";
    55 => HrMbs "hr_mbs";
    56 => HrOib "hr_oib";
    57 => HrVat "hr_vat";
    58 => HuCjs "hu_cjs";
    59 => HuTin "hu_tin";
    60 => HuVat "hu_vat";
    61 => IeCrn "ie_crn";
    62 => IeTrn "ie_trn";
    63 => IeVat "ie_vat";
    64 => ItRea "it_rea";
    65 => ItVat "it_vat";
    66 => JpCn "jp_cn";
    67 => KzBin "kz_bin";
    68 => LiUid "li_uid";
    69 => LtCcrn "lt_ccrn";
    70 => LtVat "lt_vat";
    71 => LuNif "lu_nif";
    72 => LuRcs "lu_rcs";
    73 => LuVat "lu_vat";
    74 => LvUrn "lv_urn";
    75 => LvVat "lv_vat";
    76 => MtCrn "mt_crn";
    77 => MtTin "mt_tin";
    78 => MtVat "mt_vat";
    79 => MxRfc "mx_rfc";
    80 => MyBrn "my_brn";
    81 => MyCoid "my_coid";
    82 => MyItn "my_itn";
    83 => MySst "my_sst";
    84 => MzNuit "mz_nuit";
    85 => NlKvk "nl_kvk";
    86 => NlRsin "nl_rsin";
    87 => NlVat "nl_vat";
    88 => NoOrgnr "no_orgnr";
    89 => NzBn "nz_bn";
    90 => NzIrd "nz_ird";
    91 => PeRuc "pe_ruc";
    92 => PkNtn "pk_ntn";
    93 => PlNip "pl_nip";
    94 => PlRegon "pl_regon";
    95 => PlVat "pl_vat";
    96 => PtVat "pt_vat";
    97 => RoCui "ro_cui";
    98 => RoOrc "ro_orc";
    99 => RoVat "ro_vat";
    100 => SaCrn "sa_crn";
    101 => SaTin "sa_tin";
    102 => SeOrgnr "se_orgnr";
    103 => SeVat "se_vat";
    104 => SgUen "sg_uen";
    105 => SiMsp "si_msp";
    106 => SiTin "si_tin";
    107 => SiVat "si_vat";
    108 => SkDic "sk_dic";
    109 => SkIco "sk_ico";
    110 => SkVat "sk_vat";
    111 => ThCrn "th_crn";
    112 => ThPrn "th_prn";
    113 => ThTin "th_tin";
    114 => UsEin "us_ein";
}

rt::open_enum! {
    BusinessDetailsStructure;
    0 => Cooperative "cooperative";
    1 => FreeZoneEstablishment "free_zone_establishment";
    2 => FreeZoneLlc "free_zone_llc";
    3 => GovernmentalUnit "governmental_unit";
    4 => GovernmentInstrumentality "government_instrumentality";
    5 => IncorporatedAssociation "incorporated_association";
    6 => IncorporatedNonProfit "incorporated_non_profit";
    7 => IncorporatedPartnership "incorporated_partnership";
    8 => LimitedLiabilityPartnership "limited_liability_partnership";
    9 => Llc "llc";
    10 => MultiMemberLlc "multi_member_llc";
    11 => PrivateCompany "private_company";
    12 => PrivateCorporation "private_corporation";
    13 => PrivatePartnership "private_partnership";
    14 => PublicCompany "public_company";
    15 => PublicCorporation "public_corporation";
    16 => PublicListedCorporation "public_listed_corporation";
    17 => PublicPartnership "public_partnership";
    18 => RegisteredCharity "registered_charity";
    19 => SingleMemberLlc "single_member_llc";
    20 => SoleEstablishment "sole_establishment";
    21 => SoleProprietorship "sole_proprietorship";
    22 => TaxExemptGovernmentInstrumentality "tax_exempt_government_instrumentality";
    23 => Trust "trust";
    24 => UnincorporatedAssociation "unincorporated_association";
    25 => UnincorporatedNonProfit "unincorporated_non_profit";
    26 => UnincorporatedPartnership "unincorporated_partnership";
}
