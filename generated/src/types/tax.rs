// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Tax rate flat amount.
///
/// Contract: `#/components/schemas/tax_rate_flat_amount`.
#[derive(Default)]
#[non_exhaustive]
pub struct TaxRateFlatAmount {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Currency. At most 5000 characters.
    pub currency: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    TaxRateFlatAmount;
    0 => amount "amount" required;
    1 => currency "currency" required;
}
