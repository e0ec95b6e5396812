// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `tax_behavior`.
///
/// Contract: `#/components/schemas/tax.calculation_line_item/properties/tax_behavior`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxBehavior {
    /// `exclusive`
    Exclusive,
    /// `inclusive`
    Inclusive,
    /// `inferred_by_currency`
    InferredByCurrency,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/tax_product_resource_customer_details_resource_tax_id/properties/type`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxIdType {
    /// `ad_nrt`
    AdNrt,
    /// `ae_trn`
    AeTrn,
    /// `al_tin`
    AlTin,
    /// `am_tin`
    AmTin,
    /// `ao_tin`
    AoTin,
    /// `ar_cuit`
    ArCuit,
    /// `au_abn`
    AuAbn,
    /// `au_arn`
    AuArn,
    /// `aw_tin`
    AwTin,
    /// `az_tin`
    AzTin,
    /// `ba_tin`
    BaTin,
    /// `bb_tin`
    BbTin,
    /// `bd_bin`
    BdBin,
    /// `bf_ifu`
    BfIfu,
    /// `bg_uic`
    BgUic,
    /// `bh_vat`
    BhVat,
    /// `bj_ifu`
    BjIfu,
    /// `bo_tin`
    BoTin,
    /// `br_cnpj`
    BrCnpj,
    /// `br_cpf`
    BrCpf,
    /// `bs_tin`
    BsTin,
    /// `by_tin`
    ByTin,
    /// `ca_bn`
    CaBn,
    /// `ca_gst_hst`
    CaGstHst,
    /// `ca_pst_bc`
    CaPstBc,
    /// `ca_pst_mb`
    CaPstMb,
    /// `ca_pst_sk`
    CaPstSk,
    /// `ca_qst`
    CaQst,
    /// `cd_nif`
    CdNif,
    /// `ch_uid`
    ChUid,
    /// `ch_vat`
    ChVat,
    /// `cl_tin`
    ClTin,
    /// `cm_niu`
    CmNiu,
    /// `cn_tin`
    CnTin,
    /// `co_nit`
    CoNit,
    /// `cr_tin`
    CrTin,
    /// `cv_nif`
    CvNif,
    /// `de_stn`
    DeStn,
    /// `do_rcn`
    DoRcn,
    /// `ec_ruc`
    EcRuc,
    /// `eg_tin`
    EgTin,
    /// `es_cif`
    EsCif,
    /// `et_tin`
    EtTin,
    /// `eu_oss_vat`
    EuOssVat,
    /// `eu_vat`
    EuVat,
    /// `fo_vat`
    FoVat,
    /// `gb_vat`
    GbVat,
    /// `ge_vat`
    GeVat,
    /// `gi_tin`
    GiTin,
    /// `gn_nif`
    GnNif,
    /// `hk_br`
    HkBr,
    /// `hr_oib`
    HrOib,
    /// `hu_tin`
    HuTin,
    /// `id_npwp`
    IdNpwp,
    /// `il_vat`
    IlVat,
    /// `in_gst`
    InGst,
    /// `is_vat`
    IsVat,
    /// `it_cf`
    ItCf,
    /// `jp_cn`
    JpCn,
    /// `jp_rn`
    JpRn,
    /// `jp_trn`
    JpTrn,
    /// `ke_pin`
    KePin,
    /// `kg_tin`
    KgTin,
    /// `kh_tin`
    KhTin,
    /// `kr_brn`
    KrBrn,
    /// `kz_bin`
    KzBin,
    /// `la_tin`
    LaTin,
    /// `li_uid`
    LiUid,
    /// `li_vat`
    LiVat,
    /// `lk_vat`
    LkVat,
    /// `ma_vat`
    MaVat,
    /// `md_vat`
    MdVat,
    /// `me_pib`
    MePib,
    /// `mk_vat`
    MkVat,
    /// `mr_nif`
    MrNif,
    /// `mx_rfc`
    MxRfc,
    /// `my_frp`
    MyFrp,
    /// `my_itn`
    MyItn,
    /// `my_sst`
    MySst,
    /// `ng_tin`
    NgTin,
    /// `no_vat`
    NoVat,
    /// `no_voec`
    NoVoec,
    /// `np_pan`
    NpPan,
    /// `nz_gst`
    NzGst,
    /// `om_vat`
    OmVat,
    /// `pe_ruc`
    PeRuc,
    /// `ph_tin`
    PhTin,
    /// `pl_nip`
    PlNip,
    /// `py_ruc`
    PyRuc,
    /// `ro_tin`
    RoTin,
    /// `rs_pib`
    RsPib,
    /// `ru_inn`
    RuInn,
    /// `ru_kpp`
    RuKpp,
    /// `sa_vat`
    SaVat,
    /// `sg_gst`
    SgGst,
    /// `sg_uen`
    SgUen,
    /// `si_tin`
    SiTin,
    /// `sn_ninea`
    SnNinea,
    /// `sr_fin`
    SrFin,
    /// `sv_nit`
    SvNit,
    /// `th_vat`
    ThVat,
    /// `tj_tin`
    TjTin,
    /// `tr_tin`
    TrTin,
    /// `tw_vat`
    TwVat,
    /// `tz_vat`
    TzVat,
    /// `ua_vat`
    UaVat,
    /// `ug_tin`
    UgTin,
    /// `unknown`
    UnknownValue,
    /// `us_ein`
    UsEin,
    /// `uy_ruc`
    UyRuc,
    /// `uz_tin`
    UzTin,
    /// `uz_vat`
    UzVat,
    /// `ve_rif`
    VeRif,
    /// `vn_tin`
    VnTin,
    /// `za_vat`
    ZaVat,
    /// `zm_tin`
    ZmTin,
    /// `zw_tin`
    ZwTin,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `tax_type`.
///
/// Contract: `#/components/schemas/tax_product_resource_line_item_tax_rate_details/properties/tax_type`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxType {
    /// `amusement_tax`
    AmusementTax,
    /// `communications_tax`
    CommunicationsTax,
    /// `gst`
    Gst,
    /// `hst`
    Hst,
    /// `igst`
    Igst,
    /// `jct`
    Jct,
    /// `lease_tax`
    LeaseTax,
    /// `pst`
    Pst,
    /// `qst`
    Qst,
    /// `retail_delivery_fee`
    RetailDeliveryFee,
    /// `rst`
    Rst,
    /// `sales_tax`
    SalesTax,
    /// `service_tax`
    ServiceTax,
    /// `vat`
    Vat,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    TaxBehavior;
    0 => Exclusive "exclusive";
    1 => Inclusive "inclusive";
    2 => InferredByCurrency "inferred_by_currency";
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

rt::open_enum! {
    TaxType;
    0 => AmusementTax "amusement_tax";
    1 => CommunicationsTax "communications_tax";
    2 => Gst "gst";
    3 => Hst "hst";
    4 => Igst "igst";
    5 => Jct "jct";
    6 => LeaseTax "lease_tax";
    7 => Pst "pst";
    8 => Qst "qst";
    9 => RetailDeliveryFee "retail_delivery_fee";
    10 => Rst "rst";
    11 => SalesTax "sales_tax";
    12 => ServiceTax "service_tax";
    13 => Vat "vat";
}
