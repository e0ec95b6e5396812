//! Values that the contract allows, made from the tables of their types.
//!
//! What was said of a value - by the test, the request, the object as it was - is taken where it fits the type; the rest
//! is made. A place is used as the description of its type only: nothing is filled, JSON comes out.

use serde_json::{Map, json};

use super::check::{self, Form};
use super::kinds::{is_page, kinds, tag};
use super::store::{Found, text};
use super::world::World;
use super::{ids, implied, names, states};
use crate::record::{
    Arm, Expand, Json, ListSlot, MapSlot, OpenEnum, Record, Scalar, Shape, Slot, Union,
};

/// Where a value stands.
#[derive(Clone, Copy)]
pub(super) struct At<'a> {
    /// The name of its field.
    pub(super) name: &'a str,
    /// The kind of the object that it is in.
    pub(super) kind: &'a str,
    pub(super) depth: usize,
    /// The kind and the id of the object around it.
    pub(super) around: Option<(&'a str, &'a str)>,
    /// Whether there must be a value, whatever was said.
    pub(super) must: bool,
}

pub(super) struct Maker<'w> {
    pub(super) world: &'w mut World,
    /// What the call makes of a `status`, the likeliest first.
    pub(super) statuses: &'w [&'w str],
    /// The currency that it is about.
    pub(super) currency: Option<String>,
    /// Whether it makes parameters: a form has no word for what is empty.
    asks: bool,
    /// How many more objects may have what they need not have.
    budget: usize,
    /// Kinds and ids that were made up for fields that refer to objects.
    pub(super) named: Vec<(&'static str, String)>,
}

/// An object that stands on its own.
pub(super) const TOP: At<'static> = At {
    name: "",
    kind: "",
    depth: 0,
    around: None,
    must: true,
};

