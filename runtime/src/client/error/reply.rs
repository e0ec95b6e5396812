//! A reply that can't be read.
use std::fmt;

use bytes::Bytes;
use http::StatusCode;

use crate::client::error::call_info::{CallInfo, suffix};
use crate::record::StrictError;
use crate::redact::{Redactor, printable};

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

    /// The reply's media type, without parameters: `text/html`.
    pub fn media_type(&self) -> Option<&str> {
        self.media_type.as_deref()
    }

    /// Which call it was.
    pub fn call(&self) -> Option<&CallInfo> {
        self.call.as_deref()
    }

    /// The reply's body, as far as it came (of one that is too large, nothing). It may hold secrets and personal data:
    /// not for a log.
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
