// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `coupon` object without its fields: these need the feature `coupons`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct Coupon {
    /// Names this object in other calls.
    pub id: rt::Id<Coupon>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    Coupon;
    const "object" = Str("coupon");
    0 => id "id" required;
}
