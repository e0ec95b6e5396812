// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Which tax id it is, as country and kind: `eu_vat`.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/invoices_resource_invoice_tax_id/properties/type`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxIdType {
    /// `ad_nrt`: Tax register number (NRT) in Andorra.
    AdNrt,
    /// `ae_trn`: Tax registration number (TRN) in the United Arab Emirates.
    AeTrn,
    /// `al_tin`: Tax number in Albania.
    AlTin,
    /// `am_tin`: Tax number in Armenia.
    AmTin,
    /// `ao_tin`: Tax number in Angola.
    AoTin,
    /// `ar_cuit`: Tax number of businesses and the self-employed (CUIT) in Argentina.
    ArCuit,
    /// `au_abn`: Australian business number (ABN).
    AuAbn,
    /// `au_arn`: Reference number (ARN) of the Australian tax office, for sellers from abroad.
    AuArn,
    /// `aw_tin`: Tax number in Aruba.
    AwTin,
    /// `az_tin`: Tax number (VÖEN) in Azerbaijan.
    AzTin,
    /// `ba_tin`: Tax number in Bosnia and Herzegovina.
    BaTin,
    /// `bb_tin`: Tax number in Barbados.
    BbTin,
    /// `bd_bin`: Business number (BIN) in Bangladesh, for VAT.
    BdBin,
    /// `bf_ifu`: Unique tax number (IFU) in Burkina Faso.
    BfIfu,
    /// `bg_uic`: Unified identification code (EIK) of a business in Bulgaria.
    BgUic,
    /// `bh_vat`: VAT number in Bahrain.
    BhVat,
    /// `bj_ifu`: Unique tax number (IFU) in Benin.
    BjIfu,
    /// `bo_tin`: Tax number (NIT) in Bolivia.
    BoTin,
    /// `br_cnpj`: Tax number of a business (CNPJ) in Brazil.
    BrCnpj,
    /// `br_cpf`: Tax number of a person (CPF) in Brazil.
    BrCpf,
    /// `bs_tin`: Tax number in the Bahamas.
    BsTin,
    /// `by_tin`: Tax number (UNP) in Belarus.
    ByTin,
    /// `ca_bn`: Business number in Canada, nine digits.
    CaBn,
    /// `ca_gst_hst`: GST/HST account number in Canada.
    CaGstHst,
    /// `ca_pst_bc`: Sales tax number in British Columbia.
    CaPstBc,
    /// `ca_pst_mb`: Sales tax number in Manitoba.
    CaPstMb,
    /// `ca_pst_sk`: Sales tax number in Saskatchewan.
    CaPstSk,
    /// `ca_qst`: Sales tax number in Québec.
    CaQst,
    /// `cd_nif`: Tax number (NIF) in the Democratic Republic of the Congo.
    CdNif,
    /// `ch_uid`: Business number (UID) in Switzerland.
    ChUid,
    /// `ch_vat`: VAT number in Switzerland.
    ChVat,
    /// `cl_tin`: Tax number (RUT) in Chile.
    ClTin,
    /// `cm_niu`: Unique tax number (NIU) in Cameroon.
    CmNiu,
    /// `cn_tin`: Tax number in China.
    CnTin,
    /// `co_nit`: Tax number (NIT) in Colombia.
    CoNit,
    /// `cr_tin`: Tax number in Costa Rica.
    CrTin,
    /// `cv_nif`: Tax number (NIF) in Cape Verde.
    CvNif,
    /// `de_stn`: Tax number (Steuernummer) in Germany. Not the VAT number.
    DeStn,
    /// `do_rcn`: Taxpayer number (RNC) in the Dominican Republic.
    DoRcn,
    /// `ec_ruc`: Taxpayer number (RUC) in Ecuador.
    EcRuc,
    /// `eg_tin`: Tax number in Egypt.
    EgTin,
    /// `es_cif`: Tax number of a business (NIF, CIF before) in Spain.
    EsCif,
    /// `et_tin`: Tax number in Ethiopia.
    EtTin,
    /// `eu_oss_vat`: Number in the one-stop shop for sellers from outside the EU.
    EuOssVat,
    /// `eu_vat`: VAT number in a country of the EU.
    EuVat,
    /// `fo_vat`: VAT number in the Faroe Islands.
    FoVat,
    /// `gb_vat`: VAT number in the United Kingdom.
    GbVat,
    /// `ge_vat`: VAT number in Georgia.
    GeVat,
    /// `gi_tin`: Tax number in Gibraltar.
    GiTin,
    /// `gn_nif`: Tax number (NIF) in Guinea.
    GnNif,
    /// `hk_br`: Business registration number in Hong Kong.
    HkBr,
    /// `hr_oib`: Number of a person or business (OIB) in Croatia.
    HrOib,
    /// `hu_tin`: Tax number (adószám) in Hungary.
    HuTin,
    /// `id_npwp`: Tax number (NPWP) in Indonesia.
    IdNpwp,
    /// `il_vat`: VAT number in Israel.
    IlVat,
    /// `in_gst`: GST number (GSTIN) in India.
    InGst,
    /// `is_vat`: VAT number (VSK) in Iceland.
    IsVat,
    /// `it_cf`: Tax code (codice fiscale) in Italy.
    ItCf,
    /// `jp_cn`: Corporate number (hōjin bangō) in Japan.
    JpCn,
    /// `jp_rn`: Number of a registered foreign business in Japan.
    JpRn,
    /// `jp_trn`: Registration number for invoices (tōroku bangō) in Japan, beginning with T.
    JpTrn,
    /// `ke_pin`: Taxpayer number (PIN) in Kenya.
    KePin,
    /// `kg_tin`: Tax number in Kyrgyzstan.
    KgTin,
    /// `kh_tin`: Tax number in Cambodia.
    KhTin,
    /// `kr_brn`: Business registration number in South Korea.
    KrBrn,
    /// `kz_bin`: Business number (BIN) in Kazakhstan.
    KzBin,
    /// `la_tin`: Tax number in Laos.
    LaTin,
    /// `li_uid`: Business number (UID) in Liechtenstein.
    LiUid,
    /// `li_vat`: VAT number in Liechtenstein.
    LiVat,
    /// `lk_vat`: VAT number in Sri Lanka.
    LkVat,
    /// `ma_vat`: VAT number in Morocco.
    MaVat,
    /// `md_vat`: VAT number in Moldova.
    MdVat,
    /// `me_pib`: Tax number (PIB) in Montenegro.
    MePib,
    /// `mk_vat`: VAT number in North Macedonia.
    MkVat,
    /// `mr_nif`: Tax number (NIF) in Mauritania.
    MrNif,
    /// `mx_rfc`: Taxpayer number (RFC) in Mexico.
    MxRfc,
    /// `my_frp`: Number of a foreign registered person in Malaysia, for sellers from abroad.
    MyFrp,
    /// `my_itn`: Income tax number in Malaysia.
    MyItn,
    /// `my_sst`: Sales and service tax number in Malaysia.
    MySst,
    /// `ng_tin`: Tax number in Nigeria.
    NgTin,
    /// `no_vat`: VAT number (MVA) in Norway.
    NoVat,
    /// `no_voec`: Number of a seller from abroad (VOEC) in Norway.
    NoVoec,
    /// `np_pan`: Permanent account number (PAN) in Nepal.
    NpPan,
    /// `nz_gst`: GST number in New Zealand.
    NzGst,
    /// `om_vat`: VAT number in Oman.
    OmVat,
    /// `pe_ruc`: Taxpayer number (RUC) in Peru.
    PeRuc,
    /// `ph_tin`: Tax number in the Philippines.
    PhTin,
    /// `pl_nip`: Tax number (NIP) in Poland.
    PlNip,
    /// `py_ruc`: Taxpayer number (RUC) in Paraguay.
    PyRuc,
    /// `ro_tin`: Tax number in Romania.
    RoTin,
    /// `rs_pib`: Tax number (PIB) in Serbia.
    RsPib,
    /// `ru_inn`: Tax number (INN) in Russia.
    RuInn,
    /// `ru_kpp`: Tax registration code (KPP) in Russia, which goes with the INN.
    RuKpp,
    /// `sa_vat`: VAT number in Saudi Arabia.
    SaVat,
    /// `sg_gst`: GST number in Singapore.
    SgGst,
    /// `sg_uen`: Unique entity number of a business (UEN) in Singapore.
    SgUen,
    /// `si_tin`: Tax number in Slovenia.
    SiTin,
    /// `sn_ninea`: Business number (NINEA) in Senegal.
    SnNinea,
    /// `sr_fin`: Tax number (FIN) in Suriname.
    SrFin,
    /// `sv_nit`: Tax number (NIT) in El Salvador.
    SvNit,
    /// `th_vat`: VAT number in Thailand.
    ThVat,
    /// `tj_tin`: Tax number in Tajikistan.
    TjTin,
    /// `tr_tin`: Tax number in Türkiye.
    TrTin,
    /// `tw_vat`: Unified business number in Taiwan, for VAT.
    TwVat,
    /// `tz_vat`: VAT number in Tanzania.
    TzVat,
    /// `ua_vat`: VAT number in Ukraine.
    UaVat,
    /// `ug_tin`: Tax number in Uganda.
    UgTin,
    /// `unknown`: A kind that Stripe couldn't tell.
    UnknownValue,
    /// `us_ein`: Employer number (EIN) of a business in the US.
    UsEin,
    /// `uy_ruc`: Taxpayer number (RUT) in Uruguay.
    UyRuc,
    /// `uz_tin`: Tax number in Uzbekistan.
    UzTin,
    /// `uz_vat`: VAT number in Uzbekistan.
    UzVat,
    /// `ve_rif`: Tax number (RIF) in Venezuela.
    VeRif,
    /// `vn_tin`: Tax number in Vietnam.
    VnTin,
    /// `za_vat`: VAT number in South Africa.
    ZaVat,
    /// `zm_tin`: Tax number in Zambia.
    ZmTin,
    /// `zw_tin`: Tax number in Zimbabwe.
    ZwTin,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    TaxIdType;
    0 => AdNrt "ad_nrt";
    1 => AeTrn "ae_trn";
    2 => AlTin "al_tin";
    3 => AmTin "am_tin";
    4 => AoTin "ao_tin";
    5 => ArCuit "ar_cuit";
    6 => AuAbn "au_abn";
    7 => AuArn "au_arn";
    8 => AwTin "aw_tin";
    9 => AzTin "az_tin";
    10 => BaTin "ba_tin";
    11 => BbTin "bb_tin";
    12 => BdBin "bd_bin";
    13 => BfIfu "bf_ifu";
    14 => BgUic "bg_uic";
    15 => BhVat "bh_vat";
    16 => BjIfu "bj_ifu";
    17 => BoTin "bo_tin";
    18 => BrCnpj "br_cnpj";
    19 => BrCpf "br_cpf";
    20 => BsTin "bs_tin";
    21 => ByTin "by_tin";
    22 => CaBn "ca_bn";
    23 => CaGstHst "ca_gst_hst";
    24 => CaPstBc "ca_pst_bc";
    25 => CaPstMb "ca_pst_mb";
    26 => CaPstSk "ca_pst_sk";
    27 => CaQst "ca_qst";
    28 => CdNif "cd_nif";
    29 => ChUid "ch_uid";
    30 => ChVat "ch_vat";
    31 => ClTin "cl_tin";
    32 => CmNiu "cm_niu";
    33 => CnTin "cn_tin";
    34 => CoNit "co_nit";
    35 => CrTin "cr_tin";
    36 => CvNif "cv_nif";
    37 => DeStn "de_stn";
    38 => DoRcn "do_rcn";
    39 => EcRuc "ec_ruc";
    40 => EgTin "eg_tin";
    41 => EsCif "es_cif";
    42 => EtTin "et_tin";
    43 => EuOssVat "eu_oss_vat";
    44 => EuVat "eu_vat";
    45 => FoVat "fo_vat";
    46 => GbVat "gb_vat";
    47 => GeVat "ge_vat";
    48 => GiTin "gi_tin";
    49 => GnNif "gn_nif";
    50 => HkBr "hk_br";
    51 => HrOib "hr_oib";
    52 => HuTin "hu_tin";
    53 => IdNpwp "id_npwp";
    54 => IlVat "il_vat";
    55 => InGst "in_gst";
    56 => IsVat "is_vat";
    57 => ItCf "it_cf";
    58 => JpCn "jp_cn";
    59 => JpRn "jp_rn";
    60 => JpTrn "jp_trn";
    61 => KePin "ke_pin";
    62 => KgTin "kg_tin";
    63 => KhTin "kh_tin";
    64 => KrBrn "kr_brn";
    65 => KzBin "kz_bin";
    66 => LaTin "la_tin";
    67 => LiUid "li_uid";
    68 => LiVat "li_vat";
    69 => LkVat "lk_vat";
    70 => MaVat "ma_vat";
    71 => MdVat "md_vat";
    72 => MePib "me_pib";
    73 => MkVat "mk_vat";
    74 => MrNif "mr_nif";
    75 => MxRfc "mx_rfc";
    76 => MyFrp "my_frp";
    77 => MyItn "my_itn";
    78 => MySst "my_sst";
    79 => NgTin "ng_tin";
    80 => NoVat "no_vat";
    81 => NoVoec "no_voec";
    82 => NpPan "np_pan";
    83 => NzGst "nz_gst";
    84 => OmVat "om_vat";
    85 => PeRuc "pe_ruc";
    86 => PhTin "ph_tin";
    87 => PlNip "pl_nip";
    88 => PyRuc "py_ruc";
    89 => RoTin "ro_tin";
    90 => RsPib "rs_pib";
    91 => RuInn "ru_inn";
    92 => RuKpp "ru_kpp";
    93 => SaVat "sa_vat";
    94 => SgGst "sg_gst";
    95 => SgUen "sg_uen";
    96 => SiTin "si_tin";
    97 => SnNinea "sn_ninea";
    98 => SrFin "sr_fin";
    99 => SvNit "sv_nit";
    100 => ThVat "th_vat";
    101 => TjTin "tj_tin";
    102 => TrTin "tr_tin";
    103 => TwVat "tw_vat";
    104 => TzVat "tz_vat";
    105 => UaVat "ua_vat";
    106 => UgTin "ug_tin";
    107 => UnknownValue "unknown";
    108 => UsEin "us_ein";
    109 => UyRuc "uy_ruc";
    110 => UzTin "uz_tin";
    111 => UzVat "uz_vat";
    112 => VeRif "ve_rif";
    113 => VnTin "vn_tin";
    114 => ZaVat "za_vat";
    115 => ZmTin "zm_tin";
    116 => ZwTin "zw_tin";
}
