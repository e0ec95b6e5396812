// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::financial_connections::Session;
use crate::link_account_sessions::params::AccountHolder;
use crate::link_account_sessions::params::Filters;
use crate::link_account_sessions::params::Permission;
use crate::link_account_sessions::params::Prefetch;
use crate::rt;

/// Creates a session in which a customer links bank accounts. This path is the older one: prefer [`financial_connections.sessions.create`](crate::financial_connections::sessions::create()).
///
/// `POST /v1/link_account_sessions`
///
/// ```
/// use stripe_client::link_account_sessions;
///
/// let session = link_account_sessions::create(
///     link_account_sessions::params::AccountHolder::new(
///         link_account_sessions::params::AccountHolderType::Account,
///     ),
///     [link_account_sessions::params::Permission::Balances],
/// )
/// .return_url("https://example.com")
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `account_holder`, in the body: Whose bank accounts to link: a customer's or a connected account's.
/// - `permissions`, in the body: Which data of the bank accounts to ask for: balances, transactions, owners, use for payments.
///
/// # Parameters
///
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`filters`](Create::filters()): Which bank accounts the customer can link.
/// - [`prefetch`](Create::prefetch()): Which data to fetch as soon as an account is linked, so that no refresh is needed.
/// - [`return_url`](Create::return_url()): Where the user comes back to your app after logging in to the bank in the browser.
///
/// # Answer
///
/// [`Session`](crate::financial_connections::Session).
///
/// [Stripe's reference](https://docs.stripe.com/api/link_account_sessions/create)
///
/// Feature: `link_account_sessions`.
#[doc(alias = "PostLinkAccountSessions")]
#[doc(alias = "postlinkaccountsessions")]
pub fn create(
    account_holder: AccountHolder,
    permissions: impl IntoIterator<Item = Permission>,
) -> Create {
    Create(
        Create::default()
            .0
            .set::<AccountHolder>(0, account_holder)
            .set_list::<Permission>(1, permissions),
        rt::RequestOptions::default(),
    )
}

/// The request of [`link_account_sessions.create`](create()).
///
/// `POST /v1/link_account_sessions` (`PostLinkAccountSessions`).
#[doc(alias = "PostLinkAccountSessions")]
#[doc(alias = "postlinkaccountsessions")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Which bank accounts the customer can link.
    pub fn filters<K>(self, value: impl rt::Maybe<Filters, K>) -> Self {
        Self(self.0.maybe::<Filters, K>(3, value), self.1)
    }

    /// Which data to fetch as soon as an account is linked, so that no refresh is needed. `balances`, `ownership` or `transactions`. An empty list says that there are none. A second call replaces the first.
    pub fn prefetch<K>(self, value: impl rt::MaybeList<Prefetch, K>) -> Self {
        Self(self.0.maybe_list::<Prefetch, K>(4, value), self.1)
    }

    /// Where the user comes back to your app after logging in to the bank in the browser. Only for integrations in a web view.
    pub fn return_url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Session>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Session;
    "PostLinkAccountSessions" Post "/v1/link_account_sessions" Form;
    "account_holder" required: AccountHolder;
    "permissions" required: Vec<Permission>;
    "expand": Vec<String>;
    "filters": Filters;
    "prefetch": Vec<Prefetch>;
    "return_url": String;
}
