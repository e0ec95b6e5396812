// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::files::File;
use crate::files::FilePurpose;
use crate::files::params::FileLinkData;
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
pub fn create(file: impl Into<rt::File>, purpose: FilePurpose) -> Create {
    Create(
        Create::default().0.set::<rt::File>(0, file).set::<FilePurpose>(1, purpose),
        rt::RequestOptions::default(),
    )
}

/// The request of [`files.create`](create()).
///
/// `POST /v1/files` (`PostFiles`).
#[doc(alias = "PostFiles")]
#[doc(alias = "postfiles")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }

    /// File link data.
    pub fn file_link_data(self, value: FileLinkData) -> Self {
        Self(self.0.set::<FileLinkData>(3, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<File>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> File;
    "PostFiles" Post "/v1/files" Multipart server "https://files.stripe.com";
    "file" required: rt::File;
    "purpose" required: FilePurpose;
    "expand": Vec<String>;
    "file_link_data": FileLinkData;
}
