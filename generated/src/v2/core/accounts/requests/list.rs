// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List accounts.
///
/// `GET /v2/core/accounts`
///
/// Feature: `v2_core`.
#[doc(alias = "GetV2CoreAccounts")]
#[doc(alias = "getv2coreaccounts")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`v2.core.accounts.list`](list()).
///
/// `GET /v2/core/accounts` (`GetV2CoreAccounts`).
#[doc(alias = "GetV2CoreAccounts")]
#[doc(alias = "getv2coreaccounts")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    applied_configurations: Option<
        Vec<crate::v2::core::accounts::params::AppliedConfiguration>,
    >,
    closed: Option<bool>,
    limit: Option<i64>,
    page: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Applied configurations. `customer`, `merchant` or `recipient`.
    pub fn applied_configurations(
        mut self,
        value: impl IntoIterator<
            Item = crate::v2::core::accounts::params::AppliedConfiguration,
        >,
    ) -> Self {
        self.applied_configurations = Some(value.into_iter().collect());
        self
    }
    /// Closed.
    pub fn closed(mut self, value: bool) -> Self {
        self.closed = Some(value);
        self
    }
    /// Limit.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Page.
    pub fn page(mut self, value: impl Into<String>) -> Self {
        self.page = Some(value.into());
        self
    }
}
rt::record! {
    List;
    0 => applied_configurations "applied_configurations" query;
    1 => closed "closed" query;
    2 => limit "limit" query;
    3 => page "page" query;
}
rt::request! {
    List -> rt::V2List<crate::v2::core::Account>;
    "GetV2CoreAccounts" Get "/v2/core/accounts" Query;
}
rt::list! {
    List -> crate::v2::core::Account;
}
