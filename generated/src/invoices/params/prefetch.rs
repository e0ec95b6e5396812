// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Prefetch: the same shape as [`crate::types::SessionPrefetch`].
pub type Prefetch = crate::types::SessionPrefetch;
