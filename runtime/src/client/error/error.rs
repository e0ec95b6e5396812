//! What can go wrong with a call, in one enum whose arms say how far the call came.
use std::fmt;
use std::time::Duration;

use http::StatusCode;

use crate::client::error::call_info::{CallInfo, suffix};
use crate::client::error::code::ErrorCode;
use crate::client::error::decline::DeclineCode;
use crate::client::error::reply::ReplyError;
use crate::client::error::stripe::StripeError;
use crate::client::error::unsent::{RequestError, UnsentError};
use crate::client::transport::transport::TransportError;

/// Why a call has no result.
///
/// The arms say how far it came: not made, not sent, out of time, refused by Stripe, or answered with something
/// unreadable. Each says which call it was. None of them shows a key, and neither `Display` nor `Debug` shows a reply's
/// body.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The request could not be made: Stripe has not got it.
    Request(UnsentError),
    /// The request or its reply was lost on the way.
    Connection(ConnectionError),
    /// A time limit passed: on the last attempt, or on the whole call.
    Timeout(TimeoutError),
    /// Stripe answered with an error. See <https://docs.stripe.com/api/errors>.
    Stripe(Box<StripeError>),
    /// There was a reply, but it can't be read.
    Reply(Box<ReplyError>),
}

/// A request that was lost on the way, or its reply.
#[derive(Debug)]
pub struct ConnectionError {
    pub(crate) host: String,
    pub(crate) repeatable: bool,
    /// Whether this attempt, or one before, may have arrived.
    pub(crate) arrived: bool,
    pub(crate) source: TransportError,
    pub(crate) call: Option<Box<CallInfo>>,
}

/// A time limit passed: on an attempt, or on the whole call.
#[derive(Debug)]
pub struct TimeoutError {
    pub(crate) limit: Duration,
    pub(crate) whole_call: bool,
    pub(crate) sent: bool,
    pub(crate) repeatable: bool,
    pub(crate) call: Option<Box<CallInfo>>,
}

impl Error {
    /// Whether the same call may succeed if it is made again, and does no more than once: a lost connection, a time-out, a
    /// conflict, a fault on Stripe's side, and a rate limit where the [`RetryPolicy`](crate::RetryPolicy) repeats those.
    /// Another attempt of a POST should carry the same idempotency key; one that had none and may have arrived is not
    /// retryable.
    pub fn is_retryable(&self) -> bool {
        match self {
            Error::Request(_) => false,
            Error::Connection(error) => {
                !error.source.is_permanent() && (error.repeatable || !error.arrived)
            }
            Error::Timeout(error) => error.repeatable || !error.sent,
            Error::Stripe(error) => error.is_retryable(),
            Error::Reply(error) => error.is_retryable(),
        }
    }

    /// The same, when attempts before the last one may have arrived.
    pub(crate) fn with_arrival(mut self, arrived: bool) -> Self {
        match &mut self {
            Error::Connection(error) => error.arrived |= arrived,
            Error::Timeout(error) => error.sent |= arrived,
            Error::Request(_) | Error::Stripe(_) | Error::Reply(_) => {}
        }
        self
    }

    /// The same, of a call: the error says so, unless it does already.
    pub(crate) fn of(mut self, info: impl FnOnce() -> CallInfo) -> Self {
        let call = match &mut self {
            Error::Request(error) => &mut error.call,
            Error::Connection(error) => &mut error.call,
            Error::Timeout(error) => &mut error.call,
            Error::Stripe(error) => &mut error.call,
            Error::Reply(error) => &mut error.call,
        };
        call.get_or_insert_with(|| Box::new(info()));
        self
    }

