//! The bookkeeping of one record that is being filled: which field a key is, which were seen, what was odd.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Visitor};

use super::super::{Extra, Json, Note, NoteKind, Record, Shape, Slot, reset};
use super::State;

/// A key of an object that is read into a record.
#[derive(Clone, Copy)]
pub(super) enum Key {
    Field(usize),
    Constant(usize),
    /// Its name is in `Fields::unknown`.
    Unknown,
}

/// A record that is being filled.
pub(super) struct Fields {
    shape: &'static Shape,
    /// The field after the last match: keys come in a stable order.
    next: usize,
    seen: Seen,
    /// The name of the last unknown key.
    unknown: String,
    /// Where this record's share of `State::found` begins.
    mark: usize,
}

impl Fields {
    pub(super) fn new(shape: &'static Shape, mark: usize) -> Self {
        Self {
            shape,
            next: 0,
            seen: Seen::default(),
            unknown: String::new(),
            mark,
        }
    }

    /// What the key is.
    #[inline]
    pub(super) fn find(&mut self, name: &str) -> Key {
        let Shape {
            fields, constants, ..
        } = *self.shape;
        // Keys come in the table's order, but for a constant (`object`) and fields that were left out.
        if fields
            .get(self.next)
            .is_some_and(|field| field.name == name)
        {
            self.next += 1;
            return Key::Field(self.next - 1);
        }
        if let Some(index) = constants.iter().position(|constant| constant.name == name) {
            return Key::Constant(index);
        }
        let (before, after) = fields.split_at(self.next.min(fields.len()));
        let ahead = after
            .iter()
            .position(|field| field.name == name)
            .map(|index| before.len() + index);
        match ahead.or_else(|| before.iter().position(|field| field.name == name)) {
            Some(index) => {
                self.next = index + 1;
                Key::Field(index)
            }
            None => {
                self.unknown = name.to_owned();
                Key::Unknown
            }
        }
    }

    /// The place of a field's value.
    #[inline]
    pub(super) fn open<'a>(&mut self, record: &'a mut dyn Record, key: Key) -> Slot<'a> {
        match key {
            Key::Field(index) => {
                if self.seen.insert(index) {
                    self.again(record, key);
                }
                record.slot(index)
            }
            Key::Constant(index) => {
                if self.seen.insert(self.shape.fields.len() + index) {
                    self.again(record, key);
                }
                self.shape
                    .constants
                    .get(index)
                    .map_or(Slot::Ignore, |constant| Slot::Constant(&constant.value))
            }
            Key::Unknown => Slot::Ignore,
        }
    }

    /// Takes over what was found in the field.
    #[inline]
    pub(super) fn close(&self, record: &mut dyn Record, key: Key, state: &mut State) {
        if state.found.len() > self.mark {
            self.keep(record, self.name(key).into(), state);
        }
    }

    /// Keeps the value of the last unknown key.
    pub(super) fn keep_unknown(&mut self, record: &mut dyn Record, value: Json, state: &mut State) {
        state.odd += 1;
        state.cost += size_of::<Extra>() + size_of::<Json>();
        let mut name = std::mem::take(&mut self.unknown);
        let mut value = value;
        if state.names.is_some() {
            name = state.unmark_key(name);
            value = state.unmark(value);
            if let Some(extra) = record.extra_mut()
                && extra.unknown().is_some_and(|all| all.contains_key(&name))
            {
                extra.notes_mut().retain(|note| note.name != name);
            }
            self.keep(record, name.clone().into(), state);
        }
        if let Some(extra) = record.extra_mut() {
            extra.unknown_mut().insert(name, value);
        }
    }

    /// Notes what was not seen.
    pub(super) fn finish(&self, record: &mut dyn Record, state: &mut State) {
        let Shape {
            fields, constants, ..
        } = *self.shape;
        // Most fields of a reply are there: only the others are looked at.
        self.seen.unseen(fields.len(), |index| {
            if let Some(field) = fields.get(index).filter(|field| field.required()) {
                absent(record, field.name, state);
            }
        });
        for (index, constant) in constants.iter().enumerate() {
            if !self.seen.contains(fields.len() + index) {
                absent(record, constant.name, state);
            }
        }
        if let Some(extra) = record.extra_mut() {
            extra.sort();
        }
    }

    fn name(&self, key: Key) -> &'static str {
        match key {
            Key::Field(index) => self.shape.fields.get(index).map_or("", |field| field.name),
            Key::Constant(index) => self
                .shape
                .constants
                .get(index)
                .map_or("", |constant| constant.name),
            Key::Unknown => "",
        }
    }

    #[cold]
    #[inline(never)]
    fn keep(&self, record: &mut dyn Record, name: Cow<'static, str>, state: &mut State) {
        let Some(extra) = record.extra_mut() else {
            return;
        };
        extra
            .notes_mut()
            .extend(state.found.drain(self.mark..).map(|mut found| {
                found.path.reverse();
                Note {
                    name: name.clone(),
                    path: found.path.into(),
                    kind: found.kind,
                    raw: found.raw,
                }
            }));
    }

    /// A key that comes twice counts the last time, as everywhere in JSON.
    #[cold]
    #[inline(never)]
    fn again(&self, record: &mut dyn Record, key: Key) {
        let name = self.name(key);
        if let Key::Field(index) = key {
            reset(record.slot(index));
        }
        if let Some(extra) = record.extra_mut() {
            extra.notes_mut().retain(|note| note.name != name);
        }
    }
}

