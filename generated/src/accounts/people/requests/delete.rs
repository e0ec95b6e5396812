// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::accounts::DeletedPerson;
use crate::accounts::Person;
use crate::rt;

/// Deletes a person's tie to an account. Prefer [`accounts.persons.delete`](crate::accounts::persons::delete()), the same call by its usual path.
///
/// `DELETE /v1/accounts/{account}/people/{person}`
///
/// ```
/// use stripe_client::accounts;
///
/// let deleted_person = accounts::people::delete("acct_123", "person_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `account`, in the path: Id of the account.
/// - `person`, in the path: Id of the person.
///
/// # Answer
///
/// [`DeletedPerson`](crate::accounts::DeletedPerson).
///
/// # Errors
///
/// The person opened the account, or is its only verified executive.
///
/// [Stripe's reference](https://docs.stripe.com/api/accounts)
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
