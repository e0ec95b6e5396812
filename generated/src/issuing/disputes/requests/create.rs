// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Dispute;
use crate::issuing::disputes::params::Evidence;
use crate::issuing::disputes::params::Treasury;
use crate::rt;

/// Creates a dispute about a purchase on an issued card, as a draft. Evidence may be incomplete until you submit it.
///
/// `POST /v1/issuing/disputes`
///
/// ```
/// use stripe_client::issuing;
///
/// let dispute = issuing::disputes::create()
///     .amount(2000)
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`amount`](Create::amount()): What to dispute, in the smallest unit of the card's currency.
/// - [`evidence`](Create::evidence()): What the dispute rests on: the reason, and what that needs.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`transaction`](Create::transaction()): Id of the card transaction to dispute.
/// - [`treasury`](Create::treasury()): The debit to dispute, for a card that spends from a financial account.
///
/// # Answer
///
/// [`Dispute`](crate::issuing::Dispute).
///
/// # Errors
///
/// The transaction is too old, or isn't one that can be disputed.
///
/// # What follows
///
/// [`issuing.disputes.submit`](crate::issuing::disputes::submit()) sends it to the card network.
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/disputes/create)
///
/// Feature: `issuing`.
#[doc(alias = "PostIssuingDisputes")]
#[doc(alias = "postissuingdisputes")]
pub fn create() -> Create {
    Default::default()
}

/// The request of [`issuing.disputes.create`](create()).
///
/// `POST /v1/issuing/disputes` (`PostIssuingDisputes`).
#[doc(alias = "PostIssuingDisputes")]
#[doc(alias = "postissuingdisputes")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// What to dispute, in the smallest unit of the card's currency. All of the transaction if left out.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value), self.1)
    }

    /// What the dispute rests on: the reason, and what that needs.
    pub fn evidence<K>(self, value: impl rt::Maybe<Evidence, K>) -> Self {
        Self(self.0.maybe::<Evidence, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(3, value), self.1)
    }

    /// Id of the card transaction to dispute. On a financial account, name the received debit in `treasury` instead.
    pub fn transaction<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// The debit to dispute, for a card that spends from a financial account.
    pub fn treasury<K>(self, value: impl rt::Maybe<Treasury, K>) -> Self {
        Self(self.0.maybe::<Treasury, K>(5, value), self.1)
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
    Create -> Dispute;
    "PostIssuingDisputes" Post "/v1/issuing/disputes" Form;
    "amount": i64;
    "evidence": Evidence;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "transaction": String;
    "treasury": Treasury;
}
