// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Immediately invalidate an ephemeral key.
///
/// `DELETE /v1/ephemeral_keys/{key}`
///
/// - `key`, in the path: Key. At most 5000 characters.
///
/// Feature: `ephemeral_keys`.
#[doc(alias = "DeleteEphemeralKeysKey")]
#[doc(alias = "deleteephemeralkeyskey")]
pub fn delete(key: impl Into<rt::Id<crate::ephemeral_keys::EphemeralKey>>) -> Delete {
    Delete {
        key: key.into(),
        ..Default::default()
    }
}
/// The request of [`ephemeral_keys.delete`](delete()).
///
/// `DELETE /v1/ephemeral_keys/{key}` (`DeleteEphemeralKeysKey`).
#[doc(alias = "DeleteEphemeralKeysKey")]
#[doc(alias = "deleteephemeralkeyskey")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    key: rt::Id<crate::ephemeral_keys::EphemeralKey>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Delete {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}
rt::record! {
    Delete;
    0 => key "key" required path;
    1 => expand "expand" query;
}
rt::request! {
    Delete -> crate::ephemeral_keys::EphemeralKey;
    "DeleteEphemeralKeysKey" Delete "/v1/ephemeral_keys/{key}" Query;
}
