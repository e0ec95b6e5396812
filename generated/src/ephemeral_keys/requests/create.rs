// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::ephemeral_keys::EphemeralKey;
use crate::rt;

/// Creates a short-lived key for an app and one object: a customer, an issued card or an identity check. The request must name the API version that the app's SDK uses.
///
/// `POST /v1/ephemeral_keys`
///
/// ```
/// use stripe_client::ephemeral_keys;
///
/// let ephemeral_key = ephemeral_keys::create()
///     .customer("cus_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`customer`](Create::customer()): Id of the customer that the key gives access to.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`issuing_card`](Create::issuing_card()): Id of the [issuing card](crate::issuing::Card) that the key lets an app read.
/// - [`nonce`](Create::nonce()): What Stripe.js made for this one use, so that a browser can show a card's details without your server seeing them.
/// - [`verification_session`](Create::verification_session()): Id of the verification session that the key opens.
///
/// # Answer
///
/// [`EphemeralKey`](crate::ephemeral_keys::EphemeralKey).
///
/// [Stripe's reference](https://docs.stripe.com/api/ephemeral_keys/create)
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
    /// Id of the customer that the key gives access to.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(0, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Id of the [issuing card](crate::issuing::Card) that the key lets an app read.
    pub fn issuing_card<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// What Stripe.js made for this one use, so that a browser can show a card's details without your server seeing them.
    pub fn nonce<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }

    /// Id of the verification session that the key opens.
    pub fn verification_session<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
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
