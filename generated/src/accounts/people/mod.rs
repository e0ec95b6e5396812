// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `accounts.people`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the persons behind an account, the newest first. | `GET /v1/accounts/{account}/people` |
//! | [`create`](create()) | Creates a person behind an account. | `POST /v1/accounts/{account}/people` |
//! | [`retrieve`](retrieve()) | Fetches a person behind an account. | `GET /v1/accounts/{account}/people/{person}` |
//! | [`update`](update()) | Changes what is known of a person behind an account. | `POST /v1/accounts/{account}/people/{person}` |
//! | [`delete`](delete()) | Deletes a person's tie to an account. | `DELETE /v1/accounts/{account}/people/{person}` |
//!
//! Feature: `accounts`.

#[cfg(feature = "accounts")]
mod requests;
#[cfg(feature = "accounts")]
pub use self::requests::*;
#[cfg(feature = "accounts")]
pub mod params;
