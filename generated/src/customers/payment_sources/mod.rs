// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `customers.payment_sources`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists a customer's saved sources, cards and bank accounts of the old kind. | `GET /v1/customers/{customer}/sources` |
//! | [`create`](create()) | Saves a card, bank account or source for a customer, the old way. | `POST /v1/customers/{customer}/sources` |
//! | [`retrieve`](retrieve()) | Fetches a saved source, card or bank account of a customer. | `GET /v1/customers/{customer}/sources/{id}` |
//! | [`update`](update()) | Changes a saved card, bank account or source of a customer: name, address, expiry or metadata. | `POST /v1/customers/{customer}/sources/{id}` |
//! | [`verify`](verify()) | Proves that a customer owns a bank account, with the amounts of two small deposits. | `POST /v1/customers/{customer}/sources/{id}/verify` |
//!
//! Feature: `customers`.

#[cfg(feature = "customers")]
pub mod requests;
#[cfg(feature = "customers")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerSources")]
#[doc(alias = "postcustomerscustomersources")]
pub use self::requests::create::create;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerSources")]
#[doc(alias = "getcustomerscustomersources")]
pub use self::requests::list::list;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerSourcesId")]
#[doc(alias = "getcustomerscustomersourcesid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerSourcesId")]
#[doc(alias = "postcustomerscustomersourcesid")]
pub use self::requests::update::update;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerSourcesIdVerify")]
#[doc(alias = "postcustomerscustomersourcesidverify")]
pub use self::requests::verify::verify;
#[cfg(feature = "customers")]
pub mod params;
