// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Settlement;
use crate::rt;

/// Changes the metadata of a settlement with a card network.
///
/// `POST /v1/issuing/settlements/{settlement}`
///
/// ```
/// use stripe_client::issuing;
///
/// let settlement = issuing::settlements::update("settlement_123")
///     .metadata([("order_id", "1001")])
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
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
///
/// # Answer
///
/// [`Settlement`](crate::issuing::Settlement).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/settlements/update)
///
/// Feature: `issuing`.
#[doc(alias = "PostIssuingSettlementsSettlement")]
#[doc(alias = "postissuingsettlementssettlement")]
pub fn update(settlement: impl Into<rt::Id<Settlement>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Settlement>>(0, settlement),
        rt::RequestOptions::default(),
    )
}

/// The request of [`issuing.settlements.update`](update()).
///
/// `POST /v1/issuing/settlements/{settlement}` (`PostIssuingSettlementsSettlement`).
#[doc(alias = "PostIssuingSettlementsSettlement")]
#[doc(alias = "postissuingsettlementssettlement")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(2, value), self.1)
    }
}

rt::request! {
    Update -> Settlement;
    "PostIssuingSettlementsSettlement" Post "/v1/issuing/settlements/{settlement}" Form;
    "settlement" required path: String;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
}
