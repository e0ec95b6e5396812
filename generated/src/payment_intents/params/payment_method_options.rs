// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `payment_method_options.acss_debit`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/acss_debit/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct AcssDebit(rt::Params);
impl AcssDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Mandate options.
    pub fn mandate_options(self, value: AcssDebitMandateOptions) -> Self {
        Self(self.0.set::<AcssDebitMandateOptions>(0, value))
    }
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage(self, value: crate::types::SetupFutureUsage) -> Self {
        Self(self.0.set::<crate::types::SetupFutureUsage>(1, value))
    }
    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(1))
    }
    /// Target date. At most 5000 characters.
    pub fn target_date(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
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
    AcssDebit;
    "mandate_options": Option<AcssDebitMandateOptions>;
    "setup_future_usage": rt::Clearable<crate::types::SetupFutureUsage>;
    "target_date": Option<String>;
    "verification_method": Option<crate::types::VerificationMethod>;
}
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
    /// Custom mandate url.
    pub fn custom_mandate_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Clears `custom_mandate_url`.
    pub fn clear_custom_mandate_url(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Interval description. At most 500 characters.
    pub fn interval_description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Payment schedule. `combined`, `interval` or `sporadic`.
    pub fn payment_schedule(self, value: crate::types::PaymentSchedule) -> Self {
        Self(self.0.set::<crate::types::PaymentSchedule>(2, value))
    }
    /// Transaction type. `business` or `personal`.
    pub fn transaction_type(self, value: crate::types::TransactionType) -> Self {
        Self(self.0.set::<crate::types::TransactionType>(3, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    AcssDebitMandateOptions;
    "custom_mandate_url": rt::Clearable<String>;
    "interval_description": Option<String>;
    "payment_schedule": Option<crate::types::PaymentSchedule>;
    "transaction_type": Option<crate::types::TransactionType>;
}
/// The parameters of `payment_method_options.affirm`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/affirm/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Affirm(rt::Params);
impl Affirm {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture method. Only `manual`.
    pub fn capture_method(self, value: crate::payment_intents::CaptureMethod) -> Self {
        Self(self.0.set::<crate::payment_intents::CaptureMethod>(0, value))
    }
    /// Clears `capture_method`.
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Preferred locale. At most 30 characters.
    pub fn preferred_locale(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Setup future usage. Only `none`.
    pub fn setup_future_usage(
        self,
        value: crate::payment_intents::SetupFutureUsage,
    ) -> Self {
        Self(self.0.set::<crate::payment_intents::SetupFutureUsage>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Affirm;
    "capture_method": rt::Clearable<crate::payment_intents::CaptureMethod>;
    "preferred_locale": Option<String>;
    "setup_future_usage": Option<crate::payment_intents::SetupFutureUsage>;
}
/// The parameters of `payment_method_options.afterpay_clearpay`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/afterpay_clearpay/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct AfterpayClearpay(rt::Params);
impl AfterpayClearpay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture method. Only `manual`.
    pub fn capture_method(self, value: crate::payment_intents::CaptureMethod) -> Self {
        Self(self.0.set::<crate::payment_intents::CaptureMethod>(0, value))
    }
    /// Clears `capture_method`.
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Reference. At most 128 characters.
    pub fn reference(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Setup future usage. Only `none`.
    pub fn setup_future_usage(
        self,
        value: crate::payment_intents::SetupFutureUsage,
    ) -> Self {
        Self(self.0.set::<crate::payment_intents::SetupFutureUsage>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    AfterpayClearpay;
    "capture_method": rt::Clearable<crate::payment_intents::CaptureMethod>;
    "reference": Option<String>;
    "setup_future_usage": Option<crate::payment_intents::SetupFutureUsage>;
}
/// The parameters of `payment_method_options.au_becs_debit`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/au_becs_debit/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct AuBecsDebit(rt::Params);
impl AuBecsDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage(self, value: crate::types::SetupFutureUsage) -> Self {
        Self(self.0.set::<crate::types::SetupFutureUsage>(0, value))
    }
    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(0))
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
rt::params! {
    AuBecsDebit;
    "setup_future_usage": rt::Clearable<crate::types::SetupFutureUsage>;
    "target_date": Option<String>;
}
/// The parameters of `payment_method_options.bacs_debit`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/bacs_debit/anyOf/0`.
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
        value: crate::payment_intents::params::BacsDebitMandateOptions,
    ) -> Self {
        Self(
            self
                .0
                .set::<crate::payment_intents::params::BacsDebitMandateOptions>(0, value),
        )
    }
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage(self, value: crate::types::SetupFutureUsage) -> Self {
        Self(self.0.set::<crate::types::SetupFutureUsage>(1, value))
    }
    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(1))
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
rt::params! {
    BacsDebit;
    "mandate_options": Option<crate::payment_intents::params::BacsDebitMandateOptions>;
    "setup_future_usage": rt::Clearable<crate::types::SetupFutureUsage>;
    "target_date": Option<String>;
}
/// The parameters of `payment_method_options.bancontact`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/bancontact/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Bancontact(rt::Params);
impl Bancontact {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Preferred language. `de`, `en`, `fr` or `nl`.
    pub fn preferred_language(self, value: crate::types::PreferredLanguage) -> Self {
        Self(self.0.set::<crate::types::PreferredLanguage>(0, value))
    }
    /// Setup future usage. `none` or `off_session`.
    pub fn setup_future_usage(
        self,
        value: crate::payment_intents::PaymentIntentSetupFutureUsage,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_intents::PaymentIntentSetupFutureUsage>(1, value),
        )
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
rt::params! {
    Bancontact;
    "preferred_language": Option<crate::types::PreferredLanguage>;
    "setup_future_usage": rt::Clearable<crate::payment_intents::PaymentIntentSetupFutureUsage>;
}
/// The parameters of `payment_method_options.blik`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/blik/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Blik(rt::Params);
impl Blik {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Code. At most 5000 characters.
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Setup future usage. Only `none`.
    pub fn setup_future_usage(
        self,
        value: crate::payment_intents::SetupFutureUsage,
    ) -> Self {
        Self(self.0.set::<crate::payment_intents::SetupFutureUsage>(1, value))
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
rt::params! {
    Blik;
    "code": Option<String>;
    "setup_future_usage": rt::Clearable<crate::payment_intents::SetupFutureUsage>;
}
/// The parameters of `payment_method_options.boleto`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/boleto/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Boleto(rt::Params);
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
    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(1))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Boleto;
    "expires_after_days": Option<i64>;
    "setup_future_usage": rt::Clearable<crate::types::SetupFutureUsage>;
}
/// The parameters of `payment_method_options.amazon_pay`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/amazon_pay/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct CaptureAndUsageOptions(rt::Params);
impl CaptureAndUsageOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture method. Only `manual`.
    pub fn capture_method(self, value: crate::payment_intents::CaptureMethod) -> Self {
        Self(self.0.set::<crate::payment_intents::CaptureMethod>(0, value))
    }
    /// Clears `capture_method`.
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Setup future usage. `none` or `off_session`.
    pub fn setup_future_usage(
        self,
        value: crate::payment_intents::PaymentIntentSetupFutureUsage,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_intents::PaymentIntentSetupFutureUsage>(1, value),
        )
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
rt::params! {
    CaptureAndUsageOptions;
    "capture_method": rt::Clearable<crate::payment_intents::CaptureMethod>;
    "setup_future_usage": rt::Clearable<crate::payment_intents::PaymentIntentSetupFutureUsage>;
}
/// The parameters of `payment_method_options.alma`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/alma/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct CaptureOptions(rt::Params);
impl CaptureOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture method. Only `manual`.
    pub fn capture_method(self, value: crate::payment_intents::CaptureMethod) -> Self {
        Self(self.0.set::<crate::payment_intents::CaptureMethod>(0, value))
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
rt::params! {
    CaptureOptions;
    "capture_method": rt::Clearable<crate::payment_intents::CaptureMethod>;
}
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
        amount_type: crate::types::AmountType,
        interval: crate::payment_intents::PaymentIntentInterval,
        reference: impl Into<String>,
        start_date: impl Into<rt::Timestamp>,
    ) -> Self {
        CardMandateOptions(
            CardMandateOptions::default()
                .0
                .set::<i64>(0, amount)
                .set::<crate::types::AmountType>(1, amount_type)
                .set::<crate::payment_intents::PaymentIntentInterval>(4, interval)
                .set::<String>(6, reference)
                .set::<rt::Timestamp>(7, start_date),
        )
    }
    /// Description. At most 200 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// End date, in seconds since 1970.
    pub fn end_date(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(3, value))
    }
    /// Interval count.
    pub fn interval_count(self, value: i64) -> Self {
        Self(self.0.set::<i64>(5, value))
    }
    /// Supported types. Only `india`.
    pub fn supported_types(
        self,
        value: impl IntoIterator<Item = crate::payment_intents::SupportedType>,
    ) -> Self {
        Self(self.0.set_list::<crate::payment_intents::SupportedType>(8, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    CardMandateOptions;
    "amount" required: i64;
    "amount_type" required: crate::types::AmountType;
    "description": Option<String>;
    "end_date": Option<i64>;
    "interval" required: crate::payment_intents::PaymentIntentInterval;
    "interval_count": Option<i64>;
    "reference" required: String;
    "start_date" required: i64;
    "supported_types": Option<Vec<crate::payment_intents::SupportedType>>;
}
/// The parameters of `payment_method_options.card_present`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card_present/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct CardPresent(rt::Params);
impl CardPresent {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture method. `manual` or `manual_preferred`.
    pub fn capture_method(
        self,
        value: crate::payment_intents::PaymentMethodOptionsCardPresentCaptureMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_intents::PaymentMethodOptionsCardPresentCaptureMethod,
                >(0, value),
        )
    }
    /// Request extended authorization.
    pub fn request_extended_authorization(self, value: bool) -> Self {
        Self(self.0.set::<bool>(1, value))
    }
    /// Request incremental authorization support.
    pub fn request_incremental_authorization_support(self, value: bool) -> Self {
        Self(self.0.set::<bool>(2, value))
    }
    /// Routing.
    pub fn routing(self, value: Routing) -> Self {
        Self(self.0.set::<Routing>(3, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    CardPresent;
    "capture_method": Option<crate::payment_intents::PaymentMethodOptionsCardPresentCaptureMethod>;
    "request_extended_authorization": Option<bool>;
    "request_incremental_authorization_support": Option<bool>;
    "routing": Option<Routing>;
}
/// The parameters of `payment_method_options.cashapp`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/cashapp/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Cashapp(rt::Params);
impl Cashapp {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture method. Only `manual`.
    pub fn capture_method(self, value: crate::payment_intents::CaptureMethod) -> Self {
        Self(self.0.set::<crate::payment_intents::CaptureMethod>(0, value))
    }
    /// Clears `capture_method`.
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage(self, value: crate::types::SetupFutureUsage) -> Self {
        Self(self.0.set::<crate::types::SetupFutureUsage>(1, value))
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
rt::params! {
    Cashapp;
    "capture_method": rt::Clearable<crate::payment_intents::CaptureMethod>;
    "setup_future_usage": rt::Clearable<crate::types::SetupFutureUsage>;
}
/// The parameters of `payment_method_options.alipay`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/alipay/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Ideal(rt::Params);
impl Ideal {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Setup future usage. `none` or `off_session`.
    pub fn setup_future_usage(
        self,
        value: crate::payment_intents::PaymentIntentSetupFutureUsage,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_intents::PaymentIntentSetupFutureUsage>(0, value),
        )
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
rt::params! {
    Ideal;
    "setup_future_usage": rt::Clearable<crate::payment_intents::PaymentIntentSetupFutureUsage>;
}
/// The parameters of `payment_method_options.konbini`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/konbini/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Konbini(rt::Params);
impl Konbini {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Confirmation number. At most 11 characters.
    pub fn confirmation_number(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Clears `confirmation_number`.
    pub fn clear_confirmation_number(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Expires after days.
    pub fn expires_after_days(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }
    /// Clears `expires_after_days`.
    pub fn clear_expires_after_days(self) -> Self {
        Self(self.0.clear(1))
    }
    /// Expires at, in seconds since 1970.
    pub fn expires_at(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(2, value))
    }
    /// Clears `expires_at`.
    pub fn clear_expires_at(self) -> Self {
        Self(self.0.clear(2))
    }
    /// Product description. At most 22 characters.
    pub fn product_description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }
    /// Clears `product_description`.
    pub fn clear_product_description(self) -> Self {
        Self(self.0.clear(3))
    }
    /// Setup future usage. Only `none`.
    pub fn setup_future_usage(
        self,
        value: crate::payment_intents::SetupFutureUsage,
    ) -> Self {
        Self(self.0.set::<crate::payment_intents::SetupFutureUsage>(4, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Konbini;
    "confirmation_number": rt::Clearable<String>;
    "expires_after_days": rt::Clearable<i64>;
    "expires_at": rt::Clearable<i64>;
    "product_description": rt::Clearable<String>;
    "setup_future_usage": Option<crate::payment_intents::SetupFutureUsage>;
}
/// The parameters of `payment_method_options.mobilepay`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/mobilepay/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Mobilepay(rt::Params);
impl Mobilepay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture method. Only `manual`.
    pub fn capture_method(self, value: crate::payment_intents::CaptureMethod) -> Self {
        Self(self.0.set::<crate::payment_intents::CaptureMethod>(0, value))
    }
    /// Clears `capture_method`.
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Setup future usage. Only `none`.
    pub fn setup_future_usage(
        self,
        value: crate::payment_intents::SetupFutureUsage,
    ) -> Self {
        Self(self.0.set::<crate::payment_intents::SetupFutureUsage>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Mobilepay;
    "capture_method": rt::Clearable<crate::payment_intents::CaptureMethod>;
    "setup_future_usage": Option<crate::payment_intents::SetupFutureUsage>;
}
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
    /// Acss debit.
    pub fn acss_debit(self, value: AcssDebit) -> Self {
        Self(self.0.set::<AcssDebit>(0, value))
    }
    /// Clears `acss_debit`.
    pub fn clear_acss_debit(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Affirm.
    pub fn affirm(self, value: Affirm) -> Self {
        Self(self.0.set::<Affirm>(1, value))
    }
    /// Clears `affirm`.
    pub fn clear_affirm(self) -> Self {
        Self(self.0.clear(1))
    }
    /// Afterpay clearpay.
    pub fn afterpay_clearpay(self, value: AfterpayClearpay) -> Self {
        Self(self.0.set::<AfterpayClearpay>(2, value))
    }
    /// Clears `afterpay_clearpay`.
    pub fn clear_afterpay_clearpay(self) -> Self {
        Self(self.0.clear(2))
    }
    /// Alipay.
    pub fn alipay(self, value: crate::payment_intents::params::Alipay) -> Self {
        Self(self.0.set::<crate::payment_intents::params::Alipay>(3, value))
    }
    /// Clears `alipay`.
    pub fn clear_alipay(self) -> Self {
        Self(self.0.clear(3))
    }
    /// Alma.
    pub fn alma(self, value: CaptureOptions) -> Self {
        Self(self.0.set::<CaptureOptions>(4, value))
    }
    /// Clears `alma`.
    pub fn clear_alma(self) -> Self {
        Self(self.0.clear(4))
    }
    /// Amazon pay.
    pub fn amazon_pay(self, value: CaptureAndUsageOptions) -> Self {
        Self(self.0.set::<CaptureAndUsageOptions>(5, value))
    }
    /// Clears `amazon_pay`.
    pub fn clear_amazon_pay(self) -> Self {
        Self(self.0.clear(5))
    }
    /// Au becs debit.
    pub fn au_becs_debit(self, value: AuBecsDebit) -> Self {
        Self(self.0.set::<AuBecsDebit>(6, value))
    }
    /// Clears `au_becs_debit`.
    pub fn clear_au_becs_debit(self) -> Self {
        Self(self.0.clear(6))
    }
    /// Bacs debit.
    pub fn bacs_debit(self, value: BacsDebit) -> Self {
        Self(self.0.set::<BacsDebit>(7, value))
    }
    /// Clears `bacs_debit`.
    pub fn clear_bacs_debit(self) -> Self {
        Self(self.0.clear(7))
    }
    /// Bancontact.
    pub fn bancontact(self, value: Bancontact) -> Self {
        Self(self.0.set::<Bancontact>(8, value))
    }
    /// Clears `bancontact`.
    pub fn clear_bancontact(self) -> Self {
        Self(self.0.clear(8))
    }
    /// Billie.
    pub fn billie(self, value: CaptureOptions) -> Self {
        Self(self.0.set::<CaptureOptions>(9, value))
    }
    /// Clears `billie`.
    pub fn clear_billie(self) -> Self {
        Self(self.0.clear(9))
    }
    /// Bizum.
    pub fn bizum(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(10, value))
    }
    /// Clears `bizum`.
    pub fn clear_bizum(self) -> Self {
        Self(self.0.clear(10))
    }
    /// Blik.
    pub fn blik(self, value: Blik) -> Self {
        Self(self.0.set::<Blik>(11, value))
    }
    /// Clears `blik`.
    pub fn clear_blik(self) -> Self {
        Self(self.0.clear(11))
    }
    /// Boleto.
    pub fn boleto(self, value: Boleto) -> Self {
        Self(self.0.set::<Boleto>(12, value))
    }
    /// Clears `boleto`.
    pub fn clear_boleto(self) -> Self {
        Self(self.0.clear(12))
    }
    /// Card.
    pub fn card(self, value: PaymentMethodOptionsCard) -> Self {
        Self(self.0.set::<PaymentMethodOptionsCard>(13, value))
    }
    /// Clears `card`.
    pub fn clear_card(self) -> Self {
        Self(self.0.clear(13))
    }
    /// Card present.
    pub fn card_present(self, value: CardPresent) -> Self {
        Self(self.0.set::<CardPresent>(14, value))
    }
    /// Clears `card_present`.
    pub fn clear_card_present(self) -> Self {
        Self(self.0.clear(14))
    }
    /// Cashapp.
    pub fn cashapp(self, value: Cashapp) -> Self {
        Self(self.0.set::<Cashapp>(15, value))
    }
    /// Clears `cashapp`.
    pub fn clear_cashapp(self) -> Self {
        Self(self.0.clear(15))
    }
    /// Crypto.
    pub fn crypto(self, value: crate::params::FutureUsageOptions) -> Self {
        Self(self.0.set::<crate::params::FutureUsageOptions>(16, value))
    }
    /// Clears `crypto`.
    pub fn clear_crypto(self) -> Self {
        Self(self.0.clear(16))
    }
    /// Customer balance.
    pub fn customer_balance(
        self,
        value: crate::payment_intents::params::CustomerBalance,
    ) -> Self {
        Self(self.0.set::<crate::payment_intents::params::CustomerBalance>(17, value))
    }
    /// Clears `customer_balance`.
    pub fn clear_customer_balance(self) -> Self {
        Self(self.0.clear(17))
    }
    /// Eps.
    pub fn eps(self, value: crate::params::FutureUsageOptions) -> Self {
        Self(self.0.set::<crate::params::FutureUsageOptions>(18, value))
    }
    /// Clears `eps`.
    pub fn clear_eps(self) -> Self {
        Self(self.0.clear(18))
    }
    /// Fpx.
    pub fn fpx(self, value: crate::params::FutureUsageOptions) -> Self {
        Self(self.0.set::<crate::params::FutureUsageOptions>(19, value))
    }
    /// Clears `fpx`.
    pub fn clear_fpx(self) -> Self {
        Self(self.0.clear(19))
    }
    /// Giropay.
    pub fn giropay(self, value: crate::params::FutureUsageOptions) -> Self {
        Self(self.0.set::<crate::params::FutureUsageOptions>(20, value))
    }
    /// Clears `giropay`.
    pub fn clear_giropay(self) -> Self {
        Self(self.0.clear(20))
    }
    /// Grabpay.
    pub fn grabpay(self, value: crate::params::FutureUsageOptions) -> Self {
        Self(self.0.set::<crate::params::FutureUsageOptions>(21, value))
    }
    /// Clears `grabpay`.
    pub fn clear_grabpay(self) -> Self {
        Self(self.0.clear(21))
    }
    /// Ideal.
    pub fn ideal(self, value: Ideal) -> Self {
        Self(self.0.set::<Ideal>(22, value))
    }
    /// Clears `ideal`.
    pub fn clear_ideal(self) -> Self {
        Self(self.0.clear(22))
    }
    /// Interac present.
    pub fn interac_present(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(23, value))
    }
    /// Clears `interac_present`.
    pub fn clear_interac_present(self) -> Self {
        Self(self.0.clear(23))
    }
    /// Kakao pay.
    pub fn kakao_pay(self, value: CaptureAndUsageOptions) -> Self {
        Self(self.0.set::<CaptureAndUsageOptions>(24, value))
    }
    /// Clears `kakao_pay`.
    pub fn clear_kakao_pay(self) -> Self {
        Self(self.0.clear(24))
    }
    /// Klarna.
    pub fn klarna(self, value: PaymentMethodOptionsKlarna) -> Self {
        Self(self.0.set::<PaymentMethodOptionsKlarna>(25, value))
    }
    /// Clears `klarna`.
    pub fn clear_klarna(self) -> Self {
        Self(self.0.clear(25))
    }
    /// Konbini.
    pub fn konbini(self, value: Konbini) -> Self {
        Self(self.0.set::<Konbini>(26, value))
    }
    /// Clears `konbini`.
    pub fn clear_konbini(self) -> Self {
        Self(self.0.clear(26))
    }
    /// Kr card.
    pub fn kr_card(self, value: CaptureAndUsageOptions) -> Self {
        Self(self.0.set::<CaptureAndUsageOptions>(27, value))
    }
    /// Clears `kr_card`.
    pub fn clear_kr_card(self) -> Self {
        Self(self.0.clear(27))
    }
    /// Link.
    pub fn link(self, value: CaptureAndUsageOptions) -> Self {
        Self(self.0.set::<CaptureAndUsageOptions>(28, value))
    }
    /// Clears `link`.
    pub fn clear_link(self) -> Self {
        Self(self.0.clear(28))
    }
    /// Mb way.
    pub fn mb_way(self, value: crate::params::FutureUsageOptions) -> Self {
        Self(self.0.set::<crate::params::FutureUsageOptions>(29, value))
    }
    /// Clears `mb_way`.
    pub fn clear_mb_way(self) -> Self {
        Self(self.0.clear(29))
    }
    /// Mobilepay.
    pub fn mobilepay(self, value: Mobilepay) -> Self {
        Self(self.0.set::<Mobilepay>(30, value))
    }
    /// Clears `mobilepay`.
    pub fn clear_mobilepay(self) -> Self {
        Self(self.0.clear(30))
    }
    /// Multibanco.
    pub fn multibanco(self, value: crate::params::FutureUsageOptions) -> Self {
        Self(self.0.set::<crate::params::FutureUsageOptions>(31, value))
    }
    /// Clears `multibanco`.
    pub fn clear_multibanco(self) -> Self {
        Self(self.0.clear(31))
    }
    /// Naver pay.
    pub fn naver_pay(self, value: CaptureAndUsageOptions) -> Self {
        Self(self.0.set::<CaptureAndUsageOptions>(32, value))
    }
    /// Clears `naver_pay`.
    pub fn clear_naver_pay(self) -> Self {
        Self(self.0.clear(32))
    }
    /// Nz bank account.
    pub fn nz_bank_account(
        self,
        value: crate::payment_intents::params::NzBankAccount,
    ) -> Self {
        Self(self.0.set::<crate::payment_intents::params::NzBankAccount>(33, value))
    }
    /// Clears `nz_bank_account`.
    pub fn clear_nz_bank_account(self) -> Self {
        Self(self.0.clear(33))
    }
    /// Oxxo.
    pub fn oxxo(self, value: crate::params::Oxxo) -> Self {
        Self(self.0.set::<crate::params::Oxxo>(34, value))
    }
    /// Clears `oxxo`.
    pub fn clear_oxxo(self) -> Self {
        Self(self.0.clear(34))
    }
    /// P24.
    pub fn p24(self, value: crate::payment_intents::params::P24) -> Self {
        Self(self.0.set::<crate::payment_intents::params::P24>(35, value))
    }
    /// Clears `p24`.
    pub fn clear_p24(self) -> Self {
        Self(self.0.clear(35))
    }
    /// Pay by bank.
    pub fn pay_by_bank(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(36, value))
    }
    /// Clears `pay_by_bank`.
    pub fn clear_pay_by_bank(self) -> Self {
        Self(self.0.clear(36))
    }
    /// Payco.
    pub fn payco(self, value: CaptureOptions) -> Self {
        Self(self.0.set::<CaptureOptions>(37, value))
    }
    /// Clears `payco`.
    pub fn clear_payco(self) -> Self {
        Self(self.0.clear(37))
    }
    /// Paynow.
    pub fn paynow(self, value: crate::params::FutureUsageOptions) -> Self {
        Self(self.0.set::<crate::params::FutureUsageOptions>(38, value))
    }
    /// Clears `paynow`.
    pub fn clear_paynow(self) -> Self {
        Self(self.0.clear(38))
    }
    /// Paypal.
    pub fn paypal(self, value: crate::params::Paypal) -> Self {
        Self(self.0.set::<crate::params::Paypal>(39, value))
    }
    /// Clears `paypal`.
    pub fn clear_paypal(self) -> Self {
        Self(self.0.clear(39))
    }
    /// Payto.
    pub fn payto(self, value: Payto) -> Self {
        Self(self.0.set::<Payto>(40, value))
    }
    /// Clears `payto`.
    pub fn clear_payto(self) -> Self {
        Self(self.0.clear(40))
    }
    /// Pix.
    pub fn pix(self, value: Pix) -> Self {
        Self(self.0.set::<Pix>(41, value))
    }
    /// Clears `pix`.
    pub fn clear_pix(self) -> Self {
        Self(self.0.clear(41))
    }
    /// Promptpay.
    pub fn promptpay(self, value: crate::params::FutureUsageOptions) -> Self {
        Self(self.0.set::<crate::params::FutureUsageOptions>(42, value))
    }
    /// Clears `promptpay`.
    pub fn clear_promptpay(self) -> Self {
        Self(self.0.clear(42))
    }
    /// Revolut pay.
    pub fn revolut_pay(self, value: CaptureAndUsageOptions) -> Self {
        Self(self.0.set::<CaptureAndUsageOptions>(43, value))
    }
    /// Clears `revolut_pay`.
    pub fn clear_revolut_pay(self) -> Self {
        Self(self.0.clear(43))
    }
    /// Samsung pay.
    pub fn samsung_pay(self, value: CaptureOptions) -> Self {
        Self(self.0.set::<CaptureOptions>(44, value))
    }
    /// Clears `samsung_pay`.
    pub fn clear_samsung_pay(self) -> Self {
        Self(self.0.clear(44))
    }
    /// Satispay.
    pub fn satispay(self, value: CaptureOptions) -> Self {
        Self(self.0.set::<CaptureOptions>(45, value))
    }
    /// Clears `satispay`.
    pub fn clear_satispay(self) -> Self {
        Self(self.0.clear(45))
    }
    /// Scalapay.
    pub fn scalapay(self, value: CaptureOptions) -> Self {
        Self(self.0.set::<CaptureOptions>(46, value))
    }
    /// Clears `scalapay`.
    pub fn clear_scalapay(self) -> Self {
        Self(self.0.clear(46))
    }
    /// Sepa debit.
    pub fn sepa_debit(self, value: crate::payment_intents::params::SepaDebit) -> Self {
        Self(self.0.set::<crate::payment_intents::params::SepaDebit>(47, value))
    }
    /// Clears `sepa_debit`.
    pub fn clear_sepa_debit(self) -> Self {
        Self(self.0.clear(47))
    }
    /// Sofort.
    pub fn sofort(self, value: Sofort) -> Self {
        Self(self.0.set::<Sofort>(48, value))
    }
    /// Clears `sofort`.
    pub fn clear_sofort(self) -> Self {
        Self(self.0.clear(48))
    }
    /// Swish.
    pub fn swish(self, value: Swish) -> Self {
        Self(self.0.set::<Swish>(49, value))
    }
    /// Clears `swish`.
    pub fn clear_swish(self) -> Self {
        Self(self.0.clear(49))
    }
    /// Twint.
    pub fn twint(
        self,
        value: crate::checkout::sessions::params::OffSessionUsageOptions,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::checkout::sessions::params::OffSessionUsageOptions,
                >(50, value),
        )
    }
    /// Clears `twint`.
    pub fn clear_twint(self) -> Self {
        Self(self.0.clear(50))
    }
    /// Upi.
    pub fn upi(self, value: crate::payment_intents::params::Upi) -> Self {
        Self(self.0.set::<crate::payment_intents::params::Upi>(51, value))
    }
    /// Clears `upi`.
    pub fn clear_upi(self) -> Self {
        Self(self.0.clear(51))
    }
    /// Us bank account.
    pub fn us_bank_account(self, value: UsBankAccount) -> Self {
        Self(self.0.set::<UsBankAccount>(52, value))
    }
    /// Clears `us_bank_account`.
    pub fn clear_us_bank_account(self) -> Self {
        Self(self.0.clear(52))
    }
    /// Wechat pay.
    pub fn wechat_pay(self, value: WechatPay) -> Self {
        Self(self.0.set::<WechatPay>(53, value))
    }
    /// Clears `wechat_pay`.
    pub fn clear_wechat_pay(self) -> Self {
        Self(self.0.clear(53))
    }
    /// Zip.
    pub fn zip(self, value: crate::params::FutureUsageOptions) -> Self {
        Self(self.0.set::<crate::params::FutureUsageOptions>(54, value))
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
rt::params! {
    PaymentMethodOptions;
    "acss_debit": rt::Clearable<AcssDebit>;
    "affirm": rt::Clearable<Affirm>;
    "afterpay_clearpay": rt::Clearable<AfterpayClearpay>;
    "alipay": rt::Clearable<crate::payment_intents::params::Alipay>;
    "alma": rt::Clearable<CaptureOptions>;
    "amazon_pay": rt::Clearable<CaptureAndUsageOptions>;
    "au_becs_debit": rt::Clearable<AuBecsDebit>;
    "bacs_debit": rt::Clearable<BacsDebit>;
    "bancontact": rt::Clearable<Bancontact>;
    "billie": rt::Clearable<CaptureOptions>;
    "bizum": rt::Clearable<crate::params::Empty>;
    "blik": rt::Clearable<Blik>;
    "boleto": rt::Clearable<Boleto>;
    "card": rt::Clearable<PaymentMethodOptionsCard>;
    "card_present": rt::Clearable<CardPresent>;
    "cashapp": rt::Clearable<Cashapp>;
    "crypto": rt::Clearable<crate::params::FutureUsageOptions>;
    "customer_balance": rt::Clearable<crate::payment_intents::params::CustomerBalance>;
    "eps": rt::Clearable<crate::params::FutureUsageOptions>;
    "fpx": rt::Clearable<crate::params::FutureUsageOptions>;
    "giropay": rt::Clearable<crate::params::FutureUsageOptions>;
    "grabpay": rt::Clearable<crate::params::FutureUsageOptions>;
    "ideal": rt::Clearable<Ideal>;
    "interac_present": rt::Clearable<crate::params::Empty>;
    "kakao_pay": rt::Clearable<CaptureAndUsageOptions>;
    "klarna": rt::Clearable<PaymentMethodOptionsKlarna>;
    "konbini": rt::Clearable<Konbini>;
    "kr_card": rt::Clearable<CaptureAndUsageOptions>;
    "link": rt::Clearable<CaptureAndUsageOptions>;
    "mb_way": rt::Clearable<crate::params::FutureUsageOptions>;
    "mobilepay": rt::Clearable<Mobilepay>;
    "multibanco": rt::Clearable<crate::params::FutureUsageOptions>;
    "naver_pay": rt::Clearable<CaptureAndUsageOptions>;
    "nz_bank_account": rt::Clearable<crate::payment_intents::params::NzBankAccount>;
    "oxxo": rt::Clearable<crate::params::Oxxo>;
    "p24": rt::Clearable<crate::payment_intents::params::P24>;
    "pay_by_bank": rt::Clearable<crate::params::Empty>;
    "payco": rt::Clearable<CaptureOptions>;
    "paynow": rt::Clearable<crate::params::FutureUsageOptions>;
    "paypal": rt::Clearable<crate::params::Paypal>;
    "payto": rt::Clearable<Payto>;
    "pix": rt::Clearable<Pix>;
    "promptpay": rt::Clearable<crate::params::FutureUsageOptions>;
    "revolut_pay": rt::Clearable<CaptureAndUsageOptions>;
    "samsung_pay": rt::Clearable<CaptureOptions>;
    "satispay": rt::Clearable<CaptureOptions>;
    "scalapay": rt::Clearable<CaptureOptions>;
    "sepa_debit": rt::Clearable<crate::payment_intents::params::SepaDebit>;
    "sofort": rt::Clearable<Sofort>;
    "swish": rt::Clearable<Swish>;
    "twint": rt::Clearable<crate::checkout::sessions::params::OffSessionUsageOptions>;
    "upi": rt::Clearable<crate::payment_intents::params::Upi>;
    "us_bank_account": rt::Clearable<UsBankAccount>;
    "wechat_pay": rt::Clearable<WechatPay>;
    "zip": rt::Clearable<crate::params::FutureUsageOptions>;
}
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
    /// Capture method. Only `manual`.
    pub fn capture_method(self, value: crate::payment_intents::CaptureMethod) -> Self {
        Self(self.0.set::<crate::payment_intents::CaptureMethod>(0, value))
    }
    /// Clears `capture_method`.
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Cvc token. At most 5000 characters.
    pub fn cvc_token(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Installments.
    pub fn installments(self, value: crate::params::Installments) -> Self {
        Self(self.0.set::<crate::params::Installments>(2, value))
    }
    /// Mandate options.
    pub fn mandate_options(self, value: CardMandateOptions) -> Self {
        Self(self.0.set::<CardMandateOptions>(3, value))
    }
    /// Network.
    pub fn network(self, value: crate::payment_intents::PaymentIntentNetwork) -> Self {
        Self(self.0.set::<crate::payment_intents::PaymentIntentNetwork>(4, value))
    }
    /// Request extended authorization. `if_available` or `never`.
    pub fn request_extended_authorization(
        self,
        value: crate::types::RequestIfAvailable,
    ) -> Self {
        Self(self.0.set::<crate::types::RequestIfAvailable>(5, value))
    }
    /// Request incremental authorization. `if_available` or `never`.
    pub fn request_incremental_authorization(
        self,
        value: crate::types::RequestIfAvailable,
    ) -> Self {
        Self(self.0.set::<crate::types::RequestIfAvailable>(6, value))
    }
    /// Request multicapture. `if_available` or `never`.
    pub fn request_multicapture(self, value: crate::types::RequestIfAvailable) -> Self {
        Self(self.0.set::<crate::types::RequestIfAvailable>(7, value))
    }
    /// Request overcapture. `if_available` or `never`.
    pub fn request_overcapture(self, value: crate::types::RequestIfAvailable) -> Self {
        Self(self.0.set::<crate::types::RequestIfAvailable>(8, value))
    }
    /// Request three d secure. `any`, `automatic` or `challenge`.
    pub fn request_three_d_secure(
        self,
        value: crate::types::RequestThreeDSecure,
    ) -> Self {
        Self(self.0.set::<crate::types::RequestThreeDSecure>(9, value))
    }
    /// Require cvc recollection.
    pub fn require_cvc_recollection(self, value: bool) -> Self {
        Self(self.0.set::<bool>(10, value))
    }
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage(self, value: crate::types::SetupFutureUsage) -> Self {
        Self(self.0.set::<crate::types::SetupFutureUsage>(11, value))
    }
    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(11))
    }
    /// Statement descriptor suffix kana. At most 22 characters.
    pub fn statement_descriptor_suffix_kana(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(12, value))
    }
    /// Clears `statement_descriptor_suffix_kana`.
    pub fn clear_statement_descriptor_suffix_kana(self) -> Self {
        Self(self.0.clear(12))
    }
    /// Statement descriptor suffix kanji. At most 17 characters.
    pub fn statement_descriptor_suffix_kanji(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(13, value))
    }
    /// Clears `statement_descriptor_suffix_kanji`.
    pub fn clear_statement_descriptor_suffix_kanji(self) -> Self {
        Self(self.0.clear(13))
    }
    /// Three d secure.
    pub fn three_d_secure(self, value: ThreeDSecure) -> Self {
        Self(self.0.set::<ThreeDSecure>(14, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    PaymentMethodOptionsCard;
    "capture_method": rt::Clearable<crate::payment_intents::CaptureMethod>;
    "cvc_token" sensitive: Option<String>;
    "installments": Option<crate::params::Installments>;
    "mandate_options": Option<CardMandateOptions>;
    "network": Option<crate::payment_intents::PaymentIntentNetwork>;
    "request_extended_authorization": Option<crate::types::RequestIfAvailable>;
    "request_incremental_authorization": Option<crate::types::RequestIfAvailable>;
    "request_multicapture": Option<crate::types::RequestIfAvailable>;
    "request_overcapture": Option<crate::types::RequestIfAvailable>;
    "request_three_d_secure": Option<crate::types::RequestThreeDSecure>;
    "require_cvc_recollection": Option<bool>;
    "setup_future_usage": rt::Clearable<crate::types::SetupFutureUsage>;
    "statement_descriptor_suffix_kana": rt::Clearable<String>;
    "statement_descriptor_suffix_kanji": rt::Clearable<String>;
    "three_d_secure": Option<ThreeDSecure>;
}
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
    /// Capture method. Only `manual`.
    pub fn capture_method(self, value: crate::payment_intents::CaptureMethod) -> Self {
        Self(self.0.set::<crate::payment_intents::CaptureMethod>(0, value))
    }
    /// Clears `capture_method`.
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.clear(0))
    }
    /// On demand.
    pub fn on_demand(self, value: crate::params::OnDemand) -> Self {
        Self(self.0.set::<crate::params::OnDemand>(1, value))
    }
    /// Preferred locale.
    pub fn preferred_locale(
        self,
        value: crate::payment_intents::params::KlarnaPreferredLocale,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_intents::params::KlarnaPreferredLocale>(2, value),
        )
    }
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage(self, value: crate::types::SetupFutureUsage) -> Self {
        Self(self.0.set::<crate::types::SetupFutureUsage>(3, value))
    }
    /// Subscriptions.
    pub fn subscriptions(self, value: impl IntoIterator<Item = Subscription>) -> Self {
        Self(self.0.set_list::<Subscription>(4, value))
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
rt::params! {
    PaymentMethodOptionsKlarna;
    "capture_method": rt::Clearable<crate::payment_intents::CaptureMethod>;
    "on_demand": Option<crate::params::OnDemand>;
    "preferred_locale": Option<crate::payment_intents::params::KlarnaPreferredLocale>;
    "setup_future_usage": Option<crate::types::SetupFutureUsage>;
    "subscriptions" clearable: rt::Clearable<Vec<Subscription>>;
}
/// The parameters of `payment_method_options.payto`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/payto/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Payto(rt::Params);
impl Payto {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Mandate options.
    pub fn mandate_options(self, value: PaytoMandateOptions) -> Self {
        Self(self.0.set::<PaytoMandateOptions>(0, value))
    }
    /// Setup future usage. `none` or `off_session`.
    pub fn setup_future_usage(
        self,
        value: crate::payment_intents::PaymentIntentSetupFutureUsage,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_intents::PaymentIntentSetupFutureUsage>(1, value),
        )
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
rt::params! {
    Payto;
    "mandate_options": Option<PaytoMandateOptions>;
    "setup_future_usage": rt::Clearable<crate::payment_intents::PaymentIntentSetupFutureUsage>;
}
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
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }
    /// Clears `amount`.
    pub fn clear_amount(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Amount type. `fixed` or `maximum`.
    pub fn amount_type(self, value: crate::types::AmountType) -> Self {
        Self(self.0.set::<crate::types::AmountType>(1, value))
    }
    /// Clears `amount_type`.
    pub fn clear_amount_type(self) -> Self {
        Self(self.0.clear(1))
    }
    /// End date. At most 5000 characters.
    pub fn end_date(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Clears `end_date`.
    pub fn clear_end_date(self) -> Self {
        Self(self.0.clear(2))
    }
    /// Payment schedule. `adhoc`, `annual`, `daily`, `fortnightly`, `monthly`, `quarterly`, `semi_annual` or `weekly`.
    pub fn payment_schedule(
        self,
        value: crate::payment_intents::PaymentSchedule,
    ) -> Self {
        Self(self.0.set::<crate::payment_intents::PaymentSchedule>(3, value))
    }
    /// Clears `payment_schedule`.
    pub fn clear_payment_schedule(self) -> Self {
        Self(self.0.clear(3))
    }
    /// Payments per period.
    pub fn payments_per_period(self, value: i64) -> Self {
        Self(self.0.set::<i64>(4, value))
    }
    /// Clears `payments_per_period`.
    pub fn clear_payments_per_period(self) -> Self {
        Self(self.0.clear(4))
    }
    /// Purpose.
    pub fn purpose(self, value: crate::payment_intents::PaymentIntentPurpose) -> Self {
        Self(self.0.set::<crate::payment_intents::PaymentIntentPurpose>(5, value))
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
rt::params! {
    PaytoMandateOptions;
    "amount": rt::Clearable<i64>;
    "amount_type": rt::Clearable<crate::types::AmountType>;
    "end_date": rt::Clearable<String>;
    "payment_schedule": rt::Clearable<crate::payment_intents::PaymentSchedule>;
    "payments_per_period": rt::Clearable<i64>;
    "purpose": rt::Clearable<crate::payment_intents::PaymentIntentPurpose>;
}
/// The parameters of `payment_method_options.pix`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/pix/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Pix(rt::Params);
impl Pix {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount includes iof. `always` or `never`.
    pub fn amount_includes_iof(
        self,
        value: crate::payment_intents::AmountIncludesIof,
    ) -> Self {
        Self(self.0.set::<crate::payment_intents::AmountIncludesIof>(0, value))
    }
    /// Expires after seconds.
    pub fn expires_after_seconds(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }
    /// Expires at, in seconds since 1970.
    pub fn expires_at(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(2, value))
    }
    /// Mandate options.
    pub fn mandate_options(
        self,
        value: crate::payment_intents::params::PixMandateOptions,
    ) -> Self {
        Self(self.0.set::<crate::payment_intents::params::PixMandateOptions>(3, value))
    }
    /// Setup future usage. `none` or `off_session`.
    pub fn setup_future_usage(
        self,
        value: crate::payment_intents::PaymentIntentSetupFutureUsage,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_intents::PaymentIntentSetupFutureUsage>(4, value),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Pix;
    "amount_includes_iof": Option<crate::payment_intents::AmountIncludesIof>;
    "expires_after_seconds": Option<i64>;
    "expires_at": Option<i64>;
    "mandate_options": Option<crate::payment_intents::params::PixMandateOptions>;
    "setup_future_usage": Option<crate::payment_intents::PaymentIntentSetupFutureUsage>;
}
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
    /// Requested priority. `domestic` or `international`.
    pub fn requested_priority(
        self,
        value: crate::payment_intents::PaymentMethodOptionsCardPresentRoutingRequestedPriority,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_intents::PaymentMethodOptionsCardPresentRoutingRequestedPriority,
                >(0, value),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Routing;
    "requested_priority": Option<crate::payment_intents::PaymentMethodOptionsCardPresentRoutingRequestedPriority>;
}
/// The parameters of `payment_method_options.sofort`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/sofort/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Sofort(rt::Params);
impl Sofort {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Preferred language. `de`, `en`, `es`, `fr`, `it`, `nl` or `pl`.
    pub fn preferred_language(
        self,
        value: crate::payment_intents::PreferredLanguage,
    ) -> Self {
        Self(self.0.set::<crate::payment_intents::PreferredLanguage>(0, value))
    }
    /// Clears `preferred_language`.
    pub fn clear_preferred_language(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Setup future usage. `none` or `off_session`.
    pub fn setup_future_usage(
        self,
        value: crate::payment_intents::PaymentIntentSetupFutureUsage,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_intents::PaymentIntentSetupFutureUsage>(1, value),
        )
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
rt::params! {
    Sofort;
    "preferred_language": rt::Clearable<crate::payment_intents::PreferredLanguage>;
    "setup_future_usage": rt::Clearable<crate::payment_intents::PaymentIntentSetupFutureUsage>;
}
/// The parameters of `payment_method_options.klarna.subscriptions[]`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna/anyOf/0/properties/subscriptions/anyOf/0/items`.
#[derive(Clone)]
#[must_use]
pub struct Subscription(rt::Params);
impl Subscription {
    /// With what is required.
    pub fn new(interval: crate::types::Interval, reference: impl Into<String>) -> Self {
        Subscription(
            Subscription::default()
                .0
                .set::<crate::types::Interval>(0, interval)
                .set::<String>(4, reference),
        )
    }
    /// Interval count.
    pub fn interval_count(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }
    /// Name. At most 255 characters.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Next billing.
    pub fn next_billing(self, value: crate::params::NextBilling) -> Self {
        Self(self.0.set::<crate::params::NextBilling>(3, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Subscription;
    "interval" required: crate::types::Interval;
    "interval_count": Option<i64>;
    "name" sensitive: Option<String>;
    "next_billing": Option<crate::params::NextBilling>;
    "reference" required: String;
}
/// The parameters of `payment_method_options.swish`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/swish/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Swish(rt::Params);
impl Swish {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Reference. At most 5000 characters.
    pub fn reference(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Clears `reference`.
    pub fn clear_reference(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Setup future usage. Only `none`.
    pub fn setup_future_usage(
        self,
        value: crate::payment_intents::SetupFutureUsage,
    ) -> Self {
        Self(self.0.set::<crate::payment_intents::SetupFutureUsage>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Swish;
    "reference": rt::Clearable<String>;
    "setup_future_usage": Option<crate::payment_intents::SetupFutureUsage>;
}
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
        version: crate::payment_intents::params::Version,
    ) -> Self {
        ThreeDSecure(
            ThreeDSecure::default()
                .0
                .set::<String>(1, cryptogram)
                .set::<String>(6, transaction_id)
                .set::<crate::payment_intents::params::Version>(7, version),
        )
    }
    /// Ares trans status. `A`, `C`, `I`, `N`, `R`, `U` or `Y`.
    pub fn ares_trans_status(self, value: crate::params::AresTransStatus) -> Self {
        Self(self.0.set::<crate::params::AresTransStatus>(0, value))
    }
    /// Electronic commerce indicator. `01`, `02`, `05`, `06` or `07`.
    pub fn electronic_commerce_indicator(
        self,
        value: crate::types::ElectronicCommerceIndicator,
    ) -> Self {
        Self(self.0.set::<crate::types::ElectronicCommerceIndicator>(2, value))
    }
    /// Exemption indicator. `low_risk` or `none`.
    pub fn exemption_indicator(self, value: crate::types::ExemptionIndicator) -> Self {
        Self(self.0.set::<crate::types::ExemptionIndicator>(3, value))
    }
    /// Network options.
    pub fn network_options(self, value: crate::params::NetworkOptions) -> Self {
        Self(self.0.set::<crate::params::NetworkOptions>(4, value))
    }
    /// Requestor challenge indicator. At most 2 characters.
    pub fn requestor_challenge_indicator(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    ThreeDSecure;
    "ares_trans_status": Option<crate::params::AresTransStatus>;
    "cryptogram" required sensitive: String;
    "electronic_commerce_indicator": Option<crate::types::ElectronicCommerceIndicator>;
    "exemption_indicator": Option<crate::types::ExemptionIndicator>;
    "network_options": Option<crate::params::NetworkOptions>;
    "requestor_challenge_indicator": Option<String>;
    "transaction_id" required: String;
    "version" required: crate::payment_intents::params::Version;
}
/// The parameters of `payment_method_options.us_bank_account`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/anyOf/0`.
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
        value: crate::payment_intents::params::FinancialConnections,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_intents::params::FinancialConnections>(0, value),
        )
    }
    /// Mandate options.
    pub fn mandate_options(
        self,
        value: crate::payment_intents::params::UsBankAccountMandateOptions,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_intents::params::UsBankAccountMandateOptions,
                >(1, value),
        )
    }
    /// Networks.
    pub fn networks(self, value: crate::payment_intents::params::Networks) -> Self {
        Self(self.0.set::<crate::payment_intents::params::Networks>(2, value))
    }
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage(self, value: crate::types::SetupFutureUsage) -> Self {
        Self(self.0.set::<crate::types::SetupFutureUsage>(3, value))
    }
    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(3))
    }
    /// Target date. At most 5000 characters.
    pub fn target_date(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }
    /// Transaction purpose. `goods`, `other`, `services` or `unspecified`.
    pub fn transaction_purpose(
        self,
        value: crate::payment_intents::TransactionPurpose,
    ) -> Self {
        Self(self.0.set::<crate::payment_intents::TransactionPurpose>(5, value))
    }
    /// Clears `transaction_purpose`.
    pub fn clear_transaction_purpose(self) -> Self {
        Self(self.0.clear(5))
    }
    /// Verification method. `automatic`, `instant` or `microdeposits`.
    pub fn verification_method(self, value: crate::types::VerificationMethod) -> Self {
        Self(self.0.set::<crate::types::VerificationMethod>(6, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UsBankAccount;
    "financial_connections": Option<crate::payment_intents::params::FinancialConnections>;
    "mandate_options": Option<crate::payment_intents::params::UsBankAccountMandateOptions>;
    "networks": Option<crate::payment_intents::params::Networks>;
    "setup_future_usage": rt::Clearable<crate::types::SetupFutureUsage>;
    "target_date": Option<String>;
    "transaction_purpose": rt::Clearable<crate::payment_intents::TransactionPurpose>;
    "verification_method": Option<crate::types::VerificationMethod>;
}
/// The parameters of `payment_method_options.wechat_pay`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/wechat_pay/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct WechatPay(rt::Params);
impl WechatPay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// App id. At most 5000 characters.
    pub fn app_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Client. `android`, `ios` or `web`.
    pub fn client(
        self,
        value: crate::payment_intents::PaymentMethodOptionsWechatPayClient,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_intents::PaymentMethodOptionsWechatPayClient,
                >(1, value),
        )
    }
    /// Setup future usage. Only `none`.
    pub fn setup_future_usage(
        self,
        value: crate::payment_intents::SetupFutureUsage,
    ) -> Self {
        Self(self.0.set::<crate::payment_intents::SetupFutureUsage>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    WechatPay;
    "app_id": Option<String>;
    "client": Option<crate::payment_intents::PaymentMethodOptionsWechatPayClient>;
    "setup_future_usage": Option<crate::payment_intents::SetupFutureUsage>;
}
