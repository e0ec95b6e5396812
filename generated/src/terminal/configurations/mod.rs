// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Configuration`](crate::terminal::Configuration): Settings for readers: tipping, offline mode, splash screen, network.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists configurations of readers. | `GET /v1/terminal/configurations` |
//! | [`create`](create()) | Creates a configuration of readers: tips, splash screen, offline mode, network, time of reboot. | `POST /v1/terminal/configurations` |
//! | [`retrieve`](retrieve()) | Fetches a configuration of readers. | `GET /v1/terminal/configurations/{configuration}` |
//! | [`update`](update()) | Changes a configuration of readers. | `POST /v1/terminal/configurations/{configuration}` |
//! | [`delete`](delete()) | Deletes a configuration of readers for good. | `DELETE /v1/terminal/configurations/{configuration}` |
//!
//! Feature: `terminal`.

#[cfg(feature = "terminal")]
pub mod requests;
#[cfg(feature = "terminal")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalConfigurations")]
#[doc(alias = "postterminalconfigurations")]
pub use self::requests::create::create;
#[cfg(feature = "terminal")]
#[doc(alias = "DeleteTerminalConfigurationsConfiguration")]
#[doc(alias = "deleteterminalconfigurationsconfiguration")]
pub use self::requests::delete::delete;
#[cfg(feature = "terminal")]
#[doc(alias = "GetTerminalConfigurations")]
#[doc(alias = "getterminalconfigurations")]
pub use self::requests::list::list;
#[cfg(feature = "terminal")]
#[doc(alias = "GetTerminalConfigurationsConfiguration")]
#[doc(alias = "getterminalconfigurationsconfiguration")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalConfigurationsConfiguration")]
#[doc(alias = "postterminalconfigurationsconfiguration")]
pub use self::requests::update::update;
#[cfg(feature = "terminal")]
pub mod params;
