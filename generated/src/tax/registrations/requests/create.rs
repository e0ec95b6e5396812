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
    Create(
        Create::default()
            .0
            .set::<crate::tax::registrations::params::ActiveFrom>(0, active_from)
            .set::<String>(1, country)
            .set::<
                crate::tax::registrations::params::CountryOptions,
            >(2, country_options),
        rt::RequestOptions::default(),
    )
}
/// The request of [`tax.registrations.create`](create()).
///
/// `POST /v1/tax/registrations` (`PostTaxRegistrations`).
#[doc(alias = "PostTaxRegistrations")]
#[doc(alias = "posttaxregistrations")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);
impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }
    /// Expires at, in seconds since 1970.
    pub fn expires_at(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(4, value), self.1)
    }
}
rt::request! {
    Create -> crate::tax::Registration;
    "PostTaxRegistrations" Post "/v1/tax/registrations" Form;
    "active_from" required: crate::tax::registrations::params::ActiveFrom;
    "country" required: String;
    "country_options" required: crate::tax::registrations::params::CountryOptions;
    "expand": Option<Vec<String>>;
    "expires_at": Option<i64>;
}
