//! Calls: how a request reaches Stripe, and what comes back.
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
pub mod blocking;
mod builder;
mod call;
#[allow(clippy::module_inception)]
mod client;
mod error;
mod execute;
mod page;
mod preview;
pub mod registry;
mod request;
mod settings;
mod transport;

pub use builder::ClientBuilder;
pub use call::call::Call;
pub use call::response::Response;
pub use call::stream::BodyStream;
pub use client::Client;
pub use error::call_info::CallInfo;
pub use error::error::{ConnectionError, Error, TimeoutError};
pub use error::reply::{ReplyError, ReplyErrorKind};
pub use error::stripe::{ErrorKind, StripeError};
pub use error::unsent::RequestError;
pub use error::unsent::UnsentError;
pub use execute::Execute;
pub use page::page::Page;
#[doc(hidden)]
pub use page::page::PageKind;
pub use page::streams::{Items, Pages};
pub use preview::Preview;
pub use request::operation::{BodyKind, Method, Operation};
pub use request::output::Output;
#[doc(hidden)]
pub use request::output::Target;
pub use request::raw::RawRequest;
pub use request::request::Request;
pub use request::retrieve::Retrieve;
pub use settings::contract::Contract;
pub use settings::hook::{Attempt, Hook, Outcome};
pub use settings::key::SecretKey;
pub use settings::options::RequestOptions;
pub use settings::retry::RetryPolicy;
pub use settings::server::Server;
pub use transport::future::{BoxFuture, MaybeSend};
pub use transport::progress::Progress;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
pub use transport::reqwest_transport::ReqwestTransport;
pub use transport::transport::{Body, ReplyBody, Transport, TransportError};
