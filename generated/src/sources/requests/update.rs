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
    Update(
        Update::default().0.set::<rt::Id<crate::sources::Source>>(0, source),
        rt::RequestOptions::default(),
    )
}
/// The request of [`sources.update`](update()).
///
/// `POST /v1/sources/{source}` (`PostSourcesSource`).
#[doc(alias = "PostSourcesSource")]
#[doc(alias = "postsourcessource")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);
impl Update {
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value), self.1)
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }
    /// Mandate.
    pub fn mandate(self, value: crate::sources::params::Mandate) -> Self {
        Self(self.0.set::<crate::sources::params::Mandate>(3, value), self.1)
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(4, value), self.1)
    }
    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(4), self.1)
    }
    /// Owner.
    pub fn owner(self, value: crate::sources::params::Owner) -> Self {
        Self(self.0.set::<crate::sources::params::Owner>(5, value), self.1)
    }
    /// Source order.
    pub fn source_order(self, value: crate::sources::params::UpdateSourceOrder) -> Self {
        Self(self.0.set::<crate::sources::params::UpdateSourceOrder>(6, value), self.1)
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<crate::sources::Source>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}
rt::request! {
    Update -> crate::sources::Source;
    "PostSourcesSource" Post "/v1/sources/{source}" Form;
    "source" required path: String;
    "amount": Option<i64>;
    "expand": Option<Vec<String>>;
    "mandate": Option<crate::sources::params::Mandate>;
    "metadata" clearable: rt::Clearable<rt::Metadata>;
    "owner": Option<crate::sources::params::Owner>;
    "source_order": Option<crate::sources::params::UpdateSourceOrder>;
}
