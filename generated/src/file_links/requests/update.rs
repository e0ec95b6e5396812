// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::file_links::FileLink;
use crate::file_links::params::ExpiresAt;
use crate::rt;

/// Changes when a file link expires, or its metadata. To end it now, set `expires_at` to `now`.
///
/// `POST /v1/file_links/{link}`
///
/// ```
/// use stripe_client::file_links;
///
/// let file_link = file_links::update("link_123")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `link`, in the path: Id of the file link.
///
/// # Parameters
///
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`expires_at`](Update::expires_at()): When the link stops working, or `now` to end it at once.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
///
/// # Answer
///
/// [`FileLink`](crate::file_links::FileLink).
///
/// # Errors
///
/// The link has expired.
///
/// [Stripe's reference](https://docs.stripe.com/api/file_links/update)
///
/// Feature: `file_links`.
#[doc(alias = "PostFileLinksLink")]
#[doc(alias = "postfilelinkslink")]
pub fn update(link: impl Into<rt::Id<FileLink>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<FileLink>>(0, link),
        rt::RequestOptions::default(),
    )
}

/// The request of [`file_links.update`](update()).
///
/// `POST /v1/file_links/{link}` (`PostFileLinksLink`).
#[doc(alias = "PostFileLinksLink")]
#[doc(alias = "postfilelinkslink")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// When the link stops working, or `now` to end it at once. Clearing lets it keep working.
    pub fn expires_at<K>(self, value: impl rt::Maybe<ExpiresAt, K>) -> Self {
        Self(self.0.maybe::<ExpiresAt, K>(2, value), self.1)
    }

    /// Clears `expires_at`.
    pub fn clear_expires_at(self) -> Self {
        Self(self.0.clear(2), self.1)
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
    Update -> FileLink;
    "PostFileLinksLink" Post "/v1/file_links/{link}" Form;
    "link" required path: String;
    "expand": Vec<String>;
    "expires_at": rt::Clearable<ExpiresAt>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
}
