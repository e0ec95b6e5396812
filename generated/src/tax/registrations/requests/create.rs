// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax::Registration;
use crate::tax::registrations::params::ActiveFrom;
use crate::tax::registrations::params::CountryOptions;

/// Create a registration.
///
/// `POST /v1/tax/registrations`
///
/// - `country`, in the body: Country. At most 5000 characters.
/// - `country_options`, in the body: Country options.
/// - `active_from`, in the body: Active from.
///
/// Feature: `tax`.
#[doc(alias = "PostTaxRegistrations")]
#[doc(alias = "posttaxregistrations")]
pub fn create(
    country: impl Into<String>,
    country_options: CountryOptions,
    active_from: impl Into<ActiveFrom>,
) -> Create {
    Create(
        Create::default()
            .0
            .set::<String>(0, country)
            .set::<CountryOptions>(1, country_options)
            .set::<ActiveFrom>(2, active_from),
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
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }

    /// Expires at, in seconds since 1970.
    pub fn expires_at(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(4, value), self.1)
    }
}

rt::request! {
    Create -> Registration;
    "PostTaxRegistrations" Post "/v1/tax/registrations" Form;
    "country" required: String;
    "country_options" required: CountryOptions;
    "active_from" required: ActiveFrom;
    "expand": Vec<String>;
    "expires_at": i64;
}
