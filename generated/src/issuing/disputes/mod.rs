// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `issuing.disputes`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists disputes that you raised about purchases on issued cards, the newest first. | `GET /v1/issuing/disputes` |
//! | [`create`](create()) | Creates a dispute about a purchase on an issued card, as a draft. | `POST /v1/issuing/disputes` |
//! | [`retrieve`](retrieve()) | Fetches a dispute that you raised about a purchase on an issued card, with its evidence and outcome. | `GET /v1/issuing/disputes/{dispute}` |
//! | [`update`](update()) | Changes a dispute's evidence, amount or metadata before it is submitted. | `POST /v1/issuing/disputes/{dispute}` |
//! | [`submit`](submit()) | Sends a dispute to the card network. | `POST /v1/issuing/disputes/{dispute}/submit` |
//!
//! Feature: `issuing`.

#[cfg(feature = "issuing")]
mod requests;
#[cfg(feature = "issuing")]
pub use self::requests::*;
#[cfg(feature = "issuing")]
pub mod params;
