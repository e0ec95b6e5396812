// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Card;
use crate::rt;

/// Fetches an issued card. Its number and security code come only if you expand them, for virtual cards.
///
/// `GET /v1/issuing/cards/{card}`
///
/// ```
/// use stripe_client::issuing;
///
/// let card = issuing::cards::retrieve("ic_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `card`, in the path: Id of the issuing card.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Card`](crate::issuing::Card).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/cards/retrieve)
///
/// Feature: `issuing`.
#[doc(alias = "GetIssuingCardsCard")]
#[doc(alias = "getissuingcardscard")]
pub fn retrieve(card: impl Into<rt::Id<Card>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Card>>(0, card),
        rt::RequestOptions::default(),
    )
}

/// The request of [`issuing.cards.retrieve`](retrieve()).
///
/// `GET /v1/issuing/cards/{card}` (`GetIssuingCardsCard`).
#[doc(alias = "GetIssuingCardsCard")]
#[doc(alias = "getissuingcardscard")]
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
        path: fn(crate::ExpandPath<Card>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for Card {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Card;
    "GetIssuingCardsCard" Get "/v1/issuing/cards/{card}" Query;
    "card" required path: String;
    "expand" query: Vec<String>;
}
