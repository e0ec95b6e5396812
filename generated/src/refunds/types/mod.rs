// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(any(feature = "charges", feature = "refunds", feature = "test_helpers"))]
mod refund;
#[cfg(any(feature = "charges", feature = "refunds", feature = "test_helpers"))]
pub use self::refund::*;
