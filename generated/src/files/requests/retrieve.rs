// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a file.
///
/// `GET /v1/files/{file}`
///
/// - `file`, in the path: File. At most 5000 characters.
///
/// Feature: `files`.
#[doc(alias = "GetFilesFile")]
#[doc(alias = "getfilesfile")]
pub fn retrieve(file: impl Into<rt::Id<crate::files::File>>) -> Retrieve {
    Retrieve {
        file: file.into(),
        ..Default::default()
    }
}
/// The request of [`files.retrieve`](retrieve()).
///
/// `GET /v1/files/{file}` (`GetFilesFile`).
#[doc(alias = "GetFilesFile")]
#[doc(alias = "getfilesfile")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    file: rt::Id<crate::files::File>,
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
            crate::ExpandPath<crate::files::File>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => file "file" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::files::File;
    "GetFilesFile" Get "/v1/files/{file}" Query;
}
impl rt::Retrieve for crate::files::File {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
