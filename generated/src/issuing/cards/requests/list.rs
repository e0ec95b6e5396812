// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List all cards.
///
/// `GET /v1/issuing/cards`
///
/// Feature: `issuing`.
#[doc(alias = "GetIssuingCards")]
#[doc(alias = "getissuingcards")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`issuing.cards.list`](list()).
///
/// `GET /v1/issuing/cards` (`GetIssuingCards`).
#[doc(alias = "GetIssuingCards")]
#[doc(alias = "getissuingcards")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    cardholder: Option<rt::Id<crate::issuing::Cardholder>>,
    created: Option<crate::issuing::cards::params::Created>,
    ending_before: Option<String>,
    exp_month: Option<i64>,
    exp_year: Option<i64>,
    expand: Option<Vec<String>>,
    last4: Option<String>,
    limit: Option<i64>,
    personalization_design: Option<rt::Id<crate::issuing::PersonalizationDesign>>,
    starting_after: Option<String>,
    status: Option<crate::issuing::CardStatus>,
    r#type: Option<crate::issuing::CardType>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Cardholder. At most 5000 characters.
    pub fn cardholder(
        mut self,
        value: impl Into<rt::Id<crate::issuing::Cardholder>>,
    ) -> Self {
        self.cardholder = Some(value.into());
        self
    }
    /// Created.
    pub fn created(
        mut self,
        value: impl Into<crate::issuing::cards::params::Created>,
    ) -> Self {
        self.created = Some(value.into());
        self
    }
    /// Ending before. At most 5000 characters.
    pub fn ending_before(mut self, value: impl Into<String>) -> Self {
        self.ending_before = Some(value.into());
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
    /// Last4. At most 5000 characters.
    pub fn last4(mut self, value: impl Into<String>) -> Self {
        self.last4 = Some(value.into());
        self
    }
    /// Limit.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
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
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Status. `active`, `canceled` or `inactive`.
    pub fn status(mut self, value: crate::issuing::CardStatus) -> Self {
        self.status = Some(value);
        self
    }
    /// Type. `physical` or `virtual`.
    pub fn r#type(mut self, value: crate::issuing::CardType) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::issuing::Card>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => cardholder "cardholder" query;
    1 => created "created" query;
    2 => ending_before "ending_before" query;
    3 => exp_month "exp_month" query;
    4 => exp_year "exp_year" query;
    5 => expand "expand" query;
    6 => last4 "last4" query;
    7 => limit "limit" query;
    8 => personalization_design "personalization_design" query;
    9 => starting_after "starting_after" query;
    10 => status "status" query;
    11 => r#type "type" query;
}
rt::request! {
    List -> rt::List<crate::issuing::Card>;
    "GetIssuingCards" Get "/v1/issuing/cards" Query;
}
rt::list! {
    List -> crate::issuing::Card;
}
