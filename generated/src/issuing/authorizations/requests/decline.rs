// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Authorization;
use crate::rt;

/// Declines an authorization that waits for you. Deprecated: answer the webhook request [`issuing_authorization.request`](crate::events::EventType::IssuingAuthorizationRequest) with the decision.
///
/// `POST /v1/issuing/authorizations/{authorization}/decline`
///
/// ```
/// use stripe_client::issuing;
///
/// let authorization = issuing::authorizations::decline("iauth_123")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `authorization`, in the path: Id of the issuing authorization.
///
/// # Parameters
///
/// - [`expand`](Decline::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Decline::metadata()): Your own keys and values to keep with the object.
///
/// # Answer
///
/// [`Authorization`](crate::issuing::Authorization).
///
/// # Errors
///
/// The two seconds for the answer are over, or the authorization isn't pending.
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/authorizations/decline)
///
/// Feature: `issuing`.
#[doc(alias = "PostIssuingAuthorizationsAuthorizationDecline")]
#[doc(alias = "postissuingauthorizationsauthorizationdecline")]
#[deprecated(note = "the contract says so")]
pub fn decline(authorization: impl Into<rt::Id<Authorization>>) -> Decline {
    Decline(
        Decline::default().0.set::<rt::Id<Authorization>>(0, authorization),
        rt::RequestOptions::default(),
    )
}

/// The request of [`issuing.authorizations.decline`](decline()).
///
/// `POST /v1/issuing/authorizations/{authorization}/decline` (`PostIssuingAuthorizationsAuthorizationDecline`).
#[doc(alias = "PostIssuingAuthorizationsAuthorizationDecline")]
#[doc(alias = "postissuingauthorizationsauthorizationdecline")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Decline(rt::Params, rt::RequestOptions);

impl Decline {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(2, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(2), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Authorization>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    Decline -> Authorization;
    "PostIssuingAuthorizationsAuthorizationDecline" Post "/v1/issuing/authorizations/{authorization}/decline" Form;
    "authorization" required path: String;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
}
