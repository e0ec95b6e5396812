// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Location`](crate::terminal::Location): A place where readers stand, such as a shop, with its address.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the locations of your readers. | `GET /v1/terminal/locations` |
//! | [`create`](create()) | Creates a location, the place where readers stand. | `POST /v1/terminal/locations` |
//! | [`retrieve`](retrieve()) | Fetches a location of readers. | `GET /v1/terminal/locations/{location}` |
//! | [`update`](update()) | Changes a location's name, address, phone or configuration. | `POST /v1/terminal/locations/{location}` |
//! | [`delete`](delete()) | Deletes a location of readers for good. | `DELETE /v1/terminal/locations/{location}` |
//!
//! Feature: `terminal`.

#[cfg(feature = "terminal")]
pub mod requests;
#[cfg(feature = "terminal")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalLocations")]
#[doc(alias = "postterminallocations")]
pub use self::requests::create::create;
#[cfg(feature = "terminal")]
#[doc(alias = "DeleteTerminalLocationsLocation")]
#[doc(alias = "deleteterminallocationslocation")]
pub use self::requests::delete::delete;
#[cfg(feature = "terminal")]
#[doc(alias = "GetTerminalLocations")]
#[doc(alias = "getterminallocations")]
pub use self::requests::list::list;
#[cfg(feature = "terminal")]
#[doc(alias = "GetTerminalLocationsLocation")]
#[doc(alias = "getterminallocationslocation")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalLocationsLocation")]
#[doc(alias = "postterminallocationslocation")]
pub use self::requests::update::update;
#[cfg(feature = "terminal")]
pub mod params;
