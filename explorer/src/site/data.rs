//! What scripts read beside the pages.

use std::collections::{BTreeMap, BTreeSet};

use codegen::describe;
use codegen::model::{Answer, ItemId, ItemKind, Member, Operation, Place, RustType};
use serde_json::{Map, Value, json};

use super::{Site, links, shape};

/// What the page of an operation reads: its parameters, what can be expanded, and an example of its reply.
pub(super) fn operation(site: &Site, operation: &Operation) -> Value {
    let mut out = shape::operation(site, operation);
    if let Answer::Json(ty) = &operation.answer {
        let mut reply = describe::reply(site.krate(), operation, &[]);
        out["sample"] = match of(site, ty) {
            // An object's example is a file of its own, which many pages have.
            Some(name) if matches!(ty, RustType::Page(..)) => {
                reply["data"] = json!([]);
                json!({"of": name, "page": reply})
            }
            Some(name) => json!({"of": name}),
            None => {
                let mut sample = Sample::new(site);
                sample.walk(ty, &reply, "");
                json!({"reply": reply, "types": sample.types, "at": sample.at})
            }
        };
    }
    if let Some(expands) = &operation.expands {
        let mut paths = Vec::new();
        paths_from(site, &expands.from, "", 2, &mut paths);
        out["expands"] = json!(paths);
    }
    out
}

/// The name of the object that an answer is, or is a page of, if it has a page.
fn of<'s>(site: &'s Site, answer: &RustType) -> Option<&'s str> {
    match answer {
        RustType::Item(id) => site.links().name(site.krate(), *id),
        RustType::Page(_, inner) => of(site, inner),
        _ => None,
    }
}

/// The most paths that a page offers.
const OFFERED: usize = 120;

/// Paths of what can be expanded: `data.customer`.
fn paths_from(site: &Site, from: &RustType, before: &str, depth: usize, out: &mut Vec<Value>) {
    let (from, before) = match from {
        RustType::Page(_, inner) => (&**inner, format!("{before}data.")),
        from => (from, before.to_owned()),
    };
    let Some(id) = links::inner(from) else { return };
    let id = site.krate().resolve(id);
    let ItemKind::Record(record) = &site.krate()[id].kind else {
        return;
    };
    for member in &record.members {
        let RustType::Expandable { target, .. } = &member.ty else {
            continue;
        };
        if out.len() < OFFERED {
            let name = site.links().name(site.krate(), *target);
            out.push(json!([format!("{before}{}", member.wire), name]));
        }
    }
    if depth > 1 {
        for member in record.members.iter().filter(|member| member.expands) {
            paths_from(
                site,
                &member.ty,
                &format!("{before}{}.", member.wire),
                depth - 1,
                out,
            );
        }
    }
}

/// An example of a type's object, which a page puts where the reply has it expanded.
pub(super) fn sample(site: &Site, id: ItemId) -> Value {
    let ty = RustType::Item(id);
    let reply = describe::sample(site.krate(), &ty, &[]);
    let mut sample = Sample::new(site);
    sample.walk(&ty, &reply, "");
    json!({"reply": reply, "types": sample.types, "at": sample.at})
}

/// The types of which there are examples in files: what is answered, and what can be expanded.
pub(super) fn samples(site: &Site) -> impl Iterator<Item = &str> {
    let answers = site
        .krate()
        .operations
        .iter()
        .map(|operation| operation.answer.ty());
    let mut names: BTreeSet<&str> = answers.filter_map(|answer| of(site, answer)).collect();
    for item in &site.krate().items {
        let ItemKind::Record(record) = &item.kind else {
            continue;
        };
        for member in &record.members {
            if let RustType::Expandable { target, .. } = &member.ty {
                names.extend(site.links().name(site.krate(), *target));
            }
        }
    }
    names.into_iter()
}

/// What is said of the fields of an example: for each type its words by field, and which type is where.
struct Sample<'s> {
    site: &'s Site,
    /// `{field: [words, what it is the id of]}`, by a number.
    types: Vec<Value>,
    places: BTreeMap<ItemId, usize>,
    /// The number of the type of an object, by its path.
    at: Map<String, Value>,
}

impl<'s> Sample<'s> {
    fn new(site: &'s Site) -> Self {
        Self {
            site,
            types: Vec::new(),
            places: BTreeMap::new(),
            at: Map::new(),
        }
    }

