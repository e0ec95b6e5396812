// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::disputes::Dispute;
use crate::disputes::params::Evidence;
use crate::rt;

/// Sends evidence against a dispute to the bank, or with `submit` false saves it for later. It can be sent only once, so be complete: which evidence counts depends on the reason.
///
/// `POST /v1/disputes/{dispute}`
///
/// ```
/// use stripe_client::disputes;
///
/// let dispute = disputes::update("du_123")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `dispute`, in the path: Id of the dispute.
///
/// # Parameters
///
/// - [`evidence`](Update::evidence()): What speaks for you: texts and ids of files, up to 150,000 characters in all.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`submit`](Update::submit()): Whether the evidence goes to the bank at once, as it does if this is left out.
///
/// # Answer
///
/// [`Dispute`](crate::disputes::Dispute).
///
/// # Errors
///
/// The deadline has passed, the dispute is closed, or evidence has been sent.
///
/// [Stripe's reference](https://docs.stripe.com/api/disputes/update)
///
/// Feature: `disputes`.
#[doc(alias = "PostDisputesDispute")]
#[doc(alias = "postdisputesdispute")]
pub fn update(dispute: impl Into<rt::Id<Dispute>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Dispute>>(0, dispute),
        rt::RequestOptions::default(),
    )
}

/// The request of [`disputes.update`](update()).
///
/// `POST /v1/disputes/{dispute}` (`PostDisputesDispute`).
#[doc(alias = "PostDisputesDispute")]
#[doc(alias = "postdisputesdispute")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// What speaks for you: texts and ids of files, up to 150,000 characters in all. Sending any sends all to the bank, unless [`submit`](Self::submit()) is false.
    pub fn evidence<K>(self, value: impl rt::Maybe<Evidence, K>) -> Self {
        Self(self.0.maybe::<Evidence, K>(1, value), self.1)
    }

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

    /// Whether the evidence goes to the bank at once, as it does if this is left out. False keeps it with the dispute, to be changed and sent later.
    pub fn submit<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(4, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Dispute>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> Dispute;
    "PostDisputesDispute" Post "/v1/disputes/{dispute}" Form;
    "dispute" required path: String;
    "evidence": Evidence;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "submit": bool;
}
