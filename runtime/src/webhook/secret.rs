//! The secret that an endpoint shares with Stripe: never shown, wiped when it is dropped.
use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::error::{SecretFault, VerifyError};

pub(super) type Digest = Hmac<Sha256>;

/// An endpoint's signing secret (`whsec_...`), as the dashboard and the endpoint's creation show it.
///
/// Its memory is wiped when it is dropped, and `Debug` doesn't show it.
#[derive(Clone)]
pub struct WebhookSecret(Zeroizing<Vec<u8>>);

impl WebhookSecret {
    /// The signature's beginning: keyed, and fed with the time.
    pub(super) fn digest(&self, timestamp: &str) -> Result<Digest, VerifyError> {
        if self.0.is_empty() {
            return Err(VerifyError::Secret(SecretFault::Empty));
        }
        // A line end read along with the secret gives signatures that never match, and nothing to see in a log.
        if self.0.trim_ascii().len() != self.0.len() {
            return Err(VerifyError::Secret(SecretFault::Spaces));
        }
        // Any length will do for this kind of key.
        let mut digest = Digest::new_from_slice(&self.0).map_err(|_| VerifyError::NoMatch)?;
        digest.update(timestamp.as_bytes());
        digest.update(b".");
        Ok(digest)
    }
}

impl From<String> for WebhookSecret {
    fn from(secret: String) -> Self {
        Self(Zeroizing::new(secret.into_bytes()))
    }
}

impl From<&str> for WebhookSecret {
    fn from(secret: &str) -> Self {
        Self(Zeroizing::new(secret.as_bytes().to_vec()))
    }
}

impl From<&String> for WebhookSecret {
    fn from(secret: &String) -> Self {
        secret.as_str().into()
    }
}

impl From<&WebhookSecret> for WebhookSecret {
    fn from(secret: &WebhookSecret) -> Self {
        secret.clone()
    }
}

impl fmt::Debug for WebhookSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WebhookSecret(hidden)")
    }
}