impl<'w> Maker<'w> {
    pub(super) fn new(world: &'w mut World, statuses: &'w [&'w str]) -> Self {
        Self {
            world,
            statuses,
            currency: None,
            asks: false,
            budget: 200,
            named: Vec::new(),
        }
    }

    /// The same, of parameters.
    pub(super) fn of_parameters(world: &'w mut World) -> Self {
        Self {
            asks: true,
            ..Self::new(world, &[])
        }
    }

    /// A value of the place's type. What is said first counts most; none if nothing fits and there need not be a value.
    pub(super) fn value(&mut self, slot: Slot<'_>, said: &[&Json], at: At<'_>) -> Option<Json> {
        match slot {
            Slot::Option(option) => {
                if said.first().is_some_and(|said| said.is_null()) {
                    // A map that is cleared has no entries any more.
                    return matches!(option.fill(), Slot::Map(_)).then(|| json!({}));
                }
                let must = said.is_empty() && self.wants(at);
                self.value(option.fill(), said, At { must, ..at })
            }
            Slot::Bool(_) => self.pick(said, Json::is_boolean, at, |own| own.boolean(at)),
            Slot::I64(_) => self.pick(said, Json::is_i64, at, |own| own.integer(at).into()),
            Slot::F64(_) => self.pick(said, Json::is_number, at, |own| own.integer(at).into()),
            Slot::TextInt(_) => {
                let is_integer = |json: &Json| {
                    json.as_str()
                        .is_some_and(|text| text.parse::<i64>().is_ok())
                };
                self.pick(said, is_integer, at, |own| {
                    own.integer(at).to_string().into()
                })
            }
            Slot::Str(_) => self.pick(said, Json::is_string, at, |own| own.text(at).into()),
            Slot::Json(_) => self.pick(said, |json| !json.is_null(), at, |_| json!({})),
            Slot::Enum(known) => {
                let values = known.table().0;
                let is_known =
                    |json: &Json| json.as_str().is_some_and(|text| values.contains(&text));
                self.pick(said, is_known, at, |own| own.one_of(known, at).into())
            }
            Slot::Record(record) => self.record(record, said, at),
            Slot::Union(union) => self.union(union, said, at),
            Slot::Expand(expand) => self.reference(expand, said, at),
            Slot::List(list) => self.list(list, said, at),
            Slot::Map(map) => self.map(map, said, at),
            Slot::Constant(scalar) => Some(constant(*scalar)),
            Slot::Ignore | Slot::Extra(_) => None,
        }
    }

    fn pick(
        &mut self,
        said: &[&Json],
        fits: impl Fn(&Json) -> bool,
        at: At<'_>,
        make: impl FnOnce(&mut Self) -> Json,
    ) -> Option<Json> {
        let said = said.iter().find(|json| fits(json));
        said.map(|json| (*json).clone())
            .or_else(|| at.must.then(|| make(self)))
    }

    /// Whether a field that may be null has a value when nothing was said of it.
    fn wants(&mut self, at: At<'_>) -> bool {
        if self.world.plain {
            return at.depth == 1 && names::is_counted_on(at.name);
        }
        self.budget > 0 && at.depth < 8 && self.world.random.usize(..at.depth + 1) == 0
    }

    fn boolean(&mut self, at: At<'_>) -> Json {
        match at.name {
            "livemode" | "has_more" => false,
            "active" | "valid" => true,
            // An object's own; what is in it, it has not turned on.
            "enabled" if self.world.plain => at.depth == 1,
            "captured" if self.world.plain => true,
            _ => !self.world.plain && self.world.random.bool(),
        }
        .into()
    }

    fn integer(&mut self, at: At<'_>) -> i64 {
        let now = self.world.now;
        let named = names::integer(at.name, now);
        named.unwrap_or_else(|| match self.world.plain {
            true => 0,
            false => self.world.random.i64(..100_000),
        })
    }

    fn text(&mut self, at: At<'_>) -> String {
        if at.name == "status" {
            return states::word(at.kind, self.statuses).to_owned();
        }
        if let (true, Some(currency)) = (at.name.contains("currency"), &self.currency) {
            return currency.clone();
        }
        // It says what it is the secret of.
        if let ("client_secret", Some((_, id))) = (at.name, at.around) {
            return format!("{id}_secret_{}", ids::letters(24, &mut self.world.random));
        }
        names::text(at.name, at.kind, self.world.now, &mut self.world.random)
    }

    fn one_of(&mut self, known: &dyn OpenEnum, at: At<'_>) -> &'static str {
        let values = known.table().0;
        let wanted = match at.name {
            "status" | "state" if at.depth == 1 => self.statuses,
            _ => &[],
        };
        let usual = wanted
            .iter()
            .find_map(|wanted| values.iter().find(|value| *value == wanted));
        let chosen = match self.world.plain {
            true => usual.or(values.first()),
            false => usual.or_else(|| values.get(self.world.random.usize(..values.len().max(1)))),
        };
        chosen.copied().unwrap_or_default()
    }

    /// An object. What was said may be its id alone; of a page, its items alone.
    fn record(&mut self, record: &mut dyn Record, said: &[&Json], at: At<'_>) -> Option<Json> {
        let shape = record.shape();
        let tag = tag(shape);
        let said: Vec<Json> = self.objects(shape, tag, said);
        if said.is_empty() && !at.must {
            return None;
        }
        if shape.fields.is_empty() && shape.constants.is_empty() {
            // A type that isn't compiled: what was said of it.
            return Some(said.into_iter().next().unwrap_or_else(|| json!({})));
        }
        self.budget = self.budget.saturating_sub(1);
        let mut out = Map::new();
        let kind = tag.unwrap_or(shape.name);
        let fields = 0..shape.fields.len();
        // The id first, as Stripe has it.
        let (ids, rest): (Vec<usize>, Vec<usize>) =
            fields.partition(|field| shape.fields[*field].name == "id");
        for field in ids {
            self.field(record, field, &said, (kind, None, at), &mut out);
        }
        for own in shape.constants {
            out.insert(own.name.to_owned(), constant(own.value));
        }
        let id = out.get("id").and_then(Json::as_str).map(str::to_owned);
        for field in rest {
            self.field(record, field, &said, (kind, id.as_deref(), at), &mut out);
        }
        if self.asks && out.is_empty() && at.depth < 12 {
            self.something(record, at, &mut out);
        }
        Some(Json::Object(out))
    }

    /// One field of an object that needs none.
    fn something(&mut self, record: &mut dyn Record, at: At<'_>, out: &mut Map<String, Json>) {
        let shape = record.shape();
        for (index, field) in shape.fields.iter().enumerate() {
            let Slot::Option(option) = record.slot(index) else {
                continue;
            };
            let inner = At {
                name: field.name,
                depth: at.depth + 1,
                must: true,
                ..at
            };
            if let Some(value) = self.value(option.fill(), &[], inner) {
                out.insert(field.name.to_owned(), value);
                return;
            }
        }
    }

    fn field(
        &mut self,
        record: &mut dyn Record,
        field: usize,
        said: &[Json],
        (kind, id, at): (&str, Option<&str>, At<'_>),
        out: &mut Map<String, Json>,
    ) {
        let shape = record.shape();
        let name = shape.fields[field].name;
        let follows = implied::field(record.slot(field), name, said);
        let mut said: Vec<&Json> = said.iter().filter_map(|said| said.get(name)).collect();
        if said.is_empty() {
            said.extend(&follows);
        }
        // An item says which object it is of. It doesn't hold that object: it would hold itself.
        let outer = at
            .around
            .filter(|(kind, _)| name == ids::last_word(kind) && refers(record.slot(field)));
        let outer = outer.map(|(_, id)| Json::from(id));
        if let (true, Some(id)) = (said.is_empty(), &outer) {
            said.push(id);
        }
        let inner = At {
            name,
            kind,
            depth: at.depth + 1,
            around: id.map(|id| (kind, id)).or(at.around),
            must: true,
        };
        let is_needed = said.is_empty() && shape.fields[field].required();
        let value = match (name, said.is_empty(), is_page(shape)) {
            ("url", true, true) => Some(format!("/v1/{}", at.name).into()),
            _ => match record.slot(field) {
                // One that must be there, and may be cleared.
                Slot::Option(option) if is_needed => self.value(option.fill(), &said, inner),
                slot => self.value(slot, &said, inner),
            },
        };
        if let Some(value) = value {
            out.insert(name.to_owned(), value);
        }
    }

    /// What was said of an object, as objects.
    fn objects(&mut self, shape: &Shape, tag: Option<&str>, said: &[&Json]) -> Vec<Json> {
        let mut out = Vec::new();
        for (index, json) in said.iter().enumerate() {
            match (json, tag) {
                (Json::Object(fields), _) if agrees(shape, fields) => out.push((*json).clone()),
                (Json::Array(items), _) if is_page(shape) => {
                    let before = said[index + 1..]
                        .iter()
                        .find_map(|said| said.get("data")?.as_array());
                    out.push(
                        json!({ "data": merged(items, before.map_or(&[][..], Vec::as_slice)) }),
                    );
                    return out;
                }
                (Json::String(id), Some(tag)) if !id.is_empty() => {
                    out.push(match self.world.store.find(&[tag], id) {
                        Found::Live(json) => json,
                        _ => json!({ "id": id }),
                    });
                    // Another object than the one that was there.
                    return out;
                }
                _ => {}
            }
        }
        out
    }

    fn union(&mut self, union: &mut dyn Union, said: &[&Json], at: At<'_>) -> Option<Json> {
        let arms = union.shape().arms;
        for (index, json) in said.iter().enumerate() {
            if let Some(arm) = check::arm(union, json, Form::Typed) {
                let at = At { must: false, ..at };
                let made = match arms[arm] {
                    Arm::Text(text) => Some(text.into()),
                    _ => self.value(union.select(arm), &said[index..], at),
                };
                if made.is_some() {
                    return made;
                }
            }
            if let Json::String(id) = json {
                let kinds = kinds(Slot::Union(union));
                if let Found::Live(object) = self.world.store.find(&kinds, id) {
                    return self.union(union, &[&object], at);
                }
            }
        }
        if !at.must {
            return None;
        }
        let made = |arm: &Arm| !matches!(arm, Arm::Off | Arm::Deleted(_));
        let arms: Vec<usize> = (0..arms.len()).filter(|arm| made(&arms[*arm])).collect();
        let arm = match self.world.plain {
            true => arms.first().copied(),
            false => arms
                .get(self.world.random.usize(..arms.len().max(1)))
                .copied(),
        };
        match arm.map(|arm| (arm, union.shape().arms[arm])) {
            Some((_, Arm::Text(text))) => Some(text.into()),
            Some((arm, _)) => self.value(union.select(arm), &[], at),
            // None of its types is compiled.
            None => Some(
                said.first()
                    .map_or_else(|| json!({}), |said| (*said).clone()),
            ),
        }
    }

    /// An id; the object only if it was said.
    fn reference(&mut self, expand: &mut dyn Expand, said: &[&Json], at: At<'_>) -> Option<Json> {
        for json in said {
            match json {
                Json::String(id) if !id.is_empty() => return Some((*json).clone()),
                Json::Object(_) => {
                    let made = self.value(expand.object_slot(), &[json], At { must: false, ..at });
                    let Some(made) = made else { continue };
                    if text(json, "id").is_some() {
                        return Some(made);
                    }
                    self.world.store.keep(&made, None);
                    return made.get("id").cloned();
                }
                _ => {}
            }
        }
        if !at.must {
            return None;
        }
        let kind = kinds(expand.object_slot())
            .first()
            .copied()
            .or_else(|| ids::named(at.name));
        let kind = kind.unwrap_or("object");
        let id = ids::make(kind, &mut self.world.random);
        self.named.push((kind, id.clone()));
        Some(id.into())
    }

    fn list(&mut self, list: &mut dyn ListSlot, said: &[&Json], at: At<'_>) -> Option<Json> {
        if let Some(items) = said.iter().find_map(|said| said.as_array()) {
            let inner = At { must: false, ..at };
            let items = items
                .iter()
                .filter_map(|item| self.value(list.push(), &[item], inner));
            return Some(items.collect());
        }
        if !at.must {
            return None;
        }
        let count = match self.world.plain || self.budget == 0 || at.depth > 6 {
            true => usize::from(self.asks),
            false if self.asks => self.world.random.usize(1..3),
            false => self.world.random.usize(..3),
        };
        let items = (0..count).filter_map(|_| self.value(list.push(), &[], at));
        Some(items.collect())
    }

    /// Entries add to those that were there; an empty text or null takes one away.
    fn map(&mut self, map: &mut dyn MapSlot, said: &[&Json], at: At<'_>) -> Option<Json> {
        let known = said.iter().take_while(|said| !said.is_null());
        let objects: Vec<&Map<String, Json>> = known.filter_map(|said| said.as_object()).collect();
        if objects.is_empty() && !at.must && said.is_empty() {
            return None;
        }
        let mut out = Map::new();
        for (key, value) in objects.iter().rev().flat_map(|object| object.iter()) {
            let gone = value.is_null() || value.as_str() == Some("");
            let inner = At {
                name: key,
                must: false,
                ..at
            };
            match self.value(map.insert(key), &[value], inner) {
                Some(value) if !gone => _ = out.insert(key.clone(), value),
                _ => _ = out.shift_remove(key),
            }
        }
        let by_chance = !self.world.plain && self.budget > 0 && self.world.random.bool();
        if said.is_empty() && (self.asks || by_chance) {
            let inner = At { name: "key", ..at };
            if let Some(value) = self.value(map.insert("key"), &[], inner) {
                out.insert("key".to_owned(), value);
            }
        }
        Some(Json::Object(out))
    }
}

/// The items of a page as a request changes them: what has the id of one that was there changes it, what is said to be
/// deleted goes, the rest stays.
fn merged(items: &[Json], before: &[Json]) -> Vec<Json> {
    let of = |item: &Json| {
        let id = text(item, "id")?;
        items.iter().find(|other| text(other, "id") == Some(id))
    };
    let kept = before.iter().filter_map(|item| match (of(item), item) {
        (None, _) => Some(item.clone()),
        (Some(change), _) if change.get("deleted") == Some(&Json::Bool(true)) => None,
        (Some(Json::Object(change)), Json::Object(item)) => {
            let mut item = item.clone();
            item.extend(change.clone());
            Some(Json::Object(item))
        }
        (Some(change), _) => Some(change.clone()),
    });
    let was = |item: &Json| {
        before
            .iter()
            .any(|before| before.get("id").is_some() && before.get("id") == item.get("id"))
    };
    let new = items.iter().filter(|item| !was(item)).cloned();
    kept.chain(new).collect()
}

/// Whether a place holds an id.
fn refers(slot: Slot<'_>) -> bool {
    match slot {
        Slot::Option(option) => refers(option.fill()),
        Slot::Str(_) | Slot::Expand(_) => true,
        _ => false,
    }
}

/// Whether an object can be one with that table, by its constants.
fn agrees(shape: &Shape, fields: &Map<String, Json>) -> bool {
    let other = |own: &crate::record::Constant| {
        fields
            .get(own.name)
            .is_some_and(|said| *said != constant(own.value))
    };
    !shape.constants.iter().any(other)
}

fn constant(scalar: Scalar) -> Json {
    match scalar {
        Scalar::Str(text) => text.into(),
        Scalar::Bool(value) => value.into(),
        Scalar::Int(value) => value.into(),
    }
}
