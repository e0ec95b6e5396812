// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::rt;

/// Rejects a connected account that you suspect: it takes no more charges and pays out nothing. Only the platform that bears its losses can do it.
///
/// `POST /v1/accounts/{account}/reject`
///
/// ```
/// use stripe_client::accounts;
///
/// let account = accounts::reject("acct_123", "fraud").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `account`, in the path: Id of the account.
/// - `reason`, in the body: Why you reject the account: `fraud`, `terms_of_service` or `other`.
///
/// # Parameters
///
/// - [`expand`](Reject::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Account`](crate::accounts::Account).
///
/// # Errors
///
/// A live account has a balance that isn't zero, or Stripe bears its losses.
///
/// [Stripe's reference](https://docs.stripe.com/api/accounts/reject)
///
/// Feature: `accounts`.
#[doc(alias = "PostAccountsAccountReject")]
#[doc(alias = "postaccountsaccountreject")]
pub fn reject(account: impl Into<rt::Id<Account>>, reason: impl Into<String>) -> Reject {
    Reject(
        Reject::default().0.set::<rt::Id<Account>>(0, account).set::<String>(1, reason),
        rt::RequestOptions::default(),
    )
}

/// The request of [`accounts.reject`](reject()).
///
/// `POST /v1/accounts/{account}/reject` (`PostAccountsAccountReject`).
#[doc(alias = "PostAccountsAccountReject")]
#[doc(alias = "postaccountsaccountreject")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Reject(rt::Params, rt::RequestOptions);

impl Reject {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Account>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Reject -> Account;
    "PostAccountsAccountReject" Post "/v1/accounts/{account}/reject" Form;
    "account" required path: String;
    "reason" required: String;
    "expand": Vec<String>;
}
