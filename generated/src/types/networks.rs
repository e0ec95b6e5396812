// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Networks.
///
/// Contract: `#/components/schemas/networks`.
#[derive(Default)]
#[non_exhaustive]
pub struct Networks {
    /// Available.
    pub available: Vec<String>,
    /// Preferred. At most 5000 characters. May be null.
    pub preferred: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Networks;
    0 => available "available" required;
    1 => preferred "preferred";
}
