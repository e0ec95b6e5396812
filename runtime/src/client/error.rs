//! What can go wrong with a call, in one enum whose arms say how far the call came.
use std::fmt;
use std::time::Duration;

use http::StatusCode;

use super::call_info::{CallInfo, UnsentError, suffix};
use super::reply_error::ReplyError;
use super::stripe_error::StripeError;
use super::transport::TransportError;
use crate::redact::shown;

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

/// Why a request could not be made. Nothing was sent, or of a file a part that is never taken for the whole.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestError {
    /// The secret key is empty.
    EmptyKey,
    /// The secret key holds a space, a line break, or another character that no key has.
    MalformedKey,
    /// A path parameter (the name) was left empty: the path would be another operation's.
    EmptyPathParameter(String),
    /// A path parameter (the name) is `.` or `..`, which would change the path.
    DotPathParameter(String),
    /// The path has a parameter (the name) that the request has no value for.
    MissingPathParameter(String),
    /// A raw path (without its query) that doesn't start with `/`, or holds a fragment, a control character, or a `..`
    /// segment.
    MalformedPath(String),
    /// An option or header (the name) has a value that can't stand in a header: a line break, for one.
    MalformedHeader(String),
    /// A header (the name) that the client sets on its own account.
    ReservedHeader(String),
    /// A base URL (what is wrong with it).
    BaseUrl(String),
    /// A body that can't be encoded (why): a form whose top is no object, a number that JSON lacks.
    Encode(String),
    /// A file to upload can't be read, or not to its end (why).
    File(String),
    /// The transport can't be set up (why): no system certificates, for one.
    Transport(String),
    /// The thread of a blocking client can't serve the call (why): it was left behind by a fork, or made the call itself.
    Thread(String),
    /// The system has no randomness for an idempotency key.
    Random,
    /// There is no operation to go on with (why): a page's address on another host, for one.
    Page(String),
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
    /// Whether the same call may succeed if it is made again: a lost connection, a time-out, a conflict, a rate limit,
    /// or a fault on Stripe's side. Another attempt of a POST should carry the same idempotency key.
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

    /// The code of Stripe's error, if Stripe answered with one that has a code: `card_declined`, `resource_missing`, ...
    pub fn code(&self) -> Option<&str> {
        self.stripe()?.code()
    }

    /// The issuer's reason for a declined card: `insufficient_funds`, ... See <https://docs.stripe.com/declines/codes>.
    pub fn decline_code(&self) -> Option<&str> {
        self.stripe()?.decline_code()
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

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EmptyKey => f.write_str("the secret key is empty"),
            Self::MalformedKey => f.write_str(
                "the secret key holds a space, a line break or another character that no key has",
            ),
            Self::EmptyPathParameter(name) => write!(f, "the path parameter `{name}` is empty"),
            Self::DotPathParameter(name) => {
                write!(
                    f,
                    "the path parameter `{name}` is `.` or `..`, which would change the path"
                )
            }
            Self::MissingPathParameter(name) => {
                write!(f, "the path parameter `{name}` has no value")
            }
            Self::MalformedPath(path) => {
                write!(
                    f,
                    "{path:?} is not a path: it must start with one `/` and stay below it"
                )
            }
            Self::MalformedHeader(name) => write!(
                f,
                "the value of `{}` can't stand in a header (a line break or a control character)",
                shown(name)
            ),
            Self::ReservedHeader(name) => {
                write!(f, "the header `{name}` is set by the client alone")
            }
            Self::BaseUrl(why) => write!(f, "the base URL can't be used: {why}"),
            Self::Encode(why) => write!(f, "the parameters can't be encoded: {why}"),
            Self::File(why) => write!(f, "the file can't be read: {}", shown(why)),
            Self::Transport(why) => write!(f, "the HTTP transport can't be set up: {}", shown(why)),
            Self::Thread(why) => write!(f, "the client's thread can't serve the call: {why}"),
            Self::Random => f.write_str("the system has no randomness for an idempotency key"),
            Self::Page(why) => write!(f, "the next page can't be asked for: {why}"),
        }
    }
}

impl fmt::Debug for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, text) = match self {
            Self::EmptyKey => ("EmptyKey", None),
            Self::MalformedKey => ("MalformedKey", None),
            Self::EmptyPathParameter(name) => ("EmptyPathParameter", Some(name)),
            Self::DotPathParameter(name) => ("DotPathParameter", Some(name)),
            Self::MissingPathParameter(name) => ("MissingPathParameter", Some(name)),
            Self::MalformedPath(path) => ("MalformedPath", Some(path)),
            Self::MalformedHeader(name) => ("MalformedHeader", Some(name)),
            Self::ReservedHeader(name) => ("ReservedHeader", Some(name)),
            Self::BaseUrl(why) => ("BaseUrl", Some(why)),
            Self::Encode(why) => ("Encode", Some(why)),
            Self::File(why) => ("File", Some(why)),
            Self::Transport(why) => ("Transport", Some(why)),
            Self::Thread(why) => ("Thread", Some(why)),
            Self::Random => ("Random", None),
            Self::Page(why) => ("Page", Some(why)),
        };
        match text {
            None => f.write_str(name),
            Some(text) => f.debug_tuple(name).field(&shown(text)).finish(),
        }
    }
}

impl std::error::Error for RequestError {}

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
