// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List all shipping rates.
///
/// `GET /v1/shipping_rates`
///
/// Feature: `shipping_rates`.
#[doc(alias = "GetShippingRates")]
#[doc(alias = "getshippingrates")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`shipping_rates.list`](list()).
///
/// `GET /v1/shipping_rates` (`GetShippingRates`).
#[doc(alias = "GetShippingRates")]
#[doc(alias = "getshippingrates")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    active: Option<bool>,
    created: Option<crate::shipping_rates::params::Created>,
    currency: Option<rt::Currency>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
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
    /// Created.
    pub fn created(
        mut self,
        value: impl Into<crate::shipping_rates::params::Created>,
    ) -> Self {
        self.created = Some(value.into());
        self
    }
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(mut self, value: impl Into<rt::Currency>) -> Self {
        self.currency = Some(value.into());
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
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::shipping_rates::ShippingRate>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => active "active" query;
    1 => created "created" query;
    2 => currency "currency" query;
    3 => ending_before "ending_before" query;
    4 => expand "expand" query;
    5 => limit "limit" query;
    6 => starting_after "starting_after" query;
}
rt::request! {
    List -> rt::List<crate::shipping_rates::ShippingRate>;
    "GetShippingRates" Get "/v1/shipping_rates" Query;
}
rt::list! {
    List -> crate::shipping_rates::ShippingRate;
}
