//! The crate as plain data: what is in which module, and every type as Rust has it.
//!
//! Built once, after everything is named. What is written, compared or described afterwards reads this and nothing else.

mod build;
mod expansions;
mod facts;
mod features;
mod layout;
mod types;

use std::collections::BTreeMap;
use std::ops::{Index, IndexMut};
use std::sync::Arc;

pub use crate::ir::{Body, CallWords, Constant, Method, Page, Place, Rule, Scalar, Side};
pub use crate::naming::lock::NamesLock;
use crate::naming::operations::Accessor;
pub use crate::naming::own::WEBHOOK;
pub use crate::naming::path::{ModulePath, Path};
use crate::naming::reserved;
use crate::naming::words;
use crate::package::Package;
pub use expansions::EXPAND;
pub use facts::{About, Facts, Holds, Unit, What};
pub use features::{FeatureSet, Features};
pub use layout::{Entry, File, FileId, Module, REQUESTS};
pub use types::{RustType, Spelling};

/// A whole crate.
#[derive(Debug, Default)]
pub struct Crate {
    /// What it is called, and where it stands.
    pub package: Package,
    /// The contract's version, such as `2026-05-27.dahlia`.
    pub version: String,
    /// The public modules by their paths; the root's is empty.
    pub modules: BTreeMap<ModulePath, Module>,
    /// Types, and other names for them.
    pub items: Vec<Item>,
    /// Operations, in the contract's order.
    pub operations: Vec<Operation>,
    /// The cargo features.
    pub features: Features,
    /// The types that have their names at the root, too.
    pub root: Vec<ItemId>,
    /// What webhooks deliver, where that is known.
    pub webhooks: Option<Webhooks>,
    /// The `object` of what an event is about, by the event's name; those that may be about several are not here.
    pub event_objects: BTreeMap<String, String>,
    /// The items of the contract's component schemas.
    pub schemas: BTreeMap<String, ItemId>,
    /// What became of the contract's component schemas.
    pub components: Components,
    /// Every name by its places, as spec/names.lock has it.
    pub names: NamesLock,
}

/// Which item of a crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ItemId(u32);

impl Index<ItemId> for Crate {
    type Output = Item;

    fn index(&self, id: ItemId) -> &Item {
        &self.items[id.0 as usize]
    }
}

impl IndexMut<ItemId> for Crate {
    fn index_mut(&mut self, id: ItemId) -> &mut Item {
        &mut self.items[id.0 as usize]
    }
}

/// Something for every item.
struct ByItem<T>(Vec<T>);

impl<T: Clone> ByItem<T> {
    fn new(krate: &Crate, value: T) -> Self {
        Self(vec![value; krate.items.len()])
    }
}

impl<T> Index<ItemId> for ByItem<T> {
    type Output = T;

    fn index(&self, id: ItemId) -> &T {
        &self.0[id.0 as usize]
    }
}

impl<T> IndexMut<ItemId> for ByItem<T> {
    fn index_mut(&mut self, id: ItemId) -> &mut T {
        &mut self.0[id.0 as usize]
    }
}

impl Crate {
    /// Every item with its id.
    pub fn iter(&self) -> impl Iterator<Item = (ItemId, &Item)> {
        (0..).map(ItemId).zip(&self.items)
    }

    /// Whether the contract is of what Stripe hasn't released yet: `2026-09-30.preview`, or one with beta headers.
    #[must_use]
    pub fn is_preview(&self) -> bool {
        let mut words = self.version.split(|c: char| !c.is_ascii_alphanumeric());
        words.any(|word| word == "preview" || word == "beta")
    }

    /// Whether there is a router of what webhooks deliver.
    #[must_use]
    pub fn has_router(&self) -> bool {
        self.webhooks
            .is_some_and(|webhooks| webhooks.notification.is_some())
    }

