//! A look at a value (`View`) and a place to fill (`Slot`): closed enums over what the wire can hold.
//!
//! Code that walks data matches on these two and never on a generated type, so it is compiled once and not once a type.

use super::{Extra, File, Json, Record, Scalar};

/// A borrowed look at one value.
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// Nothing is there: an optional field that was left out.
    Absent,
    /// A parameter that is to be cleared: `name=` on a form, `null` in JSON.
    Clear,
    /// A boolean.
    Bool(bool),
    /// An integer.
    I64(i64),
    /// A number.
    F64(f64),
    /// A text.
    Str(&'a str),
    /// An integer that travels as text.
    TextInt(i64),
    /// JSON that the contract says nothing about.
    Json(&'a Json),
    /// An object with known fields.
    Record(&'a dyn Record),
    /// A text with known values.
    Enum(&'a dyn OpenEnum),
    /// One of several types.
    Union(&'a dyn Union),
    /// An id, or the object it names.
    Expand(&'a dyn Expand),
    /// A list.
    List(&'a dyn ListView),
    /// An object with free keys.
    Map(&'a dyn MapView),
    /// A file to upload; in JSON, its content as text.
    File(&'a File),
}

/// The place of one value, to be filled.
pub enum Slot<'a> {
    /// No place: what comes is dropped.
    Ignore,
    /// A boolean.
    Bool(&'a mut bool),
    /// An integer.
    I64(&'a mut i64),
    /// A number.
    F64(&'a mut f64),
    /// A text.
    Str(&'a mut String),
    /// An integer that travels as text.
    TextInt(&'a mut i64),
    /// JSON that the contract says nothing about.
    Json(&'a mut Json),
    /// An object with known fields.
    Record(&'a mut dyn Record),
    /// A text with known values.
    Enum(&'a mut dyn OpenEnum),
    /// One of several types.
    Union(&'a mut dyn Union),
    /// An id, or the object it names.
    Expand(&'a mut dyn Expand),
    /// A value that may be left out.
    Option(&'a mut dyn OptionSlot),
    /// A list.
    List(&'a mut dyn ListSlot),
    /// An object with free keys.
    Map(&'a mut dyn MapSlot),
    /// No place, but one value is expected.
    Constant(&'static Scalar),
    /// What a record's table has no place for; nothing is decoded into it as a whole.
    Extra(&'a mut Extra),
}

impl<'a> View<'a> {
    /// The id of an object, or the text that is one.
    pub fn id(self) -> Option<&'a str> {
        match self {
            View::Record(record) => match record.field("id") {
                Some(View::Str(id)) if !id.is_empty() => Some(id),
                _ => record.extra().get("id")?.as_str(),
            },
            View::Union(union) => union.payload().id(),
            View::Expand(expand) => expand.view().id(),
            View::Json(json) => json.get("id")?.as_str(),
            View::Str(id) => Some(id),
            _ => None,
        }
    }
}

impl Slot<'_> {
    /// The memory that the place itself takes.
    pub(crate) fn size(&self) -> usize {
        match self {
            Slot::Ignore | Slot::Constant(_) => 0,
            Slot::Bool(place) => size_of_val(&**place),
            Slot::I64(place) | Slot::TextInt(place) => size_of_val(&**place),
            Slot::F64(place) => size_of_val(&**place),
            Slot::Str(place) => size_of_val(&**place),
            Slot::Json(place) => size_of_val(&**place),
            Slot::Record(place) => size_of_val(&**place),
            Slot::Enum(place) => size_of_val(&**place),
            Slot::Union(place) => size_of_val(&**place),
            Slot::Expand(place) => size_of_val(&**place),
            Slot::Option(place) => size_of_val(&**place),
            Slot::List(place) => size_of_val(&**place),
            Slot::Map(place) => size_of_val(&**place),
            Slot::Extra(place) => size_of_val(&**place),
        }
    }
}

/// A text with known values that may hold another one.
pub trait OpenEnum {
    /// The known values as they travel, and what it holds: the index of one of them, or another text.
    fn table(&self) -> (&'static [&'static str], Result<usize, &str>);
    /// Takes the known value of that index, or an unknown text.
    fn set(&mut self, value: Result<usize, String>);
}

/// One of several types, or JSON that fits none of them.
pub trait Union {
    /// The table of the union.
    fn shape(&self) -> &'static UnionShape;
    /// The arm it holds; `None` for JSON that fits none.
    fn arm(&self) -> Option<usize>;
    /// What the arm holds.
    fn payload(&self) -> View<'_>;
    /// Becomes that arm with a zero payload, and gives the place to fill. No such arm: unknown JSON.
    fn select(&mut self, arm: usize) -> Slot<'_>;
}

/// The table of a union.
pub struct UnionShape {
    /// The Rust name.
    pub name: &'static str,
    /// The field whose text tells record arms apart.
    pub tag: Option<&'static str>,
    /// The arms, in the order of their indexes.
    pub arms: &'static [Arm],
}

/// What an arm of a union takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arm {
    /// An object whose tag field has this text.
    Tag(&'static str),
    /// The same, and `deleted` is true.
    Deleted(&'static str),
    /// An object, chosen by its fields.
    Record,
    /// This very text.
    Text(&'static str),
    /// Any text.
    String,
    /// An integer.
    Integer,
    /// A number.
    Number,
    /// A boolean.
    Boolean,
    /// A list.
    List,
    /// An object that no record arm takes.
    Map,
    /// A text with known values.
    Enumeration,
    /// Nothing: the arm's type was not compiled.
    Off,
}

/// An id, or the object it names.
pub trait Expand {
    /// The id as text, or the object.
    fn view(&self) -> View<'_>;
    /// Whether it is what is left of a deleted object.
    fn is_deleted(&self) -> bool;
    /// Becomes an empty id, and gives its place.
    fn id_slot(&mut self) -> Slot<'_>;
    /// Becomes an object with zero fields, and gives its place.
    fn object_slot(&mut self) -> Slot<'_>;
    /// Becomes a deleted object and gives its place; `Slot::Ignore` and no change when there is no such arm.
    fn deleted_slot(&mut self) -> Slot<'_>;
}

/// A value that may be left out.
pub trait OptionSlot {
    /// The place of the value, which is made when there is none yet.
    fn fill(&mut self) -> Slot<'_>;
    /// Holds nothing: what a JSON null says, or what it is when it is left out.
    fn empty(&mut self, null: bool);
    /// Whether null says that what is stored is to be removed. Then an empty text says so too, as it does on a form.
    fn is_clearable(&self) -> bool {
        false
    }
}

/// A list to look at.
pub trait ListView {
    /// How many items.
    fn len(&self) -> usize;
    /// One item; out of range: `View::Absent`.
    fn get(&self, index: usize) -> View<'_>;
    /// Whether there are no items.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// A list to fill.
pub trait ListSlot {
    /// Appends a zero item and gives its place.
    fn push(&mut self) -> Slot<'_>;
    /// Makes room for so many items more, and no others.
    fn reserve(&mut self, items: usize);
    /// Removes all items.
    fn clear(&mut self);
}

/// An object with free keys, to look at.
pub trait MapView {
    /// How many entries.
    fn len(&self) -> usize;
    /// The entries, in key order.
    fn entries(&self) -> Box<dyn Iterator<Item = (&str, View<'_>)> + '_>;
    /// The value of one key.
    fn get(&self, key: &str) -> View<'_>;
    /// Whether there are no entries.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// An object with free keys, to fill.
pub trait MapSlot {
    /// Puts a zero value at the key, and gives its place.
    fn insert(&mut self, key: &str) -> Slot<'_>;
    /// Whether there is a value at the key.
    fn contains(&self, key: &str) -> bool;
    /// Removes all entries.
    fn clear(&mut self);
}

/// The text of an open enum.
#[inline]
pub fn enum_text<T: OpenEnum + ?Sized>(value: &T) -> &str {
    match value.table() {
        (known, Ok(index)) => known.get(index).copied().unwrap_or_default(),
        (_, Err(text)) => text,
    }
}

/// Whether the contract lists the value of an open enum.
pub(crate) fn is_known(value: &dyn OpenEnum) -> bool {
    match value.table() {
        (_, Ok(_)) => true,
        (known, Err(text)) => known.contains(&text),
    }
}

/// What a union or an id-or-object holds; any other view itself.
pub(crate) fn payload(mut view: View<'_>) -> View<'_> {
    loop {
        view = match view {
            View::Union(union) => match union.payload() {
                // What a default union holds: nothing was said.
                View::Json(Json::Null) if union.arm().is_none() => View::Absent,
                payload => payload,
            },
            View::Expand(expand) => expand.view(),
            view => return view,
        };
    }
}
