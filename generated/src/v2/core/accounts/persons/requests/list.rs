// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List persons.
///
/// `GET /v2/core/accounts/{account_id}/persons`
///
/// - `account_id`, in the path: Account id.
///
/// Feature: `v2_core`.
#[doc(alias = "GetV2CoreAccountsAccountIdPersons")]
#[doc(alias = "getv2coreaccountsaccountidpersons")]
pub fn list(account_id: impl Into<rt::Id<crate::v2::core::Account>>) -> List {
    List {
        account_id: account_id.into(),
        ..Default::default()
    }
}
/// The request of [`v2.core.accounts.persons.list`](list()).
///
/// `GET /v2/core/accounts/{account_id}/persons` (`GetV2CoreAccountsAccountIdPersons`).
#[doc(alias = "GetV2CoreAccountsAccountIdPersons")]
#[doc(alias = "getv2coreaccountsaccountidpersons")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    account_id: rt::Id<crate::v2::core::Account>,
    limit: Option<i64>,
    page: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
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
    0 => account_id "account_id" required path;
    1 => limit "limit" query;
    2 => page "page" query;
}
rt::request! {
    List -> rt::V2List<crate::v2::core::AccountPerson>;
    "GetV2CoreAccountsAccountIdPersons" Get "/v2/core/accounts/{account_id}/persons" Query;
}
rt::list! {
    List -> crate::v2::core::AccountPerson;
}
