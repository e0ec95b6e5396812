// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::FinancialAccount;
use crate::treasury::FinancialAccountFeatures;

/// Fetches which features a financial account has: asked for, active, pending or restricted.
///
/// `GET /v1/treasury/financial_accounts/{financial_account}/features`
///
/// ```
/// use stripe_client::treasury;
///
/// let financial_account_features = treasury::financial_accounts::features::retrieve(
///     "fa_123",
/// )
/// .send(&client)
/// .await?;
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
/// [`FinancialAccountFeatures`](crate::treasury::FinancialAccountFeatures).
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/financial_accounts/features)
///
/// Feature: `treasury`.
#[doc(alias = "GetTreasuryFinancialAccountsFinancialAccountFeatures")]
#[doc(alias = "gettreasuryfinancialaccountsfinancialaccountfeatures")]
pub fn retrieve(financial_account: impl Into<rt::Id<FinancialAccount>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<FinancialAccount>>(0, financial_account),
        rt::RequestOptions::default(),
    )
}

/// The request of [`treasury.financial_accounts.features.retrieve`](retrieve()).
///
/// `GET /v1/treasury/financial_accounts/{financial_account}/features` (`GetTreasuryFinancialAccountsFinancialAccountFeatures`).
#[doc(alias = "GetTreasuryFinancialAccountsFinancialAccountFeatures")]
#[doc(alias = "gettreasuryfinancialaccountsfinancialaccountfeatures")]
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
        path: fn(crate::ExpandPath<FinancialAccountFeatures>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    Retrieve -> FinancialAccountFeatures;
    "GetTreasuryFinancialAccountsFinancialAccountFeatures" Get "/v1/treasury/financial_accounts/{financial_account}/features" Query;
    "financial_account" required path: String;
    "expand" query: Vec<String>;
}
