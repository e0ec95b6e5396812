// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::file_links::FileLink;
use crate::rt;

/// Fetches a file link, with its address and whether it has expired.
///
/// `GET /v1/file_links/{link}`
///
/// ```
/// use stripe_client::file_links;
///
/// let file_link = file_links::retrieve("link_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `link`, in the path: Id of the file link.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`FileLink`](crate::file_links::FileLink).
///
/// [Stripe's reference](https://docs.stripe.com/api/file_links/retrieve)
///
/// Feature: `file_links`.
#[doc(alias = "GetFileLinksLink")]
#[doc(alias = "getfilelinkslink")]
pub fn retrieve(link: impl Into<rt::Id<FileLink>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<FileLink>>(0, link),
        rt::RequestOptions::default(),
    )
}

/// The request of [`file_links.retrieve`](retrieve()).
///
/// `GET /v1/file_links/{link}` (`GetFileLinksLink`).
#[doc(alias = "GetFileLinksLink")]
#[doc(alias = "getfilelinkslink")]
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
        path: fn(crate::ExpandPath<FileLink>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for FileLink {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> FileLink;
    "GetFileLinksLink" Get "/v1/file_links/{link}" Query;
    "link" required path: String;
    "expand" query: Vec<String>;
}
