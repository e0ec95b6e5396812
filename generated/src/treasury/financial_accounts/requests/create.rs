// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::FinancialAccount;
use crate::treasury::financial_accounts::params::Features;
use crate::treasury::financial_accounts::params::PlatformRestrictions;

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
    Create(
        Create::default().0.set_list::<String>(0, supported_currencies),
        rt::RequestOptions::default(),
    )
}

/// The request of [`treasury.financial_accounts.create`](create()).
///
/// `POST /v1/treasury/financial_accounts` (`PostTreasuryFinancialAccounts`).
#[doc(alias = "PostTreasuryFinancialAccounts")]
#[doc(alias = "posttreasuryfinancialaccounts")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(1, value), self.1)
    }

    /// Features.
    pub fn features(self, value: Features) -> Self {
        Self(self.0.set::<Features>(2, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(3, value), self.1)
    }

    /// Nickname. At most 5000 characters.
    pub fn nickname(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }

    /// Clears `nickname`.
    pub fn clear_nickname(self) -> Self {
        Self(self.0.clear(4), self.1)
    }

    /// Platform restrictions.
    pub fn platform_restrictions(self, value: PlatformRestrictions) -> Self {
        Self(self.0.set::<PlatformRestrictions>(5, value), self.1)
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
    Create -> FinancialAccount;
    "PostTreasuryFinancialAccounts" Post "/v1/treasury/financial_accounts" Form;
    "supported_currencies" required: Vec<String>;
    "expand": Vec<String>;
    "features": Features;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "nickname": rt::Clearable<String>;
    "platform_restrictions": PlatformRestrictions;
}
