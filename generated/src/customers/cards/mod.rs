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
pub mod requests;
#[cfg(feature = "customers")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerCards")]
#[doc(alias = "postcustomerscustomercards")]
pub use self::requests::create::create;
#[cfg(feature = "customers")]
#[doc(alias = "DeleteCustomersCustomerCardsId")]
#[doc(alias = "deletecustomerscustomercardsid")]
pub use self::requests::delete::delete;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerCards")]
#[doc(alias = "getcustomerscustomercards")]
pub use self::requests::list::list;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerCardsId")]
#[doc(alias = "getcustomerscustomercardsid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerCardsId")]
#[doc(alias = "postcustomerscustomercardsid")]
pub use self::requests::update::update;
#[cfg(feature = "customers")]
pub mod params;
