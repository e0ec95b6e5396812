// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List secrets.
///
/// `GET /v1/apps/secrets`
///
/// - `scope`, in the query: Scope.
///
/// Feature: `apps`.
#[doc(alias = "GetAppsSecrets")]
#[doc(alias = "getappssecrets")]
pub fn list(scope: crate::apps::secrets::params::Scope) -> List {
    List {
        scope,
        ..Default::default()
    }
}
/// The request of [`apps.secrets.list`](list()).
///
/// `GET /v1/apps/secrets` (`GetAppsSecrets`).
#[doc(alias = "GetAppsSecrets")]
#[doc(alias = "getappssecrets")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    scope: crate::apps::secrets::params::Scope,
    starting_after: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Ending before. At most 5000 characters.
    pub fn ending_before(mut self, value: impl Into<String>) -> Self {
        self.ending_before = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Limit.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
}
rt::record! {
    List;
    0 => ending_before "ending_before" query;
    1 => expand "expand" query;
    2 => limit "limit" query;
    3 => scope "scope" required query;
    4 => starting_after "starting_after" query;
}
rt::request! {
    List -> rt::List<crate::apps::Secret>;
    "GetAppsSecrets" Get "/v1/apps/secrets" Query;
}
rt::list! {
    List -> crate::apps::Secret;
}
