// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Plan`]: What a subscription costs and how often it is billed, in the older form.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists plans, the older kind of recurring prices. | `GET /v1/plans` |
//! | [`create`](create()) | Creates a plan, the older kind of recurring price. | `POST /v1/plans` |
//! | [`retrieve`](retrieve()) | Fetches a plan. | `GET /v1/plans/{plan}` |
//! | [`update`](update()) | Changes a plan's name, product, trial days or metadata, or whether it is sold. | `POST /v1/plans/{plan}` |
//! | [`delete`](delete()) | Deletes a plan: nobody can subscribe to it any more. | `DELETE /v1/plans/{plan}` |
//!
//! Feature: `plans`.

#[cfg(feature = "plans")]
pub mod requests;
#[cfg(feature = "plans")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "plans")]
#[doc(alias = "PostPlans")]
#[doc(alias = "postplans")]
pub use self::requests::create::create;
#[cfg(feature = "plans")]
#[doc(alias = "DeletePlansPlan")]
#[doc(alias = "deleteplansplan")]
pub use self::requests::delete::delete;
#[cfg(feature = "plans")]
#[doc(alias = "GetPlans")]
#[doc(alias = "getplans")]
pub use self::requests::list::list;
#[cfg(feature = "plans")]
#[doc(alias = "GetPlansPlan")]
#[doc(alias = "getplansplan")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "plans")]
#[doc(alias = "PostPlansPlan")]
#[doc(alias = "postplansplan")]
pub use self::requests::update::update;
#[cfg_attr(not(docsrs), cfg(feature = "plans"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "plans"))]
pub use self::types::*;
#[cfg(not(feature = "plans"))]
mod opaque;
#[cfg(not(feature = "plans"))]
pub use self::opaque::*;
#[cfg(feature = "plans")]
pub mod params;
