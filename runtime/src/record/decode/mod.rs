//! Decoding: total and lossless.
//!
//! Every place is filled by one visitor that takes whatever comes. What doesn't fit is collected as JSON and travels up,
//! with its path, to the nearest record, which keeps it. The only errors are the format's own, a record that is not an
//! object at the top, nesting beyond [`MAX_DEPTH`], and text that takes far more memory than any real reply of its length.

mod exact;
mod field;
mod fill;
mod json;
mod place;
mod root;
mod scalar;
mod union;

use std::collections::HashMap;
use std::time::Instant;

pub(super) use root::fill_root;
pub use root::{DecodeError, DecodeErrorKind, decode, from_slice, from_str, from_value};
pub(crate) use root::{fill_reply, fill_slice};

use super::{Call, Json, Note, NoteKind, Origin, Record, Segment};

/// How deep lists and objects may be nested; also serde_json's own limit.
pub const MAX_DEPTH: usize = 127;

/// What is known on the way through one document.
#[derive(Default)]
struct State {
    depth: usize,
    /// How many lists and objects were entered.
    entered: usize,
    /// What did not fit and has not reached its record yet.
    found: Vec<Found>,
    /// The call whose reply it is.
    call: Option<Call>,
    /// How many things were odd. More than the issues, while arms of a union are tried.
    odd: usize,
    /// Whether a number was read as `f64`, which may have rounded it; and whether one came out next to zero.
    rounds: bool,
    tiny: bool,
    /// The text has marks: see [`exact`].
    names: Option<exact::Names>,
    /// How many bytes were taken, about, and may be; no limit where the length of the text isn't known.
    cost: usize,
    limit: Option<usize>,
}

struct Found {
    /// From the value up to the field, so that each level on the way up appends its step.
    path: Vec<Segment>,
    kind: NoteKind,
    /// None: there was nothing.
    raw: Option<Box<Json>>,
}

/// What any text may take, and what each of its bytes may. Of a page of invoices each takes 2, where it is kept as JSON 9
/// (`bench/README.md`); of a list of `{}` where invoices belong, without a limit, thousands.
const BASE_COST: usize = 64 << 20;
const BYTE_COST: usize = 64;

/// How much memory a text of that length may take.
fn limit(length: usize) -> usize {
    length.saturating_mul(BYTE_COST).saturating_add(BASE_COST)
}

impl State {
    fn note(&mut self, kind: NoteKind, raw: Json) {
        self.odd += usize::from(kind != NoteKind::Form);
        self.cost += size_of::<Note>() + size_of::<Json>();
        self.found.push(Found {
            path: Vec::new(),
            kind,
            raw: (!raw.is_null()).then(|| Box::new(raw)),
        });
    }

    /// Notes JSON that has the wrong type, as it came.
    fn misfit(&mut self, json: Json) {
        let json = self.unmark(json);
        self.note(NoteKind::WrongType, json);
    }

    /// A number was read as `f64`.
    #[inline]
    fn float(&mut self, value: f64) {
        self.rounds = true;
        self.tiny |= value.abs() < f64::MIN_POSITIVE;
    }

    /// Counts memory that was taken.
    #[inline]
    fn charge<E: serde::de::Error>(&mut self, bytes: usize) -> Result<(), E> {
        self.cost = self.cost.saturating_add(bytes);
        match self.limit {
            Some(limit) if self.cost > limit => Err(json::too_costly(limit)),
            _ => Ok(()),
        }
    }

    /// Adds a step to the path of all that was found since the mark.
    fn step(&mut self, mark: usize, segment: &Segment) {
        for found in self.found.iter_mut().skip(mark) {
            found.path.push(segment.clone());
        }
    }

    /// Drops what was found under keys of a map that came again: the last value counts. In one pass at the map's end,
    /// since both may be many.
    #[cold]
    #[inline(never)]
    fn forget(&mut self, mark: usize, again: Vec<(String, usize)>) {
        let last: HashMap<String, usize> = again.into_iter().collect();
        let mut at = 0;
        self.found.retain(|found| {
            at += 1;
            match found.path.last() {
                Some(Segment::Key(key)) if at > mark => {
                    last.get(&**key).is_none_or(|start| at > *start)
                }
                _ => true,
            }
        });
    }

    fn enter<E: serde::de::Error>(&mut self) -> Result<(), E> {
        self.entered += 1;
        // Looking at the clock takes as long as reading a small record.
        if self.entered.is_multiple_of(64) && self.is_late() {
            return Err(E::custom("out of time"));
        }
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            Err(too_deep())
        } else {
            Ok(())
        }
    }

    fn is_late(&self) -> bool {
        let deadline = self.call.as_ref().and_then(|call| call.deadline);
        deadline.is_some_and(|deadline| Instant::now() >= deadline)
    }

    /// Tells a list where it came from.
    #[inline]
    fn mark(&self, record: &mut dyn Record) {
        if let Some(call) = &self.call
            && let Some(origin) = record.origin_mut()
        {
            *origin = Origin::new(call.clone(), self.depth == 1);
        }
    }

    fn leave(&mut self) {
        self.depth -= 1;
    }
}

#[cold]
fn too_deep<E: serde::de::Error>() -> E {
    E::custom(format_args!("nested deeper than {MAX_DEPTH} levels"))
}
