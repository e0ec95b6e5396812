// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::refunds::Refund;
use crate::rt;

/// Changes the metadata of a charge's refund. Prefer [`refunds.update`](crate::refunds::update()), which needs no charge.
///
/// `POST /v1/charges/{charge}/refunds/{refund}`
///
/// ```
/// use stripe_client::charges;
///
/// let refund = charges::refunds::update("ch_123", "re_123")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `charge`, in the path: Id of the charge.
/// - `refund`, in the path: Id of the refund.
///
/// # Parameters
///
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
///
/// # Answer
///
/// [`Refund`](crate::refunds::Refund).
///
/// [Stripe's reference](https://docs.stripe.com/api/charges)
///
/// Feature: `charges`.
#[doc(alias = "PostChargesChargeRefundsRefund")]
#[doc(alias = "postchargeschargerefundsrefund")]
pub fn update(
    charge: impl Into<rt::Id<Charge>>,
    refund: impl Into<rt::Id<Refund>>,
) -> Update {
    Update(
        Update::default()
            .0
            .set::<rt::Id<Charge>>(0, charge)
            .set::<rt::Id<Refund>>(1, refund),
        rt::RequestOptions::default(),
    )
}

/// The request of [`charges.refunds.update`](update()).
///
/// `POST /v1/charges/{charge}/refunds/{refund}` (`PostChargesChargeRefundsRefund`).
#[doc(alias = "PostChargesChargeRefundsRefund")]
#[doc(alias = "postchargeschargerefundsrefund")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(3, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(3), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Refund>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> Refund;
    "PostChargesChargeRefundsRefund" Post "/v1/charges/{charge}/refunds/{refund}" Form;
    "charge" required path: String;
    "refund" required path: String;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
}
