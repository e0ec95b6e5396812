// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update an existing Sigma Query.
///
/// `POST /v1/sigma/saved_queries/{id}`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `sigma`.
#[doc(alias = "PostSigmaSavedQueriesId")]
#[doc(alias = "postsigmasavedqueriesid")]
pub fn update(id: impl Into<rt::Id<crate::sigma::ApiQuery>>) -> Update {
    Update {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`sigma.saved_queries.update`](update()).
///
/// `POST /v1/sigma/saved_queries/{id}` (`PostSigmaSavedQueriesId`).
#[doc(alias = "PostSigmaSavedQueriesId")]
#[doc(alias = "postsigmasavedqueriesid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    id: rt::Id<crate::sigma::ApiQuery>,
    expand: Option<Vec<String>>,
    name: Option<String>,
    sql: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Name. At most 5000 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sql. At most 100000 characters.
    pub fn sql(mut self, value: impl Into<String>) -> Self {
        self.sql = Some(value.into());
        self
    }
}
rt::record! {
    Update;
    0 => id "id" required path;
    1 => expand "expand";
    2 => name "name";
    3 => sql "sql";
}
rt::request! {
    Update -> crate::sigma::ApiQuery;
    "PostSigmaSavedQueriesId" Post "/v1/sigma/saved_queries/{id}" Form;
}
