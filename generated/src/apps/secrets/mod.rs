// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Secret`](crate::apps::Secret): A piece of confidential data that a Stripe App stores at Stripe, such as the token of another service.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the secrets that your Stripe app keeps in one scope, without what is in them. | `GET /v1/apps/secrets` |
//! | [`create`](create()) | Saves a secret of your Stripe app, in place of one of the same name and scope. | `POST /v1/apps/secrets` |
//! | [`delete_where`](delete_where()) | Deletes a secret of your Stripe app, found by name and scope. | `POST /v1/apps/secrets/delete` |
//! | [`find`](find()) | Fetches a secret of your Stripe app by name and scope. | `GET /v1/apps/secrets/find` |
//!
//! Feature: `apps`.

#[cfg(feature = "apps")]
pub mod requests;
#[cfg(feature = "apps")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "apps")]
#[doc(alias = "PostAppsSecrets")]
#[doc(alias = "postappssecrets")]
pub use self::requests::create::create;
#[cfg(feature = "apps")]
#[doc(alias = "PostAppsSecretsDelete")]
#[doc(alias = "postappssecretsdelete")]
pub use self::requests::delete_where::delete_where;
#[cfg(feature = "apps")]
#[doc(alias = "GetAppsSecretsFind")]
#[doc(alias = "getappssecretsfind")]
pub use self::requests::find::find;
#[cfg(feature = "apps")]
#[doc(alias = "GetAppsSecrets")]
#[doc(alias = "getappssecrets")]
pub use self::requests::list::list;
#[cfg(feature = "apps")]
pub mod params;
