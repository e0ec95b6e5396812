// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Find a Secret.
///
/// `GET /v1/apps/secrets/find`
///
/// - `name`, in the query: Name. At most 5000 characters.
/// - `scope`, in the query: Scope.
///
/// Feature: `apps`.
#[doc(alias = "GetAppsSecretsFind")]
#[doc(alias = "getappssecretsfind")]
pub fn find(
    name: impl Into<String>,
    scope: crate::apps::secrets::params::Scope,
) -> Find {
    Find {
        name: name.into(),
        scope,
        ..Default::default()
    }
}
/// The request of [`apps.secrets.find`](find()).
///
/// `GET /v1/apps/secrets/find` (`GetAppsSecretsFind`).
#[doc(alias = "GetAppsSecretsFind")]
#[doc(alias = "getappssecretsfind")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Find {
    expand: Option<Vec<String>>,
    name: String,
    scope: crate::apps::secrets::params::Scope,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Find {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}
rt::record! {
    Find;
    0 => expand "expand" query;
    1 => name "name" required sensitive query;
    2 => scope "scope" required query;
}
rt::request! {
    Find -> crate::apps::Secret;
    "GetAppsSecretsFind" Get "/v1/apps/secrets/find" Query;
}
