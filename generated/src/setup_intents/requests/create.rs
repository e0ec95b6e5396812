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

/// Creates a setup intent: a payment method is saved for later payments, and nothing is charged now. With `confirm` it is tried at once, as by [`setup_intents.confirm`](crate::setup_intents::confirm()).
///
/// `POST /v1/setup_intents`
///
/// ```
/// use stripe_client::setup_intents;
///
/// let setup_intent = setup_intents::create()
///     .customer("cus_123")
///     .payment_method("pm_123")
///     .return_url("https://example.com")
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`attach_to_self`](Create::attach_to_self()): Whether the payment method is for your own account's money, as inbound and outbound transfers need it.
/// - [`automatic_payment_methods`](Create::automatic_payment_methods()): Offers all payment methods that are on in the Dashboard and fit, in place of [`payment_method_types`](Create::payment_method_types()).
/// - [`confirm`](Create::confirm()): Whether to confirm it in the same call.
/// - [`confirmation_token`](Create::confirmation_token()): Id of the token that holds what the customer entered in Elements.
/// - [`customer`](Create::customer()): Id of the customer that the payment method is attached to once it is set up.
/// - [`customer_account`](Create::customer_account()): Id of the v2 account that the payment method is attached to once it is set up, in place of [`customer`](Create::customer()).
/// - [`description`](Create::description()): A text of your own, kept with the object.
/// - [`excluded_payment_method_types`](Create::excluded_payment_method_types()): Payment methods not to offer here although they are turned on.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`flow_directions`](Create::flow_directions()): Whether the payment method is set up to take money (`inbound`), to send money (`outbound`), or both.
/// - [`mandate_data`](Create::mandate_data()): How the customer agreed, to make the mandate from it.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`on_behalf_of`](Create::on_behalf_of()): Id of the connected account that the payment method is set up for.
/// - [`payment_method`](Create::payment_method()): Id of the [payment method](crate::payment_methods::PaymentMethod) to set up.
/// - [`payment_method_configuration`](Create::payment_method_configuration()): Id of the configuration with the payment methods to offer.
/// - [`payment_method_data`](Create::payment_method_data()): Details to make a new payment method from, which is then used.
/// - [`payment_method_options`](Create::payment_method_options()): Settings that each kind of payment method has for itself.
/// - [`payment_method_types`](Create::payment_method_types()): Which kinds of payment method can be set up.
/// - [`return_url`](Create::return_url()): Where the customer comes back to after approving or breaking off at the payment method's site or app: a page, or an address that your app handles.
/// - [`single_use`](Create::single_use()): Makes the mandate good for one payment only.
/// - [`usage`](Create::usage()): What the payment method will be used for: payments with the customer at hand (`on_session`), or also without (`off_session`, as it is if left out).
/// - [`use_stripe_sdk`](Create::use_stripe_sdk()): True if your server confirms, and Stripe.js or a mobile SDK does what comes next.
///
/// # Answer
///
/// [`SetupIntent`](crate::setup_intents::SetupIntent).
///
/// # What follows
///
/// Hand [`client_secret`](crate::setup_intents::SetupIntent::client_secret) to the page, which collects a payment method and confirms.
///
/// [Stripe's reference](https://docs.stripe.com/api/setup_intents/create)
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
    /// Whether the payment method is for your own account's money, as inbound and outbound transfers need it. Not together with a customer.
    pub fn attach_to_self<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value), self.1)
    }

    /// Offers all payment methods that are on in the Dashboard and fit, in place of [`payment_method_types`](Self::payment_method_types()).
    pub fn automatic_payment_methods<K>(
        self,
        value: impl rt::Maybe<AutomaticPaymentMethods, K>,
    ) -> Self {
        Self(self.0.maybe::<AutomaticPaymentMethods, K>(1, value), self.1)
    }

    /// Whether to confirm it in the same call. Give a [`return_url`](Self::return_url()) in case the customer must authenticate.
    pub fn confirm<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value), self.1)
    }

    /// Id of the token that holds what the customer entered in Elements. What you give besides, such as [`payment_method`](Self::payment_method()), wins over it.
    pub fn confirmation_token<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }

    /// Id of the customer that the payment method is attached to once it is set up. One that belongs to another customer can't be used.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(4, value), self.1)
    }

    /// Id of the v2 account that the payment method is attached to once it is set up, in place of [`customer`](Self::customer()). One that belongs to another account can't be used.
    pub fn customer_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// A text of your own, kept with the object. Good to show to people. At most 1000 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Payment methods not to offer here although they are turned on. An empty list says that there are none. A second call replaces the first.
    pub fn excluded_payment_method_types<K>(
        self,
        value: impl rt::MaybeList<ExcludedPaymentMethodType, K>,
    ) -> Self {
        Self(self.0.maybe_list::<ExcludedPaymentMethodType, K>(7, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(8, value), self.1)
    }

    /// Whether the payment method is set up to take money (`inbound`), to send money (`outbound`), or both. An empty list says that there are none. A second call replaces the first.
    pub fn flow_directions<K>(
        self,
        value: impl rt::MaybeList<FlowDirection, K>,
    ) -> Self {
        Self(self.0.maybe_list::<FlowDirection, K>(9, value), self.1)
    }

    /// How the customer agreed, to make the mandate from it. Only together with [`confirm`](Self::confirm()).
    pub fn mandate_data<K>(self, value: impl rt::Maybe<SecretKey, K>) -> Self {
        Self(self.0.maybe::<SecretKey, K>(10, value), self.1)
    }

    /// Clears `mandate_data`.
    pub fn clear_mandate_data(self) -> Self {
        Self(self.0.clear(10), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(11, value), self.1)
    }

    /// Id of the connected account that the payment method is set up for.
    pub fn on_behalf_of<K>(self, value: impl rt::Maybe<rt::Id<Account>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Account>, K>(12, value), self.1)
    }

    /// Id of the [payment method](crate::payment_methods::PaymentMethod) to set up.
    pub fn payment_method<K>(
        self,
        value: impl rt::Maybe<rt::Id<PaymentMethod>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PaymentMethod>, K>(13, value), self.1)
    }

    /// Id of the configuration with the payment methods to offer. At most 100 characters.
    pub fn payment_method_configuration<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(14, value), self.1)
    }

    /// Details to make a new payment method from, which is then used.
    pub fn payment_method_data<K>(
        self,
        value: impl rt::Maybe<PaymentMethodData, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodData, K>(15, value), self.1)
    }

    /// Settings that each kind of payment method has for itself.
    pub fn payment_method_options<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptions, K>(16, value), self.1)
    }

    /// Which kinds of payment method can be set up. If left out, your settings in the Dashboard decide. An empty list says that there are none. A second call replaces the first.
    pub fn payment_method_types<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(17, value), self.1)
    }

    /// Where the customer comes back to after approving or breaking off at the payment method's site or app: a page, or an address that your app handles. Only together with `confirm`.
    pub fn return_url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(18, value), self.1)
    }

    /// Makes the mandate good for one payment only. Bank debits, Alipay, Bancontact, Boleto, iDEAL and Link can do that.
    pub fn single_use<K>(self, value: impl rt::Maybe<SingleUse, K>) -> Self {
        Self(self.0.maybe::<SingleUse, K>(19, value), self.1)
    }

    /// What the payment method will be used for: payments with the customer at hand (`on_session`), or also without (`off_session`, as it is if left out).
    pub fn usage<K>(self, value: impl rt::Maybe<Usage, K>) -> Self {
        Self(self.0.maybe::<Usage, K>(20, value), self.1)
    }

    /// True if your server confirms, and Stripe.js or a mobile SDK does what comes next. The next action is then meant for the SDK alone.
    pub fn use_stripe_sdk<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(21, value), self.1)
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
