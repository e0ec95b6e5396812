// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::files::File;
use crate::rt;

/// Fetches what is known of a file, without its contents. Those are at [`url`](crate::files::File::url).
///
/// `GET /v1/files/{file}`
///
/// ```
/// use stripe_client::files;
///
/// let file = files::retrieve("file_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `file`, in the path: Id of the file.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`File`](crate::files::File).
///
/// [Stripe's reference](https://docs.stripe.com/api/files/retrieve)
///
/// Feature: `files`.
#[doc(alias = "GetFilesFile")]
#[doc(alias = "getfilesfile")]
pub fn retrieve(file: impl Into<rt::Id<File>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<File>>(0, file),
        rt::RequestOptions::default(),
    )
}

/// The request of [`files.retrieve`](retrieve()).
///
/// `GET /v1/files/{file}` (`GetFilesFile`).
#[doc(alias = "GetFilesFile")]
#[doc(alias = "getfilesfile")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<File>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for File {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> File;
    "GetFilesFile" Get "/v1/files/{file}" Query;
    "file" required path: String;
    "expand" query: Vec<String>;
}
