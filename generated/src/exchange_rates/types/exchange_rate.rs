// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `exchange_rate` object.
///
/// Contract: `#/components/schemas/exchange_rate`.
///
/// Feature: `exchange_rates`.
#[derive(Default)]
#[non_exhaustive]
pub struct ExchangeRate {
    /// Id. At most 5000 characters.
    pub id: rt::Id<ExchangeRate>,
    /// Rates. A map with free keys.
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
