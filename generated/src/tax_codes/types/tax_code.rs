// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `tax_code` object.
///
/// Contract: `#/components/schemas/tax_code`.
#[derive(Default)]
#[non_exhaustive]
pub struct TaxCode {
    /// Description. At most 5000 characters.
    pub description: String,
    /// Id. At most 5000 characters.
    pub id: rt::Id<TaxCode>,
    /// Name. At most 5000 characters.
    pub name: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    TaxCode;
    const "object" = Str("tax_code");
    0 => description "description" required;
    1 => id "id" required;
    2 => name "name" required;
}
