// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::country_specs::CountrySpec;
use crate::rt;

/// Fetches what Stripe supports and asks for in one country: currencies, payment methods, facts about accounts.
///
/// `GET /v1/country_specs/{country}`
///
/// ```
/// use stripe_client::country_specs;
///
/// let country_spec = country_specs::retrieve("country_spec_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `country`, in the path: The country, as a two-letter ISO 3166 code.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`CountrySpec`](crate::country_specs::CountrySpec).
///
/// [Stripe's reference](https://docs.stripe.com/api/country_specs/retrieve)
///
/// Feature: `country_specs`.
#[doc(alias = "GetCountrySpecsCountry")]
#[doc(alias = "getcountryspecscountry")]
pub fn retrieve(country: impl Into<rt::Id<CountrySpec>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<CountrySpec>>(0, country),
        rt::RequestOptions::default(),
    )
}

/// The request of [`country_specs.retrieve`](retrieve()).
///
/// `GET /v1/country_specs/{country}` (`GetCountrySpecsCountry`).
#[doc(alias = "GetCountrySpecsCountry")]
#[doc(alias = "getcountryspecscountry")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }
}

impl rt::Retrieve for CountrySpec {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> CountrySpec;
    "GetCountrySpecsCountry" Get "/v1/country_specs/{country}" Query;
    "country" required path: String;
    "expand" query: Vec<String>;
}
