// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a file.
///
/// `POST /v1/files`
///
/// - `file`, in the body: File. The content of a file.
/// - `purpose`, in the body: Purpose.
///
/// Server: `https://files.stripe.com`.
///
/// Feature: `files`.
#[doc(alias = "PostFiles")]
#[doc(alias = "postfiles")]
pub fn create(
    file: impl Into<rt::File>,
    purpose: crate::files::params::Purpose,
) -> Create {
    Create {
        file: file.into(),
        purpose,
        ..Default::default()
    }
}
/// The request of [`files.create`](create()).
///
/// `POST /v1/files` (`PostFiles`).
#[doc(alias = "PostFiles")]
#[doc(alias = "postfiles")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    expand: Option<Vec<String>>,
    file: rt::File,
    file_link_data: Option<Box<crate::files::params::FileLinkData>>,
    purpose: crate::files::params::Purpose,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// File link data.
    pub fn file_link_data(mut self, value: crate::files::params::FileLinkData) -> Self {
        self.file_link_data = Some(Box::new(value));
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
    Create;
    0 => expand "expand";
    1 => file "file" required;
    2 => file_link_data "file_link_data";
    3 => purpose "purpose" required;
}
rt::request! {
    Create -> crate::files::File;
    "PostFiles" Post "/v1/files" Multipart server "https://files.stripe.com";
}
