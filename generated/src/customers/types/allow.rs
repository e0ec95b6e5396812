// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `allow_redisplay`.
///
/// Contract: `#/components/schemas/card/properties/allow_redisplay`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AllowRedisplay {
    /// `always`
    Always,
    /// `limited`
    Limited,
    /// `unspecified`
    Unspecified,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    AllowRedisplay;
    0 => Always "always";
    1 => Limited "limited";
    2 => Unspecified "unspecified";
}
