// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::apps::Secret;
use crate::apps::secrets::params::Scope;
use crate::rt;

/// Deletes a secret of your Stripe app, found by name and scope. What it held is gone.
///
/// `POST /v1/apps/secrets/delete`
///
/// ```
/// use stripe_client::apps;
///
/// let secret = apps::secrets::delete_where(
///     "Example",
///     apps::secrets::params::Scope::new(apps::ScopeType::Account),
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `name`, in the body: The secret's name, unique in its scope.
/// - `scope`, in the body: Who can read the secret: the whole account, or one user.
///
/// # Parameters
///
/// - [`expand`](DeleteWhere::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Secret`](crate::apps::Secret).
///
/// [Stripe's reference](https://docs.stripe.com/api/apps/secrets/delete)
///
/// Feature: `apps`.
#[doc(alias = "PostAppsSecretsDelete")]
#[doc(alias = "postappssecretsdelete")]
pub fn delete_where(name: impl Into<String>, scope: Scope) -> DeleteWhere {
    DeleteWhere(
        DeleteWhere::default().0.set::<String>(0, name).set::<Scope>(1, scope),
        rt::RequestOptions::default(),
    )
}

/// The request of [`apps.secrets.delete_where`](delete_where()).
///
/// `POST /v1/apps/secrets/delete` (`PostAppsSecretsDelete`).
#[doc(alias = "PostAppsSecretsDelete")]
#[doc(alias = "postappssecretsdelete")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteWhere(rt::Params, rt::RequestOptions);

impl DeleteWhere {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }
}

rt::request! {
    DeleteWhere -> Secret;
    "PostAppsSecretsDelete" Post "/v1/apps/secrets/delete" Form;
    "name" required: String;
    "scope" required: Scope;
    "expand": Vec<String>;
}
