// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::payment_methods::PaymentMethod;
use crate::rt;
use crate::setup_intents::ExcludedPaymentMethodType;
use crate::setup_intents::FlowDirection;
use crate::setup_intents::SetupIntent;
use crate::setup_intents::params::PaymentMethodData;
use crate::setup_intents::params::PaymentMethodOptions;

/// Changes a setup intent without confirming it.
///
/// `POST /v1/setup_intents/{intent}`
///
/// ```
/// use stripe_client::setup_intents;
///
/// let setup_intent = setup_intents::update("seti_123")
///     .customer("cus_123")
///     .payment_method("pm_123")
///     .description("An example")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `intent`, in the path: Id of the setup intent.
///
/// # Parameters
///
/// - [`attach_to_self`](Update::attach_to_self()): Whether the payment method is for your own account's money, as inbound and outbound transfers need it.
/// - [`customer`](Update::customer()): Id of the customer that the payment method is attached to once it is set up.
/// - [`customer_account`](Update::customer_account()): Id of the v2 account that the payment method is attached to once it is set up, in place of [`customer`](Update::customer()).
/// - [`description`](Update::description()): A text of your own, kept with the object.
/// - [`excluded_payment_method_types`](Update::excluded_payment_method_types()): Payment methods not to offer here although they are turned on.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`flow_directions`](Update::flow_directions()): Whether the payment method is set up to take money (`inbound`), to send money (`outbound`), or both.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`payment_method`](Update::payment_method()): Id of the [payment method](crate::payment_methods::PaymentMethod) to set up.
/// - [`payment_method_configuration`](Update::payment_method_configuration()): Id of the configuration with the payment methods to offer.
/// - [`payment_method_data`](Update::payment_method_data()): Details to make a new payment method from, which is then used.
/// - [`payment_method_options`](Update::payment_method_options()): Settings that each kind of payment method has for itself.
/// - [`payment_method_types`](Update::payment_method_types()): Which kinds of payment method can be set up.
///
/// # Answer
///
/// [`SetupIntent`](crate::setup_intents::SetupIntent).
///
/// # Errors
///
/// It has succeeded or is canceled: then only description and metadata can change.
///
/// [Stripe's reference](https://docs.stripe.com/api/setup_intents/update)
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
    /// Whether the payment method is for your own account's money, as inbound and outbound transfers need it. Not together with a customer.
    pub fn attach_to_self<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value), self.1)
    }

    /// Id of the customer that the payment method is attached to once it is set up. One that belongs to another customer can't be used.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(2, value), self.1)
    }

    /// Id of the v2 account that the payment method is attached to once it is set up, in place of [`customer`](Self::customer()). One that belongs to another account can't be used.
    pub fn customer_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }

    /// A text of your own, kept with the object. Good to show to people. At most 1000 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Payment methods not to offer here although they are turned on. An empty list says that there are none. A second call replaces the first.
    pub fn excluded_payment_method_types<K>(
        self,
        value: impl rt::MaybeList<ExcludedPaymentMethodType, K>,
    ) -> Self {
        Self(self.0.maybe_list::<ExcludedPaymentMethodType, K>(5, value), self.1)
    }

    /// Clears `excluded_payment_method_types`.
    pub fn clear_excluded_payment_method_types(self) -> Self {
        Self(self.0.clear(5), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(6, value), self.1)
    }

    /// Whether the payment method is set up to take money (`inbound`), to send money (`outbound`), or both. An empty list says that there are none. A second call replaces the first.
    pub fn flow_directions<K>(
        self,
        value: impl rt::MaybeList<FlowDirection, K>,
    ) -> Self {
        Self(self.0.maybe_list::<FlowDirection, K>(7, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(8, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(8), self.1)
    }

    /// Id of the [payment method](crate::payment_methods::PaymentMethod) to set up. An empty value takes it off.
    pub fn payment_method<K>(
        self,
        value: impl rt::Maybe<rt::Id<PaymentMethod>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PaymentMethod>, K>(9, value), self.1)
    }

    /// Id of the configuration with the payment methods to offer. At most 100 characters.
    pub fn payment_method_configuration<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(10, value), self.1)
    }

    /// Details to make a new payment method from, which is then used.
    pub fn payment_method_data<K>(
        self,
        value: impl rt::Maybe<PaymentMethodData, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodData, K>(11, value), self.1)
    }

    /// Settings that each kind of payment method has for itself.
    pub fn payment_method_options<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptions, K>(12, value), self.1)
    }

    /// Which kinds of payment method can be set up. Unless they are set, your settings in the Dashboard decide. An empty list says that there are none. A second call replaces the first.
    pub fn payment_method_types<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(13, value), self.1)
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
