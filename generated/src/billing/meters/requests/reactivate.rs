// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Reactivate a billing meter.
///
/// `POST /v1/billing/meters/{id}/reactivate`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `billing`.
#[doc(alias = "PostBillingMetersIdReactivate")]
#[doc(alias = "postbillingmetersidreactivate")]
pub fn reactivate(id: impl Into<rt::Id<crate::billing::Meter>>) -> Reactivate {
    Reactivate {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`billing.meters.reactivate`](reactivate()).
///
/// `POST /v1/billing/meters/{id}/reactivate` (`PostBillingMetersIdReactivate`).
#[doc(alias = "PostBillingMetersIdReactivate")]
#[doc(alias = "postbillingmetersidreactivate")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Reactivate {
    id: rt::Id<crate::billing::Meter>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Reactivate {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}
rt::record! {
    Reactivate;
    0 => id "id" required path;
    1 => expand "expand";
}
rt::request! {
    Reactivate -> crate::billing::Meter;
    "PostBillingMetersIdReactivate" Post "/v1/billing/meters/{id}/reactivate" Form;
}
