// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::accounts::DeletedPerson;
use crate::accounts::Person;
use crate::rt;

/// Delete a person.
///
/// `DELETE /v1/accounts/{account}/people/{person}`
///
/// - `account`, in the path: Account. At most 5000 characters.
/// - `person`, in the path: Person. At most 5000 characters.
///
/// Feature: `accounts`.
#[doc(alias = "DeleteAccountsAccountPeoplePerson")]
#[doc(alias = "deleteaccountsaccountpeopleperson")]
pub fn delete(
    account: impl Into<rt::Id<Account>>,
    person: impl Into<rt::Id<Person>>,
) -> Delete {
    Delete(
        Delete::default()
            .0
            .set::<rt::Id<Account>>(0, account)
            .set::<rt::Id<Person>>(1, person),
        rt::RequestOptions::default(),
    )
}

/// The request of [`accounts.people.delete`](delete()).
///
/// `DELETE /v1/accounts/{account}/people/{person}` (`DeleteAccountsAccountPeoplePerson`).
#[doc(alias = "DeleteAccountsAccountPeoplePerson")]
#[doc(alias = "deleteaccountsaccountpeopleperson")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(rt::Params, rt::RequestOptions);

rt::request! {
    Delete -> DeletedPerson;
    "DeleteAccountsAccountPeoplePerson" Delete "/v1/accounts/{account}/people/{person}" Query;
    "account" required path: String;
    "person" required path: String;
}
