// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_intents::AcssDebitMandateOptionsPaymentSchedule;
use crate::payment_intents::AmountIncludesIof;
use crate::payment_intents::AmountType;
use crate::payment_intents::BankTransferType;
use crate::payment_intents::CardNetwork;
use crate::payment_intents::FundingType;
use crate::payment_intents::Interval;
use crate::payment_intents::MandateOptionsPurpose;
use crate::payment_intents::PaymentMethodOptionsCaptureMethod;
use crate::payment_intents::PaytoMandateOptionsPaymentSchedule;
use crate::payment_intents::PreferredLanguage;
use crate::payment_intents::RequestExtendedAuthorization;
use crate::payment_intents::RequestIncrementalAuthorization;
use crate::payment_intents::RequestMulticapture;
use crate::payment_intents::RequestOvercapture;
use crate::payment_intents::RequestThreeDSecure;
use crate::payment_intents::RequestedAddressType;
use crate::payment_intents::RequestedPriority;
use crate::payment_intents::SetupFutureUsage;
use crate::payment_intents::SupportedType;
use crate::payment_intents::TransactionPurpose;
use crate::payment_intents::TransactionType;
use crate::payment_intents::VerificationMethod;
use crate::payment_intents::WechatPayClient;
use crate::payment_intents::params::Bizum;
use crate::payment_intents::params::InteracPresent;
use crate::payment_intents::params::PayByBank;
use crate::payment_intents::params::UpiMandateOptions;
use crate::rt;

/// Which kinds of account the customer can link.
///
/// The values of `payment_method_options.us_bank_account.financial_connections.filters.account_subcategories[]`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/anyOf/0/properties/financial_connections/properties/filters/properties/account_subcategories/items`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountSubcategory {
    /// `checking`
    Checking,
    /// `savings`
    Savings,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the customer agrees to in the mandate, and how it is put.
///
/// The parameters of `payment_method_options.acss_debit.mandate_options`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/acss_debit/anyOf/0/properties/mandate_options`.
#[derive(Clone)]
#[must_use]
pub struct AcssDebitMandateOptions(rt::Params);