    /// The type that an item is, or is another name for.
    #[must_use]
    pub fn resolve(&self, id: ItemId) -> ItemId {
        match self[id].kind {
            ItemKind::Alias(target) => target,
            _ => id,
        }
    }
}

/// A type, or another name for one.
#[derive(Debug)]
pub struct Item {
    /// Where it is public.
    pub path: Path,
    /// The direction it travels in.
    pub side: Side,
    /// The private file that holds it.
    pub file: FileId,
    /// The features that have it; of a resource, those that have its fields.
    pub needs: FeatureSet,
    /// Whether the contract calls it a resource.
    pub is_resource: bool,
    /// Whether it is there, without its fields, when no feature that it needs is on.
    pub is_opaque: bool,
    /// What its documentation says.
    pub about: About,
    /// The component schema that it is, if it is one.
    pub component: Option<String>,
    /// Where the contract says it, a JSON pointer.
    pub pointer: String,
    /// The steps that an expansion's path can take from it.
    pub steps: Vec<Step>,
    /// What it is made of.
    pub kind: ItemKind,
}

impl Item {
    /// An item of which no more is known yet.
    fn new(path: &Path, side: Side, pointer: String, kind: ItemKind) -> Self {
        Item {
            path: path.clone(),
            side,
            file: FileId::default(),
            needs: FeatureSet::new(),
            is_resource: false,
            is_opaque: false,
            about: About::default(),
            component: None,
            pointer,
            steps: Vec::new(),
            kind,
        }
    }

    /// Whether it is another name, and no type.
    #[must_use]
    pub fn is_alias(&self) -> bool {
        matches!(self.kind, ItemKind::Alias(_))
    }

    /// The types that it is made of.
    pub fn types(&self, each: &mut impl FnMut(&RustType)) {
        match &self.kind {
            ItemKind::Record(record) | ItemKind::Params(record) => {
                record.members.iter().for_each(|m| each(&m.ty));
            }
            ItemKind::Union(union) => union.needed().iter().for_each(|a| each(&a.ty)),
            ItemKind::Alias(_) | ItemKind::Enum(_) => {}
        }
    }
}

/// What an item is.
#[derive(Debug)]
pub enum ItemKind {
    /// A struct with public fields: what comes back.
    Record(Record),
    /// Nested parameters: a list of the values that were set.
    Params(Record),
    /// A text with known values.
    Enum(Vec<Variant>),
    /// One of several types.
    Union(Union),
    /// A published name that has come to be another type's.
    Alias(ItemId),
}

/// An object with known members.
#[derive(Debug)]
pub struct Record {
    /// Fields or parameters, in the contract's order.
    pub members: Vec<Member>,
    /// Required fields that have one value only.
    pub constants: Vec<Constant>,
}

impl Record {
    /// The members of its opaque form: its id, if it has one of its own.
    pub fn opaque(&self) -> impl Iterator<Item = &Member> {
        let is_id =
            |m: &&Member| m.wire == "id" && matches!(m.ty, RustType::Id(_) | RustType::Text);
        self.members.iter().filter(is_id)
    }

    /// Whether it is an amount of money: an `amount`, and its `currency`.
    #[must_use]
    pub fn has_money(&self) -> bool {
        let has =
            |wire: &str, ty: RustType| self.members.iter().any(|m| m.wire == wire && m.ty == ty);
        has("amount", RustType::I64) && has("currency", RustType::Currency)
    }
}

/// A field, or a parameter.
#[derive(Debug)]
pub struct Member {
    /// The field's name, or the setter's.
    pub ident: String,
    /// The name on the wire.
    pub wire: String,
    /// The type of a value, without what the flags say.
    pub ty: RustType,
    /// Whether it must be there.
    pub required: bool,
    /// Whether it may be null.
    pub nullable: bool,
    /// Whether a request may clear it.
    pub clearable: bool,
    /// Whether it must not be printed.
    pub sensitive: bool,
    /// Whether an expansion's path can lead through it.
    pub expands: bool,
    /// Where it travels.
    pub place: Place,
    /// How it travels, at all places that have it.
    pub travels: Travels,
    /// What its documentation says.
    pub facts: Facts,
}

