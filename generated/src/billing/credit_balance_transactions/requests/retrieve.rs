// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::CreditBalanceTransaction;
use crate::rt;

/// Fetches one change of a customer's billing credits.
///
/// `GET /v1/billing/credit_balance_transactions/{id}`
///
/// ```
/// use stripe_client::billing;
///
/// let credit_balance_transaction = billing::credit_balance_transactions::retrieve(
///     "cbtxn_123",
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the billing credit balance transaction.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`CreditBalanceTransaction`](crate::billing::CreditBalanceTransaction).
///
/// [Stripe's reference](https://docs.stripe.com/api/billing/credit_balance_transactions/retrieve)
///
/// Feature: `billing`.
#[doc(alias = "GetBillingCreditBalanceTransactionsId")]
#[doc(alias = "getbillingcreditbalancetransactionsid")]
pub fn retrieve(id: impl Into<rt::Id<CreditBalanceTransaction>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<CreditBalanceTransaction>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`billing.credit_balance_transactions.retrieve`](retrieve()).
///
/// `GET /v1/billing/credit_balance_transactions/{id}` (`GetBillingCreditBalanceTransactionsId`).
#[doc(alias = "GetBillingCreditBalanceTransactionsId")]
#[doc(alias = "getbillingcreditbalancetransactionsid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<CreditBalanceTransaction>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for CreditBalanceTransaction {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> CreditBalanceTransaction;
    "GetBillingCreditBalanceTransactionsId" Get "/v1/billing/credit_balance_transactions/{id}" Query;
    "id" required path: String;
    "expand" query: Vec<String>;
}
