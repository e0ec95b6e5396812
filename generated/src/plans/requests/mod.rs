// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `plans`, as its functions make them.

#[cfg(feature = "plans")]
pub(super) mod create;
#[cfg(feature = "plans")]
#[doc(alias = "PostPlans")]
#[doc(alias = "postplans")]
pub use self::create::Create;
#[cfg(feature = "plans")]
pub(super) mod delete;
#[cfg(feature = "plans")]
#[doc(alias = "DeletePlansPlan")]
#[doc(alias = "deleteplansplan")]
pub use self::delete::Delete;
#[cfg(feature = "plans")]
pub(super) mod list;
#[cfg(feature = "plans")]
#[doc(alias = "GetPlans")]
#[doc(alias = "getplans")]
pub use self::list::List;
#[cfg(feature = "plans")]
pub(super) mod retrieve;
#[cfg(feature = "plans")]
#[doc(alias = "GetPlansPlan")]
#[doc(alias = "getplansplan")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "plans")]
pub(super) mod update;
#[cfg(feature = "plans")]
#[doc(alias = "PostPlansPlan")]
#[doc(alias = "postplansplan")]
pub use self::update::Update;
