// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::transfers::Transfer;

/// Fetches a transfer to a connected account, with how much of it was taken back.
///
/// `GET /v1/transfers/{transfer}`
///
/// ```
/// use stripe_client::transfers;
///
/// let transfer = transfers::retrieve("tr_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `transfer`, in the path: Id of the transfer.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Transfer`](crate::transfers::Transfer).
///
/// [Stripe's reference](https://docs.stripe.com/api/transfers/retrieve)
///
/// Feature: `transfers`.
#[doc(alias = "GetTransfersTransfer")]
#[doc(alias = "gettransferstransfer")]
pub fn retrieve(transfer: impl Into<rt::Id<Transfer>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Transfer>>(0, transfer),
        rt::RequestOptions::default(),
    )
}

/// The request of [`transfers.retrieve`](retrieve()).
///
/// `GET /v1/transfers/{transfer}` (`GetTransfersTransfer`).
#[doc(alias = "GetTransfersTransfer")]
#[doc(alias = "gettransferstransfer")]
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
        path: fn(crate::ExpandPath<Transfer>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for Transfer {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Transfer;
    "GetTransfersTransfer" Get "/v1/transfers/{transfer}" Query;
    "transfer" required path: String;
    "expand" query: Vec<String>;
}
