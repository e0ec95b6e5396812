//! The ways into decoding, and its error.

use std::fmt;
use std::str::Utf8Error;

use serde::de::{Deserializer, Error};

use super::super::{Arm, Call, Json, Node, Note, NoteKind, Segment, Slot, Union, Value, View};
use super::fill::{Fill, fill_json};
use super::{Found, MAX_DEPTH, State, too_deep};
use crate::redact::shown;

/// A document could not be decoded: it is not JSON, or not the kind of JSON that it must be as a whole.
///
/// `Display` and `Debug` say where and why, and nothing of what stands there, which may be secret or personal.
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError {
    kind: DecodeErrorKind,
    message: String,
    line: usize,
    column: usize,
    excerpt: String,
}

/// Why a document could not be decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DecodeErrorKind {
    /// It is not JSON.
    NotJson,
    /// It ends too early.
    CutOff,
    /// It is JSON, but not the kind that it must be as a whole: mostly, not an object.
    WrongType,
    /// Its lists and objects are nested deeper than [`MAX_DEPTH`](super::MAX_DEPTH).
    TooDeep,
}

/// Decodes JSON text.
pub fn from_slice<T: Value + Default>(json: &[u8]) -> Result<T, DecodeError> {
    let mut value = T::default();
    fill_slice(&mut value, json)?;
    Ok(value)
}

/// Decodes JSON text.
pub fn from_str<T: Value + Default>(json: &str) -> Result<T, DecodeError> {
    from_slice(json.as_bytes())
}

/// Decodes JSON that is in memory.
pub fn from_value<T: Value + Default>(json: Json) -> Result<T, DecodeError> {
    if is_too_deep(&json, MAX_DEPTH) {
        dismantle(json);
        return Err(DecodeError::new(&too_deep(), &[]));
    }
    let mut value = T::default();
    fill_root(&mut value, json).map_err(|error| DecodeError::new(&error, &[]))?;
    Ok(value)
}

/// A text has serde_json's limit. JSON in memory has none, and where it is kept as JSON nothing else counts its levels.
fn is_too_deep(json: &Json, left: usize) -> bool {
    let inside = |json| is_too_deep(json, left - 1);
    match json {
        Json::Array(items) => left == 0 || items.iter().any(inside),
        Json::Object(fields) => left == 0 || fields.values().any(inside),
        _ => false,
    }
}

/// Drops JSON without recursion: serde_json's own drop would overflow the stack.
fn dismantle(json: Json) {
    let mut left = vec![json];
    while let Some(json) = left.pop() {
        match json {
            Json::Array(items) => left.extend(items),
            Json::Object(fields) => left.extend(fields.into_iter().map(|(_, value)| value)),
            _ => {}
        }
    }
}

/// Decodes from any serde format that describes itself.
pub fn decode<'de, T: Value + Default, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    let mut value = T::default();
    fill_root(&mut value, from)?;
    Ok(value)
}

pub(crate) fn fill_slice(value: &mut dyn Value, json: &[u8]) -> Result<(), DecodeError> {
    fill_text(value, json, State::default())
}

/// Fills a value from a call's reply; its lists remember the call.
pub(crate) fn fill_reply(
    value: &mut dyn Value,
    json: &[u8],
    call: Call,
) -> Result<(), DecodeError> {
    let state = State {
        call: Some(call),
        ..State::default()
    };
    fill_text(value, json, state)
}

fn fill_text(value: &mut dyn Value, json: &[u8], state: State) -> Result<(), DecodeError> {
    // Checked once as a whole; serde_json would check each string of a slice.
    let text = std::str::from_utf8(json).map_err(|error| DecodeError::not_text(error, json))?;
    let mut from = serde_json::Deserializer::from_str(text);
    let filled = fill(value, &mut from, state).and_then(|()| from.end());
    filled.map_err(|error| DecodeError::new(&error, json))
}

pub(in super::super) fn fill_root<'de, D: Deserializer<'de>>(
    value: &mut dyn Value,
    from: D,
) -> Result<(), D::Error> {
    fill(value, from, State::default())
}

fn fill<'de, D: Deserializer<'de>>(
    value: &mut dyn Value,
    from: D,
    mut state: State,
) -> Result<(), D::Error> {
    from.deserialize_any(Fill {
        slot: value.slot(),
        state: &mut state,
    })?;
    settle_root(value, state).map_err(D::Error::custom)
}

/// What no record has taken over: the value itself or a list, a map or a union above all records doesn't fit.
fn settle_root(value: &mut dyn Value, mut state: State) -> Result<(), Misfit> {
    let view = value.view();
    if let View::Union(union) = view {
        if let (None, View::Json(json)) = (union.arm(), union.payload())
            && !json.is_object()
            && only_objects(union)
        {
            return Err(Misfit {
                path: String::new(),
                expected: "an object",
                found: kind(json),
            });
        }
        // Nobody holds the notes of a union that is in no record; but it can keep the JSON whole.
        if state.found.iter().any(Found::is_loss) {
            let mut notes: Vec<Note> = state.found.drain(..).map(Found::into_note).collect();
            notes.sort_by(|a, b| a.path.cmp(&b.path));
            let json = serde_json::to_value(Node::with(view, &notes, 0)).unwrap_or_default();
            if let Slot::Union(union) = value.slot() {
                let filled: Result<(), serde_json::Error> =
                    fill_json(union.select(usize::MAX), json, &mut state);
                return filled.map_err(|_| Misfit {
                    path: String::new(),
                    expected: "JSON",
                    found: "something else",
                });
            }
        }
        return Ok(());
    }
    match state
        .found
        .drain(..)
        .map(Found::into_note)
        .find(|note| note.kind != NoteKind::Form)
    {
        None => Ok(()),
        Some(note) => Err(Misfit {
            path: note.path.iter().map(Segment::to_string).collect(),
            expected: if note.path.is_empty() {
                expected(&value.slot())
            } else {
                "another type"
            },
            found: kind(&note.raw),
        }),
    }
}

