// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `payment_method_options.acss_debit`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/acss_debit/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct AcssDebit {
    mandate_options: Option<Box<AcssDebitMandateOptions>>,
    setup_future_usage: rt::Clearable<crate::types::SetupFutureUsage>,
    target_date: Option<String>,
    verification_method: Option<crate::types::VerificationMethod>,
    extra: rt::Extra,
}
impl AcssDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Mandate options.
    pub fn mandate_options(mut self, value: AcssDebitMandateOptions) -> Self {
        self.mandate_options = Some(Box::new(value));
        self
    }
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage(mut self, value: crate::types::SetupFutureUsage) -> Self {
        self.setup_future_usage = rt::Clearable::Set(value);
        self
    }
    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(mut self) -> Self {
        self.setup_future_usage = rt::Clearable::Clear;
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
rt::record! {
    AcssDebit;
    0 => mandate_options "mandate_options";
    1 => setup_future_usage "setup_future_usage";
    2 => target_date "target_date";
    3 => verification_method "verification_method";
}
/// The parameters of `payment_method_options.acss_debit.mandate_options`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/acss_debit/anyOf/0/properties/mandate_options`.
#[derive(Clone, Default)]
#[must_use]
pub struct AcssDebitMandateOptions {
    custom_mandate_url: rt::Clearable<String>,
    interval_description: Option<String>,
    payment_schedule: Option<crate::types::PaymentSchedule>,
    transaction_type: Option<crate::types::TransactionType>,
    extra: rt::Extra,
}
impl AcssDebitMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Custom mandate url.
    pub fn custom_mandate_url(mut self, value: impl Into<String>) -> Self {
        self.custom_mandate_url = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `custom_mandate_url`.
    pub fn clear_custom_mandate_url(mut self) -> Self {
        self.custom_mandate_url = rt::Clearable::Clear;
        self
    }
    /// Interval description. At most 500 characters.
    pub fn interval_description(mut self, value: impl Into<String>) -> Self {
        self.interval_description = Some(value.into());
        self
    }
    /// Payment schedule. `combined`, `interval` or `sporadic`.
    pub fn payment_schedule(mut self, value: crate::types::PaymentSchedule) -> Self {
        self.payment_schedule = Some(value);
        self
    }
    /// Transaction type. `business` or `personal`.
    pub fn transaction_type(mut self, value: crate::types::TransactionType) -> Self {
        self.transaction_type = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    AcssDebitMandateOptions;
    0 => custom_mandate_url "custom_mandate_url";
    1 => interval_description "interval_description";
    2 => payment_schedule "payment_schedule";
    3 => transaction_type "transaction_type";
}
/// The parameters of `payment_method_options.affirm`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/affirm/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct Affirm {
    capture_method: rt::Clearable<crate::payment_intents::CaptureMethod>,
    preferred_locale: Option<String>,
    setup_future_usage: Option<crate::payment_intents::SetupFutureUsage>,
    extra: rt::Extra,
}
impl Affirm {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture method. Only `manual`.
    pub fn capture_method(
        mut self,
        value: crate::payment_intents::CaptureMethod,
    ) -> Self {
        self.capture_method = rt::Clearable::Set(value);
        self
    }
    /// Clears `capture_method`.
    pub fn clear_capture_method(mut self) -> Self {
        self.capture_method = rt::Clearable::Clear;
        self
    }
    /// Preferred locale. At most 30 characters.
    pub fn preferred_locale(mut self, value: impl Into<String>) -> Self {
        self.preferred_locale = Some(value.into());
        self
    }
    /// Setup future usage. Only `none`.
    pub fn setup_future_usage(
        mut self,
        value: crate::payment_intents::SetupFutureUsage,
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
rt::record! {
    Affirm;
    0 => capture_method "capture_method";
    1 => preferred_locale "preferred_locale";
    2 => setup_future_usage "setup_future_usage";
}
/// The parameters of `payment_method_options.afterpay_clearpay`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/afterpay_clearpay/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct AfterpayClearpay {
    capture_method: rt::Clearable<crate::payment_intents::CaptureMethod>,
    reference: Option<String>,
    setup_future_usage: Option<crate::payment_intents::SetupFutureUsage>,
    extra: rt::Extra,
}
impl AfterpayClearpay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture method. Only `manual`.
    pub fn capture_method(
        mut self,
        value: crate::payment_intents::CaptureMethod,
    ) -> Self {
        self.capture_method = rt::Clearable::Set(value);
        self
    }
    /// Clears `capture_method`.
    pub fn clear_capture_method(mut self) -> Self {
        self.capture_method = rt::Clearable::Clear;
        self
    }
    /// Reference. At most 128 characters.
    pub fn reference(mut self, value: impl Into<String>) -> Self {
        self.reference = Some(value.into());
        self
    }
    /// Setup future usage. Only `none`.
    pub fn setup_future_usage(
        mut self,
        value: crate::payment_intents::SetupFutureUsage,
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
rt::record! {
    AfterpayClearpay;
    0 => capture_method "capture_method";
    1 => reference "reference";
    2 => setup_future_usage "setup_future_usage";
}
/// The parameters of `payment_method_options.au_becs_debit`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/au_becs_debit/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuBecsDebit {
    setup_future_usage: rt::Clearable<crate::types::SetupFutureUsage>,
    target_date: Option<String>,
    extra: rt::Extra,
}
impl AuBecsDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage(mut self, value: crate::types::SetupFutureUsage) -> Self {
        self.setup_future_usage = rt::Clearable::Set(value);
        self
    }
    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(mut self) -> Self {
        self.setup_future_usage = rt::Clearable::Clear;
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
rt::record! {
    AuBecsDebit;
    0 => setup_future_usage "setup_future_usage";
    1 => target_date "target_date";
}
/// The parameters of `payment_method_options.bacs_debit`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/bacs_debit/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct BacsDebit {
    mandate_options: Option<
        Box<crate::payment_intents::params::BacsDebitMandateOptions>,
    >,
    setup_future_usage: rt::Clearable<crate::types::SetupFutureUsage>,
    target_date: Option<String>,
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
        value: crate::payment_intents::params::BacsDebitMandateOptions,
    ) -> Self {
        self.mandate_options = Some(Box::new(value));
        self
    }
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage(mut self, value: crate::types::SetupFutureUsage) -> Self {
        self.setup_future_usage = rt::Clearable::Set(value);
        self
    }
    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(mut self) -> Self {
        self.setup_future_usage = rt::Clearable::Clear;
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
rt::record! {
    BacsDebit;
    0 => mandate_options "mandate_options";
    1 => setup_future_usage "setup_future_usage";
    2 => target_date "target_date";
}
/// The parameters of `payment_method_options.bancontact`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/bancontact/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct Bancontact {
    preferred_language: Option<crate::types::PreferredLanguage>,
    setup_future_usage: rt::Clearable<
        crate::payment_intents::PaymentIntentSetupFutureUsage,
    >,
    extra: rt::Extra,
}
impl Bancontact {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Preferred language. `de`, `en`, `fr` or `nl`.
    pub fn preferred_language(mut self, value: crate::types::PreferredLanguage) -> Self {
        self.preferred_language = Some(value);
        self
    }
    /// Setup future usage. `none` or `off_session`.
    pub fn setup_future_usage(
        mut self,
        value: crate::payment_intents::PaymentIntentSetupFutureUsage,
    ) -> Self {
        self.setup_future_usage = rt::Clearable::Set(value);
        self
    }
    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(mut self) -> Self {
        self.setup_future_usage = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Bancontact;
    0 => preferred_language "preferred_language";
    1 => setup_future_usage "setup_future_usage";
}
/// The parameters of `payment_method_options.blik`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/blik/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct Blik {
    code: Option<String>,
    setup_future_usage: rt::Clearable<crate::payment_intents::SetupFutureUsage>,
    extra: rt::Extra,
}
impl Blik {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Code. At most 5000 characters.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Setup future usage. Only `none`.
    pub fn setup_future_usage(
        mut self,
        value: crate::payment_intents::SetupFutureUsage,
    ) -> Self {
        self.setup_future_usage = rt::Clearable::Set(value);
        self
    }
    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(mut self) -> Self {
        self.setup_future_usage = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Blik;
    0 => code "code";
    1 => setup_future_usage "setup_future_usage";
}
/// The parameters of `payment_method_options.boleto`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/boleto/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct Boleto {
    expires_after_days: Option<i64>,
    setup_future_usage: rt::Clearable<crate::types::SetupFutureUsage>,
    extra: rt::Extra,
}
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
        self.setup_future_usage = rt::Clearable::Set(value);
        self
    }
    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(mut self) -> Self {
        self.setup_future_usage = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Boleto;
    0 => expires_after_days "expires_after_days";
    1 => setup_future_usage "setup_future_usage";
}
/// The parameters of `payment_method_options.amazon_pay`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/amazon_pay/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct CaptureAndUsageOptions {
    capture_method: rt::Clearable<crate::payment_intents::CaptureMethod>,
    setup_future_usage: rt::Clearable<
        crate::payment_intents::PaymentIntentSetupFutureUsage,
    >,
    extra: rt::Extra,
}
impl CaptureAndUsageOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture method. Only `manual`.
    pub fn capture_method(
        mut self,
        value: crate::payment_intents::CaptureMethod,
    ) -> Self {
        self.capture_method = rt::Clearable::Set(value);
        self
    }
    /// Clears `capture_method`.
    pub fn clear_capture_method(mut self) -> Self {
        self.capture_method = rt::Clearable::Clear;
        self
    }
    /// Setup future usage. `none` or `off_session`.
    pub fn setup_future_usage(
        mut self,
        value: crate::payment_intents::PaymentIntentSetupFutureUsage,
    ) -> Self {
        self.setup_future_usage = rt::Clearable::Set(value);
        self
    }
    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(mut self) -> Self {
        self.setup_future_usage = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    CaptureAndUsageOptions;
    0 => capture_method "capture_method";
    1 => setup_future_usage "setup_future_usage";
}
/// The parameters of `payment_method_options.alma`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/alma/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct CaptureOptions {
    capture_method: rt::Clearable<crate::payment_intents::CaptureMethod>,
    extra: rt::Extra,
}
impl CaptureOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture method. Only `manual`.
    pub fn capture_method(
        mut self,
        value: crate::payment_intents::CaptureMethod,
    ) -> Self {
        self.capture_method = rt::Clearable::Set(value);
        self
    }
    /// Clears `capture_method`.
    pub fn clear_capture_method(mut self) -> Self {
        self.capture_method = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    CaptureOptions;
    0 => capture_method "capture_method";
}
/// The parameters of `payment_method_options.card.mandate_options`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/anyOf/0/properties/mandate_options`.
#[derive(Clone, Default)]
#[must_use]
pub struct CardMandateOptions {
    amount: i64,
    amount_type: crate::types::AmountType,
    description: Option<String>,
    end_date: Option<rt::Timestamp>,
    interval: crate::payment_intents::PaymentIntentInterval,
    interval_count: Option<i64>,
    reference: String,
    start_date: rt::Timestamp,
    supported_types: Option<Vec<crate::payment_intents::SupportedType>>,
    extra: rt::Extra,
}
impl CardMandateOptions {
    /// With what is required.
    pub fn new(
        amount: i64,
        amount_type: crate::types::AmountType,
        interval: crate::payment_intents::PaymentIntentInterval,
        reference: impl Into<String>,
        start_date: impl Into<rt::Timestamp>,
    ) -> Self {
        Self {
            amount,
            amount_type,
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
        value: impl IntoIterator<Item = crate::payment_intents::SupportedType>,
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
    CardMandateOptions;
    0 => amount "amount" required;
    1 => amount_type "amount_type" required;
    2 => description "description";
    3 => end_date "end_date";
    4 => interval "interval" required;
    5 => interval_count "interval_count";
    6 => reference "reference" required;
    7 => start_date "start_date" required;
    8 => supported_types "supported_types";
}
/// The parameters of `payment_method_options.card_present`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card_present/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct CardPresent {
    capture_method: Option<
        crate::payment_intents::PaymentMethodOptionsCardPresentCaptureMethod,
    >,
    request_extended_authorization: Option<bool>,
    request_incremental_authorization_support: Option<bool>,
    routing: Option<Box<Routing>>,
    extra: rt::Extra,
}
impl CardPresent {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture method. `manual` or `manual_preferred`.
    pub fn capture_method(
        mut self,
        value: crate::payment_intents::PaymentMethodOptionsCardPresentCaptureMethod,
    ) -> Self {
        self.capture_method = Some(value);
        self
    }
    /// Request extended authorization.
    pub fn request_extended_authorization(mut self, value: bool) -> Self {
        self.request_extended_authorization = Some(value);
        self
    }
    /// Request incremental authorization support.
    pub fn request_incremental_authorization_support(mut self, value: bool) -> Self {
        self.request_incremental_authorization_support = Some(value);
        self
    }
    /// Routing.
    pub fn routing(mut self, value: Routing) -> Self {
        self.routing = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    CardPresent;
    0 => capture_method "capture_method";
    1 => request_extended_authorization "request_extended_authorization";
    2 => request_incremental_authorization_support "request_incremental_authorization_support";
    3 => routing "routing";
}
/// The parameters of `payment_method_options.cashapp`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/cashapp/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct Cashapp {
    capture_method: rt::Clearable<crate::payment_intents::CaptureMethod>,
    setup_future_usage: rt::Clearable<crate::types::SetupFutureUsage>,
    extra: rt::Extra,
}
impl Cashapp {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture method. Only `manual`.
    pub fn capture_method(
        mut self,
        value: crate::payment_intents::CaptureMethod,
    ) -> Self {
        self.capture_method = rt::Clearable::Set(value);
        self
    }
    /// Clears `capture_method`.
    pub fn clear_capture_method(mut self) -> Self {
        self.capture_method = rt::Clearable::Clear;
        self
    }
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage(mut self, value: crate::types::SetupFutureUsage) -> Self {
        self.setup_future_usage = rt::Clearable::Set(value);
        self
    }
    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(mut self) -> Self {
        self.setup_future_usage = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Cashapp;
    0 => capture_method "capture_method";
    1 => setup_future_usage "setup_future_usage";
}
/// The parameters of `payment_method_options.alipay`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/alipay/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct Ideal {
    setup_future_usage: rt::Clearable<
        crate::payment_intents::PaymentIntentSetupFutureUsage,
    >,
    extra: rt::Extra,
}
impl Ideal {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Setup future usage. `none` or `off_session`.
    pub fn setup_future_usage(
        mut self,
        value: crate::payment_intents::PaymentIntentSetupFutureUsage,
    ) -> Self {
        self.setup_future_usage = rt::Clearable::Set(value);
        self
    }
    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(mut self) -> Self {
        self.setup_future_usage = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Ideal;
    0 => setup_future_usage "setup_future_usage";
}
/// The parameters of `payment_method_options.konbini`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/konbini/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct Konbini {
    confirmation_number: rt::Clearable<String>,
    expires_after_days: rt::Clearable<i64>,
    expires_at: rt::Clearable<rt::Timestamp>,
    product_description: rt::Clearable<String>,
    setup_future_usage: Option<crate::payment_intents::SetupFutureUsage>,
    extra: rt::Extra,
}
impl Konbini {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Confirmation number. At most 11 characters.
    pub fn confirmation_number(mut self, value: impl Into<String>) -> Self {
        self.confirmation_number = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `confirmation_number`.
    pub fn clear_confirmation_number(mut self) -> Self {
        self.confirmation_number = rt::Clearable::Clear;
        self
    }
    /// Expires after days.
    pub fn expires_after_days(mut self, value: i64) -> Self {
        self.expires_after_days = rt::Clearable::Set(value);
        self
    }
    /// Clears `expires_after_days`.
    pub fn clear_expires_after_days(mut self) -> Self {
        self.expires_after_days = rt::Clearable::Clear;
        self
    }
    /// Expires at, in seconds since 1970.
    pub fn expires_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.expires_at = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `expires_at`.
    pub fn clear_expires_at(mut self) -> Self {
        self.expires_at = rt::Clearable::Clear;
        self
    }
    /// Product description. At most 22 characters.
    pub fn product_description(mut self, value: impl Into<String>) -> Self {
        self.product_description = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `product_description`.
    pub fn clear_product_description(mut self) -> Self {
        self.product_description = rt::Clearable::Clear;
        self
    }
    /// Setup future usage. Only `none`.
    pub fn setup_future_usage(
        mut self,
        value: crate::payment_intents::SetupFutureUsage,
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
rt::record! {
    Konbini;
    0 => confirmation_number "confirmation_number";
    1 => expires_after_days "expires_after_days";
    2 => expires_at "expires_at";
    3 => product_description "product_description";
    4 => setup_future_usage "setup_future_usage";
}
/// The parameters of `payment_method_options.mobilepay`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/mobilepay/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct Mobilepay {
    capture_method: rt::Clearable<crate::payment_intents::CaptureMethod>,
    setup_future_usage: Option<crate::payment_intents::SetupFutureUsage>,
    extra: rt::Extra,
}
impl Mobilepay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture method. Only `manual`.
    pub fn capture_method(
        mut self,
        value: crate::payment_intents::CaptureMethod,
    ) -> Self {
        self.capture_method = rt::Clearable::Set(value);
        self
    }
    /// Clears `capture_method`.
    pub fn clear_capture_method(mut self) -> Self {
        self.capture_method = rt::Clearable::Clear;
        self
    }
    /// Setup future usage. Only `none`.
    pub fn setup_future_usage(
        mut self,
        value: crate::payment_intents::SetupFutureUsage,
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
rt::record! {
    Mobilepay;
    0 => capture_method "capture_method";
    1 => setup_future_usage "setup_future_usage";
}
/// The parameters of `payment_method_options`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentMethodOptions {
    acss_debit: rt::Clearable<Box<AcssDebit>>,
    affirm: rt::Clearable<Box<Affirm>>,
    afterpay_clearpay: rt::Clearable<Box<AfterpayClearpay>>,
    alipay: rt::Clearable<Box<crate::payment_intents::params::Alipay>>,
    alma: rt::Clearable<Box<CaptureOptions>>,
    amazon_pay: rt::Clearable<Box<CaptureAndUsageOptions>>,
    au_becs_debit: rt::Clearable<Box<AuBecsDebit>>,
    bacs_debit: rt::Clearable<Box<BacsDebit>>,
    bancontact: rt::Clearable<Box<Bancontact>>,
    billie: rt::Clearable<Box<CaptureOptions>>,
    bizum: rt::Clearable<Box<crate::params::Empty>>,
    blik: rt::Clearable<Box<Blik>>,
    boleto: rt::Clearable<Box<Boleto>>,
    card: rt::Clearable<Box<PaymentMethodOptionsCard>>,
    card_present: rt::Clearable<Box<CardPresent>>,
    cashapp: rt::Clearable<Box<Cashapp>>,
    crypto: rt::Clearable<Box<crate::params::FutureUsageOptions>>,
    customer_balance: rt::Clearable<
        Box<crate::payment_intents::params::CustomerBalance>,
    >,
    eps: rt::Clearable<Box<crate::params::FutureUsageOptions>>,
    fpx: rt::Clearable<Box<crate::params::FutureUsageOptions>>,
    giropay: rt::Clearable<Box<crate::params::FutureUsageOptions>>,
    grabpay: rt::Clearable<Box<crate::params::FutureUsageOptions>>,
    ideal: rt::Clearable<Box<Ideal>>,
    interac_present: rt::Clearable<Box<crate::params::Empty>>,
    kakao_pay: rt::Clearable<Box<CaptureAndUsageOptions>>,
    klarna: rt::Clearable<Box<PaymentMethodOptionsKlarna>>,
    konbini: rt::Clearable<Box<Konbini>>,
    kr_card: rt::Clearable<Box<CaptureAndUsageOptions>>,
    link: rt::Clearable<Box<CaptureAndUsageOptions>>,
    mb_way: rt::Clearable<Box<crate::params::FutureUsageOptions>>,
    mobilepay: rt::Clearable<Box<Mobilepay>>,
    multibanco: rt::Clearable<Box<crate::params::FutureUsageOptions>>,
    naver_pay: rt::Clearable<Box<CaptureAndUsageOptions>>,
    nz_bank_account: rt::Clearable<Box<crate::payment_intents::params::NzBankAccount>>,
    oxxo: rt::Clearable<Box<crate::params::Oxxo>>,
    p24: rt::Clearable<Box<crate::payment_intents::params::P24>>,
    pay_by_bank: rt::Clearable<Box<crate::params::Empty>>,
    payco: rt::Clearable<Box<CaptureOptions>>,
    paynow: rt::Clearable<Box<crate::params::FutureUsageOptions>>,
    paypal: rt::Clearable<Box<crate::params::Paypal>>,
    payto: rt::Clearable<Box<Payto>>,
    pix: rt::Clearable<Box<Pix>>,
    promptpay: rt::Clearable<Box<crate::params::FutureUsageOptions>>,
    revolut_pay: rt::Clearable<Box<CaptureAndUsageOptions>>,
    samsung_pay: rt::Clearable<Box<CaptureOptions>>,
    satispay: rt::Clearable<Box<CaptureOptions>>,
    scalapay: rt::Clearable<Box<CaptureOptions>>,
    sepa_debit: rt::Clearable<Box<crate::payment_intents::params::SepaDebit>>,
    sofort: rt::Clearable<Box<Sofort>>,
    swish: rt::Clearable<Box<Swish>>,
    twint: rt::Clearable<Box<crate::checkout::sessions::params::OffSessionUsageOptions>>,
    upi: rt::Clearable<Box<crate::payment_intents::params::Upi>>,
    us_bank_account: rt::Clearable<Box<UsBankAccount>>,
    wechat_pay: rt::Clearable<Box<WechatPay>>,
    zip: rt::Clearable<Box<crate::params::FutureUsageOptions>>,
    extra: rt::Extra,
}
impl PaymentMethodOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Acss debit.
    pub fn acss_debit(mut self, value: AcssDebit) -> Self {
        self.acss_debit = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `acss_debit`.
    pub fn clear_acss_debit(mut self) -> Self {
        self.acss_debit = rt::Clearable::Clear;
        self
    }
    /// Affirm.
    pub fn affirm(mut self, value: Affirm) -> Self {
        self.affirm = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `affirm`.
    pub fn clear_affirm(mut self) -> Self {
        self.affirm = rt::Clearable::Clear;
        self
    }
    /// Afterpay clearpay.
    pub fn afterpay_clearpay(mut self, value: AfterpayClearpay) -> Self {
        self.afterpay_clearpay = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `afterpay_clearpay`.
    pub fn clear_afterpay_clearpay(mut self) -> Self {
        self.afterpay_clearpay = rt::Clearable::Clear;
        self
    }
    /// Alipay.
    pub fn alipay(mut self, value: crate::payment_intents::params::Alipay) -> Self {
        self.alipay = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `alipay`.
    pub fn clear_alipay(mut self) -> Self {
        self.alipay = rt::Clearable::Clear;
        self
    }
    /// Alma.
    pub fn alma(mut self, value: CaptureOptions) -> Self {
        self.alma = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `alma`.
    pub fn clear_alma(mut self) -> Self {
        self.alma = rt::Clearable::Clear;
        self
    }
    /// Amazon pay.
    pub fn amazon_pay(mut self, value: CaptureAndUsageOptions) -> Self {
        self.amazon_pay = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `amazon_pay`.
    pub fn clear_amazon_pay(mut self) -> Self {
        self.amazon_pay = rt::Clearable::Clear;
        self
    }
    /// Au becs debit.
    pub fn au_becs_debit(mut self, value: AuBecsDebit) -> Self {
        self.au_becs_debit = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `au_becs_debit`.
    pub fn clear_au_becs_debit(mut self) -> Self {
        self.au_becs_debit = rt::Clearable::Clear;
        self
    }
    /// Bacs debit.
    pub fn bacs_debit(mut self, value: BacsDebit) -> Self {
        self.bacs_debit = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `bacs_debit`.
    pub fn clear_bacs_debit(mut self) -> Self {
        self.bacs_debit = rt::Clearable::Clear;
        self
    }
    /// Bancontact.
    pub fn bancontact(mut self, value: Bancontact) -> Self {
        self.bancontact = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `bancontact`.
    pub fn clear_bancontact(mut self) -> Self {
        self.bancontact = rt::Clearable::Clear;
        self
    }
    /// Billie.
    pub fn billie(mut self, value: CaptureOptions) -> Self {
        self.billie = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `billie`.
    pub fn clear_billie(mut self) -> Self {
        self.billie = rt::Clearable::Clear;
        self
    }
    /// Bizum.
    pub fn bizum(mut self, value: crate::params::Empty) -> Self {
        self.bizum = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `bizum`.
    pub fn clear_bizum(mut self) -> Self {
        self.bizum = rt::Clearable::Clear;
        self
    }
    /// Blik.
    pub fn blik(mut self, value: Blik) -> Self {
        self.blik = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `blik`.
    pub fn clear_blik(mut self) -> Self {
        self.blik = rt::Clearable::Clear;
        self
    }
    /// Boleto.
    pub fn boleto(mut self, value: Boleto) -> Self {
        self.boleto = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `boleto`.
    pub fn clear_boleto(mut self) -> Self {
        self.boleto = rt::Clearable::Clear;
        self
    }
    /// Card.
    pub fn card(mut self, value: PaymentMethodOptionsCard) -> Self {
        self.card = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `card`.
    pub fn clear_card(mut self) -> Self {
        self.card = rt::Clearable::Clear;
        self
    }
    /// Card present.
    pub fn card_present(mut self, value: CardPresent) -> Self {
        self.card_present = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `card_present`.
    pub fn clear_card_present(mut self) -> Self {
        self.card_present = rt::Clearable::Clear;
        self
    }
    /// Cashapp.
    pub fn cashapp(mut self, value: Cashapp) -> Self {
        self.cashapp = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `cashapp`.
    pub fn clear_cashapp(mut self) -> Self {
        self.cashapp = rt::Clearable::Clear;
        self
    }
    /// Crypto.
    pub fn crypto(mut self, value: crate::params::FutureUsageOptions) -> Self {
        self.crypto = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `crypto`.
    pub fn clear_crypto(mut self) -> Self {
        self.crypto = rt::Clearable::Clear;
        self
    }
    /// Customer balance.
    pub fn customer_balance(
        mut self,
        value: crate::payment_intents::params::CustomerBalance,
    ) -> Self {
        self.customer_balance = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `customer_balance`.
    pub fn clear_customer_balance(mut self) -> Self {
        self.customer_balance = rt::Clearable::Clear;
        self
    }
    /// Eps.
    pub fn eps(mut self, value: crate::params::FutureUsageOptions) -> Self {
        self.eps = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `eps`.
    pub fn clear_eps(mut self) -> Self {
        self.eps = rt::Clearable::Clear;
        self
    }
    /// Fpx.
    pub fn fpx(mut self, value: crate::params::FutureUsageOptions) -> Self {
        self.fpx = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `fpx`.
    pub fn clear_fpx(mut self) -> Self {
        self.fpx = rt::Clearable::Clear;
        self
    }
    /// Giropay.
    pub fn giropay(mut self, value: crate::params::FutureUsageOptions) -> Self {
        self.giropay = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `giropay`.
    pub fn clear_giropay(mut self) -> Self {
        self.giropay = rt::Clearable::Clear;
        self
    }
    /// Grabpay.
    pub fn grabpay(mut self, value: crate::params::FutureUsageOptions) -> Self {
        self.grabpay = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `grabpay`.
    pub fn clear_grabpay(mut self) -> Self {
        self.grabpay = rt::Clearable::Clear;
        self
    }
    /// Ideal.
    pub fn ideal(mut self, value: Ideal) -> Self {
        self.ideal = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `ideal`.
    pub fn clear_ideal(mut self) -> Self {
        self.ideal = rt::Clearable::Clear;
        self
    }
    /// Interac present.
    pub fn interac_present(mut self, value: crate::params::Empty) -> Self {
        self.interac_present = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `interac_present`.
    pub fn clear_interac_present(mut self) -> Self {
        self.interac_present = rt::Clearable::Clear;
        self
    }
    /// Kakao pay.
    pub fn kakao_pay(mut self, value: CaptureAndUsageOptions) -> Self {
        self.kakao_pay = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `kakao_pay`.
    pub fn clear_kakao_pay(mut self) -> Self {
        self.kakao_pay = rt::Clearable::Clear;
        self
    }
    /// Klarna.
    pub fn klarna(mut self, value: PaymentMethodOptionsKlarna) -> Self {
        self.klarna = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `klarna`.
    pub fn clear_klarna(mut self) -> Self {
        self.klarna = rt::Clearable::Clear;
        self
    }
    /// Konbini.
    pub fn konbini(mut self, value: Konbini) -> Self {
        self.konbini = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `konbini`.
    pub fn clear_konbini(mut self) -> Self {
        self.konbini = rt::Clearable::Clear;
        self
    }
    /// Kr card.
    pub fn kr_card(mut self, value: CaptureAndUsageOptions) -> Self {
        self.kr_card = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `kr_card`.
    pub fn clear_kr_card(mut self) -> Self {
        self.kr_card = rt::Clearable::Clear;
        self
    }
    /// Link.
    pub fn link(mut self, value: CaptureAndUsageOptions) -> Self {
        self.link = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `link`.
    pub fn clear_link(mut self) -> Self {
        self.link = rt::Clearable::Clear;
        self
    }
    /// Mb way.
    pub fn mb_way(mut self, value: crate::params::FutureUsageOptions) -> Self {
        self.mb_way = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `mb_way`.
    pub fn clear_mb_way(mut self) -> Self {
        self.mb_way = rt::Clearable::Clear;
        self
    }
    /// Mobilepay.
    pub fn mobilepay(mut self, value: Mobilepay) -> Self {
        self.mobilepay = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `mobilepay`.
    pub fn clear_mobilepay(mut self) -> Self {
        self.mobilepay = rt::Clearable::Clear;
        self
    }
    /// Multibanco.
    pub fn multibanco(mut self, value: crate::params::FutureUsageOptions) -> Self {
        self.multibanco = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `multibanco`.
    pub fn clear_multibanco(mut self) -> Self {
        self.multibanco = rt::Clearable::Clear;
        self
    }
    /// Naver pay.
    pub fn naver_pay(mut self, value: CaptureAndUsageOptions) -> Self {
        self.naver_pay = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `naver_pay`.
    pub fn clear_naver_pay(mut self) -> Self {
        self.naver_pay = rt::Clearable::Clear;
        self
    }
    /// Nz bank account.
    pub fn nz_bank_account(
        mut self,
        value: crate::payment_intents::params::NzBankAccount,
    ) -> Self {
        self.nz_bank_account = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `nz_bank_account`.
    pub fn clear_nz_bank_account(mut self) -> Self {
        self.nz_bank_account = rt::Clearable::Clear;
        self
    }
    /// Oxxo.
    pub fn oxxo(mut self, value: crate::params::Oxxo) -> Self {
        self.oxxo = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `oxxo`.
    pub fn clear_oxxo(mut self) -> Self {
        self.oxxo = rt::Clearable::Clear;
        self
    }
    /// P24.
    pub fn p24(mut self, value: crate::payment_intents::params::P24) -> Self {
        self.p24 = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `p24`.
    pub fn clear_p24(mut self) -> Self {
        self.p24 = rt::Clearable::Clear;
        self
    }
    /// Pay by bank.
    pub fn pay_by_bank(mut self, value: crate::params::Empty) -> Self {
        self.pay_by_bank = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `pay_by_bank`.
    pub fn clear_pay_by_bank(mut self) -> Self {
        self.pay_by_bank = rt::Clearable::Clear;
        self
    }
    /// Payco.
    pub fn payco(mut self, value: CaptureOptions) -> Self {
        self.payco = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `payco`.
    pub fn clear_payco(mut self) -> Self {
        self.payco = rt::Clearable::Clear;
        self
    }
    /// Paynow.
    pub fn paynow(mut self, value: crate::params::FutureUsageOptions) -> Self {
        self.paynow = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `paynow`.
    pub fn clear_paynow(mut self) -> Self {
        self.paynow = rt::Clearable::Clear;
        self
    }
    /// Paypal.
    pub fn paypal(mut self, value: crate::params::Paypal) -> Self {
        self.paypal = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `paypal`.
    pub fn clear_paypal(mut self) -> Self {
        self.paypal = rt::Clearable::Clear;
        self
    }
    /// Payto.
    pub fn payto(mut self, value: Payto) -> Self {
        self.payto = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `payto`.
    pub fn clear_payto(mut self) -> Self {
        self.payto = rt::Clearable::Clear;
        self
    }
    /// Pix.
    pub fn pix(mut self, value: Pix) -> Self {
        self.pix = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `pix`.
    pub fn clear_pix(mut self) -> Self {
        self.pix = rt::Clearable::Clear;
        self
    }
    /// Promptpay.
    pub fn promptpay(mut self, value: crate::params::FutureUsageOptions) -> Self {
        self.promptpay = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `promptpay`.
    pub fn clear_promptpay(mut self) -> Self {
        self.promptpay = rt::Clearable::Clear;
        self
    }
    /// Revolut pay.
    pub fn revolut_pay(mut self, value: CaptureAndUsageOptions) -> Self {
        self.revolut_pay = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `revolut_pay`.
    pub fn clear_revolut_pay(mut self) -> Self {
        self.revolut_pay = rt::Clearable::Clear;
        self
    }
    /// Samsung pay.
    pub fn samsung_pay(mut self, value: CaptureOptions) -> Self {
        self.samsung_pay = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `samsung_pay`.
    pub fn clear_samsung_pay(mut self) -> Self {
        self.samsung_pay = rt::Clearable::Clear;
        self
    }
    /// Satispay.
    pub fn satispay(mut self, value: CaptureOptions) -> Self {
        self.satispay = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `satispay`.
    pub fn clear_satispay(mut self) -> Self {
        self.satispay = rt::Clearable::Clear;
        self
    }
    /// Scalapay.
    pub fn scalapay(mut self, value: CaptureOptions) -> Self {
        self.scalapay = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `scalapay`.
    pub fn clear_scalapay(mut self) -> Self {
        self.scalapay = rt::Clearable::Clear;
        self
    }
    /// Sepa debit.
    pub fn sepa_debit(
        mut self,
        value: crate::payment_intents::params::SepaDebit,
    ) -> Self {
        self.sepa_debit = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `sepa_debit`.
    pub fn clear_sepa_debit(mut self) -> Self {
        self.sepa_debit = rt::Clearable::Clear;
        self
    }
    /// Sofort.
    pub fn sofort(mut self, value: Sofort) -> Self {
        self.sofort = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `sofort`.
    pub fn clear_sofort(mut self) -> Self {
        self.sofort = rt::Clearable::Clear;
        self
    }
    /// Swish.
    pub fn swish(mut self, value: Swish) -> Self {
        self.swish = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `swish`.
    pub fn clear_swish(mut self) -> Self {
        self.swish = rt::Clearable::Clear;
        self
    }
    /// Twint.
    pub fn twint(
        mut self,
        value: crate::checkout::sessions::params::OffSessionUsageOptions,
    ) -> Self {
        self.twint = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `twint`.
    pub fn clear_twint(mut self) -> Self {
        self.twint = rt::Clearable::Clear;
        self
    }
    /// Upi.
    pub fn upi(mut self, value: crate::payment_intents::params::Upi) -> Self {
        self.upi = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `upi`.
    pub fn clear_upi(mut self) -> Self {
        self.upi = rt::Clearable::Clear;
        self
    }
    /// Us bank account.
    pub fn us_bank_account(mut self, value: UsBankAccount) -> Self {
        self.us_bank_account = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `us_bank_account`.
    pub fn clear_us_bank_account(mut self) -> Self {
        self.us_bank_account = rt::Clearable::Clear;
        self
    }
    /// Wechat pay.
    pub fn wechat_pay(mut self, value: WechatPay) -> Self {
        self.wechat_pay = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `wechat_pay`.
    pub fn clear_wechat_pay(mut self) -> Self {
        self.wechat_pay = rt::Clearable::Clear;
        self
    }
    /// Zip.
    pub fn zip(mut self, value: crate::params::FutureUsageOptions) -> Self {
        self.zip = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `zip`.
    pub fn clear_zip(mut self) -> Self {
        self.zip = rt::Clearable::Clear;
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
    1 => affirm "affirm";
    2 => afterpay_clearpay "afterpay_clearpay";
    3 => alipay "alipay";
    4 => alma "alma";
    5 => amazon_pay "amazon_pay";
    6 => au_becs_debit "au_becs_debit";
    7 => bacs_debit "bacs_debit";
    8 => bancontact "bancontact";
    9 => billie "billie";
    10 => bizum "bizum";
    11 => blik "blik";
    12 => boleto "boleto";
    13 => card "card";
    14 => card_present "card_present";
    15 => cashapp "cashapp";
    16 => crypto "crypto";
    17 => customer_balance "customer_balance";
    18 => eps "eps";
    19 => fpx "fpx";
    20 => giropay "giropay";
    21 => grabpay "grabpay";
    22 => ideal "ideal";
    23 => interac_present "interac_present";
    24 => kakao_pay "kakao_pay";
    25 => klarna "klarna";
    26 => konbini "konbini";
    27 => kr_card "kr_card";
    28 => link "link";
    29 => mb_way "mb_way";
    30 => mobilepay "mobilepay";
    31 => multibanco "multibanco";
    32 => naver_pay "naver_pay";
    33 => nz_bank_account "nz_bank_account";
    34 => oxxo "oxxo";
    35 => p24 "p24";
    36 => pay_by_bank "pay_by_bank";
    37 => payco "payco";
    38 => paynow "paynow";
    39 => paypal "paypal";
    40 => payto "payto";
    41 => pix "pix";
    42 => promptpay "promptpay";
    43 => revolut_pay "revolut_pay";
    44 => samsung_pay "samsung_pay";
    45 => satispay "satispay";
    46 => scalapay "scalapay";
    47 => sepa_debit "sepa_debit";
    48 => sofort "sofort";
    49 => swish "swish";
    50 => twint "twint";
    51 => upi "upi";
    52 => us_bank_account "us_bank_account";
    53 => wechat_pay "wechat_pay";
    54 => zip "zip";
}
/// The parameters of `payment_method_options.card`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentMethodOptionsCard {
    capture_method: rt::Clearable<crate::payment_intents::CaptureMethod>,
    cvc_token: Option<String>,
    installments: Option<Box<crate::params::Installments>>,
    mandate_options: Option<Box<CardMandateOptions>>,
    network: Option<crate::payment_intents::PaymentIntentNetwork>,
    request_extended_authorization: Option<crate::types::RequestIfAvailable>,
    request_incremental_authorization: Option<crate::types::RequestIfAvailable>,
    request_multicapture: Option<crate::types::RequestIfAvailable>,
    request_overcapture: Option<crate::types::RequestIfAvailable>,
    request_three_d_secure: Option<crate::types::RequestThreeDSecure>,
    require_cvc_recollection: Option<bool>,
    setup_future_usage: rt::Clearable<crate::types::SetupFutureUsage>,
    statement_descriptor_suffix_kana: rt::Clearable<String>,
    statement_descriptor_suffix_kanji: rt::Clearable<String>,
    three_d_secure: Option<Box<ThreeDSecure>>,
    extra: rt::Extra,
}
impl PaymentMethodOptionsCard {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture method. Only `manual`.
    pub fn capture_method(
        mut self,
        value: crate::payment_intents::CaptureMethod,
    ) -> Self {
        self.capture_method = rt::Clearable::Set(value);
        self
    }
    /// Clears `capture_method`.
    pub fn clear_capture_method(mut self) -> Self {
        self.capture_method = rt::Clearable::Clear;
        self
    }
    /// Cvc token. At most 5000 characters.
    pub fn cvc_token(mut self, value: impl Into<String>) -> Self {
        self.cvc_token = Some(value.into());
        self
    }
    /// Installments.
    pub fn installments(mut self, value: crate::params::Installments) -> Self {
        self.installments = Some(Box::new(value));
        self
    }
    /// Mandate options.
    pub fn mandate_options(mut self, value: CardMandateOptions) -> Self {
        self.mandate_options = Some(Box::new(value));
        self
    }
    /// Network.
    pub fn network(
        mut self,
        value: crate::payment_intents::PaymentIntentNetwork,
    ) -> Self {
        self.network = Some(value);
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
    /// Require cvc recollection.
    pub fn require_cvc_recollection(mut self, value: bool) -> Self {
        self.require_cvc_recollection = Some(value);
        self
    }
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage(mut self, value: crate::types::SetupFutureUsage) -> Self {
        self.setup_future_usage = rt::Clearable::Set(value);
        self
    }
    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(mut self) -> Self {
        self.setup_future_usage = rt::Clearable::Clear;
        self
    }
    /// Statement descriptor suffix kana. At most 22 characters.
    pub fn statement_descriptor_suffix_kana(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor_suffix_kana = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `statement_descriptor_suffix_kana`.
    pub fn clear_statement_descriptor_suffix_kana(mut self) -> Self {
        self.statement_descriptor_suffix_kana = rt::Clearable::Clear;
        self
    }
    /// Statement descriptor suffix kanji. At most 17 characters.
    pub fn statement_descriptor_suffix_kanji(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.statement_descriptor_suffix_kanji = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `statement_descriptor_suffix_kanji`.
    pub fn clear_statement_descriptor_suffix_kanji(mut self) -> Self {
        self.statement_descriptor_suffix_kanji = rt::Clearable::Clear;
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
    PaymentMethodOptionsCard;
    0 => capture_method "capture_method";
    1 => cvc_token "cvc_token" sensitive;
    2 => installments "installments";
    3 => mandate_options "mandate_options";
    4 => network "network";
    5 => request_extended_authorization "request_extended_authorization";
    6 => request_incremental_authorization "request_incremental_authorization";
    7 => request_multicapture "request_multicapture";
    8 => request_overcapture "request_overcapture";
    9 => request_three_d_secure "request_three_d_secure";
    10 => require_cvc_recollection "require_cvc_recollection";
    11 => setup_future_usage "setup_future_usage";
    12 => statement_descriptor_suffix_kana "statement_descriptor_suffix_kana";
    13 => statement_descriptor_suffix_kanji "statement_descriptor_suffix_kanji";
    14 => three_d_secure "three_d_secure";
}
/// The parameters of `payment_method_options.klarna`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentMethodOptionsKlarna {
    capture_method: rt::Clearable<crate::payment_intents::CaptureMethod>,
    on_demand: Option<Box<crate::params::OnDemand>>,
    preferred_locale: Option<crate::payment_intents::params::KlarnaPreferredLocale>,
    setup_future_usage: Option<crate::types::SetupFutureUsage>,
    subscriptions: rt::Clearable<Vec<Subscription>>,
    extra: rt::Extra,
}
impl PaymentMethodOptionsKlarna {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture method. Only `manual`.
    pub fn capture_method(
        mut self,
        value: crate::payment_intents::CaptureMethod,
    ) -> Self {
        self.capture_method = rt::Clearable::Set(value);
        self
    }
    /// Clears `capture_method`.
    pub fn clear_capture_method(mut self) -> Self {
        self.capture_method = rt::Clearable::Clear;
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
        value: crate::payment_intents::params::KlarnaPreferredLocale,
    ) -> Self {
        self.preferred_locale = Some(value);
        self
    }
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage(mut self, value: crate::types::SetupFutureUsage) -> Self {
        self.setup_future_usage = Some(value);
        self
    }
    /// Subscriptions.
    pub fn subscriptions(
        mut self,
        value: impl IntoIterator<Item = Subscription>,
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
    PaymentMethodOptionsKlarna;
    0 => capture_method "capture_method";
    1 => on_demand "on_demand";
    2 => preferred_locale "preferred_locale";
    3 => setup_future_usage "setup_future_usage";
    4 => subscriptions "subscriptions" clearable;
}
/// The parameters of `payment_method_options.payto`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/payto/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct Payto {
    mandate_options: Option<Box<PaytoMandateOptions>>,
    setup_future_usage: rt::Clearable<
        crate::payment_intents::PaymentIntentSetupFutureUsage,
    >,
    extra: rt::Extra,
}
impl Payto {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Mandate options.
    pub fn mandate_options(mut self, value: PaytoMandateOptions) -> Self {
        self.mandate_options = Some(Box::new(value));
        self
    }
    /// Setup future usage. `none` or `off_session`.
    pub fn setup_future_usage(
        mut self,
        value: crate::payment_intents::PaymentIntentSetupFutureUsage,
    ) -> Self {
        self.setup_future_usage = rt::Clearable::Set(value);
        self
    }
    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(mut self) -> Self {
        self.setup_future_usage = rt::Clearable::Clear;
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
    1 => setup_future_usage "setup_future_usage";
}
/// The parameters of `payment_method_options.payto.mandate_options`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/payto/anyOf/0/properties/mandate_options`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaytoMandateOptions {
    amount: rt::Clearable<i64>,
    amount_type: rt::Clearable<crate::types::AmountType>,
    end_date: rt::Clearable<String>,
    payment_schedule: rt::Clearable<crate::payment_intents::PaymentSchedule>,
    payments_per_period: rt::Clearable<i64>,
    purpose: rt::Clearable<crate::payment_intents::PaymentIntentPurpose>,
    extra: rt::Extra,
}
impl PaytoMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = rt::Clearable::Set(value);
        self
    }
    /// Clears `amount`.
    pub fn clear_amount(mut self) -> Self {
        self.amount = rt::Clearable::Clear;
        self
    }
    /// Amount type. `fixed` or `maximum`.
    pub fn amount_type(mut self, value: crate::types::AmountType) -> Self {
        self.amount_type = rt::Clearable::Set(value);
        self
    }
    /// Clears `amount_type`.
    pub fn clear_amount_type(mut self) -> Self {
        self.amount_type = rt::Clearable::Clear;
        self
    }
    /// End date. At most 5000 characters.
    pub fn end_date(mut self, value: impl Into<String>) -> Self {
        self.end_date = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `end_date`.
    pub fn clear_end_date(mut self) -> Self {
        self.end_date = rt::Clearable::Clear;
        self
    }
    /// Payment schedule. `adhoc`, `annual`, `daily`, `fortnightly`, `monthly`, `quarterly`, `semi_annual` or `weekly`.
    pub fn payment_schedule(
        mut self,
        value: crate::payment_intents::PaymentSchedule,
    ) -> Self {
        self.payment_schedule = rt::Clearable::Set(value);
        self
    }
    /// Clears `payment_schedule`.
    pub fn clear_payment_schedule(mut self) -> Self {
        self.payment_schedule = rt::Clearable::Clear;
        self
    }
    /// Payments per period.
    pub fn payments_per_period(mut self, value: i64) -> Self {
        self.payments_per_period = rt::Clearable::Set(value);
        self
    }
    /// Clears `payments_per_period`.
    pub fn clear_payments_per_period(mut self) -> Self {
        self.payments_per_period = rt::Clearable::Clear;
        self
    }
    /// Purpose.
    pub fn purpose(
        mut self,
        value: crate::payment_intents::PaymentIntentPurpose,
    ) -> Self {
        self.purpose = rt::Clearable::Set(value);
        self
    }
    /// Clears `purpose`.
    pub fn clear_purpose(mut self) -> Self {
        self.purpose = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PaytoMandateOptions;
    0 => amount "amount";
    1 => amount_type "amount_type";
    2 => end_date "end_date";
    3 => payment_schedule "payment_schedule";
    4 => payments_per_period "payments_per_period";
    5 => purpose "purpose";
}
/// The parameters of `payment_method_options.pix`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/pix/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct Pix {
    amount_includes_iof: Option<crate::payment_intents::AmountIncludesIof>,
    expires_after_seconds: Option<i64>,
    expires_at: Option<rt::Timestamp>,
    mandate_options: Option<Box<crate::payment_intents::params::PixMandateOptions>>,
    setup_future_usage: Option<crate::payment_intents::PaymentIntentSetupFutureUsage>,
    extra: rt::Extra,
}
impl Pix {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount includes iof. `always` or `never`.
    pub fn amount_includes_iof(
        mut self,
        value: crate::payment_intents::AmountIncludesIof,
    ) -> Self {
        self.amount_includes_iof = Some(value);
        self
    }
    /// Expires after seconds.
    pub fn expires_after_seconds(mut self, value: i64) -> Self {
        self.expires_after_seconds = Some(value);
        self
    }
    /// Expires at, in seconds since 1970.
    pub fn expires_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.expires_at = Some(value.into());
        self
    }
    /// Mandate options.
    pub fn mandate_options(
        mut self,
        value: crate::payment_intents::params::PixMandateOptions,
    ) -> Self {
        self.mandate_options = Some(Box::new(value));
        self
    }
    /// Setup future usage. `none` or `off_session`.
    pub fn setup_future_usage(
        mut self,
        value: crate::payment_intents::PaymentIntentSetupFutureUsage,
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
rt::record! {
    Pix;
    0 => amount_includes_iof "amount_includes_iof";
    1 => expires_after_seconds "expires_after_seconds";
    2 => expires_at "expires_at";
    3 => mandate_options "mandate_options";
    4 => setup_future_usage "setup_future_usage";
}
/// The parameters of `payment_method_options.card_present.routing`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card_present/anyOf/0/properties/routing`.
#[derive(Clone, Default)]
#[must_use]
pub struct Routing {
    requested_priority: Option<
        crate::payment_intents::PaymentMethodOptionsCardPresentRoutingRequestedPriority,
    >,
    extra: rt::Extra,
}
impl Routing {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Requested priority. `domestic` or `international`.
    pub fn requested_priority(
        mut self,
        value: crate::payment_intents::PaymentMethodOptionsCardPresentRoutingRequestedPriority,
    ) -> Self {
        self.requested_priority = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Routing;
    0 => requested_priority "requested_priority";
}
/// The parameters of `payment_method_options.sofort`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/sofort/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct Sofort {
    preferred_language: rt::Clearable<crate::payment_intents::PreferredLanguage>,
    setup_future_usage: rt::Clearable<
        crate::payment_intents::PaymentIntentSetupFutureUsage,
    >,
    extra: rt::Extra,
}
impl Sofort {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Preferred language. `de`, `en`, `es`, `fr`, `it`, `nl` or `pl`.
    pub fn preferred_language(
        mut self,
        value: crate::payment_intents::PreferredLanguage,
    ) -> Self {
        self.preferred_language = rt::Clearable::Set(value);
        self
    }
    /// Clears `preferred_language`.
    pub fn clear_preferred_language(mut self) -> Self {
        self.preferred_language = rt::Clearable::Clear;
        self
    }
    /// Setup future usage. `none` or `off_session`.
    pub fn setup_future_usage(
        mut self,
        value: crate::payment_intents::PaymentIntentSetupFutureUsage,
    ) -> Self {
        self.setup_future_usage = rt::Clearable::Set(value);
        self
    }
    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(mut self) -> Self {
        self.setup_future_usage = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Sofort;
    0 => preferred_language "preferred_language";
    1 => setup_future_usage "setup_future_usage";
}
/// The parameters of `payment_method_options.klarna.subscriptions[]`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna/anyOf/0/properties/subscriptions/anyOf/0/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct Subscription {
    interval: crate::types::Interval,
    interval_count: Option<i64>,
    name: Option<String>,
    next_billing: Option<Box<crate::params::NextBilling>>,
    reference: String,
    extra: rt::Extra,
}
impl Subscription {
    /// With what is required.
    pub fn new(interval: crate::types::Interval, reference: impl Into<String>) -> Self {
        Self {
            interval,
            reference: reference.into(),
            ..Default::default()
        }
    }
    /// Interval count.
    pub fn interval_count(mut self, value: i64) -> Self {
        self.interval_count = Some(value);
        self
    }
    /// Name. At most 255 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Next billing.
    pub fn next_billing(mut self, value: crate::params::NextBilling) -> Self {
        self.next_billing = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Subscription;
    0 => interval "interval" required;
    1 => interval_count "interval_count";
    2 => name "name" sensitive;
    3 => next_billing "next_billing";
    4 => reference "reference" required;
}
/// The parameters of `payment_method_options.swish`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/swish/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct Swish {
    reference: rt::Clearable<String>,
    setup_future_usage: Option<crate::payment_intents::SetupFutureUsage>,
    extra: rt::Extra,
}
impl Swish {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Reference. At most 5000 characters.
    pub fn reference(mut self, value: impl Into<String>) -> Self {
        self.reference = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `reference`.
    pub fn clear_reference(mut self) -> Self {
        self.reference = rt::Clearable::Clear;
        self
    }
    /// Setup future usage. Only `none`.
    pub fn setup_future_usage(
        mut self,
        value: crate::payment_intents::SetupFutureUsage,
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
rt::record! {
    Swish;
    0 => reference "reference";
    1 => setup_future_usage "setup_future_usage";
}
/// The parameters of `payment_method_options.card.three_d_secure`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/anyOf/0/properties/three_d_secure`.
#[derive(Clone, Default)]
#[must_use]
pub struct ThreeDSecure {
    ares_trans_status: Option<crate::params::AresTransStatus>,
    cryptogram: String,
    electronic_commerce_indicator: Option<crate::types::ElectronicCommerceIndicator>,
    exemption_indicator: Option<crate::types::ExemptionIndicator>,
    network_options: Option<Box<crate::params::NetworkOptions>>,
    requestor_challenge_indicator: Option<String>,
    transaction_id: String,
    version: crate::payment_intents::params::Version,
    extra: rt::Extra,
}
impl ThreeDSecure {
    /// With what is required.
    pub fn new(
        cryptogram: impl Into<String>,
        transaction_id: impl Into<String>,
        version: crate::payment_intents::params::Version,
    ) -> Self {
        Self {
            cryptogram: cryptogram.into(),
            transaction_id: transaction_id.into(),
            version,
            ..Default::default()
        }
    }
    /// Ares trans status. `A`, `C`, `I`, `N`, `R`, `U` or `Y`.
    pub fn ares_trans_status(mut self, value: crate::params::AresTransStatus) -> Self {
        self.ares_trans_status = Some(value);
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
    /// Exemption indicator. `low_risk` or `none`.
    pub fn exemption_indicator(
        mut self,
        value: crate::types::ExemptionIndicator,
    ) -> Self {
        self.exemption_indicator = Some(value);
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
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ThreeDSecure;
    0 => ares_trans_status "ares_trans_status";
    1 => cryptogram "cryptogram" required sensitive;
    2 => electronic_commerce_indicator "electronic_commerce_indicator";
    3 => exemption_indicator "exemption_indicator";
    4 => network_options "network_options";
    5 => requestor_challenge_indicator "requestor_challenge_indicator";
    6 => transaction_id "transaction_id" required;
    7 => version "version" required;
}
/// The parameters of `payment_method_options.us_bank_account`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct UsBankAccount {
    financial_connections: Option<
        Box<crate::payment_intents::params::FinancialConnections>,
    >,
    mandate_options: Option<
        Box<crate::payment_intents::params::UsBankAccountMandateOptions>,
    >,
    networks: Option<Box<crate::payment_intents::params::Networks>>,
    setup_future_usage: rt::Clearable<crate::types::SetupFutureUsage>,
    target_date: Option<String>,
    transaction_purpose: rt::Clearable<crate::payment_intents::TransactionPurpose>,
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
        value: crate::payment_intents::params::FinancialConnections,
    ) -> Self {
        self.financial_connections = Some(Box::new(value));
        self
    }
    /// Mandate options.
    pub fn mandate_options(
        mut self,
        value: crate::payment_intents::params::UsBankAccountMandateOptions,
    ) -> Self {
        self.mandate_options = Some(Box::new(value));
        self
    }
    /// Networks.
    pub fn networks(mut self, value: crate::payment_intents::params::Networks) -> Self {
        self.networks = Some(Box::new(value));
        self
    }
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage(mut self, value: crate::types::SetupFutureUsage) -> Self {
        self.setup_future_usage = rt::Clearable::Set(value);
        self
    }
    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(mut self) -> Self {
        self.setup_future_usage = rt::Clearable::Clear;
        self
    }
    /// Target date. At most 5000 characters.
    pub fn target_date(mut self, value: impl Into<String>) -> Self {
        self.target_date = Some(value.into());
        self
    }
    /// Transaction purpose. `goods`, `other`, `services` or `unspecified`.
    pub fn transaction_purpose(
        mut self,
        value: crate::payment_intents::TransactionPurpose,
    ) -> Self {
        self.transaction_purpose = rt::Clearable::Set(value);
        self
    }
    /// Clears `transaction_purpose`.
    pub fn clear_transaction_purpose(mut self) -> Self {
        self.transaction_purpose = rt::Clearable::Clear;
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
    3 => setup_future_usage "setup_future_usage";
    4 => target_date "target_date";
    5 => transaction_purpose "transaction_purpose";
    6 => verification_method "verification_method";
}
/// The parameters of `payment_method_options.wechat_pay`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/wechat_pay/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct WechatPay {
    app_id: Option<String>,
    client: Option<crate::payment_intents::PaymentMethodOptionsWechatPayClient>,
    setup_future_usage: Option<crate::payment_intents::SetupFutureUsage>,
    extra: rt::Extra,
}
impl WechatPay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// App id. At most 5000 characters.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Client. `android`, `ios` or `web`.
    pub fn client(
        mut self,
        value: crate::payment_intents::PaymentMethodOptionsWechatPayClient,
    ) -> Self {
        self.client = Some(value);
        self
    }
    /// Setup future usage. Only `none`.
    pub fn setup_future_usage(
        mut self,
        value: crate::payment_intents::SetupFutureUsage,
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
rt::record! {
    WechatPay;
    0 => app_id "app_id";
    1 => client "client";
    2 => setup_future_usage "setup_future_usage";
}
