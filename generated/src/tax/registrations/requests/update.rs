// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a registration.
///
/// `POST /v1/tax/registrations/{id}`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `tax`.
#[doc(alias = "PostTaxRegistrationsId")]
#[doc(alias = "posttaxregistrationsid")]
pub fn update(id: impl Into<rt::Id<crate::tax::Registration>>) -> Update {
    Update {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`tax.registrations.update`](update()).
///
/// `POST /v1/tax/registrations/{id}` (`PostTaxRegistrationsId`).
#[doc(alias = "PostTaxRegistrationsId")]
#[doc(alias = "posttaxregistrationsid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    id: rt::Id<crate::tax::Registration>,
    active_from: Option<crate::tax::registrations::params::ActiveFrom>,
    expand: Option<Vec<String>>,
    expires_at: rt::Clearable<crate::tax::registrations::params::ExpiresAt>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Active from.
    pub fn active_from(
        mut self,
        value: impl Into<crate::tax::registrations::params::ActiveFrom>,
    ) -> Self {
        self.active_from = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expires at.
    pub fn expires_at(
        mut self,
        value: impl Into<crate::tax::registrations::params::ExpiresAt>,
    ) -> Self {
        self.expires_at = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `expires_at`.
    pub fn clear_expires_at(mut self) -> Self {
        self.expires_at = rt::Clearable::Clear;
        self
    }
}
rt::record! {
    Update;
    0 => id "id" required path;
    1 => active_from "active_from";
    2 => expand "expand";
    3 => expires_at "expires_at";
}
rt::request! {
    Update -> crate::tax::Registration;
    "PostTaxRegistrationsId" Post "/v1/tax/registrations/{id}" Form;
}
