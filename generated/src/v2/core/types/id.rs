// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The fields of `identity.individual.id_numbers[]`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/id_numbers/items`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct IdNumber {
    /// Type.
    pub r#type: IdNumberType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `identity.individual.id_numbers[].type`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/id_numbers/items/properties/type`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum IdNumberType {
    /// `ae_eid`
    AeEid,
    /// `ao_nif`
    AoNif,
    /// `ar_cuil`
    ArCuil,
    /// `ar_dni`
    ArDni,
    /// `at_stn`
    AtStn,
    /// `az_tin`
    AzTin,
    /// `bd_brc`
    BdBrc,
    /// `bd_etin`
    BdEtin,
    /// `bd_nid`
    BdNid,
    /// `be_nrn`
    BeNrn,
    /// `bg_ucn`
    BgUcn,
    /// `bn_nric`
    BnNric,
    /// `br_cpf`
    BrCpf,
    /// `ca_sin`
    CaSin,
    /// `ch_oasi`
    ChOasi,
    /// `cl_rut`
    ClRut,
    /// `cn_pp`
    CnPp,
    /// `co_nuip`
    CoNuip,
    /// `cr_ci`
    CrCi,
    /// `cr_cpf`
    CrCpf,
    /// `cr_dimex`
    CrDimex,
    /// `cr_nite`
    CrNite,
    /// `cy_tic`
    CyTic,
    /// `cz_rc`
    CzRc,
    /// `de_stn`
    DeStn,
    /// `dk_cpr`
    DkCpr,
    /// `do_cie`
    DoCie,
    /// `do_rcn`
    DoRcn,
    /// `ec_ci`
    EcCi,
    /// `ee_ik`
    EeIk,
    /// `es_nif`
    EsNif,
    /// `fi_hetu`
    FiHetu,
    /// `fr_nir`
    FrNir,
    /// `gb_nino`
    GbNino,
    /// `gr_afm`
    GrAfm,
    /// `gt_nit`
    GtNit,
    /// `hk_id`
    HkId,
    /// `hr_oib`
    HrOib,
    /// `hu_ad`
    HuAd,
    /// `id_nik`
    IdNik,
    /// `ie_ppsn`
    IePpsn,
    /// `is_kt`
    IsKt,
    /// `it_cf`
    ItCf,
    /// `jp_inc`
    JpInc,
    /// `ke_pin`
    KePin,
    /// `kz_iin`
    KzIin,
    /// `li_peid`
    LiPeid,
    /// `lt_ak`
    LtAk,
    /// `lu_nif`
    LuNif,
    /// `lv_pk`
    LvPk,
    /// `mx_rfc`
    MxRfc,
    /// `my_nric`
    MyNric,
    /// `mz_nuit`
    MzNuit,
    /// `ng_nin`
    NgNin,
    /// `nl_bsn`
    NlBsn,
    /// `no_nin`
    NoNin,
    /// `nz_ird`
    NzIrd,
    /// `pe_dni`
    PeDni,
    /// `pk_cnic`
    PkCnic,
    /// `pk_snic`
    PkSnic,
    /// `pl_pesel`
    PlPesel,
    /// `pt_nif`
    PtNif,
    /// `ro_cnp`
    RoCnp,
    /// `sa_tin`
    SaTin,
    /// `se_pin`
    SePin,
    /// `sg_fin`
    SgFin,
    /// `sg_nric`
    SgNric,
    /// `sk_dic`
    SkDic,
    /// `th_lc`
    ThLc,
    /// `th_pin`
    ThPin,
    /// `tr_tin`
    TrTin,
    /// `us_itin`
    UsItin,
    /// `us_itin_last_4`
    UsItinLast4,
    /// `us_ssn`
    UsSsn,
    /// `us_ssn_last_4`
    UsSsnLast4,
    /// `uy_dni`
    UyDni,
    /// `za_id`
    ZaId,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    IdNumber;
    0 => r#type "type" required;
}

rt::open_enum! {
    IdNumberType;
    0 => AeEid "ae_eid";
    1 => AoNif "ao_nif";
    2 => ArCuil "ar_cuil";
    3 => ArDni "ar_dni";
    4 => AtStn "at_stn";
    5 => AzTin "az_tin";
    6 => BdBrc "bd_brc";
    7 => BdEtin "bd_etin";
    8 => BdNid "bd_nid";
    9 => BeNrn "be_nrn";
    10 => BgUcn "bg_ucn";
    11 => BnNric "bn_nric";
    12 => BrCpf "br_cpf";
    13 => CaSin "ca_sin";
    14 => ChOasi "ch_oasi";
    15 => ClRut "cl_rut";
    16 => CnPp "cn_pp";
    17 => CoNuip "co_nuip";
    18 => CrCi "cr_ci";
    19 => CrCpf "cr_cpf";
    20 => CrDimex "cr_dimex";
    21 => CrNite "cr_nite";
    22 => CyTic "cy_tic";
    23 => CzRc "cz_rc";
    24 => DeStn "de_stn";
    25 => DkCpr "dk_cpr";
    26 => DoCie "do_cie";
    27 => DoRcn "do_rcn";
    28 => EcCi "ec_ci";
    29 => EeIk "ee_ik";
    30 => EsNif "es_nif";
    31 => FiHetu "fi_hetu";
    32 => FrNir "fr_nir";
    33 => GbNino "gb_nino";
    34 => GrAfm "gr_afm";
    35 => GtNit "gt_nit";
    36 => HkId "hk_id";
    37 => HrOib "hr_oib";
    38 => HuAd "hu_ad";
    39 => IdNik "id_nik";
    40 => IePpsn "ie_ppsn";
    41 => IsKt "is_kt";
    42 => ItCf "it_cf";
    43 => JpInc "jp_inc";
    44 => KePin "ke_pin";
    45 => KzIin "kz_iin";
    46 => LiPeid "li_peid";
    47 => LtAk "lt_ak";
    48 => LuNif "lu_nif";
    49 => LvPk "lv_pk";
    50 => MxRfc "mx_rfc";
    51 => MyNric "my_nric";
    52 => MzNuit "mz_nuit";
    53 => NgNin "ng_nin";
    54 => NlBsn "nl_bsn";
    55 => NoNin "no_nin";
    56 => NzIrd "nz_ird";
    57 => PeDni "pe_dni";
    58 => PkCnic "pk_cnic";
    59 => PkSnic "pk_snic";
    60 => PlPesel "pl_pesel";
    61 => PtNif "pt_nif";
    62 => RoCnp "ro_cnp";
    63 => SaTin "sa_tin";
    64 => SePin "se_pin";
    65 => SgFin "sg_fin";
    66 => SgNric "sg_nric";
    67 => SkDic "sk_dic";
    68 => ThLc "th_lc";
    69 => ThPin "th_pin";
    70 => TrTin "tr_tin";
    71 => UsItin "us_itin";
    72 => UsItinLast4 "us_itin_last_4";
    73 => UsSsn "us_ssn";
    74 => UsSsnLast4 "us_ssn_last_4";
    75 => UyDni "uy_dni";
    76 => ZaId "za_id";
}
