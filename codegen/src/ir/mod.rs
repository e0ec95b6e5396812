//! The API as plain data: operations, and the types they take and give.
//!
//! Nothing here knows the document's format, and nothing here knows Rust. A place in the contract is a JSON
//! pointer; a name is the contract's own.

use std::collections::BTreeMap;
use std::sync::Arc;

use indexmap::IndexMap;

/// A whole API.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Api {
    /// The contract's version, such as `2026-05-27.dahlia`.
    pub version: String,
    /// Operations, in the contract's order.
    pub operations: Vec<Operation>,
    /// Every record, enumeration and union: as lowered, one for each place; once named, those that are one type are one.
    pub types: Vec<Type>,
    /// What each component schema is, in the contract's order.
    pub schemas: IndexMap<String, Schema>,
    /// What webhooks deliver, where that is known.
    pub webhooks: Option<Webhooks>,
    /// The `object` of what an event is about, by the event's name; those that may be about several are not here.
    pub event_objects: BTreeMap<String, String>,
}

/// What webhooks deliver.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Webhooks {
    /// An event with its object in it.
    pub event: TypeId,
    /// What an event can be about: a union of all objects.
    pub object: TypeId,
    /// The events' names.
    pub event_type: TypeId,
    /// An event that is delivered without its data.
    pub notification: Option<Notification>,
}

/// An event that is delivered without its data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Notification {
    /// What is delivered.
    pub ty: TypeId,
    /// The whole event.
    pub event: TypeId,
    /// The operation that fetches it by its id, by its index.
    pub operation: usize,
}

impl Api {
    /// The type behind an index.
    #[must_use]
    pub fn get(&self, id: TypeId) -> &Type {
        &self.types[id.0 as usize]
    }

    /// Every type with its index.
    pub fn iter(&self) -> impl Iterator<Item = (TypeId, &Type)> {
        self.types
            .iter()
            .enumerate()
            .map(|(i, t)| (TypeId(i as u32), t))
    }
}

/// An index into [`Api::types`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub u32);

impl TypeId {
    /// The index.
    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// What a component schema became.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema {
    /// A type of its own.
    Type(TypeId),
    /// Another name for something.
    Alias(Ty),
    /// One of the many error bodies that are read as a single type.
    Merged(TypeId),
}

/// A named type: a record, an enumeration or a union.
#[derive(Debug, Clone, PartialEq)]
pub struct Type {
    /// What it is made of.
    pub def: Def,
    /// The component schema it is, if it is one.
    pub schema: Option<String>,
    /// Whether it describes what is sent or what comes back.
    pub side: Side,
    /// The places that use it; an inline type has at least one.
    pub uses: Vec<Use>,
    /// Where the contract says it (the first place, for a shared type).
    pub pointer: String,
    /// What the contract calls an inline type, if it calls it anything.
    pub title: Option<String>,
    /// The document's own words: what it says of a component schema, or at every place of an inline one. The snapshot has
    /// none.
    pub description: Option<String>,
    /// Ours.
    pub words: Option<Arc<str>>,
}

/// The direction a type travels in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Side {
    /// In a request.
    Request,
    /// In a response.
    Response,
}

/// A place that uses a type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// What the place belongs to.
    pub owner: Owner,
    /// The field path from the owner to the type: `["items[]", "price_data"]`. A field that holds a list or a map of the
    /// thing ends with [`ELEMENT`].
    pub path: Vec<String>,
    /// The direction at this place.
    pub side: Side,
    /// Where the contract says it.
    pub pointer: String,
}

/// What a step of a path ends with when the thing is one of several that the field holds.
pub const ELEMENT: &str = "[]";

/// What a use belongs to: the nearest thing that the contract names.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Owner {
    /// A component schema's type.
    Schema(TypeId),
    /// An operation, by its index: its parameters or its answer.
    Operation(usize),
}

/// The three kinds of named type.
#[derive(Debug, Clone, PartialEq)]
pub enum Def {
    /// An object with known fields.
    Record(Record),
    /// A text with known values; others may come.
    Enumeration(Enumeration),
    /// One of several types.
    Union(Union),
}

/// An object with known fields.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Record {
    /// Fields in the contract's order.
    pub fields: Vec<Field>,
    /// Required fields that have one value only, such as the `object` tag.
    pub constants: Vec<Constant>,
    /// The resource's name, when the contract calls the schema a resource.
    pub resource: Option<String>,
}

impl Record {
    /// The value of the `object` tag.
    #[must_use]
    pub fn object_tag(&self) -> Option<&str> {
        self.constants
            .iter()
            .find(|c| c.name == "object")
            .and_then(|c| match &c.value {
                Scalar::Text(text) => Some(text.as_str()),
                _ => None,
            })
    }

    /// Whether it stands for a deleted object.
    #[must_use]
    pub fn is_deleted(&self) -> bool {
        self.constants
            .iter()
            .any(|c| c.name == "deleted" && c.value == Scalar::Bool(true))
    }

    /// Whether its fields are the bounds of a range.
    #[must_use]
    pub fn is_range(&self) -> bool {
        is_range(self.fields.iter().map(|field| field.name.as_str()))
    }
}

