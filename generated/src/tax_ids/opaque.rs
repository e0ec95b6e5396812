// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `tax_id` object without its fields: these need the feature `customers` or `tax_ids`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct TaxId {
    /// Names this object in other calls.
    pub id: rt::Id<TaxId>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    TaxId;
    const "object" = Str("tax_id");
    0 => id "id" required;
}
