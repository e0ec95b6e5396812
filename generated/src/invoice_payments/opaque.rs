// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `invoice_payment` object without its fields: these need the feature `invoice_payments`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct InvoicePayment {
    /// Names this object in other calls.
    pub id: rt::Id<InvoicePayment>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    InvoicePayment;
    const "object" = Str("invoice_payment");
    0 => id "id" required;
}
