// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::params::TimeFilter;
use crate::rt;
use crate::test_helpers::TestClock;

/// Lists customers, the newest first, filtered by email or date.
///
/// `GET /v1/customers`
///
/// ```
/// use stripe_client::customers;
///
/// let page = customers::list().email("ada@example.com").limit(10).send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`email`](List::email()): Only those with this very email: upper and lower case matter.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`test_clock`](List::test_clock()): Only those of this test clock.
///
/// # Answer
///
/// A page of [`Customer`](crate::customers::Customer).
///
/// [Stripe's reference](https://docs.stripe.com/api/customers/list)
///
/// Feature: `customers`.
#[doc(alias = "GetCustomers")]
#[doc(alias = "getcustomers")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`customers.list`](list()).
///
/// `GET /v1/customers` (`GetCustomers`).
#[doc(alias = "GetCustomers")]
#[doc(alias = "getcustomers")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only those made at this time, or between these bounds.
    pub fn created<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(0, value), self.1)
    }

    /// Only those with this very email: upper and lower case matter. At most 512 characters.
    pub fn email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value), self.1)
    }

    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(4, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Only those of this test clock. Without it, those with a test clock are left out.
    pub fn test_clock<K>(self, value: impl rt::Maybe<rt::Id<TestClock>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<TestClock>, K>(6, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<Customer>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<Customer>;
    "GetCustomers" Get "/v1/customers" Query;
    "created" query: TimeFilter;
    "email" sensitive query: String;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
    "test_clock" query: String;
}

rt::list! {
    List -> Customer;
}
