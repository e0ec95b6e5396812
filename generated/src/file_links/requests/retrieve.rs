// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a file link.
///
/// `GET /v1/file_links/{link}`
///
/// - `link`, in the path: Link.
///
/// Feature: `file_links`.
#[doc(alias = "GetFileLinksLink")]
#[doc(alias = "getfilelinkslink")]
pub fn retrieve(link: impl Into<rt::Id<crate::file_links::FileLink>>) -> Retrieve {
    Retrieve {
        link: link.into(),
        ..Default::default()
    }
}
/// The request of [`file_links.retrieve`](retrieve()).
///
/// `GET /v1/file_links/{link}` (`GetFileLinksLink`).
#[doc(alias = "GetFileLinksLink")]
#[doc(alias = "getfilelinkslink")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    link: rt::Id<crate::file_links::FileLink>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
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
    Retrieve;
    0 => link "link" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::file_links::FileLink;
    "GetFileLinksLink" Get "/v1/file_links/{link}" Query;
}
impl rt::Retrieve for crate::file_links::FileLink {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
