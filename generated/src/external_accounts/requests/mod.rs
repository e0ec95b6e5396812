// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `external_accounts`, as its functions make them.

#[cfg(feature = "external_accounts")]
pub(super) mod update;
#[cfg(feature = "external_accounts")]
#[doc(alias = "PostExternalAccountsId")]
#[doc(alias = "postexternalaccountsid")]
pub use self::update::Update;
