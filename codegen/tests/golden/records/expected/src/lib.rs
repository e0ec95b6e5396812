// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#![doc = include_str!("../guides/crate.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![allow(deprecated)]
#![allow(missing_docs)]
#![allow(clippy::too_many_arguments)]
#![allow(clippy::module_inception, clippy::self_named_constructors)]

#[doc(hidden)]
pub use stripe_runtime as rt;
pub use rt::{
    AdviceCode, Bytes, Clearable, Currency, DateTime, Decimal, DeclineCode, DecodeError,
    Error, ErrorCode, ErrorKind, Expandable, Extra, HasMoney, Id, Int64, Issue,
    IssueKind, Json, List, Metadata, Money, NotDeleted, RawRequest, RequestOptions,
    Response, RetryPolicy, SearchResult, StripeContext, StripeError, Timestamp, V2List,
};
pub use rt::File as FileUpload;
#[doc(inline)]
pub use rt::{client, record};
#[cfg(feature = "oauth")]
#[doc(inline)]
pub use rt::oauth;

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
#[cfg(any(feature = "registry", feature = "testing"))]
pub mod registry;
#[cfg(feature = "testing")]
pub mod testing;
pub use self::widgets::Widget;
