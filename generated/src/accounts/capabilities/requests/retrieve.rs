// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::accounts::Capability;
use crate::rt;

/// Fetches one capability of an account, with its status and the requirements that hold it back.
///
/// `GET /v1/accounts/{account}/capabilities/{capability}`
///
/// ```
/// use stripe_client::accounts;
///
/// let capability = accounts::capabilities::retrieve("acct_123", "capability_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `account`, in the path: Id of the account.
/// - `capability`, in the path: The capability by its name: `card_payments`.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Capability`](crate::accounts::Capability).
///
/// [Stripe's reference](https://docs.stripe.com/api/accounts)
///
/// Feature: `accounts`.
#[doc(alias = "GetAccountsAccountCapabilitiesCapability")]
#[doc(alias = "getaccountsaccountcapabilitiescapability")]
pub fn retrieve(
    account: impl Into<rt::Id<Account>>,
    capability: impl Into<rt::Id<Capability>>,
) -> Retrieve {
    Retrieve(
        Retrieve::default()
            .0
            .set::<rt::Id<Account>>(0, account)
            .set::<rt::Id<Capability>>(1, capability),
        rt::RequestOptions::default(),
    )
}

/// The request of [`accounts.capabilities.retrieve`](retrieve()).
///
/// `GET /v1/accounts/{account}/capabilities/{capability}` (`GetAccountsAccountCapabilitiesCapability`).
#[doc(alias = "GetAccountsAccountCapabilitiesCapability")]
#[doc(alias = "getaccountsaccountcapabilitiescapability")]
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
        path: fn(crate::ExpandPath<Capability>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Retrieve -> Capability;
    "GetAccountsAccountCapabilitiesCapability" Get "/v1/accounts/{account}/capabilities/{capability}" Query;
    "account" required path: String;
    "capability" required path: String;
    "expand" query: Vec<String>;
}
