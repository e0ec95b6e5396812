// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::sigma::ApiQuery;

/// Changes the name or SQL of a query that is saved in Sigma.
///
/// `POST /v1/sigma/saved_queries/{id}`
///
/// ```
/// use stripe_client::sigma;
///
/// let api_query = sigma::saved_queries::update("sigma_api_query_123")
///     .name("Example")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the sigma sigma api query.
///
/// # Parameters
///
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`name`](Update::name()): The new name of the query.
/// - [`sql`](Update::sql()): The new query, in the SQL of Trino and as Sigma can run it.
///
/// # Answer
///
/// [`ApiQuery`](crate::sigma::ApiQuery).
///
/// # Errors
///
/// The SQL can't be run.
///
/// [Stripe's reference](https://docs.stripe.com/api/sigma/saved_queries/update)
///
/// Feature: `sigma`.
#[doc(alias = "PostSigmaSavedQueriesId")]
#[doc(alias = "postsigmasavedqueriesid")]
pub fn update(id: impl Into<rt::Id<ApiQuery>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<ApiQuery>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`sigma.saved_queries.update`](update()).
///
/// `POST /v1/sigma/saved_queries/{id}` (`PostSigmaSavedQueriesId`).
#[doc(alias = "PostSigmaSavedQueriesId")]
#[doc(alias = "postsigmasavedqueriesid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// The new name of the query.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// The new query, in the SQL of Trino and as Sigma can run it.
    pub fn sql<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }
}

rt::request! {
    Update -> ApiQuery;
    "PostSigmaSavedQueriesId" Post "/v1/sigma/saved_queries/{id}" Form;
    "id" required path: String;
    "expand": Vec<String>;
    "name": String;
    "sql": String;
}
