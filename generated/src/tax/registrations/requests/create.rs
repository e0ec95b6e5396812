// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a registration.
///
/// `POST /v1/tax/registrations`
///
/// - `active_from`, in the body: Active from.
/// - `country`, in the body: Country. At most 5000 characters.
/// - `country_options`, in the body: Country options.
///
/// Feature: `tax`.
#[doc(alias = "PostTaxRegistrations")]
#[doc(alias = "posttaxregistrations")]
pub fn create(
    active_from: impl Into<crate::tax::registrations::params::ActiveFrom>,
    country: impl Into<String>,
    country_options: crate::tax::registrations::params::CountryOptions,
) -> Create {
    Create {
        active_from: active_from.into(),
        country: country.into(),
        country_options,
        ..Default::default()
    }
}
/// The request of [`tax.registrations.create`](create()).
///
/// `POST /v1/tax/registrations` (`PostTaxRegistrations`).
#[doc(alias = "PostTaxRegistrations")]
#[doc(alias = "posttaxregistrations")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    active_from: crate::tax::registrations::params::ActiveFrom,
    country: String,
    country_options: crate::tax::registrations::params::CountryOptions,
    expand: Option<Vec<String>>,
    expires_at: Option<rt::Timestamp>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expires at, in seconds since 1970.
    pub fn expires_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.expires_at = Some(value.into());
        self
    }
}
rt::record! {
    Create;
    0 => active_from "active_from" required;
    1 => country "country" required;
    2 => country_options "country_options" required;
    3 => expand "expand";
    4 => expires_at "expires_at";
}
rt::request! {
    Create -> crate::tax::Registration;
    "PostTaxRegistrations" Post "/v1/tax/registrations" Form;
}
