//! What was odd in a decoded value, and where.

use std::fmt;

use super::extra::{Note, NoteKind, Segment};
use super::node::{Node, own_notes};
use super::view::is_known;
use super::{Arm, Json, Record, Union, View};
use crate::redact::shown;

/// Something in a reply that the contract doesn't say.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Issue {
    /// Where: `lines.data[0].subtotal`.
    pub path: String,
    /// What.
    pub kind: IssueKind,
}

/// What can be odd. The first two are how an API grows; strict reading refuses an absent field and a wrong type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum IssueKind {
    /// A field that the contract doesn't have. It is in `extra`.
    UnknownField,
    /// A value that an enum, a union or a constant doesn't have. It is kept.
    UnknownValue,
    /// A required field is absent or null. It has its type's zero value.
    Absent,
    /// A parameter of a request is null, and can't be. Leaving it out says nothing; what can be cleared takes a null.
    Null,
    /// A value has another type than the contract's. It is kept in `extra`; the field has its type's zero value.
    WrongType,
    /// No Rust value holds it: a number of more digits than `f64` has, or beyond it; a text or a key with half a surrogate
    /// pair. The place has what comes nearest (a text, U+FFFD for the half pair), and what was there is written back.
    Inexact,
}

/// A reply was read strictly and departs from the contract.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StrictError {
    /// What strict reading refuses: absent required fields and wrong types.
    pub issues: Vec<Issue>,
}

/// Lists what was odd when the value was decoded. Nothing is stored for it: it walks the value.
pub fn issues(view: View<'_>) -> Vec<Issue> {
    let mut walk = Walk {
        path: String::new(),
        in_params: false,
        found: Vec::new(),
    };
    walk.value(view, &[], 0);
    walk.found
}

/// Refuses a value with absent required fields or wrong types.
pub fn strict(view: View<'_>) -> Result<(), StrictError> {
    let mut issues = issues(view);
    issues.retain(|issue| {
        !matches!(
            issue.kind,
            IssueKind::UnknownField | IssueKind::UnknownValue
        )
    });
    if issues.is_empty() {
        Ok(())
    } else {
        Err(StrictError { issues })
    }
}

struct Walk {
    path: String,
    /// Whether the record that is walked is a set of parameters.
    in_params: bool,
    found: Vec<Issue>,
}

impl Walk {
    fn value(&mut self, view: View<'_>, notes: &[Note], depth: usize) {
        let mut view = view;
        for note in own_notes(notes, depth) {
            if !note.stands(view) {
                continue;
            }
            match note.kind {
                NoteKind::Inexact | NoteKind::Key => {
                    self.push(IssueKind::Inexact);
                    continue;
                }
                NoteKind::Null if self.in_params => self.push(IssueKind::Null),
                NoteKind::Absent | NoteKind::Null => self.push(IssueKind::Absent),
                NoteKind::WrongType => self.push(IssueKind::WrongType),
                NoteKind::UnknownValue => self.push(IssueKind::UnknownValue),
                NoteKind::Form => {}
            }
            view = View::Json(note.raw());
        }
        match view {
            View::Record(record) => self.record(record),
            View::Enum(value) if !is_known(value) => self.push(IssueKind::UnknownValue),
            View::Expand(expand) => self.held(expand.view(), notes, depth),
            View::Union(union) => match union.payload() {
                // A union that nothing was read into is not odd.
                View::Json(Json::Null) if union.arm().is_none() => {}
                View::Json(json) if union.arm().is_none() => {
                    self.push(misfit(union, json));
                    self.json(json, notes, depth);
                }
                payload => self.held(payload, notes, depth),
            },
            View::List(list) => {
                for index in 0..list.len() {
                    self.step(&Segment::Index(index), list.get(index), notes, depth);
                }
            }
            View::Map(map) => {
                for (key, value) in map.entries() {
                    self.step(&Segment::Key(key.into()), value, notes, depth);
                }
            }
            View::Json(json) => self.json(json, notes, depth),
            _ => {}
        }
    }

