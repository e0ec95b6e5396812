// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List all personalization designs.
///
/// `GET /v1/issuing/personalization_designs`
///
/// Feature: `issuing`.
#[doc(alias = "GetIssuingPersonalizationDesigns")]
#[doc(alias = "getissuingpersonalizationdesigns")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`issuing.personalization_designs.list`](list()).
///
/// `GET /v1/issuing/personalization_designs` (`GetIssuingPersonalizationDesigns`).
#[doc(alias = "GetIssuingPersonalizationDesigns")]
#[doc(alias = "getissuingpersonalizationdesigns")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    lookup_keys: Option<Vec<String>>,
    preferences: Option<
        Box<crate::issuing::personalization_designs::params::ListPreferences>,
    >,
    starting_after: Option<String>,
    status: Option<crate::issuing::PersonalizationDesignStatus>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
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
    /// Lookup keys.
    pub fn lookup_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.lookup_keys = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Preferences.
    pub fn preferences(
        mut self,
        value: crate::issuing::personalization_designs::params::ListPreferences,
    ) -> Self {
        self.preferences = Some(Box::new(value));
        self
    }
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Status. `active`, `inactive`, `rejected` or `review`.
    pub fn status(mut self, value: crate::issuing::PersonalizationDesignStatus) -> Self {
        self.status = Some(value);
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::issuing::PersonalizationDesign>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => ending_before "ending_before" query;
    1 => expand "expand" query;
    2 => limit "limit" query;
    3 => lookup_keys "lookup_keys" query;
    4 => preferences "preferences" query;
    5 => starting_after "starting_after" query;
    6 => status "status" query;
}
rt::request! {
    List -> rt::List<crate::issuing::PersonalizationDesign>;
    "GetIssuingPersonalizationDesigns" Get "/v1/issuing/personalization_designs" Query;
}
rt::list! {
    List -> crate::issuing::PersonalizationDesign;
}
