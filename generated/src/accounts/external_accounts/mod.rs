// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `accounts.external_accounts`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the bank accounts and cards that payouts of an account go to. | `GET /v1/accounts/{account}/external_accounts` |
//! | [`create`](create()) | Creates a bank account or card for the payouts of a connected account. | `POST /v1/accounts/{account}/external_accounts` |
//! | [`retrieve`](retrieve()) | Fetches a bank account or card that payouts of an account go to. | `GET /v1/accounts/{account}/external_accounts/{id}` |
//! | [`update`](update()) | Changes a bank account or card that payouts go to: holder, metadata, default of its currency. | `POST /v1/accounts/{account}/external_accounts/{id}` |
//! | [`delete`](delete()) | Deletes a bank account or card that payouts of a connected account go to. | `DELETE /v1/accounts/{account}/external_accounts/{id}` |
//!
//! Feature: `accounts`.

#[cfg(feature = "accounts")]
mod requests;
#[cfg(feature = "accounts")]
pub use self::requests::*;
#[cfg(feature = "accounts")]
pub mod params;
