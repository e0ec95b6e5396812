// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::ephemeral_keys::EphemeralKey;
use crate::rt;

/// Create an ephemeral key.
///
/// `POST /v1/ephemeral_keys`
///
/// Feature: `ephemeral_keys`.
#[doc(alias = "PostEphemeralKeys")]
#[doc(alias = "postephemeralkeys")]
pub fn create() -> Create {
    Default::default()
}

/// The request of [`ephemeral_keys.create`](create()).
///
/// `POST /v1/ephemeral_keys` (`PostEphemeralKeys`).
#[doc(alias = "PostEphemeralKeys")]
#[doc(alias = "postephemeralkeys")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(0, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(1, value), self.1)
    }

    /// Issuing card. At most 5000 characters.
    pub fn issuing_card(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Nonce. At most 5000 characters.
    pub fn nonce(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value), self.1)
    }

    /// Verification session. At most 5000 characters.
    pub fn verification_session(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }
}

rt::request! {
    Create -> EphemeralKey;
    "PostEphemeralKeys" Post "/v1/ephemeral_keys" Form;
    "customer": String;
    "expand": Vec<String>;
    "issuing_card": String;
    "nonce" sensitive: String;
    "verification_session": String;
}
