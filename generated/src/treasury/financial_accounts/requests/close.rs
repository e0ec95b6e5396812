// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::FinancialAccount;
use crate::treasury::financial_accounts::params::ForwardingSettings;

/// Closes a financial account for good.
///
/// `POST /v1/treasury/financial_accounts/{financial_account}/close`
///
/// ```
/// use stripe_client::treasury;
///
/// let financial_account = treasury::financial_accounts::close("fa_123")
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
/// - [`expand`](Close::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`forwarding_settings`](Close::forwarding_settings()): Where the rest of the money goes, or what is missing comes from, so that the financial account can be closed at zero.
///
/// # Answer
///
/// [`FinancialAccount`](crate::treasury::FinancialAccount).
///
/// # Errors
///
/// It holds money, an inbound transfer is on the way, or an issued card on it isn't canceled.
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/financial_accounts/close)
///
/// Feature: `treasury`.
#[doc(alias = "PostTreasuryFinancialAccountsFinancialAccountClose")]
#[doc(alias = "posttreasuryfinancialaccountsfinancialaccountclose")]
pub fn close(financial_account: impl Into<rt::Id<FinancialAccount>>) -> Close {
    Close(
        Close::default().0.set::<rt::Id<FinancialAccount>>(0, financial_account),
        rt::RequestOptions::default(),
    )
}

/// The request of [`treasury.financial_accounts.close`](close()).
///
/// `POST /v1/treasury/financial_accounts/{financial_account}/close` (`PostTreasuryFinancialAccountsFinancialAccountClose`).
#[doc(alias = "PostTreasuryFinancialAccountsFinancialAccountClose")]
#[doc(alias = "posttreasuryfinancialaccountsfinancialaccountclose")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Close(rt::Params, rt::RequestOptions);

impl Close {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Where the rest of the money goes, or what is missing comes from, so that the financial account can be closed at zero.
    pub fn forwarding_settings<K>(
        self,
        value: impl rt::Maybe<ForwardingSettings, K>,
    ) -> Self {
        Self(self.0.maybe::<ForwardingSettings, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<FinancialAccount>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    Close -> FinancialAccount;
    "PostTreasuryFinancialAccountsFinancialAccountClose" Post "/v1/treasury/financial_accounts/{financial_account}/close" Form;
    "financial_account" required path: String;
    "expand": Vec<String>;
    "forwarding_settings": ForwardingSettings;
}
