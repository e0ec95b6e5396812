// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::sources::Source;

/// Proves that a source can be used, with the values that the customer was sent.
///
/// `POST /v1/sources/{source}/verify`
///
/// ```
/// use stripe_client::sources;
///
/// let source = sources::verify("src_123", ["values"]).send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `source`, in the path: Id of the source.
/// - `values`, in the body: What proves the source, such as the two small amounts that were deposited.
///
/// # Parameters
///
/// - [`expand`](Verify::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Source`](crate::sources::Source).
///
/// # Errors
///
/// A value is wrong, or no tries are left.
///
/// [Stripe's reference](https://docs.stripe.com/api/sources/verify)
///
/// Feature: `sources`.
#[doc(alias = "PostSourcesSourceVerify")]
#[doc(alias = "postsourcessourceverify")]
pub fn verify(
    source: impl Into<rt::Id<Source>>,
    values: impl IntoIterator<Item = impl Into<String>>,
) -> Verify {
    Verify(
        Verify::default()
            .0
            .set::<rt::Id<Source>>(0, source)
            .set_list::<String>(1, values),
        rt::RequestOptions::default(),
    )
}

/// The request of [`sources.verify`](verify()).
///
/// `POST /v1/sources/{source}/verify` (`PostSourcesSourceVerify`).
#[doc(alias = "PostSourcesSourceVerify")]
#[doc(alias = "postsourcessourceverify")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Verify(rt::Params, rt::RequestOptions);

impl Verify {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Source>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Verify -> Source;
    "PostSourcesSourceVerify" Post "/v1/sources/{source}/verify" Form;
    "source" required path: String;
    "values" required: Vec<String>;
    "expand": Vec<String>;
}
