// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`ValueListItem`](crate::radar::ValueListItem): One value on a [radar value list](crate::radar::ValueList).
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the values of one list, the newest first. | `GET /v1/radar/value_list_items` |
//! | [`create`](create()) | Adds a value to a list. | `POST /v1/radar/value_list_items` |
//! | [`retrieve`](retrieve()) | Fetches a value of a list, with who added it and when. | `GET /v1/radar/value_list_items/{item}` |
//! | [`delete`](delete()) | Deletes a value from its list. | `DELETE /v1/radar/value_list_items/{item}` |
//!
//! Feature: `radar`.

#[cfg(feature = "radar")]
pub mod requests;
#[cfg(feature = "radar")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "radar")]
#[doc(alias = "PostRadarValueListItems")]
#[doc(alias = "postradarvaluelistitems")]
pub use self::requests::create::create;
#[cfg(feature = "radar")]
#[doc(alias = "DeleteRadarValueListItemsItem")]
#[doc(alias = "deleteradarvaluelistitemsitem")]
pub use self::requests::delete::delete;
#[cfg(feature = "radar")]
#[doc(alias = "GetRadarValueListItems")]
#[doc(alias = "getradarvaluelistitems")]
pub use self::requests::list::list;
#[cfg(feature = "radar")]
#[doc(alias = "GetRadarValueListItemsItem")]
#[doc(alias = "getradarvaluelistitemsitem")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "radar")]
pub mod params;
