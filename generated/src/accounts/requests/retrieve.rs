// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve account.
///
/// `GET /v1/accounts/{account}`
///
/// - `account`, in the path: Account. At most 5000 characters.
///
/// Feature: `accounts`.
#[doc(alias = "GetAccountsAccount")]
#[doc(alias = "getaccountsaccount")]
pub fn retrieve(account: impl Into<rt::Id<crate::accounts::Account>>) -> Retrieve {
    Retrieve {
        account: account.into(),
        ..Default::default()
    }
}
/// The request of [`accounts.retrieve`](retrieve()).
///
/// `GET /v1/accounts/{account}` (`GetAccountsAccount`).
#[doc(alias = "GetAccountsAccount")]
#[doc(alias = "getaccountsaccount")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    account: rt::Id<crate::accounts::Account>,
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
            crate::ExpandPath<crate::accounts::Account>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => account "account" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::accounts::Account;
    "GetAccountsAccount" Get "/v1/accounts/{account}" Query;
}
impl rt::Retrieve for crate::accounts::Account {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