/// Whether these are the names of a range's bounds: of some of them, and nothing else.
pub fn is_range<'n>(names: impl IntoIterator<Item = &'n str>) -> bool {
    let mut names = names.into_iter().peekable();
    names.peek().is_some() && names.all(|name| ["gt", "gte", "lt", "lte"].contains(&name))
}

/// A required field with one allowed value.
#[derive(Debug, Clone, PartialEq)]
pub struct Constant {
    /// The name on the wire.
    pub name: String,
    /// The value.
    pub value: Scalar,
}

/// A constant's value.
#[derive(Debug, Clone, PartialEq)]
pub enum Scalar {
    /// A text.
    Text(String),
    /// A truth value.
    Bool(bool),
    /// A whole number.
    Int(i64),
}

/// One field or parameter.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The name on the wire.
    pub name: String,
    /// Its type, without what `required`, `nullable` and `clearable` say.
    pub ty: Ty,
    /// Whether it must be there.
    pub required: bool,
    /// Whether it may be null.
    pub nullable: bool,
    /// Whether a request may clear it (an empty text on a form, `null` in JSON).
    pub clearable: bool,
    /// Where a parameter travels.
    pub place: Place,
    /// What else the contract says of it.
    pub facts: Facts,
}

/// Where a parameter travels. Response fields and nested parameters are in the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// In the body, or nested in another value.
    Body,
    /// In the query.
    Query,
    /// In the path.
    Path,
}

/// Facts that documentation tells and types don't.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facts {
    /// The longest text, in characters.
    pub max_length: Option<usize>,
    /// A pattern that the text matches.
    pub pattern: Option<String>,
    /// The least value.
    pub minimum: Option<i64>,
    /// The greatest value.
    pub maximum: Option<i64>,
    /// Whether the contract says not to use it any more.
    pub deprecated: bool,
    /// Whether a request can ask for more of it (`expand`).
    pub expandable: bool,
    /// The values at this place, where its enumeration has more.
    pub values: Option<Vec<String>>,
    /// Whether it is an argument since it once had to be given.
    pub was_required: bool,
    /// Where the field is, when its type stands at places that don't have it: operations and schemas.
    pub only: Vec<String>,
    /// The document's own words. The snapshot has none.
    pub description: Option<String>,
    /// Ours.
    pub words: Option<Arc<str>>,
}

impl Facts {
    /// What both say: the facts of a shape that two places share.
    #[must_use]
    pub fn common(&self, other: &Facts) -> Facts {
        Facts {
            max_length: self
                .max_length
                .filter(|_| self.max_length == other.max_length),
            pattern: self
                .pattern
                .clone()
                .filter(|_| self.pattern == other.pattern),
            minimum: self.minimum.filter(|_| self.minimum == other.minimum),
            maximum: self.maximum.filter(|_| self.maximum == other.maximum),
            deprecated: self.deprecated && other.deprecated,
            expandable: self.expandable && other.expandable,
            values: self.values.clone().filter(|_| self.values == other.values),
            was_required: false,
            only: Vec::new(),
            description: self
                .description
                .clone()
                .filter(|_| self.description == other.description),
            words: self.words.clone().filter(|_| self.words == other.words),
        }
    }
}

/// A text with known values.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Enumeration {
    /// The values, in the contract's order, each once.
    pub values: Vec<String>,
    /// What values mean, in our words.
    pub words: BTreeMap<String, Arc<str>>,
}

impl Enumeration {
    /// These values, without words.
    #[must_use]
    pub fn of(values: Vec<String>) -> Self {
        Self {
            values,
            words: BTreeMap::new(),
        }
    }
}

/// One of several types.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Union {
    /// The field whose text tells the arms apart, when there is one.
    pub tag: Option<String>,
    /// The arms, in the contract's order.
    pub arms: Vec<Arm>,
    /// Whether it takes what there is: an arm is there if something else needs its type, and the union needs none of
    /// them.
    pub gated: bool,
}

impl Union {
    /// The arms whose types the union needs.
    #[must_use]
    pub fn needed(&self) -> &[Arm] {
        if self.gated { &[] } else { &self.arms }
    }

    /// Whether a range of values is one of its arms: then it is what a list is filtered by.
    #[must_use]
    pub fn is_filter(&self, api: &Api) -> bool {
        self.arms.iter().any(|arm| match &arm.ty {
            Ty::Named(id) => matches!(&api.get(*id).def, Def::Record(record) if record.is_range()),
            _ => false,
        })
    }
}

/// One arm of a union.
#[derive(Debug, Clone, PartialEq)]
pub struct Arm {
    /// What the arm holds.
    pub ty: Ty,
    /// How the arm is told from the others.
    pub rule: Rule,
    /// What a text means, in our words.
    pub words: Option<Arc<str>>,
}

impl Arm {
    /// An arm without words.
    #[must_use]
    pub fn of(ty: Ty, rule: Rule) -> Self {
        Self {
            ty,
            rule,
            words: None,
        }
    }
}

