// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `linked_accounts.owners`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the owners of a linked bank account. | `GET /v1/linked_accounts/{account}/owners` |
//!
//! Feature: `linked_accounts`.

#[cfg(feature = "linked_accounts")]
mod requests;
#[cfg(feature = "linked_accounts")]
pub use self::requests::*;
