// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "external_accounts")]
mod update;
#[cfg(feature = "external_accounts")]
#[doc(alias = "PostExternalAccountsId")]
#[doc(alias = "postexternalaccountsid")]
pub use self::update::*;
