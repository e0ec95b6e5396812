// Written by `cargo xtask generate` of stripe-client from Stripe's contract 2020-08-27. It is written anew, and never edited.

//! The Stripe API: every operation and type of the contract `2020-08-27`.
//!
//! Its names and types are those of this version of the API; it stands on the same runtime as
//! [stripe-client](https://docs.rs/stripe-client), whose documentation tells how both are used. A program can use
//! several such crates: `Error`, `Response`, pages and options are the same types in all of them, and
//! `Client::builder(key).connections_of(&other)` shares the connections of another's client.
//!
//! ```rust,no_run
//! # #[cfg(feature = "customers")]
//! # async fn call() -> Result<(), Box<dyn std::error::Error>> {
//! use beside::{Client, customers};
//!
//! let client = Client::new(std::env::var("STRIPE_SECRET_KEY")?);
//! let page = customers::list().send(&client).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! `full` and `reqwest` are on by default. With `default-features = false`, name the namespaces you use, and
//! `reqwest` or a transport of your own.
//!
//! | feature | what it is |
//! | --- | --- |
//! | `blocking` | A client for programs that have no async runtime. |
//! | `reqwest` | HTTP over reqwest with rustls. Without it, bring a transport of your own. |
//! | `wasm_js` | On wasm32-unknown-unknown: idempotency keys from JavaScript's randomness. Without it, a call needs a key of its own. |
//! | `chrono` | Conversions of the small types to and from those of the crate of this name. |
//! | `jiff` | Conversions of the small types to and from those of the crate of this name. |
//! | `rust_decimal` | Conversions of the small types to and from those of the crate of this name. |
//! | `time` | Conversions of the small types to and from those of the crate of this name. |
//! | `uuid` | Conversions of the small types to and from those of the crate of this name. |
//! | `registry` | Every operation by its id, for tools: see the module `registry`. |
//! | `full` | Every namespace. |
//! | `customers` | 3 operations. |
#![cfg_attr(docsrs, feature(doc_cfg))]
#![allow(deprecated)]
#![allow(missing_docs)]
#![allow(clippy::too_many_arguments)]
#![allow(clippy::module_inception, clippy::self_named_constructors)]

#[doc(hidden)]
pub use stripe_runtime as rt;
pub use rt::{
    Bytes, Clearable, Currency, DateTime, Decimal, DecodeError, Error, ErrorKind,
    Expandable, Extra, Id, Int64, Issue, IssueKind, Json, List, Metadata, NotDeleted,
    RawRequest, RequestOptions, Response, RetryPolicy, SearchResult, StripeError,
    Timestamp, V2List,
};
pub use rt::File as FileUpload;
#[doc(inline)]
pub use rt::{client, record};

/// The version of the contract, sent with every call.
pub const API_VERSION: &str = "2020-08-27";

/// The contract that this crate was generated from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stripe {}

impl rt::Contract for Stripe {
    const API_VERSION: &'static str = API_VERSION;
    const CRATE_NAME: &'static str = env!("CARGO_PKG_NAME");
    const CRATE_VERSION: &'static str = env!("CARGO_PKG_VERSION");
}

/// Sends requests; cheap to clone, and all clones share their connections.
pub type Client = rt::Client<Stripe>;

/// The client for programs that have no async runtime.
#[cfg(feature = "blocking")]
pub mod blocking {
    /// Sends requests and waits for the answers.
    pub type Client = crate::rt::blocking::Client<crate::Stripe>;
}

rt::expand_path! {
    ExpandPath
}

pub mod customers;
#[cfg(feature = "registry")]
pub mod registry;
pub use self::customers::Customer;
