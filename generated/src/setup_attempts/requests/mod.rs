// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `setup_attempts`, as its functions make them.

#[cfg(feature = "setup_attempts")]
pub(super) mod list;
#[cfg(feature = "setup_attempts")]
#[doc(alias = "GetSetupAttempts")]
#[doc(alias = "getsetupattempts")]
pub use self::list::List;
