// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_intents::PaymentIntent;
use crate::rt;

/// Sets cash from the customer's balance against a payment intent that waits for a bank transfer. All that remains is taken if you name no amount.
///
/// `POST /v1/payment_intents/{intent}/apply_customer_balance`
///
/// ```
/// use stripe_client::payment_intents;
///
/// let payment_intent = payment_intents::apply_customer_balance("pi_123")
///     .amount(2000)
///     .currency("usd")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `intent`, in the path: Id of the payment intent.
///
/// # Parameters
///
/// - [`amount`](ApplyCustomerBalance::amount()): How much of the customer's cash balance to use, in the smallest currency unit.
/// - [`currency`](ApplyCustomerBalance::currency()): The currency of [`amount`](ApplyCustomerBalance::amount()), the payment intent's.
/// - [`expand`](ApplyCustomerBalance::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`PaymentIntent`](crate::payment_intents::PaymentIntent).
///
/// # Errors
///
/// The cash balance has too little, or another currency.
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_intents/apply_customer_balance)
///
/// Feature: `payment_intents`.
#[doc(alias = "PostPaymentIntentsIntentApplyCustomerBalance")]
#[doc(alias = "postpaymentintentsintentapplycustomerbalance")]
pub fn apply_customer_balance(
    intent: impl Into<rt::Id<PaymentIntent>>,
) -> ApplyCustomerBalance {
    ApplyCustomerBalance(
        ApplyCustomerBalance::default().0.set::<rt::Id<PaymentIntent>>(0, intent),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_intents.apply_customer_balance`](apply_customer_balance()).
///
/// `POST /v1/payment_intents/{intent}/apply_customer_balance` (`PostPaymentIntentsIntentApplyCustomerBalance`).
#[doc(alias = "PostPaymentIntentsIntentApplyCustomerBalance")]
#[doc(alias = "postpaymentintentsintentapplycustomerbalance")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ApplyCustomerBalance(rt::Params, rt::RequestOptions);

impl ApplyCustomerBalance {
    /// How much of the customer's cash balance to use, in the smallest currency unit. An invoice's payment intent ignores it and is paid with its whole sum, any other takes what remains if left out.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value), self.1)
    }

    /// The currency of [`amount`](Self::amount()), the payment intent's. A three-letter ISO 4217 code in lower case.
    pub fn currency<K>(self, value: impl rt::Maybe<rt::Currency, K>) -> Self {
        Self(self.0.maybe::<rt::Currency, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PaymentIntent>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    ApplyCustomerBalance -> PaymentIntent;
    "PostPaymentIntentsIntentApplyCustomerBalance" Post "/v1/payment_intents/{intent}/apply_customer_balance" Form;
    "intent" required path: String;
    "amount": i64;
    "currency": String;
    "expand": Vec<String>;
}
