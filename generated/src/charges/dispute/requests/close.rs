// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::disputes::Dispute;
use crate::rt;

/// Gives up the dispute about a charge, which is lost for good. Prefer [`disputes.close`](crate::disputes::close()).
///
/// `POST /v1/charges/{charge}/dispute/close`
///
/// ```
/// use stripe_client::charges;
///
/// let dispute = charges::dispute::close("ch_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `charge`, in the path: Id of the charge.
///
/// # Parameters
///
/// - [`expand`](Close::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Dispute`](crate::disputes::Dispute).
///
/// [Stripe's reference](https://docs.stripe.com/api/charges)
///
/// Feature: `charges`.
#[doc(alias = "PostChargesChargeDisputeClose")]
#[doc(alias = "postchargeschargedisputeclose")]
pub fn close(charge: impl Into<rt::Id<Charge>>) -> Close {
    Close(
        Close::default().0.set::<rt::Id<Charge>>(0, charge),
        rt::RequestOptions::default(),
    )
}

/// The request of [`charges.dispute.close`](close()).
///
/// `POST /v1/charges/{charge}/dispute/close` (`PostChargesChargeDisputeClose`).
#[doc(alias = "PostChargesChargeDisputeClose")]
#[doc(alias = "postchargeschargedisputeclose")]
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
    "PostChargesChargeDisputeClose" Post "/v1/charges/{charge}/dispute/close" Form;
    "charge" required path: String;
    "expand": Vec<String>;
}
