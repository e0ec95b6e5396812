// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_intents::PaymentIntent;
use crate::payment_intents::params::AmountDetails;
use crate::payment_intents::params::Hooks;
use crate::payment_intents::params::IncrementAuthorizationPaymentDetails;
use crate::payment_intents::params::IncrementAuthorizationTransferData;
use crate::rt;

/// Raises the amount that an authorized card payment holds to a new, higher total. Up to ten tries are allowed, declined ones included. If one is declined, the sum before still holds and can be captured.
///
/// `POST /v1/payment_intents/{intent}/increment_authorization`
///
/// ```
/// use stripe_client::payment_intents;
///
/// let payment_intent = payment_intents::increment_authorization("pi_123", 2000)
///     .description("An example")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `intent`, in the path: Id of the payment intent.
/// - `amount`, in the body: The new total to hold on the card, in the smallest currency unit.
///
/// # Parameters
///
/// - [`amount_details`](IncrementAuthorization::amount_details()): What the amount is made of, such as line items, taxes and shipping.
/// - [`application_fee_amount`](IncrementAuthorization::application_fee_amount()): The platform's fee, in the smallest currency unit.
/// - [`description`](IncrementAuthorization::description()): A text of your own, kept with the object.
/// - [`expand`](IncrementAuthorization::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`hooks`](IncrementAuthorization::hooks()): What is to run by itself at certain points of the payment, such as working out tax.
/// - [`metadata`](IncrementAuthorization::metadata()): Your own keys and values to keep with the object.
/// - [`payment_details`](IncrementAuthorization::payment_details()): What the payment is for, in the terms of its trade, such as an order number.
/// - [`statement_descriptor`](IncrementAuthorization::statement_descriptor()): What statements say of the payment, by card or not, up to 22 characters.
/// - [`transfer_data`](IncrementAuthorization::transfer_data()): How much of the money the connected account gets once it is captured.
///
/// # Answer
///
/// [`PaymentIntent`](crate::payment_intents::PaymentIntent).
///
/// # Errors
///
/// The status isn't `requires_capture`, the card doesn't support it, or the bank declines.
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_intents/increment_authorization)
///
/// Feature: `payment_intents`.
#[doc(alias = "PostPaymentIntentsIntentIncrementAuthorization")]
#[doc(alias = "postpaymentintentsintentincrementauthorization")]
pub fn increment_authorization(
    intent: impl Into<rt::Id<PaymentIntent>>,
    amount: i64,
) -> IncrementAuthorization {
    IncrementAuthorization(
        IncrementAuthorization::default()
            .0
            .set::<rt::Id<PaymentIntent>>(0, intent)
            .set::<i64>(1, amount),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_intents.increment_authorization`](increment_authorization()).
///
/// `POST /v1/payment_intents/{intent}/increment_authorization` (`PostPaymentIntentsIntentIncrementAuthorization`).
#[doc(alias = "PostPaymentIntentsIntentIncrementAuthorization")]
#[doc(alias = "postpaymentintentsintentincrementauthorization")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct IncrementAuthorization(rt::Params, rt::RequestOptions);

impl IncrementAuthorization {
    /// What the amount is made of, such as line items, taxes and shipping. Card networks may lower fees for it.
    pub fn amount_details<K>(self, value: impl rt::Maybe<AmountDetails, K>) -> Self {
        Self(self.0.maybe::<AmountDetails, K>(2, value), self.1)
    }

    /// The platform's fee, in the smallest currency unit. At most what is captured is taken.
    pub fn application_fee_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value), self.1)
    }

    /// A text of your own, kept with the object. Good to show to people. At most 1000 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(5, value), self.1)
    }

    /// What is to run by itself at certain points of the payment, such as working out tax.
    pub fn hooks<K>(self, value: impl rt::Maybe<Hooks, K>) -> Self {
        Self(self.0.maybe::<Hooks, K>(6, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(7, value), self.1)
    }

    /// What the payment is for, in the terms of its trade, such as an order number.
    pub fn payment_details<K>(
        self,
        value: impl rt::Maybe<IncrementAuthorizationPaymentDetails, K>,
    ) -> Self {
        Self(self.0.maybe::<IncrementAuthorizationPaymentDetails, K>(8, value), self.1)
    }

    /// What statements say of the payment, by card or not, up to 22 characters. The account's text if left out.
    pub fn statement_descriptor<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(9, value), self.1)
    }

    /// How much of the money the connected account gets once it is captured.
    pub fn transfer_data<K>(
        self,
        value: impl rt::Maybe<IncrementAuthorizationTransferData, K>,
    ) -> Self {
        Self(self.0.maybe::<IncrementAuthorizationTransferData, K>(10, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PaymentIntent>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(5, path(Default::default())), self.1)
    }
}

rt::request! {
    IncrementAuthorization -> PaymentIntent;
    "PostPaymentIntentsIntentIncrementAuthorization" Post "/v1/payment_intents/{intent}/increment_authorization" Form;
    "intent" required path: String;
    "amount" required: i64;
    "amount_details": AmountDetails;
    "application_fee_amount": i64;
    "description": String;
    "expand": Vec<String>;
    "hooks": Hooks;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "payment_details": IncrementAuthorizationPaymentDetails;
    "statement_descriptor": String;
    "transfer_data": IncrementAuthorizationTransferData;
}
