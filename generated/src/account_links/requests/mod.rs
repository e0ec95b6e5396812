// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "account_links")]
mod create;
#[cfg(feature = "account_links")]
#[doc(alias = "PostAccountLinks")]
#[doc(alias = "postaccountlinks")]
pub use self::create::*;
