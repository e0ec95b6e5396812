// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `accounts.persons`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the persons behind an account, its owners, directors and representative, the newest first. | `GET /v1/accounts/{account}/persons` |
//! | [`create`](create()) | Creates a person behind an account: its representative, an owner, a director or an executive. | `POST /v1/accounts/{account}/persons` |
//! | [`retrieve`](retrieve()) | Fetches a person behind an account, with what Stripe still wants to know or see of them. | `GET /v1/accounts/{account}/persons/{person}` |
//! | [`update`](update()) | Changes what is known of a person behind an account, and answers what verification asks for. | `POST /v1/accounts/{account}/persons/{person}` |
//! | [`delete`](delete()) | Deletes a person's tie to an account: owner, director, executive or representative. | `DELETE /v1/accounts/{account}/persons/{person}` |
//!
//! Feature: `accounts`.

#[cfg(feature = "accounts")]
mod requests;
#[cfg(feature = "accounts")]
pub use self::requests::*;
#[cfg(feature = "accounts")]
pub mod params;