#[cold]
#[inline(never)]
fn absent(record: &mut dyn Record, name: &'static str, state: &mut State) {
    state.odd += 1;
    state.cost += size_of::<Note>();
    let note = Note {
        name: name.into(),
        path: Box::default(),
        kind: NoteKind::Absent,
        raw: None,
    };
    if let Some(extra) = record.extra_mut() {
        extra.notes_mut().push(note);
    }
}

/// Reads a key.
pub(super) struct KeySeed<'a>(pub(super) &'a mut Fields);

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Key, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeySeed<'_> {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, name: &str) -> Result<Key, E> {
        Ok(self.0.find(name))
    }
}

/// Which fields were seen: two words cover all but a few types.
#[derive(Default)]
struct Seen {
    words: [u64; 2],
    more: Vec<u64>,
}

impl Seen {
    /// Gives whether it was seen before.
    #[inline]
    fn insert(&mut self, index: usize) -> bool {
        let bit = 1 << (index % 64);
        let word = self.word(index / 64);
        let before = *word & bit != 0;
        *word |= bit;
        before
    }

    #[inline]
    fn contains(&self, index: usize) -> bool {
        self.at(index / 64) & (1 << (index % 64)) != 0
    }

    /// Goes through the indexes below `end` that were not seen.
    #[inline]
    fn unseen(&self, end: usize, mut each: impl FnMut(usize)) {
        for start in (0..end).step_by(64) {
            let mut left = !self.at(start / 64);
            if end - start < 64 {
                left &= (1 << (end - start)) - 1;
            }
            while left != 0 {
                each(start + left.trailing_zeros() as usize);
                left &= left - 1;
            }
        }
    }

    #[inline]
    fn at(&self, word: usize) -> u64 {
        match word {
            0 => self.words[0],
            1 => self.words[1],
            beyond => self.more.get(beyond - 2).copied().unwrap_or_default(),
        }
    }

    #[inline]
    fn word(&mut self, at: usize) -> &mut u64 {
        match at {
            0 => &mut self.words[0],
            1 => &mut self.words[1],
            beyond => {
                if self.more.len() < beyond - 1 {
                    self.more.resize(beyond - 1, 0);
                }
                &mut self.more[beyond - 2]
            }
        }
    }
}
