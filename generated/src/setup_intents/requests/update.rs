// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::payment_methods::PaymentMethod;
use crate::rt;
use crate::setup_intents::ExcludedPaymentMethodType;
use crate::setup_intents::FlowDirection;
use crate::setup_intents::SetupIntent;
use crate::setup_intents::params::PaymentMethodData;
use crate::setup_intents::params::PaymentMethodOptions;

/// Update a SetupIntent.
///
/// `POST /v1/setup_intents/{intent}`
///
/// - `intent`, in the path: Intent. At most 5000 characters.
///
/// Feature: `setup_intents`.
#[doc(alias = "PostSetupIntentsIntent")]
#[doc(alias = "postsetupintentsintent")]
pub fn update(intent: impl Into<rt::Id<SetupIntent>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<SetupIntent>>(0, intent),
        rt::RequestOptions::default(),
    )
}

/// The request of [`setup_intents.update`](update()).
///
/// `POST /v1/setup_intents/{intent}` (`PostSetupIntentsIntent`).
#[doc(alias = "PostSetupIntentsIntent")]
#[doc(alias = "postsetupintentsintent")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Attach to self.
    pub fn attach_to_self(self, value: bool) -> Self {
        Self(self.0.set::<bool>(1, value), self.1)
    }

    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(2, value), self.1)
    }

    /// Customer account. At most 5000 characters.
    pub fn customer_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value), self.1)
    }

    /// Description. At most 1000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }

    /// Excluded payment method types. An empty list says that there are none. A second call replaces the first.
    pub fn excluded_payment_method_types(
        self,
        value: impl IntoIterator<Item = ExcludedPaymentMethodType>,
    ) -> Self {
        Self(self.0.set_list::<ExcludedPaymentMethodType>(5, value), self.1)
    }

    /// Clears `excluded_payment_method_types`.
    pub fn clear_excluded_payment_method_types(self) -> Self {
        Self(self.0.clear(5), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(6, value), self.1)
    }

    /// Flow directions. `inbound` or `outbound`. An empty list says that there are none. A second call replaces the first.
    pub fn flow_directions(
        self,
        value: impl IntoIterator<Item = FlowDirection>,
    ) -> Self {
        Self(self.0.set_list::<FlowDirection>(7, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(8, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(8), self.1)
    }

    /// Payment method. At most 5000 characters.
    pub fn payment_method(self, value: impl Into<rt::Id<PaymentMethod>>) -> Self {
        Self(self.0.set::<rt::Id<PaymentMethod>>(9, value), self.1)
    }

    /// Payment method configuration. At most 100 characters.
    pub fn payment_method_configuration(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(10, value), self.1)
    }

    /// Payment method data.
    pub fn payment_method_data(self, value: PaymentMethodData) -> Self {
        Self(self.0.set::<PaymentMethodData>(11, value), self.1)
    }

    /// Payment method options.
    pub fn payment_method_options(self, value: PaymentMethodOptions) -> Self {
        Self(self.0.set::<PaymentMethodOptions>(12, value), self.1)
    }

    /// Payment method types. An empty list says that there are none. A second call replaces the first.
    pub fn payment_method_types(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(13, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<SetupIntent>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(6, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> SetupIntent;
    "PostSetupIntentsIntent" Post "/v1/setup_intents/{intent}" Form;
    "intent" required path: String;
    "attach_to_self": bool;
    "customer": String;
    "customer_account": String;
    "description": String;
    "excluded_payment_method_types": rt::Clearable<Vec<ExcludedPaymentMethodType>>;
    "expand": Vec<String>;
    "flow_directions": Vec<FlowDirection>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "payment_method": String;
    "payment_method_configuration": String;
    "payment_method_data": PaymentMethodData;
    "payment_method_options": PaymentMethodOptions;
    "payment_method_types": Vec<String>;
}
