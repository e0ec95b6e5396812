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
    Confirm {
        intent: intent.into(),
        ..Default::default()
    }
}
/// The request of [`payment_intents.confirm`](confirm()).
///
/// `POST /v1/payment_intents/{intent}/confirm` (`PostPaymentIntentsIntentConfirm`).
#[doc(alias = "PostPaymentIntentsIntentConfirm")]
#[doc(alias = "postpaymentintentsintentconfirm")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Confirm {
    intent: rt::Id<crate::payment_intents::PaymentIntent>,
    amount_details: rt::Clearable<Box<crate::payment_intents::params::AmountDetails>>,
    amount_to_confirm: Option<i64>,
    capture_method: Option<crate::types::CaptureMethod>,
    client_secret: Option<String>,
    confirmation_token: Option<String>,
    error_on_requires_action: Option<bool>,
    excluded_payment_method_types: rt::Clearable<
        Vec<crate::types::ExcludedPaymentMethodType>,
    >,
    expand: Option<Vec<String>>,
    hooks: Option<Box<crate::payment_intents::params::Hooks>>,
    mandate: Option<rt::Id<crate::mandates::Mandate>>,
    mandate_data: rt::Clearable<crate::params::MandateData>,
    off_session: Option<crate::payment_intents::params::OffSession>,
    payment_details: rt::Clearable<Box<crate::payment_intents::params::PaymentDetails>>,
    payment_method: Option<rt::Id<crate::payment_methods::PaymentMethod>>,
    payment_method_data: Option<Box<crate::params::PaymentMethodData>>,
    payment_method_options: Option<
        Box<crate::payment_intents::params::PaymentMethodOptions>,
    >,
    payment_method_types: Option<Vec<String>>,
    radar_options: Option<Box<crate::params::RadarOptions>>,
    receipt_email: rt::Clearable<String>,
    return_url: Option<String>,
    setup_future_usage: rt::Clearable<
        crate::payment_intents::PaymentMethodOptionsUpiSetupFutureUsage,
    >,
    shipping: rt::Clearable<Box<crate::params::Shipping>>,
    use_stripe_sdk: Option<bool>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Confirm {
    /// Amount details.
    pub fn amount_details(
        mut self,
        value: crate::payment_intents::params::AmountDetails,
    ) -> Self {
        self.amount_details = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `amount_details`.
    pub fn clear_amount_details(mut self) -> Self {
        self.amount_details = rt::Clearable::Clear;
        self
    }
    /// Amount to confirm, in the currency's smallest unit.
    pub fn amount_to_confirm(mut self, value: i64) -> Self {
        self.amount_to_confirm = Some(value);
        self
    }
    /// Capture method. `automatic`, `automatic_async` or `manual`.
    pub fn capture_method(mut self, value: crate::types::CaptureMethod) -> Self {
        self.capture_method = Some(value);
        self
    }
    /// Client secret. At most 5000 characters.
    pub fn client_secret(mut self, value: impl Into<String>) -> Self {
        self.client_secret = Some(value.into());
        self
    }
    /// Confirmation token. At most 5000 characters.
    pub fn confirmation_token(mut self, value: impl Into<String>) -> Self {
        self.confirmation_token = Some(value.into());
        self
    }
    /// Error on requires action.
    pub fn error_on_requires_action(mut self, value: bool) -> Self {
        self.error_on_requires_action = Some(value);
        self
    }
    /// Excluded payment method types.
    pub fn excluded_payment_method_types(
        mut self,
        value: impl IntoIterator<Item = crate::types::ExcludedPaymentMethodType>,
    ) -> Self {
        self.excluded_payment_method_types = rt::Clearable::Set(
            value.into_iter().collect(),
        );
        self
    }
    /// Clears `excluded_payment_method_types`.
    pub fn clear_excluded_payment_method_types(mut self) -> Self {
        self.excluded_payment_method_types = rt::Clearable::Clear;
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Hooks.
    pub fn hooks(mut self, value: crate::payment_intents::params::Hooks) -> Self {
        self.hooks = Some(Box::new(value));
        self
    }
    /// Mandate. At most 5000 characters.
    pub fn mandate(
        mut self,
        value: impl Into<rt::Id<crate::mandates::Mandate>>,
    ) -> Self {
        self.mandate = Some(value.into());
        self
    }
    /// Mandate data.
    pub fn mandate_data(mut self, value: impl Into<crate::params::MandateData>) -> Self {
        self.mandate_data = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `mandate_data`.
    pub fn clear_mandate_data(mut self) -> Self {
        self.mandate_data = rt::Clearable::Clear;
        self
    }
    /// Off session.
    pub fn off_session(
        mut self,
        value: impl Into<crate::payment_intents::params::OffSession>,
    ) -> Self {
        self.off_session = Some(value.into());
        self
    }
    /// Payment details.
    pub fn payment_details(
        mut self,
        value: crate::payment_intents::params::PaymentDetails,
    ) -> Self {
        self.payment_details = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `payment_details`.
    pub fn clear_payment_details(mut self) -> Self {
        self.payment_details = rt::Clearable::Clear;
        self
    }
    /// Payment method. At most 5000 characters.
    pub fn payment_method(
        mut self,
        value: impl Into<rt::Id<crate::payment_methods::PaymentMethod>>,
    ) -> Self {
        self.payment_method = Some(value.into());
        self
    }
    /// Payment method data.
    pub fn payment_method_data(
        mut self,
        value: crate::params::PaymentMethodData,
    ) -> Self {
        self.payment_method_data = Some(Box::new(value));
        self
    }
    /// Payment method options.
    pub fn payment_method_options(
        mut self,
        value: crate::payment_intents::params::PaymentMethodOptions,
    ) -> Self {
        self.payment_method_options = Some(Box::new(value));
        self
    }
    /// Payment method types.
    pub fn payment_method_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.payment_method_types = Some(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }
    /// Radar options.
    pub fn radar_options(mut self, value: crate::params::RadarOptions) -> Self {
        self.radar_options = Some(Box::new(value));
        self
    }
    /// Receipt email.
    pub fn receipt_email(mut self, value: impl Into<String>) -> Self {
        self.receipt_email = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `receipt_email`.
    pub fn clear_receipt_email(mut self) -> Self {
        self.receipt_email = rt::Clearable::Clear;
        self
    }
    /// Return url.
    pub fn return_url(mut self, value: impl Into<String>) -> Self {
        self.return_url = Some(value.into());
        self
    }
    /// Setup future usage. `off_session` or `on_session`.
    pub fn setup_future_usage(
        mut self,
        value: crate::payment_intents::PaymentMethodOptionsUpiSetupFutureUsage,
    ) -> Self {
        self.setup_future_usage = rt::Clearable::Set(value);
        self
    }
    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(mut self) -> Self {
        self.setup_future_usage = rt::Clearable::Clear;
        self
    }
    /// Shipping.
    pub fn shipping(mut self, value: crate::params::Shipping) -> Self {
        self.shipping = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `shipping`.
    pub fn clear_shipping(mut self) -> Self {
        self.shipping = rt::Clearable::Clear;
        self
    }
    /// Use stripe sdk.
    pub fn use_stripe_sdk(mut self, value: bool) -> Self {
        self.use_stripe_sdk = Some(value);
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::payment_intents::PaymentIntent>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Confirm;
    0 => intent "intent" required path;
    1 => amount_details "amount_details";
    2 => amount_to_confirm "amount_to_confirm";
    3 => capture_method "capture_method";
    4 => client_secret "client_secret" sensitive;
    5 => confirmation_token "confirmation_token";
    6 => error_on_requires_action "error_on_requires_action";
    7 => excluded_payment_method_types "excluded_payment_method_types" clearable;
    8 => expand "expand";
    9 => hooks "hooks";
    10 => mandate "mandate";
    11 => mandate_data "mandate_data";
    12 => off_session "off_session";
    13 => payment_details "payment_details";
    14 => payment_method "payment_method";
    15 => payment_method_data "payment_method_data";
    16 => payment_method_options "payment_method_options";
    17 => payment_method_types "payment_method_types";
    18 => radar_options "radar_options";
    19 => receipt_email "receipt_email" sensitive;
    20 => return_url "return_url";
    21 => setup_future_usage "setup_future_usage";
    22 => shipping "shipping";
    23 => use_stripe_sdk "use_stripe_sdk";
}
rt::request! {
    Confirm -> crate::payment_intents::PaymentIntent;
    "PostPaymentIntentsIntentConfirm" Post "/v1/payment_intents/{intent}/confirm" Form;
}
