//! Which places of the contract are one type.
//!
//! As lowered, each place has a type of its own. Two are one when Stripe says so, and not when they happen to look
//! alike: a type that strangers share stands in signatures that it says nothing of, and parts at the next update.
//!
//! - A component schema is one type.
//! - Inline objects and unions are one type when they have the same title, shape and namespace; without a title that
//!   says anything, the same field, shape and namespace; and where a field without titles has many fields of one shape,
//!   as `capabilities` has, these are one.
//! - Inline enumerations are one type when they stand in the same namespace under the same field, and one's values
//!   include the other's. Each place's documentation says which of them it has.
//! - A concept that the overlay names is one type wherever it stands.
//! - What `spec/names.lock` has as one type stays one, and what it has as two stays two: a member that one of the places
//!   gains is a member of the type.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use rayon::prelude::*;

use super::inflect::word;
use super::lock::NamesLock;
use super::path::ModulePath;
use super::places::Located;
use crate::ir::{
    Api, Arm, Def, ELEMENT, Enumeration, Facts, Field, Owner, Record, Response, Rule, Scalar,
    Schema, Side, Ty, Type, TypeId, Union, Use,
};

/// Words that a title may consist of without saying what the thing is: `payment_method_options_param`.
const EMPTY_WORDS: &[&str] = &[
    "base", "config", "create", "creation", "data", "info", "inner", "mandate", "method",
    "options", "param", "params", "payment", "spec", "specs", "update",
];
/// Words that a title ends with because of what it is in the contract.
const ENDINGS: &[&str] = &["_params", "_param", "_specs", "_spec"];
/// As many fields of one shape in one field are one thing under many names.
const MANY: usize = 5;
/// Steps of a path that no field is called by: see `Place::shape`.
const SHAPES: &[&str] = &["alternative", "details", "range", "value"];

/// What an inline type is called by its title, if that says what it is.
pub(super) fn title(ty: &Type) -> Option<&str> {
    let title = ty.title.as_deref()?;
    let stem = ENDINGS.iter().find_map(|ending| title.strip_suffix(ending));
    let stem = stem.unwrap_or(title);
    // What is one of many is called by its field: `payment_intent_payment_method_options_param` is each method's.
    let says_nothing = stem.split('_').all(|word| EMPTY_WORDS.contains(&word))
        || stem.ends_with("payment_method")
        || stem.ends_with("payment_method_options");
    (!says_nothing).then_some(stem)
}

/// The field that holds a place, if it is a field of a field.
pub(super) fn holder(one: &Use) -> Option<&str> {
    match one.path.as_slice() {
        [.., holder, _] => Some(holder.trim_end_matches(ELEMENT)),
        _ => None,
    }
}

/// Makes one type of the places that are one. `space` gives the namespace of a place, `concepts` the types that
/// stand where the overlay names a concept.
pub(super) fn merge(
    api: &Api,
    space: &dyn Fn(&Use) -> ModulePath,
    lock: &NamesLock,
    places: &Located,
    concepts: Vec<TypeId>,
) -> Merged {
    let mut identity = Identity {
        api,
        root: (0..api.types.len() as u32).map(TypeId).collect(),
        defs: HashMap::new(),
        items: vec![None; api.types.len()],
        spaces: api
            .types
            .iter()
            .map(|ty| ty.uses.first().map(space).unwrap_or_default())
            .collect(),
        concepts,
        joined: 0,
    };
    identity.join_locked(lock, places);
    loop {
        let before = identity.joined;
        identity.join_enumerations();
        identity.join_shapes();
        if identity.joined == before {
            return identity.finish();
        }
    }
}

/// An API with each type once.
pub(super) struct Merged {
    pub(super) api: Api,
    /// By type as lowered: the type that it is now.
    pub(super) now: Vec<TypeId>,
}

