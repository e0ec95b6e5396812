// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Verify.
///
/// `POST /v1/sources/{source}/verify`
///
/// - `source`, in the path: Source. At most 5000 characters.
/// - `values`, in the body: Values.
///
/// Feature: `sources`.
#[doc(alias = "PostSourcesSourceVerify")]
#[doc(alias = "postsourcessourceverify")]
pub fn verify(
    source: impl Into<rt::Id<crate::sources::Source>>,
    values: impl IntoIterator<Item = impl Into<String>>,
) -> Verify {
    Verify {
        source: source.into(),
        values: values.into_iter().map(|item| item.into()).collect(),
        ..Default::default()
    }
}
/// The request of [`sources.verify`](verify()).
///
/// `POST /v1/sources/{source}/verify` (`PostSourcesSourceVerify`).
#[doc(alias = "PostSourcesSourceVerify")]
#[doc(alias = "postsourcessourceverify")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Verify {
    source: rt::Id<crate::sources::Source>,
    expand: Option<Vec<String>>,
    values: Vec<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Verify {
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
    Verify;
    0 => source "source" required path;
    1 => expand "expand";
    2 => values "values" required;
}
rt::request! {
    Verify -> crate::sources::Source;
    "PostSourcesSourceVerify" Post "/v1/sources/{source}/verify" Form;
}
