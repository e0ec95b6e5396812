// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::accounts::Person;
use crate::rt;

/// Fetches a person behind an account. Prefer [`accounts.persons.retrieve`](crate::accounts::persons::retrieve()), the same call by its usual path.
///
/// `GET /v1/accounts/{account}/people/{person}`
///
/// ```
/// use stripe_client::accounts;
///
/// let person = accounts::people::retrieve("acct_123", "person_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `account`, in the path: Id of the account.
/// - `person`, in the path: Id of the person.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Person`](crate::accounts::Person).
///
/// [Stripe's reference](https://docs.stripe.com/api/accounts)
///
/// Feature: `accounts`.
#[doc(alias = "GetAccountsAccountPeoplePerson")]
#[doc(alias = "getaccountsaccountpeopleperson")]
pub fn retrieve(
    account: impl Into<rt::Id<Account>>,
    person: impl Into<rt::Id<Person>>,
) -> Retrieve {
    Retrieve(
        Retrieve::default()
            .0
            .set::<rt::Id<Account>>(0, account)
            .set::<rt::Id<Person>>(1, person),
        rt::RequestOptions::default(),
    )
}

/// The request of [`accounts.people.retrieve`](retrieve()).
///
/// `GET /v1/accounts/{account}/people/{person}` (`GetAccountsAccountPeoplePerson`).
#[doc(alias = "GetAccountsAccountPeoplePerson")]
#[doc(alias = "getaccountsaccountpeopleperson")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Person>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Retrieve -> Person;
    "GetAccountsAccountPeoplePerson" Get "/v1/accounts/{account}/people/{person}" Query;
    "account" required path: String;
    "person" required path: String;
    "expand" query: Vec<String>;
}
