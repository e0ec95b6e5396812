// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What Stripe converts one unit of a currency to in the others. It is deprecated: the FX Quotes API replaces it.
///
/// The `exchange_rate` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/exchange_rates/object)
///
/// Contract: `#/components/schemas/exchange_rate`.
///
/// Feature: `exchange_rates`.
#[non_exhaustive]
pub struct ExchangeRate {
    /// The currency that the rates are for.
    pub id: rt::Id<ExchangeRate>,
    /// What one unit of the base currency is worth in each other currency.
    pub rates: std::collections::BTreeMap<String, f64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    ExchangeRate;
    const "object" = Str("exchange_rate");
    0 => id "id" required;
    1 => rates "rates" required;
}
