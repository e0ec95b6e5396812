// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List billing alerts.
///
/// `GET /v1/billing/alerts`
///
/// Feature: `billing`.
#[doc(alias = "GetBillingAlerts")]
#[doc(alias = "getbillingalerts")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`billing.alerts.list`](list()).
///
/// `GET /v1/billing/alerts` (`GetBillingAlerts`).
#[doc(alias = "GetBillingAlerts")]
#[doc(alias = "getbillingalerts")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    alert_type: Option<crate::billing::alerts::params::AlertType>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    meter: Option<rt::Id<crate::billing::Meter>>,
    starting_after: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Alert type. Only `usage_threshold`.
    pub fn alert_type(
        mut self,
        value: crate::billing::alerts::params::AlertType,
    ) -> Self {
        self.alert_type = Some(value);
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
    /// Meter. At most 5000 characters.
    pub fn meter(mut self, value: impl Into<rt::Id<crate::billing::Meter>>) -> Self {
        self.meter = Some(value.into());
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
            crate::ExpandPath<rt::List<crate::billing::Alert>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => alert_type "alert_type" query;
    1 => ending_before "ending_before" query;
    2 => expand "expand" query;
    3 => limit "limit" query;
    4 => meter "meter" query;
    5 => starting_after "starting_after" query;
}
rt::request! {
    List -> rt::List<crate::billing::Alert>;
    "GetBillingAlerts" Get "/v1/billing/alerts" Query;
}
rt::list! {
    List -> crate::billing::Alert;
}
