// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `payment_method_options.acss_debit`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/acss_debit`.
#[cfg(feature = "checkout")]
#[derive(Clone, Default)]
#[must_use]
pub struct AcssDebit {
    currency: Option<crate::checkout::sessions::params::Currency>,
    mandate_options: Option<
        Box<crate::checkout::sessions::params::AcssDebitMandateOptions>,
    >,
    setup_future_usage: Option<crate::types::SetupFutureUsage>,
    target_date: Option<String>,
    verification_method: Option<crate::types::VerificationMethod>,
    extra: rt::Extra,
}
#[cfg(feature = "checkout")]
impl AcssDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Currency. `cad` or `usd`.
    pub fn currency(
        mut self,
        value: crate::checkout::sessions::params::Currency,
    ) -> Self {
        self.currency = Some(value);
        self
    }
    /// Mandate options.
    pub fn mandate_options(
        mut self,
        value: crate::checkout::sessions::params::AcssDebitMandateOptions,
    ) -> Self {
        self.mandate_options = Some(Box::new(value));
        self
    }
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage(mut self, value: crate::types::SetupFutureUsage) -> Self {
        self.setup_future_usage = Some(value);
        self
    }
    /// Target date. At most 5000 characters.
    pub fn target_date(mut self, value: impl Into<String>) -> Self {
        self.target_date = Some(value.into());
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
#[cfg(feature = "checkout")]
rt::record! {
    AcssDebit;
    0 => currency "currency";
    1 => mandate_options "mandate_options";
    2 => setup_future_usage "setup_future_usage";
    3 => target_date "target_date";
    4 => verification_method "verification_method";
}
/// The parameters of `payment_method_options.affirm`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/affirm`.
#[cfg(feature = "checkout")]
#[derive(Clone, Default)]
#[must_use]
pub struct Affirm {
    capture_method: Option<crate::checkout::sessions::params::CaptureMethod>,
    setup_future_usage: Option<
        crate::checkout::sessions::params::AffirmSetupFutureUsage,
    >,
    extra: rt::Extra,
}
#[cfg(feature = "checkout")]
impl Affirm {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture method. Only `manual`.
    pub fn capture_method(
        mut self,
        value: crate::checkout::sessions::params::CaptureMethod,
    ) -> Self {
        self.capture_method = Some(value);
        self
    }
    /// Setup future usage. Only `none`.
    pub fn setup_future_usage(
        mut self,
        value: crate::checkout::sessions::params::AffirmSetupFutureUsage,
    ) -> Self {
        self.setup_future_usage = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "checkout")]
rt::record! {
    Affirm;
    0 => capture_method "capture_method";
    1 => setup_future_usage "setup_future_usage";
}
/// The parameters of `payment_method_options.alma`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/alma`.
#[cfg(feature = "checkout")]
#[derive(Clone, Default)]
#[must_use]
pub struct Alma {
    capture_method: Option<crate::checkout::sessions::params::CaptureMethod>,
    extra: rt::Extra,
}
#[cfg(feature = "checkout")]
impl Alma {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture method. Only `manual`.
    pub fn capture_method(
        mut self,
        value: crate::checkout::sessions::params::CaptureMethod,
    ) -> Self {
        self.capture_method = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "checkout")]
rt::record! {
    Alma;
    0 => capture_method "capture_method";
}
/// The parameters of `payment_method_options.au_becs_debit`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/au_becs_debit`.
#[cfg(feature = "checkout")]
#[derive(Clone, Default)]
#[must_use]
pub struct AuBecsDebit {
    setup_future_usage: Option<
        crate::checkout::sessions::params::AffirmSetupFutureUsage,
    >,
    target_date: Option<String>,
    extra: rt::Extra,
}
#[cfg(feature = "checkout")]
impl AuBecsDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Setup future usage. Only `none`.
    pub fn setup_future_usage(
        mut self,
        value: crate::checkout::sessions::params::AffirmSetupFutureUsage,
    ) -> Self {
        self.setup_future_usage = Some(value);
        self
    }
    /// Target date. At most 5000 characters.
    pub fn target_date(mut self, value: impl Into<String>) -> Self {
        self.target_date = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "checkout")]
