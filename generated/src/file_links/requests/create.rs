// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::file_links::FileLink;
use crate::files::File;
use crate::rt;

/// Creates an address at which anybody can download a file without a key. It works until it expires, or forever.
///
/// `POST /v1/file_links`
///
/// ```
/// use stripe_client::file_links;
///
/// let file_link = file_links::create("file_123")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `file`, in the body: Id of the [file](crate::files::File) to link to.
///
/// # Parameters
///
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`expires_at`](Create::expires_at()): When the link stops working.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
///
/// # Answer
///
/// [`FileLink`](crate::file_links::FileLink).
///
/// # Errors
///
/// The file's purpose doesn't allow links: identity documents, for one.
///
/// # What follows
///
/// Hand out [`url`](crate::file_links::FileLink::url).
///
/// [Stripe's reference](https://docs.stripe.com/api/file_links/create)
///
/// Feature: `file_links`.
#[doc(alias = "PostFileLinks")]
#[doc(alias = "postfilelinks")]
pub fn create(file: impl Into<rt::Id<File>>) -> Create {
    Create(
        Create::default().0.set::<rt::Id<File>>(0, file),
        rt::RequestOptions::default(),
    )
}

/// The request of [`file_links.create`](create()).
///
/// `POST /v1/file_links` (`PostFileLinks`).
#[doc(alias = "PostFileLinks")]
#[doc(alias = "postfilelinks")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// When the link stops working. Left out, it keeps working. In seconds since 1970.
    pub fn expires_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(2, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(3, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(3), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<FileLink>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> FileLink;
    "PostFileLinks" Post "/v1/file_links" Form;
    "file" required: String;
    "expand": Vec<String>;
    "expires_at": i64;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
}
