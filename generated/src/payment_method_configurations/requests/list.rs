// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_method_configurations::PaymentMethodConfiguration;
use crate::rt;
use crate::types::Application;

/// Lists configurations of which payment methods are offered, your own and those of Connect.
///
/// `GET /v1/payment_method_configurations`
///
/// ```
/// use stripe_client::payment_method_configurations;
///
/// let page = payment_method_configurations::list().limit(10).send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`active`](List::active()): Only active ones if true, only inactive ones if false.
/// - [`application`](List::application()): Only those of this Connect application.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
///
/// # Answer
///
/// A page of [`PaymentMethodConfiguration`](crate::payment_method_configurations::PaymentMethodConfiguration).
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_method_configurations/list)
///
/// Feature: `payment_method_configurations`.
#[doc(alias = "GetPaymentMethodConfigurations")]
#[doc(alias = "getpaymentmethodconfigurations")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`payment_method_configurations.list`](list()).
///
/// `GET /v1/payment_method_configurations` (`GetPaymentMethodConfigurations`).
#[doc(alias = "GetPaymentMethodConfigurations")]
#[doc(alias = "getpaymentmethodconfigurations")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only active ones if true, only inactive ones if false.
    pub fn active<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value), self.1)
    }

    /// Only those of this Connect application.
    pub fn application<K>(self, value: impl rt::Maybe<rt::Id<Application>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Application>, K>(1, value), self.1)
    }

    /// Clears `application`.
    pub fn clear_application(self) -> Self {
        Self(self.0.clear(1), self.1)
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

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<rt::List<PaymentMethodConfiguration>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<PaymentMethodConfiguration>;
    "GetPaymentMethodConfigurations" Get "/v1/payment_method_configurations" Query;
    "active" query: bool;
    "application" query: rt::Clearable<String>;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> PaymentMethodConfiguration;
}
