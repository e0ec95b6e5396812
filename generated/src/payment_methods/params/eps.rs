// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// EPS, the bank payment of Austria.
///
/// The parameters of `eps`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/eps`.
#[derive(Clone)]
#[must_use]
pub struct Eps(rt::Params);

impl Eps {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The customer's bank. They choose it themselves if left out.
    pub fn bank<K>(self, value: impl rt::Maybe<EpsBank, K>) -> Self {
        Self(self.0.maybe::<EpsBank, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The customer's bank.
///
/// The values of `eps.bank`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/eps/properties/bank`.
///
/// Feature: `payment_methods`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EpsBank {
    /// `arzte_und_apotheker_bank`
    ArzteUndApothekerBank,
    /// `austrian_anadi_bank_ag`
    AustrianAnadiBankAg,
    /// `bank_austria`
    BankAustria,
    /// `bankhaus_carl_spangler`
    BankhausCarlSpangler,
    /// `bankhaus_schelhammer_und_schattera_ag`
    BankhausSchelhammerUndSchatteraAg,
    /// `bawag_psk_ag`
    BawagPskAg,
    /// `bks_bank_ag`
    BksBankAg,
    /// `brull_kallmus_bank_ag`
    BrullKallmusBankAg,
    /// `btv_vier_lander_bank`
    BtvVierLanderBank,
    /// `capital_bank_grawe_gruppe_ag`
    CapitalBankGraweGruppeAg,
    /// `deutsche_bank_ag`
    DeutscheBankAg,
    /// `dolomitenbank`
    Dolomitenbank,
    /// `easybank_ag`
    EasybankAg,
    /// `erste_bank_und_sparkassen`
    ErsteBankUndSparkassen,
    /// `hypo_alpeadriabank_international_ag`
    HypoAlpeadriabankInternationalAg,
    /// `hypo_bank_burgenland_aktiengesellschaft`
    HypoBankBurgenlandAktiengesellschaft,
    /// `hypo_noe_lb_fur_niederosterreich_u_wien`
    HypoNoeLbFurNiederosterreichUWien,
    /// `hypo_oberosterreich_salzburg_steiermark`
    HypoOberosterreichSalzburgSteiermark,
    /// `hypo_tirol_bank_ag`
    HypoTirolBankAg,
    /// `hypo_vorarlberg_bank_ag`
    HypoVorarlbergBankAg,
    /// `marchfelder_bank`
    MarchfelderBank,
    /// `oberbank_ag`
    OberbankAg,
    /// `raiffeisen_bankengruppe_osterreich`
    RaiffeisenBankengruppeOsterreich,
    /// `schoellerbank_ag`
    SchoellerbankAg,
    /// `sparda_bank_wien`
    SpardaBankWien,
    /// `volksbank_gruppe`
    VolksbankGruppe,
    /// `volkskreditbank_ag`
    VolkskreditbankAg,
    /// `vr_bank_braunau`
    VrBankBraunau,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::params! {
    Eps;
    "bank": EpsBank;
}

rt::open_enum! {
    EpsBank;
    0 => ArzteUndApothekerBank "arzte_und_apotheker_bank";
    1 => AustrianAnadiBankAg "austrian_anadi_bank_ag";
    2 => BankAustria "bank_austria";
    3 => BankhausCarlSpangler "bankhaus_carl_spangler";
    4 => BankhausSchelhammerUndSchatteraAg "bankhaus_schelhammer_und_schattera_ag";
    5 => BawagPskAg "bawag_psk_ag";
    6 => BksBankAg "bks_bank_ag";
    7 => BrullKallmusBankAg "brull_kallmus_bank_ag";
    8 => BtvVierLanderBank "btv_vier_lander_bank";
    9 => CapitalBankGraweGruppeAg "capital_bank_grawe_gruppe_ag";
    10 => DeutscheBankAg "deutsche_bank_ag";
    11 => Dolomitenbank "dolomitenbank";
    12 => EasybankAg "easybank_ag";
    13 => ErsteBankUndSparkassen "erste_bank_und_sparkassen";
    14 => HypoAlpeadriabankInternationalAg "hypo_alpeadriabank_international_ag";
    15 => HypoBankBurgenlandAktiengesellschaft "hypo_bank_burgenland_aktiengesellschaft";
    16 => HypoNoeLbFurNiederosterreichUWien "hypo_noe_lb_fur_niederosterreich_u_wien";
    17 => HypoOberosterreichSalzburgSteiermark "hypo_oberosterreich_salzburg_steiermark";
    18 => HypoTirolBankAg "hypo_tirol_bank_ag";
    19 => HypoVorarlbergBankAg "hypo_vorarlberg_bank_ag";
    20 => MarchfelderBank "marchfelder_bank";
    21 => OberbankAg "oberbank_ag";
    22 => RaiffeisenBankengruppeOsterreich "raiffeisen_bankengruppe_osterreich";
    23 => SchoellerbankAg "schoellerbank_ag";
    24 => SpardaBankWien "sparda_bank_wien";
    25 => VolksbankGruppe "volksbank_gruppe";
    26 => VolkskreditbankAg "volkskreditbank_ag";
    27 => VrBankBraunau "vr_bank_braunau";
}
