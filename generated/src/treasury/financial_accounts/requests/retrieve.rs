// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::FinancialAccount;

/// Fetches a financial account, with its balance and what it can do.
///
/// `GET /v1/treasury/financial_accounts/{financial_account}`
///
/// ```
/// use stripe_client::treasury;
///
/// let financial_account = treasury::financial_accounts::retrieve("fa_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `financial_account`, in the path: Id of the treasury financial account.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`FinancialAccount`](crate::treasury::FinancialAccount).
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/financial_accounts/retrieve)
///
/// Feature: `treasury`.
#[doc(alias = "GetTreasuryFinancialAccountsFinancialAccount")]
#[doc(alias = "gettreasuryfinancialaccountsfinancialaccount")]
pub fn retrieve(financial_account: impl Into<rt::Id<FinancialAccount>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<FinancialAccount>>(0, financial_account),
        rt::RequestOptions::default(),
    )
}

/// The request of [`treasury.financial_accounts.retrieve`](retrieve()).
///
/// `GET /v1/treasury/financial_accounts/{financial_account}` (`GetTreasuryFinancialAccountsFinancialAccount`).
#[doc(alias = "GetTreasuryFinancialAccountsFinancialAccount")]
#[doc(alias = "gettreasuryfinancialaccountsfinancialaccount")]
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
        path: fn(crate::ExpandPath<FinancialAccount>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for FinancialAccount {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> FinancialAccount;
    "GetTreasuryFinancialAccountsFinancialAccount" Get "/v1/treasury/financial_accounts/{financial_account}" Query;
    "financial_account" required path: String;
    "expand" query: Vec<String>;
}
