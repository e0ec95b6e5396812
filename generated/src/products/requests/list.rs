// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List all products.
///
/// `GET /v1/products`
///
/// Feature: `products`.
#[doc(alias = "GetProducts")]
#[doc(alias = "getproducts")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`products.list`](list()).
///
/// `GET /v1/products` (`GetProducts`).
#[doc(alias = "GetProducts")]
#[doc(alias = "getproducts")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    active: Option<bool>,
    created: Option<crate::products::params::Created>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    ids: Option<Vec<String>>,
    limit: Option<i64>,
    shippable: Option<bool>,
    starting_after: Option<String>,
    url: Option<String>,
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
        value: impl Into<crate::products::params::Created>,
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
    /// Ids.
    pub fn ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ids = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Limit.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Shippable.
    pub fn shippable(mut self, value: bool) -> Self {
        self.shippable = Some(value);
        self
    }
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Url. At most 5000 characters.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::products::Product>>,
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
    2 => ending_before "ending_before" query;
    3 => expand "expand" query;
    4 => ids "ids" query;
    5 => limit "limit" query;
    6 => shippable "shippable" query;
    7 => starting_after "starting_after" query;
    8 => url "url" query;
}
rt::request! {
    List -> rt::List<crate::products::Product>;
    "GetProducts" Get "/v1/products" Query;
}
rt::list! {
    List -> crate::products::Product;
}