struct Identity<'a> {
    api: &'a Api,
    /// A step towards the first of the types that are one.
    root: Vec<TypeId>,
    /// Definitions of those that have members of several places.
    defs: HashMap<TypeId, Def>,
    /// The item of the lock that a type is.
    items: Vec<Option<usize>>,
    spaces: Vec<ModulePath>,
    concepts: Vec<TypeId>,
    joined: usize,
}

/// What makes two inline types the same. Limits and other facts that only documentation tells are no part of it.
#[derive(PartialEq, Eq, Hash, Clone)]
struct Key {
    /// None of a concept, and of an object or what is left of it, which belongs to the object.
    space: Option<ModulePath>,
    name: String,
    shape: Shape,
}

#[derive(PartialEq, Eq, Hash, Clone)]
enum Shape {
    Record {
        side: Side,
        fields: Vec<(String, Ty, bool, bool, bool)>,
        constants: Vec<(String, String)>,
    },
    Enumeration(BTreeSet<String>),
    Union {
        side: Side,
        tag: Option<String>,
        arms: Vec<(Rule, Ty)>,
    },
}

impl<'a> Identity<'a> {
    fn find(&self, mut id: TypeId) -> TypeId {
        while self.root[id.index()] != id {
            id = self.root[id.index()];
        }
        id
    }

    fn def(&self, root: TypeId) -> &Def {
        self.defs.get(&root).unwrap_or(&self.api.get(root).def)
    }

