// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Three d secure usage.
///
/// Contract: `#/components/schemas/three_d_secure_usage`.
#[non_exhaustive]
pub struct ThreeDSecureUsage {
    /// Whether the card can do 3D Secure.
    pub supported: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    ThreeDSecureUsage;
    0 => supported = false "supported" required;
}
