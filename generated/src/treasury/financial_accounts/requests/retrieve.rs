// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a FinancialAccount.
///
/// `GET /v1/treasury/financial_accounts/{financial_account}`
///
/// - `financial_account`, in the path: Financial account. At most 5000 characters.
///
/// Feature: `treasury`.
#[doc(alias = "GetTreasuryFinancialAccountsFinancialAccount")]
#[doc(alias = "gettreasuryfinancialaccountsfinancialaccount")]
pub fn retrieve(
    financial_account: impl Into<rt::Id<crate::treasury::FinancialAccount>>,
) -> Retrieve {
    Retrieve {
        financial_account: financial_account.into(),
        ..Default::default()
    }
}
/// The request of [`treasury.financial_accounts.retrieve`](retrieve()).
///
/// `GET /v1/treasury/financial_accounts/{financial_account}` (`GetTreasuryFinancialAccountsFinancialAccount`).
#[doc(alias = "GetTreasuryFinancialAccountsFinancialAccount")]
#[doc(alias = "gettreasuryfinancialaccountsfinancialaccount")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    financial_account: rt::Id<crate::treasury::FinancialAccount>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::treasury::FinancialAccount>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => financial_account "financial_account" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::treasury::FinancialAccount;
    "GetTreasuryFinancialAccountsFinancialAccount" Get "/v1/treasury/financial_accounts/{financial_account}" Query;
}
impl rt::Retrieve for crate::treasury::FinancialAccount {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