    fn inline(&self) -> impl Iterator<Item = (TypeId, &'a Type)> + use<'a> {
        self.api.iter().filter(|(_, ty)| ty.schema.is_none())
    }

    /// The inline types that stand for all that are one with them.
    fn roots(&self) -> Vec<TypeId> {
        let inline = self.inline().map(|(id, _)| id);
        inline.filter(|id| self.find(*id) == *id).collect()
    }

    /// What the lock has as one type.
    fn join_locked(&mut self, lock: &NamesLock, places: &Located) {
        let inline = |place: &str| {
            let found = places.get(place);
            found.filter(|id| self.api.get(*id).schema.is_none())
        };
        let items: Vec<Vec<(TypeId, &String)>> = lock
            .items
            .values()
            .filter(|item| item.target.is_none())
            .map(|item| {
                let ids = item.places.iter();
                ids.filter_map(|place| Some((inline(place)?, place)))
                    .collect()
            })
            .collect();
        for (number, ids) in items.iter().enumerate() {
            for (id, _) in ids {
                self.items[id.index()] = Some(number);
            }
        }
        for (number, ids) in items.iter().enumerate() {
            // What can't be one type any more, as upstream made a text of an object somewhere, parts.
            let mut parts: Vec<Vec<TypeId>> = Vec::new();
            let mut unchanged: Vec<usize> = Vec::new();
            for (id, place) in ids {
                let known = parts.iter().position(|part| self.fits(part[0], *id));
                let part = known.unwrap_or(parts.len());
                if known.is_some() {
                    self.unify(parts[part][0], *id);
                } else {
                    parts.push(Vec::new());
                    unchanged.push(0);
                }
                parts[part].push(*id);
                unchanged[part] += usize::from(!lock.changed.contains(*place));
            }
            // The name stays with those that are as they were, and then with most of the places.
            let weight =
                |part: usize| (unchanged[part], parts[part].len(), std::cmp::Reverse(part));
            let stays = (0..parts.len()).max_by_key(|part| weight(*part));
            for (index, part) in parts.iter().enumerate() {
                if Some(index) != stays {
                    for id in part {
                        self.items[id.index()] = None;
                        let root = self.find(*id);
                        if self.items[root.index()] == Some(number) {
                            self.items[root.index()] = None;
                        }
                    }
                }
            }
        }
    }

    /// Enumerations of one namespace and field, where one includes the other.
    fn join_enumerations(&mut self) {
        type Values = Vec<(BTreeSet<String>, TypeId)>;
        let mut fields: BTreeMap<(ModulePath, String), Values> = BTreeMap::new();
        let concepts: Vec<(String, BTreeSet<String>)> = self
            .concepts
            .iter()
            .filter_map(|id| Some((self.word(*id), values(&self.api.get(*id).def)?)))
            .collect();
        for id in self.roots() {
            let Some(values) = values(self.def(id)) else {
                continue;
            };
            let word = self.word(id);
            let concept = concepts.iter().any(|(w, v)| *w == word && *v == values);
            let space = if concept {
                Vec::new()
            } else {
                self.spaces[id.index()].clone()
            };
            fields.entry((space, word)).or_default().push((values, id));
        }
        for mut found in fields.into_values() {
            // The largest first, and each to the smallest that has all of its values.
            found.sort_by_key(|(values, id)| (std::cmp::Reverse(values.len()), *id));
            let mut heads: Vec<(BTreeSet<String>, TypeId)> = Vec::new();
            for (values, id) in found {
                let head = heads
                    .iter()
                    .rev()
                    .find(|(more, head)| values.is_subset(more) && !self.are_apart(*head, id));
                match head.map(|(_, head)| *head) {
                    Some(head) => self.unify(head, id),
                    None => heads.push((values, id)),
                }
            }
        }
    }

    /// Objects and unions of one title or field, shape and namespace.
    fn join_shapes(&mut self) {
        let mut components: HashMap<Shape, TypeId> = HashMap::new();
        for (id, ty) in self.api.iter() {
            if ty.schema.is_some() && matches!(ty.def, Def::Union(_)) {
                components.entry(self.shape(id)).or_insert(id);
            }
        }
        let concepts: BTreeSet<TypeId> = self.concepts.iter().map(|id| self.find(*id)).collect();
        let mut titles: HashMap<Shape, Vec<Option<&str>>> = HashMap::new();
        for id in concepts {
            let title = self.api.get(id).title.as_deref();
            titles.entry(self.shape(id)).or_default().push(title);
        }
        let many = self.many();
        let mut known: HashMap<Key, Vec<TypeId>> = HashMap::new();
        for id in self.roots() {
            if matches!(self.def(id), Def::Enumeration(_)) {
                continue;
            }
            let shape = self.shape(id);
            let is_published = self.items[self.find(id).index()].is_some();
            if let Some(component) = components.get(&shape).filter(|_| !is_published) {
                // The same objects as a component has: its own name says it better.
                self.link(*component, id);
                continue;
            }
            let ty = self.api.get(id);
            let (space, name) = if titles
                .get(&shape)
                .is_some_and(|titles| titles.contains(&ty.title.as_deref()))
            {
                (None, String::new())
            } else if is_pair(&shape) {
                (None, "pair".to_owned())
            } else {
                let space = self.spaces[id.index()].clone();
                let together = self
                    .untitled(id)
                    .map(|holder| (space.clone(), holder, shape.clone()));
                let name = match together
                    .filter(|key| many.get(key).is_some_and(|words| words.len() >= MANY))
                {
                    Some((_, holder, _)) => format!("{holder}{ELEMENT}"),
                    None => title(ty).map_or_else(|| self.word(id), str::to_owned),
                };
                (Some(space), name)
            };
            let same = known.entry(Key { space, name, shape }).or_default();
            match same
                .iter()
                .find(|other| !self.are_apart(**other, id))
                .copied()
            {
                Some(other) => {
                    self.link(other, id);
                }
                None => same.push(id),
            }
        }
    }

    /// What holds an object that has no title.
    fn untitled(&self, id: TypeId) -> Option<&'a str> {
        let ty = self.api.get(id);
        let is_record = matches!(ty.def, Def::Record(_));
        ty.uses
            .first()
            .filter(|_| is_record && ty.title.is_none())
            .and_then(holder)
    }

