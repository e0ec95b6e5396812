// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "radar")]
mod create;
#[cfg(feature = "radar")]
#[doc(alias = "PostRadarValueListItems")]
#[doc(alias = "postradarvaluelistitems")]
pub use self::create::*;
#[cfg(feature = "radar")]
mod delete;
#[cfg(feature = "radar")]
#[doc(alias = "DeleteRadarValueListItemsItem")]
#[doc(alias = "deleteradarvaluelistitemsitem")]
pub use self::delete::*;
#[cfg(feature = "radar")]
mod list;
#[cfg(feature = "radar")]
#[doc(alias = "GetRadarValueListItems")]
#[doc(alias = "getradarvaluelistitems")]
pub use self::list::*;
#[cfg(feature = "radar")]
mod retrieve;
#[cfg(feature = "radar")]
#[doc(alias = "GetRadarValueListItemsItem")]
#[doc(alias = "getradarvaluelistitemsitem")]
pub use self::retrieve::*;
