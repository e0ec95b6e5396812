// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `accounts`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Retrieve. | `GET /v1/accounts/{account}` |
//! | [`update`](update()) | Update. | `POST /v1/accounts/{account}` |
//!
//! Feature: `accounts`.

pub mod requests;
#[doc(no_inline)]
pub use self::requests::*;
#[doc(alias = "GetAccountsAccount")]
#[doc(alias = "getaccountsaccount")]
pub use self::requests::retrieve::retrieve;
#[doc(alias = "PostAccountsAccount")]
#[doc(alias = "postaccountsaccount")]
pub use self::requests::update::update;
mod types;
pub use self::types::*;
pub mod params;
