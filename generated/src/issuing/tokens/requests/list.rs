// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List all issuing tokens for card.
///
/// `GET /v1/issuing/tokens`
///
/// - `card`, in the query: Card. At most 5000 characters.
///
/// Feature: `issuing`.
#[doc(alias = "GetIssuingTokens")]
#[doc(alias = "getissuingtokens")]
pub fn list(card: impl Into<rt::Id<crate::issuing::Card>>) -> List {
    List {
        card: card.into(),
        ..Default::default()
    }
}
/// The request of [`issuing.tokens.list`](list()).
///
/// `GET /v1/issuing/tokens` (`GetIssuingTokens`).
#[doc(alias = "GetIssuingTokens")]
#[doc(alias = "getissuingtokens")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    card: rt::Id<crate::issuing::Card>,
    created: Option<crate::issuing::tokens::params::Created>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    starting_after: Option<String>,
    status: Option<crate::issuing::TokenStatus>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Created.
    pub fn created(
        mut self,
        value: impl Into<crate::issuing::tokens::params::Created>,
    ) -> Self {
        self.created = Some(value.into());
        self
    }
    /// Ending before. At most 5000 characters.
    pub fn ending_before(mut self, value: impl Into<String>) -> Self {
        self.ending_before = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Limit.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Status. `active`, `deleted`, `requested` or `suspended`.
    pub fn status(mut self, value: crate::issuing::TokenStatus) -> Self {
        self.status = Some(value);
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::issuing::Token>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => card "card" required query;
    1 => created "created" query;
    2 => ending_before "ending_before" query;
    3 => expand "expand" query;
    4 => limit "limit" query;
    5 => starting_after "starting_after" query;
    6 => status "status" query;
}
rt::request! {
    List -> rt::List<crate::issuing::Token>;
    "GetIssuingTokens" Get "/v1/issuing/tokens" Query;
}
rt::list! {
    List -> crate::issuing::Token;
}
