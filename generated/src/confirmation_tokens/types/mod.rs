// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(any(feature = "confirmation_tokens", feature = "test_helpers"))]
mod confirmation_token;
#[cfg(any(feature = "confirmation_tokens", feature = "test_helpers"))]
pub use self::confirmation_token::*;
