// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Delete a Secret.
///
/// `POST /v1/apps/secrets/delete`
///
/// - `name`, in the body: Name. At most 5000 characters.
/// - `scope`, in the body: Scope.
///
/// Feature: `apps`.
#[doc(alias = "PostAppsSecretsDelete")]
#[doc(alias = "postappssecretsdelete")]
pub fn delete_where(
    name: impl Into<String>,
    scope: crate::apps::secrets::params::Scope,
) -> DeleteWhere {
    DeleteWhere {
        name: name.into(),
        scope,
        ..Default::default()
    }
}
/// The request of [`apps.secrets.delete_where`](delete_where()).
///
/// `POST /v1/apps/secrets/delete` (`PostAppsSecretsDelete`).
#[doc(alias = "PostAppsSecretsDelete")]
#[doc(alias = "postappssecretsdelete")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteWhere {
    expand: Option<Vec<String>>,
    name: String,
    scope: crate::apps::secrets::params::Scope,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl DeleteWhere {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}
rt::record! {
    DeleteWhere;
    0 => expand "expand";
    1 => name "name" required;
    2 => scope "scope" required;
}
rt::request! {
    DeleteWhere -> crate::apps::Secret;
    "PostAppsSecretsDelete" Post "/v1/apps/secrets/delete" Form;
}
