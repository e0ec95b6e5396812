//! A value as it is to be written: a view, with what was kept of the input in place of what could not be read.

use super::extra::NoteKind;
use super::view::payload;
use super::{Field, Json, ListView, MapView, Note, Record, Scalar, Segment, View, is_zero};

/// A value as it is to be written. Encoders walk nodes and never views, and so write back what was kept.
///
/// The view of a node is never a union or an id-or-object: it is what they hold.
#[derive(Clone, Copy)]
pub struct Node<'a> {
    view: View<'a>,
    /// The notes on this value and what is in it, sorted by path.
    notes: &'a [Note],
    /// How many segments of the notes' paths lead to this value.
    depth: usize,
}

/// A named value of a record.
#[derive(Clone, Copy)]
pub struct Entry<'a> {
    /// The name on the wire.
    pub name: &'a str,
    /// The field; none for a constant or an unknown field.
    pub field: Option<&'static Field>,
    /// The value.
    pub value: Node<'a>,
}

impl<'a> Node<'a> {
    /// The node of a value.
    pub fn new(view: View<'a>) -> Self {
        Self::with(view, &[], 0)
    }

    /// What is to be written.
    pub fn view(&self) -> View<'a> {
        self.view
    }

    /// The items of this node's list.
    pub fn items(self, list: &'a dyn ListView) -> impl Iterator<Item = Node<'a>> {
        (0..list.len()).map(move |index| match self.notes {
            [] => Node::new(list.get(index)),
            _ => self.step(&Segment::Index(index), list.get(index)),
        })
    }

    /// The entries of this node's map.
    pub fn entries(self, map: &'a dyn MapView) -> impl Iterator<Item = (&'a str, Node<'a>)> {
        map.entries().map(move |(key, value)| match self.notes {
            [] => (key, Node::new(value)),
            _ => (key, self.step(&Segment::Key(key.into()), value)),
        })
    }

    /// What a record writes: constants, then the fields that are there, then unknown fields.
    pub fn fields(record: &'a dyn Record) -> impl Iterator<Item = Entry<'a>> {
        let shape = record.shape();
        let extra = record.extra();
        // An ordinary record has no extra: then nothing is looked up by name.
        let unknown = extra.unknown();
        let constants = shape.constants.iter().filter_map(move |constant| {
            let value = match (unknown, extra.notes_of(constant.name)) {
                (Some(unknown), _) if unknown.contains_key(constant.name) => return None,
                (_, [note, ..]) if note.kind.is_nothing() => return None,
                (_, []) => Node::new(constant.value.view()),
                (_, notes) => Node::with(View::Absent, notes, 0),
            };
            Some(Entry {
                name: constant.name,
                field: None,
                value,
            })
        });
        let fields = shape
            .fields
            .iter()
            .enumerate()
            .filter_map(move |(index, field)| {
                let view = record.get(index);
                let value = match unknown {
                    None => Node::new(view),
                    Some(unknown) if unknown.contains_key(field.name) => return None,
                    Some(_) => match extra.notes_of(field.name) {
                        [note, ..]
                            if note.kind.is_nothing() && note.path.is_empty() && is_zero(view) =>
                        {
                            return None;
                        }
                        notes => Node::with(view, notes, 0),
                    },
                };
                match value.view {
                    View::Absent => None,
                    _ => Some(Entry {
                        name: field.name,
                        field: Some(field),
                        value,
                    }),
                }
            });
        let unknown = extra.iter().map(|(name, value)| Entry {
            name,
            field: None,
            value: Node::with(View::Json(value), extra.notes_of_unknown(name), 0),
        });
        constants.chain(fields).chain(unknown)
    }

    /// The token to be written in the value's place, where no Rust value holds it. The view is what comes nearest.
    pub(crate) fn token(&self) -> Option<&'a str> {
        let kept = |note: &&Note| note.kind == NoteKind::Inexact && note.stands(self.view);
        self.own_notes().find(kept).map(Note::token)
    }

    /// The token of the key that the value has, where no Rust value holds it.
    pub(super) fn key(&self) -> Option<&'a str> {
        let kept = |note: &&Note| note.kind == NoteKind::Key;
        self.own_notes().find(kept).map(Note::token)
    }

    /// Whether there are notes on it, or on what is in it.
    pub(super) fn is_noted(&self) -> bool {
        !self.notes.is_empty()
    }

    fn own_notes(&self) -> impl Iterator<Item = &'a Note> {
        own_notes(self.notes, self.depth)
    }

    pub(super) fn notes_at(notes: &'a [Note], depth: usize, segment: &Segment) -> &'a [Note] {
        let start = notes.partition_point(|note| note.path.get(depth) < Some(segment));
        let end =
            start + notes[start..].partition_point(|note| note.path.get(depth) == Some(segment));
        &notes[start..end]
    }

    /// What stands at this step from it.
    pub(super) fn step(self, segment: &Segment, view: View<'a>) -> Node<'a> {
        Self::with(
            view,
            Self::notes_at(self.notes, self.depth, segment),
            self.depth + 1,
        )
    }

    pub(super) fn with(view: View<'a>, notes: &'a [Note], depth: usize) -> Self {
        let mut view = payload(view);
        for note in own_notes(notes, depth) {
            if !matches!(note.kind, NoteKind::Inexact | NoteKind::Key) && note.stands(view) {
                view = View::Json(note.raw());
            }
        }
        Self { view, notes, depth }
    }
}

/// The notes on a value itself: they come before those on what is in it.
pub(super) fn own_notes(notes: &[Note], depth: usize) -> impl Iterator<Item = &Note> {
    notes
        .iter()
        .take_while(move |note| note.path.len() == depth)
}

impl Scalar {
    pub(super) fn view(&self) -> View<'static> {
        match *self {
            Scalar::Str(text) => View::Str(text),
            Scalar::Bool(value) => View::Bool(value),
            Scalar::Int(value) => View::I64(value),
        }
    }

    /// Whether this JSON is the value.
    pub(super) fn is(&self, json: &Json) -> bool {
        match *self {
            Scalar::Str(text) => json.as_str() == Some(text),
            Scalar::Bool(value) => json.as_bool() == Some(value),
            Scalar::Int(value) => json.as_i64() == Some(value),
        }
    }
}
