// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a PaymentIntent.
///
/// `POST /v1/payment_intents/{intent}`
///
/// - `intent`, in the path: Intent. At most 5000 characters.
///
/// Feature: `payment_intents`.
#[doc(alias = "PostPaymentIntentsIntent")]
#[doc(alias = "postpaymentintentsintent")]
pub fn update(
    intent: impl Into<rt::Id<crate::payment_intents::PaymentIntent>>,
) -> Update {
    Update {
        intent: intent.into(),
        ..Default::default()
    }
}
/// The request of [`payment_intents.update`](update()).
///
/// `POST /v1/payment_intents/{intent}` (`PostPaymentIntentsIntent`).
#[doc(alias = "PostPaymentIntentsIntent")]
#[doc(alias = "postpaymentintentsintent")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    intent: rt::Id<crate::payment_intents::PaymentIntent>,
    amount: Option<i64>,
    amount_details: rt::Clearable<Box<crate::payment_intents::params::AmountDetails>>,
    application_fee_amount: rt::Clearable<i64>,
    capture_method: Option<crate::types::CaptureMethod>,
    currency: Option<rt::Currency>,
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_account: Option<String>,
    description: Option<String>,
    excluded_payment_method_types: rt::Clearable<
        Vec<crate::types::ExcludedPaymentMethodType>,
    >,
    expand: Option<Vec<String>>,
    hooks: Option<Box<crate::payment_intents::params::Hooks>>,
    metadata: rt::Clearable<rt::Metadata>,
    payment_details: rt::Clearable<Box<crate::payment_intents::params::PaymentDetails>>,
    payment_method: Option<rt::Id<crate::payment_methods::PaymentMethod>>,
    payment_method_configuration: Option<String>,
    payment_method_data: Option<Box<crate::params::PaymentMethodData>>,
    payment_method_options: Option<
        Box<crate::payment_intents::params::PaymentMethodOptions>,
    >,
    payment_method_types: Option<Vec<String>>,
    receipt_email: rt::Clearable<String>,
    setup_future_usage: rt::Clearable<
        crate::payment_intents::PaymentMethodOptionsUpiSetupFutureUsage,
    >,
    shipping: rt::Clearable<Box<crate::params::Shipping>>,
    statement_descriptor: Option<String>,
    statement_descriptor_suffix: Option<String>,
    transfer_data: Option<Box<crate::payment_intents::params::TransferData>>,
    transfer_group: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
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
    /// Application fee amount, in the currency's smallest unit.
    pub fn application_fee_amount(mut self, value: i64) -> Self {
        self.application_fee_amount = rt::Clearable::Set(value);
        self
    }
    /// Clears `application_fee_amount`.
    pub fn clear_application_fee_amount(mut self) -> Self {
        self.application_fee_amount = rt::Clearable::Clear;
        self
    }
    /// Capture method. `automatic`, `automatic_async` or `manual`.
    pub fn capture_method(mut self, value: crate::types::CaptureMethod) -> Self {
        self.capture_method = Some(value);
        self
    }
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(mut self, value: impl Into<rt::Currency>) -> Self {
        self.currency = Some(value.into());
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
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
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
        value: crate::payment_intents::params::TransferData,
    ) -> Self {
        self.transfer_data = Some(Box::new(value));
        self
    }
    /// Transfer group.
    pub fn transfer_group(mut self, value: impl Into<String>) -> Self {
        self.transfer_group = Some(value.into());
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
    Update;
    0 => intent "intent" required path;
    1 => amount "amount";
    2 => amount_details "amount_details";
    3 => application_fee_amount "application_fee_amount";
    4 => capture_method "capture_method";
    5 => currency "currency";
    6 => customer "customer";
    7 => customer_account "customer_account";
    8 => description "description";
    9 => excluded_payment_method_types "excluded_payment_method_types" clearable;
    10 => expand "expand";
    11 => hooks "hooks";
    12 => metadata "metadata" clearable;
    13 => payment_details "payment_details";
    14 => payment_method "payment_method";
    15 => payment_method_configuration "payment_method_configuration";
    16 => payment_method_data "payment_method_data";
    17 => payment_method_options "payment_method_options";
    18 => payment_method_types "payment_method_types";
    19 => receipt_email "receipt_email" sensitive;
    20 => setup_future_usage "setup_future_usage";
    21 => shipping "shipping";
    22 => statement_descriptor "statement_descriptor";
    23 => statement_descriptor_suffix "statement_descriptor_suffix";
    24 => transfer_data "transfer_data";
    25 => transfer_group "transfer_group";
}
rt::request! {
    Update -> crate::payment_intents::PaymentIntent;
    "PostPaymentIntentsIntent" Post "/v1/payment_intents/{intent}" Form;
}
