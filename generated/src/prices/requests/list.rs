// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List all prices.
///
/// `GET /v1/prices`
///
/// Feature: `prices`.
#[doc(alias = "GetPrices")]
#[doc(alias = "getprices")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`prices.list`](list()).
///
/// `GET /v1/prices` (`GetPrices`).
#[doc(alias = "GetPrices")]
#[doc(alias = "getprices")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    active: Option<bool>,
    created: Option<crate::prices::params::Created>,
    currency: Option<rt::Currency>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    lookup_keys: Option<Vec<String>>,
    product: Option<String>,
    recurring: Option<Box<crate::prices::params::Recurring>>,
    starting_after: Option<String>,
    r#type: Option<crate::prices::PriceType>,
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
    pub fn created(mut self, value: impl Into<crate::prices::params::Created>) -> Self {
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
    /// Lookup keys.
    pub fn lookup_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.lookup_keys = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Product. At most 5000 characters.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }
    /// Recurring.
    pub fn recurring(mut self, value: crate::prices::params::Recurring) -> Self {
        self.recurring = Some(Box::new(value));
        self
    }
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Type. `one_time` or `recurring`.
    pub fn r#type(mut self, value: crate::prices::PriceType) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::prices::Price>>,
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
    6 => lookup_keys "lookup_keys" query;
    7 => product "product" query;
    8 => recurring "recurring" query;
    9 => starting_after "starting_after" query;
    10 => r#type "type" query;
}
rt::request! {
    List -> rt::List<crate::prices::Price>;
    "GetPrices" Get "/v1/prices" Query;
}
rt::list! {
    List -> crate::prices::Price;
}