    /// The fields of one shape that one field has.
    fn many(&self) -> HashMap<(ModulePath, &'a str, Shape), BTreeSet<String>> {
        let mut many: HashMap<_, BTreeSet<String>> = HashMap::new();
        for (id, _) in self.inline() {
            if let Some(holder) = self.untitled(id) {
                let key = (
                    self.spaces[id.index()].clone(),
                    holder,
                    self.shape(self.find(id)),
                );
                many.entry(key).or_default().insert(self.word(id));
            }
        }
        many
    }

    /// The field that a type is of.
    fn word(&self, id: TypeId) -> String {
        let uses = &self.api.get(id).uses;
        let path = uses
            .first()
            .map(|one| one.path.as_slice())
            .unwrap_or_default();
        match path {
            [.., field, shape] if SHAPES.contains(&shape.as_str()) => word(field),
            [.., field] => word(field),
            [] => String::new(),
        }
    }

    /// Whether the lock has them as two types.
    fn are_apart(&self, a: TypeId, b: TypeId) -> bool {
        let (a, b) = (self.find(a), self.find(b));
        matches!((self.items[a.index()], self.items[b.index()]), (Some(a), Some(b)) if a != b)
    }

    fn shape(&self, id: TypeId) -> Shape {
        let ty = self.api.get(id);
        match self.def(id) {
            Def::Record(record) => Shape::Record {
                side: ty.side,
                fields: record
                    .fields
                    .iter()
                    .map(|f| {
                        (
                            f.name.clone(),
                            self.now(&f.ty),
                            f.required,
                            f.nullable,
                            f.clearable,
                        )
                    })
                    .collect(),
                constants: record
                    .constants
                    .iter()
                    .map(|c| (c.name.clone(), format!("{:?}", c.value)))
                    .collect(),
            },
            Def::Enumeration(Enumeration { values, .. }) => {
                Shape::Enumeration(values.iter().cloned().collect())
            }
            Def::Union(union) => {
                let arms = union.arms.iter();
                let mut arms: Vec<_> = arms
                    .map(|arm| (arm.rule.clone(), self.now(&arm.ty)))
                    .collect();
                // Only arms that are told apart by shape depend on their order.
                if !arms.iter().any(|(rule, _)| *rule == Rule::Shape) {
                    arms.sort_by_cached_key(|arm| format!("{arm:?}"));
                }
                Shape::Union {
                    side: ty.side,
                    tag: union.tag.clone(),
                    arms,
                }
            }
        }
    }

    /// A type with what stands for the types in it.
    fn now(&self, ty: &Ty) -> Ty {
        ty.map(&mut |id| self.find(id))
    }

    /// Whether two types can be one, with the members of both.
    fn fits(&self, a: TypeId, b: TypeId) -> bool {
        let (a, b) = (self.find(a), self.find(b));
        if a == b {
            return true;
        }
        let (first, second) = (self.api.get(a), self.api.get(b));
        if first.schema.is_some() || second.schema.is_some() || self.are_apart(a, b) {
            return false;
        }
        match (self.def(a), self.def(b)) {
            (Def::Enumeration(_), Def::Enumeration(_)) => true,
            (Def::Record(x), Def::Record(y)) => first.side == second.side && self.records_fit(x, y),
            (Def::Union(x), Def::Union(y)) => {
                first.side == second.side
                    && x.tag == y.tag
                    && x.gated == y.gated
                    && self.arms_fit(x, y)
            }
            _ => false,
        }
    }

    fn records_fit(&self, a: &Record, b: &Record) -> bool {
        let fields =
            a.fields.iter().all(
                |field| match b.fields.iter().find(|f| f.name == field.name) {
                    Some(other) => self.types_fit(&field.ty, &other.ty),
                    None => true,
                },
            );
        let constants = a.constants.iter().all(|constant| {
            let other = b.constants.iter().find(|c| c.name == constant.name);
            other.is_none_or(|other| other.value == constant.value)
        });
        fields && constants && constants_become_fields(a, b) && constants_become_fields(b, a)
    }

    fn arms_fit(&self, a: &Union, b: &Union) -> bool {
        pairs(a, b)
            .into_iter()
            .all(|(one, other)| self.types_fit(&one.ty, &other.ty))
    }

