// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "setup_attempts")]
mod list;
#[cfg(feature = "setup_attempts")]
#[doc(alias = "GetSetupAttempts")]
#[doc(alias = "getsetupattempts")]
pub use self::list::*;
