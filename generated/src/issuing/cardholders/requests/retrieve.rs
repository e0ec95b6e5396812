// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Cardholder;
use crate::rt;

/// Fetches a cardholder, with the requirements that hold them back.
///
/// `GET /v1/issuing/cardholders/{cardholder}`
///
/// ```
/// use stripe_client::issuing;
///
/// let cardholder = issuing::cardholders::retrieve("ich_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `cardholder`, in the path: Id of the issuing cardholder.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Cardholder`](crate::issuing::Cardholder).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/cardholders/retrieve)
///
/// Feature: `issuing`.
#[doc(alias = "GetIssuingCardholdersCardholder")]
#[doc(alias = "getissuingcardholderscardholder")]
pub fn retrieve(cardholder: impl Into<rt::Id<Cardholder>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Cardholder>>(0, cardholder),
        rt::RequestOptions::default(),
    )
}

/// The request of [`issuing.cardholders.retrieve`](retrieve()).
///
/// `GET /v1/issuing/cardholders/{cardholder}` (`GetIssuingCardholdersCardholder`).
#[doc(alias = "GetIssuingCardholdersCardholder")]
#[doc(alias = "getissuingcardholderscardholder")]
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
        path: fn(crate::ExpandPath<Cardholder>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for Cardholder {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Cardholder;
    "GetIssuingCardholdersCardholder" Get "/v1/issuing/cardholders/{cardholder}" Query;
    "cardholder" required path: String;
    "expand" query: Vec<String>;
}
