// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
pub fn create(currency: impl Into<String>, r#type: crate::issuing::CardType) -> Create {
    Create {
        currency: currency.into(),
        r#type,
        ..Default::default()
    }
}
/// The request of [`issuing.cards.create`](create()).
///
/// `POST /v1/issuing/cards` (`PostIssuingCards`).
#[doc(alias = "PostIssuingCards")]
#[doc(alias = "postissuingcards")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    cardholder: Option<rt::Id<crate::issuing::Cardholder>>,
    currency: String,
    exp_month: Option<i64>,
    exp_year: Option<i64>,
    expand: Option<Vec<String>>,
    financial_account: Option<String>,
    lifecycle_controls: Option<Box<crate::issuing::cards::params::LifecycleControls>>,
    metadata: Option<rt::Metadata>,
    personalization_design: Option<rt::Id<crate::issuing::PersonalizationDesign>>,
    pin: Option<Box<crate::issuing::cards::params::Pin>>,
    replacement_for: Option<rt::Id<crate::issuing::Card>>,
    replacement_reason: Option<crate::issuing::cards::params::ReplacementReason>,
    second_line: rt::Clearable<String>,
    shipping: Option<Box<crate::issuing::cards::params::Shipping>>,
    spending_controls: Option<Box<crate::issuing::cards::params::SpendingControls>>,
    status: Option<crate::issuing::cards::params::Status>,
    r#type: crate::issuing::CardType,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Cardholder. At most 5000 characters.
    pub fn cardholder(
        mut self,
        value: impl Into<rt::Id<crate::issuing::Cardholder>>,
    ) -> Self {
        self.cardholder = Some(value.into());
        self
    }
    /// Exp month.
    pub fn exp_month(mut self, value: i64) -> Self {
        self.exp_month = Some(value);
        self
    }
    /// Exp year.
    pub fn exp_year(mut self, value: i64) -> Self {
        self.exp_year = Some(value);
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Financial account.
    pub fn financial_account(mut self, value: impl Into<String>) -> Self {
        self.financial_account = Some(value.into());
        self
    }
    /// Lifecycle controls.
    pub fn lifecycle_controls(
        mut self,
        value: crate::issuing::cards::params::LifecycleControls,
    ) -> Self {
        self.lifecycle_controls = Some(Box::new(value));
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
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
    /// Replacement for. At most 5000 characters.
    pub fn replacement_for(
        mut self,
        value: impl Into<rt::Id<crate::issuing::Card>>,
    ) -> Self {
        self.replacement_for = Some(value.into());
        self
    }
    /// Replacement reason. `damaged`, `expired`, `lost` or `stolen`.
    pub fn replacement_reason(
        mut self,
        value: crate::issuing::cards::params::ReplacementReason,
    ) -> Self {
        self.replacement_reason = Some(value);
        self
    }
    /// Second line. At most 5000 characters.
    pub fn second_line(mut self, value: impl Into<String>) -> Self {
        self.second_line = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `second_line`.
    pub fn clear_second_line(mut self) -> Self {
        self.second_line = rt::Clearable::Clear;
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
    /// Status. `active` or `inactive`.
    pub fn status(mut self, value: crate::issuing::cards::params::Status) -> Self {
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
    Create;
    0 => cardholder "cardholder";
    1 => currency "currency" required;
    2 => exp_month "exp_month";
    3 => exp_year "exp_year";
    4 => expand "expand";
    5 => financial_account "financial_account";
    6 => lifecycle_controls "lifecycle_controls";
    7 => metadata "metadata";
    8 => personalization_design "personalization_design";
    9 => pin "pin" sensitive;
    10 => replacement_for "replacement_for";
    11 => replacement_reason "replacement_reason";
    12 => second_line "second_line";
    13 => shipping "shipping";
    14 => spending_controls "spending_controls";
    15 => status "status";
    16 => r#type "type" required;
}
rt::request! {
    Create -> crate::issuing::Card;
    "PostIssuingCards" Post "/v1/issuing/cards" Form;
}
