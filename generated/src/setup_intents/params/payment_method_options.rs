// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `payment_method_options.acss_debit`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/acss_debit`.
#[derive(Clone, Default)]
#[must_use]
pub struct AcssDebit {
    currency: Option<crate::setup_intents::SetupIntentCurrency>,
    mandate_options: Option<Box<crate::setup_intents::params::AcssDebitMandateOptions>>,
    verification_method: Option<crate::types::VerificationMethod>,
    extra: rt::Extra,
}
impl AcssDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Currency. `cad` or `usd`.
    pub fn currency(mut self, value: crate::setup_intents::SetupIntentCurrency) -> Self {
        self.currency = Some(value);
        self
    }
    /// Mandate options.
    pub fn mandate_options(
        mut self,
        value: crate::setup_intents::params::AcssDebitMandateOptions,
    ) -> Self {
        self.mandate_options = Some(Box::new(value));
        self
    }
    /// Verification method. `automatic`, `instant` or `microdeposits`.
    pub fn verification_method(
        mut self,
        value: crate::types::VerificationMethod,
    ) -> Self {
        self.verification_method = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    AcssDebit;
    0 => currency "currency";
    1 => mandate_options "mandate_options";
    2 => verification_method "verification_method";
}
/// The parameters of `payment_method_options.bacs_debit`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/bacs_debit`.
#[derive(Clone, Default)]
#[must_use]
pub struct BacsDebit {
    mandate_options: Option<Box<crate::setup_intents::params::BacsDebitMandateOptions>>,
    extra: rt::Extra,
}
impl BacsDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Mandate options.
    pub fn mandate_options(
        mut self,
        value: crate::setup_intents::params::BacsDebitMandateOptions,
    ) -> Self {
        self.mandate_options = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    BacsDebit;
    0 => mandate_options "mandate_options";
}
/// The parameters of `payment_method_options.card`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card`.
#[derive(Clone, Default)]
#[must_use]
pub struct Card {
    mandate_options: Option<Box<MandateOptions>>,
    network: Option<crate::setup_intents::SetupIntentNetwork>,
    request_three_d_secure: Option<crate::types::RequestThreeDSecure>,
    three_d_secure: Option<Box<ThreeDSecure>>,
    extra: rt::Extra,
}
impl Card {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Mandate options.
    pub fn mandate_options(mut self, value: MandateOptions) -> Self {
        self.mandate_options = Some(Box::new(value));
        self
    }
    /// Network.
    pub fn network(mut self, value: crate::setup_intents::SetupIntentNetwork) -> Self {
        self.network = Some(value);
        self
    }
    /// Request three d secure. `any`, `automatic` or `challenge`.
    pub fn request_three_d_secure(
        mut self,
        value: crate::types::RequestThreeDSecure,
    ) -> Self {
        self.request_three_d_secure = Some(value);
        self
    }
    /// Three d secure.
    pub fn three_d_secure(mut self, value: ThreeDSecure) -> Self {
        self.three_d_secure = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Card;
    0 => mandate_options "mandate_options";
    1 => network "network";
    2 => request_three_d_secure "request_three_d_secure";
    3 => three_d_secure "three_d_secure";
}
/// The parameters of `payment_method_options.klarna`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna`.
#[derive(Clone, Default)]
#[must_use]
pub struct Klarna {
    currency: Option<rt::Currency>,
    on_demand: Option<Box<crate::params::OnDemand>>,
    preferred_locale: Option<crate::setup_intents::params::PreferredLocale>,
    subscriptions: rt::Clearable<Vec<crate::params::Subscription>>,
    extra: rt::Extra,
}
impl Klarna {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(mut self, value: impl Into<rt::Currency>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// On demand.
    pub fn on_demand(mut self, value: crate::params::OnDemand) -> Self {
        self.on_demand = Some(Box::new(value));
        self
    }
    /// Preferred locale.
    pub fn preferred_locale(
        mut self,
        value: crate::setup_intents::params::PreferredLocale,
    ) -> Self {
        self.preferred_locale = Some(value);
        self
    }
    /// Subscriptions.
    pub fn subscriptions(
        mut self,
        value: impl IntoIterator<Item = crate::params::Subscription>,
    ) -> Self {
        self.subscriptions = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `subscriptions`.
    pub fn clear_subscriptions(mut self) -> Self {
        self.subscriptions = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Klarna;
    0 => currency "currency";
    1 => on_demand "on_demand";
    2 => preferred_locale "preferred_locale";
    3 => subscriptions "subscriptions" clearable;
}
/// The parameters of `payment_method_options.card.mandate_options`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/properties/mandate_options`.
#[derive(Clone, Default)]
#[must_use]
pub struct MandateOptions {
    amount: i64,
    amount_type: crate::types::AmountType,
    currency: rt::Currency,
    description: Option<String>,
    end_date: Option<rt::Timestamp>,
    interval: crate::setup_intents::SetupIntentInterval,
    interval_count: Option<i64>,
    reference: String,
    start_date: rt::Timestamp,
    supported_types: Option<Vec<crate::setup_intents::SupportedType>>,
    extra: rt::Extra,
}
impl MandateOptions {
    /// With what is required.
    pub fn new(
        amount: i64,
        amount_type: crate::types::AmountType,
        currency: impl Into<rt::Currency>,
        interval: crate::setup_intents::SetupIntentInterval,
        reference: impl Into<String>,
        start_date: impl Into<rt::Timestamp>,
    ) -> Self {
        Self {
            amount,
            amount_type,
            currency: currency.into(),
            interval,
            reference: reference.into(),
            start_date: start_date.into(),
            ..Default::default()
        }
    }
    /// Description. At most 200 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// End date, in seconds since 1970.
    pub fn end_date(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.end_date = Some(value.into());
        self
    }
    /// Interval count.
    pub fn interval_count(mut self, value: i64) -> Self {
        self.interval_count = Some(value);
        self
    }
    /// Supported types. Only `india`.
    pub fn supported_types(
        mut self,
        value: impl IntoIterator<Item = crate::setup_intents::SupportedType>,
    ) -> Self {
        self.supported_types = Some(value.into_iter().collect());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    MandateOptions;
    0 => amount "amount" required;
    1 => amount_type "amount_type" required;
    2 => currency "currency" required;
    3 => description "description";
    4 => end_date "end_date";
    5 => interval "interval" required;
    6 => interval_count "interval_count";
    7 => reference "reference" required;
    8 => start_date "start_date" required;
    9 => supported_types "supported_types";
}
/// The parameters of `payment_method_options`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentMethodOptions {
    acss_debit: Option<Box<AcssDebit>>,
    amazon_pay: Option<Box<crate::params::Empty>>,
    bacs_debit: Option<Box<BacsDebit>>,
    bizum: Option<Box<crate::params::Empty>>,
    card: Option<Box<Card>>,
    card_present: Option<Box<crate::params::Empty>>,
    klarna: Option<Box<Klarna>>,
    link: Option<Box<crate::params::Empty>>,
    paypal: Option<Box<Paypal>>,
    payto: Option<Box<Payto>>,
    pix: Option<Box<Pix>>,
    sepa_debit: Option<Box<crate::setup_intents::params::SepaDebit>>,
    upi: Option<Box<crate::setup_intents::params::Upi>>,
    us_bank_account: Option<Box<UsBankAccount>>,
    extra: rt::Extra,
}
impl PaymentMethodOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Acss debit.
    pub fn acss_debit(mut self, value: AcssDebit) -> Self {
        self.acss_debit = Some(Box::new(value));
        self
    }
    /// Amazon pay.
    pub fn amazon_pay(mut self, value: crate::params::Empty) -> Self {
        self.amazon_pay = Some(Box::new(value));
        self
    }
    /// Bacs debit.
    pub fn bacs_debit(mut self, value: BacsDebit) -> Self {
        self.bacs_debit = Some(Box::new(value));
        self
    }
    /// Bizum.
    pub fn bizum(mut self, value: crate::params::Empty) -> Self {
        self.bizum = Some(Box::new(value));
        self
    }
    /// Card.
    pub fn card(mut self, value: Card) -> Self {
        self.card = Some(Box::new(value));
        self
    }
    /// Card present.
    pub fn card_present(mut self, value: crate::params::Empty) -> Self {
        self.card_present = Some(Box::new(value));
        self
    }
    /// Klarna.
    pub fn klarna(mut self, value: Klarna) -> Self {
        self.klarna = Some(Box::new(value));
        self
    }
    /// Link.
    pub fn link(mut self, value: crate::params::Empty) -> Self {
        self.link = Some(Box::new(value));
        self
    }
    /// Paypal.
    pub fn paypal(mut self, value: Paypal) -> Self {
        self.paypal = Some(Box::new(value));
        self
    }
    /// Payto.
    pub fn payto(mut self, value: Payto) -> Self {
        self.payto = Some(Box::new(value));
        self
    }
    /// Pix.
    pub fn pix(mut self, value: Pix) -> Self {
        self.pix = Some(Box::new(value));
        self
    }
    /// Sepa debit.
    pub fn sepa_debit(mut self, value: crate::setup_intents::params::SepaDebit) -> Self {
        self.sepa_debit = Some(Box::new(value));
        self
    }
    /// Upi.
    pub fn upi(mut self, value: crate::setup_intents::params::Upi) -> Self {
        self.upi = Some(Box::new(value));
        self
    }
    /// Us bank account.
    pub fn us_bank_account(mut self, value: UsBankAccount) -> Self {
        self.us_bank_account = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PaymentMethodOptions;
    0 => acss_debit "acss_debit";
    1 => amazon_pay "amazon_pay";
    2 => bacs_debit "bacs_debit";
    3 => bizum "bizum";
    4 => card "card";
    5 => card_present "card_present";
    6 => klarna "klarna";
    7 => link "link";
    8 => paypal "paypal";
    9 => payto "payto";
    10 => pix "pix";
    11 => sepa_debit "sepa_debit";
    12 => upi "upi";
    13 => us_bank_account "us_bank_account";
}
/// The parameters of `payment_method_options.paypal`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/paypal`.
#[derive(Clone, Default)]
#[must_use]
pub struct Paypal {
    billing_agreement_id: Option<String>,
    extra: rt::Extra,
}
impl Paypal {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Billing agreement id. At most 5000 characters.
    pub fn billing_agreement_id(mut self, value: impl Into<String>) -> Self {
        self.billing_agreement_id = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Paypal;
    0 => billing_agreement_id "billing_agreement_id";
}
/// The parameters of `payment_method_options.payto`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/payto`.
#[derive(Clone, Default)]
#[must_use]
pub struct Payto {
    mandate_options: Option<Box<crate::setup_intents::params::PaytoMandateOptions>>,
    extra: rt::Extra,
}
impl Payto {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Mandate options.
    pub fn mandate_options(
        mut self,
        value: crate::setup_intents::params::PaytoMandateOptions,
    ) -> Self {
        self.mandate_options = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Payto;
    0 => mandate_options "mandate_options";
}
/// The parameters of `payment_method_options.pix`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/pix`.
#[derive(Clone, Default)]
#[must_use]
pub struct Pix {
    mandate_options: Option<Box<crate::setup_intents::params::PixMandateOptions>>,
    extra: rt::Extra,
}
impl Pix {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Mandate options.
    pub fn mandate_options(
        mut self,
        value: crate::setup_intents::params::PixMandateOptions,
    ) -> Self {
        self.mandate_options = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Pix;
    0 => mandate_options "mandate_options";
}
/// The parameters of `payment_method_options.card.three_d_secure`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/properties/three_d_secure`.
#[derive(Clone, Default)]
#[must_use]
pub struct ThreeDSecure {
    ares_trans_status: Option<crate::params::AresTransStatus>,
    cryptogram: Option<String>,
    electronic_commerce_indicator: Option<crate::types::ElectronicCommerceIndicator>,
    network_options: Option<Box<crate::params::NetworkOptions>>,
    requestor_challenge_indicator: Option<String>,
    transaction_id: Option<String>,
    version: Option<crate::setup_intents::params::Version>,
    extra: rt::Extra,
}
impl ThreeDSecure {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Ares trans status. `A`, `C`, `I`, `N`, `R`, `U` or `Y`.
    pub fn ares_trans_status(mut self, value: crate::params::AresTransStatus) -> Self {
        self.ares_trans_status = Some(value);
        self
    }
    /// Cryptogram. At most 5000 characters.
    pub fn cryptogram(mut self, value: impl Into<String>) -> Self {
        self.cryptogram = Some(value.into());
        self
    }
    /// Electronic commerce indicator. `01`, `02`, `05`, `06` or `07`.
    pub fn electronic_commerce_indicator(
        mut self,
        value: crate::types::ElectronicCommerceIndicator,
    ) -> Self {
        self.electronic_commerce_indicator = Some(value);
        self
    }
    /// Network options.
    pub fn network_options(mut self, value: crate::params::NetworkOptions) -> Self {
        self.network_options = Some(Box::new(value));
        self
    }
    /// Requestor challenge indicator. At most 2 characters.
    pub fn requestor_challenge_indicator(mut self, value: impl Into<String>) -> Self {
        self.requestor_challenge_indicator = Some(value.into());
        self
    }
    /// Transaction id. At most 5000 characters.
    pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
        self.transaction_id = Some(value.into());
        self
    }
    /// Version. `1.0.2`, `2.1.0`, `2.2.0`, `2.3.0` or `2.3.1`.
    pub fn version(mut self, value: crate::setup_intents::params::Version) -> Self {
        self.version = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ThreeDSecure;
    0 => ares_trans_status "ares_trans_status";
    1 => cryptogram "cryptogram" sensitive;
    2 => electronic_commerce_indicator "electronic_commerce_indicator";
    3 => network_options "network_options";
    4 => requestor_challenge_indicator "requestor_challenge_indicator";
    5 => transaction_id "transaction_id";
    6 => version "version";
}
/// The parameters of `payment_method_options.us_bank_account`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account`.
#[derive(Clone, Default)]
#[must_use]
pub struct UsBankAccount {
    financial_connections: Option<
        Box<crate::setup_intents::params::FinancialConnections>,
    >,
    mandate_options: Option<
        Box<crate::setup_intents::params::UsBankAccountMandateOptions>,
    >,
    networks: Option<Box<crate::setup_intents::params::Networks>>,
    verification_method: Option<crate::types::VerificationMethod>,
    extra: rt::Extra,
}
impl UsBankAccount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Financial connections.
    pub fn financial_connections(
        mut self,
        value: crate::setup_intents::params::FinancialConnections,
    ) -> Self {
        self.financial_connections = Some(Box::new(value));
        self
    }
    /// Mandate options.
    pub fn mandate_options(
        mut self,
        value: crate::setup_intents::params::UsBankAccountMandateOptions,
    ) -> Self {
        self.mandate_options = Some(Box::new(value));
        self
    }
    /// Networks.
    pub fn networks(mut self, value: crate::setup_intents::params::Networks) -> Self {
        self.networks = Some(Box::new(value));
        self
    }
    /// Verification method. `automatic`, `instant` or `microdeposits`.
    pub fn verification_method(
        mut self,
        value: crate::types::VerificationMethod,
    ) -> Self {
        self.verification_method = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UsBankAccount;
    0 => financial_connections "financial_connections";
    1 => mandate_options "mandate_options";
    2 => networks "networks";
    3 => verification_method "verification_method";
}
