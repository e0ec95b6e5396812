// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::sources::Source;

/// Fetches a source, to see whether it can be charged. With a publishable key it takes the client secret.
///
/// `GET /v1/sources/{source}`
///
/// ```
/// use stripe_client::sources;
///
/// let source = sources::retrieve("src_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `source`, in the path: Id of the source.
///
/// # Parameters
///
/// - [`client_secret`](Retrieve::client_secret()): The object's own client secret.
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Source`](crate::sources::Source).
///
/// [Stripe's reference](https://docs.stripe.com/api/sources/retrieve)
///
/// Feature: `sources`.
#[doc(alias = "GetSourcesSource")]
#[doc(alias = "getsourcessource")]
pub fn retrieve(source: impl Into<rt::Id<Source>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Source>>(0, source),
        rt::RequestOptions::default(),
    )
}

/// The request of [`sources.retrieve`](retrieve()).
///
/// `GET /v1/sources/{source}` (`GetSourcesSource`).
#[doc(alias = "GetSourcesSource")]
#[doc(alias = "getsourcessource")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// The object's own client secret. Needed with a publishable key.
    pub fn client_secret<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value), self.1)
    }

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

impl rt::Retrieve for Source {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Source;
    "GetSourcesSource" Get "/v1/sources/{source}" Query;
    "source" required path: String;
    "client_secret" sensitive query: String;
    "expand" query: Vec<String>;
}
