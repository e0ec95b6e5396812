// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::account_links::AccountLink;
use crate::account_links::params::Collect;
use crate::account_links::params::CollectionOptions;
use crate::account_links::params::Type;
use crate::accounts::Account;
use crate::rt;

/// Create an account link.
///
/// `POST /v1/account_links`
///
/// - `account`, in the body: Account. At most 5000 characters.
/// - `type`, in the body: Type. `account_onboarding` or `account_update`.
///
/// Feature: `account_links`.
#[doc(alias = "PostAccountLinks")]
#[doc(alias = "postaccountlinks")]
pub fn create(account: impl Into<rt::Id<Account>>, r#type: Type) -> Create {
    Create(
        Create::default().0.set::<rt::Id<Account>>(0, account).set::<Type>(1, r#type),
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
    /// Collect. `currently_due` or `eventually_due`.
    pub fn collect(self, value: Collect) -> Self {
        Self(self.0.set::<Collect>(2, value), self.1)
    }

    /// Collection options.
    pub fn collection_options(self, value: CollectionOptions) -> Self {
        Self(self.0.set::<CollectionOptions>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(4, value), self.1)
    }

    /// Refresh url.
    pub fn refresh_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }

    /// Return url.
    pub fn return_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }
}

rt::request! {
    Create -> AccountLink;
    "PostAccountLinks" Post "/v1/account_links" Form;
    "account" required: String;
    "type" required: Type;
    "collect": Collect;
    "collection_options": CollectionOptions;
    "expand": Vec<String>;
    "refresh_url": String;
    "return_url": String;
}
