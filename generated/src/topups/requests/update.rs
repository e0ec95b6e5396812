// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a top-up.
///
/// `POST /v1/topups/{topup}`
///
/// - `topup`, in the path: Topup. At most 5000 characters.
///
/// Feature: `topups`.
#[doc(alias = "PostTopupsTopup")]
#[doc(alias = "posttopupstopup")]
pub fn update(topup: impl Into<rt::Id<crate::topups::Topup>>) -> Update {
    Update {
        topup: topup.into(),
        ..Default::default()
    }
}
/// The request of [`topups.update`](update()).
///
/// `POST /v1/topups/{topup}` (`PostTopupsTopup`).
#[doc(alias = "PostTopupsTopup")]
#[doc(alias = "posttopupstopup")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    topup: rt::Id<crate::topups::Topup>,
    description: Option<String>,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Description. At most 5000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
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
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::topups::Topup>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => topup "topup" required path;
    1 => description "description";
    2 => expand "expand";
    3 => metadata "metadata" clearable;
}
rt::request! {
    Update -> crate::topups::Topup;
    "PostTopupsTopup" Post "/v1/topups/{topup}" Form;
}
