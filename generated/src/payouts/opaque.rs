// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `payout` object without its fields: these need the feature `payouts`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct Payout {
    /// Names this object in other calls.
    pub id: rt::Id<Payout>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    Payout;
    const "object" = Str("payout");
    0 => id "id" required;
}
