// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `tax_rate` object without its fields: these need the feature `tax_rates`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct TaxRate {
    /// Names this object in other calls.
    pub id: rt::Id<TaxRate>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    TaxRate;
    const "object" = Str("tax_rate");
    0 => id "id" required;
}
