//! A type whose namespace is off, beside a namespace that is on and what is always there.
use stripe_client::{CountrySpec, Payout, RawRequest, country_specs};

fn amount(payout: &Payout) -> i64 {
    payout.amount
}

fn main() {
    let _ = country_specs::retrieve("US").expand(["x"]);
    let _ = CountrySpec::default().default_currency;
    let _ = RawRequest::get("/v1/country_specs");
    let _ = amount;
}
