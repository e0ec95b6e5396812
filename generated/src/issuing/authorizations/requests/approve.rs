// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Authorization;
use crate::rt;

/// Approves an authorization that waits for you. Deprecated: answer the webhook request [`issuing_authorization.request`](crate::events::EventType::IssuingAuthorizationRequest) with the decision.
///
/// `POST /v1/issuing/authorizations/{authorization}/approve`
///
/// ```
/// use stripe_client::issuing;
///
/// let authorization = issuing::authorizations::approve("iauth_123")
///     .amount(2000)
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
/// - [`amount`](Approve::amount()): How much to hold, more than 0, in the smallest currency unit.
/// - [`expand`](Approve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Approve::metadata()): Your own keys and values to keep with the object.
///
/// # Answer
///
/// [`Authorization`](crate::issuing::Authorization).
///
/// # Errors
///
/// The two seconds for the answer are over, or the authorization isn't pending.
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/authorizations/approve)
///
/// Feature: `issuing`.
#[doc(alias = "PostIssuingAuthorizationsAuthorizationApprove")]
#[doc(alias = "postissuingauthorizationsauthorizationapprove")]
#[deprecated(note = "the contract says so")]
pub fn approve(authorization: impl Into<rt::Id<Authorization>>) -> Approve {
    Approve(
        Approve::default().0.set::<rt::Id<Authorization>>(0, authorization),
        rt::RequestOptions::default(),
    )
}

/// The request of [`issuing.authorizations.approve`](approve()).
///
/// `POST /v1/issuing/authorizations/{authorization}/approve` (`PostIssuingAuthorizationsAuthorizationApprove`).
#[doc(alias = "PostIssuingAuthorizationsAuthorizationApprove")]
#[doc(alias = "postissuingauthorizationsauthorizationapprove")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Approve(rt::Params, rt::RequestOptions);

impl Approve {
    /// How much to hold, more than 0, in the smallest currency unit. Only if `pending_request.is_amount_controllable` is true, and to refuse there is [`issuing.authorizations.decline`](crate::issuing::authorizations::decline()).
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
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
        path: fn(crate::ExpandPath<Authorization>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Approve -> Authorization;
    "PostIssuingAuthorizationsAuthorizationApprove" Post "/v1/issuing/authorizations/{authorization}/approve" Form;
    "authorization" required path: String;
    "amount": i64;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
}
