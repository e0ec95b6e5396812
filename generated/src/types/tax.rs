// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// A tax that is a fixed sum, whatever is sold. Taxes by percentage don't have it.
///
/// Contract: `#/components/schemas/tax_rate_flat_amount`.
#[non_exhaustive]
pub struct TaxRateFlatAmount {
    /// The tax to add when the rate has a fixed sum, in the smallest currency unit, up to eight digits.
    pub amount: i64,
    /// The currency of the amounts beside it.
    pub currency: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    TaxRateFlatAmount;
    0 => amount = 0 "amount" required;
    1 => currency "currency" required;
}
