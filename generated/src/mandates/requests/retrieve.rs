// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::mandates::Mandate;
use crate::rt;

/// Fetches a mandate: the customer's consent to be debited, and whether it still holds.
///
/// `GET /v1/mandates/{mandate}`
///
/// ```
/// use stripe_client::mandates;
///
/// let mandate = mandates::retrieve("mandate_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `mandate`, in the path: Id of the mandate.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Mandate`](crate::mandates::Mandate).
///
/// [Stripe's reference](https://docs.stripe.com/api/mandates/retrieve)
///
/// Feature: `mandates`.
#[doc(alias = "GetMandatesMandate")]
#[doc(alias = "getmandatesmandate")]
pub fn retrieve(mandate: impl Into<rt::Id<Mandate>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Mandate>>(0, mandate),
        rt::RequestOptions::default(),
    )
}

/// The request of [`mandates.retrieve`](retrieve()).
///
/// `GET /v1/mandates/{mandate}` (`GetMandatesMandate`).
#[doc(alias = "GetMandatesMandate")]
#[doc(alias = "getmandatesmandate")]
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
        path: fn(crate::ExpandPath<Mandate>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for Mandate {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Mandate;
    "GetMandatesMandate" Get "/v1/mandates/{mandate}" Query;
    "mandate" required path: String;
    "expand" query: Vec<String>;
}
