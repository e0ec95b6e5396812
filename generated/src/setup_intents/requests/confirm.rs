// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_methods::PaymentMethod;
use crate::rt;
use crate::setup_intents::SetupIntent;
use crate::setup_intents::params::MandateData;
use crate::setup_intents::params::PaymentMethodData;
use crate::setup_intents::params::PaymentMethodOptions;

/// Tries to save the payment method given or attached. It ends in `succeeded`, or `requires_action` where the customer must act. A failed try leads back to `requires_payment_method`, and after too many to `canceled`.
///
/// `POST /v1/setup_intents/{intent}/confirm`
///
/// ```
/// use stripe_client::setup_intents;
///
/// let setup_intent = setup_intents::confirm("seti_123")
///     .payment_method("pm_123")
///     .return_url("https://example.com")
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
/// - [`client_secret`](Confirm::client_secret()): The object's own client secret.
/// - [`confirmation_token`](Confirm::confirmation_token()): Id of the token that holds what the customer entered in Elements.
/// - [`expand`](Confirm::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`mandate_data`](Confirm::mandate_data()): How the customer agreed, to make the mandate from it.
/// - [`payment_method`](Confirm::payment_method()): Id of the [payment method](crate::payment_methods::PaymentMethod) to set up.
/// - [`payment_method_data`](Confirm::payment_method_data()): Details to make a new payment method from, which is then used.
/// - [`payment_method_options`](Confirm::payment_method_options()): Settings that each kind of payment method has for itself.
/// - [`return_url`](Confirm::return_url()): Where the customer comes back to after approving or breaking off at the payment method's site or app: a page, or an address that your app handles.
/// - [`use_stripe_sdk`](Confirm::use_stripe_sdk()): True if your server confirms, and Stripe.js or a mobile SDK does what comes next.
///
/// # Answer
///
/// [`SetupIntent`](crate::setup_intents::SetupIntent).
///
/// # Errors
///
/// The payment method is declined, or the customer must authenticate.
///
/// # What follows
///
/// Let the page handle [`next_action`](crate::setup_intents::SetupIntent::next_action).
///
/// [Stripe's reference](https://docs.stripe.com/api/setup_intents/confirm)
///
/// Feature: `setup_intents`.
#[doc(alias = "PostSetupIntentsIntentConfirm")]
#[doc(alias = "postsetupintentsintentconfirm")]
pub fn confirm(intent: impl Into<rt::Id<SetupIntent>>) -> Confirm {
    Confirm(
        Confirm::default().0.set::<rt::Id<SetupIntent>>(0, intent),
        rt::RequestOptions::default(),
    )
}

/// The request of [`setup_intents.confirm`](confirm()).
///
/// `POST /v1/setup_intents/{intent}/confirm` (`PostSetupIntentsIntentConfirm`).
#[doc(alias = "PostSetupIntentsIntentConfirm")]
#[doc(alias = "postsetupintentsintentconfirm")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Confirm(rt::Params, rt::RequestOptions);

impl Confirm {
    /// The object's own client secret. Needed with a publishable key.
    pub fn client_secret<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value), self.1)
    }

    /// Id of the token that holds what the customer entered in Elements. What you give besides, such as [`payment_method`](Self::payment_method()), wins over it.
    pub fn confirmation_token<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// How the customer agreed, to make the mandate from it.
    pub fn mandate_data<K>(self, value: impl rt::Maybe<MandateData, K>) -> Self {
        Self(self.0.maybe::<MandateData, K>(4, value), self.1)
    }

    /// Clears `mandate_data`.
    pub fn clear_mandate_data(self) -> Self {
        Self(self.0.clear(4), self.1)
    }

    /// Id of the [payment method](crate::payment_methods::PaymentMethod) to set up.
    pub fn payment_method<K>(
        self,
        value: impl rt::Maybe<rt::Id<PaymentMethod>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PaymentMethod>, K>(5, value), self.1)
    }

    /// Details to make a new payment method from, which is then used.
    pub fn payment_method_data<K>(
        self,
        value: impl rt::Maybe<PaymentMethodData, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodData, K>(6, value), self.1)
    }

    /// Settings that each kind of payment method has for itself.
    pub fn payment_method_options<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptions, K>(7, value), self.1)
    }

    /// Where the customer comes back to after approving or breaking off at the payment method's site or app: a page, or an address that your app handles. Only used if the payment method redirects.
    pub fn return_url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value), self.1)
    }

    /// True if your server confirms, and Stripe.js or a mobile SDK does what comes next. The next action is then meant for the SDK alone.
    pub fn use_stripe_sdk<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(9, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<SetupIntent>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Confirm -> SetupIntent;
    "PostSetupIntentsIntentConfirm" Post "/v1/setup_intents/{intent}/confirm" Form;
    "intent" required path: String;
    "client_secret" sensitive: String;
    "confirmation_token": String;
    "expand": Vec<String>;
    "mandate_data": rt::Clearable<MandateData>;
    "payment_method": String;
    "payment_method_data": PaymentMethodData;
    "payment_method_options": PaymentMethodOptions;
    "return_url": String;
    "use_stripe_sdk": bool;
}