    /// Notes what is said of the fields of an example of the type, which is at the path.
    fn walk(&mut self, ty: &RustType, json: &Value, path: &str) {
        let krate = self.site.krate();
        match (ty, json) {
            (RustType::List(inner), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.walk(inner, item, &format!("{path}/{index}"));
                }
            }
            (RustType::Page(_, inner), Value::Object(fields)) => {
                if let Some(Value::Array(items)) = fields.get("data") {
                    for (index, item) in items.iter().enumerate() {
                        self.walk(inner, item, &format!("{path}/data/{index}"));
                    }
                }
            }
            (RustType::Map(inner), Value::Object(fields)) => {
                for (key, value) in fields {
                    self.walk(inner, value, &format!("{path}/{key}"));
                }
            }
            (
                RustType::Option(inner) | RustType::Boxed(inner) | RustType::Clearable(inner),
                json,
            ) => self.walk(inner, json, path),
            (
                RustType::Item(id) | RustType::Expandable { target: id, .. },
                Value::Object(fields),
            ) => {
                let id = krate.resolve(*id);
                match &krate[id].kind {
                    ItemKind::Record(record) => {
                        let place = self.place(id, &record.members);
                        self.at.insert(path.to_owned(), json!(place));
                        for member in &record.members {
                            if let Some(value) = fields.get(&member.wire) {
                                self.walk(&member.ty, value, &format!("{path}/{}", member.wire));
                            }
                        }
                    }
                    ItemKind::Union(union) => {
                        // The first that holds an object, as in the example.
                        if let Some(arm) = union
                            .arms
                            .iter()
                            .find(|arm| links::inner(&arm.ty).is_some())
                        {
                            self.walk(&arm.ty, json, path);
                        }
                    }
                    _ => {}
                }
            }
            _ => {}
        }
    }

    fn place(&mut self, id: ItemId, members: &[Member]) -> usize {
        if let Some(place) = self.places.get(&id) {
            return *place;
        }
        let fields: Map<String, Value> = members
            .iter()
            .map(|member| {
                let words = self.site.words(|words| words.member(member, true));
                let of = match &member.ty {
                    RustType::Expandable { target, .. } | RustType::Id(target) => {
                        self.site.links().name(self.site.krate(), *target)
                    }
                    _ => None,
                };
                let told = match of {
                    Some(of) => json!([words, of]),
                    None => json!([words]),
                };
                (member.wire.clone(), told)
            })
            .collect();
        let place = self.types.len();
        self.types.push(Value::Object(fields));
        self.places.insert(id, place);
        place
    }
}

/// What a page needs to make links of ids: the operation that fetches an object and the parameter that takes its id, by the
/// object's tag; and what a field refers to, where all fields of its name refer to the same.
pub(super) fn objects(site: &Site) -> Value {
    let krate = site.krate();
    let mut fetches: BTreeMap<ItemId, Value> = BTreeMap::new();
    for operation in &krate.operations {
        let in_path = operation.parameters.iter().find(|p| p.place == Place::Path);
        if let (Some(id), Some(parameter)) = (operation.fetches, in_path) {
            let page = links::operation_page(&operation.id);
            fetches.insert(krate.resolve(id), json!([page, parameter.wire]));
        }
    }
    let tags = site.links().objects();
    let tags: Map<String, Value> = tags
        .filter_map(|(tag, id)| Some((tag.to_owned(), fetches.get(&id)?.clone())))
        .collect();
    let mut fields: BTreeMap<&str, Option<ItemId>> = BTreeMap::new();
    for item in &krate.items {
        let ItemKind::Record(record) = &item.kind else {
            continue;
        };
        for member in &record.members {
            if let RustType::Expandable { target: id, .. } | RustType::Id(id) = &member.ty {
                let id = krate.resolve(*id);
                let known = fields.entry(&member.wire).or_insert(Some(id));
                *known = known.filter(|known| *known == id);
            }
        }
    }
    let fields: Map<String, Value> = fields
        .into_iter()
        .filter_map(|(name, id)| Some((name.to_owned(), fetches.get(&id?)?.clone())))
        .collect();
    json!({"tags": tags, "fields": fields})
}
