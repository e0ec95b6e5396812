// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a billing meter.
///
/// `POST /v1/billing/meters/{id}`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `billing`.
#[doc(alias = "PostBillingMetersId")]
#[doc(alias = "postbillingmetersid")]
pub fn update(id: impl Into<rt::Id<crate::billing::Meter>>) -> Update {
    Update {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`billing.meters.update`](update()).
///
/// `POST /v1/billing/meters/{id}` (`PostBillingMetersId`).
#[doc(alias = "PostBillingMetersId")]
#[doc(alias = "postbillingmetersid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    id: rt::Id<crate::billing::Meter>,
    display_name: Option<String>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Display name. At most 250 characters.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}
rt::record! {
    Update;
    0 => id "id" required path;
    1 => display_name "display_name";
    2 => expand "expand";
}
rt::request! {
    Update -> crate::billing::Meter;
    "PostBillingMetersId" Post "/v1/billing/meters/{id}" Form;
}
