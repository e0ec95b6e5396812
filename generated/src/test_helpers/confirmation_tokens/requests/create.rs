// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::confirmation_tokens::ConfirmationToken;
use crate::payment_methods::PaymentMethod;
use crate::rt;
use crate::test_helpers::confirmation_tokens::params::PaymentMethodData;
use crate::test_helpers::confirmation_tokens::params::PaymentMethodOptions;
use crate::test_helpers::confirmation_tokens::params::SetupFutureUsage;
use crate::test_helpers::confirmation_tokens::params::Shipping;

/// Creates a confirmation token on the server, in test mode, in place of the page that makes it otherwise.
///
/// `POST /v1/test_helpers/confirmation_tokens`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let confirmation_token = test_helpers::confirmation_tokens::create()
///     .payment_method("pm_123")
///     .return_url("https://example.com")
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`payment_method`](Create::payment_method()): Id of a [payment method](crate::payment_methods::PaymentMethod) to put in the token.
/// - [`payment_method_data`](Create::payment_method_data()): Details to make the payment method from that the token holds.
/// - [`payment_method_options`](Create::payment_method_options()): Settings that each kind of payment method has for itself.
/// - [`return_url`](Create::return_url()): Where the customer comes back to after approving or breaking off, once the intent is confirmed with the token.
/// - [`setup_future_usage`](Create::setup_future_usage()): Whether the payment method is kept for later payments.
/// - [`shipping`](Create::shipping()): Where and to whom the goods are sent, and by whom.
///
/// # Answer
///
/// [`ConfirmationToken`](crate::confirmation_tokens::ConfirmationToken).
///
/// [Stripe's reference](https://docs.stripe.com/api/confirmation_tokens)
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersConfirmationTokens")]
#[doc(alias = "posttesthelpersconfirmationtokens")]
pub fn create() -> Create {
    Default::default()
}

/// The request of [`test_helpers.confirmation_tokens.create`](create()).
///
/// `POST /v1/test_helpers/confirmation_tokens` (`PostTestHelpersConfirmationTokens`).
#[doc(alias = "PostTestHelpersConfirmationTokens")]
#[doc(alias = "posttesthelpersconfirmationtokens")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(0, value), self.1)
    }

    /// Id of a [payment method](crate::payment_methods::PaymentMethod) to put in the token.
    pub fn payment_method<K>(
        self,
        value: impl rt::Maybe<rt::Id<PaymentMethod>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PaymentMethod>, K>(1, value), self.1)
    }

    /// Details to make the payment method from that the token holds.
    pub fn payment_method_data<K>(
        self,
        value: impl rt::Maybe<PaymentMethodData, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodData, K>(2, value), self.1)
    }

    /// Settings that each kind of payment method has for itself.
    pub fn payment_method_options<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptions, K>(3, value), self.1)
    }

    /// Where the customer comes back to after approving or breaking off, once the intent is confirmed with the token.
    pub fn return_url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Whether the payment method is kept for later payments. It is attached to the customer of the payment intent, if there is one, when the payment is through. `off_session` or `on_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(5, value), self.1)
    }

    /// Where and to whom the goods are sent, and by whom.
    pub fn shipping<K>(self, value: impl rt::Maybe<Shipping, K>) -> Self {
        Self(self.0.maybe::<Shipping, K>(6, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<ConfirmationToken>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(0, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> ConfirmationToken;
    "PostTestHelpersConfirmationTokens" Post "/v1/test_helpers/confirmation_tokens" Form;
    "expand": Vec<String>;
    "payment_method": String;
    "payment_method_data": PaymentMethodData;
    "payment_method_options": PaymentMethodOptions;
    "return_url": String;
    "setup_future_usage": SetupFutureUsage;
    "shipping": Shipping;
}