    fn types_fit(&self, a: &Ty, b: &Ty) -> bool {
        match (a, b) {
            (Ty::Named(a), Ty::Named(b)) => self.fits(*a, *b),
            (Ty::List(a), Ty::List(b))
            | (Ty::Map(a), Ty::Map(b))
            | (Ty::Nullable(a), Ty::Nullable(b))
            | (Ty::Clearable(a), Ty::Clearable(b)) => self.types_fit(a, b),
            (Ty::Page(kind, a), Ty::Page(other, b)) => kind == other && self.types_fit(a, b),
            (
                Ty::Expandable { target, deleted },
                Ty::Expandable {
                    target: other,
                    deleted: gone,
                },
            ) => deleted == gone && self.fits(*target, *other),
            _ => self.now(a) == self.now(b),
        }
    }

    /// Makes one type of two that fit.
    fn unify(&mut self, a: TypeId, b: TypeId) {
        let (a, b) = (self.find(a), self.find(b));
        // The members of the first come first, whatever order they are joined in.
        let (a, b) = (a.min(b), a.max(b));
        if a == b {
            return;
        }
        let mut inner = Vec::new();
        let def = match (self.def(a).clone(), self.def(b).clone()) {
            (Def::Record(a), Def::Record(b)) => Def::Record(both(a, b, &mut inner)),
            (Def::Enumeration(mut a), Def::Enumeration(b)) => {
                let more = b.values.into_iter().filter(|v| !a.values.contains(v));
                let more: Vec<String> = more.collect();
                a.values.extend(more);
                Def::Enumeration(a)
            }
            (Def::Union(mut a), Def::Union(b)) => {
                let paired = pairs(&a, &b);
                let more = b
                    .arms
                    .iter()
                    .filter(|arm| !paired.iter().any(|(_, other)| std::ptr::eq(*other, *arm)));
                let more: Vec<Arm> = more.cloned().collect();
                inner.extend(
                    paired
                        .iter()
                        .map(|(one, other)| (one.ty.clone(), other.ty.clone())),
                );
                a.arms.extend(more);
                Def::Union(a)
            }
            (def, _) => def,
        };
        let root = self.link(a, b);
        self.defs.insert(root, def);
        for (a, b) in inner {
            self.unify_types(&a, &b);
        }
    }

    fn unify_types(&mut self, a: &Ty, b: &Ty) {
        match (a, b) {
            (Ty::Named(a), Ty::Named(b)) => self.unify(*a, *b),
            (Ty::Expandable { target, .. }, Ty::Expandable { target: other, .. }) => {
                self.unify(*target, *other);
            }
            (Ty::List(a), Ty::List(b))
            | (Ty::Map(a), Ty::Map(b))
            | (Ty::Nullable(a), Ty::Nullable(b))
            | (Ty::Clearable(a), Ty::Clearable(b))
            | (Ty::Page(_, a), Ty::Page(_, b)) => self.unify_types(a, b),
            _ => {}
        }
    }

    /// Enters that two are one: the first of them stands for both.
    fn link(&mut self, a: TypeId, b: TypeId) -> TypeId {
        let (a, b) = (self.find(a), self.find(b));
        let (root, other) = (a.min(b), a.max(b));
        if root != other {
            self.joined += 1;
            self.root[other.index()] = root;
            self.items[root.index()] = self.items[root.index()].or(self.items[other.index()]);
            if let Some(def) = self.defs.remove(&other) {
                self.defs.entry(root).or_insert(def);
            }
        }
        root
    }

