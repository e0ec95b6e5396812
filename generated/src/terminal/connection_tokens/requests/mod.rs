// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `terminal.connection_tokens`, as its functions make them.

#[cfg(feature = "terminal")]
pub(super) mod create;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalConnectionTokens")]
#[doc(alias = "postterminalconnectiontokens")]
pub use self::create::Create;
