// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::apps::Secret;
use crate::apps::secrets::params::Scope;
use crate::rt;

/// Fetches a secret of your Stripe app by name and scope. Its payload comes only if you expand it.
///
/// `GET /v1/apps/secrets/find`
///
/// ```
/// use stripe_client::apps;
///
/// let secret = apps::secrets::find(
///     "Example",
///     apps::secrets::params::Scope::new(apps::ScopeType::Account),
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `name`, in the query: The name of the secret to fetch.
/// - `scope`, in the query: Whose secret it is, the account's or one user's.
///
/// # Parameters
///
/// - [`expand`](Find::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Secret`](crate::apps::Secret).
///
/// [Stripe's reference](https://docs.stripe.com/api/apps/secrets/find)
///
/// Feature: `apps`.
#[doc(alias = "GetAppsSecretsFind")]
#[doc(alias = "getappssecretsfind")]
pub fn find(name: impl Into<String>, scope: Scope) -> Find {
    Find(
        Find::default().0.set::<String>(0, name).set::<Scope>(1, scope),
        rt::RequestOptions::default(),
    )
}

/// The request of [`apps.secrets.find`](find()).
///
/// `GET /v1/apps/secrets/find` (`GetAppsSecretsFind`).
#[doc(alias = "GetAppsSecretsFind")]
#[doc(alias = "getappssecretsfind")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Find(rt::Params, rt::RequestOptions);

impl Find {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }
}

rt::request! {
    Find -> Secret;
    "GetAppsSecretsFind" Get "/v1/apps/secrets/find" Query;
    "name" required sensitive query: String;
    "scope" required query: Scope;
    "expand" query: Vec<String>;
}