    /// What kind of failure it is, for `tracing`.
    pub(crate) fn type_name(&self) -> &'static str {
        match self {
            Error::Request(_) => "request",
            Error::Connection(_) => "connection",
            Error::Timeout(_) => "timeout",
            Error::Stripe(_) => "stripe",
            Error::Reply(_) => "reply",
        }
    }

    /// Which call it was: operation, method and path, and how many times it was tried. `None` of a client that could not
    /// be made.
    pub fn call(&self) -> Option<&CallInfo> {
        let call = match self {
            Error::Request(error) => &error.call,
            Error::Connection(error) => &error.call,
            Error::Timeout(error) => &error.call,
            Error::Stripe(error) => &error.call,
            Error::Reply(error) => &error.call,
        };
        call.as_deref()
    }

    /// Stripe's id of the request, when there was a reply: what Stripe's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Error::Stripe(error) => error.request_id(),
            Error::Reply(error) => error.request_id(),
            _ => None,
        }
    }

    /// The reply's status, when there was a reply.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Error::Stripe(error) => Some(error.status()),
            Error::Reply(error) => Some(error.status),
            _ => None,
        }
    }

    /// Stripe's error, if Stripe answered with one.
    pub fn stripe(&self) -> Option<&StripeError> {
        match self {
            Error::Stripe(error) => Some(error),
            _ => None,
        }
    }

    /// The code of Stripe's error, if Stripe answered with one that has a code: `error.code() ==
    /// Some(ErrorCode::ResourceMissing)`.
    pub fn code(&self) -> Option<ErrorCode> {
        self.stripe()?.code()
    }

    /// The issuer's reason for a declined card: `error.decline_code() == Some(DeclineCode::InsufficientFunds)`.
    pub fn decline_code(&self) -> Option<DeclineCode> {
        self.stripe()?.decline_code()
    }

    /// Whether a card was declined: the call is right, and the customer has to act.
    pub fn is_card_decline(&self) -> bool {
        self.stripe().is_some_and(StripeError::is_card_decline)
    }

    /// The code of an error of OAuth's, of a call of [`oauth`](crate::oauth).
    #[cfg(feature = "oauth")]
    pub fn oauth_code(&self) -> Option<crate::oauth::OAuthErrorCode> {
        self.stripe()?.oauth_code()
    }

    /// Whether Stripe may have received the request, and so may have acted on it.
    pub fn may_have_arrived(&self) -> bool {
        match self {
            Error::Request(_) => false,
            Error::Connection(error) => error.may_have_arrived(),
            Error::Timeout(error) => error.sent,
            Error::Stripe(_) | Error::Reply(_) => true,
        }
    }
}

impl ConnectionError {
    /// Whether Stripe may have received the request, and so may have acted on it.
    pub fn may_have_arrived(&self) -> bool {
        self.arrived
    }

    /// How many times the request was tried.
    pub fn attempts(&self) -> u32 {
        self.call.as_ref().map_or(1, |call| call.attempts)
    }

    /// Which call it was.
    pub fn call(&self) -> Option<&CallInfo> {
        self.call.as_deref()
    }
}

impl TimeoutError {
    /// The limit that passed.
    pub fn limit(&self) -> Duration {
        self.limit
    }

    /// Whether that was the limit on the whole call, and not the one on its last attempt.
    pub fn is_whole_call(&self) -> bool {
        self.whole_call
    }

    /// How many times the request was tried.
    pub fn attempts(&self) -> u32 {
        self.call.as_ref().map_or(1, |call| call.attempts)
    }

    /// Which call it was.
    pub fn call(&self) -> Option<&CallInfo> {
        self.call.as_deref()
    }

    /// Whether Stripe may have received the request, and so may have acted on it.
    pub fn may_have_arrived(&self) -> bool {
        self.sent
    }
}

impl From<RequestError> for Error {
    fn from(reason: RequestError) -> Self {
        UnsentError { reason, call: None }.into()
    }
}

impl From<UnsentError> for Error {
    fn from(error: UnsentError) -> Self {
        Error::Request(error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Request(error) => error.fmt(f),
            Error::Connection(error) => error.fmt(f),
            Error::Timeout(error) => error.fmt(f),
            Error::Stripe(error) => error.fmt(f),
            Error::Reply(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Connection(error) => Some(&error.source),
            _ => None,
        }
    }
}

impl fmt::Display for ConnectionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.may_have_arrived() {
            false => write!(f, "could not connect to {}: {}", self.host, self.source)?,
            true => write!(
                f,
                "the connection to {} was lost (the request may have arrived): {}",
                self.host, self.source
            )?,
        }
        // The causes tell what the outermost text leaves out ("connection refused").
        let mut cause = std::error::Error::source(&self.source);
        while let Some(error) = cause {
            write!(f, ": {error}")?;
            cause = error.source();
        }
        suffix(f, self.call.as_deref(), None)
    }
}

impl std::error::Error for ConnectionError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

impl fmt::Display for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.whole_call {
            true => write!(f, "the call was not done within {:?}", self.limit)?,
            false => write!(f, "no reply within {:?}", self.limit)?,
        }
        if self.sent {
            f.write_str(" (the request may have arrived)")?;
        }
        suffix(f, self.call.as_deref(), None)
    }
}

impl std::error::Error for TimeoutError {}
