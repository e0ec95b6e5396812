// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a FinancialAccount.
///
/// `POST /v1/treasury/financial_accounts`
///
/// - `supported_currencies`, in the body: Supported currencies.
///
/// Feature: `treasury`.
#[doc(alias = "PostTreasuryFinancialAccounts")]
#[doc(alias = "posttreasuryfinancialaccounts")]
pub fn create(
    supported_currencies: impl IntoIterator<Item = impl Into<String>>,
) -> Create {
    Create {
        supported_currencies: supported_currencies
            .into_iter()
            .map(|item| item.into())
            .collect(),
        ..Default::default()
    }
}
/// The request of [`treasury.financial_accounts.create`](create()).
///
/// `POST /v1/treasury/financial_accounts` (`PostTreasuryFinancialAccounts`).
#[doc(alias = "PostTreasuryFinancialAccounts")]
#[doc(alias = "posttreasuryfinancialaccounts")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    expand: Option<Vec<String>>,
    features: Option<Box<crate::treasury::financial_accounts::params::Features>>,
    metadata: Option<rt::Metadata>,
    nickname: rt::Clearable<String>,
    platform_restrictions: Option<
        Box<crate::treasury::financial_accounts::params::PlatformRestrictions>,
    >,
    supported_currencies: Vec<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
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
    Create;
    0 => expand "expand";
    1 => features "features";
    2 => metadata "metadata";
    3 => nickname "nickname";
    4 => platform_restrictions "platform_restrictions";
    5 => supported_currencies "supported_currencies" required;
}
rt::request! {
    Create -> crate::treasury::FinancialAccount;
    "PostTreasuryFinancialAccounts" Post "/v1/treasury/financial_accounts" Form;
}
