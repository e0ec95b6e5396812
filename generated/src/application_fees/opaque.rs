// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `application_fee` object without its fields: these need the feature `application_fees`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct ApplicationFee {
    /// Names this object in other calls.
    pub id: rt::Id<ApplicationFee>,
    /// All else.
    pub extra: rt::Extra,
}

/// The `fee_refund` object without its fields: these need the feature `application_fees`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct FeeRefund {
    /// Names this object in other calls.
    pub id: rt::Id<FeeRefund>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    ApplicationFee;
    const "object" = Str("application_fee");
    0 => id "id" required;
}

rt::opaque! {
    FeeRefund;
    const "object" = Str("fee_refund");
    0 => id "id" required;
}
