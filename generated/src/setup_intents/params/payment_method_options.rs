// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::setup_intents::AcssDebitCurrency;
use crate::setup_intents::AcssDebitMandateOptionsPaymentSchedule;
use crate::setup_intents::AmountType;
use crate::setup_intents::CardNetwork;
use crate::setup_intents::DefaultFor;
use crate::setup_intents::Interval;
use crate::setup_intents::MandateOptionsPurpose;
use crate::setup_intents::PaytoMandateOptionsPaymentSchedule;
use crate::setup_intents::RequestThreeDSecure;
use crate::setup_intents::SupportedType;
use crate::setup_intents::TransactionType;
use crate::setup_intents::VerificationMethod;
use crate::setup_intents::params::AmazonPay;
use crate::setup_intents::params::Bizum;
use crate::setup_intents::params::Link;
use crate::setup_intents::params::UpiMandateOptions;

/// Which kinds of account the customer can link.
///
/// The values of `payment_method_options.us_bank_account.financial_connections.filters.account_subcategories[]`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/properties/financial_connections/properties/filters/properties/account_subcategories/items`.
///
/// Feature: `setup_intents`.
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
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/acss_debit/properties/mandate_options`.
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

    /// For which uses, `invoice` or `subscription`, the mandate may be chosen without being named. An empty list says that there are none. A second call replaces the first.
    pub fn default_for<K>(self, value: impl rt::MaybeList<DefaultFor, K>) -> Self {
        Self(self.0.maybe_list::<DefaultFor, K>(1, value))
    }

    /// When payments are taken, in words for the mandate. Needed if [`payment_schedule`](Self::payment_schedule()) is `interval` or `combined`. At most 500 characters.
    pub fn interval_description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// When the mandate lets payments be taken. `combined`, `interval` or `sporadic`.
    pub fn payment_schedule<K>(
        self,
        value: impl rt::Maybe<AcssDebitMandateOptionsPaymentSchedule, K>,
    ) -> Self {
        Self(self.0.maybe::<AcssDebitMandateOptionsPaymentSchedule, K>(3, value))
    }

    /// Whether the bank account is used for business or privately. `business` or `personal`.
    pub fn transaction_type<K>(self, value: impl rt::Maybe<TransactionType, K>) -> Self {
        Self(self.0.maybe::<TransactionType, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Whether the amount includes the Brazilian IOF tax already.
///
/// The values of `payment_method_options.pix.mandate_options.amount_includes_iof`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/pix/properties/mandate_options/properties/amount_includes_iof`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AmountIncludesIof {
    /// `always`: IOF, the Brazilian tax on financial operations, is in the amount: you bear it.
    Always,
    /// `never`: IOF, the Brazilian tax on financial operations, comes on top: the customer bears it.
    Never,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the issuer's server answered in the ARes message: `Y` is authenticated, `A` attempted, `N` refused, `C` asks for a challenge.
///
/// The values of `payment_method_options.card.three_d_secure.ares_trans_status`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/properties/three_d_secure/properties/ares_trans_status`.
///
/// Feature: `setup_intents`.
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

/// Settings for card payments.
///
/// The parameters of `payment_method_options.card`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card`.
#[derive(Clone)]
#[must_use]
pub struct Card(rt::Params);

impl Card {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the customer agrees to for recurring payments from cards of India (an e-mandate).
    pub fn mandate_options<K>(
        self,
        value: impl rt::Maybe<CardMandateOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<CardMandateOptions, K>(0, value))
    }

    /// Which of the card's networks to use. Only while confirming.
    pub fn network<K>(self, value: impl rt::Maybe<CardNetwork, K>) -> Self {
        Self(self.0.maybe::<CardNetwork, K>(1, value))
    }

    /// When 3D Secure is asked for: `automatic` leaves it to Stripe, which goes by risk and law. Take another value only if your own fraud checks decide. `any`, `automatic` or `challenge`.
    pub fn request_three_d_secure<K>(
        self,
        value: impl rt::Maybe<RequestThreeDSecure, K>,
    ) -> Self {
        Self(self.0.maybe::<RequestThreeDSecure, K>(2, value))
    }

    /// What another provider's 3D Secure brought, so that the payment counts as authenticated.
    pub fn three_d_secure<K>(self, value: impl rt::Maybe<ThreeDSecure, K>) -> Self {
        Self(self.0.maybe::<ThreeDSecure, K>(3, value))
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
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/properties/mandate_options`.
#[derive(Clone)]
#[must_use]
pub struct CardMandateOptions(rt::Params);

impl CardMandateOptions {
    /// With what is required.
    pub fn new(
        amount: i64,
        amount_type: AmountType,
        currency: impl Into<rt::Currency>,
        interval: Interval,
        reference: impl Into<String>,
        start_date: impl Into<rt::Timestamp>,
    ) -> Self {
        CardMandateOptions(
            CardMandateOptions::default()
                .0
                .set::<i64>(0, amount)
                .set::<AmountType>(1, amount_type)
                .set::<rt::Currency>(2, currency)
                .set::<Interval>(3, interval)
                .set::<String>(4, reference)
                .set::<rt::Timestamp>(5, start_date),
        )
    }

    /// What the mandate or subscription is for. The customer gets to read it. At most 200 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// When the mandate ends. Without one, it lasts until it is canceled. In seconds since 1970.
    pub fn end_date<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(7, value))
    }

    /// How many of `interval` lie between two payments: 3 with `month` is every three months. A year at most, and not needed if `interval` is `sporadic`.
    pub fn interval_count(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(8, value))
    }

    /// The kinds of mandate that the card can have: `india`. An empty list says that there are none. A second call replaces the first.
    pub fn supported_types<K>(
        self,
        value: impl rt::MaybeList<SupportedType, K>,
    ) -> Self {
        Self(self.0.maybe_list::<SupportedType, K>(9, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// A card at a reader.
///
/// The parameters of `payment_method_options.card_present`: none so far.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card_present`.
#[derive(Clone)]
#[must_use]
pub struct CardPresent(rt::Params);

impl CardPresent {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
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
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/properties/three_d_secure/properties/network_options/properties/cartes_bancaires`.
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
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/properties/three_d_secure/properties/network_options/properties/cartes_bancaires/properties/cb_avalgo`.
///
/// Feature: `setup_intents`.
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
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/properties/mandate_options/properties/collection_method`.
///
/// Feature: `setup_intents`.
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
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/properties/three_d_secure/properties/electronic_commerce_indicator`.
///
/// Feature: `setup_intents`.
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

/// Which bank accounts the customer can link.
///
/// The parameters of `payment_method_options.us_bank_account.financial_connections.filters`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/properties/financial_connections/properties/filters`.
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
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/properties/financial_connections`.
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

/// What certain card networks need to know beside the 3D Secure result.
///
/// The parameters of `payment_method_options.card.three_d_secure.network_options`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/properties/three_d_secure/properties/network_options`.
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
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/properties/networks`.
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
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna/properties/subscriptions/anyOf/0/items/properties/next_billing`.
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
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna/properties/on_demand`.
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
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options`.
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

    /// Amazon Pay: the customer pays with what their Amazon account holds.
    pub fn amazon_pay<K>(self, value: impl rt::Maybe<AmazonPay, K>) -> Self {
        Self(self.0.maybe::<AmazonPay, K>(1, value))
    }

    /// Direct debit from a bank account in the United Kingdom (Bacs).
    pub fn bacs_debit<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsBacsDebit, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsBacsDebit, K>(2, value))
    }

    /// Bizum, payments by phone number between Spanish banks.
    pub fn bizum<K>(self, value: impl rt::Maybe<Bizum, K>) -> Self {
        Self(self.0.maybe::<Bizum, K>(3, value))
    }

    /// Settings for card payments.
    pub fn card<K>(self, value: impl rt::Maybe<Card, K>) -> Self {
        Self(self.0.maybe::<Card, K>(4, value))
    }

    /// A card at a reader.
    pub fn card_present<K>(self, value: impl rt::Maybe<CardPresent, K>) -> Self {
        Self(self.0.maybe::<CardPresent, K>(5, value))
    }

    /// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
    pub fn klarna<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsKlarna, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsKlarna, K>(6, value))
    }

    /// Link, Stripe's wallet of saved payment details.
    pub fn link<K>(self, value: impl rt::Maybe<Link, K>) -> Self {
        Self(self.0.maybe::<Link, K>(7, value))
    }

    /// PayPal, the wallet.
    pub fn paypal<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsPaypal, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsPaypal, K>(8, value))
    }

    /// PayTo: payments that an Australian customer agrees to in the app of their bank.
    pub fn payto<K>(self, value: impl rt::Maybe<PaymentMethodOptionsPayto, K>) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsPayto, K>(9, value))
    }

    /// Pix: instant payment from a Brazilian bank app.
    pub fn pix<K>(self, value: impl rt::Maybe<PaymentMethodOptionsPix, K>) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsPix, K>(10, value))
    }

    /// Direct debit from a bank account in the euro area (SEPA).
    pub fn sepa_debit<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsSepaDebit, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsSepaDebit, K>(11, value))
    }

    /// UPI, instant bank payments in India.
    pub fn upi<K>(self, value: impl rt::Maybe<PaymentMethodOptionsUpi, K>) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsUpi, K>(12, value))
    }

    /// Debit from a US bank account (ACH).
    pub fn us_bank_account<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsUsBankAccount, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsUsBankAccount, K>(13, value))
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
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/acss_debit`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsAcssDebit(rt::Params);

impl PaymentMethodOptionsAcssDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The currency of the customer's bank account. `cad` or `usd`.
    pub fn currency<K>(self, value: impl rt::Maybe<AcssDebitCurrency, K>) -> Self {
        Self(self.0.maybe::<AcssDebitCurrency, K>(0, value))
    }

    /// What the customer agrees to in the mandate, and how it is put.
    pub fn mandate_options<K>(
        self,
        value: impl rt::Maybe<AcssDebitMandateOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<AcssDebitMandateOptions, K>(1, value))
    }

    /// How the bank account is proved to be the customer's: by logging in to the bank (`instant`), by small deposits, or whichever works (`automatic`, as it is unless set). `automatic`, `instant` or `microdeposits`.
    pub fn verification_method<K>(
        self,
        value: impl rt::Maybe<VerificationMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<VerificationMethod, K>(2, value))
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
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/bacs_debit`.
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

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
///
/// The parameters of `payment_method_options.klarna`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsKlarna(rt::Params);

