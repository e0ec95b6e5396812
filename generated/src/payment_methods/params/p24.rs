// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Przelewy24, the bank payment of Poland.
///
/// The parameters of `p24`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/p24`.
#[derive(Clone)]
#[must_use]
pub struct P24(rt::Params);

impl P24 {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The customer's bank. They choose it themselves if left out.
    pub fn bank<K>(self, value: impl rt::Maybe<P24Bank, K>) -> Self {
        Self(self.0.maybe::<P24Bank, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The customer's bank.
///
/// The values of `p24.bank`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/p24/properties/bank`.
///
/// Feature: `payment_methods`.
#[derive(Clone)]
#[non_exhaustive]
pub enum P24Bank {
    /// `alior_bank`
    AliorBank,
    /// `bank_millennium`
    BankMillennium,
    /// `bank_nowy_bfg_sa`
    BankNowyBfgSa,
    /// `bank_pekao_sa`
    BankPekaoSa,
    /// `banki_spbdzielcze`
    BankiSpbdzielcze,
    /// `blik`: BLIK: a code from the app of a Polish bank.
    Blik,
    /// `bnp_paribas`
    BnpParibas,
    /// `boz`
    Boz,
    /// `citi_handlowy`
    CitiHandlowy,
    /// `credit_agricole`
    CreditAgricole,
    /// `envelobank`
    Envelobank,
    /// `etransfer_pocztowy24`
    EtransferPocztowy24,
    /// `getin_bank`
    GetinBank,
    /// `ideabank`
    Ideabank,
    /// `ing`
    Ing,
    /// `inteligo`
    Inteligo,
    /// `mbank_mtransfer`
    MbankMtransfer,
    /// `nest_przelew`
    NestPrzelew,
    /// `noble_pay`
    NoblePay,
    /// `pbac_z_ipko`
    PbacZIpko,
    /// `plus_bank`
    PlusBank,
    /// `santander_przelew24`
    SantanderPrzelew24,
    /// `tmobile_usbugi_bankowe`
    TmobileUsbugiBankowe,
    /// `toyota_bank`
    ToyotaBank,
    /// `velobank`
    Velobank,
    /// `volkswagen_bank`
    VolkswagenBank,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::params! {
    P24;
    "bank": P24Bank;
}

rt::open_enum! {
    P24Bank;
    0 => AliorBank "alior_bank";
    1 => BankMillennium "bank_millennium";
    2 => BankNowyBfgSa "bank_nowy_bfg_sa";
    3 => BankPekaoSa "bank_pekao_sa";
    4 => BankiSpbdzielcze "banki_spbdzielcze";
    5 => Blik "blik";
    6 => BnpParibas "bnp_paribas";
    7 => Boz "boz";
    8 => CitiHandlowy "citi_handlowy";
    9 => CreditAgricole "credit_agricole";
    10 => Envelobank "envelobank";
    11 => EtransferPocztowy24 "etransfer_pocztowy24";
    12 => GetinBank "getin_bank";
    13 => Ideabank "ideabank";
    14 => Ing "ing";
    15 => Inteligo "inteligo";
    16 => MbankMtransfer "mbank_mtransfer";
    17 => NestPrzelew "nest_przelew";
    18 => NoblePay "noble_pay";
    19 => PbacZIpko "pbac_z_ipko";
    20 => PlusBank "plus_bank";
    21 => SantanderPrzelew24 "santander_przelew24";
    22 => TmobileUsbugiBankowe "tmobile_usbugi_bankowe";
    23 => ToyotaBank "toyota_bank";
    24 => Velobank "velobank";
    25 => VolkswagenBank "volkswagen_bank";
}
