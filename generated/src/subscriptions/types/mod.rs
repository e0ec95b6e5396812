// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "_accounts_account")]
mod aliases;
#[cfg(feature = "_accounts_account")]
pub use self::aliases::*;
#[cfg(feature = "_accounts_account")]
mod subscription;
#[cfg(feature = "_accounts_account")]
pub use self::subscription::*;
