// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::OutboundPayment;

/// Sets a test outbound payment to `posted`: it has left the account.
///
/// `POST /v1/test_helpers/treasury/outbound_payments/{id}/post`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let outbound_payment = test_helpers::treasury::outbound_payments::post("obp_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the treasury outbound payment.
///
/// # Parameters
///
/// - [`expand`](Post::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`OutboundPayment`](crate::treasury::OutboundPayment).
///
/// # Errors
///
/// The status isn't `processing`.
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/outbound_payments)
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersTreasuryOutboundPaymentsIdPost")]
#[doc(alias = "posttesthelperstreasuryoutboundpaymentsidpost")]
pub fn post(id: impl Into<rt::Id<OutboundPayment>>) -> Post {
    Post(
        Post::default().0.set::<rt::Id<OutboundPayment>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.treasury.outbound_payments.post`](post()).
///
/// `POST /v1/test_helpers/treasury/outbound_payments/{id}/post` (`PostTestHelpersTreasuryOutboundPaymentsIdPost`).
#[doc(alias = "PostTestHelpersTreasuryOutboundPaymentsIdPost")]
#[doc(alias = "posttesthelperstreasuryoutboundpaymentsidpost")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Post(rt::Params, rt::RequestOptions);

impl Post {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<OutboundPayment>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    Post -> OutboundPayment;
    "PostTestHelpersTreasuryOutboundPaymentsIdPost" Post "/v1/test_helpers/treasury/outbound_payments/{id}/post" Form;
    "id" required path: String;
    "expand": Vec<String>;
}
