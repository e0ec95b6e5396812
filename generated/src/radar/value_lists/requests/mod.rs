// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "radar")]
mod create;
#[cfg(feature = "radar")]
#[doc(alias = "PostRadarValueLists")]
#[doc(alias = "postradarvaluelists")]
pub use self::create::*;
#[cfg(feature = "radar")]
mod delete;
#[cfg(feature = "radar")]
#[doc(alias = "DeleteRadarValueListsValueList")]
#[doc(alias = "deleteradarvaluelistsvaluelist")]
pub use self::delete::*;
#[cfg(feature = "radar")]
mod list;
#[cfg(feature = "radar")]
#[doc(alias = "GetRadarValueLists")]
#[doc(alias = "getradarvaluelists")]
pub use self::list::*;
#[cfg(feature = "radar")]
mod retrieve;
#[cfg(feature = "radar")]
#[doc(alias = "GetRadarValueListsValueList")]
#[doc(alias = "getradarvaluelistsvaluelist")]
pub use self::retrieve::*;
#[cfg(feature = "radar")]
mod update;
#[cfg(feature = "radar")]
#[doc(alias = "PostRadarValueListsValueList")]
#[doc(alias = "postradarvaluelistsvaluelist")]
pub use self::update::*;
