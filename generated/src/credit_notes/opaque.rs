// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `credit_note` object without its fields: these need the feature `credit_notes`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct CreditNote {
    /// Names this object in other calls.
    pub id: rt::Id<CreditNote>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    CreditNote;
    const "object" = Str("credit_note");
    0 => id "id" required;
}
