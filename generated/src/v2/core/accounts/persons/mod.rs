// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `v2.core.accounts.persons`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the persons behind an account: owners, directors, representative. | `GET /v2/core/accounts/{account_id}/persons` |
//! | [`create`](create()) | Creates a person behind an account, with who they are and what they are to it. | `POST /v2/core/accounts/{account_id}/persons` |
//! | [`retrieve`](retrieve()) | Fetches a person behind an account. | `GET /v2/core/accounts/{account_id}/persons/{id}` |
//! | [`update`](update()) | Changes what is known of a person behind an account. | `POST /v2/core/accounts/{account_id}/persons/{id}` |
//! | [`delete`](delete()) | Deletes a person behind an account. | `DELETE /v2/core/accounts/{account_id}/persons/{id}` |
//!
//! Feature: `v2_core`.

#[cfg(feature = "v2_core")]
mod requests;
#[cfg(feature = "v2_core")]
pub use self::requests::*;
#[cfg(feature = "v2_core")]
pub mod params;