impl AcssDebitMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Address of the page with your own text of the mandate, in place of Stripe's.
    pub fn custom_mandate_url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Clears `custom_mandate_url`.
    pub fn clear_custom_mandate_url(self) -> Self {
        Self(self.0.clear(0))
    }

    /// When payments are taken, in words for the mandate. Needed if [`payment_schedule`](Self::payment_schedule()) is `interval` or `combined`. At most 500 characters.
    pub fn interval_description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// When the mandate lets payments be taken. `combined`, `interval` or `sporadic`.
    pub fn payment_schedule<K>(
        self,
        value: impl rt::Maybe<AcssDebitMandateOptionsPaymentSchedule, K>,
    ) -> Self {
        Self(self.0.maybe::<AcssDebitMandateOptionsPaymentSchedule, K>(2, value))
    }

    /// Whether the bank account is used for business or privately. `business` or `personal`.
    pub fn transaction_type<K>(self, value: impl rt::Maybe<TransactionType, K>) -> Self {
        Self(self.0.maybe::<TransactionType, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the issuer's server answered in the ARes message: `Y` is authenticated, `A` attempted, `N` refused, `C` asks for a challenge.
///
/// The values of `payment_method_options.card.three_d_secure.ares_trans_status`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/anyOf/0/properties/three_d_secure/properties/ares_trans_status`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AresTransStatus {
    /// `A`: An attempt was made and is proven, though the customer wasn't fully authenticated.
    A,
    /// `C`: A challenge is needed to complete authentication.
    C,
    /// `I`: For information only: you told the issuer about it without asking for a challenge.
    I,
    /// `N`: The customer wasn't authenticated: the payment shouldn't go on.
    N,
    /// `R`: The issuer rejects authentication and asks not to attempt the payment.
    R,
    /// `U`: Authentication couldn't be carried out, for technical or other reasons.
    U,
    /// `Y`: The customer was authenticated.
    Y,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How the customer can send the money by bank transfer.
///
/// The parameters of `payment_method_options.customer_balance.bank_transfer`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/customer_balance/anyOf/0/properties/bank_transfer`.
#[derive(Clone)]
#[must_use]
pub struct BankTransfer(rt::Params);

impl BankTransfer {
    /// With what is required.
    pub fn new(r#type: BankTransferType) -> Self {
        BankTransfer(BankTransfer::default().0.set::<BankTransferType>(0, r#type))
    }

    /// In which country the account is to which the customer sends the money.
    pub fn eu_bank_transfer<K>(self, value: impl rt::Maybe<EuBankTransfer, K>) -> Self {
        Self(self.0.maybe::<EuBankTransfer, K>(1, value))
    }

    /// Which kinds of account details to return for the transfer, such as `iban`. All that the country has if left out. `aba`, `iban`, `sepa`, `sort_code`, `spei`, `swift` or `zengin`. An empty list says that there are none. A second call replaces the first.
    pub fn requested_address_types<K>(
        self,
        value: impl rt::MaybeList<RequestedAddressType, K>,
    ) -> Self {
        Self(self.0.maybe_list::<RequestedAddressType, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the customer agrees to for recurring payments from cards of India (an e-mandate).
///
/// The parameters of `payment_method_options.card.mandate_options`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/anyOf/0/properties/mandate_options`.
#[derive(Clone)]
#[must_use]
pub struct CardMandateOptions(rt::Params);

impl CardMandateOptions {
    /// With what is required.
    pub fn new(
        amount: i64,
        amount_type: AmountType,
        interval: Interval,
        reference: impl Into<String>,
        start_date: impl Into<rt::Timestamp>,
    ) -> Self {
        CardMandateOptions(
            CardMandateOptions::default()
                .0
                .set::<i64>(0, amount)
                .set::<AmountType>(1, amount_type)
                .set::<Interval>(2, interval)
                .set::<String>(3, reference)
                .set::<rt::Timestamp>(4, start_date),
        )
    }

    /// What the mandate or subscription is for. The customer gets to read it. At most 200 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// When the mandate ends. Without one, it lasts until it is canceled. In seconds since 1970.
    pub fn end_date<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(6, value))
    }

    /// How many of `interval` lie between two payments: 3 with `month` is every three months. A year at most, and not needed if `interval` is `sporadic`.
    pub fn interval_count(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(7, value))
    }

    /// The kinds of mandate that the card can have: `india`. An empty list says that there are none. A second call replaces the first.
    pub fn supported_types<K>(
        self,
        value: impl rt::MaybeList<SupportedType, K>,
    ) -> Self {
        Self(self.0.maybe_list::<SupportedType, K>(8, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the Cartes Bancaires network wants to know of 3D Secure that was done elsewhere.
///
/// The parameters of `payment_method_options.card.three_d_secure.network_options.cartes_bancaires`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/anyOf/0/properties/three_d_secure/properties/network_options/properties/cartes_bancaires`.
#[derive(Clone)]
#[must_use]
pub struct CartesBancaires(rt::Params);

impl CartesBancaires {
    /// With what is required.
    pub fn new(cb_avalgo: CbAvalgo) -> Self {
        CartesBancaires(CartesBancaires::default().0.set::<CbAvalgo>(0, cb_avalgo))
    }

    /// The exemption indicator that the Cartes Bancaires network gave. At most 4 characters.
    pub fn cb_exemption<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// The risk score that the Cartes Bancaires network gave.
    pub fn cb_score(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The algorithm behind the cryptogram, as the CAVV is made for Cartes Bancaires.
///
/// The values of `payment_method_options.card.three_d_secure.network_options.cartes_bancaires.cb_avalgo`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/anyOf/0/properties/three_d_secure/properties/network_options/properties/cartes_bancaires/properties/cb_avalgo`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CbAvalgo {
    /// `0`: HMAC, a keyed digest.
    Zero,
    /// `1`: The CVV method.
    One,
    /// `2`: The CVV method, with a transaction number (ATN).
    Two,
    /// `3`: The SPA method of Mastercard.
    Three,
    /// `4`
    Four,
    /// `A`
    A,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How the customer agrees: `paper` if they sign on paper.
///
/// The values of `payment_method_options.us_bank_account.mandate_options.collection_method`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/anyOf/0/properties/mandate_options/properties/collection_method`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CollectionMethod {
    /// `paper`: The customer signed on paper, not online.
    Paper,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How far the customer was authenticated, as a code of the card network (ECI).
///
/// The values of `payment_method_options.card.three_d_secure.electronic_commerce_indicator`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/anyOf/0/properties/three_d_secure/properties/electronic_commerce_indicator`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ElectronicCommerceIndicator {
    /// `01`: Mastercard: authentication was attempted.
    Code01,
    /// `02`: Mastercard: fully authenticated. The issuer bears the loss from fraud.
    Code02,
    /// `05`: Fully authenticated, for Visa, American Express, Discover and JCB. The issuer bears the loss from fraud.
    Code05,
    /// `06`: Authentication was attempted, for Visa, American Express, Discover and JCB.
    Code06,
    /// `07`: Not authenticated, for Visa, American Express, Discover and JCB. The loss from fraud is yours.
    Code07,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// In which country the account is to which the customer sends the money.
///
/// The parameters of `payment_method_options.customer_balance.bank_transfer.eu_bank_transfer`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/customer_balance/anyOf/0/properties/bank_transfer/properties/eu_bank_transfer`.
#[derive(Clone)]
#[must_use]
pub struct EuBankTransfer(rt::Params);

impl EuBankTransfer {
    /// With what is required.
    pub fn new(country: impl Into<String>) -> Self {
        EuBankTransfer(EuBankTransfer::default().0.set::<String>(0, country))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The exemption from strong authentication that was asked for, and that the issuer accepted.
///
/// The values of `payment_method_options.card.three_d_secure.exemption_indicator`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/anyOf/0/properties/three_d_secure/properties/exemption_indicator`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ExemptionIndicator {
    /// `low_risk`: Exempt from strong authentication, for the low risk of the transaction.
    LowRisk,
    /// `none`: No exemption was asked for.
    None,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which bank accounts the customer can link.
///
/// The parameters of `payment_method_options.us_bank_account.financial_connections.filters`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/anyOf/0/properties/financial_connections/properties/filters`.
#[derive(Clone)]
#[must_use]
pub struct Filters(rt::Params);

impl Filters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Which kinds of account the customer can link. All if empty. `checking` or `savings`. An empty list says that there are none. A second call replaces the first.
    pub fn account_subcategories<K>(
        self,
        value: impl rt::MaybeList<AccountSubcategory, K>,
    ) -> Self {
        Self(self.0.maybe_list::<AccountSubcategory, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the customer links their bank account: what they allow, and which accounts they can choose.
///
/// The parameters of `payment_method_options.us_bank_account.financial_connections`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/anyOf/0/properties/financial_connections`.
#[derive(Clone)]
#[must_use]
pub struct FinancialConnections(rt::Params);

impl FinancialConnections {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Which bank accounts the customer can link.
    pub fn filters<K>(self, value: impl rt::Maybe<Filters, K>) -> Self {
        Self(self.0.maybe::<Filters, K>(0, value))
    }

    /// Which data of the bank account are asked for. `payment_method` must be among them. `balances`, `ownership`, `payment_method` or `transactions`. An empty list says that there are none. A second call replaces the first.
    pub fn permissions<K>(self, value: impl rt::MaybeList<Permission, K>) -> Self {
        Self(self.0.maybe_list::<Permission, K>(1, value))
    }

    /// Which data to fetch as soon as an account is linked, so that no refresh is needed. `balances`, `ownership` or `transactions`. An empty list says that there are none. A second call replaces the first.
    pub fn prefetch<K>(self, value: impl rt::MaybeList<Prefetch, K>) -> Self {
        Self(self.0.maybe_list::<Prefetch, K>(2, value))
    }

    /// Where the user comes back to your app after logging in to the bank in the browser. Only for integrations in a web view.
    pub fn return_url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the customer pays in installments by card.
///
/// The parameters of `payment_method_options.card.installments`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/anyOf/0/properties/installments`.
#[derive(Clone)]
#[must_use]
pub struct Installments(rt::Params);

impl Installments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether the customer may pay in installments by card.
    pub fn enabled<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// The installment plan to pay by. Clearing takes it off.
    pub fn plan<K>(self, value: impl rt::Maybe<Plan, K>) -> Self {
        Self(self.0.maybe::<Plan, K>(1, value))
    }

    /// Clears `plan`.
    pub fn clear_plan(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The language of the page where the customer approves the payment, as a tag such as `en-GB`.
///
/// The values of `payment_method_options.klarna.preferred_locale`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna/anyOf/0/properties/preferred_locale`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum KlarnaPreferredLocale {
    /// `cs-CZ`
    CsCz,
    /// `da-DK`
    DaDk,
    /// `de-AT`
    DeAt,
    /// `de-CH`
    DeCh,
    /// `de-DE`
    DeDe,
    /// `el-GR`
    ElGr,
    /// `en-AT`
    EnAt,
    /// `en-AU`
    EnAu,
    /// `en-BE`
    EnBe,
    /// `en-CA`
    EnCa,
    /// `en-CH`
    EnCh,
    /// `en-CZ`
    EnCz,
    /// `en-DE`
    EnDe,
    /// `en-DK`
    EnDk,
    /// `en-ES`
    EnEs,
    /// `en-FI`
    EnFi,
    /// `en-FR`
    EnFr,
    /// `en-GB`
    EnGb,
    /// `en-GR`
    EnGr,
    /// `en-IE`
    EnIe,
    /// `en-IT`
    EnIt,
    /// `en-NL`
    EnNl,
    /// `en-NO`
    EnNo,
    /// `en-NZ`
    EnNz,
    /// `en-PL`
    EnPl,
    /// `en-PT`
    EnPt,
    /// `en-RO`
    EnRo,
    /// `en-SE`
    EnSe,
    /// `en-US`
    EnUs,
    /// `es-ES`
    EsEs,
    /// `es-US`
    EsUs,
    /// `fi-FI`
    FiFi,
    /// `fr-BE`
    FrBe,
    /// `fr-CA`
    FrCa,
    /// `fr-CH`
    FrCh,
    /// `fr-FR`
    FrFr,
    /// `it-CH`
    ItCh,
    /// `it-IT`
    ItIt,
    /// `nb-NO`
    NbNo,
    /// `nl-BE`
    NlBe,
    /// `nl-NL`
    NlNl,
    /// `pl-PL`
    PlPl,
    /// `pt-PT`
    PtPt,
    /// `ro-RO`
    RoRo,
    /// `sv-FI`
    SvFi,
    /// `sv-SE`
    SvSe,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What certain card networks need to know beside the 3D Secure result.
///
/// The parameters of `payment_method_options.card.three_d_secure.network_options`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/anyOf/0/properties/three_d_secure/properties/network_options`.
#[derive(Clone)]
#[must_use]
pub struct NetworkOptions(rt::Params);

impl NetworkOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the Cartes Bancaires network wants to know of 3D Secure that was done elsewhere.
    pub fn cartes_bancaires<K>(self, value: impl rt::Maybe<CartesBancaires, K>) -> Self {
        Self(self.0.maybe::<CartesBancaires, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which networks the bank account is checked for.
///
/// The parameters of `payment_method_options.us_bank_account.networks`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/anyOf/0/properties/networks`.
#[derive(Clone)]
#[must_use]
pub struct Networks(rt::Params);

impl Networks {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Which networks the money may take: `ach`, `us_domestic_wire` or both. An empty list says that there are none. A second call replaces the first.
    pub fn requested<K>(self, value: impl rt::MaybeList<Requested, K>) -> Self {
        Self(self.0.maybe_list::<Requested, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// When the subscription bills next, and how much.
///
/// The parameters of `payment_method_options.klarna.subscriptions[].next_billing`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna/anyOf/0/properties/subscriptions/anyOf/0/items/properties/next_billing`.
#[derive(Clone)]
#[must_use]
pub struct NextBilling(rt::Params);

impl NextBilling {
    /// With what is required.
    pub fn new(amount: i64, date: impl Into<String>) -> Self {
        NextBilling(
            NextBilling::default().0.set::<i64>(0, amount).set::<String>(1, date),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How you expect to charge the customer, if they buy at times that no schedule tells.
///
/// The parameters of `payment_method_options.klarna.on_demand`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna/anyOf/0/properties/on_demand`.
#[derive(Clone)]
#[must_use]
pub struct OnDemand(rt::Params);

impl OnDemand {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What you expect an average payment to be, in the smallest currency unit.
    pub fn average_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// The most you will take in one purchase, in the smallest currency unit.
    pub fn maximum_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// The least you will take in one purchase, in the smallest currency unit.
    pub fn minimum_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value))
    }

    /// The unit of time between purchases, of which there are [`purchase_interval_count`](Self::purchase_interval_count()). `day`, `month`, `week` or `year`.
    pub fn purchase_interval<K>(
        self,
        value: impl rt::Maybe<PurchaseInterval, K>,
    ) -> Self {
        Self(self.0.maybe::<PurchaseInterval, K>(3, value))
    }

    /// How many [`purchase_interval`](Self::purchase_interval()) lie between purchases, about.
    pub fn purchase_interval_count(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Settings that each kind of payment method has for itself.
///
/// The parameters of `payment_method_options`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptions(rt::Params);

impl PaymentMethodOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Pre-authorized debit from a Canadian bank account (ACSS).
    pub fn acss_debit<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsAcssDebit, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsAcssDebit, K>(0, value))
    }

    /// Clears `acss_debit`.
    pub fn clear_acss_debit(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Affirm: the customer pays Affirm in installments, you get the whole sum at once.
    pub fn affirm<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsAffirm, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsAffirm, K>(1, value))
    }

    /// Clears `affirm`.
    pub fn clear_affirm(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Afterpay, Clearpay in the United Kingdom: the customer pays in installments, you get the whole sum at once.
    pub fn afterpay_clearpay<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsAfterpayClearpay, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsAfterpayClearpay, K>(2, value))
    }

    /// Clears `afterpay_clearpay`.
    pub fn clear_afterpay_clearpay(self) -> Self {
        Self(self.0.clear(2))
    }

    /// Alipay, the wallet of Chinese customers.
    pub fn alipay<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsAlipay, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsAlipay, K>(3, value))
    }

    /// Clears `alipay`.
    pub fn clear_alipay(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Alma: the customer pays in installments, in France and its neighbors.
    pub fn alma<K>(self, value: impl rt::Maybe<PaymentMethodOptionsAlma, K>) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsAlma, K>(4, value))
    }

    /// Clears `alma`.
    pub fn clear_alma(self) -> Self {
        Self(self.0.clear(4))
    }

    /// Amazon Pay: the customer pays with what their Amazon account holds.
    pub fn amazon_pay<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsAmazonPay, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsAmazonPay, K>(5, value))
    }

    /// Clears `amazon_pay`.
    pub fn clear_amazon_pay(self) -> Self {
        Self(self.0.clear(5))
    }

    /// Direct debit from an Australian bank account (BECS).
    pub fn au_becs_debit<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsAuBecsDebit, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsAuBecsDebit, K>(6, value))
    }

    /// Clears `au_becs_debit`.
    pub fn clear_au_becs_debit(self) -> Self {
        Self(self.0.clear(6))
    }

    /// Direct debit from a bank account in the United Kingdom (Bacs).
    pub fn bacs_debit<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsBacsDebit, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsBacsDebit, K>(7, value))
    }

    /// Clears `bacs_debit`.
    pub fn clear_bacs_debit(self) -> Self {
        Self(self.0.clear(7))
    }

    /// Bancontact, the bank payment of Belgium.
    pub fn bancontact<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsBancontact, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsBancontact, K>(8, value))
    }

    /// Clears `bancontact`.
    pub fn clear_bancontact(self) -> Self {
        Self(self.0.clear(8))
    }

    /// Billie: a business buys on account and pays later, in Europe.
    pub fn billie<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsBillie, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsBillie, K>(9, value))
    }

    /// Clears `billie`.
    pub fn clear_billie(self) -> Self {
        Self(self.0.clear(9))
    }

    /// Bizum, payments by phone number between Spanish banks.
    pub fn bizum<K>(self, value: impl rt::Maybe<Bizum, K>) -> Self {
        Self(self.0.maybe::<Bizum, K>(10, value))
    }

    /// Clears `bizum`.
    pub fn clear_bizum(self) -> Self {
        Self(self.0.clear(10))
    }

    /// BLIK: a code from the app of a Polish bank.
    pub fn blik<K>(self, value: impl rt::Maybe<PaymentMethodOptionsBlik, K>) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsBlik, K>(11, value))
    }

    /// Clears `blik`.
    pub fn clear_blik(self) -> Self {
        Self(self.0.clear(11))
    }

    /// Boleto: a voucher that is paid in Brazil at banks and shops.
    pub fn boleto<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsBoleto, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsBoleto, K>(12, value))
    }

    /// Clears `boleto`.
    pub fn clear_boleto(self) -> Self {
        Self(self.0.clear(12))
    }

    /// Settings for card payments.
    pub fn card<K>(self, value: impl rt::Maybe<PaymentMethodOptionsCard, K>) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsCard, K>(13, value))
    }

    /// Clears `card`.
    pub fn clear_card(self) -> Self {
        Self(self.0.clear(13))
    }

    /// A card at a reader.
    pub fn card_present<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsCardPresent, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsCardPresent, K>(14, value))
    }

    /// Clears `card_present`.
    pub fn clear_card_present(self) -> Self {
        Self(self.0.clear(14))
    }

    /// Cash App Pay, the wallet of Cash App in the United States.
    pub fn cashapp<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsCashapp, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsCashapp, K>(15, value))
    }

    /// Clears `cashapp`.
    pub fn clear_cashapp(self) -> Self {
        Self(self.0.clear(15))
    }

    /// Stablecoins, sent from the customer's wallet.
    pub fn crypto<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsCrypto, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsCrypto, K>(16, value))
    }

    /// Clears `crypto`.
    pub fn clear_crypto(self) -> Self {
        Self(self.0.clear(16))
    }

    /// The customer's cash balance, which bank transfers fill.
    pub fn customer_balance<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsCustomerBalance, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsCustomerBalance, K>(17, value))
    }

    /// Clears `customer_balance`.
    pub fn clear_customer_balance(self) -> Self {
        Self(self.0.clear(17))
    }

    /// EPS, the bank payment of Austria.
    pub fn eps<K>(self, value: impl rt::Maybe<PaymentMethodOptionsEps, K>) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsEps, K>(18, value))
    }

    /// Clears `eps`.
    pub fn clear_eps(self) -> Self {
        Self(self.0.clear(18))
    }

    /// FPX, the bank payment of Malaysia.
    pub fn fpx<K>(self, value: impl rt::Maybe<PaymentMethodOptionsFpx, K>) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsFpx, K>(19, value))
    }

    /// Clears `fpx`.
    pub fn clear_fpx(self) -> Self {
        Self(self.0.clear(19))
    }

    /// giropay, the bank payment of Germany. It has been shut down.
    pub fn giropay<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsGiropay, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsGiropay, K>(20, value))
    }

    /// Clears `giropay`.
    pub fn clear_giropay(self) -> Self {
        Self(self.0.clear(20))
    }

    /// GrabPay, a wallet in South-East Asia.
    pub fn grabpay<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsGrabpay, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsGrabpay, K>(21, value))
    }

    /// Clears `grabpay`.
    pub fn clear_grabpay(self) -> Self {
        Self(self.0.clear(21))
    }

    /// iDEAL, the bank payment of the Netherlands.
    pub fn ideal<K>(self, value: impl rt::Maybe<PaymentMethodOptionsIdeal, K>) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsIdeal, K>(22, value))
    }

    /// Clears `ideal`.
    pub fn clear_ideal(self) -> Self {
        Self(self.0.clear(22))
    }

    /// A Canadian Interac debit card at a reader.
    pub fn interac_present<K>(self, value: impl rt::Maybe<InteracPresent, K>) -> Self {
        Self(self.0.maybe::<InteracPresent, K>(23, value))
    }

    /// Clears `interac_present`.
    pub fn clear_interac_present(self) -> Self {
        Self(self.0.clear(23))
    }

    /// Kakao Pay, a wallet in South Korea.
    pub fn kakao_pay<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsKakaoPay, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsKakaoPay, K>(24, value))
    }

    /// Clears `kakao_pay`.
    pub fn clear_kakao_pay(self) -> Self {
        Self(self.0.clear(24))
    }

    /// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
    pub fn klarna<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsKlarna, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsKlarna, K>(25, value))
    }

    /// Clears `klarna`.
    pub fn clear_klarna(self) -> Self {
        Self(self.0.clear(25))
    }

    /// Konbini: the customer pays with a code in a Japanese convenience store.
    pub fn konbini<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsKonbini, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsKonbini, K>(26, value))
    }

    /// Clears `konbini`.
    pub fn clear_konbini(self) -> Self {
        Self(self.0.clear(26))
    }

    /// Cards of South Korea.
    pub fn kr_card<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsKrCard, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsKrCard, K>(27, value))
    }

    /// Clears `kr_card`.
    pub fn clear_kr_card(self) -> Self {
        Self(self.0.clear(27))
    }

    /// Link, Stripe's wallet of saved payment details.
    pub fn link<K>(self, value: impl rt::Maybe<PaymentMethodOptionsLink, K>) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsLink, K>(28, value))
    }

    /// Clears `link`.
    pub fn clear_link(self) -> Self {
        Self(self.0.clear(28))
    }

    /// MB WAY, payments by phone number in Portugal.
    pub fn mb_way<K>(self, value: impl rt::Maybe<PaymentMethodOptionsMbWay, K>) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsMbWay, K>(29, value))
    }

    /// Clears `mb_way`.
    pub fn clear_mb_way(self) -> Self {
        Self(self.0.clear(29))
    }

    /// MobilePay, a wallet in Denmark and Finland.
    pub fn mobilepay<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsMobilepay, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsMobilepay, K>(30, value))
    }

    /// Clears `mobilepay`.
    pub fn clear_mobilepay(self) -> Self {
        Self(self.0.clear(30))
    }

    /// Multibanco: a voucher that is paid in Portugal at cash machines and online banks.
    pub fn multibanco<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsMultibanco, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsMultibanco, K>(31, value))
    }

    /// Clears `multibanco`.
    pub fn clear_multibanco(self) -> Self {
        Self(self.0.clear(31))
    }

    /// Naver Pay, a wallet in South Korea.
    pub fn naver_pay<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsNaverPay, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsNaverPay, K>(32, value))
    }

    /// Clears `naver_pay`.
    pub fn clear_naver_pay(self) -> Self {
        Self(self.0.clear(32))
    }

    /// Direct debit from a bank account in New Zealand (BECS).
    pub fn nz_bank_account<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsNzBankAccount, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsNzBankAccount, K>(33, value))
    }

    /// Clears `nz_bank_account`.
    pub fn clear_nz_bank_account(self) -> Self {
        Self(self.0.clear(33))
    }

    /// OXXO: a voucher that is paid in cash in Mexican shops.
    pub fn oxxo<K>(self, value: impl rt::Maybe<PaymentMethodOptionsOxxo, K>) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsOxxo, K>(34, value))
    }

    /// Clears `oxxo`.
    pub fn clear_oxxo(self) -> Self {
        Self(self.0.clear(34))
    }

    /// Przelewy24, the bank payment of Poland.
    pub fn p24<K>(self, value: impl rt::Maybe<PaymentMethodOptionsP24, K>) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsP24, K>(35, value))
    }

    /// Clears `p24`.
    pub fn clear_p24(self) -> Self {
        Self(self.0.clear(35))
    }

    /// Pay by Bank: a transfer that the customer approves in the app of their bank, in the United Kingdom and Europe.
    pub fn pay_by_bank<K>(self, value: impl rt::Maybe<PayByBank, K>) -> Self {
        Self(self.0.maybe::<PayByBank, K>(36, value))
    }

    /// Clears `pay_by_bank`.
    pub fn clear_pay_by_bank(self) -> Self {
        Self(self.0.clear(36))
    }

    /// PAYCO, a wallet in South Korea.
    pub fn payco<K>(self, value: impl rt::Maybe<PaymentMethodOptionsPayco, K>) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsPayco, K>(37, value))
    }

    /// Clears `payco`.
    pub fn clear_payco(self) -> Self {
        Self(self.0.clear(37))
    }

    /// PayNow: a QR code that is paid from a bank app in Singapore.
    pub fn paynow<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsPaynow, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsPaynow, K>(38, value))
    }

    /// Clears `paynow`.
    pub fn clear_paynow(self) -> Self {
        Self(self.0.clear(38))
    }

    /// PayPal, the wallet.
    pub fn paypal<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsPaypal, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsPaypal, K>(39, value))
    }

    /// Clears `paypal`.
    pub fn clear_paypal(self) -> Self {
        Self(self.0.clear(39))
    }

    /// PayTo: payments that an Australian customer agrees to in the app of their bank.
    pub fn payto<K>(self, value: impl rt::Maybe<PaymentMethodOptionsPayto, K>) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsPayto, K>(40, value))
    }

    /// Clears `payto`.
    pub fn clear_payto(self) -> Self {
        Self(self.0.clear(40))
    }

    /// Pix: instant payment from a Brazilian bank app.
    pub fn pix<K>(self, value: impl rt::Maybe<PaymentMethodOptionsPix, K>) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsPix, K>(41, value))
    }

    /// Clears `pix`.
    pub fn clear_pix(self) -> Self {
        Self(self.0.clear(41))
    }

    /// PromptPay: a QR code that is paid from a bank app in Thailand.
    pub fn promptpay<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsPromptpay, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsPromptpay, K>(42, value))
    }

    /// Clears `promptpay`.
    pub fn clear_promptpay(self) -> Self {
        Self(self.0.clear(42))
    }

    /// Revolut Pay: the customer pays from a Revolut account or a card saved there.
    pub fn revolut_pay<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsRevolutPay, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsRevolutPay, K>(43, value))
    }

    /// Clears `revolut_pay`.
    pub fn clear_revolut_pay(self) -> Self {
        Self(self.0.clear(43))
    }

    /// Samsung Pay, here the wallet of South Korea.
    pub fn samsung_pay<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsSamsungPay, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsSamsungPay, K>(44, value))
    }

    /// Clears `samsung_pay`.
    pub fn clear_samsung_pay(self) -> Self {
        Self(self.0.clear(44))
    }

    /// Satispay, a wallet in Italy and its neighbors.
    pub fn satispay<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsSatispay, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsSatispay, K>(45, value))
    }

    /// Clears `satispay`.
    pub fn clear_satispay(self) -> Self {
        Self(self.0.clear(45))
    }

    /// Scalapay: the customer pays in installments, in Italy and southern Europe.
    pub fn scalapay<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsScalapay, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsScalapay, K>(46, value))
    }

    /// Clears `scalapay`.
    pub fn clear_scalapay(self) -> Self {
        Self(self.0.clear(46))
    }

    /// Direct debit from a bank account in the euro area (SEPA).
    pub fn sepa_debit<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsSepaDebit, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsSepaDebit, K>(47, value))
    }

    /// Clears `sepa_debit`.
    pub fn clear_sepa_debit(self) -> Self {
        Self(self.0.clear(47))
    }

    /// Sofort, a bank payment in Europe. It has been shut down.
    pub fn sofort<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsSofort, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsSofort, K>(48, value))
    }

    /// Clears `sofort`.
    pub fn clear_sofort(self) -> Self {
        Self(self.0.clear(48))
    }

    /// Swish, payments by phone in Sweden.
    pub fn swish<K>(self, value: impl rt::Maybe<PaymentMethodOptionsSwish, K>) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsSwish, K>(49, value))
    }

    /// Clears `swish`.
    pub fn clear_swish(self) -> Self {
        Self(self.0.clear(49))
    }

    /// TWINT, payments by phone in Switzerland.
    pub fn twint<K>(self, value: impl rt::Maybe<PaymentMethodOptionsTwint, K>) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsTwint, K>(50, value))
    }

    /// Clears `twint`.
    pub fn clear_twint(self) -> Self {
        Self(self.0.clear(50))
    }

    /// UPI, instant bank payments in India.
    pub fn upi<K>(self, value: impl rt::Maybe<PaymentMethodOptionsUpi, K>) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsUpi, K>(51, value))
    }

    /// Clears `upi`.
    pub fn clear_upi(self) -> Self {
        Self(self.0.clear(51))
    }

    /// Debit from a US bank account (ACH).
    pub fn us_bank_account<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsUsBankAccount, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsUsBankAccount, K>(52, value))
    }

    /// Clears `us_bank_account`.
    pub fn clear_us_bank_account(self) -> Self {
        Self(self.0.clear(52))
    }

    /// WeChat Pay, the wallet of Chinese customers.
    pub fn wechat_pay<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsWechatPay, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsWechatPay, K>(53, value))
    }

    /// Clears `wechat_pay`.
    pub fn clear_wechat_pay(self) -> Self {
        Self(self.0.clear(53))
    }

    /// Zip: the customer pays in installments, in the United States and Australia.
    pub fn zip<K>(self, value: impl rt::Maybe<PaymentMethodOptionsZip, K>) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsZip, K>(54, value))
    }

    /// Clears `zip`.
    pub fn clear_zip(self) -> Self {
        Self(self.0.clear(54))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Pre-authorized debit from a Canadian bank account (ACSS).
///
/// The parameters of `payment_method_options.acss_debit`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/acss_debit/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsAcssDebit(rt::Params);

impl PaymentMethodOptionsAcssDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the customer agrees to in the mandate, and how it is put.
    pub fn mandate_options<K>(
        self,
        value: impl rt::Maybe<AcssDebitMandateOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<AcssDebitMandateOptions, K>(0, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(1))
    }

    /// The day to debit the customer: `2026-05-01`, between 3 and 15 days ahead.
    pub fn target_date<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// How the bank account is proved to be the customer's: by logging in to the bank (`instant`), by small deposits, or whichever works (`automatic`, as it is unless set). `automatic`, `instant` or `microdeposits`.
    pub fn verification_method<K>(
        self,
        value: impl rt::Maybe<VerificationMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<VerificationMethod, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Affirm: the customer pays Affirm in installments, you get the whole sum at once.
///
/// The parameters of `payment_method_options.affirm`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/affirm/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsAffirm(rt::Params);

impl PaymentMethodOptionsAffirm {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsCaptureMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsCaptureMethod, K>(0, value))
    }

    /// Clears `capture_method`.
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.clear(0))
    }

    /// The language of the page where the customer approves the payment, as a tag such as `en-GB`. At most 30 characters.
    pub fn preferred_locale<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Afterpay, Clearpay in the United Kingdom: the customer pays in installments, you get the whole sum at once.
