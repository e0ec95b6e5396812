// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `payment_method_options.acss_debit`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/acss_debit`.
#[cfg(feature = "checkout")]
#[derive(Clone)]
#[must_use]
pub struct AcssDebit(rt::Params);
#[cfg(feature = "checkout")]
impl AcssDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Currency. `cad` or `usd`.
    pub fn currency(self, value: crate::checkout::sessions::params::Currency) -> Self {
        Self(self.0.set::<crate::checkout::sessions::params::Currency>(0, value))
    }
    /// Mandate options.
    pub fn mandate_options(
        self,
        value: crate::checkout::sessions::params::AcssDebitMandateOptions,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::checkout::sessions::params::AcssDebitMandateOptions,
                >(1, value),
        )
    }
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage(self, value: crate::types::SetupFutureUsage) -> Self {
        Self(self.0.set::<crate::types::SetupFutureUsage>(2, value))
    }
    /// Target date. At most 5000 characters.
    pub fn target_date(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }
    /// Verification method. `automatic`, `instant` or `microdeposits`.
    pub fn verification_method(self, value: crate::types::VerificationMethod) -> Self {
        Self(self.0.set::<crate::types::VerificationMethod>(4, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "checkout")]
rt::params! {
    AcssDebit;
    "currency": Option<crate::checkout::sessions::params::Currency>;
    "mandate_options": Option<crate::checkout::sessions::params::AcssDebitMandateOptions>;
    "setup_future_usage": Option<crate::types::SetupFutureUsage>;
    "target_date": Option<String>;
    "verification_method": Option<crate::types::VerificationMethod>;
}
/// The parameters of `payment_method_options.affirm`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/affirm`.
#[cfg(feature = "checkout")]
#[derive(Clone)]
#[must_use]
pub struct Affirm(rt::Params);
#[cfg(feature = "checkout")]
impl Affirm {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture method. Only `manual`.
    pub fn capture_method(
        self,
        value: crate::checkout::sessions::params::CaptureMethod,
    ) -> Self {
        Self(self.0.set::<crate::checkout::sessions::params::CaptureMethod>(0, value))
    }
    /// Setup future usage. Only `none`.
    pub fn setup_future_usage(
        self,
        value: crate::checkout::sessions::params::AffirmSetupFutureUsage,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::checkout::sessions::params::AffirmSetupFutureUsage,
                >(1, value),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "checkout")]
rt::params! {
    Affirm;
    "capture_method": Option<crate::checkout::sessions::params::CaptureMethod>;
    "setup_future_usage": Option<crate::checkout::sessions::params::AffirmSetupFutureUsage>;
}
/// The parameters of `payment_method_options.alma`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/alma`.
#[cfg(feature = "checkout")]
#[derive(Clone)]
#[must_use]
pub struct Alma(rt::Params);
#[cfg(feature = "checkout")]
impl Alma {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture method. Only `manual`.
    pub fn capture_method(
        self,
        value: crate::checkout::sessions::params::CaptureMethod,
    ) -> Self {
        Self(self.0.set::<crate::checkout::sessions::params::CaptureMethod>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "checkout")]
rt::params! {
    Alma;
    "capture_method": Option<crate::checkout::sessions::params::CaptureMethod>;
}
/// The parameters of `payment_method_options.au_becs_debit`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/au_becs_debit`.
#[cfg(feature = "checkout")]
#[derive(Clone)]
#[must_use]
pub struct AuBecsDebit(rt::Params);
#[cfg(feature = "checkout")]
impl AuBecsDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Setup future usage. Only `none`.
    pub fn setup_future_usage(
        self,
        value: crate::checkout::sessions::params::AffirmSetupFutureUsage,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::checkout::sessions::params::AffirmSetupFutureUsage,
                >(0, value),
        )
    }
    /// Target date. At most 5000 characters.
    pub fn target_date(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "checkout")]
