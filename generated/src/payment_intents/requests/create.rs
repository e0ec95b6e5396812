// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a PaymentIntent.
///
/// `POST /v1/payment_intents`
///
/// - `amount`, in the body: Amount, in the currency's smallest unit.
/// - `currency`, in the body: Currency. A three-letter ISO 4217 code in lower case.
///
/// Feature: `payment_intents`.
#[doc(alias = "PostPaymentIntents")]
#[doc(alias = "postpaymentintents")]
pub fn create(amount: i64, currency: impl Into<rt::Currency>) -> Create {
    Create {
        amount,
        currency: currency.into(),
        ..Default::default()
    }
}
/// The request of [`payment_intents.create`](create()).
///
/// `POST /v1/payment_intents` (`PostPaymentIntents`).
#[doc(alias = "PostPaymentIntents")]
#[doc(alias = "postpaymentintents")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    amount: i64,
    amount_details: Option<Box<crate::payment_intents::params::AmountDetails>>,
    application_fee_amount: Option<i64>,
    automatic_payment_methods: Option<Box<crate::params::AutomaticPaymentMethods>>,
    capture_method: Option<crate::types::CaptureMethod>,
    confirm: Option<bool>,
    confirmation_method: Option<crate::payment_intents::PaymentIntentConfirmationMethod>,
    confirmation_token: Option<String>,
    currency: rt::Currency,
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_account: Option<String>,
    description: Option<String>,
    error_on_requires_action: Option<bool>,
    excluded_payment_method_types: Option<Vec<crate::types::ExcludedPaymentMethodType>>,
    expand: Option<Vec<String>>,
    hooks: Option<Box<crate::payment_intents::params::Hooks>>,
    mandate: Option<rt::Id<crate::mandates::Mandate>>,
    mandate_data: rt::Clearable<Box<crate::payment_intents::params::MandateData>>,
    metadata: Option<rt::Metadata>,
    off_session: Option<crate::payment_intents::params::OffSession>,
    on_behalf_of: Option<rt::Id<crate::accounts::Account>>,
    payment_details: Option<Box<crate::payment_intents::params::PaymentDetails>>,
    payment_method: Option<rt::Id<crate::payment_methods::PaymentMethod>>,
    payment_method_configuration: Option<String>,
    payment_method_data: Option<Box<crate::params::PaymentMethodData>>,
    payment_method_options: Option<
        Box<crate::payment_intents::params::PaymentMethodOptions>,
    >,
    payment_method_types: Option<Vec<String>>,
    radar_options: Option<Box<crate::params::RadarOptions>>,
    receipt_email: Option<String>,
    return_url: Option<String>,
    setup_future_usage: Option<
        crate::payment_intents::PaymentMethodOptionsUpiSetupFutureUsage,
    >,
    shipping: Option<Box<crate::params::Shipping>>,
    statement_descriptor: Option<String>,
    statement_descriptor_suffix: Option<String>,
    transfer_data: Option<Box<crate::payment_intents::params::CreateTransferData>>,
    transfer_group: Option<String>,
    use_stripe_sdk: Option<bool>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Amount details.
    pub fn amount_details(
        mut self,
        value: crate::payment_intents::params::AmountDetails,
    ) -> Self {
        self.amount_details = Some(Box::new(value));
        self
    }
    /// Application fee amount, in the currency's smallest unit.
    pub fn application_fee_amount(mut self, value: i64) -> Self {
        self.application_fee_amount = Some(value);
        self
    }
    /// Automatic payment methods.
    pub fn automatic_payment_methods(
        mut self,
        value: crate::params::AutomaticPaymentMethods,
    ) -> Self {
        self.automatic_payment_methods = Some(Box::new(value));
        self
    }
    /// Capture method. `automatic`, `automatic_async` or `manual`.
    pub fn capture_method(mut self, value: crate::types::CaptureMethod) -> Self {
        self.capture_method = Some(value);
        self
    }
    /// Confirm.
    pub fn confirm(mut self, value: bool) -> Self {
        self.confirm = Some(value);
        self
    }
    /// Confirmation method. `automatic` or `manual`.
    pub fn confirmation_method(
        mut self,
        value: crate::payment_intents::PaymentIntentConfirmationMethod,
    ) -> Self {
        self.confirmation_method = Some(value);
        self
    }
    /// Confirmation token. At most 5000 characters.
    pub fn confirmation_token(mut self, value: impl Into<String>) -> Self {
        self.confirmation_token = Some(value.into());
        self
    }
    /// Customer. At most 5000 characters.
    pub fn customer(
        mut self,
        value: impl Into<rt::Id<crate::customers::Customer>>,
    ) -> Self {
        self.customer = Some(value.into());
        self
    }
    /// Customer account. At most 5000 characters.
    pub fn customer_account(mut self, value: impl Into<String>) -> Self {
        self.customer_account = Some(value.into());
        self
    }
    /// Description. At most 1000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
        self.excluded_payment_method_types = Some(value.into_iter().collect());
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
    pub fn mandate_data(
        mut self,
        value: crate::payment_intents::params::MandateData,
    ) -> Self {
        self.mandate_data = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `mandate_data`.
    pub fn clear_mandate_data(mut self) -> Self {
        self.mandate_data = rt::Clearable::Clear;
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
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
    /// On behalf of.
    pub fn on_behalf_of(
        mut self,
        value: impl Into<rt::Id<crate::accounts::Account>>,
    ) -> Self {
        self.on_behalf_of = Some(value.into());
        self
    }
    /// Payment details.
    pub fn payment_details(
        mut self,
        value: crate::payment_intents::params::PaymentDetails,
    ) -> Self {
        self.payment_details = Some(Box::new(value));
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
    /// Payment method configuration. At most 100 characters.
    pub fn payment_method_configuration(mut self, value: impl Into<String>) -> Self {
        self.payment_method_configuration = Some(value.into());
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
        self.receipt_email = Some(value.into());
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
        self.setup_future_usage = Some(value);
        self
    }
    /// Shipping.
    pub fn shipping(mut self, value: crate::params::Shipping) -> Self {
        self.shipping = Some(Box::new(value));
        self
    }
    /// Statement descriptor. At most 22 characters.
    pub fn statement_descriptor(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor = Some(value.into());
        self
    }
    /// Statement descriptor suffix. At most 22 characters.
    pub fn statement_descriptor_suffix(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor_suffix = Some(value.into());
        self
    }
    /// Transfer data.
    pub fn transfer_data(
        mut self,
        value: crate::payment_intents::params::CreateTransferData,
    ) -> Self {
        self.transfer_data = Some(Box::new(value));
        self
    }
    /// Transfer group.
    pub fn transfer_group(mut self, value: impl Into<String>) -> Self {
        self.transfer_group = Some(value.into());
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
    Create;
    0 => amount "amount" required;
    1 => amount_details "amount_details";
    2 => application_fee_amount "application_fee_amount";
    3 => automatic_payment_methods "automatic_payment_methods";
    4 => capture_method "capture_method";
    5 => confirm "confirm";
    6 => confirmation_method "confirmation_method";
    7 => confirmation_token "confirmation_token";
    8 => currency "currency" required;
    9 => customer "customer";
    10 => customer_account "customer_account";
    11 => description "description";
    12 => error_on_requires_action "error_on_requires_action";
    13 => excluded_payment_method_types "excluded_payment_method_types";
    14 => expand "expand";
    15 => hooks "hooks";
    16 => mandate "mandate";
    17 => mandate_data "mandate_data";
    18 => metadata "metadata";
    19 => off_session "off_session";
    20 => on_behalf_of "on_behalf_of";
    21 => payment_details "payment_details";
    22 => payment_method "payment_method";
    23 => payment_method_configuration "payment_method_configuration";
    24 => payment_method_data "payment_method_data";
    25 => payment_method_options "payment_method_options";
    26 => payment_method_types "payment_method_types";
    27 => radar_options "radar_options";
    28 => receipt_email "receipt_email" sensitive;
    29 => return_url "return_url";
    30 => setup_future_usage "setup_future_usage";
    31 => shipping "shipping";
    32 => statement_descriptor "statement_descriptor";
    33 => statement_descriptor_suffix "statement_descriptor_suffix";
    34 => transfer_data "transfer_data";
    35 => transfer_group "transfer_group";
    36 => use_stripe_sdk "use_stripe_sdk";
}
rt::request! {
    Create -> crate::payment_intents::PaymentIntent;
    "PostPaymentIntents" Post "/v1/payment_intents" Form;
}
