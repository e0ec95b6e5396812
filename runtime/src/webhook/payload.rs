//! A verified body, and reading it.
use std::fmt;

use bytes::Bytes;

use crate::record::{DecodeError, Json, NoteKind, Record, Scalar, from_slice};
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

    /// A body that something else vouches for: it came through a queue of ours, or over Amazon EventBridge.
    pub fn trusted(bytes: impl Into<Bytes>) -> Self {
        Self {
            bytes: bytes.into(),
            signed_at: None,
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
    /// It fails on what is no JSON object, and on an object that says it is of another kind; that includes an event of
    /// the other API generation. Everything else is read, and what was odd is told by the value's `issues()`. The error
    /// has the payload, so that `?` doesn't lose it.
    pub fn parse<T: Record + Default>(&self) -> Result<T, ParseError> {
        let value: T =
            from_slice(&self.bytes).map_err(|error| self.fail(ParseErrorKind::Decode(error)))?;
        match other_kind(&value) {
            Some(kind) => Err(self.fail(kind)),
            None => Ok(value),
        }
    }

    fn fail(&self, kind: ParseErrorKind) -> ParseError {
        ParseError(Box::new((kind, self.clone())))
    }
}

/// Whether the `object` tag is another than the type's.
fn other_kind(record: &dyn Record) -> Option<ParseErrorKind> {
    let tag = record
        .shape()
        .constants
        .iter()
        .find(|constant| constant.name == "object")?;
    let Scalar::Str(expected) = tag.value else {
        return None;
    };
    record
        .extra()
        .notes_of(tag.name)
        .iter()
        .find_map(|note| match (note.kind, &note.raw) {
            (NoteKind::UnknownValue, Json::String(found)) => Some(ParseErrorKind::OtherObject {
                expected,
                found: found.clone(),
            }),
            _ => None,
        })
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
            ParseErrorKind::Decode(error) => write!(f, "the payload can't be read: {error}"),
            ParseErrorKind::OtherObject { expected, found } => write!(
                f,
                "the payload's `object` is `{found}`, and `{expected}` was asked for"
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
            ParseErrorKind::OtherObject { .. } => None,
        }
    }
}
