// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::accounts::LoginLink;
use crate::rt;

/// Creates a single-use link that logs a connected account into its Express Dashboard. Redirect only users who are logged in at your site.
///
/// `POST /v1/accounts/{account}/login_links`
///
/// ```
/// use stripe_client::accounts;
///
/// let login_link = accounts::login_links::create("acct_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `account`, in the path: Id of the account.
///
/// # Parameters
///
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`LoginLink`](crate::accounts::LoginLink).
///
/// # Errors
///
/// The account doesn't use the Express Dashboard, or hasn't finished onboarding.
///
/// [Stripe's reference](https://docs.stripe.com/api/accounts/login_links)
///
/// Feature: `accounts`.
#[doc(alias = "PostAccountsAccountLoginLinks")]
#[doc(alias = "postaccountsaccountloginlinks")]
pub fn create(account: impl Into<rt::Id<Account>>) -> Create {
    Create(
        Create::default().0.set::<rt::Id<Account>>(0, account),
        rt::RequestOptions::default(),
    )
}

/// The request of [`accounts.login_links.create`](create()).
///
/// `POST /v1/accounts/{account}/login_links` (`PostAccountsAccountLoginLinks`).
#[doc(alias = "PostAccountsAccountLoginLinks")]
#[doc(alias = "postaccountsaccountloginlinks")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }
}

rt::request! {
    Create -> LoginLink;
    "PostAccountsAccountLoginLinks" Post "/v1/accounts/{account}/login_links" Form;
    "account" required path: String;
    "expand": Vec<String>;
}
