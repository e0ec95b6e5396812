// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `accounts.capabilities`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists all capabilities of an account, requested or not, with what each still needs. | `GET /v1/accounts/{account}/capabilities` |
//! | [`retrieve`](retrieve()) | Fetches one capability of an account, with its status and the requirements that hold it back. | `GET /v1/accounts/{account}/capabilities/{capability}` |
//! | [`update`](update()) | Requests a capability for an account, or gives it up. | `POST /v1/accounts/{account}/capabilities/{capability}` |
//!
//! Feature: `accounts`.

#[cfg(feature = "accounts")]
mod requests;
#[cfg(feature = "accounts")]
pub use self::requests::*;
