// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a SetupIntent.
///
/// `POST /v1/setup_intents/{intent}`
///
/// - `intent`, in the path: Intent. At most 5000 characters.
///
/// Feature: `setup_intents`.
#[doc(alias = "PostSetupIntentsIntent")]
#[doc(alias = "postsetupintentsintent")]
pub fn update(intent: impl Into<rt::Id<crate::setup_intents::SetupIntent>>) -> Update {
    Update {
        intent: intent.into(),
        ..Default::default()
    }
}
/// The request of [`setup_intents.update`](update()).
///
/// `POST /v1/setup_intents/{intent}` (`PostSetupIntentsIntent`).
#[doc(alias = "PostSetupIntentsIntent")]
#[doc(alias = "postsetupintentsintent")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    intent: rt::Id<crate::setup_intents::SetupIntent>,
    attach_to_self: Option<bool>,
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_account: Option<String>,
    description: Option<String>,
    excluded_payment_method_types: rt::Clearable<
        Vec<crate::types::ExcludedPaymentMethodType>,
    >,
    expand: Option<Vec<String>>,
    flow_directions: Option<Vec<crate::types::FlowDirection>>,
    metadata: rt::Clearable<rt::Metadata>,
    payment_method: Option<rt::Id<crate::payment_methods::PaymentMethod>>,
    payment_method_configuration: Option<String>,
    payment_method_data: Option<Box<crate::params::PaymentMethodData>>,
    payment_method_options: Option<
        Box<crate::setup_intents::params::PaymentMethodOptions>,
    >,
    payment_method_types: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Attach to self.
    pub fn attach_to_self(mut self, value: bool) -> Self {
        self.attach_to_self = Some(value);
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
    /// Flow directions. `inbound` or `outbound`.
    pub fn flow_directions(
        mut self,
        value: impl IntoIterator<Item = crate::types::FlowDirection>,
    ) -> Self {
        self.flow_directions = Some(value.into_iter().collect());
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
        value: crate::setup_intents::params::PaymentMethodOptions,
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
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::setup_intents::SetupIntent>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => intent "intent" required path;
    1 => attach_to_self "attach_to_self";
    2 => customer "customer";
    3 => customer_account "customer_account";
    4 => description "description";
    5 => excluded_payment_method_types "excluded_payment_method_types" clearable;
    6 => expand "expand";
    7 => flow_directions "flow_directions";
    8 => metadata "metadata" clearable;
    9 => payment_method "payment_method";
    10 => payment_method_configuration "payment_method_configuration";
    11 => payment_method_data "payment_method_data";
    12 => payment_method_options "payment_method_options";
    13 => payment_method_types "payment_method_types";
}
rt::request! {
    Update -> crate::setup_intents::SetupIntent;
    "PostSetupIntentsIntent" Post "/v1/setup_intents/{intent}" Form;
}
