// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `terminal.configurations`
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
mod requests;
#[cfg(feature = "terminal")]
pub use self::requests::*;
#[cfg(feature = "terminal")]
pub mod params;
