// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a file link.
///
/// `POST /v1/file_links`
///
/// - `file`, in the body: File. At most 5000 characters.
///
/// Feature: `file_links`.
#[doc(alias = "PostFileLinks")]
#[doc(alias = "postfilelinks")]
pub fn create(file: impl Into<rt::Id<crate::files::File>>) -> Create {
    Create {
        file: file.into(),
        ..Default::default()
    }
}
/// The request of [`file_links.create`](create()).
///
/// `POST /v1/file_links` (`PostFileLinks`).
#[doc(alias = "PostFileLinks")]
#[doc(alias = "postfilelinks")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    expand: Option<Vec<String>>,
    expires_at: Option<rt::Timestamp>,
    file: rt::Id<crate::files::File>,
    metadata: rt::Clearable<rt::Metadata>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expires at, in seconds since 1970.
    pub fn expires_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.expires_at = Some(value.into());
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
            crate::ExpandPath<crate::file_links::FileLink>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => expand "expand";
    1 => expires_at "expires_at";
    2 => file "file" required;
    3 => metadata "metadata" clearable;
}
rt::request! {
    Create -> crate::file_links::FileLink;
    "PostFileLinks" Post "/v1/file_links" Form;
}
