// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::customers::Customer;
use crate::payment_intents::PaymentIntent;
use crate::refunds::Refund;
use crate::refunds::RefundReason;
use crate::refunds::params::Origin;
use crate::rt;

/// Refunds a payment, all or in part, to the card or account it came from. Several refunds may follow until nothing is left. Stripe's fees don't come back. With `origin`, it pays out a customer's cash balance instead.
///
/// `POST /v1/refunds`
///
/// ```
/// use stripe_client::refunds;
///
/// let refund = refunds::create()
///     .payment_intent("pi_123")
///     .amount(2000)
///     .reason(refunds::RefundReason::Duplicate)
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`amount`](Create::amount()): How much to refund, in the smallest currency unit.
/// - [`charge`](Create::charge()): Id of the charge whose money goes back.
/// - [`currency`](Create::currency()): The currency of [`amount`](Create::amount()).
/// - [`customer`](Create::customer()): Id of the customer whose cash balance to refund from.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`instructions_email`](Create::instructions_email()): Where the customer gets the mail that asks for their bank account.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`origin`](Create::origin()): What pays the refund, if not a payment's money.
/// - [`payment_intent`](Create::payment_intent()): Id of the [payment intent](crate::payment_intents::PaymentIntent) whose money goes back, in place of the id of a charge.
/// - [`reason`](Create::reason()): Why the money goes back.
/// - [`refund_application_fee`](Create::refund_application_fee()): Whether the application fee goes back too, in proportion to what is refunded.
/// - [`reverse_transfer`](Create::reverse_transfer()): Whether the transfer to the connected account is taken back too, in proportion to what is refunded.
///
/// # Answer
///
/// [`Refund`](crate::refunds::Refund).
///
/// # Errors
///
/// The payment has been refunded in full, less is left than the amount, or your balance can't cover it.
///
/// # What follows
///
/// [`refund.failed`](crate::events::EventType::RefundFailed) tells if the bank returns the money, up to weeks later.
///
/// [Stripe's reference](https://docs.stripe.com/api/refunds/create)
///
/// Feature: `refunds`.
#[doc(alias = "PostRefunds")]
#[doc(alias = "postrefunds")]
pub fn create() -> Create {
    Default::default()
}

/// The request of [`refunds.create`](create()).
///
/// `POST /v1/refunds` (`PostRefunds`).
#[doc(alias = "PostRefunds")]
#[doc(alias = "postrefunds")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// How much to refund, in the smallest currency unit. All that hasn't been refunded yet if left out.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value), self.1)
    }

    /// Id of the charge whose money goes back. Either this or [`payment_intent`](Self::payment_intent()).
    pub fn charge<K>(self, value: impl rt::Maybe<rt::Id<Charge>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Charge>, K>(1, value), self.1)
    }

    /// The currency of [`amount`](Self::amount()). Needed if cash goes back out of a customer's balance. A three-letter ISO 4217 code in lower case.
    pub fn currency<K>(self, value: impl rt::Maybe<rt::Currency, K>) -> Self {
        Self(self.0.maybe::<rt::Currency, K>(2, value), self.1)
    }

    /// Id of the customer whose cash balance to refund from.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(4, value), self.1)
    }

    /// Where the customer gets the mail that asks for their bank account. For ways of paying that can't give money back themselves, such as Konbini and PromptPay.
    pub fn instructions_email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(6, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(6), self.1)
    }

    /// What pays the refund, if not a payment's money. Only `customer_balance`.
    pub fn origin<K>(self, value: impl rt::Maybe<Origin, K>) -> Self {
        Self(self.0.maybe::<Origin, K>(7, value), self.1)
    }

    /// Id of the [payment intent](crate::payment_intents::PaymentIntent) whose money goes back, in place of the id of a charge.
    pub fn payment_intent<K>(
        self,
        value: impl rt::Maybe<rt::Id<PaymentIntent>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PaymentIntent>, K>(8, value), self.1)
    }

    /// Why the money goes back. `fraudulent` also puts the card and the email on your block lists, and helps Stripe to spot fraud. `duplicate`, `fraudulent` or `requested_by_customer`.
    pub fn reason<K>(self, value: impl rt::Maybe<RefundReason, K>) -> Self {
        Self(self.0.maybe::<RefundReason, K>(9, value), self.1)
    }

    /// Whether the application fee goes back too, in proportion to what is refunded. Only the platform that made the charge can do that.
    pub fn refund_application_fee<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(10, value), self.1)
    }

    /// Whether the transfer to the connected account is taken back too, in proportion to what is refunded. Only the platform that made the charge can.
    pub fn reverse_transfer<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(11, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Refund>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Refund;
    "PostRefunds" Post "/v1/refunds" Form;
    "amount": i64;
    "charge": String;
    "currency": String;
    "customer": String;
    "expand": Vec<String>;
    "instructions_email" sensitive: String;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "origin": Origin;
    "payment_intent": String;
    "reason": RefundReason;
    "refund_application_fee": bool;
    "reverse_transfer": bool;
}
