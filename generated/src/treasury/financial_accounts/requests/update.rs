// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a FinancialAccount.
///
/// `POST /v1/treasury/financial_accounts/{financial_account}`
///
/// - `financial_account`, in the path: Financial account. At most 5000 characters.
///
/// Feature: `treasury`.
#[doc(alias = "PostTreasuryFinancialAccountsFinancialAccount")]
#[doc(alias = "posttreasuryfinancialaccountsfinancialaccount")]
pub fn update(
    financial_account: impl Into<rt::Id<crate::treasury::FinancialAccount>>,
) -> Update {
    Update {
        financial_account: financial_account.into(),
        ..Default::default()
    }
}
/// The request of [`treasury.financial_accounts.update`](update()).
///
/// `POST /v1/treasury/financial_accounts/{financial_account}` (`PostTreasuryFinancialAccountsFinancialAccount`).
#[doc(alias = "PostTreasuryFinancialAccountsFinancialAccount")]
#[doc(alias = "posttreasuryfinancialaccountsfinancialaccount")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    financial_account: rt::Id<crate::treasury::FinancialAccount>,
    expand: Option<Vec<String>>,
    features: Option<Box<crate::treasury::financial_accounts::params::Features>>,
    forwarding_settings: Option<
        Box<crate::treasury::financial_accounts::params::ForwardingSettings>,
    >,
    metadata: Option<rt::Metadata>,
    nickname: rt::Clearable<String>,
    platform_restrictions: Option<
        Box<crate::treasury::financial_accounts::params::PlatformRestrictions>,
    >,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Features.
    pub fn features(
        mut self,
        value: crate::treasury::financial_accounts::params::Features,
    ) -> Self {
        self.features = Some(Box::new(value));
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
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Nickname. At most 5000 characters.
    pub fn nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `nickname`.
    pub fn clear_nickname(mut self) -> Self {
        self.nickname = rt::Clearable::Clear;
        self
    }
    /// Platform restrictions.
    pub fn platform_restrictions(
        mut self,
        value: crate::treasury::financial_accounts::params::PlatformRestrictions,
    ) -> Self {
        self.platform_restrictions = Some(Box::new(value));
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
    Update;
    0 => financial_account "financial_account" required path;
    1 => expand "expand";
    2 => features "features";
    3 => forwarding_settings "forwarding_settings";
    4 => metadata "metadata";
    5 => nickname "nickname";
    6 => platform_restrictions "platform_restrictions";
}
rt::request! {
    Update -> crate::treasury::FinancialAccount;
    "PostTreasuryFinancialAccountsFinancialAccount" Post "/v1/treasury/financial_accounts/{financial_account}" Form;
}
