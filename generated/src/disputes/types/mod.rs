// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "_accounts_account")]
mod dispute;
#[cfg(feature = "_accounts_account")]
pub use self::dispute::*;
#[cfg(feature = "_accounts_account")]
mod merchandise;
#[cfg(feature = "_accounts_account")]
pub use self::merchandise::*;
