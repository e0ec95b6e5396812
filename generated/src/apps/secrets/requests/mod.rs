// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "apps")]
mod create;
#[cfg(feature = "apps")]
#[doc(alias = "PostAppsSecrets")]
#[doc(alias = "postappssecrets")]
pub use self::create::*;
#[cfg(feature = "apps")]
mod delete_where;
#[cfg(feature = "apps")]
#[doc(alias = "PostAppsSecretsDelete")]
#[doc(alias = "postappssecretsdelete")]
pub use self::delete_where::*;
#[cfg(feature = "apps")]
mod find;
#[cfg(feature = "apps")]
#[doc(alias = "GetAppsSecretsFind")]
#[doc(alias = "getappssecretsfind")]
pub use self::find::*;
#[cfg(feature = "apps")]
mod list;
#[cfg(feature = "apps")]
#[doc(alias = "GetAppsSecrets")]
#[doc(alias = "getappssecrets")]
pub use self::list::*;
