// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::customers::Customer;
use crate::params::TimeFilter;
use crate::payment_intents::PaymentIntent;
use crate::rt;

/// List all charges.
///
/// `GET /v1/charges`
///
/// Feature: `charges`.
#[doc(alias = "GetCharges")]
#[doc(alias = "getcharges")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`charges.list`](list()).
///
/// `GET /v1/charges` (`GetCharges`).
#[doc(alias = "GetCharges")]
#[doc(alias = "getcharges")]
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

    /// Ending before.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }

    /// Limit.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(4, value), self.1)
    }

    /// Payment intent. At most 5000 characters.
    pub fn payment_intent(self, value: impl Into<rt::Id<PaymentIntent>>) -> Self {
        Self(self.0.set::<rt::Id<PaymentIntent>>(5, value), self.1)
    }

    /// Starting after.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }

    /// Transfer group. At most 5000 characters.
    pub fn transfer_group(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<Charge>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<Charge>;
    "GetCharges" Get "/v1/charges" Query;
    "created" query: TimeFilter;
    "customer" query: String;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "payment_intent" query: String;
    "starting_after" query: String;
    "transfer_group" query: String;
}

rt::list! {
    List -> Charge;
}
