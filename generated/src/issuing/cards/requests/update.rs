// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::CancellationReason;
use crate::issuing::Card;
use crate::issuing::CardStatus;
use crate::issuing::PersonalizationDesign;
use crate::issuing::cards::params::Pin;
use crate::issuing::cards::params::Shipping;
use crate::issuing::cards::params::SpendingControls;
use crate::rt;

/// Update a card.
///
/// `POST /v1/issuing/cards/{card}`
///
/// - `card`, in the path: Card. At most 5000 characters.
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
    /// Cancellation reason. `lost` or `stolen`.
    pub fn cancellation_reason(self, value: CancellationReason) -> Self {
        Self(self.0.set::<CancellationReason>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(3, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(3), self.1)
    }

    /// Personalization design. At most 5000 characters.
    pub fn personalization_design(
        self,
        value: impl Into<rt::Id<PersonalizationDesign>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<PersonalizationDesign>>(4, value), self.1)
    }

    /// Pin.
    pub fn pin(self, value: Pin) -> Self {
        Self(self.0.set::<Pin>(5, value), self.1)
    }

    /// Shipping.
    pub fn shipping(self, value: Shipping) -> Self {
        Self(self.0.set::<Shipping>(6, value), self.1)
    }

    /// Spending controls.
    pub fn spending_controls(self, value: SpendingControls) -> Self {
        Self(self.0.set::<SpendingControls>(7, value), self.1)
    }

    /// Status. `active`, `canceled` or `inactive`.
    pub fn status(self, value: CardStatus) -> Self {
        Self(self.0.set::<CardStatus>(8, value), self.1)
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
