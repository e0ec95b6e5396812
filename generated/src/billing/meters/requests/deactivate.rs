// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Deactivate a billing meter.
///
/// `POST /v1/billing/meters/{id}/deactivate`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `billing`.
#[doc(alias = "PostBillingMetersIdDeactivate")]
#[doc(alias = "postbillingmetersiddeactivate")]
pub fn deactivate(id: impl Into<rt::Id<crate::billing::Meter>>) -> Deactivate {
    Deactivate {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`billing.meters.deactivate`](deactivate()).
///
/// `POST /v1/billing/meters/{id}/deactivate` (`PostBillingMetersIdDeactivate`).
#[doc(alias = "PostBillingMetersIdDeactivate")]
#[doc(alias = "postbillingmetersiddeactivate")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Deactivate {
    id: rt::Id<crate::billing::Meter>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Deactivate {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}
rt::record! {
    Deactivate;
    0 => id "id" required path;
    1 => expand "expand";
}
rt::request! {
    Deactivate -> crate::billing::Meter;
    "PostBillingMetersIdDeactivate" Post "/v1/billing/meters/{id}/deactivate" Form;
}
