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
    Update {
        card: card.into(),
        ..Default::default()
    }
}
/// The request of [`issuing.cards.update`](update()).
///
/// `POST /v1/issuing/cards/{card}` (`PostIssuingCardsCard`).
#[doc(alias = "PostIssuingCardsCard")]
#[doc(alias = "postissuingcardscard")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    card: rt::Id<crate::issuing::Card>,
    cancellation_reason: Option<crate::issuing::cards::params::CancellationReason>,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    personalization_design: Option<rt::Id<crate::issuing::PersonalizationDesign>>,
    pin: Option<Box<crate::issuing::cards::params::Pin>>,
    shipping: Option<Box<crate::issuing::cards::params::Shipping>>,
    spending_controls: Option<Box<crate::issuing::cards::params::SpendingControls>>,
    status: Option<crate::issuing::CardStatus>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Cancellation reason. `lost` or `stolen`.
    pub fn cancellation_reason(
        mut self,
        value: crate::issuing::cards::params::CancellationReason,
    ) -> Self {
        self.cancellation_reason = Some(value);
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// Personalization design. At most 5000 characters.
    pub fn personalization_design(
        mut self,
        value: impl Into<rt::Id<crate::issuing::PersonalizationDesign>>,
    ) -> Self {
        self.personalization_design = Some(value.into());
        self
    }
    /// Pin.
    pub fn pin(mut self, value: crate::issuing::cards::params::Pin) -> Self {
        self.pin = Some(Box::new(value));
        self
    }
    /// Shipping.
    pub fn shipping(mut self, value: crate::issuing::cards::params::Shipping) -> Self {
        self.shipping = Some(Box::new(value));
        self
    }
    /// Spending controls.
    pub fn spending_controls(
        mut self,
        value: crate::issuing::cards::params::SpendingControls,
    ) -> Self {
        self.spending_controls = Some(Box::new(value));
        self
    }
    /// Status. `active`, `canceled` or `inactive`.
    pub fn status(mut self, value: crate::issuing::CardStatus) -> Self {
        self.status = Some(value);
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::issuing::Card>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => card "card" required path;
    1 => cancellation_reason "cancellation_reason";
    2 => expand "expand";
    3 => metadata "metadata" clearable;
    4 => personalization_design "personalization_design";
    5 => pin "pin" sensitive;
    6 => shipping "shipping";
    7 => spending_controls "spending_controls";
    8 => status "status";
}
rt::request! {
    Update -> crate::issuing::Card;
    "PostIssuingCardsCard" Post "/v1/issuing/cards/{card}" Form;
}
