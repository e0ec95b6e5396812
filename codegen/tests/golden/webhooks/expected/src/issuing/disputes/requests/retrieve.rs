// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Dispute;
use crate::rt;

/// Retrieve.
///
/// `GET /v1/issuing/disputes/{dispute}`
///
/// ```
/// use stripe_client::issuing;
///
/// let dispute = issuing::disputes::retrieve("idp_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `dispute`, in the path: Id of the issuing dispute.
///
/// # Answer
///
/// [`Dispute`](crate::issuing::Dispute).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/disputes/retrieve)
///
/// Feature: `issuing`.
#[doc(alias = "GetIssuingDisputesDispute")]
#[doc(alias = "getissuingdisputesdispute")]
pub fn retrieve(dispute: impl Into<rt::Id<Dispute>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Dispute>>(0, dispute),
        rt::RequestOptions::default(),
    )
}

/// The request of [`issuing.disputes.retrieve`](retrieve()).
///
/// `GET /v1/issuing/disputes/{dispute}` (`GetIssuingDisputesDispute`).
#[doc(alias = "GetIssuingDisputesDispute")]
#[doc(alias = "getissuingdisputesdispute")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl rt::Retrieve for Dispute {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Dispute;
    "GetIssuingDisputesDispute" Get "/v1/issuing/disputes/{dispute}" Query;
    "dispute" required path: String;
}
