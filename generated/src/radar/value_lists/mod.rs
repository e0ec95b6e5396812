// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`ValueList`](crate::radar::ValueList): A set of values, such as card fingerprints or email addresses, that Radar rules block, allow or review by the list's `alias`.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the value lists that Radar rules can use, the newest first. | `GET /v1/radar/value_lists` |
//! | [`create`](create()) | Creates a value list, which Radar rules call by its alias to block, allow or review payments. | `POST /v1/radar/value_lists` |
//! | [`retrieve`](retrieve()) | Fetches a value list, with its first values. | `GET /v1/radar/value_lists/{value_list}` |
//! | [`update`](update()) | Changes a value list's name, alias or metadata. | `POST /v1/radar/value_lists/{value_list}` |
//! | [`delete`](delete()) | Deletes a list with all its values. | `DELETE /v1/radar/value_lists/{value_list}` |
//!
//! Feature: `radar`.

#[cfg(feature = "radar")]
pub mod requests;
#[cfg(feature = "radar")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "radar")]
#[doc(alias = "PostRadarValueLists")]
#[doc(alias = "postradarvaluelists")]
pub use self::requests::create::create;
#[cfg(feature = "radar")]
#[doc(alias = "DeleteRadarValueListsValueList")]
#[doc(alias = "deleteradarvaluelistsvaluelist")]
pub use self::requests::delete::delete;
#[cfg(feature = "radar")]
#[doc(alias = "GetRadarValueLists")]
#[doc(alias = "getradarvaluelists")]
pub use self::requests::list::list;
#[cfg(feature = "radar")]
#[doc(alias = "GetRadarValueListsValueList")]
#[doc(alias = "getradarvaluelistsvaluelist")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "radar")]
#[doc(alias = "PostRadarValueListsValueList")]
#[doc(alias = "postradarvaluelistsvaluelist")]
pub use self::requests::update::update;
#[cfg(feature = "radar")]
pub mod params;
