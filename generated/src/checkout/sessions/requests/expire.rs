// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::checkout::Session;
use crate::rt;

/// Ends an open checkout session, so that nobody can pay on it. Whoever loads the page is told that it has expired.
///
/// `POST /v1/checkout/sessions/{session}/expire`
///
/// ```
/// use stripe_client::checkout;
///
/// let session = checkout::sessions::expire("cs_test_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `session`, in the path: Id of the checkout session.
///
/// # Parameters
///
/// - [`expand`](Expire::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Session`](crate::checkout::Session).
///
/// # Errors
///
/// The session isn't `open`: the customer has paid, or its time is over.
///
/// [Stripe's reference](https://docs.stripe.com/api/checkout/sessions/expire)
///
/// Feature: `checkout`.
#[doc(alias = "PostCheckoutSessionsSessionExpire")]
#[doc(alias = "postcheckoutsessionssessionexpire")]
pub fn expire(session: impl Into<rt::Id<Session>>) -> Expire {
    Expire(
        Expire::default().0.set::<rt::Id<Session>>(0, session),
        rt::RequestOptions::default(),
    )
}

/// The request of [`checkout.sessions.expire`](expire()).
///
/// `POST /v1/checkout/sessions/{session}/expire` (`PostCheckoutSessionsSessionExpire`).
#[doc(alias = "PostCheckoutSessionsSessionExpire")]
#[doc(alias = "postcheckoutsessionssessionexpire")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Expire(rt::Params, rt::RequestOptions);

impl Expire {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Session>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    Expire -> Session;
    "PostCheckoutSessionsSessionExpire" Post "/v1/checkout/sessions/{session}/expire" Form;
    "session" required path: String;
    "expand": Vec<String>;
}