rt::params! {
    AuBecsDebit;
    "setup_future_usage": Option<crate::checkout::sessions::params::AffirmSetupFutureUsage>;
    "target_date": Option<String>;
}
/// The parameters of `payment_method_options.bacs_debit`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/bacs_debit`.
#[cfg(feature = "checkout")]
#[derive(Clone)]
#[must_use]
pub struct BacsDebit(rt::Params);
#[cfg(feature = "checkout")]
impl BacsDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Mandate options.
    pub fn mandate_options(
        self,
        value: crate::checkout::sessions::params::BacsDebitMandateOptions,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::checkout::sessions::params::BacsDebitMandateOptions,
                >(0, value),
        )
    }
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage(self, value: crate::types::SetupFutureUsage) -> Self {
        Self(self.0.set::<crate::types::SetupFutureUsage>(1, value))
    }
    /// Target date. At most 5000 characters.
    pub fn target_date(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "checkout")]
rt::params! {
    BacsDebit;
    "mandate_options": Option<crate::checkout::sessions::params::BacsDebitMandateOptions>;
    "setup_future_usage": Option<crate::types::SetupFutureUsage>;
    "target_date": Option<String>;
}
/// The parameters of `payment_method_options.boleto`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/boleto`.
#[cfg(feature = "checkout")]
#[derive(Clone)]
#[must_use]
pub struct Boleto(rt::Params);
#[cfg(feature = "checkout")]
impl Boleto {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Expires after days.
    pub fn expires_after_days(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage(self, value: crate::types::SetupFutureUsage) -> Self {
        Self(self.0.set::<crate::types::SetupFutureUsage>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "checkout")]
rt::params! {
    Boleto;
    "expires_after_days": Option<i64>;
    "setup_future_usage": Option<crate::types::SetupFutureUsage>;
}
/// The parameters of `payment_method_options.card`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card`.
#[cfg(feature = "checkout")]
#[derive(Clone)]
#[must_use]
pub struct Card(rt::Params);
#[cfg(feature = "checkout")]
impl Card {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture method. Only `manual`.
    pub fn capture_method(
        self,
        value: crate::checkout::sessions::params::CaptureMethod,
    ) -> Self {
        Self(self.0.set::<crate::checkout::sessions::params::CaptureMethod>(0, value))
    }
    /// Installments.
    pub fn installments(self, value: crate::params::ManagedPayments) -> Self {
        Self(self.0.set::<crate::params::ManagedPayments>(1, value))
    }
    /// Request extended authorization. `if_available` or `never`.
    pub fn request_extended_authorization(
        self,
        value: crate::types::RequestIfAvailable,
    ) -> Self {
        Self(self.0.set::<crate::types::RequestIfAvailable>(2, value))
    }
    /// Request incremental authorization. `if_available` or `never`.
    pub fn request_incremental_authorization(
        self,
        value: crate::types::RequestIfAvailable,
    ) -> Self {
        Self(self.0.set::<crate::types::RequestIfAvailable>(3, value))
    }
    /// Request multicapture. `if_available` or `never`.
    pub fn request_multicapture(self, value: crate::types::RequestIfAvailable) -> Self {
        Self(self.0.set::<crate::types::RequestIfAvailable>(4, value))
    }
    /// Request overcapture. `if_available` or `never`.
    pub fn request_overcapture(self, value: crate::types::RequestIfAvailable) -> Self {
        Self(self.0.set::<crate::types::RequestIfAvailable>(5, value))
    }
    /// Request three d secure. `any`, `automatic` or `challenge`.
    pub fn request_three_d_secure(
        self,
        value: crate::types::RequestThreeDSecure,
    ) -> Self {
        Self(self.0.set::<crate::types::RequestThreeDSecure>(6, value))
    }
    /// Restrictions.
    pub fn restrictions(self, value: Restrictions) -> Self {
        Self(self.0.set::<Restrictions>(7, value))
    }
    /// Setup future usage. `off_session` or `on_session`.
    pub fn setup_future_usage(
        self,
        value: crate::checkout::sessions::params::PaymentIntentDataSetupFutureUsage,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::checkout::sessions::params::PaymentIntentDataSetupFutureUsage,
                >(8, value),
        )
    }
    /// Statement descriptor suffix kana. At most 22 characters.
    pub fn statement_descriptor_suffix_kana(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(9, value))
    }
    /// Statement descriptor suffix kanji. At most 17 characters.
    pub fn statement_descriptor_suffix_kanji(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(10, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "checkout")]
rt::params! {
    Card;
    "capture_method": Option<crate::checkout::sessions::params::CaptureMethod>;
    "installments": Option<crate::params::ManagedPayments>;
    "request_extended_authorization": Option<crate::types::RequestIfAvailable>;
    "request_incremental_authorization": Option<crate::types::RequestIfAvailable>;
    "request_multicapture": Option<crate::types::RequestIfAvailable>;
    "request_overcapture": Option<crate::types::RequestIfAvailable>;
    "request_three_d_secure": Option<crate::types::RequestThreeDSecure>;
    "restrictions": Option<Restrictions>;
    "setup_future_usage": Option<crate::checkout::sessions::params::PaymentIntentDataSetupFutureUsage>;
    "statement_descriptor_suffix_kana": Option<String>;
    "statement_descriptor_suffix_kanji": Option<String>;
}
/// The parameters of `payment_method_options.cashapp`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/cashapp`.
#[cfg(feature = "checkout")]
#[derive(Clone)]
#[must_use]
pub struct Cashapp(rt::Params);
#[cfg(feature = "checkout")]
impl Cashapp {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture method. Only `manual`.
    pub fn capture_method(
        self,
        value: crate::checkout::sessions::params::CaptureMethod,
    ) -> Self {
        Self(self.0.set::<crate::checkout::sessions::params::CaptureMethod>(0, value))
    }
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage(self, value: crate::types::SetupFutureUsage) -> Self {
        Self(self.0.set::<crate::types::SetupFutureUsage>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "checkout")]
rt::params! {
    Cashapp;
    "capture_method": Option<crate::checkout::sessions::params::CaptureMethod>;
    "setup_future_usage": Option<crate::types::SetupFutureUsage>;
}
/// The parameters of `payment_method_options.us_bank_account.financial_connections`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/properties/financial_connections`.
#[cfg(feature = "checkout")]
#[derive(Clone)]
#[must_use]
pub struct FinancialConnections(rt::Params);
#[cfg(feature = "checkout")]
impl FinancialConnections {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Permissions. `balances`, `ownership`, `payment_method` or `transactions`.
    pub fn permissions(
        self,
        value: impl IntoIterator<Item = crate::checkout::sessions::params::Permission>,
    ) -> Self {
        Self(self.0.set_list::<crate::checkout::sessions::params::Permission>(0, value))
    }
    /// Prefetch. `balances`, `ownership` or `transactions`.
    pub fn prefetch(
        self,
        value: impl IntoIterator<Item = crate::checkout::sessions::params::Prefetch>,
    ) -> Self {
        Self(self.0.set_list::<crate::checkout::sessions::params::Prefetch>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "checkout")]
rt::params! {
    FinancialConnections;
    "permissions": Option<Vec<crate::checkout::sessions::params::Permission>>;
    "prefetch": Option<Vec<crate::checkout::sessions::params::Prefetch>>;
}
/// The parameters of `payment_method_options.klarna`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna`.
#[cfg(feature = "checkout")]
#[derive(Clone)]
#[must_use]
pub struct Klarna(rt::Params);
#[cfg(feature = "checkout")]
impl Klarna {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture method. Only `manual`.
    pub fn capture_method(
        self,
        value: crate::checkout::sessions::params::CaptureMethod,
    ) -> Self {
        Self(self.0.set::<crate::checkout::sessions::params::CaptureMethod>(0, value))
    }
    /// Setup future usage. Only `none`.
    pub fn setup_future_usage(
        self,
        value: crate::checkout::sessions::params::AffirmSetupFutureUsage,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::checkout::sessions::params::AffirmSetupFutureUsage,
                >(1, value),
        )
    }
    /// Subscriptions.
    pub fn subscriptions(
        self,
        value: impl IntoIterator<Item = crate::params::Subscription>,
    ) -> Self {
        Self(self.0.set_list::<crate::params::Subscription>(2, value))
    }
    /// Clears `subscriptions`.
    pub fn clear_subscriptions(self) -> Self {
        Self(self.0.clear(2))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "checkout")]
rt::params! {
    Klarna;
    "capture_method": Option<crate::checkout::sessions::params::CaptureMethod>;
    "setup_future_usage": Option<crate::checkout::sessions::params::AffirmSetupFutureUsage>;
    "subscriptions" clearable: rt::Clearable<Vec<crate::params::Subscription>>;
}
/// The parameters of `payment_method_options.amazon_pay`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/amazon_pay`.
#[cfg(feature = "checkout")]
#[derive(Clone)]
#[must_use]
pub struct Link(rt::Params);
#[cfg(feature = "checkout")]
impl Link {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture method. Only `manual`.
    pub fn capture_method(
        self,
        value: crate::checkout::sessions::params::CaptureMethod,
    ) -> Self {
        Self(self.0.set::<crate::checkout::sessions::params::CaptureMethod>(0, value))
    }
    /// Setup future usage. `none` or `off_session`.
    pub fn setup_future_usage(
        self,
        value: crate::checkout::sessions::params::AmazonPaySetupFutureUsage,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::checkout::sessions::params::AmazonPaySetupFutureUsage,
                >(1, value),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "checkout")]
rt::params! {
    Link;
    "capture_method": Option<crate::checkout::sessions::params::CaptureMethod>;
    "setup_future_usage": Option<crate::checkout::sessions::params::AmazonPaySetupFutureUsage>;
}
/// The parameters of `payment_method_options.demo_pay`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/demo_pay`.
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
#[derive(Clone)]
#[must_use]
pub struct OffSessionUsageOptions(rt::Params);
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
impl OffSessionUsageOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Setup future usage. `none` or `off_session`.
    pub fn setup_future_usage(
        self,
        value: crate::checkout::sessions::params::AmazonPaySetupFutureUsage,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::checkout::sessions::params::AmazonPaySetupFutureUsage,
                >(0, value),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
rt::params! {
    OffSessionUsageOptions;
    "setup_future_usage": Option<crate::checkout::sessions::params::AmazonPaySetupFutureUsage>;
}
/// The parameters of `payment_method_options`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options`.
#[cfg(feature = "checkout")]
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptions(rt::Params);
#[cfg(feature = "checkout")]
impl PaymentMethodOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Acss debit.
    pub fn acss_debit(self, value: AcssDebit) -> Self {
        Self(self.0.set::<AcssDebit>(0, value))
    }
    /// Affirm.
    pub fn affirm(self, value: Affirm) -> Self {
        Self(self.0.set::<Affirm>(1, value))
    }
    /// Afterpay clearpay.
    pub fn afterpay_clearpay(self, value: Affirm) -> Self {
        Self(self.0.set::<Affirm>(2, value))
    }
    /// Alipay.
    pub fn alipay(self, value: crate::params::FutureUsageOptions) -> Self {
        Self(self.0.set::<crate::params::FutureUsageOptions>(3, value))
    }
    /// Alma.
    pub fn alma(self, value: Alma) -> Self {
        Self(self.0.set::<Alma>(4, value))
    }
    /// Amazon pay.
    pub fn amazon_pay(self, value: Link) -> Self {
        Self(self.0.set::<Link>(5, value))
    }
    /// Au becs debit.
    pub fn au_becs_debit(self, value: AuBecsDebit) -> Self {
        Self(self.0.set::<AuBecsDebit>(6, value))
    }
    /// Bacs debit.
    pub fn bacs_debit(self, value: BacsDebit) -> Self {
        Self(self.0.set::<BacsDebit>(7, value))
    }
    /// Bancontact.
    pub fn bancontact(self, value: crate::params::FutureUsageOptions) -> Self {
        Self(self.0.set::<crate::params::FutureUsageOptions>(8, value))
    }
    /// Billie.
    pub fn billie(self, value: Alma) -> Self {
        Self(self.0.set::<Alma>(9, value))
    }
    /// Boleto.
    pub fn boleto(self, value: Boleto) -> Self {
        Self(self.0.set::<Boleto>(10, value))
    }
    /// Card.
    pub fn card(self, value: Card) -> Self {
        Self(self.0.set::<Card>(11, value))
    }
    /// Cashapp.
    pub fn cashapp(self, value: Cashapp) -> Self {
        Self(self.0.set::<Cashapp>(12, value))
    }
    /// Crypto.
    pub fn crypto(self, value: crate::params::FutureUsageOptions) -> Self {
        Self(self.0.set::<crate::params::FutureUsageOptions>(13, value))
    }
    /// Customer balance.
    pub fn customer_balance(
        self,
        value: crate::checkout::sessions::params::CustomerBalance,
    ) -> Self {
        Self(self.0.set::<crate::checkout::sessions::params::CustomerBalance>(14, value))
    }
    /// Demo pay.
    pub fn demo_pay(self, value: crate::checkout::sessions::params::DemoPay) -> Self {
        Self(self.0.set::<crate::checkout::sessions::params::DemoPay>(15, value))
    }
    /// Eps.
    pub fn eps(self, value: crate::params::FutureUsageOptions) -> Self {
        Self(self.0.set::<crate::params::FutureUsageOptions>(16, value))
    }
    /// Fpx.
    pub fn fpx(self, value: crate::params::FutureUsageOptions) -> Self {
        Self(self.0.set::<crate::params::FutureUsageOptions>(17, value))
    }
    /// Giropay.
    pub fn giropay(self, value: crate::params::FutureUsageOptions) -> Self {
        Self(self.0.set::<crate::params::FutureUsageOptions>(18, value))
    }
    /// Grabpay.
    pub fn grabpay(self, value: crate::params::FutureUsageOptions) -> Self {
        Self(self.0.set::<crate::params::FutureUsageOptions>(19, value))
    }
    /// Ideal.
    pub fn ideal(self, value: crate::params::FutureUsageOptions) -> Self {
        Self(self.0.set::<crate::params::FutureUsageOptions>(20, value))
    }
    /// Kakao pay.
    pub fn kakao_pay(self, value: Link) -> Self {
        Self(self.0.set::<Link>(21, value))
    }
    /// Klarna.
    pub fn klarna(self, value: Klarna) -> Self {
        Self(self.0.set::<Klarna>(22, value))
    }
    /// Konbini.
    pub fn konbini(self, value: crate::checkout::sessions::params::Konbini) -> Self {
        Self(self.0.set::<crate::checkout::sessions::params::Konbini>(23, value))
    }
    /// Kr card.
    pub fn kr_card(self, value: Link) -> Self {
        Self(self.0.set::<Link>(24, value))
    }
    /// Link.
    pub fn link(self, value: Link) -> Self {
        Self(self.0.set::<Link>(25, value))
    }
    /// Mobilepay.
    pub fn mobilepay(self, value: Affirm) -> Self {
        Self(self.0.set::<Affirm>(26, value))
    }
    /// Multibanco.
    pub fn multibanco(self, value: crate::params::FutureUsageOptions) -> Self {
        Self(self.0.set::<crate::params::FutureUsageOptions>(27, value))
    }
    /// Naver pay.
    pub fn naver_pay(self, value: Link) -> Self {
        Self(self.0.set::<Link>(28, value))
    }
    /// Oxxo.
    pub fn oxxo(self, value: crate::params::Oxxo) -> Self {
        Self(self.0.set::<crate::params::Oxxo>(29, value))
    }
    /// P24.
    pub fn p24(self, value: crate::checkout::sessions::params::P24) -> Self {
        Self(self.0.set::<crate::checkout::sessions::params::P24>(30, value))
    }
    /// Pay by bank.
    pub fn pay_by_bank(
        self,
        value: crate::checkout::sessions::params::PayByBank,
    ) -> Self {
        Self(self.0.set::<crate::checkout::sessions::params::PayByBank>(31, value))
    }
    /// Payco.
    pub fn payco(self, value: Alma) -> Self {
        Self(self.0.set::<Alma>(32, value))
    }
    /// Paynow.
    pub fn paynow(self, value: crate::params::FutureUsageOptions) -> Self {
        Self(self.0.set::<crate::params::FutureUsageOptions>(33, value))
    }
    /// Paypal.
    pub fn paypal(self, value: crate::params::Paypal) -> Self {
        Self(self.0.set::<crate::params::Paypal>(34, value))
    }
    /// Payto.
    pub fn payto(self, value: Payto) -> Self {
        Self(self.0.set::<Payto>(35, value))
    }
    /// Pix.
    pub fn pix(self, value: Pix) -> Self {
        Self(self.0.set::<Pix>(36, value))
    }
    /// Revolut pay.
    pub fn revolut_pay(self, value: Link) -> Self {
        Self(self.0.set::<Link>(37, value))
    }
    /// Samsung pay.
    pub fn samsung_pay(self, value: Alma) -> Self {
        Self(self.0.set::<Alma>(38, value))
    }
    /// Satispay.
    pub fn satispay(self, value: Alma) -> Self {
        Self(self.0.set::<Alma>(39, value))
    }
    /// Scalapay.
    pub fn scalapay(self, value: Alma) -> Self {
        Self(self.0.set::<Alma>(40, value))
    }
    /// Sepa debit.
    pub fn sepa_debit(
        self,
        value: crate::checkout::sessions::params::SepaDebit,
    ) -> Self {
        Self(self.0.set::<crate::checkout::sessions::params::SepaDebit>(41, value))
    }
    /// Sofort.
    pub fn sofort(self, value: crate::params::FutureUsageOptions) -> Self {
        Self(self.0.set::<crate::params::FutureUsageOptions>(42, value))
    }
    /// Swish.
    pub fn swish(self, value: Swish) -> Self {
        Self(self.0.set::<Swish>(43, value))
    }
    /// Twint.
    pub fn twint(self, value: OffSessionUsageOptions) -> Self {
        Self(self.0.set::<OffSessionUsageOptions>(44, value))
    }
    /// Upi.
    pub fn upi(self, value: crate::checkout::sessions::params::Upi) -> Self {
        Self(self.0.set::<crate::checkout::sessions::params::Upi>(45, value))
    }
    /// Us bank account.
    pub fn us_bank_account(self, value: UsBankAccount) -> Self {
        Self(self.0.set::<UsBankAccount>(46, value))
    }
    /// Wechat pay.
    pub fn wechat_pay(self, value: WechatPay) -> Self {
        Self(self.0.set::<WechatPay>(47, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "checkout")]
rt::params! {
    PaymentMethodOptions;
    "acss_debit": Option<AcssDebit>;
    "affirm": Option<Affirm>;
    "afterpay_clearpay": Option<Affirm>;
    "alipay": Option<crate::params::FutureUsageOptions>;
    "alma": Option<Alma>;
    "amazon_pay": Option<Link>;
    "au_becs_debit": Option<AuBecsDebit>;
    "bacs_debit": Option<BacsDebit>;
    "bancontact": Option<crate::params::FutureUsageOptions>;
    "billie": Option<Alma>;
    "boleto": Option<Boleto>;
    "card": Option<Card>;
    "cashapp": Option<Cashapp>;
    "crypto": Option<crate::params::FutureUsageOptions>;
    "customer_balance": Option<crate::checkout::sessions::params::CustomerBalance>;
    "demo_pay": Option<crate::checkout::sessions::params::DemoPay>;
    "eps": Option<crate::params::FutureUsageOptions>;
    "fpx": Option<crate::params::FutureUsageOptions>;
    "giropay": Option<crate::params::FutureUsageOptions>;
    "grabpay": Option<crate::params::FutureUsageOptions>;
    "ideal": Option<crate::params::FutureUsageOptions>;
    "kakao_pay": Option<Link>;
    "klarna": Option<Klarna>;
    "konbini": Option<crate::checkout::sessions::params::Konbini>;
    "kr_card": Option<Link>;
    "link": Option<Link>;
    "mobilepay": Option<Affirm>;
    "multibanco": Option<crate::params::FutureUsageOptions>;
    "naver_pay": Option<Link>;
    "oxxo": Option<crate::params::Oxxo>;
    "p24": Option<crate::checkout::sessions::params::P24>;
    "pay_by_bank": Option<crate::checkout::sessions::params::PayByBank>;
    "payco": Option<Alma>;
    "paynow": Option<crate::params::FutureUsageOptions>;
    "paypal": Option<crate::params::Paypal>;
    "payto": Option<Payto>;
    "pix": Option<Pix>;
    "revolut_pay": Option<Link>;
    "samsung_pay": Option<Alma>;
    "satispay": Option<Alma>;
    "scalapay": Option<Alma>;
    "sepa_debit": Option<crate::checkout::sessions::params::SepaDebit>;
    "sofort": Option<crate::params::FutureUsageOptions>;
    "swish": Option<Swish>;
    "twint": Option<OffSessionUsageOptions>;
    "upi": Option<crate::checkout::sessions::params::Upi>;
    "us_bank_account": Option<UsBankAccount>;
    "wechat_pay": Option<WechatPay>;
}
/// The parameters of `payment_method_options.payto`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/payto`.
#[cfg(feature = "checkout")]
#[derive(Clone)]
#[must_use]
pub struct Payto(rt::Params);
#[cfg(feature = "checkout")]
impl Payto {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Mandate options.
    pub fn mandate_options(
        self,
        value: crate::checkout::sessions::params::PaytoMandateOptions,
    ) -> Self {
        Self(
            self
                .0
                .set::<crate::checkout::sessions::params::PaytoMandateOptions>(0, value),
        )
    }
    /// Setup future usage. `none` or `off_session`.
    pub fn setup_future_usage(
        self,
        value: crate::checkout::sessions::params::AmazonPaySetupFutureUsage,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::checkout::sessions::params::AmazonPaySetupFutureUsage,
                >(1, value),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "checkout")]
rt::params! {
    Payto;
    "mandate_options": Option<crate::checkout::sessions::params::PaytoMandateOptions>;
    "setup_future_usage": Option<crate::checkout::sessions::params::AmazonPaySetupFutureUsage>;
}
/// The parameters of `payment_method_options.pix`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/pix`.
#[cfg(feature = "checkout")]
#[derive(Clone)]
#[must_use]
pub struct Pix(rt::Params);
#[cfg(feature = "checkout")]
impl Pix {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount includes iof. `always` or `never`.
    pub fn amount_includes_iof(
        self,
        value: crate::checkout::sessions::params::AmountIncludesIof,
    ) -> Self {
        Self(
            self.0.set::<crate::checkout::sessions::params::AmountIncludesIof>(0, value),
        )
    }
    /// Expires after seconds.
    pub fn expires_after_seconds(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }
    /// Mandate options.
    pub fn mandate_options(
        self,
        value: crate::checkout::sessions::params::PixMandateOptions,
    ) -> Self {
        Self(
            self.0.set::<crate::checkout::sessions::params::PixMandateOptions>(2, value),
        )
    }
    /// Setup future usage. `none` or `off_session`.
    pub fn setup_future_usage(
        self,
        value: crate::checkout::sessions::params::AmazonPaySetupFutureUsage,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::checkout::sessions::params::AmazonPaySetupFutureUsage,
                >(3, value),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "checkout")]
rt::params! {
    Pix;
    "amount_includes_iof": Option<crate::checkout::sessions::params::AmountIncludesIof>;
    "expires_after_seconds": Option<i64>;
    "mandate_options": Option<crate::checkout::sessions::params::PixMandateOptions>;
    "setup_future_usage": Option<crate::checkout::sessions::params::AmazonPaySetupFutureUsage>;
}
/// The parameters of `payment_method_options.card.restrictions`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/properties/restrictions`.
#[cfg(any(feature = "checkout", feature = "payment_links"))]
#[derive(Clone)]
#[must_use]
pub struct Restrictions(rt::Params);
#[cfg(any(feature = "checkout", feature = "payment_links"))]
impl Restrictions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Brands blocked. `american_express`, `discover_global_network`, `mastercard` or `visa`.
    pub fn brands_blocked(
        self,
        value: impl IntoIterator<
            Item = crate::checkout::CardPaymentMethodOptionRestrictionsBrandsBlocked,
        >,
    ) -> Self {
        Self(
            self
                .0
                .set_list::<
                    crate::checkout::CardPaymentMethodOptionRestrictionsBrandsBlocked,
                >(0, value),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "checkout", feature = "payment_links"))]
rt::params! {
    Restrictions;
    "brands_blocked": Option<Vec<crate::checkout::CardPaymentMethodOptionRestrictionsBrandsBlocked>>;
}
/// The parameters of `payment_method_options.swish`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/swish`.
#[cfg(feature = "checkout")]
#[derive(Clone)]
#[must_use]
pub struct Swish(rt::Params);
#[cfg(feature = "checkout")]
impl Swish {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Reference. At most 5000 characters.
    pub fn reference(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "checkout")]
rt::params! {
    Swish;
    "reference": Option<String>;
}
/// The parameters of `payment_method_options.us_bank_account`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account`.
#[cfg(feature = "checkout")]
#[derive(Clone)]
#[must_use]
pub struct UsBankAccount(rt::Params);
#[cfg(feature = "checkout")]
impl UsBankAccount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Financial connections.
    pub fn financial_connections(self, value: FinancialConnections) -> Self {
        Self(self.0.set::<FinancialConnections>(0, value))
    }
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage(self, value: crate::types::SetupFutureUsage) -> Self {
        Self(self.0.set::<crate::types::SetupFutureUsage>(1, value))
    }
    /// Target date. At most 5000 characters.
    pub fn target_date(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Verification method. `automatic` or `instant`.
    pub fn verification_method(
        self,
        value: crate::checkout::UsBankAccountPaymentMethodOptionsVerificationMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::checkout::UsBankAccountPaymentMethodOptionsVerificationMethod,
                >(3, value),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "checkout")]
rt::params! {
    UsBankAccount;
    "financial_connections": Option<FinancialConnections>;
    "setup_future_usage": Option<crate::types::SetupFutureUsage>;
    "target_date": Option<String>;
    "verification_method": Option<crate::checkout::UsBankAccountPaymentMethodOptionsVerificationMethod>;
}
/// The parameters of `payment_method_options.wechat_pay`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/wechat_pay`.
#[cfg(feature = "checkout")]
#[derive(Clone)]
#[must_use]
pub struct WechatPay(rt::Params);
#[cfg(feature = "checkout")]
impl WechatPay {
    /// With what is required.
    pub fn new(client: crate::checkout::sessions::params::Client) -> Self {
        WechatPay(
            WechatPay::default()
                .0
                .set::<crate::checkout::sessions::params::Client>(1, client),
        )
    }
    /// App id. At most 5000 characters.
    pub fn app_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Setup future usage. Only `none`.
    pub fn setup_future_usage(
        self,
        value: crate::checkout::sessions::params::AffirmSetupFutureUsage,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::checkout::sessions::params::AffirmSetupFutureUsage,
                >(2, value),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "checkout")]
rt::params! {
    WechatPay;
    "app_id": Option<String>;
    "client" required: crate::checkout::sessions::params::Client;
    "setup_future_usage": Option<crate::checkout::sessions::params::AffirmSetupFutureUsage>;
}