impl Member {
    /// Whether its type has a value for its absence.
    #[must_use]
    pub fn is_optional(&self) -> bool {
        !self.required || self.nullable
    }

    /// Whether a call gives it a value: what must be there, and is more than one thing.
    #[must_use]
    pub fn is_argument(&self) -> bool {
        self.required && self.ty != RustType::Empty
    }

    /// The type of a struct's field.
    #[must_use]
    pub fn stored(&self, krate: &Crate) -> RustType {
        // Parameters are a list, and small however many there are.
        let boxed = match &self.ty {
            RustType::Item(id) if self.is_optional() => {
                matches!(krate[*id].kind, ItemKind::Record(_))
            }
            _ => false,
        };
        let ty = self.ty.clone();
        self.wrapped(if boxed {
            RustType::Boxed(Box::new(ty))
        } else {
            ty
        })
    }

    /// What the row of a parameter is read as: the type that a setter gives it, or a shorter one that travels the same.
    #[must_use]
    ///
    /// What may be left out is no `Option`: a null in a request's JSON says nothing that could be sent.
    pub fn row(&self) -> RustType {
        let mut ty = self.ty.on_the_wire();
        // On a form, an entry without a text unsets what is stored under its key.
        if let RustType::Map(inner) = &mut ty
            && **inner == RustType::Text
            && !self.travels.json
            && self.wire.ends_with("metadata")
        {
            **inner = RustType::Clearable(Box::new(RustType::Text));
        }
        if self.clearable {
            RustType::Clearable(Box::new(ty))
        } else {
            ty
        }
    }

    fn wrapped(&self, ty: RustType) -> RustType {
        if self.clearable {
            RustType::Clearable(Box::new(ty))
        } else if self.is_optional() {
            RustType::Option(Box::new(ty))
        } else {
            ty
        }
    }
}

/// How parameters travel.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Travels {
    /// In a query.
    pub query: bool,
    /// In a form, of several parts or one.
    pub form: bool,
    /// In JSON.
    pub json: bool,
}

impl Travels {
    fn of(body: Body) -> Self {
        Travels {
            query: body == Body::Query,
            form: matches!(body, Body::Form | Body::Multipart),
            json: body == Body::Json,
        }
    }

    fn and(self, other: Self) -> Self {
        Travels {
            query: self.query || other.query,
            form: self.form || other.form,
            json: self.json || other.json,
        }
    }
}

/// A value of an enumeration.
#[derive(Debug)]
pub struct Variant {
    /// The variant's name.
    pub ident: String,
    /// The value on the wire.
    pub wire: String,
    /// What it means, in our words.
    pub words: Option<Arc<str>>,
}

/// One of several types.
#[derive(Debug)]
pub struct Union {
    /// The field whose text tells the arms apart, when there is one.
    pub tag: Option<String>,
    /// The arms, in the contract's order.
    pub arms: Vec<Arm>,
    /// Whether an arm is there only if its type is.
    pub gated: bool,
}

impl Union {
    /// The arms whose types it needs.
    #[must_use]
    pub fn needed(&self) -> &[Arm] {
        if self.gated { &[] } else { &self.arms }
    }
}

/// One arm of a union.
#[derive(Debug)]
pub struct Arm {
    /// The variant's name.
    pub ident: String,
    /// How it is told from the others.
    pub rule: Rule,
    /// What a text means, in our words.
    pub words: Option<Arc<str>>,
    /// What it holds; nothing for a text that is the rule's.
    pub ty: RustType,
    /// What it is known by from one contract to the next, whatever it is called.
    pub key: String,
}

impl Arm {
    /// Whether it holds an object.
    #[must_use]
    pub fn is_object(&self) -> bool {
        matches!(self.rule, Rule::Tag(_) | Rule::Deleted(_) | Rule::Shape)
    }
}

