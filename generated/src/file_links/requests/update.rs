// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a file link.
///
/// `POST /v1/file_links/{link}`
///
/// - `link`, in the path: Link.
///
/// Feature: `file_links`.
#[doc(alias = "PostFileLinksLink")]
#[doc(alias = "postfilelinkslink")]
pub fn update(link: impl Into<rt::Id<crate::file_links::FileLink>>) -> Update {
    Update {
        link: link.into(),
        ..Default::default()
    }
}
/// The request of [`file_links.update`](update()).
///
/// `POST /v1/file_links/{link}` (`PostFileLinksLink`).
#[doc(alias = "PostFileLinksLink")]
#[doc(alias = "postfilelinkslink")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    link: rt::Id<crate::file_links::FileLink>,
    expand: Option<Vec<String>>,
    expires_at: rt::Clearable<crate::file_links::params::ExpiresAt>,
    metadata: rt::Clearable<rt::Metadata>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expires at.
    pub fn expires_at(
        mut self,
        value: impl Into<crate::file_links::params::ExpiresAt>,
    ) -> Self {
        self.expires_at = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `expires_at`.
    pub fn clear_expires_at(mut self) -> Self {
        self.expires_at = rt::Clearable::Clear;
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
    Update;
    0 => link "link" required path;
    1 => expand "expand";
    2 => expires_at "expires_at";
    3 => metadata "metadata" clearable;
}
rt::request! {
    Update -> crate::file_links::FileLink;
    "PostFileLinksLink" Post "/v1/file_links/{link}" Form;
}
