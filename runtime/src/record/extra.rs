//! What a record holds beside its fields: unknown fields, and notes on what was odd in the known ones.

use std::borrow::Cow;
use std::fmt;

use serde_json::Map;

use super::view::payload;
use super::{Json, View, is_zero, token};

/// What a record holds beside the fields of its table.
///
/// Unknown fields are kept in order and written back; so is the JSON of a known field that had another type than the
/// contract's. It is one pointer wide and empty by default. A field set here wins over the record's own field of that
/// name when the record is written.
#[derive(Clone, Default)]
pub struct Extra(Option<Box<Inner>>);

#[derive(Clone, Default)]
struct Inner {
    unknown: Map<String, Json>,
    /// Sorted by name and path once the record is decoded.
    notes: Vec<Note>,
}

/// Something odd about a field or a constant.
#[derive(Clone, PartialEq)]
pub(crate) struct Note {
    pub(crate) name: Cow<'static, str>,
    /// The place inside the field; empty: the field itself.
    pub(crate) path: Box<[Segment]>,
    pub(crate) kind: NoteKind,
    /// What was there; none if nothing was. Behind a pointer, as a record may have a note for each of its fields.
    pub(crate) raw: Option<Box<Json>>,
}

impl Note {
    /// What was there; null if nothing was.
    pub(crate) fn raw(&self) -> &Json {
        self.raw.as_deref().unwrap_or(&Json::Null)
    }

    /// The token that is kept, of a value or a key that no Rust value holds.
    pub(super) fn token(&self) -> &str {
        self.raw().as_str().unwrap_or_default()
    }

    /// Whether what was kept still stands for the value: nobody has assigned it since.
    pub(super) fn stands(&self, view: View<'_>) -> bool {
        match (self.kind, payload(view)) {
            (NoteKind::Form, View::F64(value)) => self.raw().as_f64() == Some(value),
            (NoteKind::Form, _) => false,
            (NoteKind::Inexact, view) => token::stands(self.token(), view),
            (NoteKind::Key, _) => true,
            (_, view) => is_zero(view),
        }
    }
}

/// A step from a list or a map to what it holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Segment {
    Index(usize),
    Key(Box<str>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum NoteKind {
    /// It was absent, and must not be.
    Absent,
    /// It was null, and must not be. Of a reply, that is the same as absent.
    Null,
    /// It had another type.
    WrongType,
    /// A constant had another value.
    UnknownValue,
    /// Nothing odd: a number was written another way than we write it.
    Form,
    /// No Rust value holds it; the text is its token.
    Inexact,
    /// The same of the key that it has.
    Key,
}

impl NoteKind {
    /// Whether there was nothing to keep.
    pub(crate) fn is_nothing(self) -> bool {
        matches!(self, NoteKind::Absent | NoteKind::Null)
    }
}

impl Extra {
    /// The JSON of an unknown field, or of a known field that had the wrong type.
    pub fn get(&self, name: &str) -> Option<&Json> {
        let inner = self.0.as_deref()?;
        inner.unknown.get(name).or_else(|| {
            let note = inner
                .notes
                .iter()
                .find(|note| note.name == name && note.path.is_empty())?;
            matches!(note.kind, NoteKind::WrongType | NoteKind::UnknownValue).then_some(note.raw())
        })
    }

    /// Sets a field that the type doesn't have; gives what was there.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Json>) -> Option<Json> {
        self.inner().unknown.insert(name.into(), value.into())
    }

    /// Removes an unknown field; gives what was there.
    pub fn remove(&mut self, name: &str) -> Option<Json> {
        self.0.as_deref_mut()?.unknown.shift_remove(name)
    }

    /// The unknown fields, in the order in which they came.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.0.iter().flat_map(|inner| {
            inner
                .unknown
                .iter()
                .map(|(name, value)| (name.as_str(), value))
        })
    }

    /// Whether there are no unknown fields.
    pub fn is_empty(&self) -> bool {
        self.unknown().is_none_or(Map::is_empty)
    }

    /// The unknown fields; `None` if there are no notes either, so a record without surprises costs one look.
    pub(crate) fn unknown(&self) -> Option<&Map<String, Json>> {
        self.0.as_deref().map(|inner| &inner.unknown)
    }

    pub(crate) fn unknown_mut(&mut self) -> &mut Map<String, Json> {
        &mut self.inner().unknown
    }

    /// The notes, sorted by name and path.
    pub(crate) fn notes(&self) -> &[Note] {
        self.0.as_deref().map_or(&[], |inner| &inner.notes)
    }

    pub(crate) fn notes_mut(&mut self) -> &mut Vec<Note> {
        &mut self.inner().notes
    }

    /// The notes of one field, sorted by path.
    pub(crate) fn notes_of(&self, name: &str) -> &[Note] {
        let notes = self.notes();
        let start = notes.partition_point(|note| *note.name < *name);
        let end = start + notes[start..].partition_point(|note| note.name == name);
        &notes[start..end]
    }

    /// The notes of an unknown field. A name that a program sets may be a known field's, whose notes say nothing of it.
    pub(crate) fn notes_of_unknown(&self, name: &str) -> &[Note] {
        match self.notes_of(name) {
            notes @ [note, ..] if matches!(note.kind, NoteKind::Inexact | NoteKind::Key) => notes,
            _ => &[],
        }
    }

    /// Whether an unknown field has a name that no Rust value holds.
    pub(crate) fn has_odd_key(&self) -> bool {
        let odd = |note: &Note| note.kind == NoteKind::Key && note.path.is_empty();
        self.notes().iter().any(odd)
    }

    pub(crate) fn sort(&mut self) {
        if let Some(inner) = self.0.as_deref_mut() {
            inner
                .notes
                .sort_by(|a, b| (&a.name, &a.path, a.kind).cmp(&(&b.name, &b.path, b.kind)));
        }
    }

    /// Whether there is nothing at all in it.
    pub(crate) fn is_clean(&self) -> bool {
        self.is_empty() && self.notes().is_empty()
    }

    pub(crate) fn clear(&mut self) {
        self.0 = None;
    }

    fn inner(&mut self) -> &mut Inner {
        self.0.get_or_insert_default()
    }
}

impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        fn odd(extra: &Extra) -> impl Iterator<Item = &Note> {
            extra
                .notes()
                .iter()
                .filter(|note| note.kind != NoteKind::Form)
        }
        self.iter().count() == other.iter().count()
            && self
                .iter()
                .all(|(name, value)| other.unknown().and_then(|all| all.get(name)) == Some(value))
            && odd(self).eq(odd(other))
    }
}

/// The names alone: nobody has said of an unknown field that it may stand in a log.
impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set()
            .entries(self.iter().map(|(name, _)| name))
            .finish()
    }
}
