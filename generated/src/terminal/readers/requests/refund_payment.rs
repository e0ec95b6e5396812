// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::payment_intents::PaymentIntent;
use crate::rt;
use crate::terminal::Reader;
use crate::terminal::readers::params::RefundPaymentConfig;

/// Refunds a payment at a reader, for which the customer shows the card again, as Interac cards in Canada need. Other payments are refunded with [`refunds.create`](crate::refunds::create()).
///
/// `POST /v1/terminal/readers/{reader}/refund_payment`
///
/// ```
/// use stripe_client::terminal;
///
/// let reader = terminal::readers::refund_payment("tmr_123")
///     .payment_intent("pi_123")
///     .amount(2000)
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `reader`, in the path: Id of the terminal reader.
///
/// # Parameters
///
/// - [`amount`](RefundPayment::amount()): How much to give back to the customer, in the smallest currency unit.
/// - [`charge`](RefundPayment::charge()): Id of the charge whose money goes back.
/// - [`expand`](RefundPayment::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](RefundPayment::metadata()): Your own keys and values to keep with the object.
/// - [`payment_intent`](RefundPayment::payment_intent()): Id of the [payment intent](crate::payment_intents::PaymentIntent) whose money goes back, in place of the id of a charge.
/// - [`refund_application_fee`](RefundPayment::refund_application_fee()): Whether the application fee goes back too, in proportion to what is refunded.
/// - [`refund_payment_config`](RefundPayment::refund_payment_config()): What to do differently for this refund, such as no canceling on the reader.
/// - [`reverse_transfer`](RefundPayment::reverse_transfer()): Whether the transfer to the connected account is taken back too, in proportion to what is refunded.
///
/// # Answer
///
/// [`Reader`](crate::terminal::Reader).
///
/// # Errors
///
/// The reader is offline or busy.
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/readers/refund_payment)
///
/// Feature: `terminal`.
#[doc(alias = "PostTerminalReadersReaderRefundPayment")]
#[doc(alias = "postterminalreadersreaderrefundpayment")]
pub fn refund_payment(reader: impl Into<rt::Id<Reader>>) -> RefundPayment {
    RefundPayment(
        RefundPayment::default().0.set::<rt::Id<Reader>>(0, reader),
        rt::RequestOptions::default(),
    )
}

/// The request of [`terminal.readers.refund_payment`](refund_payment()).
///
/// `POST /v1/terminal/readers/{reader}/refund_payment` (`PostTerminalReadersReaderRefundPayment`).
#[doc(alias = "PostTerminalReadersReaderRefundPayment")]
#[doc(alias = "postterminalreadersreaderrefundpayment")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RefundPayment(rt::Params, rt::RequestOptions);

impl RefundPayment {
    /// How much to give back to the customer, in the smallest currency unit.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value), self.1)
    }

    /// Id of the charge whose money goes back. Either this or [`payment_intent`](Self::payment_intent()).
    pub fn charge<K>(self, value: impl rt::Maybe<rt::Id<Charge>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Charge>, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(4, value), self.1)
    }

    /// Id of the [payment intent](crate::payment_intents::PaymentIntent) whose money goes back, in place of the id of a charge.
    pub fn payment_intent<K>(
        self,
        value: impl rt::Maybe<rt::Id<PaymentIntent>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PaymentIntent>, K>(5, value), self.1)
    }

    /// Whether the application fee goes back too, in proportion to what is refunded. Only the platform that made the charge can do that.
    pub fn refund_application_fee<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(6, value), self.1)
    }

    /// What to do differently for this refund, such as no canceling on the reader.
    pub fn refund_payment_config<K>(
        self,
        value: impl rt::Maybe<RefundPaymentConfig, K>,
    ) -> Self {
        Self(self.0.maybe::<RefundPaymentConfig, K>(7, value), self.1)
    }

    /// Whether the transfer to the connected account is taken back too, in proportion to what is refunded. Only the platform that made the charge can.
    pub fn reverse_transfer<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(8, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Reader>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    RefundPayment -> Reader;
    "PostTerminalReadersReaderRefundPayment" Post "/v1/terminal/readers/{reader}/refund_payment" Form;
    "reader" required path: String;
    "amount": i64;
    "charge": String;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "payment_intent": String;
    "refund_application_fee": bool;
    "refund_payment_config": RefundPaymentConfig;
    "reverse_transfer": bool;
}
