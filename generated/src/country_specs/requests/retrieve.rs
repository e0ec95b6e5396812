// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a Country Spec.
///
/// `GET /v1/country_specs/{country}`
///
/// - `country`, in the path: Country. At most 5000 characters.
///
/// Feature: `country_specs`.
#[doc(alias = "GetCountrySpecsCountry")]
#[doc(alias = "getcountryspecscountry")]
pub fn retrieve(
    country: impl Into<rt::Id<crate::country_specs::CountrySpec>>,
) -> Retrieve {
    Retrieve {
        country: country.into(),
        ..Default::default()
    }
}
/// The request of [`country_specs.retrieve`](retrieve()).
///
/// `GET /v1/country_specs/{country}` (`GetCountrySpecsCountry`).
#[doc(alias = "GetCountrySpecsCountry")]
#[doc(alias = "getcountryspecscountry")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    country: rt::Id<crate::country_specs::CountrySpec>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}
rt::record! {
    Retrieve;
    0 => country "country" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::country_specs::CountrySpec;
    "GetCountrySpecsCountry" Get "/v1/country_specs/{country}" Query;
}
impl rt::Retrieve for crate::country_specs::CountrySpec {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
