// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The Stripe API: every operation and type of the contract `2026-01-01.test`.
//!
//! # A call
//!
//! ```rust,no_run
//! use stripe_client::{Client, Error, invoices};
//!
//! # #[cfg(all(feature = "invoices", feature = "reqwest"))]
//! async fn attach(client: &Client) -> Result<(), Error> {
//!     let invoice = invoices::attach_payment("in_123")
//!         .payment_intent("pi_123")
//!         .expand(["payments"])
//!         .send(client)
//!         .await?;
//!     println!("{} {:?}", invoice.id, invoice.status);
//!     Ok(())
//! }
//! ```
//!
//! A request is a value. The function that makes it takes what is required, path parameters first; everything else is a
//! setter. Nested parameters are in each namespace's `params`, and those that namespaces share in the root's.
//!
//! `Client::new("sk_...")` makes a client, and `Client::builder` one with other time limits, retries, servers, or a
//! transport of your own; make one and clone it, as clones share its connections. `blocking::Client` (feature `blocking`)
//! takes the same requests.
//!
//! # What comes back
//!
//! A type has the fields that the contract promises. What the contract doesn't know is kept in `extra`; an enumeration
//! has `Unknown` for values to come; a field that refers to another object is an `Expandable`: an id, or the object if
//! it was expanded. Decoding doesn't fail on a surprise: `issues()` tells what was odd.
//!
//! A reply is a `Response`: the object, and beside it `status()`, `headers()`, `request_id()` and `raw()`. Where a list
//! comes back, `items(client)` walks all of it, page after page as they are needed, and `pages(client)` its pages: streams,
//! or iterators with the blocking client. A page, and a list in an object, goes on with the filters and options that it was
//! asked for with; a list that came from no call needs `items_with`, which is told them.
//!
//! # What goes wrong
//!
//! ```rust,no_run
//! use stripe_client::{Client, Error, ErrorKind, payment_intents};
//!
//! # #[cfg(all(feature = "payment_intents", feature = "reqwest"))]
//! async fn confirm(client: &Client) -> Result<(), Error> {
//!     match payment_intents::confirm("pi_123").send(client).await {
//!         Ok(intent) => println!("{:?}", intent.status),
//!         Err(Error::Stripe(error)) if error.kind() == ErrorKind::Card => {
//!             println!("declined: {:?}", error.decline_code());
//!         }
//!         Err(error) => return Err(error),
//!     }
//!     Ok(())
//! }
//! ```
//!
//! `Error` tells apart what was never sent, what was lost on the way, what Stripe refused, and what could not be read. It
//! says which call it was, and can stand in a log: it shows neither secrets nor what a reply holds. Calls that are safe to
//! repeat are repeated twice, with pauses, before they fail; a POST is safe by the idempotency key that each gets, once for
//! all its attempts. Each attempt has its time limit (`timeout`, 80 s) and so has the whole call (`total_timeout`);
//! `may_have_arrived()` tells whether a call that failed may have done what it was to do.
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
//! | `widgets` | 1 operation. |
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
pub const API_VERSION: &str = "2026-01-01.test";

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

pub mod widgets;
#[cfg(feature = "registry")]
pub mod registry;
pub use self::widgets::Widget;
