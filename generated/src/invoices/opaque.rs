// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `invoice` object without its fields: these need the feature `invoices`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct Invoice {
    /// Names this object in other calls.
    pub id: rt::Id<Invoice>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    Invoice;
    const "object" = Str("invoice");
    0 => id "id" required;
}
