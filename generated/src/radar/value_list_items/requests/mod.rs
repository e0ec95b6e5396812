// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `radar.value_list_items`, as its functions make them.

#[cfg(feature = "radar")]
pub(super) mod create;
#[cfg(feature = "radar")]
#[doc(alias = "PostRadarValueListItems")]
#[doc(alias = "postradarvaluelistitems")]
pub use self::create::Create;
#[cfg(feature = "radar")]
pub(super) mod delete;
#[cfg(feature = "radar")]
#[doc(alias = "DeleteRadarValueListItemsItem")]
#[doc(alias = "deleteradarvaluelistitemsitem")]
pub use self::delete::Delete;
#[cfg(feature = "radar")]
pub(super) mod list;
#[cfg(feature = "radar")]
#[doc(alias = "GetRadarValueListItems")]
#[doc(alias = "getradarvaluelistitems")]
pub use self::list::List;
#[cfg(feature = "radar")]
pub(super) mod retrieve;
#[cfg(feature = "radar")]
#[doc(alias = "GetRadarValueListItemsItem")]
#[doc(alias = "getradarvaluelistitemsitem")]
pub use self::retrieve::Retrieve;