fn only_objects(union: &dyn Union) -> bool {
    union.shape().arms.iter().all(|arm| {
        matches!(
            arm,
            Arm::Tag(_) | Arm::Deleted(_) | Arm::Record | Arm::Map | Arm::Off
        )
    })
}

/// The document as a whole, or a part above all records, has the wrong type.
struct Misfit {
    path: String,
    expected: &'static str,
    found: &'static str,
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(WRONG_TYPE)?;
        if !self.path.is_empty() {
            // It has keys of the document.
            write!(f, " at {}", shown(&self.path))?;
        }
        write!(f, ": expected {}, found {}", self.expected, self.found)
    }
}

const WRONG_TYPE: &str = "wrong type";

fn expected(slot: &Slot<'_>) -> &'static str {
    match slot {
        Slot::Bool(_) => "a boolean",
        Slot::I64(_) => "an integer",
        Slot::F64(_) => "a number",
        Slot::Str(_) | Slot::Enum(_) => "a string",
        Slot::TextInt(_) => "an integer in a string",
        Slot::List(_) => "a list",
        Slot::Record(_) | Slot::Map(_) => "an object",
        Slot::Expand(_) => "a string or an object",
        _ => "another type",
    }
}

fn kind(json: &Json) -> &'static str {
    match json {
        Json::Null => "null",
        Json::Bool(_) => "a boolean",
        Json::Number(_) => "a number",
        Json::String(_) => "a string",
        Json::Array(_) => "a list",
        Json::Object(_) => "an object",
    }
}

impl Found {
    /// Whether the value alone lacks something of the input. How a small integer was written (`5`, not `5.0`) is none.
    fn is_loss(&self) -> bool {
        const EXACT: f64 = 9_007_199_254_740_992.0;
        self.kind != NoteKind::Form || self.raw.as_f64().is_none_or(|number| number.abs() > EXACT)
    }

    fn into_note(mut self) -> Note {
        self.path.reverse();
        Note {
            name: "",
            path: self.path.into(),
            kind: self.kind,
            raw: self.raw,
        }
    }
}

impl fmt::Display for Segment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Segment::Index(index) => write!(f, "[{index}]"),
            Segment::Key(key) => write!(f, "[{key:?}]"),
        }
    }
}

impl DecodeError {
    fn new(error: &serde_json::Error, json: &[u8]) -> Self {
        let full = error.to_string();
        let place = format!(" at line {} column {}", error.line(), error.column());
        let mut message = full.strip_suffix(&place).unwrap_or(&full).to_owned();
        let kind = if message.starts_with("recursion limit") || message.starts_with("nested deeper")
        {
            DecodeErrorKind::TooDeep
        } else if message.starts_with(WRONG_TYPE) {
            DecodeErrorKind::WrongType
        } else if error.is_eof() {
            DecodeErrorKind::CutOff
        } else {
            DecodeErrorKind::NotJson
        };
        if kind == DecodeErrorKind::TooDeep {
            // serde_json's words are "recursion limit exceeded".
            message = format!("nested deeper than {MAX_DEPTH} levels");
        }
        let (line, column) = if kind == DecodeErrorKind::WrongType {
            (1, 1)
        } else {
            (error.line(), error.column())
        };
        Self {
            kind,
            message,
            line,
            column,
            excerpt: excerpt(json, line, column),
        }
    }

    fn not_text(error: Utf8Error, json: &[u8]) -> Self {
        let before = &json[..error.valid_up_to()];
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        let column = 1 + before
            .iter()
            .rev()
            .take_while(|byte| **byte != b'\n')
            .count();
        Self {
            kind: DecodeErrorKind::NotJson,
            message: "invalid UTF-8".to_owned(),
            line,
            column,
            excerpt: excerpt(json, line, column),
        }
    }

    /// Why.
    pub fn kind(&self) -> DecodeErrorKind {
        self.kind
    }

    /// The line of the place, from 1; 0 if there is none.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column of the place in bytes, from 1.
    pub fn column(&self) -> usize {
        self.column
    }

    /// What stands around the place. It may be personal data, or a secret: not for a log.
    pub fn excerpt(&self) -> &str {
        &self.excerpt
    }
}

/// Up to 30 bytes on each side of the place.
fn excerpt(json: &[u8], line: usize, column: usize) -> String {
    const AROUND: usize = 30;
    let before: usize = json
        .split_inclusive(|byte| *byte == b'\n')
        .take(line.saturating_sub(1))
        .map(<[u8]>::len)
        .sum();
    let place = (before + column).saturating_sub(1).min(json.len());
    let (start, end) = (
        place.saturating_sub(AROUND),
        (place + AROUND).min(json.len()),
    );
    let text: String = String::from_utf8_lossy(&json[start..end])
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let (head, tail) = (
        if start > 0 { ".." } else { "" },
        if end < json.len() { ".." } else { "" },
    );
    format!("{head}{}{tail}", text.trim())
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            DecodeErrorKind::NotJson => write!(f, "not JSON: {}", self.message)?,
            DecodeErrorKind::CutOff => write!(f, "not JSON, or cut off: {}", self.message)?,
            DecodeErrorKind::WrongType | DecodeErrorKind::TooDeep => f.write_str(&self.message)?,
        }
        match self.line {
            0 => Ok(()),
            line => write!(f, " at line {line} column {}", self.column),
        }
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("kind", &self.kind)
            .field("message", &self.message)
            .field("line", &self.line)
            .field("column", &self.column)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for DecodeError {}
