// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Delete a person.
///
/// `DELETE /v1/accounts/{account}/persons/{person}`
///
/// - `account`, in the path: Account. At most 5000 characters.
/// - `person`, in the path: Person. At most 5000 characters.
///
/// Feature: `accounts`.
#[doc(alias = "DeleteAccountsAccountPersonsPerson")]
#[doc(alias = "deleteaccountsaccountpersonsperson")]
pub fn delete(
    account: impl Into<rt::Id<crate::accounts::Account>>,
    person: impl Into<rt::Id<crate::accounts::Person>>,
) -> Delete {
    Delete {
        account: account.into(),
        person: person.into(),
        ..Default::default()
    }
}
/// The request of [`accounts.persons.delete`](delete()).
///
/// `DELETE /v1/accounts/{account}/persons/{person}` (`DeleteAccountsAccountPersonsPerson`).
#[doc(alias = "DeleteAccountsAccountPersonsPerson")]
#[doc(alias = "deleteaccountsaccountpersonsperson")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    account: rt::Id<crate::accounts::Account>,
    person: rt::Id<crate::accounts::Person>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
rt::record! {
    Delete;
    0 => account "account" required path;
    1 => person "person" required path;
}
rt::request! {
    Delete -> crate::accounts::DeletedPerson;
    "DeleteAccountsAccountPersonsPerson" Delete "/v1/accounts/{account}/persons/{person}" Query;
}
