// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::checkout::Session;
use crate::checkout::SessionStatus;
use crate::checkout::sessions::params::CustomerDetails;
use crate::customers::Customer;
use crate::params::TimeFilter;
use crate::payment_intents::PaymentIntent;
use crate::payment_links::PaymentLink;
use crate::rt;
use crate::subscriptions::Subscription;

/// Lists checkout sessions, filtered by customer, payment, subscription, payment link or status.
///
/// `GET /v1/checkout/sessions`
///
/// ```
/// use stripe_client::checkout;
///
/// let page = checkout::sessions::list()
///     .payment_intent("pi_123")
///     .status(checkout::SessionStatus::Complete)
///     .limit(10)
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`customer`](List::customer()): Only those of this customer.
/// - [`customer_account`](List::customer_account()): Only those of the customer whom this account represents.
/// - [`customer_details`](List::customer_details()): Only those of the customer with this email.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`payment_intent`](List::payment_intent()): Only the session of this payment intent.
/// - [`payment_link`](List::payment_link()): Only sessions that this link made.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`status`](List::status()): Only those that are `open`, `complete` or `expired`.
/// - [`subscription`](List::subscription()): Only the session that began this subscription.
///
/// # Answer
///
/// A page of [`Session`](crate::checkout::Session).
///
/// [Stripe's reference](https://docs.stripe.com/api/checkout/sessions/list)
///
/// Feature: `checkout`.
#[doc(alias = "GetCheckoutSessions")]
#[doc(alias = "getcheckoutsessions")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`checkout.sessions.list`](list()).
///
/// `GET /v1/checkout/sessions` (`GetCheckoutSessions`).
#[doc(alias = "GetCheckoutSessions")]
#[doc(alias = "getcheckoutsessions")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only those made at this time, or between these bounds.
    pub fn created<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(0, value), self.1)
    }

    /// Only those of this customer.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(1, value), self.1)
    }

    /// Only those of the customer whom this account represents.
    pub fn customer_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Only those of the customer with this email.
    pub fn customer_details<K>(self, value: impl rt::Maybe<CustomerDetails, K>) -> Self {
        Self(self.0.maybe::<CustomerDetails, K>(3, value), self.1)
    }

    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(5, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(6, value), self.1)
    }

    /// Only the session of this payment intent.
    pub fn payment_intent<K>(
        self,
        value: impl rt::Maybe<rt::Id<PaymentIntent>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PaymentIntent>, K>(7, value), self.1)
    }

    /// Only sessions that this link made.
    pub fn payment_link<K>(self, value: impl rt::Maybe<rt::Id<PaymentLink>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<PaymentLink>, K>(8, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(9, value), self.1)
    }

    /// Only those that are `open`, `complete` or `expired`.
    pub fn status<K>(self, value: impl rt::Maybe<SessionStatus, K>) -> Self {
        Self(self.0.maybe::<SessionStatus, K>(10, value), self.1)
    }

    /// Only the session that began this subscription.
    pub fn subscription<K>(
        self,
        value: impl rt::Maybe<rt::Id<Subscription>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<Subscription>, K>(11, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<Session>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(5, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<Session>;
    "GetCheckoutSessions" Get "/v1/checkout/sessions" Query;
    "created" query: TimeFilter;
    "customer" query: String;
    "customer_account" query: String;
    "customer_details" query: CustomerDetails;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "payment_intent" query: String;
    "payment_link" query: String;
    "starting_after" query: String;
    "status" query: SessionStatus;
    "subscription" query: String;
}

rt::list! {
    List -> Session;
}