///
/// The parameters of `payment_method_options.afterpay_clearpay`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/afterpay_clearpay/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsAfterpayClearpay(rt::Params);

impl PaymentMethodOptionsAfterpayClearpay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsCaptureMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsCaptureMethod, K>(0, value))
    }

    /// Clears `capture_method`.
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Your own id of the order, up to 128 letters, digits, underscores, dashes and backslashes.
    pub fn reference<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Alipay, the wallet of Chinese customers.
///
/// The parameters of `payment_method_options.alipay`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/alipay/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsAlipay(rt::Params);

impl PaymentMethodOptionsAlipay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none` or `off_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(0, value))
    }

    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Alma: the customer pays in installments, in France and its neighbors.
///
/// The parameters of `payment_method_options.alma`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/alma/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsAlma(rt::Params);

impl PaymentMethodOptionsAlma {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsCaptureMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsCaptureMethod, K>(0, value))
    }

    /// Clears `capture_method`.
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Amazon Pay: the customer pays with what their Amazon account holds.
///
/// The parameters of `payment_method_options.amazon_pay`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/amazon_pay/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsAmazonPay(rt::Params);

impl PaymentMethodOptionsAmazonPay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsCaptureMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsCaptureMethod, K>(0, value))
    }

    /// Clears `capture_method`.
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none` or `off_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Direct debit from an Australian bank account (BECS).
///
/// The parameters of `payment_method_options.au_becs_debit`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/au_becs_debit/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsAuBecsDebit(rt::Params);

impl PaymentMethodOptionsAuBecsDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(0, value))
    }

    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(0))
    }

    /// The day to debit the customer: `2026-05-01`, between 3 and 15 days ahead.
    pub fn target_date<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Direct debit from a bank account in the United Kingdom (Bacs).
///
/// The parameters of `payment_method_options.bacs_debit`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/bacs_debit/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsBacsDebit(rt::Params);

impl PaymentMethodOptionsBacsDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the customer agrees to in the mandate, and how it is put.
    pub fn mandate_options<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsMandateOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsMandateOptions, K>(0, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(1))
    }

    /// The day to debit the customer: `2026-05-01`, between 3 and 15 days ahead.
    pub fn target_date<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Bancontact, the bank payment of Belgium.
///
/// The parameters of `payment_method_options.bancontact`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/bancontact/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsBancontact(rt::Params);

impl PaymentMethodOptionsBancontact {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The language of the page where the customer approves the payment. `de`, `en`, `fr` or `nl`.
    pub fn preferred_language<K>(
        self,
        value: impl rt::Maybe<PreferredLanguage, K>,
    ) -> Self {
        Self(self.0.maybe::<PreferredLanguage, K>(0, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none` or `off_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Billie: a business buys on account and pays later, in Europe.
///
/// The parameters of `payment_method_options.billie`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/billie/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsBillie(rt::Params);

impl PaymentMethodOptionsBillie {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsCaptureMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsCaptureMethod, K>(0, value))
    }

    /// Clears `capture_method`.
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// BLIK: a code from the app of a Polish bank.
///
/// The parameters of `payment_method_options.blik`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/blik/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsBlik(rt::Params);

impl PaymentMethodOptionsBlik {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The six digits that the customer reads in the app of their bank. They are good for two minutes.
    pub fn code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Boleto: a voucher that is paid in Brazil at banks and shops.
///
/// The parameters of `payment_method_options.boleto`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/boleto/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsBoleto(rt::Params);

impl PaymentMethodOptionsBoleto {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How many days the customer has to pay the voucher. With 2, one made on Monday ends on Wednesday at 23:59 in São Paulo.
    pub fn expires_after_days(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Settings for card payments.
///
/// The parameters of `payment_method_options.card`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsCard(rt::Params);

impl PaymentMethodOptionsCard {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of card payments until you capture it, whatever the payment intent says. Unless it is set, the payment intent decides.
    pub fn capture_method<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsCaptureMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsCaptureMethod, K>(0, value))
    }

    /// Clears `capture_method`.
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Id of a `cvc_update` [token](crate::tokens::Token), made from the code that a customer entered again for their saved card.
    pub fn cvc_token<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// How the customer pays in installments by card.
    pub fn installments<K>(self, value: impl rt::Maybe<Installments, K>) -> Self {
        Self(self.0.maybe::<Installments, K>(2, value))
    }

    /// What the customer agrees to for recurring payments from cards of India (an e-mandate).
    pub fn mandate_options<K>(
        self,
        value: impl rt::Maybe<CardMandateOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<CardMandateOptions, K>(3, value))
    }

    /// Which of the card's networks to use. Only while confirming.
    pub fn network<K>(self, value: impl rt::Maybe<CardNetwork, K>) -> Self {
        Self(self.0.maybe::<CardNetwork, K>(4, value))
    }

    /// Whether to ask for more time than usual to capture the payment. `if_available` or `never`.
    pub fn request_extended_authorization<K>(
        self,
        value: impl rt::Maybe<RequestExtendedAuthorization, K>,
    ) -> Self {
        Self(self.0.maybe::<RequestExtendedAuthorization, K>(5, value))
    }

    /// Whether to ask for the right to raise the authorized amount later. `if_available` or `never`.
    pub fn request_incremental_authorization<K>(
        self,
        value: impl rt::Maybe<RequestIncrementalAuthorization, K>,
    ) -> Self {
        Self(self.0.maybe::<RequestIncrementalAuthorization, K>(6, value))
    }

    /// Whether to ask for the right to capture the payment in several parts. `if_available` or `never`.
    pub fn request_multicapture<K>(
        self,
        value: impl rt::Maybe<RequestMulticapture, K>,
    ) -> Self {
        Self(self.0.maybe::<RequestMulticapture, K>(7, value))
    }

    /// Whether to ask for the right to capture more than was authorized. `if_available` or `never`.
    pub fn request_overcapture<K>(
        self,
        value: impl rt::Maybe<RequestOvercapture, K>,
    ) -> Self {
        Self(self.0.maybe::<RequestOvercapture, K>(8, value))
    }

    /// When 3D Secure is asked for: `automatic` leaves it to Stripe, which goes by risk and law. Take another value only if your own fraud checks decide. `any`, `automatic` or `challenge`.
    pub fn request_three_d_secure<K>(
        self,
        value: impl rt::Maybe<RequestThreeDSecure, K>,
    ) -> Self {
        Self(self.0.maybe::<RequestThreeDSecure, K>(9, value))
    }

    /// Whether a saved card needs its security code again, in a `cvc_token`.
    pub fn require_cvc_recollection<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(10, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(11, value))
    }

    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(11))
    }

    /// What card statements in Japan say of this payment in kana, behind the account's prefix. Statements cut both together at 22 characters. At most 22 characters.
    pub fn statement_descriptor_suffix_kana<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(12, value))
    }

    /// Clears `statement_descriptor_suffix_kana`.
    pub fn clear_statement_descriptor_suffix_kana(self) -> Self {
        Self(self.0.clear(12))
    }

    /// What card statements in Japan say of this payment in kanji, behind the account's prefix. Statements cut both together at 17 characters. At most 17 characters.
    pub fn statement_descriptor_suffix_kanji<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(13, value))
    }

    /// Clears `statement_descriptor_suffix_kanji`.
    pub fn clear_statement_descriptor_suffix_kanji(self) -> Self {
        Self(self.0.clear(13))
    }

    /// What another provider's 3D Secure brought, so that the payment counts as authenticated.
    pub fn three_d_secure<K>(self, value: impl rt::Maybe<ThreeDSecure, K>) -> Self {
        Self(self.0.maybe::<ThreeDSecure, K>(14, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// A card at a reader.
///
/// The parameters of `payment_method_options.card_present`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card_present/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsCardPresent(rt::Params);

impl PaymentMethodOptionsCardPresent {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// `manual` holds the money until you capture it, `manual_preferred` does so if the card can, and takes it at once otherwise.
    pub fn capture_method<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsCaptureMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsCaptureMethod, K>(0, value))
    }

    /// Whether to ask for more time than usual to capture the payment.
    pub fn request_extended_authorization<K>(
        self,
        value: impl rt::Maybe<bool, K>,
    ) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Whether to ask for the right to raise the authorized amount later. Not every trade and card brand has it: look at `incremental_authorization_supported` once confirmed.
    pub fn request_incremental_authorization_support<K>(
        self,
        value: impl rt::Maybe<bool, K>,
    ) -> Self {
        Self(self.0.maybe::<bool, K>(2, value))
    }

    /// Which network to prefer for cards that have two.
    pub fn routing<K>(self, value: impl rt::Maybe<Routing, K>) -> Self {
        Self(self.0.maybe::<Routing, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Cash App Pay, the wallet of Cash App in the United States.
///
/// The parameters of `payment_method_options.cashapp`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/cashapp/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsCashapp(rt::Params);

impl PaymentMethodOptionsCashapp {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsCaptureMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsCaptureMethod, K>(0, value))
    }

    /// Clears `capture_method`.
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Stablecoins, sent from the customer's wallet.
///
/// The parameters of `payment_method_options.crypto`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/crypto/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsCrypto(rt::Params);

impl PaymentMethodOptionsCrypto {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The customer's cash balance, which bank transfers fill.
///
/// The parameters of `payment_method_options.customer_balance`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/customer_balance/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsCustomerBalance(rt::Params);

impl PaymentMethodOptionsCustomerBalance {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How the customer can send the money by bank transfer.
    pub fn bank_transfer<K>(self, value: impl rt::Maybe<BankTransfer, K>) -> Self {
        Self(self.0.maybe::<BankTransfer, K>(0, value))
    }

    /// How the missing money comes in if the cash balance doesn't hold enough: by bank transfer. Only `bank_transfer`.
    pub fn funding_type<K>(self, value: impl rt::Maybe<FundingType, K>) -> Self {
        Self(self.0.maybe::<FundingType, K>(1, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// EPS, the bank payment of Austria.
///
/// The parameters of `payment_method_options.eps`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/eps/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsEps(rt::Params);

impl PaymentMethodOptionsEps {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// FPX, the bank payment of Malaysia.
///
/// The parameters of `payment_method_options.fpx`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/fpx/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsFpx(rt::Params);

impl PaymentMethodOptionsFpx {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// giropay, the bank payment of Germany.
///
/// The parameters of `payment_method_options.giropay`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/giropay/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsGiropay(rt::Params);

impl PaymentMethodOptionsGiropay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// GrabPay, a wallet in South-East Asia.
///
/// The parameters of `payment_method_options.grabpay`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/grabpay/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsGrabpay(rt::Params);

impl PaymentMethodOptionsGrabpay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// iDEAL, the bank payment of the Netherlands.
///
/// The parameters of `payment_method_options.ideal`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/ideal/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsIdeal(rt::Params);

impl PaymentMethodOptionsIdeal {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none` or `off_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(0, value))
    }

    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Kakao Pay, a wallet in South Korea.
///
/// The parameters of `payment_method_options.kakao_pay`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/kakao_pay/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsKakaoPay(rt::Params);

impl PaymentMethodOptionsKakaoPay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsCaptureMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsCaptureMethod, K>(0, value))
    }

    /// Clears `capture_method`.
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none` or `off_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
///
/// The parameters of `payment_method_options.klarna`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsKlarna(rt::Params);

impl PaymentMethodOptionsKlarna {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsCaptureMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsCaptureMethod, K>(0, value))
    }

    /// Clears `capture_method`.
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.clear(0))
    }

    /// How you expect to charge the customer, if they buy at times that no schedule tells.
    pub fn on_demand<K>(self, value: impl rt::Maybe<OnDemand, K>) -> Self {
        Self(self.0.maybe::<OnDemand, K>(1, value))
    }

    /// The language of the page where the customer approves the payment, as a tag such as `en-GB`.
    pub fn preferred_locale<K>(
        self,
        value: impl rt::Maybe<KlarnaPreferredLocale, K>,
    ) -> Self {
        Self(self.0.maybe::<KlarnaPreferredLocale, K>(2, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(3, value))
    }

    /// The subscriptions that this payment begins, so that Klarna knows what will come. An empty list says that there are none. A second call replaces the first.
    pub fn subscriptions<K>(self, value: impl rt::MaybeList<Subscription, K>) -> Self {
        Self(self.0.maybe_list::<Subscription, K>(4, value))
    }

    /// Clears `subscriptions`.
    pub fn clear_subscriptions(self) -> Self {
        Self(self.0.clear(4))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Konbini: the customer pays with a code in a Japanese convenience store.
///
/// The parameters of `payment_method_options.konbini`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/konbini/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsKonbini(rt::Params);

impl PaymentMethodOptionsKonbini {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The number that the customer types in at the store, 10 or 11 digits. Stripe makes one up if it is left out. At most 11 characters.
    pub fn confirmation_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Clears `confirmation_number`.
    pub fn clear_confirmation_number(self) -> Self {
        Self(self.0.clear(0))
    }

    /// How many days the customer has to pay, from 1 to 60. With 2, a payment confirmed on Monday ends on Wednesday at 23:59:59 in Japan.
    pub fn expires_after_days(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// Clears `expires_after_days`.
    pub fn clear_expires_after_days(self) -> Self {
        Self(self.0.clear(1))
    }

    /// When it can no longer be paid at the store. Instead of [`expires_after_days`](Self::expires_after_days()). In seconds since 1970.
    pub fn expires_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(2, value))
    }

    /// Clears `expires_at`.
    pub fn clear_expires_at(self) -> Self {
        Self(self.0.clear(2))
    }

    /// What the convenience store shows as the product, up to 22 letters.
    pub fn product_description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Clears `product_description`.
    pub fn clear_product_description(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Cards of South Korea.
///
/// The parameters of `payment_method_options.kr_card`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/kr_card/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsKrCard(rt::Params);

impl PaymentMethodOptionsKrCard {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of card payments until you capture it, whatever the payment intent says. Unless it is set, the payment intent decides.
    pub fn capture_method<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsCaptureMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsCaptureMethod, K>(0, value))
    }

    /// Clears `capture_method`.
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none` or `off_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Link, Stripe's wallet of saved payment details.
///
/// The parameters of `payment_method_options.link`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/link/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsLink(rt::Params);

impl PaymentMethodOptionsLink {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsCaptureMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsCaptureMethod, K>(0, value))
    }

    /// Clears `capture_method`.
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none` or `off_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the customer agrees to in the mandate, and how it is put.
///
/// The parameters of `payment_method_options.bacs_debit.mandate_options`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/bacs_debit/anyOf/0/properties/mandate_options`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsMandateOptions(rt::Params);

impl PaymentMethodOptionsMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// At most 12 characters.
    pub fn reference_prefix<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Clears `reference_prefix`.
    pub fn clear_reference_prefix(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// MB WAY, payments by phone number in Portugal.
///
/// The parameters of `payment_method_options.mb_way`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/mb_way/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsMbWay(rt::Params);

impl PaymentMethodOptionsMbWay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// MobilePay, a wallet in Denmark and Finland.
///
/// The parameters of `payment_method_options.mobilepay`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/mobilepay/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsMobilepay(rt::Params);

impl PaymentMethodOptionsMobilepay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsCaptureMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsCaptureMethod, K>(0, value))
    }

    /// Clears `capture_method`.
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Multibanco: a voucher that is paid in Portugal at cash machines and online banks.
///
/// The parameters of `payment_method_options.multibanco`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/multibanco/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsMultibanco(rt::Params);

impl PaymentMethodOptionsMultibanco {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Naver Pay, a wallet in South Korea.
///
/// The parameters of `payment_method_options.naver_pay`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/naver_pay/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsNaverPay(rt::Params);

impl PaymentMethodOptionsNaverPay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsCaptureMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsCaptureMethod, K>(0, value))
    }

    /// Clears `capture_method`.
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none` or `off_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Direct debit from a bank account in New Zealand (BECS).
///
/// The parameters of `payment_method_options.nz_bank_account`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/nz_bank_account/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsNzBankAccount(rt::Params);

impl PaymentMethodOptionsNzBankAccount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(0, value))
    }

    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(0))
    }

    /// The day to debit the customer: `2026-05-01`, between 3 and 15 days ahead.
    pub fn target_date<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// OXXO: a voucher that is paid in cash in Mexican shops.
