// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a billing alert.
///
/// `GET /v1/billing/alerts/{id}`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `billing`.
#[doc(alias = "GetBillingAlertsId")]
#[doc(alias = "getbillingalertsid")]
pub fn retrieve(id: impl Into<rt::Id<crate::billing::Alert>>) -> Retrieve {
    Retrieve {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`billing.alerts.retrieve`](retrieve()).
///
/// `GET /v1/billing/alerts/{id}` (`GetBillingAlertsId`).
#[doc(alias = "GetBillingAlertsId")]
#[doc(alias = "getbillingalertsid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    id: rt::Id<crate::billing::Alert>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::billing::Alert>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => id "id" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::billing::Alert;
    "GetBillingAlertsId" Get "/v1/billing/alerts/{id}" Query;
}
impl rt::Retrieve for crate::billing::Alert {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