rt::record! {
    AuBecsDebit;
    0 => setup_future_usage "setup_future_usage";
    1 => target_date "target_date";
}
/// The parameters of `payment_method_options.bacs_debit`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/bacs_debit`.
#[cfg(feature = "checkout")]
#[derive(Clone, Default)]
#[must_use]
pub struct BacsDebit {
    mandate_options: Option<
        Box<crate::checkout::sessions::params::BacsDebitMandateOptions>,
    >,
    setup_future_usage: Option<crate::types::SetupFutureUsage>,
    target_date: Option<String>,
    extra: rt::Extra,
}
#[cfg(feature = "checkout")]
impl BacsDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Mandate options.
    pub fn mandate_options(
        mut self,
        value: crate::checkout::sessions::params::BacsDebitMandateOptions,
    ) -> Self {
        self.mandate_options = Some(Box::new(value));
        self
    }
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage(mut self, value: crate::types::SetupFutureUsage) -> Self {
        self.setup_future_usage = Some(value);
        self
    }
    /// Target date. At most 5000 characters.
    pub fn target_date(mut self, value: impl Into<String>) -> Self {
        self.target_date = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "checkout")]
rt::record! {
    BacsDebit;
    0 => mandate_options "mandate_options";
    1 => setup_future_usage "setup_future_usage";
    2 => target_date "target_date";
}
/// The parameters of `payment_method_options.boleto`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/boleto`.
#[cfg(feature = "checkout")]
#[derive(Clone, Default)]
#[must_use]
pub struct Boleto {
    expires_after_days: Option<i64>,
    setup_future_usage: Option<crate::types::SetupFutureUsage>,
    extra: rt::Extra,
}
#[cfg(feature = "checkout")]
impl Boleto {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Expires after days.
    pub fn expires_after_days(mut self, value: i64) -> Self {
        self.expires_after_days = Some(value);
        self
    }
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage(mut self, value: crate::types::SetupFutureUsage) -> Self {
        self.setup_future_usage = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "checkout")]
