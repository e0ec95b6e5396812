// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::topups::Topup;

/// Fetches a top-up, to see when it arrives or why it failed.
///
/// `GET /v1/topups/{topup}`
///
/// ```
/// use stripe_client::topups;
///
/// let topup = topups::retrieve("tu_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `topup`, in the path: Id of the topup.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Topup`](crate::topups::Topup).
///
/// [Stripe's reference](https://docs.stripe.com/api/topups/retrieve)
///
/// Feature: `topups`.
#[doc(alias = "GetTopupsTopup")]
#[doc(alias = "gettopupstopup")]
pub fn retrieve(topup: impl Into<rt::Id<Topup>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Topup>>(0, topup),
        rt::RequestOptions::default(),
    )
}

/// The request of [`topups.retrieve`](retrieve()).
///
/// `GET /v1/topups/{topup}` (`GetTopupsTopup`).
#[doc(alias = "GetTopupsTopup")]
#[doc(alias = "gettopupstopup")]
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
        path: fn(crate::ExpandPath<Topup>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for Topup {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Topup;
    "GetTopupsTopup" Get "/v1/topups/{topup}" Query;
    "topup" required path: String;
    "expand" query: Vec<String>;
}
