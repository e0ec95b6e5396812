// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a SetupIntent.
///
/// `POST /v1/setup_intents`
///
/// Feature: `setup_intents`.
#[doc(alias = "PostSetupIntents")]
#[doc(alias = "postsetupintents")]
pub fn create() -> Create {
    Default::default()
}
/// The request of [`setup_intents.create`](create()).
///
/// `POST /v1/setup_intents` (`PostSetupIntents`).
#[doc(alias = "PostSetupIntents")]
#[doc(alias = "postsetupintents")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    attach_to_self: Option<bool>,
    automatic_payment_methods: Option<Box<crate::params::AutomaticPaymentMethods>>,
    confirm: Option<bool>,
    confirmation_token: Option<String>,
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_account: Option<String>,
    description: Option<String>,
    excluded_payment_method_types: Option<Vec<crate::types::ExcludedPaymentMethodType>>,
    expand: Option<Vec<String>>,
    flow_directions: Option<Vec<crate::types::FlowDirection>>,
    mandate_data: rt::Clearable<Box<crate::setup_intents::params::MandateData>>,
    metadata: Option<rt::Metadata>,
    on_behalf_of: Option<rt::Id<crate::accounts::Account>>,
    payment_method: Option<rt::Id<crate::payment_methods::PaymentMethod>>,
    payment_method_configuration: Option<String>,
    payment_method_data: Option<Box<crate::params::PaymentMethodData>>,
    payment_method_options: Option<
        Box<crate::setup_intents::params::PaymentMethodOptions>,
    >,
    payment_method_types: Option<Vec<String>>,
    return_url: Option<String>,
    single_use: Option<Box<crate::setup_intents::params::SingleUse>>,
    usage: Option<crate::setup_intents::params::Usage>,
    use_stripe_sdk: Option<bool>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Attach to self.
    pub fn attach_to_self(mut self, value: bool) -> Self {
        self.attach_to_self = Some(value);
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
    /// Confirm.
    pub fn confirm(mut self, value: bool) -> Self {
        self.confirm = Some(value);
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
    /// Flow directions. `inbound` or `outbound`.
    pub fn flow_directions(
        mut self,
        value: impl IntoIterator<Item = crate::types::FlowDirection>,
    ) -> Self {
        self.flow_directions = Some(value.into_iter().collect());
        self
    }
    /// Mandate data.
    pub fn mandate_data(
        mut self,
        value: crate::setup_intents::params::MandateData,
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
    /// On behalf of.
    pub fn on_behalf_of(
        mut self,
        value: impl Into<rt::Id<crate::accounts::Account>>,
    ) -> Self {
        self.on_behalf_of = Some(value.into());
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
    /// Return url.
    pub fn return_url(mut self, value: impl Into<String>) -> Self {
        self.return_url = Some(value.into());
        self
    }
    /// Single use.
    pub fn single_use(mut self, value: crate::setup_intents::params::SingleUse) -> Self {
        self.single_use = Some(Box::new(value));
        self
    }
    /// Usage. `off_session` or `on_session`.
    pub fn usage(mut self, value: crate::setup_intents::params::Usage) -> Self {
        self.usage = Some(value);
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
            crate::ExpandPath<crate::setup_intents::SetupIntent>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => attach_to_self "attach_to_self";
    1 => automatic_payment_methods "automatic_payment_methods";
    2 => confirm "confirm";
    3 => confirmation_token "confirmation_token";
    4 => customer "customer";
    5 => customer_account "customer_account";
    6 => description "description";
    7 => excluded_payment_method_types "excluded_payment_method_types";
    8 => expand "expand";
    9 => flow_directions "flow_directions";
    10 => mandate_data "mandate_data";
    11 => metadata "metadata";
    12 => on_behalf_of "on_behalf_of";
    13 => payment_method "payment_method";
    14 => payment_method_configuration "payment_method_configuration";
    15 => payment_method_data "payment_method_data";
    16 => payment_method_options "payment_method_options";
    17 => payment_method_types "payment_method_types";
    18 => return_url "return_url";
    19 => single_use "single_use";
    20 => usage "usage";
    21 => use_stripe_sdk "use_stripe_sdk";
}
rt::request! {
    Create -> crate::setup_intents::SetupIntent;
    "PostSetupIntents" Post "/v1/setup_intents" Form;
}
