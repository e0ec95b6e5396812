// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Card;
use crate::issuing::CardType;
use crate::issuing::Cardholder;
use crate::issuing::CardholderStatus;
use crate::issuing::PersonalizationDesign;
use crate::issuing::ReplacementReason;
use crate::issuing::cards::params::LifecycleControls;
use crate::issuing::cards::params::Pin;
use crate::issuing::cards::params::Shipping;
use crate::issuing::cards::params::SpendingControls;
use crate::rt;

/// Create a card.
///
/// `POST /v1/issuing/cards`
///
/// - `currency`, in the body: Currency.
/// - `type`, in the body: Type. `physical` or `virtual`.
///
/// Feature: `issuing`.
#[doc(alias = "PostIssuingCards")]
#[doc(alias = "postissuingcards")]
pub fn create(currency: impl Into<String>, r#type: CardType) -> Create {
    Create(
        Create::default().0.set::<String>(0, currency).set::<CardType>(1, r#type),
        rt::RequestOptions::default(),
    )
}

/// The request of [`issuing.cards.create`](create()).
///
/// `POST /v1/issuing/cards` (`PostIssuingCards`).
#[doc(alias = "PostIssuingCards")]
#[doc(alias = "postissuingcards")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Cardholder. At most 5000 characters.
    pub fn cardholder(self, value: impl Into<rt::Id<Cardholder>>) -> Self {
        Self(self.0.set::<rt::Id<Cardholder>>(2, value), self.1)
    }

    /// Exp month.
    pub fn exp_month(self, value: i64) -> Self {
        Self(self.0.set::<i64>(3, value), self.1)
    }

    /// Exp year.
    pub fn exp_year(self, value: i64) -> Self {
        Self(self.0.set::<i64>(4, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(5, value), self.1)
    }

    /// Financial account.
    pub fn financial_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }

    /// Lifecycle controls.
    pub fn lifecycle_controls(self, value: LifecycleControls) -> Self {
        Self(self.0.set::<LifecycleControls>(7, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(8, value), self.1)
    }

    /// Personalization design. At most 5000 characters.
    pub fn personalization_design(
        self,
        value: impl Into<rt::Id<PersonalizationDesign>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<PersonalizationDesign>>(9, value), self.1)
    }

    /// Pin.
    pub fn pin(self, value: Pin) -> Self {
        Self(self.0.set::<Pin>(10, value), self.1)
    }

    /// Replacement for. At most 5000 characters.
    pub fn replacement_for(self, value: impl Into<rt::Id<Card>>) -> Self {
        Self(self.0.set::<rt::Id<Card>>(11, value), self.1)
    }

    /// Replacement reason. `damaged`, `expired`, `lost` or `stolen`.
    pub fn replacement_reason(self, value: ReplacementReason) -> Self {
        Self(self.0.set::<ReplacementReason>(12, value), self.1)
    }

    /// Second line. At most 5000 characters.
    pub fn second_line(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(13, value), self.1)
    }

    /// Clears `second_line`.
    pub fn clear_second_line(self) -> Self {
        Self(self.0.clear(13), self.1)
    }

    /// Shipping.
    pub fn shipping(self, value: Shipping) -> Self {
        Self(self.0.set::<Shipping>(14, value), self.1)
    }

    /// Spending controls.
    pub fn spending_controls(self, value: SpendingControls) -> Self {
        Self(self.0.set::<SpendingControls>(15, value), self.1)
    }

    /// Status. `active` or `inactive`.
    pub fn status(self, value: CardholderStatus) -> Self {
        Self(self.0.set::<CardholderStatus>(16, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Card>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(5, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Card;
    "PostIssuingCards" Post "/v1/issuing/cards" Form;
    "currency" required: String;
    "type" required: CardType;
    "cardholder": String;
    "exp_month": i64;
    "exp_year": i64;
    "expand": Vec<String>;
    "financial_account": String;
    "lifecycle_controls": LifecycleControls;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "personalization_design": String;
    "pin" sensitive: Pin;
    "replacement_for": String;
    "replacement_reason": ReplacementReason;
    "second_line": rt::Clearable<String>;
    "shipping": Shipping;
    "spending_controls": SpendingControls;
    "status": CardholderStatus;
}
