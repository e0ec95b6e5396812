//! The record layer: types as tables.
//!
//! A generated type is plain data with a table of its fields. Everything that walks data - decoding, encoding, `Debug`,
//! `==`, the list of surprises - is written here once over [`Record`], [`View`] and [`Slot`], and compiled once.

mod any;
mod boxed;
mod clone;
mod debug;
mod decode;
mod encode;
mod eq;
mod extra;
mod file;
mod issues;
mod macros;
mod maybe;
mod node;
pub(crate) mod origin;
mod params;
mod shape;
mod text;
mod token;
mod values;
mod view;
mod zero;

pub use any::{AnyType, AnyValue};
pub use boxed::{Boxable, Boxed};
pub use clone::clone;
pub use debug::debug;
pub use decode::{
    DecodeError, DecodeErrorKind, MAX_DEPTH, decode, from_slice, from_str, from_value,
};
pub(crate) use decode::{fill_reply, fill_slice};
pub use encode::{encode, to_json};
pub use eq::eq;
pub use extra::Extra;
pub use file::File;
pub use issues::{Issue, IssueKind, StrictError, issues, strict};
pub use maybe::{Given, Maybe, MaybeList, MaybeMap, Optional};
pub use node::{Entry, Node};
pub use origin::Origin;
pub use params::{Parameter, Params, ReadParameter, Row, zero};
pub use shape::{Constant, Field, Place, Scalar, Shape, arm, flag};
pub use text::{enum_cmp, enum_display, enum_parse};
pub use view::{
    Arm, Expand, ListSlot, ListView, MapSlot, MapView, OpenEnum, OptionSlot, Slot, Union,
    UnionShape, View, enum_text,
};

/// Any JSON value.
pub type Json = serde_json::Value;

/// An object type of the wire: a table of its fields, and access to each by index.
pub trait Record {
    /// The table, and what it has no place for.
    fn table(&self) -> (&'static Shape, &Extra);
    /// Looks at a field; out of range: `View::Absent`.
    fn get(&self, field: usize) -> View<'_>;
    /// The place of a field; out of range: `Slot::Extra`.
    fn slot(&mut self, field: usize) -> Slot<'_>;

    // Provided, because each body costs the compiler its time once a type; what is the same for all is below.

    /// What it is beside its fields.
    fn nature(&self) -> Nature<'_> {
        Nature::PLAIN
    }
    /// What of it is more than fields, to change it.
    fn special(&mut self) -> Special<'_> {
        Special::Nothing
    }
    /// Itself without its type; of a box, what is in it.
    fn as_record(&self) -> &dyn Record
    where
        Self: Sized,
    {
        self
    }
    /// The same, to change it.
    fn as_record_mut(&mut self) -> &mut dyn Record
    where
        Self: Sized,
    {
        self
    }
}

/// What a record is beside its fields.
#[derive(Clone, Copy)]
pub struct Nature<'a> {
    /// Whether it is a set of parameters, which a request sends, and no part of a reply.
    pub is_params: bool,
    /// Whether its other fields are there with a feature that is off, so that one without a place is nothing odd.
    pub is_opaque: bool,
    /// The call that a list came from; only lists have it.
    pub origin: Option<&'a Origin>,
}

impl Nature<'_> {
    /// Of a record of a reply.
    pub const PLAIN: Nature<'static> = Nature {
        is_params: false,
        is_opaque: false,
        origin: None,
    };
    /// Of one that has some of its fields.
    pub const OPAQUE: Nature<'static> = Nature {
        is_opaque: true,
        ..Self::PLAIN
    };
}

/// What of a record is more than fields.
pub enum Special<'a> {
    /// It is its fields.
    Nothing,
    /// The values of a set of parameters.
    Params(&'a mut Params),
    /// The call that a list came from.
    Origin(&'a mut Origin),
}

impl dyn Record + '_ {
    /// The table.
    pub fn shape(&self) -> &'static Shape {
        self.table().0
    }
    /// What the table has no place for.
    pub fn extra(&self) -> &Extra {
        self.table().1
    }
    /// What the table has no place for, to change it.
    pub fn extra_mut(&mut self) -> Option<&mut Extra> {
        match self.slot(usize::MAX) {
            Slot::Extra(extra) => Some(extra),
            _ => None,
        }
    }
    /// The field of that name, if the table has it.
    pub fn field(&self, name: &str) -> Option<View<'_>> {
        Some(self.get(self.shape().index(name)?))
    }
    /// The text of the field of that name, or of what came under it and has no field.
    pub fn text(&self, name: &str) -> Option<&str> {
        match self.field(name) {
            Some(View::Enum(value)) => Some(enum_text(value)),
            Some(View::Str(text)) => Some(text),
            _ => self.extra().get(name).and_then(Json::as_str),
        }
    }
    /// Becomes what it is when nothing was read into it.
    pub(crate) fn reset(&mut self) {
        if let Special::Params(params) = self.special() {
            params.forget();
            return;
        }
        // One beyond the fields is the extra.
        for field in 0..=self.shape().fields.len() {
            reset(self.slot(field));
        }
    }
    pub(crate) fn origin_mut(&mut self) -> Option<&mut Origin> {
        match self.special() {
            Special::Origin(origin) => Some(origin),
            _ => None,
        }
    }
}

/// A type that a field can have. Every record is one.
pub trait Value {
    /// A look at the value.
    fn view(&self) -> View<'_>;
    /// The place of the value.
    fn slot(&mut self) -> Slot<'_>;
    /// What was odd when this value was decoded, with the place of each.
    fn issues(&self) -> Vec<Issue>
    where
        Self: Sized,
    {
        issues(self.view())
    }
    /// The value as JSON, with all that has no field. It is the same whatever features are on, but for nulls: a field takes
    /// one as absent.
    fn json(&self) -> Json
    where
        Self: Sized,
    {
        to_json(self.view())
    }
}

impl<T: Record> Value for T {
    fn view(&self) -> View<'_> {
        View::Record(self.as_record())
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Record(self.as_record_mut())
    }
}

pub(crate) use extra::{Note, NoteKind, Segment};
use origin::Call;
pub(crate) use view::payload;
pub(crate) use zero::{is_zero, reset};
