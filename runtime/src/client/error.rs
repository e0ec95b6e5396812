//! What can go wrong with a call, in one enum whose arms say how far the call came.
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;

use super::call_info::{CallInfo, UnsentError, suffix};
use super::stripe_error::StripeError;
use super::transport::TransportError;
use crate::record::StrictError;
use crate::redact::{Redactor, printable, shown};

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
    pub(crate) attempts: u32,
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
    pub(crate) attempts: u32,
    pub(crate) sent: bool,
    pub(crate) repeatable: bool,
    pub(crate) call: Option<Box<CallInfo>>,
}

/// A reply that can't be read. The body, as far as it came, is kept: [`ReplyError::body`].
pub struct ReplyError {
    pub(crate) kind: ReplyErrorKind,
    pub(crate) status: StatusCode,
    pub(crate) request_id: Option<String>,
    /// Without its parameters.
    pub(crate) media_type: Option<String>,
    pub(crate) body: Bytes,
    pub(crate) repeatable: bool,
    pub(crate) call: Option<Box<CallInfo>>,
}

/// What is wrong with a reply.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReplyErrorKind {
    /// The body is empty.
    Empty,
    /// The body is no JSON, or not the kind of JSON that must be there (what, and where).
    NotJson(String),
    /// The status says that it is an error, and the body is none of Stripe's: mostly, a proxy answered in its place.
    NotStripe,
    /// The connection ended inside the body (how).
    Truncated(String),
    /// The body is longer than the client's limit (in bytes).
    TooLarge(u64),
    /// A redirect (to where, without user name, password and query). They are never followed: the request carries the secret key.
    Redirect(String),
    /// The client is strict, and the reply differs from the contract (where, and how).
    Contract(StrictError),
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
        self.attempts
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
        self.attempts
    }

    /// Whether Stripe may have received the request, and so may have acted on it.
    pub fn may_have_arrived(&self) -> bool {
        self.sent
    }
}

impl ReplyError {
    /// What is wrong with it.
    pub fn kind(&self) -> &ReplyErrorKind {
        &self.kind
    }

    /// The reply's status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Stripe's id of the request.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The reply's body, as far as it came (of one that is too large, nothing).
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Whether the same call may succeed if it is made again.
    pub fn is_retryable(&self) -> bool {
        self.repeatable
    }

    /// How much came, and of what media type; never what it says.
    fn size(&self) -> String {
        match &self.media_type {
            Some(media_type) => format!("{} bytes of {media_type}", self.body.len()),
            None => format!("{} bytes without a media type", self.body.len()),
        }
    }
}

impl ReplyErrorKind {
    /// The same with the key of the call masked, which a server may echo anywhere.
    pub(crate) fn redact(self, redactor: Redactor<'_>) -> Self {
        match self {
            Self::NotJson(why) => Self::NotJson(redactor.mask_owned(why)),
            Self::Truncated(why) => Self::Truncated(redactor.mask_owned(why)),
            Self::Redirect(to) => Self::Redirect(redactor.mask_owned(to)),
            Self::Contract(mut error) => {
                for issue in &mut error.issues {
                    issue.path = redactor.mask_owned(std::mem::take(&mut issue.path));
                }
                Self::Contract(error)
            }
            Self::Empty | Self::NotStripe | Self::TooLarge(_) => self,
        }
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

impl fmt::Display for ReplyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HTTP {}: ", self.status.as_u16())?;
        match &self.kind {
            ReplyErrorKind::Empty => f.write_str("the reply is empty, and JSON was expected")?,
            ReplyErrorKind::NotJson(why) => write!(
                f,
                "the reply is not the JSON it should be: {} ({})",
                printable(why),
                self.size()
            )?,
            ReplyErrorKind::NotStripe => write!(
                f,
                "the reply is {} that are no error of Stripe's, which is a JSON object with `error`; has a proxy answered?",
                self.size()
            )?,
            ReplyErrorKind::Truncated(why) => write!(
                f,
                "the reply broke off after {}: {}",
                self.size(),
                printable(why)
            )?,
            ReplyErrorKind::TooLarge(limit) => write!(f, "the reply is longer than {limit} bytes")?,
            ReplyErrorKind::Redirect(to) => {
                write!(
                    f,
                    "a redirect to {}, which is never followed",
                    printable(to)
                )?;
            }
            ReplyErrorKind::Contract(error) => error.fmt(f)?,
        }
        suffix(f, self.call.as_deref(), self.request_id())
    }
}

impl fmt::Debug for ReplyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReplyError")
            .field("kind", &self.kind)
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("media_type", &self.media_type)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("call", &self.call)
            .finish()
    }
}

impl std::error::Error for ReplyError {}
