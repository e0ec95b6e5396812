// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::disputes::Dispute;
use crate::rt;

/// Fetches a dispute: why, how much, by when to answer, and where it stands.
///
/// `GET /v1/disputes/{dispute}`
///
/// ```
/// use stripe_client::disputes;
///
/// let dispute = disputes::retrieve("du_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `dispute`, in the path: Id of the dispute.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Dispute`](crate::disputes::Dispute).
///
/// [Stripe's reference](https://docs.stripe.com/api/disputes/retrieve)
///
/// Feature: `disputes`.
#[doc(alias = "GetDisputesDispute")]
#[doc(alias = "getdisputesdispute")]
pub fn retrieve(dispute: impl Into<rt::Id<Dispute>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Dispute>>(0, dispute),
        rt::RequestOptions::default(),
    )
}

/// The request of [`disputes.retrieve`](retrieve()).
///
/// `GET /v1/disputes/{dispute}` (`GetDisputesDispute`).
#[doc(alias = "GetDisputesDispute")]
#[doc(alias = "getdisputesdispute")]
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
        path: fn(crate::ExpandPath<Dispute>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for Dispute {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Dispute;
    "GetDisputesDispute" Get "/v1/disputes/{dispute}" Query;
    "dispute" required path: String;
    "expand" query: Vec<String>;
}
