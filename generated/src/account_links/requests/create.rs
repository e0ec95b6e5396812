// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::account_links::AccountLink;
use crate::account_links::params::AccountLinkType;
use crate::account_links::params::Collect;
use crate::account_links::params::CollectionOptions;
use crate::accounts::Account;
use crate::rt;

/// Creates a single-use link to the pages where a connected account is onboarded. It lasts for minutes: make it when the user is about to follow it, and don't send it by email or message.
///
/// `POST /v1/account_links`
///
/// ```
/// use stripe_client::account_links;
///
/// let account_link = account_links::create(
///     "acct_123",
///     account_links::params::AccountLinkType::AccountOnboarding,
/// )
/// .return_url("https://example.com")
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `account`, in the body: Id of the connected account that the link onboards or updates.
/// - `type`, in the body: What the form is for: to onboard the account, or to change what it told.
///
/// # Parameters
///
/// - [`collect`](Create::collect()): Which details to ask for.
/// - [`collection_options`](Create::collection_options()): Which details onboarding asks for: only what is due now or also what will be, and whether future requirements count.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`refresh_url`](Create::refresh_url()): Where users land whose link has expired or was used.
/// - [`return_url`](Create::return_url()): Where the account holder goes after leaving or finishing the form.
///
/// # Answer
///
/// [`AccountLink`](crate::account_links::AccountLink).
///
/// # What follows
///
/// Redirect the user to [`url`](crate::account_links::AccountLink::url). Coming back doesn't mean that all was filled in: [`accounts.retrieve`](crate::accounts::retrieve()) tells what is still due.
///
/// [Stripe's reference](https://docs.stripe.com/api/account_links/create)
///
/// Feature: `account_links`.
#[doc(alias = "PostAccountLinks")]
#[doc(alias = "postaccountlinks")]
pub fn create(account: impl Into<rt::Id<Account>>, r#type: AccountLinkType) -> Create {
    Create(
        Create::default()
            .0
            .set::<rt::Id<Account>>(0, account)
            .set::<AccountLinkType>(1, r#type),
        rt::RequestOptions::default(),
    )
}

/// The request of [`account_links.create`](create()).
///
/// `POST /v1/account_links` (`PostAccountLinks`).
#[doc(alias = "PostAccountLinks")]
#[doc(alias = "postaccountlinks")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which details to ask for. [`collection_options`](Self::collection_options()) replaces it. `currently_due` or `eventually_due`.
    pub fn collect<K>(self, value: impl rt::Maybe<Collect, K>) -> Self {
        Self(self.0.maybe::<Collect, K>(2, value), self.1)
    }

    /// Which details onboarding asks for: only what is due now or also what will be, and whether future requirements count.
    pub fn collection_options<K>(
        self,
        value: impl rt::Maybe<CollectionOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<CollectionOptions, K>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(4, value), self.1)
    }

    /// Where users land whose link has expired or was used. Log them in there, make a new link with the same parameters, and send them on to it.
    pub fn refresh_url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Where the account holder goes after leaving or finishing the form. That they come back doesn't mean that all was filled in: look at the account.
    pub fn return_url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }
}

rt::request! {
    Create -> AccountLink;
    "PostAccountLinks" Post "/v1/account_links" Form;
    "account" required: String;
    "type" required: AccountLinkType;
    "collect": Collect;
    "collection_options": CollectionOptions;
    "expand": Vec<String>;
    "refresh_url": String;
    "return_url": String;
}
