// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::apps::Secret;
use crate::apps::secrets::params::Scope;
use crate::rt;

/// Saves a secret of your Stripe app, in place of one of the same name and scope.
///
/// `POST /v1/apps/secrets`
///
/// ```
/// use stripe_client::apps;
///
/// let secret = apps::secrets::create(
///     "Example",
///     "payload",
///     apps::secrets::params::Scope::new(apps::ScopeType::Account),
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `name`, in the body: The secret's name, unique in its scope.
/// - `payload`, in the body: The secret to store, in plain text.
/// - `scope`, in the body: Who can read the secret: the whole account, or one user.
///
/// # Parameters
///
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`expires_at`](Create::expires_at()): When the secret is to be deleted.
///
/// # Answer
///
/// [`Secret`](crate::apps::Secret).
///
/// [Stripe's reference](https://docs.stripe.com/api/apps/secrets/create)
///
/// Feature: `apps`.
#[doc(alias = "PostAppsSecrets")]
#[doc(alias = "postappssecrets")]
pub fn create(
    name: impl Into<String>,
    payload: impl Into<String>,
    scope: Scope,
) -> Create {
    Create(
        Create::default()
            .0
            .set::<String>(0, name)
            .set::<String>(1, payload)
            .set::<Scope>(2, scope),
        rt::RequestOptions::default(),
    )
}

/// The request of [`apps.secrets.create`](create()).
///
/// `POST /v1/apps/secrets` (`PostAppsSecrets`).
#[doc(alias = "PostAppsSecrets")]
#[doc(alias = "postappssecrets")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// When the secret is to be deleted. It stays if left out. In seconds since 1970.
    pub fn expires_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(4, value), self.1)
    }
}

rt::request! {
    Create -> Secret;
    "PostAppsSecrets" Post "/v1/apps/secrets" Form;
    "name" required: String;
    "payload" required: String;
    "scope" required: Scope;
    "expand": Vec<String>;
    "expires_at": i64;
}
