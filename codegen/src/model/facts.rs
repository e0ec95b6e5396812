//! What documentation tells, as facts: what a thing is, its unit, its limits, where the contract says it.

use std::sync::Arc;

use super::{EXPAND, ItemId};
use crate::ir::{self, Api, Def, Ty, Type, TypeId};
use crate::naming::words;

/// What is told of an item.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct About {
    /// What it is.
    pub what: What,
    /// The document's own words. The snapshot has none.
    pub description: Option<String>,
    /// Ours.
    pub words: Option<Arc<str>>,
    /// Where the contract says it, a JSON pointer.
    pub reference: Option<String>,
    /// The one feature that has it, if it is one alone.
    pub feature: Option<String>,
}

/// What an item is. A text is a name of the contract, or a path of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum What {
    /// Nothing is known but its name.
    #[default]
    Unknown,
    /// An object, by its tag.
    Object(String),
    /// What is left of a deleted object, by its tag.
    Deleted(String),
    /// Something that the contract names.
    Component(String),
    /// One of several things that go by a name.
    Several(String),
    /// The values of a field.
    Values(String),
    /// What a field can be.
    Choice(String),
    /// The fields of a field.
    Fields(String),
    /// The parameters of a parameter.
    Parameters(String),
    /// The bounds of a filter.
    Range,
    /// One value of a filter, or the bounds of it.
    Filter,
    /// An item, by the name that it had before.
    Before(ItemId),
    /// What an event can be about.
    EventObject,
    /// The events' names.
    EventType,
    /// An event as it is delivered, by its tag.
    Notification(String),
}

/// What is told of a member.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// The document's own words. The snapshot has none.
    pub description: Option<String>,
    /// Ours.
    pub words: Option<Arc<str>>,
    /// What a number counts.
    pub unit: Option<Unit>,
    /// What the value is, where its type doesn't say it.
    pub holds: Option<Holds>,
    /// The longest text, in characters.
    pub max_length: Option<usize>,
    /// A pattern that the text matches.
    pub pattern: Option<String>,
    /// The least value.
    pub minimum: Option<i64>,
    /// The greatest value.
    pub maximum: Option<i64>,
    /// The values at this place, where its enumeration has more.
    pub values: Option<Vec<String>>,
    /// Whether it is an argument since it once had to be given.
    pub was_required: bool,
    /// Where the member is, when its type stands at places that don't have it: operations and schemas.
    pub only: Vec<String>,
    /// Whether the contract says not to use it any more.
    pub deprecated: bool,
}

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// The smallest unit of the currency beside it.
    Smallest,
    /// Seconds since 1970.
    Seconds,
}

/// What a value is, where its type doesn't say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// Paths of what shall come back as objects.
    Expansions,
    /// An id, or the object.
    Reference,
    /// One of an enumeration's values.
    OneOf(ItemId),
    /// A decimal number.
    Decimal,
    /// A currency.
    Currency,
    /// A time.
    Time,
}

/// The facts of a field or parameter; `item` finds a type's item.
pub(super) fn facts(api: &Api, field: &ir::Field, item: impl Fn(TypeId) -> ItemId) -> Facts {
    if field.name == EXPAND && field.ty == Ty::List(Box::new(Ty::Text)) {
        return Facts {
            holds: Some(Holds::Expansions),
            deprecated: field.facts.deprecated,
            only: field.facts.only.clone(),
            ..Facts::default()
        };
    }
    let facts = Facts {
        description: field.facts.description.clone(),
        words: field.facts.words.clone(),
        unit: unit(field),
        holds: holds(api, &field.ty, item),
        deprecated: field.facts.deprecated,
        values: field.facts.values.clone(),
        was_required: field.facts.was_required,
        only: field.facts.only.clone(),
        ..Facts::default()
    };
    // A limit says nothing of a value that is one of a list.
    if matches!(field.ty, Ty::Named(_)) {
        return facts;
    }
    Facts {
        max_length: field.facts.max_length,
        pattern: field.facts.pattern.clone(),
        minimum: field.facts.minimum,
        maximum: field.facts.maximum,
        ..facts
    }
}

fn unit(field: &ir::Field) -> Option<Unit> {
    // Stripe's integer amounts are in the smallest unit of the currency beside them.
    let amount = words::words(&field.name)
        .iter()
        .any(|w| matches!(w.as_str(), "amount" | "subtotal" | "total"));
    match &field.ty {
        Ty::Int if amount && !field.name.contains("count") => Some(Unit::Smallest),
        // The contract says of some times only that they are numbers.
        Ty::Int if tells_when(field) => Some(Unit::Seconds),
        Ty::Timestamp => Some(Unit::Seconds),
        _ => None,
    }
}

/// Whether a number is a time by its words, in the seconds that nearly all are in.
fn tells_when(field: &ir::Field) -> bool {
    let words = field.facts.words.as_deref().unwrap_or_default();
    words.starts_with("When ") && !words.contains("milliseconds")
}

fn holds(api: &Api, ty: &Ty, item: impl Fn(TypeId) -> ItemId) -> Option<Holds> {
    let mut ty = ty;
    while let Ty::List(inner) | Ty::Nullable(inner) | Ty::Clearable(inner) = ty {
        ty = inner;
    }
    Some(match ty {
        Ty::Expandable { .. } => Holds::Reference,
        Ty::Named(id) if matches!(api.get(*id).def, Def::Enumeration(_)) => Holds::OneOf(item(*id)),
        Ty::Decimal => Holds::Decimal,
        Ty::Currency => Holds::Currency,
        Ty::DateTime => Holds::Time,
        _ => return None,
    })
}

/// What a type is. `name` is its name in Rust.
pub(super) fn what(api: &Api, ty: &Type, name: &str) -> What {
    let place = ty.uses.first().map(|one| one.path.join("."));
    let place = place.unwrap_or_default();
    match (&ty.def, &ty.schema) {
        (Def::Record(record), _) if ty.side == ir::Side::Request && record.is_range() => {
            What::Range
        }
        (Def::Record(_), _) if ty.side == ir::Side::Request => What::Parameters(place),
        (Def::Record(record), Some(schema)) => match record.object_tag() {
            Some(tag) if record.is_deleted() => What::Deleted(tag.to_owned()),
            Some(tag) => What::Object(tag.to_owned()),
            None => What::Component(schema.clone()),
        },
        (_, Some(schema)) => What::Several(schema.clone()),
        (Def::Enumeration(_), None) => What::Values(place),
        (Def::Union(_), None) if place.is_empty() => What::Several(name.to_owned()),
        (Def::Union(union), None) if union.is_filter(api) => What::Filter,
        (Def::Union(_), None) => What::Choice(place),
        (Def::Record(_), None) => What::Fields(place),
    }
}