    fn finish(self) -> Merged {
        let mut sites: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
        for (id, _) in self.api.iter() {
            sites.entry(self.find(id)).or_default().push(id);
        }
        let mut now = vec![TypeId(0); self.api.types.len()];
        for (index, sites) in sites.values().enumerate() {
            for site in sites {
                now[site.index()] = TypeId(index as u32);
            }
        }
        let places = Places {
            identity: &self,
            now: &now,
        };
        let types = sites
            .par_iter()
            .map(|(root, sites)| places.ty(*root, sites))
            .collect();
        let operations = self.api.operations.iter().map(|operation| {
            let mut operation = operation.clone();
            for field in &mut operation.parameters {
                *field = places.field(field);
            }
            if let Response::Json(ty) = &operation.response {
                operation.response = Response::Json(places.id(ty));
            }
            operation
        });
        let schemas = self.api.schemas.iter().map(|(name, schema)| {
            let schema = match schema {
                Schema::Type(id) => Schema::Type(now[id.index()]),
                Schema::Merged(id) => Schema::Merged(now[id.index()]),
                Schema::Alias(ty) => Schema::Alias(places.id(ty)),
            };
            (name.clone(), schema)
        });
        let webhooks = self.api.webhooks.map(|mut webhooks| {
            webhooks.event = now[webhooks.event.index()];
            webhooks.object = now[webhooks.object.index()];
            webhooks.event_type = now[webhooks.event_type.index()];
            if let Some(notification) = &mut webhooks.notification {
                notification.ty = now[notification.ty.index()];
                notification.event = now[notification.event.index()];
            }
            webhooks
        });
        let api = Api {
            version: self.api.version.clone(),
            operations: operations.collect(),
            types,
            schemas: schemas.collect(),
            webhooks,
            event_objects: self.api.event_objects.clone(),
        };
        Merged { api, now }
    }
}

/// Types of places as they are in the merged API.
struct Places<'i, 'a> {
    identity: &'i Identity<'a>,
    now: &'i [TypeId],
}

impl Places<'_, '_> {
    fn id(&self, ty: &Ty) -> Ty {
        ty.map(&mut |id| self.now[id.index()])
    }

    fn field(&self, field: &Field) -> Field {
        Field {
            name: field.name.clone(),
            ty: self.id(&field.ty),
            facts: self.facts(field),
            ..*field
        }
    }

    /// The facts of a place, with its own values if its enumeration has more.
    fn facts(&self, field: &Field) -> Facts {
        let mut facts = field.facts.clone();
        let mut ty = &field.ty;
        while let Ty::List(inner) | Ty::Nullable(inner) | Ty::Clearable(inner) | Ty::Map(inner) = ty
        {
            ty = inner;
        }
        if let Ty::Named(id) = ty
            && let (Def::Enumeration(here), Def::Enumeration(all)) = (
                &self.identity.api.get(*id).def,
                self.identity.def(self.identity.find(*id)),
            )
            && here.values.len() < all.values.len()
        {
            facts.values = Some(here.values.clone());
        }
        facts
    }

    fn ty(&self, root: TypeId, sites: &[TypeId]) -> Type {
        let api = self.identity.api;
        let first = api.get(root);
        let def = match self.identity.def(root) {
            Def::Record(record) => Def::Record(self.record(record, sites)),
            Def::Enumeration(_) => Def::Enumeration(self.enumeration(sites)),
            Def::Union(union) => Def::Union(Union {
                arms: union
                    .arms
                    .iter()
                    .map(|arm| Arm {
                        words: arm
                            .words
                            .clone()
                            .filter(|words| self.agree(sites, &arm.rule, words)),
                        ty: self.id(&arm.ty),
                        rule: arm.rule.clone(),
                    })
                    .collect(),
                ..union.clone()
            }),
        };
        let uses = sites.iter().flat_map(|site| &api.get(*site).uses);
        let mut uses: Vec<Use> = uses.cloned().collect();
        for one in &mut uses {
            if let Owner::Schema(id) = &mut one.owner {
                *id = self.now[id.index()];
            }
        }
        if first.schema.is_some() {
            uses.clear();
        }
        let mut described = sites
            .iter()
            .filter_map(|site| api.get(*site).description.as_ref());
        let description = described.next();
        // What both directions use belongs to the responses: what comes back can then be sent again.
        let comes_back = sites
            .iter()
            .any(|site| api.get(*site).side == Side::Response);
        Type {
            def,
            schema: first.schema.clone(),
            side: if comes_back {
                Side::Response
            } else {
                first.side
            },
            uses,
            pointer: first.pointer.clone(),
            title: first.title.clone(),
            description: description
                .filter(|words| described.all(|other| other == *words))
                .cloned(),
            words: first.words.clone(),
        }
    }

