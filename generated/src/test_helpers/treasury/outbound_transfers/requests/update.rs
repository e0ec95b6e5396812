// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::test_helpers::treasury::params::TrackingDetails;
use crate::treasury::OutboundTransfer;

/// Gives a test outbound transfer the tracking details that a bank would.
///
/// `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let outbound_transfer = test_helpers::treasury::outbound_transfers::update(
///     "obt_123",
///     test_helpers::treasury::params::TrackingDetails::new(
///         test_helpers::treasury::params::TrackingDetailsType::Ach,
///     ),
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `outbound_transfer`, in the path: Id of the treasury outbound transfer.
/// - `tracking_details`, in the body: What banks know the payment by, as the network would tell it.
///
/// # Parameters
///
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`OutboundTransfer`](crate::treasury::OutboundTransfer).
///
/// # Errors
///
/// It can still be canceled, is canceled or has failed.
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/outbound_transfers)
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersTreasuryOutboundTransfersOutboundTransfer")]
#[doc(alias = "posttesthelperstreasuryoutboundtransfersoutboundtransfer")]
pub fn update(
    outbound_transfer: impl Into<rt::Id<OutboundTransfer>>,
    tracking_details: TrackingDetails,
) -> Update {
    Update(
        Update::default()
            .0
            .set::<rt::Id<OutboundTransfer>>(0, outbound_transfer)
            .set::<TrackingDetails>(1, tracking_details),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.treasury.outbound_transfers.update`](update()).
///
/// `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}` (`PostTestHelpersTreasuryOutboundTransfersOutboundTransfer`).
#[doc(alias = "PostTestHelpersTreasuryOutboundTransfersOutboundTransfer")]
#[doc(alias = "posttesthelperstreasuryoutboundtransfersoutboundtransfer")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<OutboundTransfer>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> OutboundTransfer;
    "PostTestHelpersTreasuryOutboundTransfersOutboundTransfer" Post "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}" Form;
    "outbound_transfer" required path: String;
    "tracking_details" required: TrackingDetails;
    "expand": Vec<String>;
}
