// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
pub fn update(card: impl Into<rt::Id<crate::issuing::Card>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<crate::issuing::Card>>(0, card),
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
    pub fn cancellation_reason(self, value: crate::issuing::CancellationReason) -> Self {
        Self(self.0.set::<crate::issuing::CancellationReason>(1, value), self.1)
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }
    /// Metadata. A map with free keys.
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
        value: impl Into<rt::Id<crate::issuing::PersonalizationDesign>>,
    ) -> Self {
        Self(
            self.0.set::<rt::Id<crate::issuing::PersonalizationDesign>>(4, value),
            self.1,
        )
    }
    /// Pin.
    pub fn pin(self, value: crate::issuing::cards::params::Pin) -> Self {
        Self(self.0.set::<crate::issuing::cards::params::Pin>(5, value), self.1)
    }
    /// Shipping.
    pub fn shipping(self, value: crate::issuing::cards::params::Shipping) -> Self {
        Self(self.0.set::<crate::issuing::cards::params::Shipping>(6, value), self.1)
    }
    /// Spending controls.
    pub fn spending_controls(
        self,
        value: crate::issuing::cards::params::SpendingControls,
    ) -> Self {
        Self(
            self.0.set::<crate::issuing::cards::params::SpendingControls>(7, value),
            self.1,
        )
    }
    /// Status. `active`, `canceled` or `inactive`.
    pub fn status(self, value: crate::issuing::CardStatus) -> Self {
        Self(self.0.set::<crate::issuing::CardStatus>(8, value), self.1)
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<crate::issuing::Card>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}
rt::request! {
    Update -> crate::issuing::Card;
    "PostIssuingCardsCard" Post "/v1/issuing/cards/{card}" Form;
    "card" required path: String;
    "cancellation_reason": Option<crate::issuing::CancellationReason>;
    "expand": Option<Vec<String>>;
    "metadata" clearable: rt::Clearable<rt::Metadata>;
    "personalization_design": Option<String>;
    "pin" sensitive: Option<crate::issuing::cards::params::Pin>;
    "shipping": Option<crate::issuing::cards::params::Shipping>;
    "spending_controls": Option<crate::issuing::cards::params::SpendingControls>;
    "status": Option<crate::issuing::CardStatus>;
}
