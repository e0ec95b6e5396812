// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `payment_intent` object without its fields: these need the feature `payment_intents`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct PaymentIntent {
    /// Names this object in other calls.
    pub id: rt::Id<PaymentIntent>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    PaymentIntent;
    const "object" = Str("payment_intent");
    0 => id "id" required;
}
