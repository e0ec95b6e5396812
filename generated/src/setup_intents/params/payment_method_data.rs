// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::setup_intents::AmountType;

/// Whether a person or a company holds the bank account.
///
/// The values of `payment_method_data.us_bank_account.account_holder_type`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/us_bank_account/properties/account_holder_type`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountHolderType {
    /// `company`: Held by a business.
    Company,
    /// `individual`: Held by a person.
    Individual,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The kind of US bank account: `checking`, which it is unless set otherwise, or `savings`.
///
/// The values of `payment_method_data.us_bank_account.account_type`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/us_bank_account/properties/account_type`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountType {
    /// `checking`
    Checking,
    /// `savings`
    Savings,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The billing address.
///
/// The parameters of `payment_method_data.billing_details.address`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/billing_details/properties/address/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Address(rt::Params);

impl Address {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// City, town or village.
    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub fn country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Street and house number, post box or company.
    pub fn line1<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// What the street address leaves open: apartment, floor, building.
    pub fn line2<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Postal code, the ZIP code in the United States.
    pub fn postal_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// State, province or other part of the country.
    pub fn state<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Affirm: the customer pays Affirm in installments, you get the whole sum at once.
///
/// The parameters of `payment_method_data.affirm`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/affirm`.
#[derive(Clone)]
#[must_use]
pub struct Affirm(rt::Params);

impl Affirm {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Afterpay, Clearpay in the United Kingdom: the customer pays in installments, you get the whole sum at once.
///
/// The parameters of `payment_method_data.afterpay_clearpay`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/afterpay_clearpay`.
#[derive(Clone)]
#[must_use]
pub struct AfterpayClearpay(rt::Params);

impl AfterpayClearpay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Alipay, the wallet of Chinese customers.
///
/// The parameters of `payment_method_data.alipay`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/alipay`.
#[derive(Clone)]
#[must_use]
pub struct Alipay(rt::Params);

impl Alipay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Whether Checkout and Elements may offer the saved payment method to the customer again.
///
/// The values of `payment_method_data.allow_redisplay`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/allow_redisplay`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AllowRedisplay {
    /// `always`: May be offered to this customer again in any checkout.
    Always,
    /// `limited`: Saved for one purpose, such as a subscription: isn't offered in other checkouts unless you ask for it.
    Limited,
    /// `unspecified`: Nothing was agreed with the customer: the payment method isn't offered again unless you ask for it.
    Unspecified,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Alma: the customer pays in installments, in France and its neighbors.
///
/// The parameters of `payment_method_data.alma`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/alma`.
#[derive(Clone)]
#[must_use]
pub struct Alma(rt::Params);

impl Alma {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Amazon Pay: the customer pays with what their Amazon account holds.
///
/// The parameters of `payment_method_data.amazon_pay`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/amazon_pay`.
#[derive(Clone)]
#[must_use]
pub struct AmazonPay(rt::Params);

impl AmazonPay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Direct debit from an Australian bank account (BECS).
///
/// The parameters of `payment_method_data.au_becs_debit`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/au_becs_debit`.
#[derive(Clone)]
#[must_use]
pub struct AuBecsDebit(rt::Params);

impl AuBecsDebit {
    /// With what is required.
    pub fn new(
        account_number: impl Into<String>,
        bsb_number: impl Into<String>,
    ) -> Self {
        AuBecsDebit(
            AuBecsDebit::default()
                .0
                .set::<String>(0, account_number)
                .set::<String>(1, bsb_number),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Bancontact, the bank payment of Belgium.
///
/// The parameters of `payment_method_data.bancontact`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/bancontact`.
#[derive(Clone)]
#[must_use]
pub struct Bancontact(rt::Params);

impl Bancontact {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Billie: a business buys on account and pays later, in Europe.
///
/// The parameters of `payment_method_data.billie`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/billie`.
#[derive(Clone)]
#[must_use]
pub struct Billie(rt::Params);

impl Billie {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Name, address, email and phone of whoever pays.
///
/// The parameters of `payment_method_data.billing_details`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/billing_details`.
#[derive(Clone)]
#[must_use]
pub struct BillingDetails(rt::Params);

impl BillingDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The billing address.
    pub fn address<K>(self, value: impl rt::Maybe<Address, K>) -> Self {
        Self(self.0.maybe::<Address, K>(0, value))
    }

    /// Clears `address`.
    pub fn clear_address(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Email address.
    pub fn email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Clears `email`.
    pub fn clear_email(self) -> Self {
        Self(self.0.clear(1))
    }

    /// The payer's full name, as on the card or at the bank.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Clears `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.clear(2))
    }

    /// The phone number that goes with the payment method, with extension.
    pub fn phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Clears `phone`.
    pub fn clear_phone(self) -> Self {
        Self(self.0.clear(3))
    }

    /// The customer's tax number, for buyers in Latin America who buy from elsewhere.
    pub fn tax_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Bizum, payments by phone number between Spanish banks.
///
/// The parameters of `payment_method_data.bizum`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/bizum`.
#[derive(Clone)]
#[must_use]
pub struct Bizum(rt::Params);

impl Bizum {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// BLIK: a code from the app of a Polish bank.
///
/// The parameters of `payment_method_data.blik`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/blik`.
#[derive(Clone)]
#[must_use]
pub struct Blik(rt::Params);

impl Blik {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Boleto: a voucher that is paid in Brazil at banks and shops.
///
/// The parameters of `payment_method_data.boleto`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/boleto`.
#[derive(Clone)]
#[must_use]
pub struct Boleto(rt::Params);

impl Boleto {
    /// With what is required.
    pub fn new(tax_id: impl Into<String>) -> Self {
        Boleto(Boleto::default().0.set::<String>(0, tax_id))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Cash App Pay, the wallet of Cash App in the United States.
///
/// The parameters of `payment_method_data.cashapp`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/cashapp`.
#[derive(Clone)]
#[must_use]
pub struct Cashapp(rt::Params);

impl Cashapp {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Where the bank account is held, as a two-letter code.
///
/// The values of `payment_method_data.sofort.country`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/sofort/properties/country`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Country {
    /// `AT`
    At,
    /// `BE`
    Be,
    /// `DE`
    De,
    /// `ES`
    Es,
    /// `IT`
    It,
    /// `NL`
    Nl,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Stablecoins, sent from the customer's wallet.
///
/// The parameters of `payment_method_data.crypto`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/crypto`.
#[derive(Clone)]
#[must_use]
pub struct Crypto(rt::Params);

impl Crypto {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The customer's cash balance, which bank transfers fill.
///
/// The parameters of `payment_method_data.customer_balance`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/customer_balance`.
#[derive(Clone)]
#[must_use]
pub struct CustomerBalance(rt::Params);

impl CustomerBalance {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// When the customer was born.
///
/// The parameters of `payment_method_data.klarna.dob`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/klarna/properties/dob`.
#[derive(Clone)]
#[must_use]
pub struct Dob(rt::Params);

impl Dob {
    /// With what is required.
    pub fn new(day: i64, month: i64, year: i64) -> Self {
        Dob(Dob::default().0.set::<i64>(0, day).set::<i64>(1, month).set::<i64>(2, year))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// EPS, the bank payment of Austria.
///
/// The parameters of `payment_method_data.eps`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/eps`.
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
/// The values of `payment_method_data.eps.bank`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/eps/properties/bank`.
///
/// Feature: `setup_intents`.
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

/// FPX, the bank payment of Malaysia.
///
/// The parameters of `payment_method_data.fpx`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/fpx`.
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
/// The values of `payment_method_data.fpx.bank`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/fpx/properties/bank`.
///
/// Feature: `setup_intents`.
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

/// Whether it is paid with `points` of Naver Pay or by `card`.
///
/// The values of `payment_method_data.naver_pay.funding`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/naver_pay/properties/funding`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Funding {
    /// `card`: Paid from a card that is saved with Naver Pay.
    Card,
    /// `points`: Paid from Naver Pay points.
    Points,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// giropay, the bank payment of Germany.
///
/// The parameters of `payment_method_data.giropay`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/giropay`.
#[derive(Clone)]
#[must_use]
pub struct Giropay(rt::Params);

impl Giropay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// GrabPay, a wallet in South-East Asia.
///
/// The parameters of `payment_method_data.grabpay`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/grabpay`.
#[derive(Clone)]
#[must_use]
pub struct Grabpay(rt::Params);

impl Grabpay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// iDEAL, the bank payment of the Netherlands.
///
/// The parameters of `payment_method_data.ideal`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/ideal`.
#[derive(Clone)]
#[must_use]
pub struct Ideal(rt::Params);

impl Ideal {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The customer's bank. They choose it themselves if left out.
    pub fn bank<K>(self, value: impl rt::Maybe<IdealBank, K>) -> Self {
        Self(self.0.maybe::<IdealBank, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The customer's bank.
///
/// The values of `payment_method_data.ideal.bank`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/ideal/properties/bank`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum IdealBank {
    /// `abn_amro`
    AbnAmro,
    /// `adyen`
    Adyen,
    /// `asn_bank`
    AsnBank,
    /// `bunq`
    Bunq,
    /// `buut`
    Buut,
    /// `finom`
    Finom,
    /// `handelsbanken`
    Handelsbanken,
    /// `ing`
    Ing,
    /// `knab`
    Knab,
    /// `mollie`
    Mollie,
    /// `moneyou`
    Moneyou,
    /// `n26`
    N26,
    /// `nn`
    Nn,
    /// `rabobank`
    Rabobank,
    /// `regiobank`
    Regiobank,
    /// `revolut`
    Revolut,
    /// `sns_bank`
    SnsBank,
    /// `triodos_bank`
    TriodosBank,
    /// `van_lanschot`
    VanLanschot,
    /// `yoursafe`
    Yoursafe,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// A Canadian Interac debit card at a reader.
///
/// The parameters of `payment_method_data.interac_present`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/interac_present`.
#[derive(Clone)]
#[must_use]
pub struct InteracPresent(rt::Params);

impl InteracPresent {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Kakao Pay, a wallet in South Korea.
///
/// The parameters of `payment_method_data.kakao_pay`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/kakao_pay`.
#[derive(Clone)]
#[must_use]
pub struct KakaoPay(rt::Params);

impl KakaoPay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Konbini: the customer pays with a code in a Japanese convenience store.
///
/// The parameters of `payment_method_data.konbini`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/konbini`.
#[derive(Clone)]
#[must_use]
pub struct Konbini(rt::Params);

impl Konbini {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Cards of South Korea.
///
/// The parameters of `payment_method_data.kr_card`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/kr_card`.
#[derive(Clone)]
#[must_use]
pub struct KrCard(rt::Params);

impl KrCard {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Link, Stripe's wallet of saved payment details.
///
/// The parameters of `payment_method_data.link`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/link`.
#[derive(Clone)]
#[must_use]
pub struct Link(rt::Params);

impl Link {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// MB WAY, payments by phone number in Portugal.
///
/// The parameters of `payment_method_data.mb_way`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/mb_way`.
#[derive(Clone)]
#[must_use]
pub struct MbWay(rt::Params);

impl MbWay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// MobilePay, a wallet in Denmark and Finland.
///
/// The parameters of `payment_method_data.mobilepay`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/mobilepay`.
#[derive(Clone)]
#[must_use]
pub struct Mobilepay(rt::Params);

impl Mobilepay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Multibanco: a voucher that is paid in Portugal at cash machines and online banks.
///
/// The parameters of `payment_method_data.multibanco`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/multibanco`.
#[derive(Clone)]
#[must_use]
pub struct Multibanco(rt::Params);

impl Multibanco {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Naver Pay, a wallet in South Korea.
///
/// The parameters of `payment_method_data.naver_pay`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/naver_pay`.
#[derive(Clone)]
#[must_use]
pub struct NaverPay(rt::Params);

impl NaverPay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether it is paid with `points` of Naver Pay or by `card`.
    pub fn funding<K>(self, value: impl rt::Maybe<Funding, K>) -> Self {
        Self(self.0.maybe::<Funding, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Direct debit from a bank account in New Zealand (BECS).
///
/// The parameters of `payment_method_data.nz_bank_account`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/nz_bank_account`.
#[derive(Clone)]
#[must_use]
pub struct NzBankAccount(rt::Params);

impl NzBankAccount {
    /// With what is required.
    pub fn new(
        account_number: impl Into<String>,
        bank_code: impl Into<String>,
        branch_code: impl Into<String>,
        suffix: impl Into<String>,
    ) -> Self {
        NzBankAccount(
            NzBankAccount::default()
                .0
                .set::<String>(0, account_number)
                .set::<String>(1, bank_code)
                .set::<String>(2, branch_code)
                .set::<String>(3, suffix),
        )
    }

    /// The name on the bank account. Needed only if it differs from the name in the billing details.
    pub fn account_holder_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// At most 128 characters.
    pub fn reference<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// OXXO: a voucher that is paid in cash in Mexican shops.
///
/// The parameters of `payment_method_data.oxxo`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/oxxo`.
#[derive(Clone)]
#[must_use]
pub struct Oxxo(rt::Params);

impl Oxxo {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Przelewy24, the bank payment of Poland.
///
/// The parameters of `payment_method_data.p24`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/p24`.
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
/// The values of `payment_method_data.p24.bank`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/p24/properties/bank`.
///
/// Feature: `setup_intents`.
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

/// Pay by Bank: a transfer that the customer approves in the app of their bank, in the United Kingdom and Europe.
///
/// The parameters of `payment_method_data.pay_by_bank`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/pay_by_bank`.
#[derive(Clone)]
#[must_use]
pub struct PayByBank(rt::Params);

impl PayByBank {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// PAYCO, a wallet in South Korea.
///
/// The parameters of `payment_method_data.payco`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/payco`.
#[derive(Clone)]
#[must_use]
pub struct Payco(rt::Params);

impl Payco {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Details to make a new payment method from, which is then used.
///
/// The parameters of `payment_method_data`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodData(rt::Params);

impl PaymentMethodData {
    /// With what is required.
    pub fn new(r#type: PaymentMethodDataType) -> Self {
        PaymentMethodData(
            PaymentMethodData::default().0.set::<PaymentMethodDataType>(0, r#type),
        )
    }

    /// Pre-authorized debit from a Canadian bank account (ACSS).
    pub fn acss_debit<K>(
        self,
        value: impl rt::Maybe<PaymentMethodDataAcssDebit, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodDataAcssDebit, K>(1, value))
    }

    /// Affirm: the customer pays Affirm in installments, you get the whole sum at once.
    pub fn affirm<K>(self, value: impl rt::Maybe<Affirm, K>) -> Self {
        Self(self.0.maybe::<Affirm, K>(2, value))
    }

    /// Afterpay, Clearpay in the United Kingdom: the customer pays in installments, you get the whole sum at once.
    pub fn afterpay_clearpay<K>(
        self,
        value: impl rt::Maybe<AfterpayClearpay, K>,
    ) -> Self {
        Self(self.0.maybe::<AfterpayClearpay, K>(3, value))
    }

    /// Alipay, the wallet of Chinese customers.
    pub fn alipay<K>(self, value: impl rt::Maybe<Alipay, K>) -> Self {
        Self(self.0.maybe::<Alipay, K>(4, value))
    }

    /// Whether Checkout and Elements may offer the saved payment method to the customer again. `unspecified` unless you set it. `always`, `limited` or `unspecified`.
    pub fn allow_redisplay<K>(self, value: impl rt::Maybe<AllowRedisplay, K>) -> Self {
        Self(self.0.maybe::<AllowRedisplay, K>(5, value))
    }

    /// Alma: the customer pays in installments, in France and its neighbors.
    pub fn alma<K>(self, value: impl rt::Maybe<Alma, K>) -> Self {
        Self(self.0.maybe::<Alma, K>(6, value))
    }

    /// Amazon Pay: the customer pays with what their Amazon account holds.
    pub fn amazon_pay<K>(self, value: impl rt::Maybe<AmazonPay, K>) -> Self {
        Self(self.0.maybe::<AmazonPay, K>(7, value))
    }

    /// Direct debit from an Australian bank account (BECS).
    pub fn au_becs_debit<K>(self, value: impl rt::Maybe<AuBecsDebit, K>) -> Self {
        Self(self.0.maybe::<AuBecsDebit, K>(8, value))
    }

    /// Direct debit from a bank account in the United Kingdom (Bacs).
    pub fn bacs_debit<K>(
        self,
        value: impl rt::Maybe<PaymentMethodDataBacsDebit, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodDataBacsDebit, K>(9, value))
    }

    /// Bancontact, the bank payment of Belgium.
    pub fn bancontact<K>(self, value: impl rt::Maybe<Bancontact, K>) -> Self {
        Self(self.0.maybe::<Bancontact, K>(10, value))
    }

    /// Billie: a business buys on account and pays later, in Europe.
    pub fn billie<K>(self, value: impl rt::Maybe<Billie, K>) -> Self {
        Self(self.0.maybe::<Billie, K>(11, value))
    }

    /// Name, address, email and phone of whoever pays. Some kinds of payment method require part of it.
    pub fn billing_details<K>(self, value: impl rt::Maybe<BillingDetails, K>) -> Self {
        Self(self.0.maybe::<BillingDetails, K>(12, value))
    }

    /// Bizum, payments by phone number between Spanish banks.
    pub fn bizum<K>(self, value: impl rt::Maybe<Bizum, K>) -> Self {
        Self(self.0.maybe::<Bizum, K>(13, value))
    }

    /// BLIK: a code from the app of a Polish bank.
    pub fn blik<K>(self, value: impl rt::Maybe<Blik, K>) -> Self {
        Self(self.0.maybe::<Blik, K>(14, value))
    }

    /// Boleto: a voucher that is paid in Brazil at banks and shops.
    pub fn boleto<K>(self, value: impl rt::Maybe<Boleto, K>) -> Self {
        Self(self.0.maybe::<Boleto, K>(15, value))
    }

    /// Cash App Pay, the wallet of Cash App in the United States.
    pub fn cashapp<K>(self, value: impl rt::Maybe<Cashapp, K>) -> Self {
        Self(self.0.maybe::<Cashapp, K>(16, value))
    }

    /// Stablecoins, sent from the customer's wallet.
    pub fn crypto<K>(self, value: impl rt::Maybe<Crypto, K>) -> Self {
        Self(self.0.maybe::<Crypto, K>(17, value))
    }

    /// The customer's cash balance, which bank transfers fill.
    pub fn customer_balance<K>(self, value: impl rt::Maybe<CustomerBalance, K>) -> Self {
        Self(self.0.maybe::<CustomerBalance, K>(18, value))
    }

    /// EPS, the bank payment of Austria.
    pub fn eps<K>(self, value: impl rt::Maybe<Eps, K>) -> Self {
        Self(self.0.maybe::<Eps, K>(19, value))
    }

    /// FPX, the bank payment of Malaysia.
    pub fn fpx<K>(self, value: impl rt::Maybe<Fpx, K>) -> Self {
        Self(self.0.maybe::<Fpx, K>(20, value))
    }

    /// giropay, the bank payment of Germany. It has been shut down.
    pub fn giropay<K>(self, value: impl rt::Maybe<Giropay, K>) -> Self {
        Self(self.0.maybe::<Giropay, K>(21, value))
    }

    /// GrabPay, a wallet in South-East Asia.
    pub fn grabpay<K>(self, value: impl rt::Maybe<Grabpay, K>) -> Self {
        Self(self.0.maybe::<Grabpay, K>(22, value))
    }

    /// iDEAL, the bank payment of the Netherlands.
    pub fn ideal<K>(self, value: impl rt::Maybe<Ideal, K>) -> Self {
        Self(self.0.maybe::<Ideal, K>(23, value))
    }

    /// A Canadian Interac debit card at a reader.
    pub fn interac_present<K>(self, value: impl rt::Maybe<InteracPresent, K>) -> Self {
        Self(self.0.maybe::<InteracPresent, K>(24, value))
    }

    /// Kakao Pay, a wallet in South Korea.
    pub fn kakao_pay<K>(self, value: impl rt::Maybe<KakaoPay, K>) -> Self {
        Self(self.0.maybe::<KakaoPay, K>(25, value))
    }

    /// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
    pub fn klarna<K>(self, value: impl rt::Maybe<PaymentMethodDataKlarna, K>) -> Self {
        Self(self.0.maybe::<PaymentMethodDataKlarna, K>(26, value))
    }

    /// Konbini: the customer pays with a code in a Japanese convenience store.
    pub fn konbini<K>(self, value: impl rt::Maybe<Konbini, K>) -> Self {
        Self(self.0.maybe::<Konbini, K>(27, value))
    }

    /// Cards of South Korea.
    pub fn kr_card<K>(self, value: impl rt::Maybe<KrCard, K>) -> Self {
        Self(self.0.maybe::<KrCard, K>(28, value))
    }

    /// Link, Stripe's wallet of saved payment details.
    pub fn link<K>(self, value: impl rt::Maybe<Link, K>) -> Self {
        Self(self.0.maybe::<Link, K>(29, value))
    }

    /// MB WAY, payments by phone number in Portugal.
    pub fn mb_way<K>(self, value: impl rt::Maybe<MbWay, K>) -> Self {
        Self(self.0.maybe::<MbWay, K>(30, value))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(31, value))
    }

    /// MobilePay, a wallet in Denmark and Finland.
    pub fn mobilepay<K>(self, value: impl rt::Maybe<Mobilepay, K>) -> Self {
        Self(self.0.maybe::<Mobilepay, K>(32, value))
    }

    /// Multibanco: a voucher that is paid in Portugal at cash machines and online banks.
    pub fn multibanco<K>(self, value: impl rt::Maybe<Multibanco, K>) -> Self {
        Self(self.0.maybe::<Multibanco, K>(33, value))
    }

    /// Naver Pay, a wallet in South Korea.
    pub fn naver_pay<K>(self, value: impl rt::Maybe<NaverPay, K>) -> Self {
        Self(self.0.maybe::<NaverPay, K>(34, value))
    }

    /// Direct debit from a bank account in New Zealand (BECS).
    pub fn nz_bank_account<K>(self, value: impl rt::Maybe<NzBankAccount, K>) -> Self {
        Self(self.0.maybe::<NzBankAccount, K>(35, value))
    }

    /// OXXO: a voucher that is paid in cash in Mexican shops.
    pub fn oxxo<K>(self, value: impl rt::Maybe<Oxxo, K>) -> Self {
        Self(self.0.maybe::<Oxxo, K>(36, value))
    }

    /// Przelewy24, the bank payment of Poland.
    pub fn p24<K>(self, value: impl rt::Maybe<P24, K>) -> Self {
        Self(self.0.maybe::<P24, K>(37, value))
    }

    /// Pay by Bank: a transfer that the customer approves in the app of their bank, in the United Kingdom and Europe.
    pub fn pay_by_bank<K>(self, value: impl rt::Maybe<PayByBank, K>) -> Self {
        Self(self.0.maybe::<PayByBank, K>(38, value))
    }

    /// PAYCO, a wallet in South Korea.
    pub fn payco<K>(self, value: impl rt::Maybe<Payco, K>) -> Self {
        Self(self.0.maybe::<Payco, K>(39, value))
    }

    /// PayNow: a QR code that is paid from a bank app in Singapore.
    pub fn paynow<K>(self, value: impl rt::Maybe<Paynow, K>) -> Self {
        Self(self.0.maybe::<Paynow, K>(40, value))
    }

    /// PayPal, the wallet.
    pub fn paypal<K>(self, value: impl rt::Maybe<PaymentMethodDataPaypal, K>) -> Self {
        Self(self.0.maybe::<PaymentMethodDataPaypal, K>(41, value))
    }

    /// PayTo: payments that an Australian customer agrees to in the app of their bank.
    pub fn payto<K>(self, value: impl rt::Maybe<PaymentMethodDataPayto, K>) -> Self {
        Self(self.0.maybe::<PaymentMethodDataPayto, K>(42, value))
    }

    /// Pix: instant payment from a Brazilian bank app.
    pub fn pix<K>(self, value: impl rt::Maybe<PaymentMethodDataPix, K>) -> Self {
        Self(self.0.maybe::<PaymentMethodDataPix, K>(43, value))
    }

    /// PromptPay: a QR code that is paid from a bank app in Thailand.
    pub fn promptpay<K>(self, value: impl rt::Maybe<Promptpay, K>) -> Self {
        Self(self.0.maybe::<Promptpay, K>(44, value))
    }

    /// What Radar gets to judge the payment by, such as a Radar session.
    pub fn radar_options<K>(self, value: impl rt::Maybe<RadarOptions, K>) -> Self {
        Self(self.0.maybe::<RadarOptions, K>(45, value))
    }

    /// Revolut Pay: the customer pays from a Revolut account or a card saved there.
    pub fn revolut_pay<K>(self, value: impl rt::Maybe<RevolutPay, K>) -> Self {
        Self(self.0.maybe::<RevolutPay, K>(46, value))
    }

    /// Samsung Pay, here the wallet of South Korea.
    pub fn samsung_pay<K>(self, value: impl rt::Maybe<SamsungPay, K>) -> Self {
        Self(self.0.maybe::<SamsungPay, K>(47, value))
    }

    /// Satispay, a wallet in Italy and its neighbors.
    pub fn satispay<K>(self, value: impl rt::Maybe<Satispay, K>) -> Self {
        Self(self.0.maybe::<Satispay, K>(48, value))
    }

    /// Scalapay: the customer pays in installments, in Italy and southern Europe.
    pub fn scalapay<K>(self, value: impl rt::Maybe<Scalapay, K>) -> Self {
        Self(self.0.maybe::<Scalapay, K>(49, value))
    }

    /// Direct debit from a bank account in the euro area (SEPA).
    pub fn sepa_debit<K>(
        self,
        value: impl rt::Maybe<PaymentMethodDataSepaDebit, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodDataSepaDebit, K>(50, value))
    }

    /// Sofort, a bank payment in Europe. It has been shut down.
    pub fn sofort<K>(self, value: impl rt::Maybe<Sofort, K>) -> Self {
        Self(self.0.maybe::<Sofort, K>(51, value))
    }

    /// Sunbit: the customer pays in installments, in the United States.
    pub fn sunbit<K>(self, value: impl rt::Maybe<Sunbit, K>) -> Self {
        Self(self.0.maybe::<Sunbit, K>(52, value))
    }

    /// Swish, payments by phone in Sweden.
    pub fn swish<K>(self, value: impl rt::Maybe<Swish, K>) -> Self {
        Self(self.0.maybe::<Swish, K>(53, value))
    }

    /// TWINT, payments by phone in Switzerland.
    pub fn twint<K>(self, value: impl rt::Maybe<Twint, K>) -> Self {
        Self(self.0.maybe::<Twint, K>(54, value))
    }

    /// UPI, instant bank payments in India.
    pub fn upi<K>(self, value: impl rt::Maybe<PaymentMethodDataUpi, K>) -> Self {
        Self(self.0.maybe::<PaymentMethodDataUpi, K>(55, value))
    }

    /// Debit from a US bank account (ACH).
    pub fn us_bank_account<K>(
        self,
        value: impl rt::Maybe<PaymentMethodDataUsBankAccount, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodDataUsBankAccount, K>(56, value))
    }

    /// WeChat Pay, the wallet of Chinese customers.
    pub fn wechat_pay<K>(self, value: impl rt::Maybe<WechatPay, K>) -> Self {
        Self(self.0.maybe::<WechatPay, K>(57, value))
    }

    /// Zip: the customer pays in installments, in the United States and Australia.
    pub fn zip<K>(self, value: impl rt::Maybe<Zip, K>) -> Self {
        Self(self.0.maybe::<Zip, K>(58, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Pre-authorized debit from a Canadian bank account (ACSS).
///
/// The parameters of `payment_method_data.acss_debit`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/acss_debit`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodDataAcssDebit(rt::Params);

impl PaymentMethodDataAcssDebit {
    /// With what is required.
    pub fn new(
        account_number: impl Into<String>,
        institution_number: impl Into<String>,
        transit_number: impl Into<String>,
    ) -> Self {
        PaymentMethodDataAcssDebit(
            PaymentMethodDataAcssDebit::default()
                .0
                .set::<String>(0, account_number)
                .set::<String>(1, institution_number)
                .set::<String>(2, transit_number),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Direct debit from a bank account in the United Kingdom (Bacs).
///
/// The parameters of `payment_method_data.bacs_debit`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/bacs_debit`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodDataBacsDebit(rt::Params);

impl PaymentMethodDataBacsDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The number of the bank account.
    pub fn account_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The number of the bank's branch in the United Kingdom: `10-20-30`.
    pub fn sort_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
///
/// The parameters of `payment_method_data.klarna`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/klarna`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodDataKlarna(rt::Params);

impl PaymentMethodDataKlarna {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// When the customer was born. Klarna asks for it in some countries.
    pub fn dob<K>(self, value: impl rt::Maybe<Dob, K>) -> Self {
        Self(self.0.maybe::<Dob, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// PayPal, the wallet.
///
/// The parameters of `payment_method_data.paypal`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/paypal`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodDataPaypal(rt::Params);

impl PaymentMethodDataPaypal {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// PayTo: payments that an Australian customer agrees to in the app of their bank.
///
/// The parameters of `payment_method_data.payto`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/payto`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodDataPayto(rt::Params);

impl PaymentMethodDataPayto {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The number of the bank account.
    pub fn account_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The six digits of bank and branch in Australia (BSB).
    pub fn bsb_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// The PayID that stands for the bank account, such as an email or a phone number.
    pub fn pay_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Pix: instant payment from a Brazilian bank app.
///
/// The parameters of `payment_method_data.pix`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/pix`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodDataPix(rt::Params);

impl PaymentMethodDataPix {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Direct debit from a bank account in the euro area (SEPA).
///
/// The parameters of `payment_method_data.sepa_debit`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/sepa_debit`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodDataSepaDebit(rt::Params);

impl PaymentMethodDataSepaDebit {
    /// With what is required.
    pub fn new(iban: impl Into<String>) -> Self {
        PaymentMethodDataSepaDebit(
            PaymentMethodDataSepaDebit::default().0.set::<String>(0, iban),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which kind of payment method it is.
///
/// The values of `payment_method_data.type`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/type`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDataType {
    /// `acss_debit`: Pre-authorized debit from a Canadian bank account (ACSS).
    AcssDebit,
    /// `affirm`: Affirm: the customer pays Affirm in installments, you get the whole sum at once.
    Affirm,
    /// `afterpay_clearpay`: Afterpay, Clearpay in the United Kingdom: the customer pays in installments, you get the whole sum at once.
    AfterpayClearpay,
    /// `alipay`: Alipay, the wallet of Chinese customers.
    Alipay,
    /// `alma`: Alma: the customer pays in installments, in France and its neighbors.
    Alma,
    /// `amazon_pay`: Amazon Pay: the customer pays with what their Amazon account holds.
    AmazonPay,
    /// `au_becs_debit`: Direct debit from an Australian bank account (BECS).
    AuBecsDebit,
    /// `bacs_debit`: Direct debit from a bank account in the United Kingdom (Bacs).
    BacsDebit,
    /// `bancontact`: Bancontact, the bank payment of Belgium.
    Bancontact,
    /// `billie`: Billie: a business buys on account and pays later, in Europe.
    Billie,
    /// `bizum`: Bizum, payments by phone number between Spanish banks.
    Bizum,
    /// `blik`: BLIK: a code from the app of a Polish bank.
    Blik,
    /// `boleto`: Boleto: a voucher that is paid in Brazil at banks and shops.
    Boleto,
    /// `cashapp`: Cash App Pay, the wallet of Cash App in the United States.
    Cashapp,
    /// `crypto`: Stablecoins, sent from the customer's wallet.
    Crypto,
    /// `customer_balance`: The customer's cash balance, which bank transfers fill.
    CustomerBalance,
    /// `eps`: EPS, the bank payment of Austria.
    Eps,
    /// `fpx`: FPX, the bank payment of Malaysia.
    Fpx,
    /// `giropay`: giropay, the bank payment of Germany. It has been shut down.
    Giropay,
    /// `grabpay`: GrabPay, a wallet in South-East Asia.
    Grabpay,
    /// `ideal`: iDEAL, the bank payment of the Netherlands.
    Ideal,
    /// `kakao_pay`: Kakao Pay, a wallet in South Korea.
    KakaoPay,
    /// `klarna`: Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
    Klarna,
    /// `konbini`: Konbini: the customer pays with a code in a Japanese convenience store.
    Konbini,
    /// `kr_card`: Cards of South Korea.
    KrCard,
    /// `link`: Link, Stripe's wallet of saved payment details.
    Link,
    /// `mb_way`: MB WAY, payments by phone number in Portugal.
    MbWay,
    /// `mobilepay`: MobilePay, a wallet in Denmark and Finland.
    Mobilepay,
    /// `multibanco`: Multibanco: a voucher that is paid in Portugal at cash machines and online banks.
    Multibanco,
    /// `naver_pay`: Naver Pay, a wallet in South Korea.
    NaverPay,
    /// `nz_bank_account`: Direct debit from a bank account in New Zealand (BECS).
    NzBankAccount,
    /// `oxxo`: OXXO: a voucher that is paid in cash in Mexican shops.
    Oxxo,
    /// `p24`: Przelewy24, the bank payment of Poland.
    P24,
    /// `pay_by_bank`: Pay by Bank: a transfer that the customer approves in the app of their bank, in the United Kingdom and Europe.
    PayByBank,
    /// `payco`: PAYCO, a wallet in South Korea.
    Payco,
    /// `paynow`: PayNow: a QR code that is paid from a bank app in Singapore.
    Paynow,
    /// `paypal`: PayPal, the wallet.
    Paypal,
    /// `payto`: PayTo: payments that an Australian customer agrees to in the app of their bank.
    Payto,
    /// `pix`: Pix: instant payment from a Brazilian bank app.
    Pix,
    /// `promptpay`: PromptPay: a QR code that is paid from a bank app in Thailand.
    Promptpay,
    /// `revolut_pay`: Revolut Pay: the customer pays from a Revolut account or a card saved there.
    RevolutPay,
    /// `samsung_pay`: Samsung Pay, here the wallet of South Korea.
    SamsungPay,
    /// `satispay`: Satispay, a wallet in Italy and its neighbors.
    Satispay,
    /// `scalapay`: Scalapay: the customer pays in installments, in Italy and southern Europe.
    Scalapay,
    /// `sepa_debit`: Direct debit from a bank account in the euro area (SEPA).
    SepaDebit,
    /// `sofort`: Sofort, a bank payment in Europe. It has been shut down.
    Sofort,
    /// `sunbit`: Sunbit: the customer pays in installments, in the United States.
    Sunbit,
    /// `swish`: Swish, payments by phone in Sweden.
    Swish,
    /// `twint`: TWINT, payments by phone in Switzerland.
    Twint,
    /// `upi`: UPI, instant bank payments in India.
    Upi,
    /// `us_bank_account`: Debit from a US bank account (ACH).
    UsBankAccount,
    /// `wechat_pay`: WeChat Pay, the wallet of Chinese customers.
    WechatPay,
    /// `zip`: Zip: the customer pays in installments, in the United States and Australia.
    Zip,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// UPI, instant bank payments in India.
///
/// The parameters of `payment_method_data.upi`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/upi`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodDataUpi(rt::Params);

impl PaymentMethodDataUpi {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the customer agrees to in the mandate, and how it is put.
    pub fn mandate_options<K>(
        self,
        value: impl rt::Maybe<UpiMandateOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<UpiMandateOptions, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Debit from a US bank account (ACH).
///
/// The parameters of `payment_method_data.us_bank_account`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/us_bank_account`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodDataUsBankAccount(rt::Params);

impl PaymentMethodDataUsBankAccount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether a person or a company holds the bank account. `company` or `individual`.
    pub fn account_holder_type<K>(
        self,
        value: impl rt::Maybe<AccountHolderType, K>,
    ) -> Self {
        Self(self.0.maybe::<AccountHolderType, K>(0, value))
    }

    /// The number of the bank account.
    pub fn account_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// The kind of US bank account: `checking`, which it is unless set otherwise, or `savings`.
    pub fn account_type<K>(self, value: impl rt::Maybe<AccountType, K>) -> Self {
        Self(self.0.maybe::<AccountType, K>(2, value))
    }

    /// Id of the linked bank account that the payment method was made of.
    pub fn financial_connections_account<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// The bank's routing number (ABA), nine digits.
    pub fn routing_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// PayNow: a QR code that is paid from a bank app in Singapore.
///
/// The parameters of `payment_method_data.paynow`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/paynow`.
#[derive(Clone)]
#[must_use]
pub struct Paynow(rt::Params);

impl Paynow {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// PromptPay: a QR code that is paid from a bank app in Thailand.
///
/// The parameters of `payment_method_data.promptpay`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/promptpay`.
#[derive(Clone)]
#[must_use]
pub struct Promptpay(rt::Params);

impl Promptpay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What Radar gets to judge the payment by, such as a Radar session.
///
/// The parameters of `payment_method_data.radar_options`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/radar_options`.
#[derive(Clone)]
#[must_use]
pub struct RadarOptions(rt::Params);

impl RadarOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of a Radar session with what is known of the customer's browser and device. It makes the risk score better.
    pub fn session<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Revolut Pay: the customer pays from a Revolut account or a card saved there.
///
/// The parameters of `payment_method_data.revolut_pay`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/revolut_pay`.
#[derive(Clone)]
#[must_use]
pub struct RevolutPay(rt::Params);

impl RevolutPay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Samsung Pay, here the wallet of South Korea.
///
/// The parameters of `payment_method_data.samsung_pay`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/samsung_pay`.
#[derive(Clone)]
#[must_use]
pub struct SamsungPay(rt::Params);

impl SamsungPay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Satispay, a wallet in Italy and its neighbors.
///
/// The parameters of `payment_method_data.satispay`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/satispay`.
#[derive(Clone)]
#[must_use]
pub struct Satispay(rt::Params);

impl Satispay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Scalapay: the customer pays in installments, in Italy and southern Europe.
///
/// The parameters of `payment_method_data.scalapay`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/scalapay`.
#[derive(Clone)]
#[must_use]
pub struct Scalapay(rt::Params);

impl Scalapay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Sofort, a bank payment in Europe.
///
/// The parameters of `payment_method_data.sofort`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/sofort`.
#[derive(Clone)]
#[must_use]
pub struct Sofort(rt::Params);

impl Sofort {
    /// With what is required.
    pub fn new(country: Country) -> Self {
        Sofort(Sofort::default().0.set::<Country>(0, country))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Sunbit: the customer pays in installments, in the United States.
///
/// The parameters of `payment_method_data.sunbit`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/sunbit`.
#[derive(Clone)]
#[must_use]
pub struct Sunbit(rt::Params);

impl Sunbit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Swish, payments by phone in Sweden.
///
/// The parameters of `payment_method_data.swish`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/swish`.
#[derive(Clone)]
#[must_use]
pub struct Swish(rt::Params);

impl Swish {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// TWINT, payments by phone in Switzerland.
///
/// The parameters of `payment_method_data.twint`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/twint`.
#[derive(Clone)]
#[must_use]
pub struct Twint(rt::Params);

impl Twint {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the customer agrees to in the mandate, and how it is put.
///
/// The parameters of `payment_method_data.upi.mandate_options`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/upi/properties/mandate_options`.
#[derive(Clone)]
#[must_use]
pub struct UpiMandateOptions(rt::Params);

impl UpiMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What a later payment takes, in the smallest currency unit: exactly this or at most this, as [`amount_type`](Self::amount_type()) says.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// Whether later payments take exactly [`amount`](Self::amount()) (`fixed`) or at most that (`maximum`).
    pub fn amount_type<K>(self, value: impl rt::Maybe<AmountType, K>) -> Self {
        Self(self.0.maybe::<AmountType, K>(1, value))
    }

    /// What the mandate or subscription is for. The customer gets to read it. At most 20 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// When the mandate ends. Without one, it lasts until it is canceled. In seconds since 1970.
    pub fn end_date<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// WeChat Pay, the wallet of Chinese customers.
///
/// The parameters of `payment_method_data.wechat_pay`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/wechat_pay`.
#[derive(Clone)]
#[must_use]
pub struct WechatPay(rt::Params);

impl WechatPay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Zip: the customer pays in installments, in the United States and Australia.
///
/// The parameters of `payment_method_data.zip`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/zip`.
#[derive(Clone)]
#[must_use]
pub struct Zip(rt::Params);

impl Zip {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::open_enum! {
    AccountHolderType;
    0 => Company "company";
    1 => Individual "individual";
}

rt::open_enum! {
    AccountType;
    0 => Checking "checking";
    1 => Savings "savings";
}

rt::params! {
    Address;
    "city": String;
    "country": String;
    "line1" sensitive: String;
    "line2" sensitive: String;
    "postal_code" sensitive: String;
    "state": String;
}

rt::params! {
    Affirm;
}

rt::params! {
    AfterpayClearpay;
}

rt::params! {
    Alipay;
}

rt::open_enum! {
    AllowRedisplay;
    0 => Always "always";
    1 => Limited "limited";
    2 => Unspecified "unspecified";
}

rt::params! {
    Alma;
}

rt::params! {
    AmazonPay;
}

rt::params! {
    AuBecsDebit;
    "account_number" required sensitive: String;
    "bsb_number" required sensitive: String;
}

rt::params! {
    Bancontact;
}

rt::params! {
    Billie;
}

rt::params! {
    BillingDetails;
    "address" sensitive: rt::Clearable<Address>;
    "email" sensitive: rt::Clearable<String>;
    "name" sensitive: rt::Clearable<String>;
    "phone" sensitive: rt::Clearable<String>;
    "tax_id" sensitive: String;
}

rt::params! {
    Bizum;
}

rt::params! {
    Blik;
}

rt::params! {
    Boleto;
    "tax_id" required sensitive: String;
}

rt::params! {
    Cashapp;
}

rt::open_enum! {
    Country;
    0 => At "AT";
    1 => Be "BE";
    2 => De "DE";
    3 => Es "ES";
    4 => It "IT";
    5 => Nl "NL";
}

rt::params! {
    Crypto;
}

rt::params! {
    CustomerBalance;
}

rt::params! {
    Dob;
    "day" required: i64;
    "month" required: i64;
    "year" required: i64;
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

rt::open_enum! {
    Funding;
    0 => Card "card";
    1 => Points "points";
}

rt::params! {
    Giropay;
}

rt::params! {
    Grabpay;
}

rt::params! {
    Ideal;
    "bank": IdealBank;
}

rt::open_enum! {
    IdealBank;
    0 => AbnAmro "abn_amro";
    1 => Adyen "adyen";
    2 => AsnBank "asn_bank";
    3 => Bunq "bunq";
    4 => Buut "buut";
    5 => Finom "finom";
    6 => Handelsbanken "handelsbanken";
    7 => Ing "ing";
    8 => Knab "knab";
    9 => Mollie "mollie";
    10 => Moneyou "moneyou";
    11 => N26 "n26";
    12 => Nn "nn";
    13 => Rabobank "rabobank";
    14 => Regiobank "regiobank";
    15 => Revolut "revolut";
    16 => SnsBank "sns_bank";
    17 => TriodosBank "triodos_bank";
    18 => VanLanschot "van_lanschot";
    19 => Yoursafe "yoursafe";
}

rt::params! {
    InteracPresent;
}

rt::params! {
    KakaoPay;
}

rt::params! {
    Konbini;
}

rt::params! {
    KrCard;
}

rt::params! {
    Link;
}

rt::params! {
    MbWay;
}

rt::params! {
    Mobilepay;
}

rt::params! {
    Multibanco;
}

rt::params! {
    NaverPay;
    "funding": Funding;
}

rt::params! {
    NzBankAccount;
    "account_number" required sensitive: String;
    "bank_code" required: String;
    "branch_code" required: String;
    "suffix" required: String;
    "account_holder_name" sensitive: String;
    "reference": String;
}

rt::params! {
    Oxxo;
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

rt::params! {
    PayByBank;
}

rt::params! {
    Payco;
}

rt::params! {
    PaymentMethodData;
    "type" required: PaymentMethodDataType;
    "acss_debit": PaymentMethodDataAcssDebit;
    "affirm": Affirm;
    "afterpay_clearpay": AfterpayClearpay;
    "alipay": Alipay;
    "allow_redisplay": AllowRedisplay;
    "alma": Alma;
    "amazon_pay": AmazonPay;
    "au_becs_debit": AuBecsDebit;
    "bacs_debit": PaymentMethodDataBacsDebit;
    "bancontact": Bancontact;
    "billie": Billie;
    "billing_details": BillingDetails;
    "bizum": Bizum;
    "blik": Blik;
    "boleto": Boleto;
    "cashapp": Cashapp;
    "crypto": Crypto;
    "customer_balance": CustomerBalance;
    "eps": Eps;
    "fpx": Fpx;
    "giropay": Giropay;
    "grabpay": Grabpay;
    "ideal": Ideal;
    "interac_present": InteracPresent;
    "kakao_pay": KakaoPay;
    "klarna": PaymentMethodDataKlarna;
    "konbini": Konbini;
    "kr_card": KrCard;
    "link": Link;
    "mb_way": MbWay;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "mobilepay": Mobilepay;
    "multibanco": Multibanco;
    "naver_pay": NaverPay;
    "nz_bank_account": NzBankAccount;
    "oxxo": Oxxo;
    "p24": P24;
    "pay_by_bank": PayByBank;
    "payco": Payco;
    "paynow": Paynow;
    "paypal": PaymentMethodDataPaypal;
    "payto": PaymentMethodDataPayto;
    "pix": PaymentMethodDataPix;
    "promptpay": Promptpay;
    "radar_options": RadarOptions;
    "revolut_pay": RevolutPay;
    "samsung_pay": SamsungPay;
    "satispay": Satispay;
    "scalapay": Scalapay;
    "sepa_debit": PaymentMethodDataSepaDebit;
    "sofort": Sofort;
    "sunbit": Sunbit;
    "swish": Swish;
    "twint": Twint;
    "upi": PaymentMethodDataUpi;
    "us_bank_account": PaymentMethodDataUsBankAccount;
    "wechat_pay": WechatPay;
    "zip": Zip;
}

rt::params! {
    PaymentMethodDataAcssDebit;
    "account_number" required sensitive: String;
    "institution_number" required sensitive: String;
    "transit_number" required sensitive: String;
}

rt::params! {
    PaymentMethodDataBacsDebit;
    "account_number" sensitive: String;
    "sort_code" sensitive: String;
}

rt::params! {
    PaymentMethodDataKlarna;
    "dob" sensitive: Dob;
}

rt::params! {
    PaymentMethodDataPaypal;
}

rt::params! {
    PaymentMethodDataPayto;
    "account_number" sensitive: String;
    "bsb_number" sensitive: String;
    "pay_id": String;
}

rt::params! {
    PaymentMethodDataPix;
}

rt::params! {
    PaymentMethodDataSepaDebit;
    "iban" required sensitive: String;
}

rt::open_enum! {
    PaymentMethodDataType;
    0 => AcssDebit "acss_debit";
    1 => Affirm "affirm";
    2 => AfterpayClearpay "afterpay_clearpay";
    3 => Alipay "alipay";
    4 => Alma "alma";
    5 => AmazonPay "amazon_pay";
    6 => AuBecsDebit "au_becs_debit";
    7 => BacsDebit "bacs_debit";
    8 => Bancontact "bancontact";
    9 => Billie "billie";
    10 => Bizum "bizum";
    11 => Blik "blik";
    12 => Boleto "boleto";
    13 => Cashapp "cashapp";
    14 => Crypto "crypto";
    15 => CustomerBalance "customer_balance";
    16 => Eps "eps";
    17 => Fpx "fpx";
    18 => Giropay "giropay";
    19 => Grabpay "grabpay";
    20 => Ideal "ideal";
    21 => KakaoPay "kakao_pay";
    22 => Klarna "klarna";
    23 => Konbini "konbini";
    24 => KrCard "kr_card";
    25 => Link "link";
    26 => MbWay "mb_way";
    27 => Mobilepay "mobilepay";
    28 => Multibanco "multibanco";
    29 => NaverPay "naver_pay";
    30 => NzBankAccount "nz_bank_account";
    31 => Oxxo "oxxo";
    32 => P24 "p24";
    33 => PayByBank "pay_by_bank";
    34 => Payco "payco";
    35 => Paynow "paynow";
    36 => Paypal "paypal";
    37 => Payto "payto";
    38 => Pix "pix";
    39 => Promptpay "promptpay";
    40 => RevolutPay "revolut_pay";
    41 => SamsungPay "samsung_pay";
    42 => Satispay "satispay";
    43 => Scalapay "scalapay";
    44 => SepaDebit "sepa_debit";
    45 => Sofort "sofort";
    46 => Sunbit "sunbit";
    47 => Swish "swish";
    48 => Twint "twint";
    49 => Upi "upi";
    50 => UsBankAccount "us_bank_account";
    51 => WechatPay "wechat_pay";
    52 => Zip "zip";
}

rt::params! {
    PaymentMethodDataUpi;
    "mandate_options": UpiMandateOptions;
}

rt::params! {
    PaymentMethodDataUsBankAccount;
    "account_holder_type": AccountHolderType;
    "account_number" sensitive: String;
    "account_type": AccountType;
    "financial_connections_account": String;
    "routing_number" sensitive: String;
}

rt::params! {
    Paynow;
}

rt::params! {
    Promptpay;
}

rt::params! {
    RadarOptions;
    "session": String;
}

rt::params! {
    RevolutPay;
}

rt::params! {
    SamsungPay;
}

rt::params! {
    Satispay;
}

rt::params! {
    Scalapay;
}

rt::params! {
    Sofort;
    "country" required: Country;
}

rt::params! {
    Sunbit;
}

rt::params! {
    Swish;
}

rt::params! {
    Twint;
}

rt::params! {
    UpiMandateOptions;
    "amount": i64;
    "amount_type": AmountType;
    "description": String;
    "end_date": i64;
}

rt::params! {
    WechatPay;
}

rt::params! {
    Zip;
}
