// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Card;
use crate::rt;

/// Sets a test card's shipping to `returned`: it came back to the sender.
///
/// `POST /v1/test_helpers/issuing/cards/{card}/shipping/return`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let card = test_helpers::issuing::cards::return_card("ic_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `card`, in the path: Id of the issuing card.
///
/// # Parameters
///
/// - [`expand`](ReturnCard::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Card`](crate::issuing::Card).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/cards)
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersIssuingCardsCardShippingReturn")]
#[doc(alias = "posttesthelpersissuingcardscardshippingreturn")]
pub fn return_card(card: impl Into<rt::Id<Card>>) -> ReturnCard {
    ReturnCard(
        ReturnCard::default().0.set::<rt::Id<Card>>(0, card),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.issuing.cards.return_card`](return_card()).
///
/// `POST /v1/test_helpers/issuing/cards/{card}/shipping/return` (`PostTestHelpersIssuingCardsCardShippingReturn`).
#[doc(alias = "PostTestHelpersIssuingCardsCardShippingReturn")]
#[doc(alias = "posttesthelpersissuingcardscardshippingreturn")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReturnCard(rt::Params, rt::RequestOptions);

impl ReturnCard {
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

rt::request! {
    ReturnCard -> Card;
    "PostTestHelpersIssuingCardsCardShippingReturn" Post "/v1/test_helpers/issuing/cards/{card}/shipping/return" Form;
    "card" required path: String;
    "expand": Vec<String>;
}
