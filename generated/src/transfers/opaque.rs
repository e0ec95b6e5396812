// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `transfer` object without its fields: these need the feature `transfers`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct Transfer {
    /// Names this object in other calls.
    pub id: rt::Id<Transfer>,
    /// All else.
    pub extra: rt::Extra,
}

/// The `transfer_reversal` object without its fields: these need the feature `transfers`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct TransferReversal {
    /// Names this object in other calls.
    pub id: rt::Id<TransferReversal>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    Transfer;
    const "object" = Str("transfer");
    0 => id "id" required;
}

rt::opaque! {
    TransferReversal;
    const "object" = Str("transfer_reversal");
    0 => id "id" required;
}
