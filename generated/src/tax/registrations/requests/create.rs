// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax::Registration;
use crate::tax::registrations::params::ActiveFrom;
use crate::tax::registrations::params::CountryOptions;

/// Creates a registration: from then on Stripe computes tax in a place where you are registered for it. It doesn't register you with the authority.
///
/// `POST /v1/tax/registrations`
///
/// ```
/// use stripe_client::tax;
///
/// let registration = tax::registrations::create(
///     "US",
///     tax::registrations::params::CountryOptions::new(),
///     tax::registrations::params::ActiveFrom::Now,
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `country`, in the body: The country, as a two-letter ISO 3166 code: `DE`.
/// - `country_options`, in the body: How the tax registration works in its country: its kind, its state or other place.
/// - `active_from`, in the body: When the registration starts to count: `now` or a time in the future.
///
/// # Parameters
///
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`expires_at`](Create::expires_at()): When the registration ends.
///
/// # Answer
///
/// [`Registration`](crate::tax::Registration).
///
/// [Stripe's reference](https://docs.stripe.com/api/tax/registrations/create)
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
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// When the registration ends. Left out, it has no end. In seconds since 1970.
    pub fn expires_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(4, value), self.1)
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
