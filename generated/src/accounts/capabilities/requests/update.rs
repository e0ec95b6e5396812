// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::accounts::Capability;
use crate::rt;

/// Requests a capability for an account, or gives it up. It becomes active when its requirements are met, not with this call.
///
/// `POST /v1/accounts/{account}/capabilities/{capability}`
///
/// ```
/// use stripe_client::accounts;
///
/// let capability = accounts::capabilities::update("acct_123", "capability_123")
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
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`requested`](Update::requested()): True asks for the capability: what is still needed for it appears in [`requirements`](crate::accounts::Capability::requirements).
///
/// # Answer
///
/// [`Capability`](crate::accounts::Capability).
///
/// # What follows
///
/// [`accounts.capabilities.retrieve`](crate::accounts::capabilities::retrieve()) tells the status, [`capability.updated`](crate::events::EventType::CapabilityUpdated) when it changes.
///
/// [Stripe's reference](https://docs.stripe.com/api/accounts)
///
/// Feature: `accounts`.
#[doc(alias = "PostAccountsAccountCapabilitiesCapability")]
#[doc(alias = "postaccountsaccountcapabilitiescapability")]
pub fn update(
    account: impl Into<rt::Id<Account>>,
    capability: impl Into<rt::Id<Capability>>,
) -> Update {
    Update(
        Update::default()
            .0
            .set::<rt::Id<Account>>(0, account)
            .set::<rt::Id<Capability>>(1, capability),
        rt::RequestOptions::default(),
    )
}

/// The request of [`accounts.capabilities.update`](update()).
///
/// `POST /v1/accounts/{account}/capabilities/{capability}` (`PostAccountsAccountCapabilitiesCapability`).
#[doc(alias = "PostAccountsAccountCapabilitiesCapability")]
#[doc(alias = "postaccountsaccountcapabilitiescapability")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// True asks for the capability: what is still needed for it appears in [`requirements`](crate::accounts::Capability::requirements). False gives it up, which fails for one that is permanent.
    pub fn requested<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(3, value), self.1)
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
    Update -> Capability;
    "PostAccountsAccountCapabilitiesCapability" Post "/v1/accounts/{account}/capabilities/{capability}" Form;
    "account" required path: String;
    "capability" required path: String;
    "expand": Vec<String>;
    "requested": bool;
}
