// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Session`](crate::financial_connections::Session): One run of the dialog in which a user links accounts to you.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Creates a session in which a customer or account links bank accounts, and grants what you may see of them. | `POST /v1/financial_connections/sessions` |
//! | [`retrieve`](retrieve()) | Fetches a session in which a customer links bank accounts, with those linked so far. | `GET /v1/financial_connections/sessions/{session}` |
//!
//! Feature: `financial_connections`.

#[cfg(feature = "financial_connections")]
pub mod requests;
#[cfg(feature = "financial_connections")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "financial_connections")]
#[doc(alias = "PostFinancialConnectionsSessions")]
#[doc(alias = "postfinancialconnectionssessions")]
pub use self::requests::create::create;
#[cfg(feature = "financial_connections")]
#[doc(alias = "GetFinancialConnectionsSessionsSession")]
#[doc(alias = "getfinancialconnectionssessionssession")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "financial_connections")]
pub mod params;
