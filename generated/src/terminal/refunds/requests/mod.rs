// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `terminal.refunds`, as its functions make them.

#[cfg(feature = "terminal")]
pub(super) mod create;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalRefunds")]
#[doc(alias = "postterminalrefunds")]
pub use self::create::Create;
