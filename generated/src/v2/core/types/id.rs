// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Numbers under which authorities know the person, such as the US social security number.
///
/// The fields of `identity.individual.id_numbers[]`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/id_numbers/items`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct IdNumber {
    /// Which number of the person it is, as country and kind: `us_ssn`.
    pub r#type: IdNumberType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which number of the person it is, as country and kind: `us_ssn`.
///
/// The values of `identity.individual.id_numbers[].type`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/id_numbers/items/properties/type`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum IdNumberType {
    /// `ae_eid`: Number of the Emirates ID card.
    AeEid,
    /// `ao_nif`: Tax number (NIF) in Angola.
    AoNif,
    /// `ar_cuil`: Labor number of a person (CUIL) in Argentina.
    ArCuil,
    /// `ar_dni`: National identity number (DNI) in Argentina.
    ArDni,
    /// `at_stn`: Tax number (Steuernummer) in Austria.
    AtStn,
    /// `az_tin`: Tax number (VÖEN) in Azerbaijan.
    AzTin,
    /// `bd_brc`: Birth registration number in Bangladesh.
    BdBrc,
    /// `bd_etin`: Electronic tax number (e-TIN) in Bangladesh.
    BdEtin,
    /// `bd_nid`: National identity number in Bangladesh.
    BdNid,
    /// `be_nrn`: National register number of a person in Belgium.
    BeNrn,
    /// `bg_ucn`: Civil number of a person (EGN) in Bulgaria.
    BgUcn,
    /// `bn_nric`: Number of the identity card in Brunei.
    BnNric,
    /// `br_cpf`: Tax number of a person (CPF) in Brazil.
    BrCpf,
    /// `ca_sin`: Social insurance number in Canada.
    CaSin,
    /// `ch_oasi`: Old-age insurance number (AHV) of a person in Switzerland.
    ChOasi,
    /// `cl_rut`: Tax number (RUT) in Chile.
    ClRut,
    /// `cn_pp`: Passport number in China.
    CnPp,
    /// `co_nuip`: Number of a person (NUIP) in Colombia.
    CoNuip,
    /// `cr_ci`: Number of the identity card (cédula) in Costa Rica.
    CrCi,
    /// `cr_cpf`: Number of a natural person (cédula de persona física) in Costa Rica.
    CrCpf,
    /// `cr_dimex`: Number of a foreign resident (DIMEX) in Costa Rica.
    CrDimex,
    /// `cr_nite`: Special tax number (NITE) in Costa Rica, for those without another.
    CrNite,
    /// `cy_tic`: Tax code (TIC) in Cyprus.
    CyTic,
    /// `cz_rc`: Birth number of a person (rodné číslo) in the Czech Republic.
    CzRc,
    /// `de_stn`: Tax number (Steuernummer) in Germany. Not the VAT number.
    DeStn,
    /// `dk_cpr`: Personal number (CPR) in Denmark.
    DkCpr,
    /// `do_cie`: Number of the identity card (cédula) in the Dominican Republic.
    DoCie,
    /// `do_rcn`: Taxpayer number (RNC) in the Dominican Republic.
    DoRcn,
    /// `ec_ci`: Number of the identity card (cédula) in Ecuador.
    EcCi,
    /// `ee_ik`: Personal code (isikukood) in Estonia.
    EeIk,
    /// `es_nif`: Tax number (NIF) in Spain.
    EsNif,
    /// `fi_hetu`: Personal code (HETU) in Finland.
    FiHetu,
    /// `fr_nir`: Social security number of a person (NIR) in France.
    FrNir,
    /// `gb_nino`: National insurance number in the United Kingdom.
    GbNino,
    /// `gr_afm`: Tax number (AFM) in Greece.
    GrAfm,
    /// `gt_nit`: Tax number (NIT) in Guatemala.
    GtNit,
    /// `hk_id`: Number of the identity card in Hong Kong.
    HkId,
    /// `hr_oib`: Number of a person or business (OIB) in Croatia.
    HrOib,
    /// `hu_ad`: Tax number of a person (adóazonosító jel) in Hungary.
    HuAd,
    /// `id_nik`: Number of the identity card (NIK) in Indonesia.
    IdNik,
    /// `ie_ppsn`: Personal public service number (PPS) in Ireland.
    IePpsn,
    /// `is_kt`: Number of a person (kennitala) in Iceland.
    IsKt,
    /// `it_cf`: Tax code (codice fiscale) in Italy.
    ItCf,
    /// `jp_inc`
    JpInc,
    /// `ke_pin`: Taxpayer number (PIN) in Kenya.
    KePin,
    /// `kz_iin`: Number of a person (IIN) in Kazakhstan.
    KzIin,
    /// `li_peid`: Number of a person (PEID) in Liechtenstein.
    LiPeid,
    /// `lt_ak`: Personal code (asmens kodas) in Lithuania.
    LtAk,
    /// `lu_nif`: Number of a person or business (NIF) in Luxembourg.
    LuNif,
    /// `lv_pk`: Personal code (personas kods) in Latvia.
    LvPk,
    /// `mx_rfc`: Taxpayer number (RFC) in Mexico.
    MxRfc,
    /// `my_nric`: Number of the identity card (MyKad) in Malaysia.
    MyNric,
    /// `mz_nuit`: Tax number (NUIT) in Mozambique.
    MzNuit,
    /// `ng_nin`: National identity number (NIN) in Nigeria.
    NgNin,
    /// `nl_bsn`: Citizen service number (BSN) in the Netherlands.
    NlBsn,
    /// `no_nin`: National identity number of a person in Norway.
    NoNin,
    /// `nz_ird`: Tax number (IRD) in New Zealand.
    NzIrd,
    /// `pe_dni`: National identity number (DNI) in Peru.
    PeDni,
    /// `pk_cnic`: Number of the computerized identity card (CNIC) in Pakistan.
    PkCnic,
    /// `pk_snic`: Number of the smart identity card (SNIC) in Pakistan.
    PkSnic,
    /// `pl_pesel`: Number of a person (PESEL) in Poland.
    PlPesel,
    /// `pt_nif`: Tax number (NIF) in Portugal.
    PtNif,
    /// `ro_cnp`: Number of a person (CNP) in Romania.
    RoCnp,
    /// `sa_tin`: Tax number in Saudi Arabia.
    SaTin,
    /// `se_pin`: Number of a person (personnummer) in Sweden.
    SePin,
    /// `sg_fin`: Number of a foreigner (FIN) in Singapore.
    SgFin,
    /// `sg_nric`: Number of the identity card (NRIC) in Singapore.
    SgNric,
    /// `sk_dic`: Tax number (DIČ) in Slovakia.
    SkDic,
    /// `th_lc`: Laser code on the back of the identity card in Thailand.
    ThLc,
    /// `th_pin`: Number of a person in Thailand.
    ThPin,
    /// `tr_tin`: Tax number in Türkiye.
    TrTin,
    /// `us_itin`: Individual taxpayer number (ITIN) in the US, for those without a social security number.
    UsItin,
    /// `us_itin_last_4`: Last four digits of the individual taxpayer number (ITIN) in the US.
    UsItinLast4,
    /// `us_ssn`: Social security number in the US.
    UsSsn,
    /// `us_ssn_last_4`: Last four digits of the social security number in the US.
    UsSsnLast4,
    /// `uy_dni`: National identity number in Uruguay.
    UyDni,
    /// `za_id`: National identity number in South Africa.
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
