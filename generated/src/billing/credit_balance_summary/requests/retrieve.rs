// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::CreditBalanceSummary;
use crate::billing::credit_balance_summary::params::Filter;
use crate::customers::Customer;
use crate::rt;

/// Fetches how much billing credit a customer has left, for the prices you name or from one grant.
///
/// `GET /v1/billing/credit_balance_summary`
///
/// ```
/// use stripe_client::billing;
///
/// let credit_balance_summary = billing::credit_balance_summary::retrieve(
///     billing::credit_balance_summary::params::Filter::new(
///         billing::credit_balance_summary::params::FilterType::ApplicabilityScope,
///     ),
/// )
/// .customer("cus_123")
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `filter`, in the query: Only the credits that fit: those of one grant, or those for certain prices.
///
/// # Parameters
///
/// - [`customer`](Retrieve::customer()): The customer whose billing credits to sum up.
/// - [`customer_account`](Retrieve::customer_account()): The v2 account whose billing credits to sum up, in place of [`customer`](Retrieve::customer()).
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`CreditBalanceSummary`](crate::billing::CreditBalanceSummary).
///
/// [Stripe's reference](https://docs.stripe.com/api/billing/credit_balance_summary)
///
/// Feature: `billing`.
#[doc(alias = "GetBillingCreditBalanceSummary")]
#[doc(alias = "getbillingcreditbalancesummary")]
pub fn retrieve(filter: Filter) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<Filter>(0, filter),
        rt::RequestOptions::default(),
    )
}

/// The request of [`billing.credit_balance_summary.retrieve`](retrieve()).
///
/// `GET /v1/billing/credit_balance_summary` (`GetBillingCreditBalanceSummary`).
#[doc(alias = "GetBillingCreditBalanceSummary")]
#[doc(alias = "getbillingcreditbalancesummary")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// The customer whose billing credits to sum up.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(1, value), self.1)
    }

    /// The v2 account whose billing credits to sum up, in place of [`customer`](Self::customer()).
    pub fn customer_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<CreditBalanceSummary>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Retrieve -> CreditBalanceSummary;
    "GetBillingCreditBalanceSummary" Get "/v1/billing/credit_balance_summary" Query;
    "filter" required query: Filter;
    "customer" query: String;
    "customer_account" query: String;
    "expand" query: Vec<String>;
}
