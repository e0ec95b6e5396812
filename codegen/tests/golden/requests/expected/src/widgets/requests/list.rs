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
    List(
        List::default().0.set::<crate::widgets::params::Kind>(0, kind),
        rt::RequestOptions::default(),
    )
}
/// The request of [`widgets.list`](list()).
///
/// `GET /v1/widgets` (`GetWidgets`).
#[doc(alias = "GetWidgets")]
#[doc(alias = "getwidgets")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);
impl List {
    /// Created.
    pub fn created(self, value: impl Into<crate::widgets::params::Created>) -> Self {
        Self(self.0.set::<crate::widgets::params::Created>(1, value), self.1)
    }
    /// Filter.
    pub fn filter(self, value: crate::widgets::params::Filter) -> Self {
        Self(self.0.set::<crate::widgets::params::Filter>(2, value), self.1)
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }
    /// Active.
    pub fn active(self, value: bool) -> Self {
        Self(self.0.set::<bool>(4, value), self.1)
    }
    /// Old. Deprecated.
    #[deprecated(note = "the contract says so")]
    pub fn old(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }
}
rt::request! {
    List -> rt::List<crate::widgets::Widget>;
    "GetWidgets" Get "/v1/widgets" Query;
    "kind" required query: crate::widgets::params::Kind;
    "created" query: Option<crate::widgets::params::Created>;
    "filter" query: Option<crate::widgets::params::Filter>;
    "expand" query: Option<Vec<String>>;
    "active" query: Option<bool>;
    "old" query: Option<String>;
}
rt::list! {
    List -> crate::widgets::Widget;
}
