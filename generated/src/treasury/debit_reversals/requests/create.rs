// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::DebitReversal;

/// Takes a received debit back in full, as one you hadn't agreed to.
///
/// `POST /v1/treasury/debit_reversals`
///
/// ```
/// use stripe_client::treasury;
///
/// let debit_reversal = treasury::debit_reversals::create("rd_123")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `received_debit`, in the body: Id of the [treasury received debit](crate::treasury::ReceivedDebit) to take back.
///
/// # Parameters
///
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
///
/// # Answer
///
/// [`DebitReversal`](crate::treasury::DebitReversal).
///
/// # Errors
///
/// The debit can't be reversed: its network or age doesn't allow it, or it has been reversed.
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/debit_reversals/create)
///
/// Feature: `treasury`.
#[doc(alias = "PostTreasuryDebitReversals")]
#[doc(alias = "posttreasurydebitreversals")]
pub fn create(received_debit: impl Into<String>) -> Create {
    Create(
        Create::default().0.set::<String>(0, received_debit),
        rt::RequestOptions::default(),
    )
}

/// The request of [`treasury.debit_reversals.create`](create()).
///
/// `POST /v1/treasury/debit_reversals` (`PostTreasuryDebitReversals`).
#[doc(alias = "PostTreasuryDebitReversals")]
#[doc(alias = "posttreasurydebitreversals")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<DebitReversal>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> DebitReversal;
    "PostTreasuryDebitReversals" Post "/v1/treasury/debit_reversals" Form;
    "received_debit" required: String;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
}
