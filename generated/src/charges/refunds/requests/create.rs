// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::charges::params::Reason;
use crate::charges::refunds::params::Origin;
use crate::customers::Customer;
use crate::payment_intents::PaymentIntent;
use crate::refunds::Refund;
use crate::rt;

/// Refunds a charge, all or in part, back to how it was paid. Prefer [`refunds.create`](crate::refunds::create()), which takes payment intents too.
///
/// `POST /v1/charges/{charge}/refunds`
///
/// ```
/// use stripe_client::charges;
///
/// let refund = charges::refunds::create("ch_123")
///     .payment_intent("pi_123")
///     .amount(2000)
///     .reason(charges::params::Reason::Duplicate)
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `charge`, in the path: Id of the charge.
///
/// # Parameters
///
/// - [`amount`](Create::amount()): How much of the charge to refund, in the smallest currency unit, at most what hasn't been refunded yet.
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
/// The charge has been refunded in full, or less is left than the amount.
///
/// [Stripe's reference](https://docs.stripe.com/api/charges)
///
/// Feature: `charges`.
#[doc(alias = "PostChargesChargeRefunds")]
#[doc(alias = "postchargeschargerefunds")]
pub fn create(charge: impl Into<rt::Id<Charge>>) -> Create {
    Create(
        Create::default().0.set::<rt::Id<Charge>>(0, charge),
        rt::RequestOptions::default(),
    )
}

/// The request of [`charges.refunds.create`](create()).
///
/// `POST /v1/charges/{charge}/refunds` (`PostChargesChargeRefunds`).
#[doc(alias = "PostChargesChargeRefunds")]
#[doc(alias = "postchargeschargerefunds")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// How much of the charge to refund, in the smallest currency unit, at most what hasn't been refunded yet.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value), self.1)
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
    pub fn reason<K>(self, value: impl rt::Maybe<Reason, K>) -> Self {
        Self(self.0.maybe::<Reason, K>(9, value), self.1)
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
    "PostChargesChargeRefunds" Post "/v1/charges/{charge}/refunds" Form;
    "charge" required path: String;
    "amount": i64;
    "currency": String;
    "customer": String;
    "expand": Vec<String>;
    "instructions_email" sensitive: String;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "origin": Origin;
    "payment_intent": String;
    "reason": Reason;
    "refund_application_fee": bool;
    "reverse_transfer": bool;
}
