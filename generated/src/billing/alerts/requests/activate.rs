// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Activate a billing alert.
///
/// `POST /v1/billing/alerts/{id}/activate`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `billing`.
#[doc(alias = "PostBillingAlertsIdActivate")]
#[doc(alias = "postbillingalertsidactivate")]
pub fn activate(id: impl Into<rt::Id<crate::billing::Alert>>) -> Activate {
    Activate {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`billing.alerts.activate`](activate()).
///
/// `POST /v1/billing/alerts/{id}/activate` (`PostBillingAlertsIdActivate`).
#[doc(alias = "PostBillingAlertsIdActivate")]
#[doc(alias = "postbillingalertsidactivate")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Activate {
    id: rt::Id<crate::billing::Alert>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Activate {
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
    Activate;
    0 => id "id" required path;
    1 => expand "expand";
}
rt::request! {
    Activate -> crate::billing::Alert;
    "PostBillingAlertsIdActivate" Post "/v1/billing/alerts/{id}/activate" Form;
}