/// A step of an expansion's path.
#[derive(Debug)]
pub struct Step {
    /// The method's name.
    pub ident: String,
    /// The name on the wire.
    pub wire: String,
    /// What it leads to.
    pub to: RustType,
}

/// One operation: a function, and the request that it begins.
#[derive(Debug)]
pub struct Operation {
    /// The contract's id.
    pub id: String,
    /// The method.
    pub method: Method,
    /// The path on the wire, with its parameters in braces.
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
    /// Where the contract says it, a JSON pointer.
    pub pointer: String,
    /// The modules, the function and the request's type.
    pub accessor: Accessor,
    /// Parameters: path first, then query and body in the contract's order.
    pub parameters: Vec<Member>,
    /// What comes back.
    pub answer: Answer,
    /// The feature that has it, by its index.
    pub feature: usize,
    /// The type whose objects it fetches by their ids, if it is the one operation that is for that.
    pub fetches: Option<ItemId>,
    /// What in its answer can be expanded.
    pub expands: Option<Expands>,
}

impl Operation {
    /// The module of the function.
    #[must_use]
    pub fn module(&self) -> &[String] {
        self.accessor.modules()
    }

    /// The function's name.
    #[must_use]
    pub fn function(&self) -> String {
        reserved::value_name(self.accessor.function()).into_owned()
    }

    /// The request's type.
    #[must_use]
    pub fn request(&self) -> &str {
        &self.accessor.request
    }
}

/// What an operation answers.
#[derive(Debug)]
pub enum Answer {
    /// JSON of this type.
    Json(RustType),
    /// A binary document of this media type.
    Binary(String),
}

impl Answer {
    /// The type that a reply holds.
    #[must_use]
    pub fn ty(&self) -> &RustType {
        match self {
            Answer::Json(ty) => ty,
            Answer::Binary(_) => &RustType::Bytes,
        }
    }
}

/// What in an operation's answer can be expanded.
#[derive(Debug)]
pub struct Expands {
    /// The parameter that takes the paths, by its index.
    pub parameter: usize,
    /// What they begin at.
    pub from: RustType,
}

/// What webhooks deliver.
#[derive(Debug, Clone, Copy)]
pub struct Webhooks {
    /// An event with its object in it.
    pub event: ItemId,
    /// What an event can be about.
    pub object: ItemId,
    /// The events' names.
    pub event_type: ItemId,
    /// An event that is delivered without its data.
    pub notification: Option<Notification>,
}

impl Webhooks {
    /// The router's method that takes the handler of an event.
    #[must_use]
    pub fn handler(variant: &str) -> String {
        format!("on_{}", words::snake(variant))
    }
}

/// An event that is delivered without its data.
#[derive(Debug, Clone, Copy)]
pub struct Notification {
    /// What is delivered.
    pub ty: ItemId,
    /// The whole event.
    pub event: ItemId,
    /// The operation that fetches it by its id, by its index.
    pub operation: usize,
}

/// How many component schemas became what.
#[derive(Debug, Clone, Copy, Default)]
pub struct Components {
    /// A type of their own.
    pub types: usize,
    /// Another name for something.
    pub aliases: usize,
    /// One type, with others: the error bodies of v2.
    pub merged: usize,
}

impl Components {
    /// All of them.
    #[must_use]
    pub fn all(&self) -> usize {
        self.types + self.aliases + self.merged
    }
}

/// The name of a public module in code; the names of the private folders and of the crate's own modules are taken.
#[must_use]
pub fn module_name(segment: &str) -> String {
    reserved::module_name(segment).into_owned()
}

/// A path from a crate's root.
pub(crate) fn path_text(root: &str, modules: &[String], name: &str) -> String {
    let mut out = root.to_owned();
    for module in modules {
        out.push_str("::");
        out.push_str(&module_name(module));
    }
    out.push_str("::");
    out.push_str(name);
    out
}
