// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::CancellationReason;
use crate::issuing::Card;
use crate::issuing::CardStatus;
use crate::issuing::PersonalizationDesign;
use crate::issuing::cards::params::Pin;
use crate::issuing::cards::params::Shipping;
use crate::issuing::cards::params::SpendingControls;
use crate::rt;

/// Changes an issued card: status, spending limits, PIN, design. An inactive card can be activated again, a canceled one stays canceled.
///
/// `POST /v1/issuing/cards/{card}`
///
/// ```
/// use stripe_client::issuing;
///
/// let card = issuing::cards::update("ic_123")
///     .status(issuing::CardStatus::Active)
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `card`, in the path: Id of the issuing card.
///
/// # Parameters
///
/// - [`cancellation_reason`](Update::cancellation_reason()): Why the card is canceled.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`personalization_design`](Update::personalization_design()): Id of the design that the card is printed with.
/// - [`pin`](Update::pin()): The new PIN of the card, encrypted.
/// - [`shipping`](Update::shipping()): Where and how the card is sent, as long as it hasn't left.
/// - [`spending_controls`](Update::spending_controls()): What the card can be used for, and how much it can spend.
/// - [`status`](Update::status()): Turns the card on (`active`), off (`inactive`) or off for good (`canceled`).
///
/// # Answer
///
/// [`Card`](crate::issuing::Card).
///
/// # Errors
///
/// The card is canceled.
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/cards/update)
///
/// Feature: `issuing`.
#[doc(alias = "PostIssuingCardsCard")]
#[doc(alias = "postissuingcardscard")]
pub fn update(card: impl Into<rt::Id<Card>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Card>>(0, card),
        rt::RequestOptions::default(),
    )
}

/// The request of [`issuing.cards.update`](update()).
///
/// `POST /v1/issuing/cards/{card}` (`PostIssuingCardsCard`).
#[doc(alias = "PostIssuingCardsCard")]
#[doc(alias = "postissuingcardscard")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Why the card is canceled. Only together with `canceled` as [`status`](Self::status()). `lost` or `stolen`.
    pub fn cancellation_reason<K>(
        self,
        value: impl rt::Maybe<CancellationReason, K>,
    ) -> Self {
        Self(self.0.maybe::<CancellationReason, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(3, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(3), self.1)
    }

    /// Id of the design that the card is printed with.
    pub fn personalization_design<K>(
        self,
        value: impl rt::Maybe<rt::Id<PersonalizationDesign>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PersonalizationDesign>, K>(4, value), self.1)
    }

    /// The new PIN of the card, encrypted.
    pub fn pin<K>(self, value: impl rt::Maybe<Pin, K>) -> Self {
        Self(self.0.maybe::<Pin, K>(5, value), self.1)
    }

    /// Where and how the card is sent, as long as it hasn't left.
    pub fn shipping<K>(self, value: impl rt::Maybe<Shipping, K>) -> Self {
        Self(self.0.maybe::<Shipping, K>(6, value), self.1)
    }

    /// What the card can be used for, and how much it can spend.
    pub fn spending_controls<K>(
        self,
        value: impl rt::Maybe<SpendingControls, K>,
    ) -> Self {
        Self(self.0.maybe::<SpendingControls, K>(7, value), self.1)
    }

    /// Turns the card on (`active`), off (`inactive`) or off for good (`canceled`). Tell in `cancellation_reason` if it was lost or stolen. It can't be activated while the cardholder's requirements are past due.
    pub fn status<K>(self, value: impl rt::Maybe<CardStatus, K>) -> Self {
        Self(self.0.maybe::<CardStatus, K>(8, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Card>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> Card;
    "PostIssuingCardsCard" Post "/v1/issuing/cards/{card}" Form;
    "card" required path: String;
    "cancellation_reason": CancellationReason;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "personalization_design": String;
    "pin" sensitive: Pin;
    "shipping": Shipping;
    "spending_controls": SpendingControls;
    "status": CardStatus;
}
