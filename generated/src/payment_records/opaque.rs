// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `payment_record` object without its fields: these need the feature `payment_records`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct PaymentRecord {
    /// Names this object in other calls.
    pub id: rt::Id<PaymentRecord>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    PaymentRecord;
    const "object" = Str("payment_record");
    0 => id "id" required;
}
