// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a source.
///
/// `POST /v1/sources/{source}`
///
/// - `source`, in the path: Source. At most 5000 characters.
///
/// Feature: `sources`.
#[doc(alias = "PostSourcesSource")]
#[doc(alias = "postsourcessource")]
pub fn update(source: impl Into<rt::Id<crate::sources::Source>>) -> Update {
    Update {
        source: source.into(),
        ..Default::default()
    }
}
/// The request of [`sources.update`](update()).
///
/// `POST /v1/sources/{source}` (`PostSourcesSource`).
#[doc(alias = "PostSourcesSource")]
#[doc(alias = "postsourcessource")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    source: rt::Id<crate::sources::Source>,
    amount: Option<i64>,
    expand: Option<Vec<String>>,
    mandate: Option<Box<crate::sources::params::Mandate>>,
    metadata: rt::Clearable<rt::Metadata>,
    owner: Option<Box<crate::params::Owner>>,
    source_order: Option<Box<crate::sources::params::SourceOrder>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Mandate.
    pub fn mandate(mut self, value: crate::sources::params::Mandate) -> Self {
        self.mandate = Some(Box::new(value));
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// Owner.
    pub fn owner(mut self, value: crate::params::Owner) -> Self {
        self.owner = Some(Box::new(value));
        self
    }
    /// Source order.
    pub fn source_order(mut self, value: crate::sources::params::SourceOrder) -> Self {
        self.source_order = Some(Box::new(value));
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
    Update;
    0 => source "source" required path;
    1 => amount "amount";
    2 => expand "expand";
    3 => mandate "mandate";
    4 => metadata "metadata" clearable;
    5 => owner "owner";
    6 => source_order "source_order";
}
rt::request! {
    Update -> crate::sources::Source;
    "PostSourcesSource" Post "/v1/sources/{source}" Form;
}
