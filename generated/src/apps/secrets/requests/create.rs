// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Set a Secret.
///
/// `POST /v1/apps/secrets`
///
/// - `name`, in the body: Name. At most 5000 characters.
/// - `payload`, in the body: Payload. At most 5000 characters.
/// - `scope`, in the body: Scope.
///
/// Feature: `apps`.
#[doc(alias = "PostAppsSecrets")]
#[doc(alias = "postappssecrets")]
pub fn create(
    name: impl Into<String>,
    payload: impl Into<String>,
    scope: crate::apps::secrets::params::Scope,
) -> Create {
    Create {
        name: name.into(),
        payload: payload.into(),
        scope,
        ..Default::default()
    }
}
/// The request of [`apps.secrets.create`](create()).
///
/// `POST /v1/apps/secrets` (`PostAppsSecrets`).
#[doc(alias = "PostAppsSecrets")]
#[doc(alias = "postappssecrets")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    expand: Option<Vec<String>>,
    expires_at: Option<rt::Timestamp>,
    name: String,
    payload: String,
    scope: crate::apps::secrets::params::Scope,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expires at, in seconds since 1970.
    pub fn expires_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.expires_at = Some(value.into());
        self
    }
}
rt::record! {
    Create;
    0 => expand "expand";
    1 => expires_at "expires_at";
    2 => name "name" required;
    3 => payload "payload" required;
    4 => scope "scope" required;
}
rt::request! {
    Create -> crate::apps::Secret;
    "PostAppsSecrets" Post "/v1/apps/secrets" Form;
}