/// How an arm of a union is told from the others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Rule {
    /// An object whose tag field has this text.
    Tag(String),
    /// The same, of a deleted object (`"deleted": true`).
    Deleted(String),
    /// An object, by its fields.
    Shape,
    /// This very text.
    Text(String),
    /// A text with one of the arm's known values, or any text no other arm takes.
    Enumeration,
    /// Any text.
    String,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A truth value.
    Boolean,
    /// A list.
    List,
    /// An object with free keys.
    Map,
}

/// A type where it is used.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Ty {
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Int,
    /// A number with a fraction.
    Float,
    /// A text.
    Text,
    /// Nothing but the empty text: what can be cleared and not set.
    Empty,
    /// Any JSON value.
    Json,
    /// Seconds since 1970 (`unix-time`).
    Timestamp,
    /// An RFC 3339 text (`date-time`).
    DateTime,
    /// A currency code.
    Currency,
    /// A decimal number as text.
    Decimal,
    /// A whole number that travels as text.
    Int64,
    /// The content of a file, or a binary answer.
    Binary,
    /// A text that can only be empty or this: a constant that may be absent is an enumeration instead.
    Named(TypeId),
    /// The id of an object.
    Id(TypeId),
    /// An id, or the object itself.
    Expandable {
        /// The object, or a union of the objects it may be.
        target: TypeId,
        /// What stands for it once deleted.
        deleted: Option<TypeId>,
    },
    /// A list.
    List(Box<Ty>),
    /// An object with free keys.
    Map(Box<Ty>),
    /// A list's element or a map's value that may be null.
    Nullable(Box<Ty>),
    /// A list's element or a map's value that may be cleared.
    Clearable(Box<Ty>),
    /// One page of a list.
    Page(Page, Box<Ty>),
}

impl Ty {
    /// The same type with other named types in it.
    #[must_use]
    pub fn map(&self, each: &mut impl FnMut(TypeId) -> TypeId) -> Ty {
        let mut inner = |ty: &Ty| Box::new(ty.map(each));
        match self {
            Ty::List(ty) => Ty::List(inner(ty)),
            Ty::Map(ty) => Ty::Map(inner(ty)),
            Ty::Nullable(ty) => Ty::Nullable(inner(ty)),
            Ty::Clearable(ty) => Ty::Clearable(inner(ty)),
            Ty::Page(page, ty) => Ty::Page(*page, inner(ty)),
            Ty::Named(id) => Ty::Named(each(*id)),
            Ty::Id(id) => Ty::Id(each(*id)),
            Ty::Expandable { target, deleted } => Ty::Expandable {
                target: each(*target),
                deleted: deleted.map(each),
            },
            scalar => scalar.clone(),
        }
    }

    /// The named types it mentions.
    pub fn mentions(&self, each: &mut impl FnMut(TypeId)) {
        match self {
            Ty::Named(id) | Ty::Id(id) => each(*id),
            Ty::Expandable { target, deleted } => {
                each(*target);
                deleted.iter().for_each(|d| each(*d));
            }
            Ty::List(inner)
            | Ty::Map(inner)
            | Ty::Nullable(inner)
            | Ty::Clearable(inner)
            | Ty::Page(_, inner) => {
                inner.mentions(each);
            }
            _ => {}
        }
    }
}

/// The three shapes of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Page {
    /// `{"object": "list", "data", "has_more", "url"}`.
    List,
    /// `{"object": "search_result", "data", "has_more", "next_page", "total_count", "url"}`.
    SearchResult,
    /// `{"data", "next_page_url", "previous_page_url"}` (v2).
    V2List,
}

/// One operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// The contract's operation id.
    pub id: String,
    /// The method.
    pub method: Method,
    /// The path, with its parameters in braces.
    pub path: String,
    /// The one-line summary, when there is one.
    pub summary: Option<String>,
    /// The document's own words. The snapshot has none.
    pub description: Option<String>,
    /// Ours.
    pub words: CallWords,
    /// Whether the contract says not to use it any more.
    pub deprecated: bool,
    /// The server, when it isn't the contract's.
    pub server: Option<String>,
    /// How the parameters travel.
    pub body: Body,
    /// Parameters: path first, then query and body in the contract's order.
    pub parameters: Vec<Field>,
    /// What comes back.
    pub response: Response,
    /// Where the contract says it.
    pub pointer: String,
}

/// What we say of an operation.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CallWords {
    /// What it does.
    pub does: Option<Arc<str>>,
    /// When it is refused.
    pub fails: Option<Arc<str>>,
    /// What follows it.
    pub next: Option<Arc<str>>,
}

/// A method that the contract uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// GET
    Get,
    /// POST
    Post,
    /// PUT
    Put,
    /// DELETE
    Delete,
}

impl Method {
    /// The method's name on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Delete => "DELETE",
        }
    }
}

/// How an operation's parameters travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Body {
    /// No body: everything is in the path and the query.
    Query,
    /// `application/x-www-form-urlencoded`
    Form,
    /// `application/json`
    Json,
    /// `multipart/form-data`
    Multipart,
}

/// What an operation answers.
#[derive(Debug, Clone, PartialEq)]
pub enum Response {
    /// JSON of this type.
    Json(Ty),
    /// A binary document of this media type.
    Binary(String),
}
