// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve an external account.
///
/// `GET /v1/accounts/{account}/external_accounts/{id}`
///
/// - `account`, in the path: Account. At most 5000 characters.
/// - `id`, in the path: Id.
///
/// Feature: `accounts`.
#[doc(alias = "GetAccountsAccountExternalAccountsId")]
#[doc(alias = "getaccountsaccountexternalaccountsid")]
pub fn retrieve(
    account: impl Into<rt::Id<crate::accounts::Account>>,
    id: impl Into<rt::Id<crate::customers::DeletedBankAccount>>,
) -> Retrieve {
    Retrieve {
        account: account.into(),
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`accounts.external_accounts.retrieve`](retrieve()).
///
/// `GET /v1/accounts/{account}/external_accounts/{id}` (`GetAccountsAccountExternalAccountsId`).
#[doc(alias = "GetAccountsAccountExternalAccountsId")]
#[doc(alias = "getaccountsaccountexternalaccountsid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    account: rt::Id<crate::accounts::Account>,
    id: rt::Id<crate::customers::DeletedBankAccount>,
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
            crate::ExpandPath<crate::accounts::ExternalAccount>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => account "account" required path;
    1 => id "id" required path;
    2 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::accounts::ExternalAccount;
    "GetAccountsAccountExternalAccountsId" Get "/v1/accounts/{account}/external_accounts/{id}" Query;
}
