// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "test_helpers")]
mod test_clock;
#[cfg(feature = "test_helpers")]
pub use self::test_clock::*;
