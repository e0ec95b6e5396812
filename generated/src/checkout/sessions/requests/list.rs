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

/// List all Checkout Sessions.
///
/// `GET /v1/checkout/sessions`
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
    /// Created.
    pub fn created(self, value: impl Into<TimeFilter>) -> Self {
        Self(self.0.set::<TimeFilter>(0, value), self.1)
    }

    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(1, value), self.1)
    }

    /// Customer account. At most 5000 characters.
    pub fn customer_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Customer details.
    pub fn customer_details(self, value: CustomerDetails) -> Self {
        Self(self.0.set::<CustomerDetails>(3, value), self.1)
    }

    /// Ending before. At most 5000 characters.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(5, value), self.1)
    }

    /// Limit.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(6, value), self.1)
    }

    /// Payment intent. At most 5000 characters.
    pub fn payment_intent(self, value: impl Into<rt::Id<PaymentIntent>>) -> Self {
        Self(self.0.set::<rt::Id<PaymentIntent>>(7, value), self.1)
    }

    /// Payment link. At most 5000 characters.
    pub fn payment_link(self, value: impl Into<rt::Id<PaymentLink>>) -> Self {
        Self(self.0.set::<rt::Id<PaymentLink>>(8, value), self.1)
    }

    /// Starting after. At most 5000 characters.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(9, value), self.1)
    }

    /// Status. `complete`, `expired` or `open`.
    pub fn status(self, value: SessionStatus) -> Self {
        Self(self.0.set::<SessionStatus>(10, value), self.1)
    }

    /// Subscription. At most 5000 characters.
    pub fn subscription(self, value: impl Into<rt::Id<Subscription>>) -> Self {
        Self(self.0.set::<rt::Id<Subscription>>(11, value), self.1)
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
