// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List portal configurations.
///
/// `GET /v1/billing_portal/configurations`
///
/// Feature: `billing_portal`.
#[doc(alias = "GetBillingPortalConfigurations")]
#[doc(alias = "getbillingportalconfigurations")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`billing_portal.configurations.list`](list()).
///
/// `GET /v1/billing_portal/configurations` (`GetBillingPortalConfigurations`).
#[doc(alias = "GetBillingPortalConfigurations")]
#[doc(alias = "getbillingportalconfigurations")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    active: Option<bool>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    is_default: Option<bool>,
    limit: Option<i64>,
    starting_after: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Active.
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
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
    /// Is default.
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
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
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::billing_portal::Configuration>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => active "active" query;
    1 => ending_before "ending_before" query;
    2 => expand "expand" query;
    3 => is_default "is_default" query;
    4 => limit "limit" query;
    5 => starting_after "starting_after" query;
}
rt::request! {
    List -> rt::List<crate::billing_portal::Configuration>;
    "GetBillingPortalConfigurations" Get "/v1/billing_portal/configurations" Query;
}
rt::list! {
    List -> crate::billing_portal::Configuration;
}
