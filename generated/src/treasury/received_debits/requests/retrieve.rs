// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::ReceivedDebit;

/// Fetches a received debit: who pulled it, and by which network.
///
/// `GET /v1/treasury/received_debits/{id}`
///
/// ```
/// use stripe_client::treasury;
///
/// let received_debit = treasury::received_debits::retrieve("rd_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the treasury received debit.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`ReceivedDebit`](crate::treasury::ReceivedDebit).
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/received_debits/retrieve)
///
/// Feature: `treasury`.
#[doc(alias = "GetTreasuryReceivedDebitsId")]
#[doc(alias = "gettreasuryreceiveddebitsid")]
pub fn retrieve(id: impl Into<rt::Id<ReceivedDebit>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<ReceivedDebit>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`treasury.received_debits.retrieve`](retrieve()).
///
/// `GET /v1/treasury/received_debits/{id}` (`GetTreasuryReceivedDebitsId`).
#[doc(alias = "GetTreasuryReceivedDebitsId")]
#[doc(alias = "gettreasuryreceiveddebitsid")]
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
        path: fn(crate::ExpandPath<ReceivedDebit>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for ReceivedDebit {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> ReceivedDebit;
    "GetTreasuryReceivedDebitsId" Get "/v1/treasury/received_debits/{id}" Query;
    "id" required path: String;
    "expand" query: Vec<String>;
}
