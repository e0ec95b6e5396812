//! The secret key: never shown, wiped when the last client that holds it is gone.
use std::fmt;

use bytes::Bytes;
use http::HeaderValue;
use zeroize::Zeroizing;

use crate::client::error::unsent::RequestError;

/// A secret (`sk_...`), restricted (`rk_...`) or session key: what a call is authenticated with.
///
/// Its memory is wiped when it is dropped, and `Debug` doesn't show it. What the transport copies into its own buffers
/// is out of our reach. See Stripe's docs: <https://docs.stripe.com/keys>.
#[derive(Clone)]
pub struct SecretKey(Zeroizing<Vec<u8>>);

impl SecretKey {
    /// Refuses what can't be a key: empty or blank text, spaces, line breaks, anything but visible ASCII.
    pub(crate) fn header(&self) -> Result<HeaderValue, RequestError> {
        if is_blank(&self.0) {
            return Err(RequestError::EmptyKey);
        }
        if !self.0.iter().all(u8::is_ascii_graphic) {
            return Err(RequestError::MalformedKey);
        }
        let mut text = Zeroizing::new(Vec::with_capacity(self.0.len() + 7));
        text.extend_from_slice(b"Bearer ");
        text.extend_from_slice(&self.0);
        // The header shares the wiped buffer instead of copying it, so all attempts and clones are wiped with it.
        let mut value = HeaderValue::from_maybe_shared(Bytes::from_owner(text))
            .map_err(|_| RequestError::MalformedKey)?;
        value.set_sensitive(true);
        Ok(value)
    }
}

fn is_blank(text: &[u8]) -> bool {
    std::str::from_utf8(text).is_ok_and(|text| text.trim().is_empty())
}

impl From<String> for SecretKey {
    fn from(key: String) -> Self {
        Self(Zeroizing::new(key.into_bytes()))
    }
}

impl From<&str> for SecretKey {
    fn from(key: &str) -> Self {
        Self(Zeroizing::new(key.as_bytes().to_vec()))
    }
}

impl From<&String> for SecretKey {
    fn from(key: &String) -> Self {
        key.as_str().into()
    }
}

impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretKey(hidden)")
    }
}
