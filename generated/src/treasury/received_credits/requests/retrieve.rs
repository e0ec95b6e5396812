// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::ReceivedCredit;

/// Fetches a received credit: who sent it, and by which network.
///
/// `GET /v1/treasury/received_credits/{id}`
///
/// ```
/// use stripe_client::treasury;
///
/// let received_credit = treasury::received_credits::retrieve("rc_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the treasury received credit.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`ReceivedCredit`](crate::treasury::ReceivedCredit).
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/received_credits/retrieve)
///
/// Feature: `treasury`.
#[doc(alias = "GetTreasuryReceivedCreditsId")]
#[doc(alias = "gettreasuryreceivedcreditsid")]
pub fn retrieve(id: impl Into<rt::Id<ReceivedCredit>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<ReceivedCredit>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`treasury.received_credits.retrieve`](retrieve()).
///
/// `GET /v1/treasury/received_credits/{id}` (`GetTreasuryReceivedCreditsId`).
#[doc(alias = "GetTreasuryReceivedCreditsId")]
#[doc(alias = "gettreasuryreceivedcreditsid")]
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
        path: fn(crate::ExpandPath<ReceivedCredit>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for ReceivedCredit {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> ReceivedCredit;
    "GetTreasuryReceivedCreditsId" Get "/v1/treasury/received_credits/{id}" Query;
    "id" required path: String;
    "expand" query: Vec<String>;
}
