// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::application_fees::ApplicationFee;
use crate::application_fees::FeeRefund;
use crate::rt;

/// Changes the metadata of an application fee's refund. Nothing else about it can change.
///
/// `POST /v1/application_fees/{fee}/refunds/{id}`
///
/// ```
/// use stripe_client::application_fees;
///
/// let fee_refund = application_fees::refunds::update("fee_123", "fr_123")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `fee`, in the path: Id of the application fee.
/// - `id`, in the path: Id of the fee refund.
///
/// # Parameters
///
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
///
/// # Answer
///
/// [`FeeRefund`](crate::application_fees::FeeRefund).
///
/// [Stripe's reference](https://docs.stripe.com/api/application_fees)
///
/// Feature: `application_fees`.
#[doc(alias = "PostApplicationFeesFeeRefundsId")]
#[doc(alias = "postapplicationfeesfeerefundsid")]
pub fn update(
    fee: impl Into<rt::Id<ApplicationFee>>,
    id: impl Into<rt::Id<FeeRefund>>,
) -> Update {
    Update(
        Update::default()
            .0
            .set::<rt::Id<ApplicationFee>>(0, fee)
            .set::<rt::Id<FeeRefund>>(1, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`application_fees.refunds.update`](update()).
///
/// `POST /v1/application_fees/{fee}/refunds/{id}` (`PostApplicationFeesFeeRefundsId`).
#[doc(alias = "PostApplicationFeesFeeRefundsId")]
#[doc(alias = "postapplicationfeesfeerefundsid")]
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
        path: fn(crate::ExpandPath<FeeRefund>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> FeeRefund;
    "PostApplicationFeesFeeRefundsId" Post "/v1/application_fees/{fee}/refunds/{id}" Form;
    "fee" required path: String;
    "id" required path: String;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
}
