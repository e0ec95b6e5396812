// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a person.
///
/// `GET /v1/accounts/{account}/persons/{person}`
///
/// - `account`, in the path: Account. At most 5000 characters.
/// - `person`, in the path: Person. At most 5000 characters.
///
/// Feature: `accounts`.
#[doc(alias = "GetAccountsAccountPersonsPerson")]
#[doc(alias = "getaccountsaccountpersonsperson")]
pub fn retrieve(
    account: impl Into<rt::Id<crate::accounts::Account>>,
    person: impl Into<rt::Id<crate::accounts::Person>>,
) -> Retrieve {
    Retrieve {
        account: account.into(),
        person: person.into(),
        ..Default::default()
    }
}
/// The request of [`accounts.persons.retrieve`](retrieve()).
///
/// `GET /v1/accounts/{account}/persons/{person}` (`GetAccountsAccountPersonsPerson`).
#[doc(alias = "GetAccountsAccountPersonsPerson")]
#[doc(alias = "getaccountsaccountpersonsperson")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    account: rt::Id<crate::accounts::Account>,
    person: rt::Id<crate::accounts::Person>,
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
            crate::ExpandPath<crate::accounts::Person>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => account "account" required path;
    1 => person "person" required path;
    2 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::accounts::Person;
    "GetAccountsAccountPersonsPerson" Get "/v1/accounts/{account}/persons/{person}" Query;
}
