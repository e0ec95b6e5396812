// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Also makes a link by which anyone can fetch the file.
///
/// The parameters of `file_link_data`.
///
/// Contract: `#/paths/~1v1~1files/post/requestBody/content/multipart~1form-data/schema/properties/file_link_data`.
#[derive(Clone)]
#[must_use]
pub struct FileLinkData(rt::Params);

impl FileLinkData {
    /// With what is required.
    pub fn new(create: bool) -> Self {
        FileLinkData(FileLinkData::default().0.set::<bool>(0, create))
    }

    /// When the link stops working. Left out, it keeps working. In seconds since 1970.
    pub fn expires_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(1, value))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(2, value))
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(2))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    FileLinkData;
    "create" required: bool;
    "expires_at": i64;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
}
