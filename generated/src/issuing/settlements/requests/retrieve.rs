// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Settlement;
use crate::rt;

/// Fetches what is settled with a card network for purchases on your issued cards, where the BIN isn't Stripe's.
///
/// `GET /v1/issuing/settlements/{settlement}`
///
/// ```
/// use stripe_client::issuing;
///
/// let settlement = issuing::settlements::retrieve("settlement_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `settlement`, in the path: Id of the issuing settlement.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Settlement`](crate::issuing::Settlement).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/settlements/retrieve)
///
/// Feature: `issuing`.
#[doc(alias = "GetIssuingSettlementsSettlement")]
#[doc(alias = "getissuingsettlementssettlement")]
pub fn retrieve(settlement: impl Into<rt::Id<Settlement>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Settlement>>(0, settlement),
        rt::RequestOptions::default(),
    )
}

/// The request of [`issuing.settlements.retrieve`](retrieve()).
///
/// `GET /v1/issuing/settlements/{settlement}` (`GetIssuingSettlementsSettlement`).
#[doc(alias = "GetIssuingSettlementsSettlement")]
#[doc(alias = "getissuingsettlementssettlement")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }
}

impl rt::Retrieve for Settlement {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Settlement;
    "GetIssuingSettlementsSettlement" Get "/v1/issuing/settlements/{settlement}" Query;
    "settlement" required path: String;
    "expand" query: Vec<String>;
}
