// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `payment_method_options.acss_debit`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/acss_debit`.
#[derive(Clone)]
#[must_use]
pub struct AcssDebit(rt::Params);
impl AcssDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Currency. `cad` or `usd`.
    pub fn currency(self, value: crate::setup_intents::SetupIntentCurrency) -> Self {
        Self(self.0.set::<crate::setup_intents::SetupIntentCurrency>(0, value))
    }
    /// Mandate options.
    pub fn mandate_options(
        self,
        value: crate::setup_intents::params::AcssDebitMandateOptions,
    ) -> Self {
        Self(
            self.0.set::<crate::setup_intents::params::AcssDebitMandateOptions>(1, value),
        )
    }
    /// Verification method. `automatic`, `instant` or `microdeposits`.
    pub fn verification_method(self, value: crate::types::VerificationMethod) -> Self {
        Self(self.0.set::<crate::types::VerificationMethod>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    AcssDebit;
    "currency": Option<crate::setup_intents::SetupIntentCurrency>;
    "mandate_options": Option<crate::setup_intents::params::AcssDebitMandateOptions>;
    "verification_method": Option<crate::types::VerificationMethod>;
}
/// The parameters of `payment_method_options.bacs_debit`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/bacs_debit`.
#[derive(Clone)]
#[must_use]
pub struct BacsDebit(rt::Params);
impl BacsDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Mandate options.
    pub fn mandate_options(
        self,
        value: crate::setup_intents::params::BacsDebitMandateOptions,
    ) -> Self {
        Self(
            self.0.set::<crate::setup_intents::params::BacsDebitMandateOptions>(0, value),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    BacsDebit;
    "mandate_options": Option<crate::setup_intents::params::BacsDebitMandateOptions>;
}
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
    /// Mandate options.
    pub fn mandate_options(self, value: MandateOptions) -> Self {
        Self(self.0.set::<MandateOptions>(0, value))
    }
    /// Network.
    pub fn network(self, value: crate::setup_intents::SetupIntentNetwork) -> Self {
        Self(self.0.set::<crate::setup_intents::SetupIntentNetwork>(1, value))
    }
    /// Request three d secure. `any`, `automatic` or `challenge`.
    pub fn request_three_d_secure(
        self,
        value: crate::types::RequestThreeDSecure,
    ) -> Self {
        Self(self.0.set::<crate::types::RequestThreeDSecure>(2, value))
    }
    /// Three d secure.
    pub fn three_d_secure(self, value: ThreeDSecure) -> Self {
        Self(self.0.set::<ThreeDSecure>(3, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Card;
    "mandate_options": Option<MandateOptions>;
    "network": Option<crate::setup_intents::SetupIntentNetwork>;
    "request_three_d_secure": Option<crate::types::RequestThreeDSecure>;
    "three_d_secure": Option<ThreeDSecure>;
}
/// The parameters of `payment_method_options.klarna`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna`.
#[derive(Clone)]
#[must_use]
pub struct Klarna(rt::Params);
impl Klarna {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(0, value))
    }
    /// On demand.
    pub fn on_demand(self, value: crate::params::OnDemand) -> Self {
        Self(self.0.set::<crate::params::OnDemand>(1, value))
    }
    /// Preferred locale.
    pub fn preferred_locale(
        self,
        value: crate::setup_intents::params::PreferredLocale,
    ) -> Self {
        Self(self.0.set::<crate::setup_intents::params::PreferredLocale>(2, value))
    }
    /// Subscriptions.
    pub fn subscriptions(
        self,
        value: impl IntoIterator<Item = crate::params::Subscription>,
    ) -> Self {
        Self(self.0.set_list::<crate::params::Subscription>(3, value))
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
rt::params! {
    Klarna;
    "currency": Option<String>;
    "on_demand": Option<crate::params::OnDemand>;
    "preferred_locale": Option<crate::setup_intents::params::PreferredLocale>;
    "subscriptions" clearable: rt::Clearable<Vec<crate::params::Subscription>>;
}
/// The parameters of `payment_method_options.card.mandate_options`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/properties/mandate_options`.
#[derive(Clone)]
#[must_use]
pub struct MandateOptions(rt::Params);
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
        MandateOptions(
            MandateOptions::default()
                .0
                .set::<i64>(0, amount)
                .set::<crate::types::AmountType>(1, amount_type)
                .set::<rt::Currency>(2, currency)
                .set::<crate::setup_intents::SetupIntentInterval>(5, interval)
                .set::<String>(7, reference)
                .set::<rt::Timestamp>(8, start_date),
        )
    }
    /// Description. At most 200 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }
    /// End date, in seconds since 1970.
    pub fn end_date(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(4, value))
    }
    /// Interval count.
    pub fn interval_count(self, value: i64) -> Self {
        Self(self.0.set::<i64>(6, value))
    }
    /// Supported types. Only `india`.
    pub fn supported_types(
        self,
        value: impl IntoIterator<Item = crate::setup_intents::SupportedType>,
    ) -> Self {
        Self(self.0.set_list::<crate::setup_intents::SupportedType>(9, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    MandateOptions;
    "amount" required: i64;
    "amount_type" required: crate::types::AmountType;
    "currency" required: String;
    "description": Option<String>;
    "end_date": Option<i64>;
    "interval" required: crate::setup_intents::SetupIntentInterval;
    "interval_count": Option<i64>;
    "reference" required: String;
    "start_date" required: i64;
    "supported_types": Option<Vec<crate::setup_intents::SupportedType>>;
}
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
    /// Acss debit.
    pub fn acss_debit(self, value: AcssDebit) -> Self {
        Self(self.0.set::<AcssDebit>(0, value))
    }
    /// Amazon pay.
    pub fn amazon_pay(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(1, value))
    }
    /// Bacs debit.
    pub fn bacs_debit(self, value: BacsDebit) -> Self {
        Self(self.0.set::<BacsDebit>(2, value))
    }
    /// Bizum.
    pub fn bizum(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(3, value))
    }
    /// Card.
    pub fn card(self, value: Card) -> Self {
        Self(self.0.set::<Card>(4, value))
    }
    /// Card present.
    pub fn card_present(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(5, value))
    }
    /// Klarna.
    pub fn klarna(self, value: Klarna) -> Self {
        Self(self.0.set::<Klarna>(6, value))
    }
    /// Link.
    pub fn link(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(7, value))
    }
    /// Paypal.
    pub fn paypal(self, value: Paypal) -> Self {
        Self(self.0.set::<Paypal>(8, value))
    }
    /// Payto.
    pub fn payto(self, value: Payto) -> Self {
        Self(self.0.set::<Payto>(9, value))
    }
    /// Pix.
    pub fn pix(self, value: Pix) -> Self {
        Self(self.0.set::<Pix>(10, value))
    }
    /// Sepa debit.
    pub fn sepa_debit(self, value: crate::setup_intents::params::SepaDebit) -> Self {
        Self(self.0.set::<crate::setup_intents::params::SepaDebit>(11, value))
    }
    /// Upi.
    pub fn upi(self, value: crate::setup_intents::params::Upi) -> Self {
        Self(self.0.set::<crate::setup_intents::params::Upi>(12, value))
    }
    /// Us bank account.
    pub fn us_bank_account(self, value: UsBankAccount) -> Self {
        Self(self.0.set::<UsBankAccount>(13, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    PaymentMethodOptions;
    "acss_debit": Option<AcssDebit>;
    "amazon_pay": Option<crate::params::Empty>;
    "bacs_debit": Option<BacsDebit>;
    "bizum": Option<crate::params::Empty>;
    "card": Option<Card>;
    "card_present": Option<crate::params::Empty>;
    "klarna": Option<Klarna>;
    "link": Option<crate::params::Empty>;
    "paypal": Option<Paypal>;
    "payto": Option<Payto>;
    "pix": Option<Pix>;
    "sepa_debit": Option<crate::setup_intents::params::SepaDebit>;
    "upi": Option<crate::setup_intents::params::Upi>;
    "us_bank_account": Option<UsBankAccount>;
}
/// The parameters of `payment_method_options.paypal`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/paypal`.
#[derive(Clone)]
#[must_use]
pub struct Paypal(rt::Params);
impl Paypal {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Billing agreement id. At most 5000 characters.
    pub fn billing_agreement_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Paypal;
    "billing_agreement_id": Option<String>;
}
/// The parameters of `payment_method_options.payto`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/payto`.
#[derive(Clone)]
#[must_use]
pub struct Payto(rt::Params);
impl Payto {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Mandate options.
    pub fn mandate_options(
        self,
        value: crate::setup_intents::params::PaytoMandateOptions,
    ) -> Self {
        Self(self.0.set::<crate::setup_intents::params::PaytoMandateOptions>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Payto;
    "mandate_options": Option<crate::setup_intents::params::PaytoMandateOptions>;
}
/// The parameters of `payment_method_options.pix`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/pix`.
#[derive(Clone)]
#[must_use]
pub struct Pix(rt::Params);
impl Pix {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Mandate options.
    pub fn mandate_options(
        self,
        value: crate::setup_intents::params::PixMandateOptions,
    ) -> Self {
        Self(self.0.set::<crate::setup_intents::params::PixMandateOptions>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Pix;
    "mandate_options": Option<crate::setup_intents::params::PixMandateOptions>;
}
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
    /// Ares trans status. `A`, `C`, `I`, `N`, `R`, `U` or `Y`.
    pub fn ares_trans_status(self, value: crate::params::AresTransStatus) -> Self {
        Self(self.0.set::<crate::params::AresTransStatus>(0, value))
    }
    /// Cryptogram. At most 5000 characters.
    pub fn cryptogram(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Electronic commerce indicator. `01`, `02`, `05`, `06` or `07`.
    pub fn electronic_commerce_indicator(
        self,
        value: crate::types::ElectronicCommerceIndicator,
    ) -> Self {
        Self(self.0.set::<crate::types::ElectronicCommerceIndicator>(2, value))
    }
    /// Network options.
    pub fn network_options(self, value: crate::params::NetworkOptions) -> Self {
        Self(self.0.set::<crate::params::NetworkOptions>(3, value))
    }
    /// Requestor challenge indicator. At most 2 characters.
    pub fn requestor_challenge_indicator(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }
    /// Transaction id. At most 5000 characters.
    pub fn transaction_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }
    /// Version. `1.0.2`, `2.1.0`, `2.2.0`, `2.3.0` or `2.3.1`.
    pub fn version(self, value: crate::setup_intents::params::Version) -> Self {
        Self(self.0.set::<crate::setup_intents::params::Version>(6, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    ThreeDSecure;
    "ares_trans_status": Option<crate::params::AresTransStatus>;
    "cryptogram" sensitive: Option<String>;
    "electronic_commerce_indicator": Option<crate::types::ElectronicCommerceIndicator>;
    "network_options": Option<crate::params::NetworkOptions>;
    "requestor_challenge_indicator": Option<String>;
    "transaction_id": Option<String>;
    "version": Option<crate::setup_intents::params::Version>;
}
/// The parameters of `payment_method_options.us_bank_account`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account`.
#[derive(Clone)]
#[must_use]
pub struct UsBankAccount(rt::Params);
impl UsBankAccount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Financial connections.
    pub fn financial_connections(
        self,
        value: crate::setup_intents::params::FinancialConnections,
    ) -> Self {
        Self(self.0.set::<crate::setup_intents::params::FinancialConnections>(0, value))
    }
    /// Mandate options.
    pub fn mandate_options(
        self,
        value: crate::setup_intents::params::UsBankAccountMandateOptions,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::setup_intents::params::UsBankAccountMandateOptions,
                >(1, value),
        )
    }
    /// Networks.
    pub fn networks(self, value: crate::setup_intents::params::Networks) -> Self {
        Self(self.0.set::<crate::setup_intents::params::Networks>(2, value))
    }
    /// Verification method. `automatic`, `instant` or `microdeposits`.
    pub fn verification_method(self, value: crate::types::VerificationMethod) -> Self {
        Self(self.0.set::<crate::types::VerificationMethod>(3, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UsBankAccount;
    "financial_connections": Option<crate::setup_intents::params::FinancialConnections>;
    "mandate_options": Option<crate::setup_intents::params::UsBankAccountMandateOptions>;
    "networks": Option<crate::setup_intents::params::Networks>;
    "verification_method": Option<crate::types::VerificationMethod>;
}
