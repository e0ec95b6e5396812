// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::customers::Customer;
use crate::payment_methods::PaymentMethod;
use crate::rt;
use crate::setup_intents::ExcludedPaymentMethodType;
use crate::setup_intents::FlowDirection;
use crate::setup_intents::SetupIntent;
use crate::setup_intents::params::AutomaticPaymentMethods;
use crate::setup_intents::params::PaymentMethodData;
use crate::setup_intents::params::PaymentMethodOptions;
use crate::setup_intents::params::SecretKey;
use crate::setup_intents::params::SingleUse;
use crate::setup_intents::params::Usage;

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
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Attach to self.
    pub fn attach_to_self(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value), self.1)
    }

    /// Automatic payment methods.
    pub fn automatic_payment_methods(self, value: AutomaticPaymentMethods) -> Self {
        Self(self.0.set::<AutomaticPaymentMethods>(1, value), self.1)
    }

    /// Confirm.
    pub fn confirm(self, value: bool) -> Self {
        Self(self.0.set::<bool>(2, value), self.1)
    }

    /// Confirmation token. At most 5000 characters.
    pub fn confirmation_token(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value), self.1)
    }

    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(4, value), self.1)
    }

    /// Customer account. At most 5000 characters.
    pub fn customer_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }

    /// Description. At most 1000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }

    /// Excluded payment method types. An empty list says that there are none. A second call replaces the first.
    pub fn excluded_payment_method_types(
        self,
        value: impl IntoIterator<Item = ExcludedPaymentMethodType>,
    ) -> Self {
        Self(self.0.set_list::<ExcludedPaymentMethodType>(7, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(8, value), self.1)
    }

    /// Flow directions. `inbound` or `outbound`. An empty list says that there are none. A second call replaces the first.
    pub fn flow_directions(
        self,
        value: impl IntoIterator<Item = FlowDirection>,
    ) -> Self {
        Self(self.0.set_list::<FlowDirection>(9, value), self.1)
    }

    /// Mandate data.
    pub fn mandate_data(self, value: SecretKey) -> Self {
        Self(self.0.set::<SecretKey>(10, value), self.1)
    }

    /// Clears `mandate_data`.
    pub fn clear_mandate_data(self) -> Self {
        Self(self.0.clear(10), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(11, value), self.1)
    }

    /// On behalf of.
    pub fn on_behalf_of(self, value: impl Into<rt::Id<Account>>) -> Self {
        Self(self.0.set::<rt::Id<Account>>(12, value), self.1)
    }

    /// Payment method. At most 5000 characters.
    pub fn payment_method(self, value: impl Into<rt::Id<PaymentMethod>>) -> Self {
        Self(self.0.set::<rt::Id<PaymentMethod>>(13, value), self.1)
    }

    /// Payment method configuration. At most 100 characters.
    pub fn payment_method_configuration(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(14, value), self.1)
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

    /// Return url.
    pub fn return_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(18, value), self.1)
    }

    /// Single use.
    pub fn single_use(self, value: SingleUse) -> Self {
        Self(self.0.set::<SingleUse>(19, value), self.1)
    }

    /// Usage. `off_session` or `on_session`.
    pub fn usage(self, value: Usage) -> Self {
        Self(self.0.set::<Usage>(20, value), self.1)
    }

    /// Use stripe sdk.
    pub fn use_stripe_sdk(self, value: bool) -> Self {
        Self(self.0.set::<bool>(21, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<SetupIntent>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(8, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> SetupIntent;
    "PostSetupIntents" Post "/v1/setup_intents" Form;
    "attach_to_self": bool;
    "automatic_payment_methods": AutomaticPaymentMethods;
    "confirm": bool;
    "confirmation_token": String;
    "customer": String;
    "customer_account": String;
    "description": String;
    "excluded_payment_method_types": Vec<ExcludedPaymentMethodType>;
    "expand": Vec<String>;
    "flow_directions": Vec<FlowDirection>;
    "mandate_data": rt::Clearable<SecretKey>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "on_behalf_of": String;
    "payment_method": String;
    "payment_method_configuration": String;
    "payment_method_data": PaymentMethodData;
    "payment_method_options": PaymentMethodOptions;
    "payment_method_types": Vec<String>;
    "return_url": String;
    "single_use": SingleUse;
    "usage": Usage;
    "use_stripe_sdk": bool;
}
