//! Calls: how a request reaches Stripe, and what comes back.
//!
//! # What can be watched
//!
//! Nothing is sent to Stripe beside the calls: no telemetry, no times of earlier calls. What a program wants to know of its
//! calls, it is told itself, by [`tracing`](https://docs.rs/tracing), all under the target `stripe`. Neither keys nor
//! parameters nor bodies are in it.
//!
//! | what | level | fields |
//! | --- | --- | --- |
//! | span `stripe.call` | info | `stripe.operation`, `http.request.method`, `url.template`, `stripe.attempts`, `http.response.status_code`, `stripe.request_id`, `error.type`, `otel.status_code`, `duration_ms` |
//! | span `stripe.attempt`, in it | info | the same but `stripe.attempts`, and `otel.kind`, `otel.name`, `server.address`, `server.port`, `http.request.resend_count` |
//! | event `another attempt` | debug | `attempt`, `pause_ms`, `error` |
//! | event `a notice of Stripe's` | warn | `notice`: the header `Stripe-Notice` |
//! | event `a header that warns` | warn | `header` (`deprecation`, `sunset`, `warning`), `value` |
//!
//! The fields of an attempt have the names that OpenTelemetry gives those of an HTTP client's span, and `tracing-opentelemetry`
//! makes one of it as it is. `error.type` is the status of a reply, or `connection`, `timeout`, `reply` or `request`.
//!
//! For metrics there are a [`Hook`], which is told of every attempt, and one that is ready: [`Counters`].
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
pub mod blocking;
mod builder;
mod call;
#[allow(clippy::module_inception)]
mod client;
mod error;
mod execute;
mod headers;
mod page;
mod preview;
pub mod registry;
mod request;
mod settings;
mod transport;

pub use builder::ClientBuilder;
pub use call::call::Call;
#[doc(hidden)]
pub use call::call::Done;
pub use call::response::Response;
pub use call::stream::BodyStream;
pub use client::Client;
pub use error::call_info::CallInfo;
pub use error::code::ErrorCode;
pub use error::decline::{AdviceCode, DeclineCode};
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
pub use settings::context::StripeContext;
pub use settings::contract::Contract;
pub use settings::counters::{Counters, Counts};
pub use settings::hook::{Attempt, Hook, Outcome};
pub use settings::key::SecretKey;
pub use settings::options::RequestOptions;
pub use settings::retry::RetryPolicy;
pub use settings::server::Server;
pub use transport::future::BoxFuture;
pub use transport::progress::Progress;
#[cfg(all(feature = "_http", not(target_arch = "wasm32")))]
pub use transport::reqwest_transport::ReqwestTransport;
pub use transport::transport::{Body, ReplyBody, Transport, TransportError};
