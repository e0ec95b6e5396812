// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `shipping_rate` object without its fields: these need the feature `shipping_rates`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct ShippingRate {
    /// Names this object in other calls.
    pub id: rt::Id<ShippingRate>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    ShippingRate;
    const "object" = Str("shipping_rate");
    const "type" = Str("fixed_amount");
    0 => id "id" required;
}
