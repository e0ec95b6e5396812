//! Calls: how a request reaches Stripe, and what comes back.
mod any_reply;
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
pub mod blocking;
mod builder;
mod call;
mod call_info;
#[allow(clippy::module_inception)]
mod client;
mod clock;
mod contract;
mod error;
mod execute;
mod hook;
mod inner;
mod key;
mod limits;
mod options;
mod output;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
mod over_reqwest;
mod page;
mod pager;
mod pages;
mod prepare;
mod preview;
mod progress;
mod raw;
pub mod registry;
mod reply_error;
mod request;
mod response;
mod retrieve;
mod retry;
mod run;
mod scope;
mod server;
mod stream;
mod stripe_error;
mod template;
mod timer;
mod transport;
mod walk;

pub use builder::ClientBuilder;
pub use call::Call;
pub use call_info::{CallInfo, UnsentError};
pub use client::Client;
pub use contract::Contract;
pub use error::{ConnectionError, Error, RequestError, TimeoutError};
pub use execute::Execute;
pub use hook::{Attempt, Hook, Outcome};
pub use key::SecretKey;
pub use options::RequestOptions;
pub use output::Output;
#[doc(hidden)]
pub use output::Target;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
pub use over_reqwest::ReqwestTransport;
pub use page::Page;
#[doc(hidden)]
pub use page::PageKind;
pub use pages::{Items, Pages};
pub use preview::Preview;
pub use progress::Progress;
pub use raw::RawRequest;
pub use reply_error::{ReplyError, ReplyErrorKind};
pub use request::{BodyKind, Method, Operation, Request};
pub use response::Response;
pub use retrieve::Retrieve;
pub use retry::RetryPolicy;
pub use server::Server;
pub use stream::BodyStream;
pub use stripe_error::{ErrorKind, StripeError};
pub use transport::{Body, BoxFuture, MaybeSend, ReplyBody, Transport, TransportError};
