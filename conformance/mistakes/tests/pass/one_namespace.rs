//! The namespace that is on, and what is always there.
use stripe_client::{CountrySpec, RawRequest, country_specs};

pub(super) fn main() {
    let _ = country_specs::retrieve("US").expand(["x"]);
    let _ = CountrySpec::default().default_currency;
    let _ = RawRequest::get("/v1/country_specs");
}
