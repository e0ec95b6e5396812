//! The ways into decoding, and its error.

use std::fmt;
use std::str::Utf8Error;

use serde::de::{Deserializer, Error};

use super::super::{
    Arm, Call, IssueKind, Json, Node, Note, NoteKind, Segment, Slot, Union, Value, View, issues,
    reset,
};
use super::exact::{self, Exact};
use super::fill::{Fill, fill_json};
use super::json::TOO_COSTLY;
use super::{Found, MAX_DEPTH, State, limit, too_deep};
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
    /// It would take far more memory than any real reply of its length.
    TooCostly,
}

/// Decodes JSON text: all that is valid, also the numbers and texts that serde_json's own reader refuses or rounds.
pub fn from_slice<T: Value + Default>(json: &[u8]) -> Result<T, DecodeError> {
    let mut value = T::default();
    fill_slice(&mut value, json)?;
    refuse_nulls(&value)
        .map_err(|error| DecodeError::new(&serde_json::Error::custom(error), (0, 0), &[]))?;
    Ok(value)
}

/// Decodes JSON text, as [`from_slice`] does.
pub fn from_str<T: Value + Default>(json: &str) -> Result<T, DecodeError> {
    from_slice(json.as_bytes())
}

/// Decodes JSON that is in memory.
pub fn from_value<T: Value + Default>(json: Json) -> Result<T, DecodeError> {
    if is_too_deep(&json, MAX_DEPTH) {
        dismantle(json);
        return Err(DecodeError::new(&too_deep(), (0, 0), &[]));
    }
    let mut value = T::default();
    fill_root(&mut value, json)
        .and_then(|()| refuse_nulls(&value).map_err(Error::custom))
        .map_err(|error| DecodeError::new(&error, (0, 0), &[]))?;
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

/// Decodes from any serde format that describes itself. What the format's reader refuses or rounds is refused or rounded:
/// text is better given to [`from_slice`].
pub fn decode<'de, T: Value + Default, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    let mut value = T::default();
    fill_root(&mut value, from)?;
    refuse_nulls(&value).map_err(D::Error::custom)?;
    Ok(value)
}

/// A request that was read must not lose what it says: a null that means nothing is an error, where it would be one
/// more absent field in a reply.
fn refuse_nulls(value: &dyn Value) -> Result<(), Misfit> {
    let view = value.view();
    if !matches!(view, View::Record(record) if record.nature().is_params) {
        return Ok(());
    }
    let null = issues(view)
        .into_iter()
        .find(|issue| issue.kind == IssueKind::Null);
    null.map_or(Ok(()), |issue| {
        Err(Misfit {
            path: issue.path,
            expected: "a value",
            found: "null",
        })
    })
}

pub(crate) fn fill_slice(value: &mut dyn Value, json: &[u8]) -> Result<(), DecodeError> {
    fill_text(value, json, None)
}

/// Fills a value from a call's reply; its lists remember the call.
pub(crate) fn fill_reply(
    value: &mut dyn Value,
    json: &[u8],
    call: Call,
) -> Result<(), DecodeError> {
    fill_text(value, json, Some(call))
}

fn fill_text(value: &mut dyn Value, json: &[u8], call: Option<Call>) -> Result<(), DecodeError> {
    // Checked once as a whole; serde_json would check each string of a slice.
    let text = std::str::from_utf8(json).map_err(|error| DecodeError::not_text(error, json))?;
    let mut state = State {
        call: call.clone(),
        limit: Some(limit(json.len())),
        ..State::default()
    };
    let read = read(value, text, &mut state);
    let exact = match &read {
        Ok(()) if state.rounds && exact::may_be_rounded(text, state.tiny) => exact::rewrite(text),
        Ok(()) => return Ok(()),
        Err(error) if error.is_syntax() => exact::rewrite(text),
        Err(_) => None,
    };
    match exact {
        None => {
            read.map_err(|error| DecodeError::new(&error, (error.line(), error.column()), json))
        }
        Some(exact) => read_again(value, json, exact, call),
    }
}

fn read(value: &mut dyn Value, text: &str, state: &mut State) -> Result<(), serde_json::Error> {
    let mut from = serde_json::Deserializer::from_str(text);
    fill(value, &mut from, state).and_then(|()| from.end())
}

/// Reads a text with something in it that serde_json refuses or rounds.
#[cold]
#[inline(never)]
fn read_again(
    value: &mut dyn Value,
    json: &[u8],
    mut exact: Exact,
    call: Option<Call>,
) -> Result<(), DecodeError> {
    reset(value.slot());
    let mut state = State {
        call,
        limit: Some(limit(json.len())),
        names: Some(std::mem::take(&mut exact.names)),
        ..State::default()
    };
    read(value, &exact.text, &mut state)
        .map_err(|error| DecodeError::new(&error, exact.place(error.line(), error.column()), json))
}

pub(in super::super) fn fill_root<'de, D: Deserializer<'de>>(
    value: &mut dyn Value,
    from: D,
) -> Result<(), D::Error> {
    fill(value, from, &mut State::default())
}

fn fill<'de, D: Deserializer<'de>>(
    value: &mut dyn Value,
    from: D,
    state: &mut State,
) -> Result<(), D::Error> {
    from.deserialize_any(Fill {
        slot: value.slot(),
        state: &mut *state,
    })?;
    settle_root(value, state).map_err(D::Error::custom)
}

/// What no record has taken over: the value itself or a list, a map or a union above all records doesn't fit.
fn settle_root(value: &mut dyn Value, state: &mut State) -> Result<(), Misfit> {
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
            state.names = None;
            if let Slot::Union(union) = value.slot() {
                let filled: Result<(), serde_json::Error> =
                    fill_json(union.select(usize::MAX), json, state);
                return filled.map_err(|_| Misfit {
                    path: String::new(),
                    expected: "JSON",
                    found: "something else",
                });
            }
        }
        return Ok(());
    }
    match state.found.drain(..).map(Found::into_note).find(|note| {
        !matches!(
            note.kind,
            NoteKind::Form | NoteKind::Inexact | NoteKind::Key
        )
    }) {
        None => Ok(()),
        Some(note) => Err(Misfit {
            path: note.path.iter().map(Segment::to_string).collect(),
            expected: if note.path.is_empty() {
                expected(&value.slot())
            } else {
                "another type"
            },
            found: kind(note.raw()),
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
        let raw = self.raw.as_deref();
        match self.kind {
            NoteKind::Inexact | NoteKind::Key => false,
            NoteKind::Form => raw.and_then(Json::as_f64).is_none_or(|it| it.abs() > EXACT),
            _ => true,
        }
    }

    fn into_note(mut self) -> Note {
        self.path.reverse();
        Note {
            name: "".into(),
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
    fn new(error: &serde_json::Error, place: (usize, usize), json: &[u8]) -> Self {
        let full = error.to_string();
        let suffix = format!(" at line {} column {}", error.line(), error.column());
        let mut message = full.strip_suffix(&suffix).unwrap_or(&full).to_owned();
        let kind = if message.starts_with("recursion limit") || message.starts_with("nested deeper")
        {
            DecodeErrorKind::TooDeep
        } else if message.starts_with(TOO_COSTLY) {
            DecodeErrorKind::TooCostly
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
            place
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
            DecodeErrorKind::WrongType | DecodeErrorKind::TooDeep | DecodeErrorKind::TooCostly => {
                f.write_str(&self.message)?
            }
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
