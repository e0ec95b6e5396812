//! A verified body, and reading it.
use std::fmt;

use bytes::Bytes;

use super::envelope::{self, Envelope};
use crate::record::{DecodeError, Json, NoteKind, Record, Scalar, from_slice};
use crate::redact::shown;
use crate::types::Timestamp;

/// A body that Stripe signed. Reading it is a step of its own that leaves it whole; a clone shares its bytes.
#[derive(Clone, PartialEq, Eq)]
pub struct Payload {
    bytes: Bytes,
    signed_at: Option<Timestamp>,
}

impl Payload {
    pub(super) fn verified(bytes: Bytes, signed_at: Timestamp) -> Self {
        Self {
            bytes,
            signed_at: Some(signed_at),
        }
    }

    /// A body that something else vouches for: it came through a queue of ours.
    pub fn trusted(bytes: impl Into<Bytes>) -> Self {
        Self {
            bytes: bytes.into(),
            signed_at: None,
        }
    }

    /// The event in an envelope of Amazon EventBridge (its `detail`) or of Azure Event Grid (its `data`), byte for byte
    /// as it stands there. Such an event has no signature: whoever may send to the endpoint is trusted.
    ///
    /// What is no such envelope is an error, which has what was given.
    pub fn from_envelope(bytes: impl Into<Bytes>) -> Result<Self, ParseError> {
        let whole = Self::trusted(bytes);
        match envelope::open(&whole.bytes) {
            Some((_, event)) => Ok(Self::trusted(whole.bytes.slice_ref(event))),
            None => Err(whole.fail(ParseErrorKind::NotAnEnvelope)),
        }
    }

    /// The body, as it came.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The body, as it came, without a copy.
    pub fn into_bytes(self) -> Bytes {
        self.bytes
    }

    /// When it was signed: a delivery that is repeated is signed anew. None if its signature was not looked at.
    pub fn signed_at(&self) -> Option<Timestamp> {
        self.signed_at
    }

    /// Reads it as one of the contract's types.
    ///
    /// It fails on what is no JSON object; on an object that says it is of another kind, which includes an event of the
    /// other API generation; and on one that doesn't say: it has neither an `object` nor the `type` of an event.
    /// Everything else is read, and what was odd is told by the value's `issues()`. The error has the payload, so that
    /// `?` doesn't lose it.
    pub fn parse<T: Record + Default>(&self) -> Result<T, ParseError> {
        let value: T =
            from_slice(&self.bytes).map_err(|error| self.fail(ParseErrorKind::Decode(error)))?;
        match self.fault(&value) {
            Some(kind) => Err(self.fail(kind)),
            None => Ok(value),
        }
    }

    /// Why what was read is not what was asked for.
    fn fault(&self, record: &dyn Record) -> Option<ParseErrorKind> {
        let constants = record.shape().constants;
        let tag = constants
            .iter()
            .find(|constant| constant.name == "object")?;
        let Scalar::Str(expected) = tag.value else {
            return None;
        };
        match record.extra().notes_of(tag.name) {
            [] => None,
            [note, ..] => match (note.kind, note.raw()) {
                (NoteKind::UnknownValue, Json::String(found)) => {
                    Some(ParseErrorKind::OtherObject {
                        expected,
                        found: shown(found).into_owned(),
                    })
                }
                _ => match envelope::open(&self.bytes) {
                    Some((envelope, _)) => Some(ParseErrorKind::Enveloped(envelope)),
                    None if has_event_type(record) => None,
                    None => Some(ParseErrorKind::Unidentified { expected }),
                },
            },
        }
    }

    fn fail(&self, kind: ParseErrorKind) -> ParseError {
        ParseError(Box::new((kind, self.clone())))
    }
}

/// Whether it has a `type` as events have them: words with dots between. New ones are not in the contract.
fn has_event_type(record: &dyn Record) -> bool {
    record.text("type").is_some_and(|text| text.contains('.'))
}

impl fmt::Debug for Payload {
    /// Its length: what it says may be personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Payload({} bytes)", self.bytes.len())
    }
}

/// A payload could not be read as the type that was asked for. The payload is in it, whole.
pub struct ParseError(Box<(ParseErrorKind, Payload)>);

/// Why a payload could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParseErrorKind {
    /// It is no JSON object.
    Decode(DecodeError),
    /// It says that it is something else.
    OtherObject {
        /// The `object` of the type that was asked for.
        expected: &'static str,
        /// The payload's own.
        found: String,
    },
    /// It doesn't say what it is: it has no `object`, and no `type` of an event.
    Unidentified {
        /// The `object` of the type that was asked for.
        expected: &'static str,
    },
    /// It is an envelope with the event in it: [`Payload::from_envelope`] takes the event out.
    Enveloped(Envelope),
    /// It was to be an envelope, and is none.
    NotAnEnvelope,
}

impl ParseError {
    /// What went wrong.
    pub fn kind(&self) -> &ParseErrorKind {
        &self.0.0
    }

    /// What could not be read.
    pub fn payload(&self) -> &Payload {
        &self.0.1
    }

    /// Gives the payload back.
    pub fn into_payload(self) -> Payload {
        self.0.1
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind() {
            ParseErrorKind::Decode(error) => {
                let length = self.payload().bytes().len();
                write!(f, "the payload can't be read: {error} ({length} bytes)")
            }
            ParseErrorKind::OtherObject { expected, found } => write!(
                f,
                "the payload's `object` is `{found}`, and `{expected}` was asked for"
            ),
            ParseErrorKind::Unidentified { expected } => write!(
                f,
                "the payload has neither an `object` nor the `type` of an event, and `{expected}` was asked for"
            ),
            ParseErrorKind::Enveloped(envelope) => write!(
                f,
                "the payload is an envelope of {envelope}: take the event out with `Payload::from_envelope`"
            ),
            ParseErrorKind::NotAnEnvelope => f.write_str(
                "the payload is no envelope of Amazon EventBridge (`detail`) or Azure Event Grid (`specversion` and `data`): \
                 read an event itself with `Payload::parse`",
            ),
        }
    }
}

impl fmt::Debug for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ParseError")
            .field("kind", self.kind())
            .field("payload", self.payload())
            .finish()
    }
}

impl std::error::Error for ParseError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self.kind() {
            ParseErrorKind::Decode(error) => Some(error),
            _ => None,
        }
    }
}
