//! Requests that came to nothing: Stripe has not got them.
use std::fmt;

use crate::client::error::call_info::{CallInfo, suffix};
use crate::redact::shown;
use crate::wire::path::PathError;

/// Why a request could not be made. Nothing was sent, or of a file a part that is never taken for the whole.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestError {
    /// The secret key is empty or blank.
    EmptyKey,
    /// The secret key holds a space, a line break, or another character that no key has.
    MalformedKey,
    /// A path parameter (the name) was left empty or blank: the path would be another operation's.
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
    /// An option (its header's name) is empty or blank: servers take that as if it was not there, so the call would be
    /// another account's, or of another version.
    EmptyHeader(String),
    /// What was given as a header's name is none.
    HeaderName(String),
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
    /// An option (which) that is one call's, and was given to a client for all of its calls.
    OneCall(String),
    /// There is no operation to go on with (why): a page's address on another host, for one.
    Page(String),
}

/// A request that could not be made, or not sent whole: Stripe has not got it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnsentError {
    pub(crate) reason: RequestError,
    pub(crate) call: Option<Box<CallInfo>>,
}

impl UnsentError {
    /// Why.
    pub fn reason(&self) -> &RequestError {
        &self.reason
    }

    /// Which call it was; `None` of a client that could not be made.
    pub fn call(&self) -> Option<&CallInfo> {
        self.call.as_deref()
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
            Self::EmptyHeader(name) => write!(
                f,
                "the value of `{name}` is empty: give it one, or leave it out"
            ),
            Self::HeaderName(name) => write!(
                f,
                "`{}` is not the name of a header: it takes letters, digits and `-`",
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
            Self::OneCall(what) => write!(
                f,
                "{} is for one call, and not for all of a client's: give it to the request",
                shown(what)
            ),
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
            Self::EmptyHeader(name) => ("EmptyHeader", Some(name)),
            Self::HeaderName(name) => ("HeaderName", Some(name)),
            Self::ReservedHeader(name) => ("ReservedHeader", Some(name)),
            Self::BaseUrl(why) => ("BaseUrl", Some(why)),
            Self::Encode(why) => ("Encode", Some(why)),
            Self::File(why) => ("File", Some(why)),
            Self::Transport(why) => ("Transport", Some(why)),
            Self::Thread(why) => ("Thread", Some(why)),
            Self::Random => ("Random", None),
            Self::OneCall(what) => ("OneCall", Some(what)),
            Self::Page(why) => ("Page", Some(why)),
        };
        match text {
            None => f.write_str(name),
            Some(text) => f.debug_tuple(name).field(&shown(text)).finish(),
        }
    }
}

impl std::error::Error for RequestError {}

impl fmt::Display for UnsentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.reason.fmt(f)?;
        suffix(f, self.call(), None)
    }
}

impl std::error::Error for UnsentError {}

impl From<PathError> for RequestError {
    fn from(error: PathError) -> Self {
        match error {
            PathError::Empty(name) => Self::EmptyPathParameter(name),
            PathError::Dot(name) => Self::DotPathParameter(name),
            PathError::Missing(name) => Self::MissingPathParameter(name),
            PathError::Malformed(path) => Self::MalformedPath(path),
        }
    }
}
