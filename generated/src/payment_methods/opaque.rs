// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `payment_method` object without its fields: these need the feature `customers` or `payment_methods`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct PaymentMethod {
    /// Names this object in other calls.
    pub id: rt::Id<PaymentMethod>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    PaymentMethod;
    const "object" = Str("payment_method");
    0 => id "id" required;
}
