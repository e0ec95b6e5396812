// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Settlement;
use crate::rt;

/// Sets a test settlement to `complete`.
///
/// `POST /v1/test_helpers/issuing/settlements/{settlement}/complete`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let settlement = test_helpers::issuing::settlements::complete("settlement_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `settlement`, in the path: Id of the settlement.
///
/// # Parameters
///
/// - [`expand`](Complete::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Settlement`](crate::issuing::Settlement).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/settlements)
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersIssuingSettlementsSettlementComplete")]
#[doc(alias = "posttesthelpersissuingsettlementssettlementcomplete")]
pub fn complete(settlement: impl Into<String>) -> Complete {
    Complete(
        Complete::default().0.set::<String>(0, settlement),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.issuing.settlements.complete`](complete()).
///
/// `POST /v1/test_helpers/issuing/settlements/{settlement}/complete` (`PostTestHelpersIssuingSettlementsSettlementComplete`).
#[doc(alias = "PostTestHelpersIssuingSettlementsSettlementComplete")]
#[doc(alias = "posttesthelpersissuingsettlementssettlementcomplete")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Complete(rt::Params, rt::RequestOptions);

impl Complete {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }
}

rt::request! {
    Complete -> Settlement;
    "PostTestHelpersIssuingSettlementsSettlementComplete" Post "/v1/test_helpers/issuing/settlements/{settlement}/complete" Form;
    "settlement" required path: String;
    "expand": Vec<String>;
}
