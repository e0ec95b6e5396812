//! What is delivered, and what became of it.
use std::fmt;

use http::StatusCode;

use crate::record::Record;
use crate::webhook::error::VerifyError;
use crate::webhook::payload::{ParseError, Payload};

/// Any error of a handler's.
pub type HandlerError = Box<dyn std::error::Error + Send + Sync>;

/// What a handler gives: nothing, or why the event is not handled. Stripe sends it again then.
pub type HandlerResult = Result<(), HandlerError>;

/// What was delivered, for who looks on: the event's id and type, and the payload.
#[derive(Clone, Debug)]
pub struct Delivery {
    id: String,
    event_type: String,
    payload: Payload,
}

/// What became of an event. Each is a success: the endpoint answers 200.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Handled {
    /// The handler of its type had it.
    ByType,
    /// The handler of what has no other had it.
    ByFallback,
    /// It has no handler.
    Ignored,
    /// It was handled before, and nothing was done now.
    Before,
}

/// Why an event is not handled. [`status`](Self::status) is what the endpoint should answer.
#[non_exhaustive]
pub enum RouteError {
    /// Its signature does not show that it comes from Stripe.
    Verify(VerifyError),
    /// It comes from Stripe and can't be read; the error has all of it.
    Parse(ParseError),
    /// A hook that is called before refused it.
    Refused(HandlerError),
    /// It is being handled at the moment: it was delivered twice at once.
    Running,
    /// Its object is not of the kind that the handler of its type takes.
    OtherObject,
    /// Its handler failed.
    Handler(HandlerError),
    /// The store of what was handled failed: before the handler was called, or after it was done.
    Store(HandlerError),
}

impl Delivery {
    pub(super) fn of(record: &dyn Record, payload: Payload) -> Self {
        Self {
            id: record.text("id").unwrap_or_default().to_owned(),
            event_type: record.text("type").unwrap_or_default().to_owned(),
            payload,
        }
    }

    /// The event's id (`evt_...`): the same each time that it is delivered.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The event's type: `invoice.paid`.
    pub fn event_type(&self) -> &str {
        &self.event_type
    }

    /// What was delivered, whole.
    pub fn payload(&self) -> &Payload {
        &self.payload
    }
}

impl RouteError {
    /// What the endpoint answers, so that Stripe sends the event again: 400 for what does not come from Stripe or can't be
    /// read, 409 for what is being handled, and 500.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Verify(_) | Self::Parse(_) => StatusCode::BAD_REQUEST,
            Self::Running => StatusCode::CONFLICT,
            Self::Refused(_) | Self::OtherObject | Self::Handler(_) | Self::Store(_) => {
                StatusCode::INTERNAL_SERVER_ERROR
            }
        }
    }
}

impl fmt::Display for RouteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Verify(error) => error.fmt(f),
            Self::Parse(error) => error.fmt(f),
            Self::Refused(error) => write!(f, "a hook refused the event: {error}"),
            Self::Running => f.write_str("the event is being handled already"),
            Self::OtherObject => f.write_str(
                "the event's object is not of the kind that the handler of its type takes",
            ),
            Self::Handler(error) => write!(f, "the handler failed: {error}"),
            Self::Store(error) => write!(f, "the store of handled events failed: {error}"),
        }
    }
}

impl fmt::Debug for RouteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RouteError({self})")
    }
}

impl std::error::Error for RouteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Verify(error) => Some(error),
            Self::Parse(error) => Some(error),
            Self::Refused(error) | Self::Handler(error) | Self::Store(error) => Some(&**error),
            Self::Running | Self::OtherObject => None,
        }
    }
}
