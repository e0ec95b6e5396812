// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `promotion_code` object without its fields: these need the feature `promotion_codes`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct PromotionCode {
    /// Names this object in other calls.
    pub id: rt::Id<PromotionCode>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    PromotionCode;
    const "object" = Str("promotion_code");
    0 => id "id" required;
}
