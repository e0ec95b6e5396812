//! Places of a contract as the lock says them, and what stands at each.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::HashMap;

use super::lock::token;
use crate::ir::{Api, Arm, Def, ELEMENT, Owner, Rule, Side, Ty, TypeId, Use};
use crate::source::pointer;

/// The types of a contract by their places.
pub(super) struct Located {
    exact: HashMap<String, TypeId>,
    /// The same without what says that a place is an element's. It is seldom needed.
    plain: OnceCell<HashMap<String, TypeId>>,
}

impl Located {
    pub(super) fn of(api: &Api) -> Self {
        let all = api.iter().flat_map(|(id, ty)| {
            let places = places_of(api, id, &ty.uses).into_iter();
            places.map(move |place| (place, id))
        });
        Self::collect(all)
    }

    /// The first of several types at a place has it.
    pub(super) fn collect(all: impl Iterator<Item = (String, TypeId)>) -> Self {
        let mut exact = HashMap::new();
        for (place, id) in all {
            exact.entry(place).or_insert(id);
        }
        Located {
            exact,
            plain: OnceCell::new(),
        }
    }

    /// The same once places have become one: `now` gives the type that each is. What became part of a component has no
    /// place of its own any more.
    pub(super) fn merged(self, before: &Api, after: &Api, now: &[TypeId]) -> Self {
        let is_component = |api: &Api, id: TypeId| api.get(id).schema.is_some();
        let exact = self.exact.into_iter().filter_map(|(place, id)| {
            let to = now[id.index()];
            let stands = is_component(before, id) || !is_component(after, to);
            stands.then_some((place, to))
        });
        Located {
            exact: exact.collect(),
            plain: OnceCell::new(),
        }
    }

    /// The type at a place of the lock. What a field holds is the same thing when the field comes to hold a list of it.
    pub(super) fn get(&self, place: &str) -> Option<TypeId> {
        let plain = |place: &str| place.replace(ELEMENT, "");
        let found = self.exact.get(place).or_else(|| {
            let all = self.plain.get_or_init(|| {
                let mut places: Vec<(&String, &TypeId)> = self.exact.iter().collect();
                places.sort_by_key(|(place, id)| (**id, place.len()));
                let mut all = HashMap::new();
                for (place, id) in places {
                    all.entry(plain(place)).or_insert(*id);
                }
                all
            });
            all.get(&plain(place))
        });
        found.copied()
    }
}

/// A place as the lock says it: `schema invoice/lines[]/price`, `request PostInvoices/items[]`.
#[must_use]
pub fn place_of(api: &Api, one: &Use) -> Option<String> {
    let (kind, owner) = match (&one.owner, one.side) {
        (Owner::Schema(id), _) => ("schema", api.types.get(id.0 as usize)?.schema.as_deref()?),
        (Owner::Operation(index), Side::Request) => {
            ("request", api.operations.get(*index)?.id.as_str())
        }
        (Owner::Operation(index), Side::Response) => {
            ("response", api.operations.get(*index)?.id.as_str())
        }
    };
    let mut place = format!("{kind} {}", pointer::escape(owner));
    for step in &one.path {
        pointer::push(&mut place, step);
    }
    let from = kind.len() + 1;
    if let Cow::Owned(quoted) = token(&place[from..]) {
        place.replace_range(from.., &quoted);
    }
    Some(place)
}

pub(super) fn places_of(api: &Api, id: TypeId, uses: &[Use]) -> Vec<String> {
    match &api.get(id).schema {
        Some(schema) => vec![format!("schema {}", token(&pointer::escape(schema)))],
        None => uses
            .iter()
            .map(|one| place_of(api, one).unwrap_or_default())
            .collect(),
    }
}

/// What the arm of a union is known by that is a whole number.
pub(super) const INTEGER: &str = "integer";

/// What an arm of a union is known by, whatever it is called.
#[must_use]
pub fn arm_keys(api: &Api, arms: &[Arm]) -> Vec<String> {
    let mut objects = 0;
    arms.iter()
        .map(|arm| match (&arm.rule, &arm.ty) {
            (Rule::Text(text), _) => serde_json::Value::from(text.as_str()).to_string(),
            (Rule::Tag(_) | Rule::Deleted(_) | Rule::Shape, Ty::Named(id)) => {
                match &api.get(*id).schema {
                    Some(schema) => schema.clone(),
                    None => {
                        objects += 1;
                        format!("object-{objects}")
                    }
                }
            }
            (Rule::Tag(tag) | Rule::Deleted(tag), _) => format!("tag-{tag}"),
            (Rule::Shape, _) => "shape".to_owned(),
            (Rule::Enumeration, _) => "enumeration".to_owned(),
            (Rule::String, _) => "string".to_owned(),
            (Rule::Integer, _) => INTEGER.to_owned(),
            (Rule::Number, _) => "number".to_owned(),
            (Rule::Boolean, _) => "boolean".to_owned(),
            (Rule::List, _) => "list".to_owned(),
            (Rule::Map, _) => "map".to_owned(),
        })
        .collect()
}

/// The names on the wire of a type's members, or what stands for them.
#[must_use]
pub fn member_keys(api: &Api, def: &Def) -> Vec<String> {
    match def {
        Def::Record(record) => record.fields.iter().map(|f| f.name.clone()).collect(),
        Def::Enumeration(enumeration) => enumeration.values.clone(),
        Def::Union(union) => arm_keys(api, &union.arms),
    }
}
