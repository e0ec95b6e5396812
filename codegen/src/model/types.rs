//! Types as Rust has them, and the one printer of them.

use super::{ItemId, Page};

/// A type where it is used.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum RustType {
    /// `bool`
    Bool,
    /// `i64`
    I64,
    /// `f64`
    F64,
    /// `String`
    Text,
    /// Nothing but the empty text: what can be cleared and not set.
    Empty,
    /// Any JSON value.
    Json,
    /// Seconds since 1970.
    Timestamp,
    /// An RFC 3339 text.
    DateTime,
    /// A currency code.
    Currency,
    /// A decimal number as text.
    Decimal,
    /// A whole number that travels as text.
    Int64,
    /// The content of a file that is sent.
    Upload,
    /// The bytes of an answer that is no JSON.
    Bytes,
    /// A type of the crate.
    Item(ItemId),
    /// The id of an object.
    Id(ItemId),
    /// An id, or the object itself.
    Expandable {
        /// The object, or a union of the objects it may be.
        target: ItemId,
        /// What stands for it once deleted.
        deleted: Option<ItemId>,
    },
    /// A list.
    List(Box<RustType>),
    /// An object with free keys.
    Map(Box<RustType>),
    /// Perhaps nothing.
    Option(Box<RustType>),
    /// A value that may be cleared.
    Clearable(Box<RustType>),
    /// The same on the heap.
    Boxed(Box<RustType>),
    /// One page of a list.
    Page(Page, Box<RustType>),
}

/// How types are written: within the crate, outside of it, or for people.
pub struct Spelling<'s> {
    /// What comes before the runtime's types: `rt::`.
    pub runtime: &'s str,
    /// The type of an upload: the runtime's `File` has another name for users, as there is a resource of that name.
    pub upload: &'s str,
    /// What stands for a text that can only be empty: no value of it is ever given.
    pub empty: &'s str,
    /// The type of a map with texts as its keys.
    pub map: &'s str,
    /// Whether it is told that a value is on the heap.
    pub boxes: bool,
    /// An item's path.
    pub item: &'s dyn Fn(ItemId) -> String,
}

impl RustType {
    /// A type's text.
    #[must_use]
    pub fn spell(&self, spelling: &Spelling<'_>) -> String {
        let mut out = String::new();
        self.write(spelling, &mut out);
        out
    }

    fn write(&self, spelling: &Spelling<'_>, out: &mut String) {
        let generic = |runtime: &str, name: &str, of: &[&RustType], out: &mut String| {
            out.push_str(runtime);
            out.push_str(name);
            out.push('<');
            for (index, ty) in of.iter().enumerate() {
                if index > 0 {
                    out.push_str(", ");
                }
                ty.write(spelling, out);
            }
            out.push('>');
        };
        let runtime = spelling.runtime;
        let plain = |name: &str, out: &mut String| {
            out.push_str(runtime);
            out.push_str(name);
        };
        match self {
            RustType::Bool => out.push_str("bool"),
            RustType::I64 => out.push_str("i64"),
            RustType::F64 => out.push_str("f64"),
            RustType::Text => out.push_str("String"),
            RustType::Empty => out.push_str(spelling.empty),
            RustType::Json => plain("Json", out),
            RustType::Timestamp => plain("Timestamp", out),
            RustType::DateTime => plain("DateTime", out),
            RustType::Currency => plain("Currency", out),
            RustType::Decimal => plain("Decimal", out),
            RustType::Int64 => plain("Int64", out),
            RustType::Bytes => plain("Bytes", out),
            RustType::Upload => plain(spelling.upload, out),
            RustType::Item(id) => out.push_str(&(spelling.item)(*id)),
            RustType::Id(id) => generic(runtime, "Id", &[&RustType::Item(*id)], out),
            RustType::Expandable { target, deleted } => {
                let (target, deleted) = (RustType::Item(*target), deleted.map(RustType::Item));
                let of: Vec<&RustType> = std::iter::once(&target).chain(&deleted).collect();
                generic(runtime, "Expandable", &of, out);
            }
            RustType::List(inner) => generic("", "Vec", &[inner], out),
            RustType::Map(inner) if **inner == RustType::Text => plain("Metadata", out),
            RustType::Map(inner) => generic("", spelling.map, &[&RustType::Text, inner], out),
            RustType::Option(inner) => generic("", "Option", &[inner], out),
            RustType::Clearable(inner) => generic(runtime, "Clearable", &[inner], out),
            RustType::Boxed(inner) if spelling.boxes => generic("", "Box", &[inner], out),
            RustType::Boxed(inner) => inner.write(spelling, out),
            RustType::Page(Page::List, item) => generic(runtime, "List", &[item], out),
            RustType::Page(Page::SearchResult, item) => {
                generic(runtime, "SearchResult", &[item], out);
            }
            RustType::Page(Page::V2List, item) => generic(runtime, "V2List", &[item], out),
        }
    }

    /// The shortest type that travels as this one does.
    #[must_use]
    pub fn on_the_wire(&self) -> RustType {
        match self {
            RustType::Id(_) | RustType::Currency | RustType::Decimal | RustType::DateTime => {
                RustType::Text
            }
            RustType::Timestamp => RustType::I64,
            RustType::List(inner) => RustType::List(Box::new(inner.on_the_wire())),
            RustType::Map(inner) => RustType::Map(Box::new(inner.on_the_wire())),
            ty => ty.clone(),
        }
    }

    /// The items that it mentions.
    pub fn mentions(&self, each: &mut impl FnMut(ItemId)) {
        match self {
            RustType::Item(id) | RustType::Id(id) => each(*id),
            RustType::Expandable { target, deleted } => {
                each(*target);
                deleted.iter().for_each(|d| each(*d));
            }
            RustType::List(inner)
            | RustType::Map(inner)
            | RustType::Option(inner)
            | RustType::Clearable(inner)
            | RustType::Boxed(inner)
            | RustType::Page(_, inner) => inner.mentions(each),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelled(ty: &RustType) -> String {
        let item = |ItemId(index): ItemId| format!("crate::Item{index}");
        ty.spell(&Spelling {
            runtime: "rt::",
            upload: "FileUpload",
            empty: "String",
            map: "BTreeMap",
            boxes: true,
            item: &item,
        })
    }

    #[test]
    fn types_are_written_as_rust_has_them() {
        use RustType as T;
        let boxed = |ty: T| Box::new(ty);
        let (one, other) = (ItemId(1), ItemId(2));
        for (ty, text) in [
            (T::Text, "String"),
            (T::Upload, "rt::FileUpload"),
            (T::Id(one), "rt::Id<crate::Item1>"),
            (
                T::Expandable {
                    target: one,
                    deleted: Some(other),
                },
                "rt::Expandable<crate::Item1, crate::Item2>",
            ),
            (T::Map(boxed(T::Text)), "rt::Metadata"),
            (
                T::Map(boxed(T::List(boxed(T::I64)))),
                "BTreeMap<String, Vec<i64>>",
            ),
            (
                T::Option(boxed(T::Boxed(boxed(T::Item(one))))),
                "Option<Box<crate::Item1>>",
            ),
            (
                T::Clearable(boxed(T::Page(Page::V2List, boxed(T::Json)))),
                "rt::Clearable<rt::V2List<rt::Json>>",
            ),
        ] {
            assert_eq!(spelled(&ty), text);
        }
    }
}
