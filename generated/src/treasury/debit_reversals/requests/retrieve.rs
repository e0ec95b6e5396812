// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::DebitReversal;

/// Fetches the reversal of a received debit, to see whether it was won or lost.
///
/// `GET /v1/treasury/debit_reversals/{debit_reversal}`
///
/// ```
/// use stripe_client::treasury;
///
/// let debit_reversal = treasury::debit_reversals::retrieve("debrev_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `debit_reversal`, in the path: Id of the treasury debit reversal.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`DebitReversal`](crate::treasury::DebitReversal).
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/debit_reversals/retrieve)
///
/// Feature: `treasury`.
#[doc(alias = "GetTreasuryDebitReversalsDebitReversal")]
#[doc(alias = "gettreasurydebitreversalsdebitreversal")]
pub fn retrieve(debit_reversal: impl Into<rt::Id<DebitReversal>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<DebitReversal>>(0, debit_reversal),
        rt::RequestOptions::default(),
    )
}

/// The request of [`treasury.debit_reversals.retrieve`](retrieve()).
///
/// `GET /v1/treasury/debit_reversals/{debit_reversal}` (`GetTreasuryDebitReversalsDebitReversal`).
#[doc(alias = "GetTreasuryDebitReversalsDebitReversal")]
#[doc(alias = "gettreasurydebitreversalsdebitreversal")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<DebitReversal>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for DebitReversal {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> DebitReversal;
    "GetTreasuryDebitReversalsDebitReversal" Get "/v1/treasury/debit_reversals/{debit_reversal}" Query;
    "debit_reversal" required path: String;
    "expand" query: Vec<String>;
}
