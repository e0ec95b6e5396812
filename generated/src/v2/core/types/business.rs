// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `identity.business_details.id_numbers[].type`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/id_numbers/items/properties/type`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BusinessDetailsIdNumberType {
    /// `ae_crn`
    AeCrn,
    /// `ae_vat`
    AeVat,
    /// `ao_nif`
    AoNif,
    /// `ar_cuit`
    ArCuit,
    /// `at_fn`
    AtFn,
    /// `at_stn`
    AtStn,
    /// `at_vat`
    AtVat,
    /// `au_abn`
    AuAbn,
    /// `au_acn`
    AuAcn,
    /// `au_in`
    AuIn,
    /// `az_tin`
    AzTin,
    /// `bd_etin`
    BdEtin,
    /// `be_cbe`
    BeCbe,
    /// `be_vat`
    BeVat,
    /// `bg_uic`
    BgUic,
    /// `bg_vat`
    BgVat,
    /// `br_cnpj`
    BrCnpj,
    /// `ca_cn`
    CaCn,
    /// `ca_crarr`
    CaCrarr,
    /// `ca_gst_hst`
    CaGstHst,
    /// `ca_neq`
    CaNeq,
    /// `ca_rid`
    CaRid,
    /// `ch_chid`
    ChChid,
    /// `ch_uid`
    ChUid,
    /// `cr_cpj`
    CrCpj,
    /// `cr_nite`
    CrNite,
    /// `cy_he`
    CyHe,
    /// `cy_tic`
    CyTic,
    /// `cy_vat`
    CyVat,
    /// `cz_ico`
    CzIco,
    /// `cz_vat`
    CzVat,
    /// `de_hrn`
    DeHrn,
    /// `de_stn`
    DeStn,
    /// `de_vat`
    DeVat,
    /// `dk_cvr`
    DkCvr,
    /// `dk_vat`
    DkVat,
    /// `do_rcn`
    DoRcn,
    /// `ee_rk`
    EeRk,
    /// `ee_vat`
    EeVat,
    /// `es_cif`
    EsCif,
    /// `es_vat`
    EsVat,
    /// `fi_vat`
    FiVat,
    /// `fi_yt`
    FiYt,
    /// `fr_rna`
    FrRna,
    /// `fr_siren`
    FrSiren,
    /// `fr_vat`
    FrVat,
    /// `gb_crn`
    GbCrn,
    /// `gb_vat`
    GbVat,
    /// `gi_crn`
    GiCrn,
    /// `gr_afm`
    GrAfm,
    /// `gr_gemi`
    GrGemi,
    /// `gr_vat`
    GrVat,
    /// `gt_nit`
    GtNit,
    /// `hk_br`
    HkBr,
    /// `hk_cr`
    HkCr,
    /// `hr_mbs`
    HrMbs,
    /// `hr_oib`
    HrOib,
    /// `hr_vat`
    HrVat,
    /// `hu_cjs`
    HuCjs,
    /// `hu_tin`
    HuTin,
    /// `hu_vat`
    HuVat,
    /// `ie_crn`
    IeCrn,
    /// `ie_trn`
    IeTrn,
    /// `ie_vat`
    IeVat,
    /// `it_rea`
    ItRea,
    /// `it_vat`
    ItVat,
    /// `jp_cn`
    JpCn,
    /// `kz_bin`
    KzBin,
    /// `li_uid`
    LiUid,
    /// `lt_ccrn`
    LtCcrn,
    /// `lt_vat`
    LtVat,
    /// `lu_nif`
    LuNif,
    /// `lu_rcs`
    LuRcs,
    /// `lu_vat`
    LuVat,
    /// `lv_urn`
    LvUrn,
    /// `lv_vat`
    LvVat,
    /// `mt_crn`
    MtCrn,
    /// `mt_tin`
    MtTin,
    /// `mt_vat`
    MtVat,
    /// `mx_rfc`
    MxRfc,
    /// `my_brn`
    MyBrn,
    /// `my_coid`
    MyCoid,
    /// `my_itn`
    MyItn,
    /// `my_sst`
    MySst,
    /// `mz_nuit`
    MzNuit,
    /// `nl_kvk`
    NlKvk,
    /// `nl_rsin`
    NlRsin,
    /// `nl_vat`
    NlVat,
    /// `no_orgnr`
    NoOrgnr,
    /// `nz_bn`
    NzBn,
    /// `nz_ird`
    NzIrd,
    /// `pe_ruc`
    PeRuc,
    /// `pk_ntn`
    PkNtn,
    /// `pl_nip`
    PlNip,
    /// `pl_regon`
    PlRegon,
    /// `pl_vat`
    PlVat,
    /// `pt_vat`
    PtVat,
    /// `ro_cui`
    RoCui,
    /// `ro_orc`
    RoOrc,
    /// `ro_vat`
    RoVat,
    /// `sa_crn`
    SaCrn,
    /// `sa_tin`
    SaTin,
    /// `se_orgnr`
    SeOrgnr,
    /// `se_vat`
    SeVat,
    /// `sg_uen`
    SgUen,
    /// `si_msp`
    SiMsp,
    /// `si_tin`
    SiTin,
    /// `si_vat`
    SiVat,
    /// `sk_dic`
    SkDic,
    /// `sk_ico`
    SkIco,
    /// `sk_vat`
    SkVat,
    /// `th_crn`
    ThCrn,
    /// `th_prn`
    ThPrn,
    /// `th_tin`
    ThTin,
    /// `us_ein`
    UsEin,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `identity.business_details.structure`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/structure`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BusinessDetailsStructure {
    /// `cooperative`
    Cooperative,
    /// `free_zone_establishment`
    FreeZoneEstablishment,
    /// `free_zone_llc`
    FreeZoneLlc,
    /// `governmental_unit`
    GovernmentalUnit,
    /// `government_instrumentality`
    GovernmentInstrumentality,
    /// `incorporated_association`
    IncorporatedAssociation,
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
    /// `public_listed_corporation`
    PublicListedCorporation,
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
    /// `trust`
    Trust,
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
