// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::FinancialAccount;
use crate::treasury::FinancialAccountFeatures;
use crate::treasury::financial_accounts::params::Access;
use crate::treasury::financial_accounts::params::FinancialAddresses;
use crate::treasury::financial_accounts::params::InboundTransfers;
use crate::treasury::financial_accounts::params::OutboundPayments;
use crate::treasury::financial_accounts::params::OutboundTransfers;

/// Asks for features of a financial account, or gives them up. Those not named stay.
///
/// `POST /v1/treasury/financial_accounts/{financial_account}/features`
///
/// ```
/// use stripe_client::treasury;
///
/// let financial_account_features = treasury::financial_accounts::features::update(
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
/// - [`card_issuing`](Update::card_issuing()): Whether cards can spend the account's money.
/// - [`deposit_insurance`](Update::deposit_insurance()): Insurance of the money in the financial account, where it is eligible.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`financial_addresses`](Update::financial_addresses()): Which account numbers the financial account gets.
/// - [`inbound_transfers`](Update::inbound_transfers()): Bringing in money from another account of the same owner.
/// - [`intra_stripe_flows`](Update::intra_stripe_flows()): Moving money from and to other financial accounts at Stripe.
/// - [`outbound_payments`](Update::outbound_payments()): Lets the account send money to others.
/// - [`outbound_transfers`](Update::outbound_transfers()): Lets the account send money to other accounts of the same owner.
///
/// # Answer
///
/// [`FinancialAccountFeatures`](crate::treasury::FinancialAccountFeatures).
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/financial_accounts/features)
///
/// Feature: `treasury`.
#[doc(alias = "PostTreasuryFinancialAccountsFinancialAccountFeatures")]
#[doc(alias = "posttreasuryfinancialaccountsfinancialaccountfeatures")]
pub fn update(financial_account: impl Into<rt::Id<FinancialAccount>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<FinancialAccount>>(0, financial_account),
        rt::RequestOptions::default(),
    )
}

/// The request of [`treasury.financial_accounts.features.update`](update()).
///
/// `POST /v1/treasury/financial_accounts/{financial_account}/features` (`PostTreasuryFinancialAccountsFinancialAccountFeatures`).
#[doc(alias = "PostTreasuryFinancialAccountsFinancialAccountFeatures")]
#[doc(alias = "posttreasuryfinancialaccountsfinancialaccountfeatures")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Whether cards can spend the account's money.
    pub fn card_issuing<K>(self, value: impl rt::Maybe<Access, K>) -> Self {
        Self(self.0.maybe::<Access, K>(1, value), self.1)
    }

    /// Insurance of the money in the financial account, where it is eligible. How much is insured depends on several things.
    pub fn deposit_insurance<K>(self, value: impl rt::Maybe<Access, K>) -> Self {
        Self(self.0.maybe::<Access, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// Which account numbers the financial account gets.
    pub fn financial_addresses<K>(
        self,
        value: impl rt::Maybe<FinancialAddresses, K>,
    ) -> Self {
        Self(self.0.maybe::<FinancialAddresses, K>(4, value), self.1)
    }

    /// Bringing in money from another account of the same owner.
    pub fn inbound_transfers<K>(
        self,
        value: impl rt::Maybe<InboundTransfers, K>,
    ) -> Self {
        Self(self.0.maybe::<InboundTransfers, K>(5, value), self.1)
    }

    /// Moving money from and to other financial accounts at Stripe.
    pub fn intra_stripe_flows<K>(self, value: impl rt::Maybe<Access, K>) -> Self {
        Self(self.0.maybe::<Access, K>(6, value), self.1)
    }

    /// Lets the account send money to others.
    pub fn outbound_payments<K>(
        self,
        value: impl rt::Maybe<OutboundPayments, K>,
    ) -> Self {
        Self(self.0.maybe::<OutboundPayments, K>(7, value), self.1)
    }

    /// Lets the account send money to other accounts of the same owner.
    pub fn outbound_transfers<K>(
        self,
        value: impl rt::Maybe<OutboundTransfers, K>,
    ) -> Self {
        Self(self.0.maybe::<OutboundTransfers, K>(8, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<FinancialAccountFeatures>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> FinancialAccountFeatures;
    "PostTreasuryFinancialAccountsFinancialAccountFeatures" Post "/v1/treasury/financial_accounts/{financial_account}/features" Form;
    "financial_account" required path: String;
    "card_issuing": Access;
    "deposit_insurance": Access;
    "expand": Vec<String>;
    "financial_addresses": FinancialAddresses;
    "inbound_transfers": InboundTransfers;
    "intra_stripe_flows": Access;
    "outbound_payments": OutboundPayments;
    "outbound_transfers": OutboundTransfers;
}