    /// Whether all places that have an arm have these words of it.
    fn agree(&self, sites: &[TypeId], rule: &Rule, words: &Arc<str>) -> bool {
        let unions = sites
            .iter()
            .filter_map(|site| match &self.identity.api.get(*site).def {
                Def::Union(union) => Some(union),
                _ => None,
            });
        let mut arms = unions.flat_map(|union| &union.arms);
        arms.all(|arm| arm.rule != *rule || arm.words.as_ref() == Some(words))
    }

    /// The values of all places, those of the place with the most first: whatever order they were joined in.
    fn enumeration(&self, sites: &[TypeId]) -> Enumeration {
        let mut all: Vec<&Enumeration> = sites
            .iter()
            .filter_map(|site| match &self.identity.api.get(*site).def {
                Def::Enumeration(enumeration) => Some(enumeration),
                _ => None,
            })
            .collect();
        all.sort_by_key(|enumeration| std::cmp::Reverse(enumeration.values.len()));
        let mut seen = BTreeSet::new();
        let values = all.iter().flat_map(|enumeration| &enumeration.values);
        let values: Vec<String> = values
            .filter(|value| seen.insert(value.as_str()))
            .cloned()
            .collect();
        // What a value means is told if it means the same wherever it is.
        let words = values.iter().filter_map(|value| {
            let mut places = all.iter().filter(|e| e.values.contains(value));
            let words = places.next()?.words.get(value)?;
            let same = places.all(|e| e.words.get(value) == Some(words));
            same.then(|| (value.clone(), words.clone()))
        });
        Enumeration {
            words: words.collect(),
            values,
        }
    }

    /// A record with what all of its places say of each field.
    fn record(&self, record: &Record, sites: &[TypeId]) -> Record {
        let records: Vec<(TypeId, &Record)> = sites
            .iter()
            .filter_map(|site| match &self.identity.api.get(*site).def {
                Def::Record(record) => Some((*site, record)),
                _ => None,
            })
            .collect();
        let mut out = record.clone();
        if let [_] = records.as_slice() {
            out.fields = out.fields.iter().map(|field| self.field(field)).collect();
            return out;
        }
        for (index, field) in out.fields.iter_mut().enumerate() {
            let here = |record: &'_ Record| -> Option<Field> {
                let at = record.fields.get(index).filter(|f| f.name == field.name);
                at.or_else(|| record.fields.iter().find(|f| f.name == field.name))
                    .cloned()
            };
            let found: Vec<(TypeId, Field)> = records
                .iter()
                .filter_map(|(site, record)| Some((*site, here(record)?)))
                .collect();
            let elsewhere = records.len() - found.len();
            let constant = records
                .iter()
                .filter(|(_, record)| record.constants.iter().any(|c| c.name == field.name))
                .count();
            let mut facts: Option<Facts> = None;
            for (_, one) in &found {
                let one = self.facts(one);
                facts = Some(facts.map_or_else(|| one.clone(), |known| known.common(&one)));
            }
            field.ty = self.id(&field.ty);
            field.required =
                !found.is_empty() && elsewhere == constant && found.iter().all(|(_, f)| f.required);
            field.nullable = found.iter().any(|(_, f)| f.nullable);
            field.clearable = found.iter().any(|(_, f)| f.clearable);
            field.facts = facts.unwrap_or_default();
            if elsewhere > constant {
                let mut only: Vec<String> = found
                    .iter()
                    .filter_map(|(site, _)| self.holder(*site))
                    .collect();
                only.dedup();
                field.facts.only = only;
            }
        }
        out
    }

    /// What a place belongs to, as the contract calls it.
    fn holder(&self, site: TypeId) -> Option<String> {
        let api = self.identity.api;
        match &api.get(site).uses.first()?.owner {
            Owner::Schema(id) => api.get(*id).schema.clone(),
            Owner::Operation(index) => api.operations.get(*index).map(|o| o.id.clone()),
        }
    }
}

