// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::ephemeral_keys::EphemeralKey;
use crate::rt;

/// Deletes an ephemeral key at once, before its time is over. Apps that hold it are shut out.
///
/// `DELETE /v1/ephemeral_keys/{key}`
///
/// ```
/// use stripe_client::ephemeral_keys;
///
/// let ephemeral_key = ephemeral_keys::delete("ephkey_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `key`, in the path: Id of the ephemeral key.
///
/// # Parameters
///
/// - [`expand`](Delete::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`EphemeralKey`](crate::ephemeral_keys::EphemeralKey).
///
/// [Stripe's reference](https://docs.stripe.com/api/ephemeral_keys/delete)
///
/// Feature: `ephemeral_keys`.
#[doc(alias = "DeleteEphemeralKeysKey")]
#[doc(alias = "deleteephemeralkeyskey")]
pub fn delete(key: impl Into<rt::Id<EphemeralKey>>) -> Delete {
    Delete(
        Delete::default().0.set::<rt::Id<EphemeralKey>>(0, key),
        rt::RequestOptions::default(),
    )
}

/// The request of [`ephemeral_keys.delete`](delete()).
///
/// `DELETE /v1/ephemeral_keys/{key}` (`DeleteEphemeralKeysKey`).
#[doc(alias = "DeleteEphemeralKeysKey")]
#[doc(alias = "deleteephemeralkeyskey")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(rt::Params, rt::RequestOptions);

impl Delete {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }
}

rt::request! {
    Delete -> EphemeralKey;
    "DeleteEphemeralKeysKey" Delete "/v1/ephemeral_keys/{key}" Query;
    "key" required path: String;
    "expand" query: Vec<String>;
}
