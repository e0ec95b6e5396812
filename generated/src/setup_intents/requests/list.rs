// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::params::TimeFilter;
use crate::payment_methods::PaymentMethod;
use crate::rt;
use crate::setup_intents::SetupIntent;

/// List all SetupIntents.
///
/// `GET /v1/setup_intents`
///
/// Feature: `setup_intents`.
#[doc(alias = "GetSetupIntents")]
#[doc(alias = "getsetupintents")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`setup_intents.list`](list()).
///
/// `GET /v1/setup_intents` (`GetSetupIntents`).
#[doc(alias = "GetSetupIntents")]
#[doc(alias = "getsetupintents")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Attach to self.
    pub fn attach_to_self(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value), self.1)
    }

    /// Created.
    pub fn created(self, value: impl Into<TimeFilter>) -> Self {
        Self(self.0.set::<TimeFilter>(1, value), self.1)
    }

    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(2, value), self.1)
    }

    /// Customer account. At most 5000 characters.
    pub fn customer_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value), self.1)
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

    /// Payment method. At most 5000 characters.
    pub fn payment_method(self, value: impl Into<rt::Id<PaymentMethod>>) -> Self {
        Self(self.0.set::<rt::Id<PaymentMethod>>(7, value), self.1)
    }

    /// Starting after. At most 5000 characters.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(8, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<SetupIntent>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(5, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<SetupIntent>;
    "GetSetupIntents" Get "/v1/setup_intents" Query;
    "attach_to_self" query: bool;
    "created" query: TimeFilter;
    "customer" query: String;
    "customer_account" query: String;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "payment_method" query: String;
    "starting_after" query: String;
}

rt::list! {
    List -> SetupIntent;
}
