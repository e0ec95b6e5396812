// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::CreditReversal;

/// Fetches the reversal of a received credit, to see whether the money went back.
///
/// `GET /v1/treasury/credit_reversals/{credit_reversal}`
///
/// ```
/// use stripe_client::treasury;
///
/// let credit_reversal = treasury::credit_reversals::retrieve("credrev_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `credit_reversal`, in the path: Id of the treasury credit reversal.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`CreditReversal`](crate::treasury::CreditReversal).
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/credit_reversals/retrieve)
///
/// Feature: `treasury`.
#[doc(alias = "GetTreasuryCreditReversalsCreditReversal")]
#[doc(alias = "gettreasurycreditreversalscreditreversal")]
pub fn retrieve(credit_reversal: impl Into<rt::Id<CreditReversal>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<CreditReversal>>(0, credit_reversal),
        rt::RequestOptions::default(),
    )
}

/// The request of [`treasury.credit_reversals.retrieve`](retrieve()).
///
/// `GET /v1/treasury/credit_reversals/{credit_reversal}` (`GetTreasuryCreditReversalsCreditReversal`).
#[doc(alias = "GetTreasuryCreditReversalsCreditReversal")]
#[doc(alias = "gettreasurycreditreversalscreditreversal")]
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
        path: fn(crate::ExpandPath<CreditReversal>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for CreditReversal {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> CreditReversal;
    "GetTreasuryCreditReversalsCreditReversal" Get "/v1/treasury/credit_reversals/{credit_reversal}" Query;
    "credit_reversal" required path: String;
    "expand" query: Vec<String>;
}
