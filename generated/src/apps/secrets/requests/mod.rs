// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `apps.secrets`, as its functions make them.

#[cfg(feature = "apps")]
pub(super) mod create;
#[cfg(feature = "apps")]
#[doc(alias = "PostAppsSecrets")]
#[doc(alias = "postappssecrets")]
pub use self::create::Create;
#[cfg(feature = "apps")]
pub(super) mod delete_where;
#[cfg(feature = "apps")]
#[doc(alias = "PostAppsSecretsDelete")]
#[doc(alias = "postappssecretsdelete")]
pub use self::delete_where::DeleteWhere;
#[cfg(feature = "apps")]
pub(super) mod find;
#[cfg(feature = "apps")]
#[doc(alias = "GetAppsSecretsFind")]
#[doc(alias = "getappssecretsfind")]
pub use self::find::Find;
#[cfg(feature = "apps")]
pub(super) mod list;
#[cfg(feature = "apps")]
#[doc(alias = "GetAppsSecrets")]
#[doc(alias = "getappssecrets")]
pub use self::list::List;