rt::record! {
    Boleto;
    0 => expires_after_days "expires_after_days";
    1 => setup_future_usage "setup_future_usage";
}
/// The parameters of `payment_method_options.card`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card`.
#[cfg(feature = "checkout")]
#[derive(Clone, Default)]
#[must_use]
pub struct Card {
    capture_method: Option<crate::checkout::sessions::params::CaptureMethod>,
    installments: Option<Box<crate::params::ManagedPayments>>,
    request_extended_authorization: Option<crate::types::RequestIfAvailable>,
    request_incremental_authorization: Option<crate::types::RequestIfAvailable>,
    request_multicapture: Option<crate::types::RequestIfAvailable>,
    request_overcapture: Option<crate::types::RequestIfAvailable>,
    request_three_d_secure: Option<crate::types::RequestThreeDSecure>,
    restrictions: Option<Box<Restrictions>>,
    setup_future_usage: Option<
        crate::checkout::sessions::params::PaymentIntentDataSetupFutureUsage,
    >,
    statement_descriptor_suffix_kana: Option<String>,
    statement_descriptor_suffix_kanji: Option<String>,
    extra: rt::Extra,
}
#[cfg(feature = "checkout")]
impl Card {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture method. Only `manual`.
    pub fn capture_method(
        mut self,
        value: crate::checkout::sessions::params::CaptureMethod,
    ) -> Self {
        self.capture_method = Some(value);
        self
    }
    /// Installments.
    pub fn installments(mut self, value: crate::params::ManagedPayments) -> Self {
        self.installments = Some(Box::new(value));
        self
    }
    /// Request extended authorization. `if_available` or `never`.
    pub fn request_extended_authorization(
        mut self,
        value: crate::types::RequestIfAvailable,
    ) -> Self {
        self.request_extended_authorization = Some(value);
        self
    }
    /// Request incremental authorization. `if_available` or `never`.
    pub fn request_incremental_authorization(
        mut self,
        value: crate::types::RequestIfAvailable,
    ) -> Self {
        self.request_incremental_authorization = Some(value);
        self
    }
    /// Request multicapture. `if_available` or `never`.
    pub fn request_multicapture(
        mut self,
        value: crate::types::RequestIfAvailable,
    ) -> Self {
        self.request_multicapture = Some(value);
        self
    }
    /// Request overcapture. `if_available` or `never`.
    pub fn request_overcapture(
        mut self,
        value: crate::types::RequestIfAvailable,
    ) -> Self {
        self.request_overcapture = Some(value);
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
    /// Restrictions.
    pub fn restrictions(mut self, value: Restrictions) -> Self {
        self.restrictions = Some(Box::new(value));
        self
    }
    /// Setup future usage. `off_session` or `on_session`.
    pub fn setup_future_usage(
        mut self,
        value: crate::checkout::sessions::params::PaymentIntentDataSetupFutureUsage,
    ) -> Self {
        self.setup_future_usage = Some(value);
        self
    }
    /// Statement descriptor suffix kana. At most 22 characters.
    pub fn statement_descriptor_suffix_kana(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor_suffix_kana = Some(value.into());
        self
    }
    /// Statement descriptor suffix kanji. At most 17 characters.
    pub fn statement_descriptor_suffix_kanji(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.statement_descriptor_suffix_kanji = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "checkout")]
rt::record! {
    Card;
    0 => capture_method "capture_method";
    1 => installments "installments";
    2 => request_extended_authorization "request_extended_authorization";
    3 => request_incremental_authorization "request_incremental_authorization";
    4 => request_multicapture "request_multicapture";
    5 => request_overcapture "request_overcapture";
    6 => request_three_d_secure "request_three_d_secure";
    7 => restrictions "restrictions";
    8 => setup_future_usage "setup_future_usage";
    9 => statement_descriptor_suffix_kana "statement_descriptor_suffix_kana";
    10 => statement_descriptor_suffix_kanji "statement_descriptor_suffix_kanji";
}
/// The parameters of `payment_method_options.cashapp`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/cashapp`.
#[cfg(feature = "checkout")]
#[derive(Clone, Default)]
#[must_use]
pub struct Cashapp {
    capture_method: Option<crate::checkout::sessions::params::CaptureMethod>,
    setup_future_usage: Option<crate::types::SetupFutureUsage>,
    extra: rt::Extra,
}
#[cfg(feature = "checkout")]
impl Cashapp {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture method. Only `manual`.
    pub fn capture_method(
        mut self,
        value: crate::checkout::sessions::params::CaptureMethod,
    ) -> Self {
        self.capture_method = Some(value);
        self
    }
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage(mut self, value: crate::types::SetupFutureUsage) -> Self {
        self.setup_future_usage = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "checkout")]
rt::record! {
    Cashapp;
    0 => capture_method "capture_method";
    1 => setup_future_usage "setup_future_usage";
}
/// The parameters of `payment_method_options.us_bank_account.financial_connections`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/properties/financial_connections`.
#[cfg(feature = "checkout")]
#[derive(Clone, Default)]
#[must_use]
pub struct FinancialConnections {
    permissions: Option<Vec<crate::checkout::sessions::params::Permission>>,
    prefetch: Option<Vec<crate::checkout::sessions::params::Prefetch>>,
    extra: rt::Extra,
}
#[cfg(feature = "checkout")]
impl FinancialConnections {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Permissions. `balances`, `ownership`, `payment_method` or `transactions`.
    pub fn permissions(
        mut self,
        value: impl IntoIterator<Item = crate::checkout::sessions::params::Permission>,
    ) -> Self {
        self.permissions = Some(value.into_iter().collect());
        self
    }
    /// Prefetch. `balances`, `ownership` or `transactions`.
    pub fn prefetch(
        mut self,
        value: impl IntoIterator<Item = crate::checkout::sessions::params::Prefetch>,
    ) -> Self {
        self.prefetch = Some(value.into_iter().collect());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "checkout")]
rt::record! {
    FinancialConnections;
    0 => permissions "permissions";
    1 => prefetch "prefetch";
}
/// The parameters of `payment_method_options.klarna`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna`.
#[cfg(feature = "checkout")]
#[derive(Clone, Default)]
#[must_use]
pub struct Klarna {
    capture_method: Option<crate::checkout::sessions::params::CaptureMethod>,
    setup_future_usage: Option<
        crate::checkout::sessions::params::AffirmSetupFutureUsage,
    >,
    subscriptions: rt::Clearable<Vec<crate::params::Subscription>>,
    extra: rt::Extra,
}
#[cfg(feature = "checkout")]
impl Klarna {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture method. Only `manual`.
    pub fn capture_method(
        mut self,
        value: crate::checkout::sessions::params::CaptureMethod,
    ) -> Self {
        self.capture_method = Some(value);
        self
    }
    /// Setup future usage. Only `none`.
    pub fn setup_future_usage(
        mut self,
        value: crate::checkout::sessions::params::AffirmSetupFutureUsage,
    ) -> Self {
        self.setup_future_usage = Some(value);
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
#[cfg(feature = "checkout")]
rt::record! {
    Klarna;
    0 => capture_method "capture_method";
    1 => setup_future_usage "setup_future_usage";
    2 => subscriptions "subscriptions" clearable;
}
/// The parameters of `payment_method_options.amazon_pay`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/amazon_pay`.
#[cfg(feature = "checkout")]
#[derive(Clone, Default)]
#[must_use]
pub struct Link {
    capture_method: Option<crate::checkout::sessions::params::CaptureMethod>,
    setup_future_usage: Option<
        crate::checkout::sessions::params::AmazonPaySetupFutureUsage,
    >,
    extra: rt::Extra,
}
#[cfg(feature = "checkout")]
impl Link {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture method. Only `manual`.
    pub fn capture_method(
        mut self,
        value: crate::checkout::sessions::params::CaptureMethod,
    ) -> Self {
        self.capture_method = Some(value);
        self
    }
    /// Setup future usage. `none` or `off_session`.
    pub fn setup_future_usage(
        mut self,
        value: crate::checkout::sessions::params::AmazonPaySetupFutureUsage,
    ) -> Self {
        self.setup_future_usage = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "checkout")]
rt::record! {
    Link;
    0 => capture_method "capture_method";
    1 => setup_future_usage "setup_future_usage";
}
/// The parameters of `payment_method_options.demo_pay`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/demo_pay`.
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
#[derive(Clone, Default)]
#[must_use]
pub struct OffSessionUsageOptions {
    setup_future_usage: Option<
        crate::checkout::sessions::params::AmazonPaySetupFutureUsage,
    >,
    extra: rt::Extra,
}
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
impl OffSessionUsageOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Setup future usage. `none` or `off_session`.
    pub fn setup_future_usage(
        mut self,
        value: crate::checkout::sessions::params::AmazonPaySetupFutureUsage,
    ) -> Self {
        self.setup_future_usage = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
rt::record! {
    OffSessionUsageOptions;
    0 => setup_future_usage "setup_future_usage";
}
/// The parameters of `payment_method_options`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options`.
#[cfg(feature = "checkout")]
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentMethodOptions {
    acss_debit: Option<Box<AcssDebit>>,
    affirm: Option<Box<Affirm>>,
    afterpay_clearpay: Option<Box<Affirm>>,
    alipay: Option<Box<crate::params::FutureUsageOptions>>,
    alma: Option<Box<Alma>>,
    amazon_pay: Option<Box<Link>>,
    au_becs_debit: Option<Box<AuBecsDebit>>,
    bacs_debit: Option<Box<BacsDebit>>,
    bancontact: Option<Box<crate::params::FutureUsageOptions>>,
    billie: Option<Box<Alma>>,
    boleto: Option<Box<Boleto>>,
    card: Option<Box<Card>>,
    cashapp: Option<Box<Cashapp>>,
    crypto: Option<Box<crate::params::FutureUsageOptions>>,
    customer_balance: Option<Box<crate::checkout::sessions::params::CustomerBalance>>,
    demo_pay: Option<Box<crate::checkout::sessions::params::DemoPay>>,
    eps: Option<Box<crate::params::FutureUsageOptions>>,
    fpx: Option<Box<crate::params::FutureUsageOptions>>,
    giropay: Option<Box<crate::params::FutureUsageOptions>>,
    grabpay: Option<Box<crate::params::FutureUsageOptions>>,
    ideal: Option<Box<crate::params::FutureUsageOptions>>,
    kakao_pay: Option<Box<Link>>,
    klarna: Option<Box<Klarna>>,
    konbini: Option<Box<crate::checkout::sessions::params::Konbini>>,
    kr_card: Option<Box<Link>>,
    link: Option<Box<Link>>,
    mobilepay: Option<Box<Affirm>>,
    multibanco: Option<Box<crate::params::FutureUsageOptions>>,
    naver_pay: Option<Box<Link>>,
    oxxo: Option<Box<crate::params::Oxxo>>,
    p24: Option<Box<crate::checkout::sessions::params::P24>>,
    pay_by_bank: Option<Box<crate::checkout::sessions::params::PayByBank>>,
    payco: Option<Box<Alma>>,
    paynow: Option<Box<crate::params::FutureUsageOptions>>,
    paypal: Option<Box<crate::params::Paypal>>,
    payto: Option<Box<Payto>>,
    pix: Option<Box<Pix>>,
    revolut_pay: Option<Box<Link>>,
    samsung_pay: Option<Box<Alma>>,
    satispay: Option<Box<Alma>>,
    scalapay: Option<Box<Alma>>,
    sepa_debit: Option<Box<crate::checkout::sessions::params::SepaDebit>>,
    sofort: Option<Box<crate::params::FutureUsageOptions>>,
    swish: Option<Box<Swish>>,
    twint: Option<Box<OffSessionUsageOptions>>,
    upi: Option<Box<crate::checkout::sessions::params::Upi>>,
    us_bank_account: Option<Box<UsBankAccount>>,
    wechat_pay: Option<Box<WechatPay>>,
    extra: rt::Extra,
}
#[cfg(feature = "checkout")]
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
    /// Affirm.
    pub fn affirm(mut self, value: Affirm) -> Self {
        self.affirm = Some(Box::new(value));
        self
    }
    /// Afterpay clearpay.
    pub fn afterpay_clearpay(mut self, value: Affirm) -> Self {
        self.afterpay_clearpay = Some(Box::new(value));
        self
    }
    /// Alipay.
    pub fn alipay(mut self, value: crate::params::FutureUsageOptions) -> Self {
        self.alipay = Some(Box::new(value));
        self
    }
    /// Alma.
    pub fn alma(mut self, value: Alma) -> Self {
        self.alma = Some(Box::new(value));
        self
    }
    /// Amazon pay.
    pub fn amazon_pay(mut self, value: Link) -> Self {
        self.amazon_pay = Some(Box::new(value));
        self
    }
    /// Au becs debit.
    pub fn au_becs_debit(mut self, value: AuBecsDebit) -> Self {
        self.au_becs_debit = Some(Box::new(value));
        self
    }
    /// Bacs debit.
    pub fn bacs_debit(mut self, value: BacsDebit) -> Self {
        self.bacs_debit = Some(Box::new(value));
        self
    }
    /// Bancontact.
    pub fn bancontact(mut self, value: crate::params::FutureUsageOptions) -> Self {
        self.bancontact = Some(Box::new(value));
        self
    }
    /// Billie.
    pub fn billie(mut self, value: Alma) -> Self {
        self.billie = Some(Box::new(value));
        self
    }
    /// Boleto.
    pub fn boleto(mut self, value: Boleto) -> Self {
        self.boleto = Some(Box::new(value));
        self
    }
    /// Card.
    pub fn card(mut self, value: Card) -> Self {
        self.card = Some(Box::new(value));
        self
    }
    /// Cashapp.
    pub fn cashapp(mut self, value: Cashapp) -> Self {
        self.cashapp = Some(Box::new(value));
        self
    }
    /// Crypto.
    pub fn crypto(mut self, value: crate::params::FutureUsageOptions) -> Self {
        self.crypto = Some(Box::new(value));
        self
    }
    /// Customer balance.
    pub fn customer_balance(
        mut self,
        value: crate::checkout::sessions::params::CustomerBalance,
    ) -> Self {
        self.customer_balance = Some(Box::new(value));
        self
    }
    /// Demo pay.
    pub fn demo_pay(
        mut self,
        value: crate::checkout::sessions::params::DemoPay,
    ) -> Self {
        self.demo_pay = Some(Box::new(value));
        self
    }
    /// Eps.
    pub fn eps(mut self, value: crate::params::FutureUsageOptions) -> Self {
        self.eps = Some(Box::new(value));
        self
    }
    /// Fpx.
    pub fn fpx(mut self, value: crate::params::FutureUsageOptions) -> Self {
        self.fpx = Some(Box::new(value));
        self
    }
    /// Giropay.
    pub fn giropay(mut self, value: crate::params::FutureUsageOptions) -> Self {
        self.giropay = Some(Box::new(value));
        self
    }
    /// Grabpay.
    pub fn grabpay(mut self, value: crate::params::FutureUsageOptions) -> Self {
        self.grabpay = Some(Box::new(value));
        self
    }
    /// Ideal.
    pub fn ideal(mut self, value: crate::params::FutureUsageOptions) -> Self {
        self.ideal = Some(Box::new(value));
        self
    }
    /// Kakao pay.
    pub fn kakao_pay(mut self, value: Link) -> Self {
        self.kakao_pay = Some(Box::new(value));
        self
    }
    /// Klarna.
    pub fn klarna(mut self, value: Klarna) -> Self {
        self.klarna = Some(Box::new(value));
        self
    }
    /// Konbini.
    pub fn konbini(mut self, value: crate::checkout::sessions::params::Konbini) -> Self {
        self.konbini = Some(Box::new(value));
        self
    }
    /// Kr card.
    pub fn kr_card(mut self, value: Link) -> Self {
        self.kr_card = Some(Box::new(value));
        self
    }
    /// Link.
    pub fn link(mut self, value: Link) -> Self {
        self.link = Some(Box::new(value));
        self
    }
    /// Mobilepay.
    pub fn mobilepay(mut self, value: Affirm) -> Self {
        self.mobilepay = Some(Box::new(value));
        self
    }
    /// Multibanco.
    pub fn multibanco(mut self, value: crate::params::FutureUsageOptions) -> Self {
        self.multibanco = Some(Box::new(value));
        self
    }
    /// Naver pay.
    pub fn naver_pay(mut self, value: Link) -> Self {
        self.naver_pay = Some(Box::new(value));
        self
    }
    /// Oxxo.
    pub fn oxxo(mut self, value: crate::params::Oxxo) -> Self {
        self.oxxo = Some(Box::new(value));
        self
    }
    /// P24.
    pub fn p24(mut self, value: crate::checkout::sessions::params::P24) -> Self {
        self.p24 = Some(Box::new(value));
        self
    }
    /// Pay by bank.
    pub fn pay_by_bank(
        mut self,
        value: crate::checkout::sessions::params::PayByBank,
    ) -> Self {
        self.pay_by_bank = Some(Box::new(value));
        self
    }
    /// Payco.
    pub fn payco(mut self, value: Alma) -> Self {
        self.payco = Some(Box::new(value));
        self
    }
    /// Paynow.
    pub fn paynow(mut self, value: crate::params::FutureUsageOptions) -> Self {
        self.paynow = Some(Box::new(value));
        self
    }
    /// Paypal.
    pub fn paypal(mut self, value: crate::params::Paypal) -> Self {
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
    /// Revolut pay.
    pub fn revolut_pay(mut self, value: Link) -> Self {
        self.revolut_pay = Some(Box::new(value));
        self
    }
    /// Samsung pay.
    pub fn samsung_pay(mut self, value: Alma) -> Self {
        self.samsung_pay = Some(Box::new(value));
        self
    }
    /// Satispay.
    pub fn satispay(mut self, value: Alma) -> Self {
        self.satispay = Some(Box::new(value));
        self
    }
    /// Scalapay.
    pub fn scalapay(mut self, value: Alma) -> Self {
        self.scalapay = Some(Box::new(value));
        self
    }
    /// Sepa debit.
    pub fn sepa_debit(
        mut self,
        value: crate::checkout::sessions::params::SepaDebit,
    ) -> Self {
        self.sepa_debit = Some(Box::new(value));
        self
    }
    /// Sofort.
    pub fn sofort(mut self, value: crate::params::FutureUsageOptions) -> Self {
        self.sofort = Some(Box::new(value));
        self
    }
    /// Swish.
    pub fn swish(mut self, value: Swish) -> Self {
        self.swish = Some(Box::new(value));
        self
    }
    /// Twint.
    pub fn twint(mut self, value: OffSessionUsageOptions) -> Self {
        self.twint = Some(Box::new(value));
        self
    }
    /// Upi.
    pub fn upi(mut self, value: crate::checkout::sessions::params::Upi) -> Self {
        self.upi = Some(Box::new(value));
        self
    }
    /// Us bank account.
    pub fn us_bank_account(mut self, value: UsBankAccount) -> Self {
        self.us_bank_account = Some(Box::new(value));
        self
    }
    /// Wechat pay.
    pub fn wechat_pay(mut self, value: WechatPay) -> Self {
        self.wechat_pay = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "checkout")]
rt::record! {
    PaymentMethodOptions;
    0 => acss_debit "acss_debit";
    1 => affirm "affirm";
    2 => afterpay_clearpay "afterpay_clearpay";
    3 => alipay "alipay";
    4 => alma "alma";
    5 => amazon_pay "amazon_pay";
    6 => au_becs_debit "au_becs_debit";
    7 => bacs_debit "bacs_debit";
    8 => bancontact "bancontact";
    9 => billie "billie";
    10 => boleto "boleto";
    11 => card "card";
    12 => cashapp "cashapp";
    13 => crypto "crypto";
    14 => customer_balance "customer_balance";
    15 => demo_pay "demo_pay";
    16 => eps "eps";
    17 => fpx "fpx";
    18 => giropay "giropay";
    19 => grabpay "grabpay";
    20 => ideal "ideal";
    21 => kakao_pay "kakao_pay";
    22 => klarna "klarna";
    23 => konbini "konbini";
    24 => kr_card "kr_card";
    25 => link "link";
    26 => mobilepay "mobilepay";
    27 => multibanco "multibanco";
    28 => naver_pay "naver_pay";
    29 => oxxo "oxxo";
    30 => p24 "p24";
    31 => pay_by_bank "pay_by_bank";
    32 => payco "payco";
    33 => paynow "paynow";
    34 => paypal "paypal";
    35 => payto "payto";
    36 => pix "pix";
    37 => revolut_pay "revolut_pay";
    38 => samsung_pay "samsung_pay";
    39 => satispay "satispay";
    40 => scalapay "scalapay";
    41 => sepa_debit "sepa_debit";
    42 => sofort "sofort";
    43 => swish "swish";
    44 => twint "twint";
    45 => upi "upi";
    46 => us_bank_account "us_bank_account";
    47 => wechat_pay "wechat_pay";
}
/// The parameters of `payment_method_options.payto`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/payto`.
#[cfg(feature = "checkout")]
#[derive(Clone, Default)]
#[must_use]
pub struct Payto {
    mandate_options: Option<Box<crate::checkout::sessions::params::PaytoMandateOptions>>,
    setup_future_usage: Option<
        crate::checkout::sessions::params::AmazonPaySetupFutureUsage,
    >,
    extra: rt::Extra,
}
#[cfg(feature = "checkout")]
impl Payto {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Mandate options.
    pub fn mandate_options(
        mut self,
        value: crate::checkout::sessions::params::PaytoMandateOptions,
    ) -> Self {
        self.mandate_options = Some(Box::new(value));
        self
    }
    /// Setup future usage. `none` or `off_session`.
    pub fn setup_future_usage(
        mut self,
        value: crate::checkout::sessions::params::AmazonPaySetupFutureUsage,
    ) -> Self {
        self.setup_future_usage = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "checkout")]
rt::record! {
    Payto;
    0 => mandate_options "mandate_options";
    1 => setup_future_usage "setup_future_usage";
}
/// The parameters of `payment_method_options.pix`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/pix`.
#[cfg(feature = "checkout")]
#[derive(Clone, Default)]
#[must_use]
pub struct Pix {
    amount_includes_iof: Option<crate::checkout::sessions::params::AmountIncludesIof>,
    expires_after_seconds: Option<i64>,
    mandate_options: Option<Box<crate::checkout::sessions::params::PixMandateOptions>>,
    setup_future_usage: Option<
        crate::checkout::sessions::params::AmazonPaySetupFutureUsage,
    >,
    extra: rt::Extra,
}
#[cfg(feature = "checkout")]
impl Pix {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount includes iof. `always` or `never`.
    pub fn amount_includes_iof(
        mut self,
        value: crate::checkout::sessions::params::AmountIncludesIof,
    ) -> Self {
        self.amount_includes_iof = Some(value);
        self
    }
    /// Expires after seconds.
    pub fn expires_after_seconds(mut self, value: i64) -> Self {
        self.expires_after_seconds = Some(value);
        self
    }
    /// Mandate options.
    pub fn mandate_options(
        mut self,
        value: crate::checkout::sessions::params::PixMandateOptions,
    ) -> Self {
        self.mandate_options = Some(Box::new(value));
        self
    }
    /// Setup future usage. `none` or `off_session`.
    pub fn setup_future_usage(
        mut self,
        value: crate::checkout::sessions::params::AmazonPaySetupFutureUsage,
    ) -> Self {
        self.setup_future_usage = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "checkout")]
rt::record! {
    Pix;
    0 => amount_includes_iof "amount_includes_iof";
    1 => expires_after_seconds "expires_after_seconds";
    2 => mandate_options "mandate_options";
    3 => setup_future_usage "setup_future_usage";
}
/// The parameters of `payment_method_options.card.restrictions`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/properties/restrictions`.
#[cfg(any(feature = "checkout", feature = "payment_links"))]
#[derive(Clone, Default)]
#[must_use]
pub struct Restrictions {
    brands_blocked: Option<
        Vec<crate::checkout::CardPaymentMethodOptionRestrictionsBrandsBlocked>,
    >,
    extra: rt::Extra,
}
#[cfg(any(feature = "checkout", feature = "payment_links"))]
impl Restrictions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Brands blocked. `american_express`, `discover_global_network`, `mastercard` or `visa`.
    pub fn brands_blocked(
        mut self,
        value: impl IntoIterator<
            Item = crate::checkout::CardPaymentMethodOptionRestrictionsBrandsBlocked,
        >,
    ) -> Self {
        self.brands_blocked = Some(value.into_iter().collect());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "checkout", feature = "payment_links"))]
rt::record! {
    Restrictions;
    0 => brands_blocked "brands_blocked";
}
/// The parameters of `payment_method_options.swish`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/swish`.
#[cfg(feature = "checkout")]
#[derive(Clone, Default)]
#[must_use]
pub struct Swish {
    reference: Option<String>,
    extra: rt::Extra,
}
#[cfg(feature = "checkout")]
impl Swish {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Reference. At most 5000 characters.
    pub fn reference(mut self, value: impl Into<String>) -> Self {
        self.reference = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "checkout")]
rt::record! {
    Swish;
    0 => reference "reference";
}
/// The parameters of `payment_method_options.us_bank_account`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account`.
#[cfg(feature = "checkout")]
#[derive(Clone, Default)]
#[must_use]
pub struct UsBankAccount {
    financial_connections: Option<Box<FinancialConnections>>,
    setup_future_usage: Option<crate::types::SetupFutureUsage>,
    target_date: Option<String>,
    verification_method: Option<
        crate::checkout::UsBankAccountPaymentMethodOptionsVerificationMethod,
    >,
    extra: rt::Extra,
}
#[cfg(feature = "checkout")]
impl UsBankAccount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Financial connections.
    pub fn financial_connections(mut self, value: FinancialConnections) -> Self {
        self.financial_connections = Some(Box::new(value));
        self
    }
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage(mut self, value: crate::types::SetupFutureUsage) -> Self {
        self.setup_future_usage = Some(value);
        self
    }
    /// Target date. At most 5000 characters.
    pub fn target_date(mut self, value: impl Into<String>) -> Self {
        self.target_date = Some(value.into());
        self
    }
    /// Verification method. `automatic` or `instant`.
    pub fn verification_method(
        mut self,
        value: crate::checkout::UsBankAccountPaymentMethodOptionsVerificationMethod,
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
#[cfg(feature = "checkout")]
rt::record! {
    UsBankAccount;
    0 => financial_connections "financial_connections";
    1 => setup_future_usage "setup_future_usage";
    2 => target_date "target_date";
    3 => verification_method "verification_method";
}
/// The parameters of `payment_method_options.wechat_pay`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/wechat_pay`.
#[cfg(feature = "checkout")]
#[derive(Clone, Default)]
#[must_use]
pub struct WechatPay {
    app_id: Option<String>,
    client: crate::checkout::sessions::params::Client,
    setup_future_usage: Option<
        crate::checkout::sessions::params::AffirmSetupFutureUsage,
    >,
    extra: rt::Extra,
}
#[cfg(feature = "checkout")]
impl WechatPay {
    /// With what is required.
    pub fn new(client: crate::checkout::sessions::params::Client) -> Self {
        Self {
            client,
            ..Default::default()
        }
    }
    /// App id. At most 5000 characters.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Setup future usage. Only `none`.
    pub fn setup_future_usage(
        mut self,
        value: crate::checkout::sessions::params::AffirmSetupFutureUsage,
    ) -> Self {
        self.setup_future_usage = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "checkout")]
rt::record! {
    WechatPay;
    0 => app_id "app_id";
    1 => client "client" required;
    2 => setup_future_usage "setup_future_usage";
}
