// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List.
///
/// `GET /v1/widgets`
///
/// - `kind`, in the query: Kind. `big` or `small`.
///
/// Feature: `widgets`.
#[doc(alias = "GetWidgets")]
#[doc(alias = "getwidgets")]
pub fn list(kind: crate::widgets::params::Kind) -> List {
    List { kind, ..Default::default() }
}
/// The request of [`widgets.list`](list()).
///
/// `GET /v1/widgets` (`GetWidgets`).
#[doc(alias = "GetWidgets")]
#[doc(alias = "getwidgets")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    created: Option<crate::widgets::params::Created>,
    filter: Option<Box<crate::widgets::params::Filter>>,
    expand: Option<Vec<String>>,
    active: Option<bool>,
    kind: crate::widgets::params::Kind,
    old: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Created.
    pub fn created(mut self, value: impl Into<crate::widgets::params::Created>) -> Self {
        self.created = Some(value.into());
        self
    }
    /// Filter.
    pub fn filter(mut self, value: crate::widgets::params::Filter) -> Self {
        self.filter = Some(Box::new(value));
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Active.
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Old. Deprecated.
    #[deprecated(note = "the contract says so")]
    pub fn old(mut self, value: impl Into<String>) -> Self {
        self.old = Some(value.into());
        self
    }
}
rt::record! {
    List;
    0 => created "created" query;
    1 => filter "filter" query;
    2 => expand "expand" query;
    3 => active "active" query;
    4 => kind "kind" required query;
    5 => old "old" query;
}
rt::request! {
    List -> rt::List<crate::widgets::Widget>;
    "GetWidgets" Get "/v1/widgets" Query;
}
rt::list! {
    List -> crate::widgets::Widget;
}
