// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a source.
///
/// `GET /v1/sources/{source}`
///
/// - `source`, in the path: Source. At most 5000 characters.
///
/// Feature: `sources`.
#[doc(alias = "GetSourcesSource")]
#[doc(alias = "getsourcessource")]
pub fn retrieve(source: impl Into<rt::Id<crate::sources::Source>>) -> Retrieve {
    Retrieve {
        source: source.into(),
        ..Default::default()
    }
}
/// The request of [`sources.retrieve`](retrieve()).
///
/// `GET /v1/sources/{source}` (`GetSourcesSource`).
#[doc(alias = "GetSourcesSource")]
#[doc(alias = "getsourcessource")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    source: rt::Id<crate::sources::Source>,
    client_secret: Option<String>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Client secret. At most 5000 characters.
    pub fn client_secret(mut self, value: impl Into<String>) -> Self {
        self.client_secret = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::sources::Source>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => source "source" required path;
    1 => client_secret "client_secret" sensitive query;
    2 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::sources::Source;
    "GetSourcesSource" Get "/v1/sources/{source}" Query;
}
impl rt::Retrieve for crate::sources::Source {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
