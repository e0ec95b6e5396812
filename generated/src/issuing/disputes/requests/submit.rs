// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Dispute;
use crate::rt;

/// Sends a dispute to the card network. After that, its evidence is fixed.
///
/// `POST /v1/issuing/disputes/{dispute}/submit`
///
/// ```
/// use stripe_client::issuing;
///
/// let dispute = issuing::disputes::submit("idp_123")
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
/// - [`expand`](Submit::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Submit::metadata()): Your own keys and values to keep with the object.
///
/// # Answer
///
/// [`Dispute`](crate::issuing::Dispute).
///
/// # Errors
///
/// Evidence that the reason needs is missing, or the deadline has passed.
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/disputes/submit)
///
/// Feature: `issuing`.
#[doc(alias = "PostIssuingDisputesDisputeSubmit")]
#[doc(alias = "postissuingdisputesdisputesubmit")]
pub fn submit(dispute: impl Into<rt::Id<Dispute>>) -> Submit {
    Submit(
        Submit::default().0.set::<rt::Id<Dispute>>(0, dispute),
        rt::RequestOptions::default(),
    )
}

/// The request of [`issuing.disputes.submit`](submit()).
///
/// `POST /v1/issuing/disputes/{dispute}/submit` (`PostIssuingDisputesDisputeSubmit`).
#[doc(alias = "PostIssuingDisputesDisputeSubmit")]
#[doc(alias = "postissuingdisputesdisputesubmit")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Submit(rt::Params, rt::RequestOptions);

impl Submit {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(2, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(2), self.1)
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
    Submit -> Dispute;
    "PostIssuingDisputesDisputeSubmit" Post "/v1/issuing/disputes/{dispute}/submit" Form;
    "dispute" required path: String;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
}