///
/// The parameters of `payment_method_options.oxxo`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/oxxo/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsOxxo(rt::Params);

impl PaymentMethodOptionsOxxo {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How many days the customer has to pay the voucher. With 2, one made on Monday ends on Wednesday at 23:59 in Mexico City.
    pub fn expires_after_days(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Przelewy24, the bank payment of Poland.
///
/// The parameters of `payment_method_options.p24`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/p24/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsP24(rt::Params);

impl PaymentMethodOptionsP24 {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(0, value))
    }

    /// That the customer saw and accepted the terms of Przelewy24.
    pub fn tos_shown_and_accepted<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// PAYCO, a wallet in South Korea.
///
/// The parameters of `payment_method_options.payco`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/payco/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsPayco(rt::Params);

impl PaymentMethodOptionsPayco {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsCaptureMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsCaptureMethod, K>(0, value))
    }

    /// Clears `capture_method`.
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// PayNow: a QR code that is paid from a bank app in Singapore.
///
/// The parameters of `payment_method_options.paynow`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/paynow/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsPaynow(rt::Params);

impl PaymentMethodOptionsPaynow {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// PayPal, the wallet.
///
/// The parameters of `payment_method_options.paypal`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/paypal/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsPaypal(rt::Params);

impl PaymentMethodOptionsPaypal {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsCaptureMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsCaptureMethod, K>(0, value))
    }

    /// Clears `capture_method`.
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.clear(0))
    }

    /// The language of the page where the customer approves the payment, as a tag such as `en-GB`.
    pub fn preferred_locale<K>(
        self,
        value: impl rt::Maybe<PaypalPreferredLocale, K>,
    ) -> Self {
        Self(self.0.maybe::<PaypalPreferredLocale, K>(1, value))
    }

    /// What PayPal shows the customer as the number of the invoice. It must be unique if your PayPal account takes only one payment for each invoice. At most 127 characters.
    pub fn reference<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// The id under which your page gave PayPal its risk data, if you collect them yourself.
    pub fn risk_correlation_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none` or `off_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(4, value))
    }

    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(4))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// PayTo: payments that an Australian customer agrees to in the app of their bank.
///
/// The parameters of `payment_method_options.payto`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/payto/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsPayto(rt::Params);

impl PaymentMethodOptionsPayto {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the customer agrees to in the mandate, and how it is put.
    pub fn mandate_options<K>(
        self,
        value: impl rt::Maybe<PaytoMandateOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<PaytoMandateOptions, K>(0, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none` or `off_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Pix: instant payment from a Brazilian bank app.
///
/// The parameters of `payment_method_options.pix`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/pix/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsPix(rt::Params);

impl PaymentMethodOptionsPix {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether the amount includes the Brazilian IOF tax already. `always` or `never`.
    pub fn amount_includes_iof<K>(
        self,
        value: impl rt::Maybe<AmountIncludesIof, K>,
    ) -> Self {
        Self(self.0.maybe::<AmountIncludesIof, K>(0, value))
    }

    /// How many seconds the customer has to pay, from 10 to 1,209,600, which are two weeks. A day unless you say otherwise.
    pub fn expires_after_seconds(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// When the code can no longer be paid. Instead of [`expires_after_seconds`](Self::expires_after_seconds()). In seconds since 1970.
    pub fn expires_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(2, value))
    }

    /// What the customer agrees to in the mandate, and how it is put.
    pub fn mandate_options<K>(
        self,
        value: impl rt::Maybe<PixMandateOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<PixMandateOptions, K>(3, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none` or `off_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// PromptPay: a QR code that is paid from a bank app in Thailand.
///
/// The parameters of `payment_method_options.promptpay`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/promptpay/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsPromptpay(rt::Params);

impl PaymentMethodOptionsPromptpay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Revolut Pay: the customer pays from a Revolut account or a card saved there.
///
/// The parameters of `payment_method_options.revolut_pay`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/revolut_pay/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsRevolutPay(rt::Params);

impl PaymentMethodOptionsRevolutPay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsCaptureMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsCaptureMethod, K>(0, value))
    }

    /// Clears `capture_method`.
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none` or `off_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Samsung Pay, here the wallet of South Korea.
///
/// The parameters of `payment_method_options.samsung_pay`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/samsung_pay/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsSamsungPay(rt::Params);

impl PaymentMethodOptionsSamsungPay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsCaptureMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsCaptureMethod, K>(0, value))
    }

    /// Clears `capture_method`.
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Satispay, a wallet in Italy and its neighbors.
///
/// The parameters of `payment_method_options.satispay`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/satispay/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsSatispay(rt::Params);

impl PaymentMethodOptionsSatispay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsCaptureMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsCaptureMethod, K>(0, value))
    }

    /// Clears `capture_method`.
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Scalapay: the customer pays in installments, in Italy and southern Europe.
///
/// The parameters of `payment_method_options.scalapay`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/scalapay/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsScalapay(rt::Params);

impl PaymentMethodOptionsScalapay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsCaptureMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsCaptureMethod, K>(0, value))
    }

    /// Clears `capture_method`.
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Direct debit from a bank account in the euro area (SEPA).
///
/// The parameters of `payment_method_options.sepa_debit`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/sepa_debit/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsSepaDebit(rt::Params);

impl PaymentMethodOptionsSepaDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the customer agrees to in the mandate, and how it is put.
    pub fn mandate_options<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsMandateOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsMandateOptions, K>(0, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(1))
    }

    /// The day to debit the customer: `2026-05-01`, between 3 and 15 days ahead.
    pub fn target_date<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Sofort, a bank payment in Europe.
///
/// The parameters of `payment_method_options.sofort`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/sofort/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsSofort(rt::Params);

impl PaymentMethodOptionsSofort {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The language of the page where the customer approves the payment. `de`, `en`, `es`, `fr`, `it`, `nl` or `pl`.
    pub fn preferred_language<K>(
        self,
        value: impl rt::Maybe<PreferredLanguage, K>,
    ) -> Self {
        Self(self.0.maybe::<PreferredLanguage, K>(0, value))
    }

