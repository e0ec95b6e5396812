// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::files::File;
use crate::files::FilePurpose;
use crate::files::params::FileLinkData;
use crate::rt;

/// Uploads a file, such as evidence for a dispute, an identity document or a logo. It goes as `multipart/form-data` to a host of its own.
///
/// `POST /v1/files`
///
/// ```
/// use stripe_client::{FileUpload, files};
///
/// let file = files::create(
///     FileUpload::from_path("document.pdf"),
///     files::FilePurpose::AccountRequirement,
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `file`, in the body: The file itself, sent as `multipart/form-data`.
/// - `purpose`, in the body: What the file is for, which decides its size and form.
///
/// # Parameters
///
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`file_link_data`](Create::file_link_data()): Also makes a link by which anyone can fetch the file.
///
/// # Answer
///
/// [`File`](crate::files::File).
///
/// # Errors
///
/// The file is too large, or of a format that its purpose doesn't take.
///
/// # What follows
///
/// Use [`id`](crate::files::File::id) where a file is asked for.
///
/// Server: `https://files.stripe.com`.
///
/// [Stripe's reference](https://docs.stripe.com/api/files/create)
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
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Also makes a link by which anyone can fetch the file.
    pub fn file_link_data<K>(self, value: impl rt::Maybe<FileLinkData, K>) -> Self {
        Self(self.0.maybe::<FileLinkData, K>(3, value), self.1)
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
