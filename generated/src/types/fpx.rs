// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `bank`.
///
/// Contract: `#/components/schemas/payment_method_details_fpx/properties/bank`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FpxBank {
    /// `affin_bank`
    AffinBank,
    /// `agrobank`
    Agrobank,
    /// `alliance_bank`
    AllianceBank,
    /// `ambank`
    Ambank,
    /// `bank_islam`
    BankIslam,
    /// `bank_muamalat`
    BankMuamalat,
    /// `bank_of_china`
    BankOfChina,
    /// `bank_rakyat`
    BankRakyat,
    /// `bsn`
    Bsn,
    /// `cimb`
    Cimb,
    /// `deutsche_bank`
    DeutscheBank,
    /// `hong_leong_bank`
    HongLeongBank,
    /// `hsbc`
    Hsbc,
    /// `kfh`
    Kfh,
    /// `maybank2e`
    Maybank2e,
    /// `maybank2u`
    Maybank2u,
    /// `ocbc`
    Ocbc,
    /// `pb_enterprise`
    PbEnterprise,
    /// `public_bank`
    PublicBank,
    /// `rhb`
    Rhb,
    /// `standard_chartered`
    StandardChartered,
    /// `uob`
    Uob,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    FpxBank;
    0 => AffinBank "affin_bank";
    1 => Agrobank "agrobank";
    2 => AllianceBank "alliance_bank";
    3 => Ambank "ambank";
    4 => BankIslam "bank_islam";
    5 => BankMuamalat "bank_muamalat";
    6 => BankOfChina "bank_of_china";
    7 => BankRakyat "bank_rakyat";
    8 => Bsn "bsn";
    9 => Cimb "cimb";
    10 => DeutscheBank "deutsche_bank";
    11 => HongLeongBank "hong_leong_bank";
    12 => Hsbc "hsbc";
    13 => Kfh "kfh";
    14 => Maybank2e "maybank2e";
    15 => Maybank2u "maybank2u";
    16 => Ocbc "ocbc";
    17 => PbEnterprise "pb_enterprise";
    18 => PublicBank "public_bank";
    19 => Rhb "rhb";
    20 => StandardChartered "standard_chartered";
    21 => Uob "uob";
}
