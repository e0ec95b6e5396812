// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Close a FinancialAccount.
///
/// `POST /v1/treasury/financial_accounts/{financial_account}/close`
///
/// - `financial_account`, in the path: Financial account. At most 5000 characters.
///
/// Feature: `treasury`.
#[doc(alias = "PostTreasuryFinancialAccountsFinancialAccountClose")]
#[doc(alias = "posttreasuryfinancialaccountsfinancialaccountclose")]
pub fn close(
    financial_account: impl Into<rt::Id<crate::treasury::FinancialAccount>>,
) -> Close {
    Close {
        financial_account: financial_account.into(),
        ..Default::default()
    }
}
/// The request of [`treasury.financial_accounts.close`](close()).
///
/// `POST /v1/treasury/financial_accounts/{financial_account}/close` (`PostTreasuryFinancialAccountsFinancialAccountClose`).
#[doc(alias = "PostTreasuryFinancialAccountsFinancialAccountClose")]
#[doc(alias = "posttreasuryfinancialaccountsfinancialaccountclose")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Close {
    financial_account: rt::Id<crate::treasury::FinancialAccount>,
    expand: Option<Vec<String>>,
    forwarding_settings: Option<
        Box<crate::treasury::financial_accounts::params::ForwardingSettings>,
    >,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Close {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Forwarding settings.
    pub fn forwarding_settings(
        mut self,
        value: crate::treasury::financial_accounts::params::ForwardingSettings,
    ) -> Self {
        self.forwarding_settings = Some(Box::new(value));
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
    Close;
    0 => financial_account "financial_account" required path;
    1 => expand "expand";
    2 => forwarding_settings "forwarding_settings";
}
rt::request! {
    Close -> crate::treasury::FinancialAccount;
    "PostTreasuryFinancialAccountsFinancialAccountClose" Post "/v1/treasury/financial_accounts/{financial_account}/close" Form;
}
