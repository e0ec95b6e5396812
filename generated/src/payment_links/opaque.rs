// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `payment_link` object without its fields: these need the feature `payment_links`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct PaymentLink {
    /// Names this object in other calls.
    pub id: rt::Id<PaymentLink>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    PaymentLink;
    const "object" = Str("payment_link");
    0 => id "id" required;
}
