// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `tax_code` object without its fields: these need the feature `tax_codes`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct TaxCode {
    /// Names this object in other calls.
    pub id: rt::Id<TaxCode>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    TaxCode;
    const "object" = Str("tax_code");
    0 => id "id" required;
}
