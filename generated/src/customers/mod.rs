// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! `customers`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/customers` |
//! | [`create`](create()) | `POST /v1/customers` |
//! | [`search`](search()) | `GET /v1/customers/search` |
//! | [`retrieve`](retrieve()) | `GET /v1/customers/{customer}` |
//! | [`update`](update()) | `POST /v1/customers/{customer}` |
//! | [`delete`](delete()) | `DELETE /v1/customers/{customer}` |
//! | [`retrieve_discount`](retrieve_discount()) | `GET /v1/customers/{customer}/discount` |
//! | [`delete_discount`](delete_discount()) | `DELETE /v1/customers/{customer}/discount` |
#[cfg(feature = "customers")]
mod requests;
#[cfg(feature = "customers")]
pub use self::requests::*;
#[cfg(feature = "_accounts_account")]
mod types;
#[cfg(feature = "_accounts_account")]
pub use self::types::*;
#[cfg(feature = "customers")]
pub mod balance_transactions;
#[cfg(feature = "customers")]
pub mod bank_accounts;
#[cfg(feature = "customers")]
pub mod cards;
#[cfg(feature = "customers")]
pub mod cash_balance;
#[cfg(feature = "customers")]
pub mod cash_balance_transactions;
#[cfg(feature = "customers")]
pub mod funding_instructions;
#[cfg(feature = "customers")]
pub mod params;
#[cfg(feature = "customers")]
pub mod payment_methods;
#[cfg(feature = "customers")]
pub mod payment_sources;
#[cfg(feature = "customers")]
pub mod subscriptions;
#[cfg(feature = "customers")]
pub mod tax_ids;
