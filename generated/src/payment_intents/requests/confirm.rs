// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Confirm a PaymentIntent.
///
/// `POST /v1/payment_intents/{intent}/confirm`
///
/// - `intent`, in the path: Intent. At most 5000 characters.
///
/// Feature: `payment_intents`.
#[doc(alias = "PostPaymentIntentsIntentConfirm")]
#[doc(alias = "postpaymentintentsintentconfirm")]
pub fn confirm(
    intent: impl Into<rt::Id<crate::payment_intents::PaymentIntent>>,
) -> Confirm {
    Confirm(
        Confirm::default()
            .0
            .set::<rt::Id<crate::payment_intents::PaymentIntent>>(0, intent),
        rt::RequestOptions::default(),
    )
}
/// The request of [`payment_intents.confirm`](confirm()).
///
/// `POST /v1/payment_intents/{intent}/confirm` (`PostPaymentIntentsIntentConfirm`).
#[doc(alias = "PostPaymentIntentsIntentConfirm")]
#[doc(alias = "postpaymentintentsintentconfirm")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Confirm(rt::Params, rt::RequestOptions);
impl Confirm {
    /// Amount details.
    pub fn amount_details(
        self,
        value: crate::payment_intents::params::AmountDetails,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_intents::params::AmountDetails>(1, value),
            self.1,
        )
    }
    /// Clears `amount_details`.
    pub fn clear_amount_details(self) -> Self {
        Self(self.0.clear(1), self.1)
    }
    /// Amount to confirm, in the currency's smallest unit.
    pub fn amount_to_confirm(self, value: i64) -> Self {
        Self(self.0.set::<i64>(2, value), self.1)
    }
    /// Capture method. `automatic`, `automatic_async` or `manual`.
    pub fn capture_method(self, value: crate::payment_intents::CaptureMethod) -> Self {
        Self(self.0.set::<crate::payment_intents::CaptureMethod>(3, value), self.1)
    }
    /// Client secret. At most 5000 characters.
    pub fn client_secret(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }
    /// Confirmation token. At most 5000 characters.
    pub fn confirmation_token(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }
    /// Error on requires action.
    pub fn error_on_requires_action(self, value: bool) -> Self {
        Self(self.0.set::<bool>(6, value), self.1)
    }
    /// Excluded payment method types.
    pub fn excluded_payment_method_types(
        self,
        value: impl IntoIterator<
            Item = crate::payment_intents::ExcludedPaymentMethodType,
        >,
    ) -> Self {
        Self(
            self
                .0
                .set_list::<crate::payment_intents::ExcludedPaymentMethodType>(7, value),
            self.1,
        )
    }
    /// Clears `excluded_payment_method_types`.
    pub fn clear_excluded_payment_method_types(self) -> Self {
        Self(self.0.clear(7), self.1)
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(8, value), self.1)
    }
    /// Hooks.
    pub fn hooks(self, value: crate::payment_intents::params::Hooks) -> Self {
        Self(self.0.set::<crate::payment_intents::params::Hooks>(9, value), self.1)
    }
    /// Mandate. At most 5000 characters.
    pub fn mandate(self, value: impl Into<rt::Id<crate::mandates::Mandate>>) -> Self {
        Self(self.0.set::<rt::Id<crate::mandates::Mandate>>(10, value), self.1)
    }
    /// Mandate data.
    pub fn mandate_data(
        self,
        value: impl Into<crate::payment_intents::params::MandateData>,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_intents::params::MandateData>(11, value),
            self.1,
        )
    }
    /// Clears `mandate_data`.
    pub fn clear_mandate_data(self) -> Self {
        Self(self.0.clear(11), self.1)
    }
    /// Off session.
    pub fn off_session(
        self,
        value: impl Into<crate::payment_intents::params::OffSession>,
    ) -> Self {
        Self(self.0.set::<crate::payment_intents::params::OffSession>(12, value), self.1)
    }
    /// Payment details.
    pub fn payment_details(
        self,
        value: crate::payment_intents::params::PaymentDetails,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_intents::params::PaymentDetails>(13, value),
            self.1,
        )
    }
    /// Clears `payment_details`.
    pub fn clear_payment_details(self) -> Self {
        Self(self.0.clear(13), self.1)
    }
    /// Payment method. At most 5000 characters.
    pub fn payment_method(
        self,
        value: impl Into<rt::Id<crate::payment_methods::PaymentMethod>>,
    ) -> Self {
        Self(
            self.0.set::<rt::Id<crate::payment_methods::PaymentMethod>>(14, value),
            self.1,
        )
    }
    /// Payment method data.
    pub fn payment_method_data(
        self,
        value: crate::payment_intents::params::PaymentMethodData,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_intents::params::PaymentMethodData>(15, value),
            self.1,
        )
    }
    /// Payment method options.
    pub fn payment_method_options(
        self,
        value: crate::payment_intents::params::PaymentMethodOptions,
    ) -> Self {
        Self(
            self
                .0
                .set::<crate::payment_intents::params::PaymentMethodOptions>(16, value),
            self.1,
        )
    }
    /// Payment method types.
    pub fn payment_method_types(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(17, value), self.1)
    }
    /// Radar options.
    pub fn radar_options(
        self,
        value: crate::payment_intents::params::RadarOptions,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_intents::params::RadarOptions>(18, value),
            self.1,
        )
    }
    /// Receipt email.
    pub fn receipt_email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(19, value), self.1)
    }
    /// Clears `receipt_email`.
    pub fn clear_receipt_email(self) -> Self {
        Self(self.0.clear(19), self.1)
    }
    /// Return url.
    pub fn return_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(20, value), self.1)
    }
    /// Setup future usage. `off_session` or `on_session`.
    pub fn setup_future_usage(
        self,
        value: crate::payment_intents::SetupFutureUsage,
    ) -> Self {
        Self(self.0.set::<crate::payment_intents::SetupFutureUsage>(21, value), self.1)
    }
    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(21), self.1)
    }
    /// Shipping.
    pub fn shipping(self, value: crate::payment_intents::params::Shipping) -> Self {
        Self(self.0.set::<crate::payment_intents::params::Shipping>(22, value), self.1)
    }
    /// Clears `shipping`.
    pub fn clear_shipping(self) -> Self {
        Self(self.0.clear(22), self.1)
    }
    /// Use stripe sdk.
    pub fn use_stripe_sdk(self, value: bool) -> Self {
        Self(self.0.set::<bool>(23, value), self.1)
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<crate::payment_intents::PaymentIntent>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(8, path(Default::default())), self.1)
    }
}
rt::request! {
    Confirm -> crate::payment_intents::PaymentIntent;
    "PostPaymentIntentsIntentConfirm" Post "/v1/payment_intents/{intent}/confirm" Form;
    "intent" required path: String;
    "amount_details": rt::Clearable<crate::payment_intents::params::AmountDetails>;
    "amount_to_confirm": Option<i64>;
    "capture_method": Option<crate::payment_intents::CaptureMethod>;
    "client_secret" sensitive: Option<String>;
    "confirmation_token": Option<String>;
    "error_on_requires_action": Option<bool>;
    "excluded_payment_method_types" clearable: rt::Clearable<Vec<crate::payment_intents::ExcludedPaymentMethodType>>;
    "expand": Option<Vec<String>>;
    "hooks": Option<crate::payment_intents::params::Hooks>;
    "mandate": Option<String>;
    "mandate_data": rt::Clearable<crate::payment_intents::params::MandateData>;
    "off_session": Option<crate::payment_intents::params::OffSession>;
    "payment_details": rt::Clearable<crate::payment_intents::params::PaymentDetails>;
    "payment_method": Option<String>;
    "payment_method_data": Option<crate::payment_intents::params::PaymentMethodData>;
    "payment_method_options": Option<crate::payment_intents::params::PaymentMethodOptions>;
    "payment_method_types": Option<Vec<String>>;
    "radar_options": Option<crate::payment_intents::params::RadarOptions>;
    "receipt_email" sensitive: rt::Clearable<String>;
    "return_url": Option<String>;
    "setup_future_usage": rt::Clearable<crate::payment_intents::SetupFutureUsage>;
    "shipping": rt::Clearable<crate::payment_intents::params::Shipping>;
    "use_stripe_sdk": Option<bool>;
}
