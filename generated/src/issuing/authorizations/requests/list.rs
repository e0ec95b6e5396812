// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List all authorizations.
///
/// `GET /v1/issuing/authorizations`
///
/// Feature: `issuing`.
#[doc(alias = "GetIssuingAuthorizations")]
#[doc(alias = "getissuingauthorizations")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`issuing.authorizations.list`](list()).
///
/// `GET /v1/issuing/authorizations` (`GetIssuingAuthorizations`).
#[doc(alias = "GetIssuingAuthorizations")]
#[doc(alias = "getissuingauthorizations")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    card: Option<rt::Id<crate::issuing::Card>>,
    cardholder: Option<rt::Id<crate::issuing::Cardholder>>,
    created: Option<crate::issuing::authorizations::params::Created>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    starting_after: Option<String>,
    status: Option<crate::issuing::AuthorizationStatus>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Card. At most 5000 characters.
    pub fn card(mut self, value: impl Into<rt::Id<crate::issuing::Card>>) -> Self {
        self.card = Some(value.into());
        self
    }
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
        value: impl Into<crate::issuing::authorizations::params::Created>,
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
    /// Status. `closed`, `expired`, `pending` or `reversed`.
    pub fn status(mut self, value: crate::issuing::AuthorizationStatus) -> Self {
        self.status = Some(value);
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::issuing::Authorization>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => card "card" query;
    1 => cardholder "cardholder" query;
    2 => created "created" query;
    3 => ending_before "ending_before" query;
    4 => expand "expand" query;
    5 => limit "limit" query;
    6 => starting_after "starting_after" query;
    7 => status "status" query;
}
rt::request! {
    List -> rt::List<crate::issuing::Authorization>;
    "GetIssuingAuthorizations" Get "/v1/issuing/authorizations" Query;
}
rt::list! {
    List -> crate::issuing::Authorization;
}