impl PaymentMethodOptionsKlarna {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub fn currency<K>(self, value: impl rt::Maybe<rt::Currency, K>) -> Self {
        Self(self.0.maybe::<rt::Currency, K>(0, value))
    }

    /// How you expect to charge the customer, if they buy at times that no schedule tells.
    pub fn on_demand<K>(self, value: impl rt::Maybe<OnDemand, K>) -> Self {
        Self(self.0.maybe::<OnDemand, K>(1, value))
    }

    /// The language of the page where the customer approves the payment, as a tag such as `en-GB`.
    pub fn preferred_locale<K>(self, value: impl rt::Maybe<PreferredLocale, K>) -> Self {
        Self(self.0.maybe::<PreferredLocale, K>(2, value))
    }

    /// The subscriptions that this payment begins, so that Klarna knows what will come. An empty list says that there are none. A second call replaces the first.
    pub fn subscriptions<K>(self, value: impl rt::MaybeList<Subscription, K>) -> Self {
        Self(self.0.maybe_list::<Subscription, K>(3, value))
    }

    /// Clears `subscriptions`.
    pub fn clear_subscriptions(self) -> Self {
        Self(self.0.clear(3))
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
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/bacs_debit/properties/mandate_options`.
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

/// PayPal, the wallet.
///
/// The parameters of `payment_method_options.paypal`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/paypal`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsPaypal(rt::Params);

impl PaymentMethodOptionsPaypal {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// PayPal's id of the agreement with the customer (BAID), under which later payments are made.
    pub fn billing_agreement_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
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
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/payto`.
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

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Pix: instant payment from a Brazilian bank app.
///
/// The parameters of `payment_method_options.pix`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/pix`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsPix(rt::Params);

impl PaymentMethodOptionsPix {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the customer agrees to in the mandate, and how it is put.
    pub fn mandate_options<K>(
        self,
        value: impl rt::Maybe<PixMandateOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<PixMandateOptions, K>(0, value))
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
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/sepa_debit`.
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

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// UPI, instant bank payments in India.
///
/// The parameters of `payment_method_options.upi`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/upi`.
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
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account`.
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

/// What the customer agrees to in the mandate, and how it is put.
///
/// The parameters of `payment_method_options.payto.mandate_options`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/payto/properties/mandate_options`.
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

    /// The first day that payments can be taken: `2026-05-01`. The day of confirmation if left out.
    pub fn start_date<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// Clears `start_date`.
    pub fn clear_start_date(self) -> Self {
        Self(self.0.clear(6))
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
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/properties/financial_connections/properties/permissions/items`.
///
/// Feature: `setup_intents`.
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
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/pix/properties/mandate_options`.
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
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/pix/properties/mandate_options/properties/payment_schedule`.
///
/// Feature: `setup_intents`.
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

/// The language of the page where the customer approves the payment, as a tag such as `en-GB`.
///
/// The values of `payment_method_options.klarna.preferred_locale`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna/properties/preferred_locale`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PreferredLocale {
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

/// Which data to fetch as soon as an account is linked, so that no refresh is needed.
///
/// The values of `payment_method_options.us_bank_account.financial_connections.prefetch[]`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/properties/financial_connections/properties/prefetch/items`.
///
/// Feature: `setup_intents`.
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
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna/properties/on_demand/properties/purchase_interval`.
///
/// Feature: `setup_intents`.
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
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/properties/networks/properties/requested/items`.
///
/// Feature: `setup_intents`.
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

/// Whether to keep this payment method for later payments, and for which.
///
/// The values of `payment_method_options.upi.setup_future_usage`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/upi/properties/setup_future_usage`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupFutureUsage {
    /// `none`: Not saved by this payment, whatever is set for the payment as a whole.
    None,
    /// `off_session`: Saved to be charged later without the customer: Stripe authenticates with that in mind, and later payments are declined less.
    OffSession,
    /// `on_session`: Saved to be used again while the customer is there.
    OnSession,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The subscriptions that this payment begins, so that Klarna knows what will come.
///
/// The parameters of `payment_method_options.klarna.subscriptions[]`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna/properties/subscriptions/anyOf/0/items`.
#[derive(Clone)]
#[must_use]
pub struct Subscription(rt::Params);

impl Subscription {
    /// With what is required.
    pub fn new(
        interval: Interval,
        next_billing: NextBilling,
        reference: impl Into<String>,
    ) -> Self {
        Subscription(
            Subscription::default()
                .0
                .set::<Interval>(0, interval)
                .set::<NextBilling>(1, next_billing)
                .set::<String>(2, reference),
        )
    }

    /// How many of `interval` lie between two bills: 3 with `month` is every three months.
    pub fn interval_count(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value))
    }

    /// What the customer reads as the name of the subscription. At most 255 characters.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
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
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/properties/three_d_secure`.
#[derive(Clone)]
#[must_use]
pub struct ThreeDSecure(rt::Params);

impl ThreeDSecure {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the issuer's server answered in the ARes message: `Y` is authenticated, `A` attempted, `N` refused, `C` asks for a challenge. `A`, `C`, `I`, `N`, `R`, `U` or `Y`.
    pub fn ares_trans_status<K>(
        self,
        value: impl rt::Maybe<AresTransStatus, K>,
    ) -> Self {
        Self(self.0.maybe::<AresTransStatus, K>(0, value))
    }

    /// The proof of 3D Secure (AAV, CAVV or AEVV), in Base64.
    pub fn cryptogram<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// How far the customer was authenticated, as a code of the card network (ECI). `01`, `02`, `05`, `06` or `07`.
    pub fn electronic_commerce_indicator<K>(
        self,
        value: impl rt::Maybe<ElectronicCommerceIndicator, K>,
    ) -> Self {
        Self(self.0.maybe::<ElectronicCommerceIndicator, K>(2, value))
    }

    /// What certain card networks need to know beside the 3D Secure result.
    pub fn network_options<K>(self, value: impl rt::Maybe<NetworkOptions, K>) -> Self {
        Self(self.0.maybe::<NetworkOptions, K>(3, value))
    }

    /// Whether you wanted the issuer to challenge the customer, as the two-digit code that your 3D Secure server sent. At most 2 characters.
    pub fn requestor_challenge_indicator<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// The id of the authentication: the directory server's in 3D Secure 2, the XID in 3D Secure 1.
    pub fn transaction_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// Which version of 3D Secure was used. `1.0.2`, `2.1.0`, `2.2.0`, `2.3.0` or `2.3.1`.
    pub fn version<K>(self, value: impl rt::Maybe<Version, K>) -> Self {
        Self(self.0.maybe::<Version, K>(6, value))
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
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/properties/mandate_options`.
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
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/properties/three_d_secure/properties/version`.
///
/// Feature: `setup_intents`.
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
    "default_for": Vec<DefaultFor>;
    "interval_description": String;
    "payment_schedule": AcssDebitMandateOptionsPaymentSchedule;
    "transaction_type": TransactionType;
}

rt::open_enum! {
    AmountIncludesIof;
    0 => Always "always";
    1 => Never "never";
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
    Card;
    "mandate_options": CardMandateOptions;
    "network": CardNetwork;
    "request_three_d_secure": RequestThreeDSecure;
    "three_d_secure": ThreeDSecure;
}

rt::params! {
    CardMandateOptions;
    "amount" required: i64;
    "amount_type" required: AmountType;
    "currency" required: String;
    "interval" required: Interval;
    "reference" required: String;
    "start_date" required: i64;
    "description": String;
    "end_date": i64;
    "interval_count": i64;
    "supported_types": Vec<SupportedType>;
}

rt::params! {
    CardPresent;
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
    "acss_debit": PaymentMethodOptionsAcssDebit;
    "amazon_pay": AmazonPay;
    "bacs_debit": PaymentMethodOptionsBacsDebit;
    "bizum": Bizum;
    "card": Card;
    "card_present": CardPresent;
    "klarna": PaymentMethodOptionsKlarna;
    "link": Link;
    "paypal": PaymentMethodOptionsPaypal;
    "payto": PaymentMethodOptionsPayto;
    "pix": PaymentMethodOptionsPix;
    "sepa_debit": PaymentMethodOptionsSepaDebit;
    "upi": PaymentMethodOptionsUpi;
    "us_bank_account": PaymentMethodOptionsUsBankAccount;
}

rt::params! {
    PaymentMethodOptionsAcssDebit;
    "currency": AcssDebitCurrency;
    "mandate_options": AcssDebitMandateOptions;
    "verification_method": VerificationMethod;
}

rt::params! {
    PaymentMethodOptionsBacsDebit;
    "mandate_options": PaymentMethodOptionsMandateOptions;
}

rt::params! {
    PaymentMethodOptionsKlarna;
    "currency": String;
    "on_demand": OnDemand;
    "preferred_locale": PreferredLocale;
    "subscriptions": rt::Clearable<Vec<Subscription>>;
}

rt::params! {
    PaymentMethodOptionsMandateOptions;
    "reference_prefix": rt::Clearable<String>;
}

rt::params! {
    PaymentMethodOptionsPaypal;
    "billing_agreement_id": String;
}

rt::params! {
    PaymentMethodOptionsPayto;
    "mandate_options": PaytoMandateOptions;
}

rt::params! {
    PaymentMethodOptionsPix;
    "mandate_options": PixMandateOptions;
}

rt::params! {
    PaymentMethodOptionsSepaDebit;
    "mandate_options": PaymentMethodOptionsMandateOptions;
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
    "verification_method": VerificationMethod;
}

rt::params! {
    PaytoMandateOptions;
    "amount": rt::Clearable<i64>;
    "amount_type": rt::Clearable<AmountType>;
    "end_date": rt::Clearable<String>;
    "payment_schedule": rt::Clearable<PaytoMandateOptionsPaymentSchedule>;
    "payments_per_period": rt::Clearable<i64>;
    "purpose": rt::Clearable<MandateOptionsPurpose>;
    "start_date": rt::Clearable<String>;
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

rt::open_enum! {
    PreferredLocale;
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

rt::open_enum! {
    SetupFutureUsage;
    0 => None "none";
    1 => OffSession "off_session";
    2 => OnSession "on_session";
}

rt::params! {
    Subscription;
    "interval" required: Interval;
    "next_billing" required: NextBilling;
    "reference" required: String;
    "interval_count": i64;
    "name" sensitive: String;
}

rt::params! {
    ThreeDSecure;
    "ares_trans_status": AresTransStatus;
    "cryptogram" sensitive: String;
    "electronic_commerce_indicator": ElectronicCommerceIndicator;
    "network_options": NetworkOptions;
    "requestor_challenge_indicator": String;
    "transaction_id": String;
    "version": Version;
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
