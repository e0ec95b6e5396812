// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List Account Owners.
///
/// `GET /v1/financial_connections/accounts/{account}/owners`
///
/// - `account`, in the path: Account. At most 5000 characters.
/// - `ownership`, in the query: Ownership. At most 5000 characters.
///
/// Feature: `financial_connections`.
#[doc(alias = "GetFinancialConnectionsAccountsAccountOwners")]
#[doc(alias = "getfinancialconnectionsaccountsaccountowners")]
pub fn list(
    account: impl Into<rt::Id<crate::accounts::Account>>,
    ownership: impl Into<rt::Id<crate::financial_connections::AccountOwnership>>,
) -> List {
    List {
        account: account.into(),
        ownership: ownership.into(),
        ..Default::default()
    }
}
/// The request of [`financial_connections.accounts.owners.list`](list()).
///
/// `GET /v1/financial_connections/accounts/{account}/owners` (`GetFinancialConnectionsAccountsAccountOwners`).
#[doc(alias = "GetFinancialConnectionsAccountsAccountOwners")]
#[doc(alias = "getfinancialconnectionsaccountsaccountowners")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    account: rt::Id<crate::accounts::Account>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    ownership: rt::Id<crate::financial_connections::AccountOwnership>,
    starting_after: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Ending before. At most 5000 characters.
    pub fn ending_before(mut self, value: impl Into<String>) -> Self {
        self.ending_before = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Limit.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
}
rt::record! {
    List;
    0 => account "account" required path;
    1 => ending_before "ending_before" query;
    2 => expand "expand" query;
    3 => limit "limit" query;
    4 => ownership "ownership" required query;
    5 => starting_after "starting_after" query;
}
rt::request! {
    List -> rt::List<crate::financial_connections::AccountOwner>;
    "GetFinancialConnectionsAccountsAccountOwners" Get "/v1/financial_connections/accounts/{account}/owners" Query;
}
rt::list! {
    List -> crate::financial_connections::AccountOwner;
}
