// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::mandates::Mandate;
use crate::payment_intents::CaptureMethod;
use crate::payment_intents::ExcludedPaymentMethodType;
use crate::payment_intents::PaymentIntent;
use crate::payment_intents::SetupFutureUsage;
use crate::payment_intents::params::AmountDetails;
use crate::payment_intents::params::Hooks;
use crate::payment_intents::params::MandateData;
use crate::payment_intents::params::OffSession;
use crate::payment_intents::params::PaymentDetails;
use crate::payment_intents::params::PaymentMethodData;
use crate::payment_intents::params::PaymentMethodOptions;
use crate::payment_intents::params::RadarOptions;
use crate::payment_intents::params::Shipping;
use crate::payment_methods::PaymentMethod;
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
pub fn confirm(intent: impl Into<rt::Id<PaymentIntent>>) -> Confirm {
    Confirm(
        Confirm::default().0.set::<rt::Id<PaymentIntent>>(0, intent),
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
    pub fn amount_details(self, value: AmountDetails) -> Self {
        Self(self.0.set::<AmountDetails>(1, value), self.1)
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
    pub fn capture_method(self, value: CaptureMethod) -> Self {
        Self(self.0.set::<CaptureMethod>(3, value), self.1)
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

    /// Excluded payment method types. An empty list says that there are none. A second call replaces the first.
    pub fn excluded_payment_method_types(
        self,
        value: impl IntoIterator<Item = ExcludedPaymentMethodType>,
    ) -> Self {
        Self(self.0.set_list::<ExcludedPaymentMethodType>(7, value), self.1)
    }

    /// Clears `excluded_payment_method_types`.
    pub fn clear_excluded_payment_method_types(self) -> Self {
        Self(self.0.clear(7), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(8, value), self.1)
    }

    /// Hooks.
    pub fn hooks(self, value: Hooks) -> Self {
        Self(self.0.set::<Hooks>(9, value), self.1)
    }

    /// Mandate. At most 5000 characters.
    pub fn mandate(self, value: impl Into<rt::Id<Mandate>>) -> Self {
        Self(self.0.set::<rt::Id<Mandate>>(10, value), self.1)
    }

    /// Mandate data.
    pub fn mandate_data(self, value: impl Into<MandateData>) -> Self {
        Self(self.0.set::<MandateData>(11, value), self.1)
    }

    /// Clears `mandate_data`.
    pub fn clear_mandate_data(self) -> Self {
        Self(self.0.clear(11), self.1)
    }

    /// Off session.
    pub fn off_session(self, value: impl Into<OffSession>) -> Self {
        Self(self.0.set::<OffSession>(12, value), self.1)
    }

    /// Payment details.
    pub fn payment_details(self, value: PaymentDetails) -> Self {
        Self(self.0.set::<PaymentDetails>(13, value), self.1)
    }

    /// Clears `payment_details`.
    pub fn clear_payment_details(self) -> Self {
        Self(self.0.clear(13), self.1)
    }

    /// Payment method. At most 5000 characters.
    pub fn payment_method(self, value: impl Into<rt::Id<PaymentMethod>>) -> Self {
        Self(self.0.set::<rt::Id<PaymentMethod>>(14, value), self.1)
    }

    /// Payment method data.
    pub fn payment_method_data(self, value: PaymentMethodData) -> Self {
        Self(self.0.set::<PaymentMethodData>(15, value), self.1)
    }

    /// Payment method options.
    pub fn payment_method_options(self, value: PaymentMethodOptions) -> Self {
        Self(self.0.set::<PaymentMethodOptions>(16, value), self.1)
    }

    /// Payment method types. An empty list says that there are none. A second call replaces the first.
    pub fn payment_method_types(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(17, value), self.1)
    }

    /// Radar options.
    pub fn radar_options(self, value: RadarOptions) -> Self {
        Self(self.0.set::<RadarOptions>(18, value), self.1)
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
    pub fn setup_future_usage(self, value: SetupFutureUsage) -> Self {
        Self(self.0.set::<SetupFutureUsage>(21, value), self.1)
    }

    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(21), self.1)
    }

    /// Shipping.
    pub fn shipping(self, value: Shipping) -> Self {
        Self(self.0.set::<Shipping>(22, value), self.1)
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
        path: fn(crate::ExpandPath<PaymentIntent>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(8, path(Default::default())), self.1)
    }
}

rt::request! {
    Confirm -> PaymentIntent;
    "PostPaymentIntentsIntentConfirm" Post "/v1/payment_intents/{intent}/confirm" Form;
    "intent" required path: String;
    "amount_details": rt::Clearable<AmountDetails>;
    "amount_to_confirm": i64;
    "capture_method": CaptureMethod;
    "client_secret" sensitive: String;
    "confirmation_token": String;
    "error_on_requires_action": bool;
    "excluded_payment_method_types": rt::Clearable<Vec<ExcludedPaymentMethodType>>;
    "expand": Vec<String>;
    "hooks": Hooks;
    "mandate": String;
    "mandate_data": rt::Clearable<MandateData>;
    "off_session": OffSession;
    "payment_details": rt::Clearable<PaymentDetails>;
    "payment_method": String;
    "payment_method_data": PaymentMethodData;
    "payment_method_options": PaymentMethodOptions;
    "payment_method_types": Vec<String>;
    "radar_options": RadarOptions;
    "receipt_email" sensitive: rt::Clearable<String>;
    "return_url": String;
    "setup_future_usage": rt::Clearable<SetupFutureUsage>;
    "shipping": rt::Clearable<Shipping>;
    "use_stripe_sdk": bool;
}
