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
    Update {
        financial_account: financial_account.into(),
        ..Default::default()
    }
}
/// The request of [`treasury.financial_accounts.features.update`](update()).
///
/// `POST /v1/treasury/financial_accounts/{financial_account}/features` (`PostTreasuryFinancialAccountsFinancialAccountFeatures`).
#[doc(alias = "PostTreasuryFinancialAccountsFinancialAccountFeatures")]
#[doc(alias = "posttreasuryfinancialaccountsfinancialaccountfeatures")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    financial_account: rt::Id<crate::treasury::FinancialAccount>,
    card_issuing: Option<Box<crate::params::Feature>>,
    deposit_insurance: Option<Box<crate::params::Feature>>,
    expand: Option<Vec<String>>,
    financial_addresses: Option<
        Box<crate::treasury::financial_accounts::params::FinancialAddresses>,
    >,
    inbound_transfers: Option<
        Box<crate::treasury::financial_accounts::params::InboundTransfers>,
    >,
    intra_stripe_flows: Option<Box<crate::params::Feature>>,
    outbound_payments: Option<
        Box<crate::treasury::financial_accounts::params::OutboundPayments>,
    >,
    outbound_transfers: Option<
        Box<crate::treasury::financial_accounts::features::params::OutboundTransfers>,
    >,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Card issuing.
    pub fn card_issuing(mut self, value: crate::params::Feature) -> Self {
        self.card_issuing = Some(Box::new(value));
        self
    }
    /// Deposit insurance.
    pub fn deposit_insurance(mut self, value: crate::params::Feature) -> Self {
        self.deposit_insurance = Some(Box::new(value));
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Financial addresses.
    pub fn financial_addresses(
        mut self,
        value: crate::treasury::financial_accounts::params::FinancialAddresses,
    ) -> Self {
        self.financial_addresses = Some(Box::new(value));
        self
    }
    /// Inbound transfers.
    pub fn inbound_transfers(
        mut self,
        value: crate::treasury::financial_accounts::params::InboundTransfers,
    ) -> Self {
        self.inbound_transfers = Some(Box::new(value));
        self
    }
    /// Intra stripe flows.
    pub fn intra_stripe_flows(mut self, value: crate::params::Feature) -> Self {
        self.intra_stripe_flows = Some(Box::new(value));
        self
    }
    /// Outbound payments.
    pub fn outbound_payments(
        mut self,
        value: crate::treasury::financial_accounts::params::OutboundPayments,
    ) -> Self {
        self.outbound_payments = Some(Box::new(value));
        self
    }
    /// Outbound transfers.
    pub fn outbound_transfers(
        mut self,
        value: crate::treasury::financial_accounts::features::params::OutboundTransfers,
    ) -> Self {
        self.outbound_transfers = Some(Box::new(value));
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::treasury::FinancialAccountFeatures>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => financial_account "financial_account" required path;
    1 => card_issuing "card_issuing";
    2 => deposit_insurance "deposit_insurance";
    3 => expand "expand";
    4 => financial_addresses "financial_addresses";
    5 => inbound_transfers "inbound_transfers";
    6 => intra_stripe_flows "intra_stripe_flows";
    7 => outbound_payments "outbound_payments";
    8 => outbound_transfers "outbound_transfers";
}
rt::request! {
    Update -> crate::treasury::FinancialAccountFeatures;
    "PostTreasuryFinancialAccountsFinancialAccountFeatures" Post "/v1/treasury/financial_accounts/{financial_account}/features" Form;
}