    /// Clears `preferred_language`.
    pub fn clear_preferred_language(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none` or `off_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Swish, payments by phone in Sweden.
///
/// The parameters of `payment_method_options.swish`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/swish/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsSwish(rt::Params);

impl PaymentMethodOptionsSwish {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the Swish app shows as the number of the order.
    pub fn reference<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Clears `reference`.
    pub fn clear_reference(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// TWINT, payments by phone in Switzerland.
///
/// The parameters of `payment_method_options.twint`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/twint/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsTwint(rt::Params);

impl PaymentMethodOptionsTwint {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none` or `off_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// UPI, instant bank payments in India.
///
/// The parameters of `payment_method_options.upi`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/upi/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsUpi(rt::Params);

impl PaymentMethodOptionsUpi {
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

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Debit from a US bank account (ACH).
///
/// The parameters of `payment_method_options.us_bank_account`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsUsBankAccount(rt::Params);

impl PaymentMethodOptionsUsBankAccount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How the customer links their bank account: what they allow, and which accounts they can choose.
    pub fn financial_connections<K>(
        self,
        value: impl rt::Maybe<FinancialConnections, K>,
    ) -> Self {
        Self(self.0.maybe::<FinancialConnections, K>(0, value))
    }

    /// What the customer agrees to in the mandate, and how it is put.
    pub fn mandate_options<K>(
        self,
        value: impl rt::Maybe<UsBankAccountMandateOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<UsBankAccountMandateOptions, K>(1, value))
    }

    /// Which networks the bank account is checked for.
    pub fn networks<K>(self, value: impl rt::Maybe<Networks, K>) -> Self {
        Self(self.0.maybe::<Networks, K>(2, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(3, value))
    }

    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(3))
    }

    /// The day to debit the customer: `2026-05-01`, between 3 and 15 days ahead.
    pub fn target_date<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// What the money is for: goods, services or something else. `goods`, `other`, `services` or `unspecified`.
    pub fn transaction_purpose<K>(
        self,
        value: impl rt::Maybe<TransactionPurpose, K>,
    ) -> Self {
        Self(self.0.maybe::<TransactionPurpose, K>(5, value))
    }

    /// Clears `transaction_purpose`.
    pub fn clear_transaction_purpose(self) -> Self {
        Self(self.0.clear(5))
    }

    /// How the bank account is proved to be the customer's: by logging in to the bank (`instant`), by small deposits, or whichever works (`automatic`, as it is unless set). `automatic`, `instant` or `microdeposits`.
    pub fn verification_method<K>(
        self,
        value: impl rt::Maybe<VerificationMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<VerificationMethod, K>(6, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// WeChat Pay, the wallet of Chinese customers.
///
/// The parameters of `payment_method_options.wechat_pay`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/wechat_pay/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsWechatPay(rt::Params);

impl PaymentMethodOptionsWechatPay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The id of your app at WeChat Pay. Required if `client` is `ios` or `android`.
    pub fn app_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Where the customer pays: in the browser or in an app. `android`, `ios` or `web`.
    pub fn client<K>(self, value: impl rt::Maybe<WechatPayClient, K>) -> Self {
        Self(self.0.maybe::<WechatPayClient, K>(1, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Zip: the customer pays in installments, in the United States and Australia.
///
/// The parameters of `payment_method_options.zip`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/zip/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsZip(rt::Params);

impl PaymentMethodOptionsZip {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The language of the page where the customer approves the payment, as a tag such as `en-GB`.
///
/// The values of `payment_method_options.paypal.preferred_locale`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/paypal/anyOf/0/properties/preferred_locale`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaypalPreferredLocale {
    /// `cs-CZ`
    CsCz,
    /// `da-DK`
    DaDk,
    /// `de-AT`
    DeAt,
    /// `de-DE`
    DeDe,
    /// `de-LU`
    DeLu,
    /// `el-GR`
    ElGr,
    /// `en-GB`
    EnGb,
    /// `en-US`
    EnUs,
    /// `es-ES`
    EsEs,
    /// `fi-FI`
    FiFi,
    /// `fr-BE`
    FrBe,
    /// `fr-FR`
    FrFr,
    /// `fr-LU`
    FrLu,
    /// `hu-HU`
    HuHu,
    /// `it-IT`
    ItIt,
    /// `nl-BE`
    NlBe,
    /// `nl-NL`
    NlNl,
    /// `pl-PL`
    PlPl,
    /// `pt-PT`
    PtPt,
    /// `sk-SK`
    SkSk,
    /// `sv-SE`
    SvSe,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the customer agrees to in the mandate, and how it is put.
///
/// The parameters of `payment_method_options.payto.mandate_options`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/payto/anyOf/0/properties/mandate_options`.
#[derive(Clone)]
#[must_use]
pub struct PaytoMandateOptions(rt::Params);

impl PaytoMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What a payment under the agreement takes, in the smallest currency unit. Must be set if [`amount_type`](Self::amount_type()) is `fixed`.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// Clears `amount`.
    pub fn clear_amount(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Whether payments take exactly [`amount`](Self::amount()) (`fixed`) or at most that (`maximum`, as it is unless set).
    pub fn amount_type<K>(self, value: impl rt::Maybe<AmountType, K>) -> Self {
        Self(self.0.maybe::<AmountType, K>(1, value))
    }

    /// Clears `amount_type`.
    pub fn clear_amount_type(self) -> Self {
        Self(self.0.clear(1))
    }

    /// The last day on which a payment can be taken: `2026-05-31`. No end if left out.
    pub fn end_date<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Clears `end_date`.
    pub fn clear_end_date(self) -> Self {
        Self(self.0.clear(2))
    }

    /// How often payments are taken, `adhoc` unless set. `adhoc`, `annual`, `daily`, `fortnightly`, `monthly`, `quarterly`, `semi_annual` or `weekly`.
    pub fn payment_schedule<K>(
        self,
        value: impl rt::Maybe<PaytoMandateOptionsPaymentSchedule, K>,
    ) -> Self {
        Self(self.0.maybe::<PaytoMandateOptionsPaymentSchedule, K>(3, value))
    }

    /// Clears `payment_schedule`.
    pub fn clear_payment_schedule(self) -> Self {
        Self(self.0.clear(3))
    }

    /// How many payments there can be in each period: 1 unless set, without limit if [`payment_schedule`](Self::payment_schedule()) is `adhoc`.
    pub fn payments_per_period(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(4, value))
    }

    /// Clears `payments_per_period`.
    pub fn clear_payments_per_period(self) -> Self {
        Self(self.0.clear(4))
    }

    /// What the payments are for, as the customer's bank is told. It follows your merchant category code if left out.
    pub fn purpose<K>(self, value: impl rt::Maybe<MandateOptionsPurpose, K>) -> Self {
        Self(self.0.maybe::<MandateOptionsPurpose, K>(5, value))
    }

    /// Clears `purpose`.
    pub fn clear_purpose(self) -> Self {
        Self(self.0.clear(5))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which data of the bank account are asked for.
///
/// The values of `payment_method_options.us_bank_account.financial_connections.permissions[]`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/anyOf/0/properties/financial_connections/properties/permissions/items`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Permission {
    /// `balances`: How much is in the account.
    Balances,
    /// `ownership`: Who owns the account, with address.
    Ownership,
    /// `payment_method`: Making a payment method of the account.
    PaymentMethod,
    /// `transactions`: What came in and went out.
    Transactions,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the customer agrees to in the mandate, and how it is put.
///
/// The parameters of `payment_method_options.pix.mandate_options`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/pix/anyOf/0/properties/mandate_options`.
#[derive(Clone)]
#[must_use]
pub struct PixMandateOptions(rt::Params);

impl PixMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What a later payment takes, in the smallest currency unit: exactly this or at most this, as [`amount_type`](Self::amount_type()) says.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// Whether the amount includes the Brazilian IOF tax already. `always` or `never`.
    pub fn amount_includes_iof<K>(
        self,
        value: impl rt::Maybe<AmountIncludesIof, K>,
    ) -> Self {
        Self(self.0.maybe::<AmountIncludesIof, K>(1, value))
    }

    /// Whether later payments take exactly [`amount`](Self::amount()) (`fixed`) or at most that (`maximum`).
    pub fn amount_type<K>(self, value: impl rt::Maybe<AmountType, K>) -> Self {
        Self(self.0.maybe::<AmountType, K>(2, value))
    }

    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub fn currency<K>(self, value: impl rt::Maybe<rt::Currency, K>) -> Self {
        Self(self.0.maybe::<rt::Currency, K>(3, value))
    }

    /// The day on which the mandate runs out: `2026-05-31`. Nothing is charged after it.
    pub fn end_date<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// How often later payments are taken. `halfyearly`, `monthly`, `quarterly`, `weekly` or `yearly`.
    pub fn payment_schedule<K>(
        self,
        value: impl rt::Maybe<PixMandateOptionsPaymentSchedule, K>,
    ) -> Self {
        Self(self.0.maybe::<PixMandateOptionsPaymentSchedule, K>(5, value))
    }

    /// What the customer reads in the app of their bank as the name of the subscription. At most 35 characters.
    pub fn reference<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// The day that the mandate begins: `2026-05-01`.
    pub fn start_date<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How often later payments are taken.
///
/// The values of `payment_method_options.pix.mandate_options.payment_schedule`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/pix/anyOf/0/properties/mandate_options/properties/payment_schedule`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PixMandateOptionsPaymentSchedule {
    /// `halfyearly`: Every six months.
    Halfyearly,
    /// `monthly`
    Monthly,
    /// `quarterly`
    Quarterly,
    /// `weekly`
    Weekly,
    /// `yearly`
    Yearly,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The installment plan to pay by.
///
/// The parameters of `payment_method_options.card.installments.plan`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/anyOf/0/properties/installments/properties/plan/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Plan(rt::Params);

impl Plan {
    /// With what is required.
    pub fn new(r#type: PlanType) -> Self {
        Plan(Plan::default().0.set::<PlanType>(0, r#type))
    }

    /// How many installments the customer pays to the issuer of their card. Required if `type` is `fixed_count`.
    pub fn count(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// How often the customer pays an installment: each month. Only `month`.
    pub fn interval<K>(self, value: impl rt::Maybe<Interval, K>) -> Self {
        Self(self.0.maybe::<Interval, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which kind of installment plan it is, such as a fixed number of payments (`fixed_count`).
///
/// The values of `payment_method_options.card.installments.plan.type`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/anyOf/0/properties/installments/properties/plan/anyOf/0/properties/type`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PlanType {
    /// `bonus`: Paid at once when the buyer's bonus is due, in Japan.
    Bonus,
    /// `fixed_count`: Paid in a set number of installments.
    FixedCount,
    /// `revolving`: Paid off in monthly sums of about the same size, as long as it takes, in Japan.
    Revolving,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which data to fetch as soon as an account is linked, so that no refresh is needed.
///
/// The values of `payment_method_options.us_bank_account.financial_connections.prefetch[]`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/anyOf/0/properties/financial_connections/properties/prefetch/items`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Prefetch {
    /// `balances`: Load how much is in the account as soon as it is linked.
    Balances,
    /// `ownership`: Load who owns the account as soon as it is linked.
    Ownership,
    /// `transactions`: Load what came in and went out as soon as it is linked.
    Transactions,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The unit of time between purchases, of which there are `purchase_interval_count`.
///
/// The values of `payment_method_options.klarna.on_demand.purchase_interval`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna/anyOf/0/properties/on_demand/properties/purchase_interval`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PurchaseInterval {
    /// `day`
    Day,
    /// `month`
    Month,
    /// `week`
    Week,
    /// `year`
    Year,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which networks the money may take: `ach`, `us_domestic_wire` or both.
///
/// The values of `payment_method_options.us_bank_account.networks.requested[]`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/anyOf/0/properties/networks/properties/requested/items`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Requested {
    /// `ach`: ACH, the batch clearing of US banks, which takes days.
    Ach,
    /// `us_domestic_wire`: A wire within the US, as a rule there on the same day.
    UsDomesticWire,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which network to prefer for cards that have two.
///
/// The parameters of `payment_method_options.card_present.routing`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card_present/anyOf/0/properties/routing`.
#[derive(Clone)]
#[must_use]
pub struct Routing(rt::Params);

impl Routing {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Which network to prefer for cards that have two: the `domestic` or the `international` one.
    pub fn requested_priority<K>(
        self,
        value: impl rt::Maybe<RequestedPriority, K>,
    ) -> Self {
        Self(self.0.maybe::<RequestedPriority, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The subscriptions that this payment begins, so that Klarna knows what will come.
///
/// The parameters of `payment_method_options.klarna.subscriptions[]`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna/anyOf/0/properties/subscriptions/anyOf/0/items`.
#[derive(Clone)]
#[must_use]
pub struct Subscription(rt::Params);

impl Subscription {
    /// With what is required.
    pub fn new(interval: Interval, reference: impl Into<String>) -> Self {
        Subscription(
            Subscription::default()
                .0
                .set::<Interval>(0, interval)
                .set::<String>(1, reference),
        )
    }

    /// How many of `interval` lie between two bills: 3 with `month` is every three months.
    pub fn interval_count(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value))
    }

    /// What the customer reads as the name of the subscription. At most 255 characters.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// When the subscription bills next, and how much.
    pub fn next_billing<K>(self, value: impl rt::Maybe<NextBilling, K>) -> Self {
        Self(self.0.maybe::<NextBilling, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What another provider's 3D Secure brought, so that the payment counts as authenticated.
///
/// The parameters of `payment_method_options.card.three_d_secure`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/anyOf/0/properties/three_d_secure`.
#[derive(Clone)]
#[must_use]
pub struct ThreeDSecure(rt::Params);

impl ThreeDSecure {
    /// With what is required.
    pub fn new(
        cryptogram: impl Into<String>,
        transaction_id: impl Into<String>,
        version: Version,
    ) -> Self {
        ThreeDSecure(
            ThreeDSecure::default()
                .0
                .set::<String>(0, cryptogram)
                .set::<String>(1, transaction_id)
                .set::<Version>(2, version),
        )
    }

    /// What the issuer's server answered in the ARes message: `Y` is authenticated, `A` attempted, `N` refused, `C` asks for a challenge. `A`, `C`, `I`, `N`, `R`, `U` or `Y`.
    pub fn ares_trans_status<K>(
        self,
        value: impl rt::Maybe<AresTransStatus, K>,
    ) -> Self {
        Self(self.0.maybe::<AresTransStatus, K>(3, value))
    }

    /// How far the customer was authenticated, as a code of the card network (ECI). `01`, `02`, `05`, `06` or `07`.
    pub fn electronic_commerce_indicator<K>(
        self,
        value: impl rt::Maybe<ElectronicCommerceIndicator, K>,
    ) -> Self {
        Self(self.0.maybe::<ElectronicCommerceIndicator, K>(4, value))
    }

    /// The exemption from strong authentication that was asked for, and that the issuer accepted. `low_risk` or `none`.
    pub fn exemption_indicator<K>(
        self,
        value: impl rt::Maybe<ExemptionIndicator, K>,
    ) -> Self {
        Self(self.0.maybe::<ExemptionIndicator, K>(5, value))
    }

    /// What certain card networks need to know beside the 3D Secure result.
    pub fn network_options<K>(self, value: impl rt::Maybe<NetworkOptions, K>) -> Self {
        Self(self.0.maybe::<NetworkOptions, K>(6, value))
    }

    /// Whether you wanted the issuer to challenge the customer, as the two-digit code that your 3D Secure server sent. At most 2 characters.
    pub fn requestor_challenge_indicator<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(7, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the customer agrees to in the mandate, and how it is put.
///
/// The parameters of `payment_method_options.us_bank_account.mandate_options`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/anyOf/0/properties/mandate_options`.
#[derive(Clone)]
#[must_use]
pub struct UsBankAccountMandateOptions(rt::Params);

impl UsBankAccountMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How the customer agrees: `paper` if they sign on paper.
    pub fn collection_method<K>(
        self,
        value: impl rt::Maybe<CollectionMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<CollectionMethod, K>(0, value))
    }

    /// Clears `collection_method`.
    pub fn clear_collection_method(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which version of 3D Secure was used.
///
/// The values of `payment_method_options.card.three_d_secure.version`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/anyOf/0/properties/three_d_secure/properties/version`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Version {
    /// `1.0.2`: 3D Secure 1, which has been shut down.
    V1_0_2,
    /// `2.1.0`: 3D Secure 2.1, the first of the new kind in wide use.
    V2_1_0,
    /// `2.2.0`: 3D Secure 2.2, with exemptions and authentication on another device.
    V2_2_0,
    /// `2.3.0`
    V2_3_0,
    /// `2.3.1`
    V2_3_1,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    AccountSubcategory;
    0 => Checking "checking";
    1 => Savings "savings";
}

rt::params! {
    AcssDebitMandateOptions;
    "custom_mandate_url": rt::Clearable<String>;
    "interval_description": String;
    "payment_schedule": AcssDebitMandateOptionsPaymentSchedule;
    "transaction_type": TransactionType;
}

rt::open_enum! {
    AresTransStatus;
    0 => A "A";
    1 => C "C";
    2 => I "I";
    3 => N "N";
    4 => R "R";
    5 => U "U";
    6 => Y "Y";
}

rt::params! {
    BankTransfer;
    "type" required: BankTransferType;
    "eu_bank_transfer": EuBankTransfer;
    "requested_address_types": Vec<RequestedAddressType>;
}

rt::params! {
    CardMandateOptions;
    "amount" required: i64;
    "amount_type" required: AmountType;
    "interval" required: Interval;
    "reference" required: String;
    "start_date" required: i64;
    "description": String;
    "end_date": i64;
    "interval_count": i64;
    "supported_types": Vec<SupportedType>;
}

rt::params! {
    CartesBancaires;
    "cb_avalgo" required: CbAvalgo;
    "cb_exemption": String;
    "cb_score": i64;
}

rt::open_enum! {
    CbAvalgo;
    0 => Zero "0";
    1 => One "1";
    2 => Two "2";
    3 => Three "3";
    4 => Four "4";
    5 => A "A";
}

rt::open_enum! {
    CollectionMethod;
    0 => Paper "paper";
}

rt::open_enum! {
    ElectronicCommerceIndicator;
    0 => Code01 "01";
    1 => Code02 "02";
    2 => Code05 "05";
    3 => Code06 "06";
    4 => Code07 "07";
}

rt::params! {
    EuBankTransfer;
    "country" required: String;
}

rt::open_enum! {
    ExemptionIndicator;
    0 => LowRisk "low_risk";
    1 => None "none";
}

rt::params! {
    Filters;
    "account_subcategories": Vec<AccountSubcategory>;
}

rt::params! {
    FinancialConnections;
    "filters": Filters;
    "permissions": Vec<Permission>;
    "prefetch": Vec<Prefetch>;
    "return_url": String;
}

rt::params! {
    Installments;
    "enabled": bool;
    "plan": rt::Clearable<Plan>;
}

rt::open_enum! {
    KlarnaPreferredLocale;
    0 => CsCz "cs-CZ";
    1 => DaDk "da-DK";
    2 => DeAt "de-AT";
    3 => DeCh "de-CH";
    4 => DeDe "de-DE";
    5 => ElGr "el-GR";
    6 => EnAt "en-AT";
    7 => EnAu "en-AU";
    8 => EnBe "en-BE";
    9 => EnCa "en-CA";
    10 => EnCh "en-CH";
    11 => EnCz "en-CZ";
    12 => EnDe "en-DE";
    13 => EnDk "en-DK";
    14 => EnEs "en-ES";
    15 => EnFi "en-FI";
    16 => EnFr "en-FR";
    17 => EnGb "en-GB";
    18 => EnGr "en-GR";
    19 => EnIe "en-IE";
    20 => EnIt "en-IT";
    21 => EnNl "en-NL";
    22 => EnNo "en-NO";
    23 => EnNz "en-NZ";
    24 => EnPl "en-PL";
    25 => EnPt "en-PT";
    26 => EnRo "en-RO";
    27 => EnSe "en-SE";
    28 => EnUs "en-US";
    29 => EsEs "es-ES";
    30 => EsUs "es-US";
    31 => FiFi "fi-FI";
    32 => FrBe "fr-BE";
    33 => FrCa "fr-CA";
    34 => FrCh "fr-CH";
    35 => FrFr "fr-FR";
    36 => ItCh "it-CH";
    37 => ItIt "it-IT";
    38 => NbNo "nb-NO";
    39 => NlBe "nl-BE";
    40 => NlNl "nl-NL";
    41 => PlPl "pl-PL";
    42 => PtPt "pt-PT";
    43 => RoRo "ro-RO";
    44 => SvFi "sv-FI";
    45 => SvSe "sv-SE";
}

rt::params! {
    NetworkOptions;
    "cartes_bancaires": CartesBancaires;
}

rt::params! {
    Networks;
    "requested": Vec<Requested>;
}

rt::params! {
    NextBilling;
    "amount" required: i64;
    "date" required: String;
}

rt::params! {
    OnDemand;
    "average_amount": i64;
    "maximum_amount": i64;
    "minimum_amount": i64;
    "purchase_interval": PurchaseInterval;
    "purchase_interval_count": i64;
}

rt::params! {
    PaymentMethodOptions;
    "acss_debit": rt::Clearable<PaymentMethodOptionsAcssDebit>;
    "affirm": rt::Clearable<PaymentMethodOptionsAffirm>;
    "afterpay_clearpay": rt::Clearable<PaymentMethodOptionsAfterpayClearpay>;
    "alipay": rt::Clearable<PaymentMethodOptionsAlipay>;
    "alma": rt::Clearable<PaymentMethodOptionsAlma>;
    "amazon_pay": rt::Clearable<PaymentMethodOptionsAmazonPay>;
    "au_becs_debit": rt::Clearable<PaymentMethodOptionsAuBecsDebit>;
    "bacs_debit": rt::Clearable<PaymentMethodOptionsBacsDebit>;
    "bancontact": rt::Clearable<PaymentMethodOptionsBancontact>;
    "billie": rt::Clearable<PaymentMethodOptionsBillie>;
    "bizum": rt::Clearable<Bizum>;
    "blik": rt::Clearable<PaymentMethodOptionsBlik>;
    "boleto": rt::Clearable<PaymentMethodOptionsBoleto>;
    "card": rt::Clearable<PaymentMethodOptionsCard>;
    "card_present": rt::Clearable<PaymentMethodOptionsCardPresent>;
    "cashapp": rt::Clearable<PaymentMethodOptionsCashapp>;
    "crypto": rt::Clearable<PaymentMethodOptionsCrypto>;
    "customer_balance": rt::Clearable<PaymentMethodOptionsCustomerBalance>;
    "eps": rt::Clearable<PaymentMethodOptionsEps>;
    "fpx": rt::Clearable<PaymentMethodOptionsFpx>;
    "giropay": rt::Clearable<PaymentMethodOptionsGiropay>;
    "grabpay": rt::Clearable<PaymentMethodOptionsGrabpay>;
    "ideal": rt::Clearable<PaymentMethodOptionsIdeal>;
    "interac_present": rt::Clearable<InteracPresent>;
    "kakao_pay": rt::Clearable<PaymentMethodOptionsKakaoPay>;
    "klarna": rt::Clearable<PaymentMethodOptionsKlarna>;
    "konbini": rt::Clearable<PaymentMethodOptionsKonbini>;
    "kr_card": rt::Clearable<PaymentMethodOptionsKrCard>;
    "link": rt::Clearable<PaymentMethodOptionsLink>;
    "mb_way": rt::Clearable<PaymentMethodOptionsMbWay>;
    "mobilepay": rt::Clearable<PaymentMethodOptionsMobilepay>;
    "multibanco": rt::Clearable<PaymentMethodOptionsMultibanco>;
    "naver_pay": rt::Clearable<PaymentMethodOptionsNaverPay>;
    "nz_bank_account": rt::Clearable<PaymentMethodOptionsNzBankAccount>;
    "oxxo": rt::Clearable<PaymentMethodOptionsOxxo>;
    "p24": rt::Clearable<PaymentMethodOptionsP24>;
    "pay_by_bank": rt::Clearable<PayByBank>;
    "payco": rt::Clearable<PaymentMethodOptionsPayco>;
    "paynow": rt::Clearable<PaymentMethodOptionsPaynow>;
    "paypal": rt::Clearable<PaymentMethodOptionsPaypal>;
    "payto": rt::Clearable<PaymentMethodOptionsPayto>;
    "pix": rt::Clearable<PaymentMethodOptionsPix>;
    "promptpay": rt::Clearable<PaymentMethodOptionsPromptpay>;
    "revolut_pay": rt::Clearable<PaymentMethodOptionsRevolutPay>;
    "samsung_pay": rt::Clearable<PaymentMethodOptionsSamsungPay>;
    "satispay": rt::Clearable<PaymentMethodOptionsSatispay>;
    "scalapay": rt::Clearable<PaymentMethodOptionsScalapay>;
    "sepa_debit": rt::Clearable<PaymentMethodOptionsSepaDebit>;
    "sofort": rt::Clearable<PaymentMethodOptionsSofort>;
    "swish": rt::Clearable<PaymentMethodOptionsSwish>;
    "twint": rt::Clearable<PaymentMethodOptionsTwint>;
    "upi": rt::Clearable<PaymentMethodOptionsUpi>;
    "us_bank_account": rt::Clearable<PaymentMethodOptionsUsBankAccount>;
    "wechat_pay": rt::Clearable<PaymentMethodOptionsWechatPay>;
    "zip": rt::Clearable<PaymentMethodOptionsZip>;
}

rt::params! {
    PaymentMethodOptionsAcssDebit;
    "mandate_options": AcssDebitMandateOptions;
    "setup_future_usage": rt::Clearable<SetupFutureUsage>;
    "target_date": String;
    "verification_method": VerificationMethod;
}

rt::params! {
    PaymentMethodOptionsAffirm;
    "capture_method": rt::Clearable<PaymentMethodOptionsCaptureMethod>;
    "preferred_locale": String;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    PaymentMethodOptionsAfterpayClearpay;
    "capture_method": rt::Clearable<PaymentMethodOptionsCaptureMethod>;
    "reference": String;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    PaymentMethodOptionsAlipay;
    "setup_future_usage": rt::Clearable<SetupFutureUsage>;
}

rt::params! {
    PaymentMethodOptionsAlma;
    "capture_method": rt::Clearable<PaymentMethodOptionsCaptureMethod>;
}

rt::params! {
    PaymentMethodOptionsAmazonPay;
    "capture_method": rt::Clearable<PaymentMethodOptionsCaptureMethod>;
    "setup_future_usage": rt::Clearable<SetupFutureUsage>;
}

rt::params! {
    PaymentMethodOptionsAuBecsDebit;
    "setup_future_usage": rt::Clearable<SetupFutureUsage>;
    "target_date": String;
}

rt::params! {
    PaymentMethodOptionsBacsDebit;
    "mandate_options": PaymentMethodOptionsMandateOptions;
    "setup_future_usage": rt::Clearable<SetupFutureUsage>;
    "target_date": String;
}

rt::params! {
    PaymentMethodOptionsBancontact;
    "preferred_language": PreferredLanguage;
    "setup_future_usage": rt::Clearable<SetupFutureUsage>;
}

rt::params! {
    PaymentMethodOptionsBillie;
    "capture_method": rt::Clearable<PaymentMethodOptionsCaptureMethod>;
}

rt::params! {
    PaymentMethodOptionsBlik;
    "code": String;
    "setup_future_usage": rt::Clearable<SetupFutureUsage>;
}

rt::params! {
    PaymentMethodOptionsBoleto;
    "expires_after_days": i64;
    "setup_future_usage": rt::Clearable<SetupFutureUsage>;
}

rt::params! {
    PaymentMethodOptionsCard;
    "capture_method": rt::Clearable<PaymentMethodOptionsCaptureMethod>;
    "cvc_token" sensitive: String;
    "installments": Installments;
    "mandate_options": CardMandateOptions;
    "network": CardNetwork;
    "request_extended_authorization": RequestExtendedAuthorization;
    "request_incremental_authorization": RequestIncrementalAuthorization;
    "request_multicapture": RequestMulticapture;
    "request_overcapture": RequestOvercapture;
    "request_three_d_secure": RequestThreeDSecure;
    "require_cvc_recollection": bool;
    "setup_future_usage": rt::Clearable<SetupFutureUsage>;
    "statement_descriptor_suffix_kana": rt::Clearable<String>;
    "statement_descriptor_suffix_kanji": rt::Clearable<String>;
    "three_d_secure": ThreeDSecure;
}

rt::params! {
    PaymentMethodOptionsCardPresent;
    "capture_method": PaymentMethodOptionsCaptureMethod;
    "request_extended_authorization": bool;
    "request_incremental_authorization_support": bool;
    "routing": Routing;
}

rt::params! {
    PaymentMethodOptionsCashapp;
    "capture_method": rt::Clearable<PaymentMethodOptionsCaptureMethod>;
    "setup_future_usage": rt::Clearable<SetupFutureUsage>;
}

rt::params! {
    PaymentMethodOptionsCrypto;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    PaymentMethodOptionsCustomerBalance;
    "bank_transfer": BankTransfer;
    "funding_type": FundingType;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    PaymentMethodOptionsEps;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    PaymentMethodOptionsFpx;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    PaymentMethodOptionsGiropay;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    PaymentMethodOptionsGrabpay;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    PaymentMethodOptionsIdeal;
    "setup_future_usage": rt::Clearable<SetupFutureUsage>;
}

rt::params! {
    PaymentMethodOptionsKakaoPay;
    "capture_method": rt::Clearable<PaymentMethodOptionsCaptureMethod>;
    "setup_future_usage": rt::Clearable<SetupFutureUsage>;
}

rt::params! {
    PaymentMethodOptionsKlarna;
    "capture_method": rt::Clearable<PaymentMethodOptionsCaptureMethod>;
    "on_demand": OnDemand;
    "preferred_locale": KlarnaPreferredLocale;
    "setup_future_usage": SetupFutureUsage;
    "subscriptions": rt::Clearable<Vec<Subscription>>;
}

rt::params! {
    PaymentMethodOptionsKonbini;
    "confirmation_number": rt::Clearable<String>;
    "expires_after_days": rt::Clearable<i64>;
    "expires_at": rt::Clearable<i64>;
    "product_description": rt::Clearable<String>;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    PaymentMethodOptionsKrCard;
    "capture_method": rt::Clearable<PaymentMethodOptionsCaptureMethod>;
    "setup_future_usage": rt::Clearable<SetupFutureUsage>;
}

rt::params! {
    PaymentMethodOptionsLink;
    "capture_method": rt::Clearable<PaymentMethodOptionsCaptureMethod>;
    "setup_future_usage": rt::Clearable<SetupFutureUsage>;
}

rt::params! {
    PaymentMethodOptionsMandateOptions;
    "reference_prefix": rt::Clearable<String>;
}

rt::params! {
    PaymentMethodOptionsMbWay;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    PaymentMethodOptionsMobilepay;
    "capture_method": rt::Clearable<PaymentMethodOptionsCaptureMethod>;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    PaymentMethodOptionsMultibanco;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    PaymentMethodOptionsNaverPay;
    "capture_method": rt::Clearable<PaymentMethodOptionsCaptureMethod>;
    "setup_future_usage": rt::Clearable<SetupFutureUsage>;
}

rt::params! {
    PaymentMethodOptionsNzBankAccount;
    "setup_future_usage": rt::Clearable<SetupFutureUsage>;
    "target_date": String;
}

rt::params! {
    PaymentMethodOptionsOxxo;
    "expires_after_days": i64;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    PaymentMethodOptionsP24;
    "setup_future_usage": SetupFutureUsage;
    "tos_shown_and_accepted": bool;
}

rt::params! {
    PaymentMethodOptionsPayco;
    "capture_method": rt::Clearable<PaymentMethodOptionsCaptureMethod>;
}

rt::params! {
    PaymentMethodOptionsPaynow;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    PaymentMethodOptionsPaypal;
    "capture_method": rt::Clearable<PaymentMethodOptionsCaptureMethod>;
    "preferred_locale": PaypalPreferredLocale;
    "reference": String;
    "risk_correlation_id": String;
    "setup_future_usage": rt::Clearable<SetupFutureUsage>;
}

rt::params! {
    PaymentMethodOptionsPayto;
    "mandate_options": PaytoMandateOptions;
    "setup_future_usage": rt::Clearable<SetupFutureUsage>;
}

rt::params! {
    PaymentMethodOptionsPix;
    "amount_includes_iof": AmountIncludesIof;
    "expires_after_seconds": i64;
    "expires_at": i64;
    "mandate_options": PixMandateOptions;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    PaymentMethodOptionsPromptpay;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    PaymentMethodOptionsRevolutPay;
    "capture_method": rt::Clearable<PaymentMethodOptionsCaptureMethod>;
    "setup_future_usage": rt::Clearable<SetupFutureUsage>;
}

rt::params! {
    PaymentMethodOptionsSamsungPay;
    "capture_method": rt::Clearable<PaymentMethodOptionsCaptureMethod>;
}

rt::params! {
    PaymentMethodOptionsSatispay;
    "capture_method": rt::Clearable<PaymentMethodOptionsCaptureMethod>;
}

rt::params! {
    PaymentMethodOptionsScalapay;
    "capture_method": rt::Clearable<PaymentMethodOptionsCaptureMethod>;
}

rt::params! {
    PaymentMethodOptionsSepaDebit;
    "mandate_options": PaymentMethodOptionsMandateOptions;
    "setup_future_usage": rt::Clearable<SetupFutureUsage>;
    "target_date": String;
}

rt::params! {
    PaymentMethodOptionsSofort;
    "preferred_language": rt::Clearable<PreferredLanguage>;
    "setup_future_usage": rt::Clearable<SetupFutureUsage>;
}

rt::params! {
    PaymentMethodOptionsSwish;
    "reference": rt::Clearable<String>;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    PaymentMethodOptionsTwint;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    PaymentMethodOptionsUpi;
    "mandate_options": UpiMandateOptions;
    "setup_future_usage": rt::Clearable<SetupFutureUsage>;
}

rt::params! {
    PaymentMethodOptionsUsBankAccount;
    "financial_connections": FinancialConnections;
    "mandate_options": UsBankAccountMandateOptions;
    "networks": Networks;
    "setup_future_usage": rt::Clearable<SetupFutureUsage>;
    "target_date": String;
    "transaction_purpose": rt::Clearable<TransactionPurpose>;
    "verification_method": VerificationMethod;
}

rt::params! {
    PaymentMethodOptionsWechatPay;
    "app_id": String;
    "client": WechatPayClient;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    PaymentMethodOptionsZip;
    "setup_future_usage": SetupFutureUsage;
}

rt::open_enum! {
    PaypalPreferredLocale;
    0 => CsCz "cs-CZ";
    1 => DaDk "da-DK";
    2 => DeAt "de-AT";
    3 => DeDe "de-DE";
    4 => DeLu "de-LU";
    5 => ElGr "el-GR";
    6 => EnGb "en-GB";
    7 => EnUs "en-US";
    8 => EsEs "es-ES";
    9 => FiFi "fi-FI";
    10 => FrBe "fr-BE";
    11 => FrFr "fr-FR";
    12 => FrLu "fr-LU";
    13 => HuHu "hu-HU";
    14 => ItIt "it-IT";
    15 => NlBe "nl-BE";
    16 => NlNl "nl-NL";
    17 => PlPl "pl-PL";
    18 => PtPt "pt-PT";
    19 => SkSk "sk-SK";
    20 => SvSe "sv-SE";
}

rt::params! {
    PaytoMandateOptions;
    "amount": rt::Clearable<i64>;
    "amount_type": rt::Clearable<AmountType>;
    "end_date": rt::Clearable<String>;
    "payment_schedule": rt::Clearable<PaytoMandateOptionsPaymentSchedule>;
    "payments_per_period": rt::Clearable<i64>;
    "purpose": rt::Clearable<MandateOptionsPurpose>;
}

rt::open_enum! {
    Permission;
    0 => Balances "balances";
    1 => Ownership "ownership";
    2 => PaymentMethod "payment_method";
    3 => Transactions "transactions";
}

rt::params! {
    PixMandateOptions;
    "amount": i64;
    "amount_includes_iof": AmountIncludesIof;
    "amount_type": AmountType;
    "currency": String;
    "end_date": String;
    "payment_schedule": PixMandateOptionsPaymentSchedule;
    "reference": String;
    "start_date": String;
}

rt::open_enum! {
    PixMandateOptionsPaymentSchedule;
    0 => Halfyearly "halfyearly";
    1 => Monthly "monthly";
    2 => Quarterly "quarterly";
    3 => Weekly "weekly";
    4 => Yearly "yearly";
}

rt::params! {
    Plan;
    "type" required: PlanType;
    "count": i64;
    "interval": Interval;
}

rt::open_enum! {
    PlanType;
    0 => Bonus "bonus";
    1 => FixedCount "fixed_count";
    2 => Revolving "revolving";
}

rt::open_enum! {
    Prefetch;
    0 => Balances "balances";
    1 => Ownership "ownership";
    2 => Transactions "transactions";
}

rt::open_enum! {
    PurchaseInterval;
    0 => Day "day";
    1 => Month "month";
    2 => Week "week";
    3 => Year "year";
}

rt::open_enum! {
    Requested;
    0 => Ach "ach";
    1 => UsDomesticWire "us_domestic_wire";
}

rt::params! {
    Routing;
    "requested_priority": RequestedPriority;
}

rt::params! {
    Subscription;
    "interval" required: Interval;
    "reference" required: String;
    "interval_count": i64;
    "name" sensitive: String;
    "next_billing": NextBilling;
}

rt::params! {
    ThreeDSecure;
    "cryptogram" required sensitive: String;
    "transaction_id" required: String;
    "version" required: Version;
    "ares_trans_status": AresTransStatus;
    "electronic_commerce_indicator": ElectronicCommerceIndicator;
    "exemption_indicator": ExemptionIndicator;
    "network_options": NetworkOptions;
    "requestor_challenge_indicator": String;
}

rt::params! {
    UsBankAccountMandateOptions;
    "collection_method": rt::Clearable<CollectionMethod>;
}

rt::open_enum! {
    Version;
    0 => V1_0_2 "1.0.2";
    1 => V2_1_0 "2.1.0";
    2 => V2_2_0 "2.2.0";
    3 => V2_3_0 "2.3.0";
    4 => V2_3_1 "2.3.1";
}
