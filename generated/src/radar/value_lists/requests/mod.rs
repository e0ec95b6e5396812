// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `radar.value_lists`, as its functions make them.

#[cfg(feature = "radar")]
pub(super) mod create;
#[cfg(feature = "radar")]
#[doc(alias = "PostRadarValueLists")]
#[doc(alias = "postradarvaluelists")]
pub use self::create::Create;
#[cfg(feature = "radar")]
pub(super) mod delete;
#[cfg(feature = "radar")]
#[doc(alias = "DeleteRadarValueListsValueList")]
#[doc(alias = "deleteradarvaluelistsvaluelist")]
pub use self::delete::Delete;
#[cfg(feature = "radar")]
pub(super) mod list;
#[cfg(feature = "radar")]
#[doc(alias = "GetRadarValueLists")]
#[doc(alias = "getradarvaluelists")]
pub use self::list::List;
#[cfg(feature = "radar")]
pub(super) mod retrieve;
#[cfg(feature = "radar")]
#[doc(alias = "GetRadarValueListsValueList")]
#[doc(alias = "getradarvaluelistsvaluelist")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "radar")]
pub(super) mod update;
#[cfg(feature = "radar")]
#[doc(alias = "PostRadarValueListsValueList")]
#[doc(alias = "postradarvaluelistsvaluelist")]
pub use self::update::Update;