    /// What a union or an id-or-object holds: the notes on it are those on the whole.
    fn held(&mut self, view: View<'_>, notes: &[Note], depth: usize) {
        let own = own_notes(notes, depth).count();
        self.value(view, &notes[own..], depth);
    }

    /// JSON has no table: only what was noted in it is odd.
    fn json(&mut self, json: &Json, notes: &[Note], depth: usize) {
        if notes.is_empty() {
            return;
        }
        match json {
            Json::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.step(&Segment::Index(index), View::Json(item), notes, depth);
                }
            }
            Json::Object(fields) => {
                for (key, value) in fields {
                    let segment = Segment::Key(key.as_str().into());
                    self.step(&segment, View::Json(value), notes, depth);
                }
            }
            _ => {}
        }
    }

    fn step(&mut self, segment: &Segment, view: View<'_>, notes: &[Note], depth: usize) {
        let length = self.path.len();
        match segment {
            Segment::Index(index) => self.path.push_str(&format!("[{index}]")),
            Segment::Key(key) => self.key(key),
        }
        self.value(view, Node::notes_at(notes, depth, segment), depth + 1);
        self.path.truncate(length);
    }

    fn record(&mut self, record: &dyn Record) {
        let shape = record.shape();
        let extra = record.extra();
        let nature = record.nature();
        let outer = std::mem::replace(&mut self.in_params, nature.is_params);
        for constant in shape.constants {
            self.field(constant.name, View::Absent, extra.notes_of(constant.name));
        }
        for (index, field) in shape.fields.iter().enumerate() {
            self.field(field.name, record.get(index), extra.notes_of(field.name));
        }
        for (name, json) in extra.iter() {
            let length = self.path.len();
            self.key(name);
            if !nature.is_opaque {
                self.push(IssueKind::UnknownField);
            }
            self.value(View::Json(json), extra.notes_of_unknown(name), 0);
            self.path.truncate(length);
        }
        self.in_params = outer;
    }

    fn field(&mut self, name: &str, view: View<'_>, notes: &[Note]) {
        let length = self.path.len();
        self.key(name);
        self.value(view, notes, 0);
        self.path.truncate(length);
    }

    fn key(&mut self, name: &str) {
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        if name.is_empty() || !name.chars().all(plain) {
            self.path.push_str(&format!("[{}]", Json::from(name)));
            return;
        }
        if !self.path.is_empty() {
            self.path.push('.');
        }
        self.path.push_str(name);
    }

    fn push(&mut self, kind: IssueKind) {
        self.found.push(Issue {
            path: self.path.clone(),
            kind,
        });
    }
}

/// An unknown member if some arm takes this kind of JSON, and the wrong type if none does.
fn misfit(union: &dyn Union, json: &Json) -> IssueKind {
    let fits = |arm: &Arm| match arm {
        // What is off is an object's type: only those can be.
        Arm::Tag(_) | Arm::Deleted(_) | Arm::Record | Arm::Map | Arm::Off => json.is_object(),
        Arm::Text(_) | Arm::String | Arm::Enumeration => json.is_string(),
        Arm::Integer => json.is_i64(),
        Arm::Number => json.is_number(),
        Arm::Boolean => json.is_boolean(),
        Arm::List => json.is_array(),
    };
    if union.shape().arms.iter().any(fits) {
        IssueKind::UnknownValue
    } else {
        IssueKind::WrongType
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", shown(&self.path), self.kind)
    }
}

impl fmt::Display for IssueKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            IssueKind::UnknownField => "unknown field",
            IssueKind::UnknownValue => "unknown value",
            IssueKind::Absent => "absent",
            IssueKind::Null => "null",
            IssueKind::WrongType => "wrong type",
            IssueKind::Inexact => "no exact value",
        })
    }
}

impl fmt::Display for StrictError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 20;
        f.write_str("the reply departs from the contract: ")?;
        for (index, issue) in self.issues.iter().take(SHOWN).enumerate() {
            write!(f, "{}{issue}", if index == 0 { "" } else { "; " })?;
        }
        match self.issues.len().saturating_sub(SHOWN) {
            0 => Ok(()),
            more => write!(f, "; and {more} more"),
        }
    }
}

impl std::error::Error for StrictError {}
