// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "account_sessions")]
mod account_session;
#[cfg(feature = "account_sessions")]
pub use self::account_session::*;
