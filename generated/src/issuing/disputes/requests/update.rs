// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Dispute;
use crate::issuing::disputes::params::Evidence;
use crate::rt;

/// Changes a dispute's evidence, amount or metadata before it is submitted. Clearing takes a piece of evidence out.
///
/// `POST /v1/issuing/disputes/{dispute}`
///
/// ```
/// use stripe_client::issuing;
///
/// let dispute = issuing::disputes::update("idp_123")
///     .amount(2000)
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `dispute`, in the path: Id of the issuing dispute.
///
/// # Parameters
///
/// - [`amount`](Update::amount()): What to dispute, in the smallest unit of the card's currency.
/// - [`evidence`](Update::evidence()): What the dispute rests on: the reason, and what that needs.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
///
/// # Answer
///
/// [`Dispute`](crate::issuing::Dispute).
///
/// # Errors
///
/// The dispute has been submitted.
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/disputes/update)
///
/// Feature: `issuing`.
#[doc(alias = "PostIssuingDisputesDispute")]
#[doc(alias = "postissuingdisputesdispute")]
pub fn update(dispute: impl Into<rt::Id<Dispute>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Dispute>>(0, dispute),
        rt::RequestOptions::default(),
    )
}

/// The request of [`issuing.disputes.update`](update()).
///
/// `POST /v1/issuing/disputes/{dispute}` (`PostIssuingDisputesDispute`).
#[doc(alias = "PostIssuingDisputesDispute")]
#[doc(alias = "postissuingdisputesdispute")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// What to dispute, in the smallest unit of the card's currency.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value), self.1)
    }

    /// What the dispute rests on: the reason, and what that needs.
    pub fn evidence<K>(self, value: impl rt::Maybe<Evidence, K>) -> Self {
        Self(self.0.maybe::<Evidence, K>(2, value), self.1)
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

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Dispute>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> Dispute;
    "PostIssuingDisputesDispute" Post "/v1/issuing/disputes/{dispute}" Form;
    "dispute" required path: String;
    "amount": i64;
    "evidence": Evidence;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
}
