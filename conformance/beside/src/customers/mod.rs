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

pub mod requests;
#[doc(no_inline)]
pub use self::requests::*;
#[doc(alias = "GetCustomers")]
#[doc(alias = "getcustomers")]
pub use self::requests::list::list;
#[doc(alias = "GetCustomersCustomer")]
#[doc(alias = "getcustomerscustomer")]
pub use self::requests::retrieve::retrieve;
#[doc(alias = "PostCustomersCustomer")]
#[doc(alias = "postcustomerscustomer")]
pub use self::requests::update::update;
mod types;
pub use self::types::*;
