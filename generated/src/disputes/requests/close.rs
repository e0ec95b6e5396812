// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::disputes::Dispute;
use crate::rt;

/// Gives up a dispute, which turns to `lost` for good. The customer keeps the money.
///
/// `POST /v1/disputes/{dispute}/close`
///
/// ```
/// use stripe_client::disputes;
///
/// let dispute = disputes::close("du_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `dispute`, in the path: Id of the dispute.
///
/// # Parameters
///
/// - [`expand`](Close::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Dispute`](crate::disputes::Dispute).
///
/// [Stripe's reference](https://docs.stripe.com/api/disputes/close)
///
/// Feature: `disputes`.
#[doc(alias = "PostDisputesDisputeClose")]
#[doc(alias = "postdisputesdisputeclose")]
pub fn close(dispute: impl Into<rt::Id<Dispute>>) -> Close {
    Close(
        Close::default().0.set::<rt::Id<Dispute>>(0, dispute),
        rt::RequestOptions::default(),
    )
}

/// The request of [`disputes.close`](close()).
///
/// `POST /v1/disputes/{dispute}/close` (`PostDisputesDisputeClose`).
#[doc(alias = "PostDisputesDisputeClose")]
#[doc(alias = "postdisputesdisputeclose")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Close(rt::Params, rt::RequestOptions);

impl Close {
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

rt::request! {
    Close -> Dispute;
    "PostDisputesDisputeClose" Post "/v1/disputes/{dispute}/close" Form;
    "dispute" required path: String;
    "expand": Vec<String>;
}
