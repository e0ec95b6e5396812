// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::account_sessions::AccountSession;
use crate::account_sessions::params::Components;
use crate::accounts::Account;
use crate::rt;

/// Creates a session with which embedded components in a browser act for a connected account. Its secret is single-use and lasts for a short time.
///
/// `POST /v1/account_sessions`
///
/// ```
/// use stripe_client::account_sessions;
///
/// let account_session = account_sessions::create(
///     "acct_123",
///     account_sessions::params::Components::new(),
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `account`, in the body: Id of the connected account that the components show.
/// - `components`, in the body: Which components the session may show, and what each allows.
///
/// # Parameters
///
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`AccountSession`](crate::account_sessions::AccountSession).
///
/// # What follows
///
/// Hand [`client_secret`](crate::account_sessions::AccountSession::client_secret) to the page, and create another session when the component asks for it.
///
/// [Stripe's reference](https://docs.stripe.com/api/account_sessions/create)
///
/// Feature: `account_sessions`.
#[doc(alias = "PostAccountSessions")]
#[doc(alias = "postaccountsessions")]
pub fn create(account: impl Into<rt::Id<Account>>, components: Components) -> Create {
    Create(
        Create::default()
            .0
            .set::<rt::Id<Account>>(0, account)
            .set::<Components>(1, components),
        rt::RequestOptions::default(),
    )
}

/// The request of [`account_sessions.create`](create()).
///
/// `POST /v1/account_sessions` (`PostAccountSessions`).
#[doc(alias = "PostAccountSessions")]
#[doc(alias = "postaccountsessions")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }
}

rt::request! {
    Create -> AccountSession;
    "PostAccountSessions" Post "/v1/account_sessions" Form;
    "account" required: String;
    "components" required: Components;
    "expand": Vec<String>;
}
