//! The tables that generated types consist of.

/// The table of an object type.
pub struct Shape {
    /// The Rust name.
    pub name: &'static str,
    /// The fields, in the order of their indexes.
    pub fields: &'static [Field],
    /// Required fields that have one allowed value, and so no Rust field.
    pub constants: &'static [Constant],
}

impl Shape {
    /// The index of the field of that name.
    pub(crate) fn index(&self, name: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.name == name)
    }
}

/// One field of an object type.
///
/// The flags are one integer, and not a struct field each: there are tens of thousands of these tables' lines, and the
/// compiler's time goes by the number of expressions in them.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The name on the wire.
    pub name: &'static str,
    /// A union of [`flag`]s.
    pub flags: u8,
}

impl Field {
    /// Whether the contract says it is always there.
    pub const fn required(&self) -> bool {
        self.flags & flag::required != 0
    }
    /// Whether it must not be shown in logs.
    pub const fn sensitive(&self) -> bool {
        self.flags & flag::sensitive != 0
    }
    /// Where it travels.
    pub const fn place(&self) -> Place {
        if self.flags & flag::path != 0 {
            Place::Path
        } else if self.flags & flag::query != 0 {
            Place::Query
        } else {
            Place::Body
        }
    }
}

/// What is said of a field in its table; the names are the words of the `record!` macro.
#[allow(non_upper_case_globals)]
pub mod flag {
    /// The contract says it is always there.
    pub const required: u8 = 1;
    /// It must not be shown in logs.
    pub const sensitive: u8 = 2;
    /// It travels in the query.
    pub const query: u8 = 4;
    /// It travels in the path.
    pub const path: u8 = 8;
}

/// Where a request parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the body; so do all fields of responses and nested types.
    Body,
    /// In the query.
    Query,
    /// In the path.
    Path,
}

/// A required field with one allowed value.
#[derive(Clone, Copy, Debug)]
pub struct Constant {
    /// The name on the wire.
    pub name: &'static str,
    /// The value.
    pub value: Scalar,
}

/// A value that a constant can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scalar {
    /// A text.
    Str(&'static str),
    /// A boolean.
    Bool(bool),
    /// An integer.
    Int(i64),
}

/// What an arm of a union takes; the names are the words of the `union!` macro.
pub mod arm {
    use super::super::Arm;

    /// An object whose tag field has this text.
    pub const fn tag(text: &'static str) -> Arm {
        Arm::Tag(text)
    }
    /// The same, and `deleted` is true.
    pub const fn deleted(text: &'static str) -> Arm {
        Arm::Deleted(text)
    }
    /// This very text.
    pub const fn text(text: &'static str) -> Arm {
        Arm::Text(text)
    }
    /// An object, chosen by its fields.
    pub const fn record() -> Arm {
        Arm::Record
    }
    /// Any text.
    pub const fn string() -> Arm {
        Arm::String
    }
    /// An integer.
    pub const fn integer() -> Arm {
        Arm::Integer
    }
    /// A number.
    pub const fn number() -> Arm {
        Arm::Number
    }
    /// A boolean.
    pub const fn boolean() -> Arm {
        Arm::Boolean
    }
    /// A list.
    pub const fn list() -> Arm {
        Arm::List
    }
    /// An object that no record arm takes.
    pub const fn map() -> Arm {
        Arm::Map
    }
    /// A text with known values.
    pub const fn enumeration() -> Arm {
        Arm::Enumeration
    }
    /// Nothing.
    pub const fn off() -> Arm {
        Arm::Off
    }
}
