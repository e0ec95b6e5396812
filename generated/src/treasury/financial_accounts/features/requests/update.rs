// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update FinancialAccount Features.
///
/// `POST /v1/treasury/financial_accounts/{financial_account}/features`
///
/// - `financial_account`, in the path: Financial account. At most 5000 characters.
///
/// Feature: `treasury`.
#[doc(alias = "PostTreasuryFinancialAccountsFinancialAccountFeatures")]
#[doc(alias = "posttreasuryfinancialaccountsfinancialaccountfeatures")]
pub fn update(
    financial_account: impl Into<rt::Id<crate::treasury::FinancialAccount>>,
) -> Update {
    Update(
        Update::default()
            .0
            .set::<rt::Id<crate::treasury::FinancialAccount>>(0, financial_account),
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
    /// Card issuing.
    pub fn card_issuing(
        self,
        value: crate::treasury::financial_accounts::params::Access,
    ) -> Self {
        Self(
            self.0.set::<crate::treasury::financial_accounts::params::Access>(1, value),
            self.1,
        )
    }
    /// Deposit insurance.
    pub fn deposit_insurance(
        self,
        value: crate::treasury::financial_accounts::params::Access,
    ) -> Self {
        Self(
            self.0.set::<crate::treasury::financial_accounts::params::Access>(2, value),
            self.1,
        )
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }
    /// Financial addresses.
    pub fn financial_addresses(
        self,
        value: crate::treasury::financial_accounts::params::FinancialAddresses,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::treasury::financial_accounts::params::FinancialAddresses,
                >(4, value),
            self.1,
        )
    }
    /// Inbound transfers.
    pub fn inbound_transfers(
        self,
        value: crate::treasury::financial_accounts::params::InboundTransfers,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::treasury::financial_accounts::params::InboundTransfers,
                >(5, value),
            self.1,
        )
    }
    /// Intra stripe flows.
    pub fn intra_stripe_flows(
        self,
        value: crate::treasury::financial_accounts::params::Access,
    ) -> Self {
        Self(
            self.0.set::<crate::treasury::financial_accounts::params::Access>(6, value),
            self.1,
        )
    }
    /// Outbound payments.
    pub fn outbound_payments(
        self,
        value: crate::treasury::financial_accounts::params::OutboundPayments,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::treasury::financial_accounts::params::OutboundPayments,
                >(7, value),
            self.1,
        )
    }
    /// Outbound transfers.
    pub fn outbound_transfers(
        self,
        value: crate::treasury::financial_accounts::params::OutboundTransfers,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::treasury::financial_accounts::params::OutboundTransfers,
                >(8, value),
            self.1,
        )
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<crate::treasury::FinancialAccountFeatures>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}
rt::request! {
    Update -> crate::treasury::FinancialAccountFeatures;
    "PostTreasuryFinancialAccountsFinancialAccountFeatures" Post "/v1/treasury/financial_accounts/{financial_account}/features" Form;
    "financial_account" required path: String;
    "card_issuing": Option<crate::treasury::financial_accounts::params::Access>;
    "deposit_insurance": Option<crate::treasury::financial_accounts::params::Access>;
    "expand": Option<Vec<String>>;
    "financial_addresses": Option<crate::treasury::financial_accounts::params::FinancialAddresses>;
    "inbound_transfers": Option<crate::treasury::financial_accounts::params::InboundTransfers>;
    "intra_stripe_flows": Option<crate::treasury::financial_accounts::params::Access>;
    "outbound_payments": Option<crate::treasury::financial_accounts::params::OutboundPayments>;
    "outbound_transfers": Option<crate::treasury::financial_accounts::params::OutboundTransfers>;
}