fn values(def: &Def) -> Option<BTreeSet<String>> {
    match def {
        Def::Enumeration(enumeration) => Some(enumeration.values.iter().cloned().collect()),
        _ => None,
    }
}

/// An object, or what is left of it once deleted.
fn is_pair(shape: &Shape) -> bool {
    match shape {
        Shape::Union {
            side: Side::Response,
            arms,
            ..
        } => match arms.as_slice() {
            [(Rule::Tag(a), _), (Rule::Deleted(b), _)]
            | [(Rule::Deleted(b), _), (Rule::Tag(a), _)] => a == b,
            _ => false,
        },
        _ => false,
    }
}

/// Arms that stand for the same: by their rules, and of those told by shape by their order.
fn pairs<'u>(a: &'u Union, b: &'u Union) -> Vec<(&'u Arm, &'u Arm)> {
    let mut out: Vec<(&Arm, &Arm)> = Vec::new();
    for arm in &a.arms {
        let mut same = b.arms.iter().filter(|other| other.rule == arm.rule);
        let free = same.find(|other| !out.iter().any(|(_, taken)| std::ptr::eq(*taken, *other)));
        if let Some(other) = free {
            out.push((arm, other));
        }
    }
    out
}

/// What has one value at one place may be a field elsewhere only if it is a text there.
fn constants_become_fields(a: &Record, b: &Record) -> bool {
    a.constants.iter().all(|constant| {
        let field = b.fields.iter().find(|f| f.name == constant.name);
        let text = matches!(constant.value, Scalar::Text(_));
        field.is_none_or(|field| text && matches!(field.ty, Ty::Named(_) | Ty::Text))
    })
}

/// A record with the members of both; `inner` gets the types that become one by it.
fn both(mut a: Record, b: Record, inner: &mut Vec<(Ty, Ty)>) -> Record {
    for field in &b.fields {
        match a.fields.iter_mut().find(|f| f.name == field.name) {
            Some(known) => {
                inner.push((known.ty.clone(), field.ty.clone()));
                known.required &= field.required;
                known.nullable |= field.nullable;
                known.clearable |= field.clearable;
            }
            None => {
                let mut field = field.clone();
                field.required = false;
                a.fields.push(field);
            }
        }
    }
    for field in &mut a.fields {
        let known = b.fields.iter().any(|f| f.name == field.name);
        field.required &= known || b.constants.iter().any(|c| c.name == field.name);
    }
    // A constant that isn't one everywhere is a text that may be absent.
    let (mut constants, mut optional) = (Vec::new(), Vec::new());
    for constant in a.constants.iter().chain(&b.constants) {
        let everywhere = a.constants.contains(constant) && b.constants.contains(constant);
        let field = a.fields.iter().any(|f| f.name == constant.name);
        let seen = constants.contains(constant) || optional.contains(constant);
        if everywhere && !seen {
            constants.push(constant.clone());
        } else if !field && !seen {
            optional.push(constant.clone());
        }
    }
    a.constants = constants;
    for constant in optional {
        a.fields.push(Field {
            name: constant.name,
            ty: match constant.value {
                Scalar::Text(_) => Ty::Text,
                Scalar::Bool(_) => Ty::Bool,
                Scalar::Int(_) => Ty::Int,
            },
            required: false,
            nullable: false,
            clearable: false,
            place: crate::ir::Place::Body,
            facts: Facts::default(),
        });
    }
    a
}
