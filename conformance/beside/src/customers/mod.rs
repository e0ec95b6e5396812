// Written by `cargo xtask generate` of stripe-client from Stripe's contract 2020-08-27. It is written anew, and never edited.

//! `customers`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | List. | `GET /v1/customers` |
//! | [`retrieve`](retrieve()) | Retrieve. | `GET /v1/customers/{customer}` |
//! | [`update`](update()) | Update. | `POST /v1/customers/{customer}` |
//!
//! Feature: `customers`.

mod requests;
pub use self::requests::*;
mod types;
pub use self::types::*;
