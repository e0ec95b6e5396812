// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `customers.cards`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists a customer's cards that were saved as sources. | `GET /v1/customers/{customer}/cards` |
//! | [`create`](create()) | Saves a card, bank account or source for a customer. | `POST /v1/customers/{customer}/cards` |
//! | [`retrieve`](retrieve()) | Fetches a customer's card that was saved as a source. | `GET /v1/customers/{customer}/cards/{id}` |
//! | [`update`](update()) | Changes a saved card, bank account or source of a customer. | `POST /v1/customers/{customer}/cards/{id}` |
//! | [`delete`](delete()) | Deletes a saved card, bank account or source of a customer. | `DELETE /v1/customers/{customer}/cards/{id}` |
//!
//! Feature: `customers`.

#[cfg(feature = "customers")]
mod requests;
#[cfg(feature = "customers")]
pub use self::requests::*;
#[cfg(feature = "customers")]
pub mod params;
