// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::transfers::Transfer;
use crate::transfers::TransferReversal;

/// Lists the reversals of a transfer. The transfer itself carries only the newest ten.
///
/// `GET /v1/transfers/{id}/reversals`
///
/// ```
/// use stripe_client::transfers;
///
/// let page = transfers::reversals::list("tr_123").limit(10).send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the transfer.
///
/// # Parameters
///
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
///
/// # Answer
///
/// A page of [`TransferReversal`](crate::transfers::TransferReversal).
///
/// [Stripe's reference](https://docs.stripe.com/api/transfers)
///
/// Feature: `transfers`.
#[doc(alias = "GetTransfersIdReversals")]
#[doc(alias = "gettransfersidreversals")]
pub fn list(id: impl Into<rt::Id<Transfer>>) -> List {
    List(List::default().0.set::<rt::Id<Transfer>>(0, id), rt::RequestOptions::default())
}

/// The request of [`transfers.reversals.list`](list()).
///
/// `GET /v1/transfers/{id}/reversals` (`GetTransfersIdReversals`).
#[doc(alias = "GetTransfersIdReversals")]
#[doc(alias = "gettransfersidreversals")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<rt::List<TransferReversal>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<TransferReversal>;
    "GetTransfersIdReversals" Get "/v1/transfers/{id}/reversals" Query;
    "id" required path: String;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> TransferReversal;
}
