// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    customer: Option<rt::Id<crate::customers::Customer>>,
    expand: Option<Vec<String>>,
    issuing_card: Option<String>,
    nonce: Option<String>,
    verification_session: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Customer. At most 5000 characters.
    pub fn customer(
        mut self,
        value: impl Into<rt::Id<crate::customers::Customer>>,
    ) -> Self {
        self.customer = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Issuing card. At most 5000 characters.
    pub fn issuing_card(mut self, value: impl Into<String>) -> Self {
        self.issuing_card = Some(value.into());
        self
    }
    /// Nonce. At most 5000 characters.
    pub fn nonce(mut self, value: impl Into<String>) -> Self {
        self.nonce = Some(value.into());
        self
    }
    /// Verification session. At most 5000 characters.
    pub fn verification_session(mut self, value: impl Into<String>) -> Self {
        self.verification_session = Some(value.into());
        self
    }
}
rt::record! {
    Create;
    0 => customer "customer";
    1 => expand "expand";
    2 => issuing_card "issuing_card";
    3 => nonce "nonce" sensitive;
    4 => verification_session "verification_session";
}
rt::request! {
    Create -> crate::ephemeral_keys::EphemeralKey;
    "PostEphemeralKeys" Post "/v1/ephemeral_keys" Form;
}
