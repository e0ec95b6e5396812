// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::refunds::Refund;
use crate::rt;

/// Fetches a refund, to see whether it went through.
///
/// `GET /v1/refunds/{refund}`
///
/// ```
/// use stripe_client::refunds;
///
/// let refund = refunds::retrieve("re_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `refund`, in the path: Id of the refund.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Refund`](crate::refunds::Refund).
///
/// [Stripe's reference](https://docs.stripe.com/api/refunds/retrieve)
///
/// Feature: `refunds`.
#[doc(alias = "GetRefundsRefund")]
#[doc(alias = "getrefundsrefund")]
pub fn retrieve(refund: impl Into<rt::Id<Refund>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Refund>>(0, refund),
        rt::RequestOptions::default(),
    )
}

/// The request of [`refunds.retrieve`](retrieve()).
///
/// `GET /v1/refunds/{refund}` (`GetRefundsRefund`).
#[doc(alias = "GetRefundsRefund")]
#[doc(alias = "getrefundsrefund")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Refund>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for Refund {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Refund;
    "GetRefundsRefund" Get "/v1/refunds/{refund}" Query;
    "refund" required path: String;
    "expand" query: Vec<String>;
}
