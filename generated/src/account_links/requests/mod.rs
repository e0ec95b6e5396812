// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `account_links`, as its functions make them.

#[cfg(feature = "account_links")]
pub(super) mod create;
#[cfg(feature = "account_links")]
#[doc(alias = "PostAccountLinks")]
#[doc(alias = "postaccountlinks")]
pub use self::create::Create;
