// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::transfers::Transfer;
use crate::transfers::TransferReversal;

/// Takes a transfer back, all or in part, from the connected account's balance to the platform's. Several reversals may follow until nothing is left. The customer isn't refunded.
///
/// `POST /v1/transfers/{id}/reversals`
///
/// ```
/// use stripe_client::transfers;
///
/// let transfer_reversal = transfers::reversals::create("tr_123")
///     .amount(2000)
///     .description("An example")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the transfer.
///
/// # Parameters
///
/// - [`amount`](Create::amount()): How much of the transfer to take back, in the smallest currency unit, at most what hasn't been reversed yet.
/// - [`description`](Create::description()): Your own note on the reversal.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`refund_application_fee`](Create::refund_application_fee()): Whether the application fee goes back too, in proportion to what is reversed.
///
/// # Answer
///
/// [`TransferReversal`](crate::transfers::TransferReversal).
///
/// # Errors
///
/// The transfer is reversed in full, less is left than the amount, or the account's balance is too low.
///
/// [Stripe's reference](https://docs.stripe.com/api/transfers)
///
/// Feature: `transfers`.
#[doc(alias = "PostTransfersIdReversals")]
#[doc(alias = "posttransfersidreversals")]
pub fn create(id: impl Into<rt::Id<Transfer>>) -> Create {
    Create(
        Create::default().0.set::<rt::Id<Transfer>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`transfers.reversals.create`](create()).
///
/// `POST /v1/transfers/{id}/reversals` (`PostTransfersIdReversals`).
#[doc(alias = "PostTransfersIdReversals")]
#[doc(alias = "posttransfersidreversals")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// How much of the transfer to take back, in the smallest currency unit, at most what hasn't been reversed yet. All of that if left out.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value), self.1)
    }

    /// Your own note on the reversal.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(4, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(4), self.1)
    }

    /// Whether the application fee goes back too, in proportion to what is reversed.
    pub fn refund_application_fee<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(5, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<TransferReversal>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> TransferReversal;
    "PostTransfersIdReversals" Post "/v1/transfers/{id}/reversals" Form;
    "id" required path: String;
    "amount": i64;
    "description": String;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "refund_application_fee": bool;
}
