// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// FPX, the bank payment of Malaysia.
///
/// The parameters of `fpx`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/fpx`.
#[derive(Clone)]
#[must_use]
pub struct Fpx(rt::Params);

impl Fpx {
    /// With what is required.
    pub fn new(bank: FpxBank) -> Self {
        Fpx(Fpx::default().0.set::<FpxBank>(0, bank))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The customer's bank, among those that take part in FPX.
///
/// The values of `fpx.bank`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/fpx/properties/bank`.
///
/// Feature: `payment_methods`.
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

rt::params! {
    Fpx;
    "bank" required: FpxBank;
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
