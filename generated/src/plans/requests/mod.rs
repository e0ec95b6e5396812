// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "plans")]
mod create;
#[cfg(feature = "plans")]
#[doc(alias = "PostPlans")]
#[doc(alias = "postplans")]
pub use self::create::*;
#[cfg(feature = "plans")]
mod delete;
#[cfg(feature = "plans")]
#[doc(alias = "DeletePlansPlan")]
#[doc(alias = "deleteplansplan")]
pub use self::delete::*;
#[cfg(feature = "plans")]
mod list;
#[cfg(feature = "plans")]
#[doc(alias = "GetPlans")]
#[doc(alias = "getplans")]
pub use self::list::*;
#[cfg(feature = "plans")]
mod retrieve;
#[cfg(feature = "plans")]
#[doc(alias = "GetPlansPlan")]
#[doc(alias = "getplansplan")]
pub use self::retrieve::*;
#[cfg(feature = "plans")]
mod update;
#[cfg(feature = "plans")]
#[doc(alias = "PostPlansPlan")]
#[doc(alias = "postplansplan")]
pub use self::update::*;
