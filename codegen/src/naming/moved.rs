//! What stood inline and is a component by now: its name goes with it, and so do the names of what is in it.

use super::lock::{Item, NamesLock, place_steps, token};
use super::places::{Located, member_keys, place_of};
use crate::ir::{Api, Def, ELEMENT, Owner, Response, Side, Ty, TypeId, Use};
use crate::source::pointer;

/// Where the components of a contract would stand if they were inline.
pub(super) struct Moved<'m> {
    api: &'m Api,
    lock: &'m NamesLock,
    /// The types by their places.
    places: &'m Located,
    /// The components by the places of what holds them.
    held: Located,
}

impl<'m> Moved<'m> {
    pub(super) fn new(api: &'m Api, lock: &'m NamesLock, places: &'m Located) -> Self {
        Moved {
            api,
            lock,
            places,
            held: Located::collect(held(api).into_iter()),
        }
    }

    /// The type that has a name of which no place is left.
    pub(super) fn heir(&self, item: &Item) -> Option<TypeId> {
        item.places.iter().find_map(|place| self.find(place, item))
    }

    fn find(&self, place: &str, item: &Item) -> Option<TypeId> {
        let (kind, steps) = place_steps(place)?;
        (1..=steps.len()).find_map(|end| {
            let (before, rest) = steps.split_at(end);
            let component = self.held.get(&joined(kind, before))?;
            if rest.is_empty() {
                return self.can_have(component, item).then_some(component);
            }
            let schema = self.api.get(component).schema.clone()?;
            if self.is_known(component) {
                return None;
            }
            let steps: Vec<String> = [schema].into_iter().chain(rest.iter().cloned()).collect();
            let place = joined("schema", &steps);
            self.places.get(&place).or_else(|| self.find(&place, item))
        })
    }

    /// A component that was there already is another thing, unless it looks the same.
    fn can_have(&self, component: TypeId, item: &Item) -> bool {
        let keys = member_keys(self.api, &self.api.get(component).def);
        let same = || {
            keys.len() == item.members.len() && keys.iter().all(|k| item.members.contains_key(k))
        };
        !self.is_known(component) || same()
    }

    /// Whether a component had a name before.
    fn is_known(&self, component: TypeId) -> bool {
        let schema = self.api.get(component).schema.as_deref();
        let place = schema.map(|schema| joined("schema", &[schema.to_owned()]));
        let mut items = self.lock.items.values();
        place.is_some_and(|place| items.any(|item| item.places.contains(&place)))
    }
}

/// A place as the lock says it.
fn joined(kind: &str, steps: &[String]) -> String {
    let steps: Vec<_> = steps.iter().map(|step| pointer::escape(step)).collect();
    format!("{kind} {}", token(&steps.join("/")))
}

fn held(api: &Api) -> Vec<(String, TypeId)> {
    let mut found = Vec::new();
    let mut hold = |one: &Use, field: Option<&str>, ty: &Ty| {
        let held = held_by(ty).filter(|(id, _)| api.get(*id).schema.is_some());
        let Some((id, is_element)) = held else {
            return;
        };
        let mut one = one.clone();
        let mark = if is_element { ELEMENT } else { "" };
        one.path.extend(field.map(|field| format!("{field}{mark}")));
        found.extend(place_of(api, &one).map(|place| (place, id)));
    };
    let owned = |owner: Owner, side: Side| Use {
        owner,
        path: Vec::new(),
        side,
        pointer: String::new(),
    };
    for (id, ty) in api.iter() {
        let Def::Record(record) = &ty.def else {
            continue;
        };
        let component = ty
            .schema
            .as_ref()
            .map(|_| owned(Owner::Schema(id), ty.side));
        for one in component.iter().chain(&ty.uses) {
            for field in &record.fields {
                hold(one, Some(&field.name), &field.ty);
            }
        }
    }
    for (index, operation) in api.operations.iter().enumerate() {
        let request = owned(Owner::Operation(index), Side::Request);
        for field in &operation.parameters {
            hold(&request, Some(&field.name), &field.ty);
        }
        if let Response::Json(ty) = &operation.response {
            hold(&owned(Owner::Operation(index), Side::Response), None, ty);
        }
    }
    found
}

/// The type that a field holds, and whether it holds several of them.
fn held_by(ty: &Ty) -> Option<(TypeId, bool)> {
    match ty {
        Ty::Named(id) => Some((*id, false)),
        Ty::List(inner) | Ty::Map(inner) => held_by(inner).map(|(id, _)| (id, true)),
        Ty::Nullable(inner) | Ty::Clearable(inner) | Ty::Page(_, inner) => held_by(inner),
        _ => None,
    }
}
