//! The comparison itself: operation by operation, type by type, member by member.
//!
//! What counts is what a program can say. Structs and enumerations of the crate are `#[non_exhaustive]`, so more of them
//! breaks nobody; a request's fields are private, so only its setters and the function's arguments count; a required
//! parameter is an argument, told by its position.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::surface::{Surface, below, is_optional};
use super::{Change, Kind, Named, Step, Subject};
use crate::emit::Expansions;
use crate::ir::{
    Body, Def, Enumeration, Field, Operation, Place, Record, Response, Rule, Side, Ty, TypeId,
    Union,
};
use crate::naming::pins::{arm_keys, place_of};
use crate::naming::types::Path;

pub(super) fn changes(old: &Named, new: &Named) -> Vec<Change> {
    let (old, new) = (Surface::new(old), Surface::new(new));
    let renamed = renamed(&old, &new);
    let mut comparison = Comparison {
        expansions: [
            Expansions::new(&old.named.api),
            Expansions::new(&new.named.api),
        ],
        known: places(&old),
        old,
        new,
        renamed,
        out: Vec::new(),
    };
    comparison.operations();
    comparison.types();
    let mut out = comparison.out;
    out.sort_by(|a, b| {
        let key = |c: &Change| {
            (
                c.namespace.clone(),
                std::cmp::Reverse(c.step),
                c.subject,
                c.kind,
            )
        };
        key(a).cmp(&key(b)).then_with(|| a.path.cmp(&b.path))
    });
    out
}

/// Types whose name changed: by their names of before, the types of now.
fn renamed(old: &Surface<'_>, new: &Surface<'_>) -> HashMap<TypeId, TypeId> {
    let owners: HashMap<&str, &Path> = new
        .named
        .names
        .lock
        .items
        .iter()
        .filter(|(_, item)| item.target.is_none())
        .flat_map(|(path, item)| item.places.iter().map(move |place| (place.as_str(), path)))
        .collect();
    let mut found = HashMap::new();
    for (path, item) in &old.named.names.lock.items {
        if item.target.is_some() || new.paths.contains_key(path) {
            continue;
        }
        let now = item
            .places
            .first()
            .and_then(|place| owners.get(place.as_str()));
        if let (Some(before), Some(now)) = (old.paths.get(path), now.and_then(|p| new.paths.get(p)))
            && !old.paths.contains_key(new.path(*now))
        {
            found.insert(*before, *now);
        }
    }
    found
}

fn places<'n>(old: &Surface<'n>) -> HashMap<&'n str, &'n Path> {
    let items = old.named.names.lock.items.iter();
    let places = items.flat_map(|(path, item)| {
        let own = item.target.as_ref().unwrap_or(path);
        item.places.iter().map(move |place| (place.as_str(), own))
    });
    places.collect()
}

struct Comparison<'n> {
    old: Surface<'n>,
    new: Surface<'n>,
    renamed: HashMap<TypeId, TypeId>,
    expansions: [Expansions; 2],
    /// By place of before: the type that it had.
    known: HashMap<&'n str, &'n Path>,
    out: Vec<Change>,
}

/// Who has parameters: a request, or nested parameters.
struct Holder {
    /// The function that takes what is required.
    function: String,
    /// The type that has the setters.
    ty: String,
    /// Its place in the contract.
    place: String,
}

impl<'n> Comparison<'n> {
    fn push(
        &mut self,
        step: Step,
        kind: Kind,
        subject: Subject,
        path: String,
        place: String,
        reason: impl Into<String>,
    ) {
        let mut parts = path.split("::");
        let first = parts.next().unwrap_or_default();
        // `v2::core` is one namespace.
        let namespace = match parts.next() {
            Some(second) if first == "v2" => format!("{first}::{second}"),
            _ => first.to_owned(),
        };
        self.out.push(Change {
            step,
            kind,
            subject,
            namespace,
            path,
            place,
            reason: reason.into(),
        });
    }

    fn operations(&mut self) {
        let (old, new) = (self.old.named, self.new.named);
        let before: HashMap<&str, usize> = ids(&old.api.operations);
        let after: HashMap<&str, usize> = ids(&new.api.operations);
        for (index, operation) in old.api.operations.iter().enumerate() {
            let place = format!("#{}", operation.pointer);
            match after.get(operation.id.as_str()) {
                Some(now) => self.operation(index, *now, operation, &new.api.operations[*now]),
                None => self.push(
                    Step::Major,
                    Kind::Removed,
                    Subject::Operation,
                    self.old.function(index),
                    place,
                    format!("`{} {}` is gone", operation.method.as_str(), operation.path),
                ),
            }
        }
        for (index, operation) in new.api.operations.iter().enumerate() {
            if !before.contains_key(operation.id.as_str()) {
                let reason = format!("`{} {}`", operation.method.as_str(), operation.path);
                let place = format!("#{}", operation.pointer);
                self.push(
                    Step::Minor,
                    Kind::Added,
                    Subject::Operation,
                    self.new.function(index),
                    place,
                    reason,
                );
            }
        }
    }

    fn operation(&mut self, before: usize, after: usize, old: &Operation, new: &Operation) {
        let (was, function) = (self.old.function(before), self.new.function(after));
        let (was_request, request) = (self.old.request(before), self.new.request(after));
        let place = format!("#{}", new.pointer);
        if was != function || was_request != request {
            let now = if was == function {
                format!("its request is now `{request}`")
            } else {
                format!("now `{function}`")
            };
            self.push(
                Step::Major,
                Kind::Renamed,
                Subject::Operation,
                was.clone(),
                place.clone(),
                now,
            );
        }
        self.deprecation(
            old.deprecated,
            new.deprecated,
            Subject::Operation,
            &function,
            &place,
        );
        if !self.same_response(&old.response, &new.response) {
            let reason = format!(
                "answers `{}`, was `{}`",
                self.new.response(&new.response),
                self.old.response(&old.response)
            );
            self.push(
                Step::Major,
                Kind::Changed,
                Subject::Operation,
                function.clone(),
                place.clone(),
                reason,
            );
        }
        let sent = [
            (
                old.method != new.method || literals(&old.path) != literals(&new.path),
                format!("is `{} {}` now", new.method.as_str(), new.path),
            ),
            (
                old.server != new.server,
                "is sent to another server".to_owned(),
            ),
            (
                old.body != new.body,
                format!("is sent as {}", body(new.body)),
            ),
        ];
        for (_, reason) in sent.into_iter().filter(|(changed, _)| *changed) {
            self.push(
                Step::Patch,
                Kind::Changed,
                Subject::Operation,
                function.clone(),
                place.clone(),
                reason,
            );
        }
        let holder = Holder {
            function,
            ty: request,
            place,
        };
        let names = (
            &self.old.named.names.parameters[before][..],
            &self.new.named.names.parameters[after][..],
        );
        self.parameters(&holder, (&old.parameters, &new.parameters), names);
    }

    /// Arguments and setters.
    fn parameters(
        &mut self,
        holder: &Holder,
        (old, new): (&[Field], &[Field]),
        (was, is): (&[String], &[String]),
    ) {
        self.arguments(holder, old, new);
        let before: HashMap<&str, usize> = indices(old);
        let after: HashMap<&str, usize> = indices(new);
        for (index, field) in old.iter().enumerate() {
            let name = &was[index];
            let place = format!("{} ({})", holder.place, field.name);
            let Some(now) = after.get(field.name.as_str()).map(|i| (&new[*i], &is[*i])) else {
                if !field.required {
                    self.push(
                        Step::Major,
                        Kind::Removed,
                        Subject::Parameter,
                        below(&holder.ty, name),
                        place,
                        "the setter is gone",
                    );
                }
                continue;
            };
            let (now, now_name) = now;
            let path = below(&holder.ty, now_name);
            self.deprecation(
                field.facts.deprecated,
                now.facts.deprecated,
                Subject::Parameter,
                &path,
                &place,
            );
            match (field.required, now.required) {
                (false, true) => {
                    self.push(
                        Step::Major,
                        Kind::Changed,
                        Subject::Parameter,
                        path,
                        place,
                        "is required now: an argument, no setter",
                    );
                    continue;
                }
                (true, false) => {
                    self.push(
                        Step::Major,
                        Kind::Changed,
                        Subject::Parameter,
                        path,
                        place,
                        "is optional now: a setter, no argument",
                    );
                    continue;
                }
                (true, true) => {
                    let reason = match (field.facts.was_required, now.facts.was_required) {
                        (false, true) => "is optional now, and stays an argument",
                        (true, false) => "is required again",
                        _ => continue,
                    };
                    self.push(
                        Step::Patch,
                        Kind::Changed,
                        Subject::Parameter,
                        path,
                        place,
                        reason,
                    );
                    continue;
                }
                (false, false) => {}
            }
            self.member_name(Subject::Parameter, &holder.ty, (name, now_name), &place);
            self.taken(field, now, path.clone(), place.clone());
            self.places(Subject::Parameter, field, now, &path, &place);
            let clear = below(
                &holder.ty,
                &format!("clear_{}", now_name.trim_start_matches("r#")),
            );
            match (field.clearable, now.clearable) {
                (false, true) => self.push(
                    Step::Minor,
                    Kind::Added,
                    Subject::Parameter,
                    clear,
                    place,
                    "it can be cleared now",
                ),
                (true, false) => {
                    self.push(
                        Step::Major,
                        Kind::Removed,
                        Subject::Parameter,
                        clear,
                        place,
                        "it can't be cleared any more",
                    );
                }
                _ => {}
            }
        }
        for (index, field) in new.iter().enumerate() {
            if !field.required && !before.contains_key(field.name.as_str()) {
                let place = format!("{} ({})", holder.place, field.name);
                let reason = format!("takes `{}`", self.new.ty(&field.ty));
                self.push(
                    Step::Minor,
                    Kind::Added,
                    Subject::Parameter,
                    below(&holder.ty, &is[index]),
                    place,
                    reason,
                );
            }
        }
    }

    /// The function's arguments: their number, order and types. Their names are nothing that a call says.
    fn arguments(&mut self, holder: &Holder, old: &[Field], new: &[Field]) {
        let was: Vec<&Field> = old.iter().filter(|f| f.required).collect();
        let is: Vec<&Field> = new.iter().filter(|f| f.required).collect();
        // A place of the path that goes by another word is the same argument.
        let same = |a: &Field, b: &Field| {
            a.name == b.name || (a.place == Place::Path && b.place == Place::Path)
        };
        let mut kept_before = Vec::new();
        for (index, field) in was.iter().enumerate() {
            let at = is.get(index).filter(|now| same(field, now)).copied();
            let now = is.iter().find(|now| now.name == field.name).copied().or(at);
            let place = format!("{} ({})", holder.place, field.name);
            match now {
                Some(now) => {
                    kept_before.push(&now.name);
                    let path = format!("{}({})", holder.function, now.name);
                    self.taken(field, now, path, place);
                }
                None if new.iter().any(|f| f.name == field.name) => {}
                None => {
                    let path = format!("{}({})", holder.function, field.name);
                    self.push(
                        Step::Major,
                        Kind::Removed,
                        Subject::Parameter,
                        path,
                        place,
                        "the argument is gone",
                    );
                }
            }
        }
        for field in is.iter().filter(|f| !kept_before.contains(&&f.name)) {
            // What was optional is told as that.
            if !old.iter().any(|f| f.name == field.name) {
                let path = format!("{}({})", holder.function, field.name);
                let place = format!("{} ({})", holder.place, field.name);
                self.push(
                    Step::Major,
                    Kind::Added,
                    Subject::Parameter,
                    path,
                    place,
                    "a required parameter is a further argument",
                );
            }
        }
        let kept_now: Vec<&String> = is
            .iter()
            .map(|f| &f.name)
            .filter(|n| kept_before.contains(n))
            .collect();
        if kept_before != kept_now {
            let reason = "the arguments come in another order";
            self.push(
                Step::Major,
                Kind::Changed,
                Subject::Operation,
                holder.function.clone(),
                holder.place.clone(),
                reason,
            );
        }
    }

    /// What a setter or an argument takes.
    fn taken(&mut self, old: &Field, new: &Field, path: String, place: String) {
        if self.same(&old.ty, &new.ty) {
            return;
        }
        let (was, is) = (self.old.ty(&old.ty), self.new.ty(&new.ty));
        if self.widened(&old.ty, &new.ty) {
            let reason = format!("takes `{is}`, which a `{was}` becomes");
            self.push(
                Step::Minor,
                Kind::Changed,
                Subject::Parameter,
                path,
                place,
                reason,
            );
        } else {
            let reason = format!("takes `{is}`, was `{was}`{}", self.parted(&old.ty, &new.ty));
            self.push(
                Step::Major,
                Kind::Changed,
                Subject::Parameter,
                path,
                place,
                reason,
            );
        }
    }

    /// What a member is at its places, where that differs from one to another.
    fn places(&mut self, subject: Subject, old: &Field, new: &Field, path: &str, place: &str) {
        let code = |names: &[String]| {
            let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
            names.join(", ")
        };
        let (was, is) = (&old.facts, &new.facts);
        let only = (was.only != is.only).then(|| match is.only.as_slice() {
            [] => "is everywhere now".to_owned(),
            only => format!("is only in {} now", code(only)),
        });
        let values = (was.values != is.values).then(|| match is.values.as_deref() {
            None => "has all of its type's values now".to_owned(),
            Some(values) => format!("has the values {} now", code(values)),
        });
        for reason in only.into_iter().chain(values) {
            self.push(
                Step::Patch,
                Kind::Changed,
                subject,
                path.to_owned(),
                place.to_owned(),
                reason,
            );
        }
    }

    /// Whether everything that was taken still is: a union with an arm for just that type. Types that are taken through
    /// `Into` have more conversions of their own than a union has for them.
    fn widened(&self, old: &Ty, new: &Ty) -> bool {
        let exact = match old {
            Ty::Bool | Ty::Int | Ty::Float => true,
            Ty::Named(id) => !matches!(self.old.named.api.get(*id).def, Def::Union(_)),
            _ => false,
        };
        match new {
            Ty::Named(id) if exact => match &self.new.named.api.get(*id).def {
                Def::Union(union) => union.arms.iter().any(|arm| self.same(old, &arm.ty)),
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether a type has its name at the crate's root.
    fn root(&mut self, before: TypeId, now: TypeId) {
        let was = self.old.named.names.root.contains(&before);
        let is = self.new.named.names.root.contains(&now);
        let path = self.new.path(now);
        let (step, kind, word) = match (was, is) {
            (true, false) => (Step::Major, Kind::Removed, "is no more"),
            (false, true) => (Step::Minor, Kind::Added, "is"),
            _ => return,
        };
        let reason = format!("{word} at the root, as `{}`", path.name);
        let (path, place) = (path.to_string(), self.new.place(now));
        self.push(step, kind, Subject::Type, path, place, reason);
    }

    fn types(&mut self) {
        let (old, new) = (self.old.named, self.new.named);
        for (id, ty) in old.api.iter() {
            let path = self.old.path(id);
            match self.now(id) {
                Some(now) => {
                    if self.renamed.contains_key(&id) {
                        let reason = format!("now `{}`", self.new.path(now));
                        self.push(
                            Step::Major,
                            Kind::Renamed,
                            Subject::Type,
                            path.to_string(),
                            self.new.place(now),
                            reason,
                        );
                    }
                    self.root(id, now);
                    self.definition(id, now);
                }
                None => {
                    let reason = format!("{} that is gone", self.old.kind(id));
                    self.push(
                        Step::Major,
                        Kind::Removed,
                        Subject::Type,
                        path.to_string(),
                        format!("#{}", ty.pointer),
                        reason,
                    );
                }
            }
        }
        for (path, id) in &old.names.types.aliases {
            let place = self.old.place(*id);
            match self.new.paths.get(path) {
                None => self.push(
                    Step::Major,
                    Kind::Removed,
                    Subject::Type,
                    path.to_string(),
                    place,
                    "the name is gone",
                ),
                Some(now) if Some(*now) != self.now(*id) && self.new.path(*now) != path => {
                    let reason = format!(
                        "names `{}`, was `{}`",
                        self.new.path(*now),
                        self.old.path(*id)
                    );
                    self.push(
                        Step::Major,
                        Kind::Changed,
                        Subject::Type,
                        path.to_string(),
                        place,
                        reason,
                    );
                }
                Some(now) if self.new.path(*now) == path => {
                    let reason = format!("a type of its own, was `{}`", self.old.path(*id));
                    self.push(
                        Step::Major,
                        Kind::Changed,
                        Subject::Type,
                        path.to_string(),
                        self.new.place(*now),
                        reason,
                    );
                }
                Some(_) => {}
            }
        }
        let renamed: BTreeSet<TypeId> = self.renamed.values().copied().collect();
        for (id, _) in new.api.iter() {
            let path = self.new.path(id);
            if !self.old.paths.contains_key(path) && !renamed.contains(&id) {
                let reason = match self.parent(id) {
                    Some(parent) => format!("{}, parted from `{parent}`", self.new.kind(id)),
                    None => self.new.kind(id).to_owned(),
                };
                self.push(
                    Step::Minor,
                    Kind::Added,
                    Subject::Type,
                    path.to_string(),
                    self.new.place(id),
                    reason,
                );
            }
        }
        for (path, id) in &new.names.types.aliases {
            if !self.old.paths.contains_key(path) {
                let reason = format!("another name for `{}`", self.new.path(*id));
                self.push(
                    Step::Minor,
                    Kind::Added,
                    Subject::Type,
                    path.to_string(),
                    self.new.place(*id),
                    reason,
                );
            }
        }
    }

    /// The type that a type of before is today: what its path names, or what it is called now.
    fn now(&self, id: TypeId) -> Option<TypeId> {
        let by_path = self.new.paths.get(self.old.path(id));
        by_path.or_else(|| self.renamed.get(&id)).copied()
    }

    /// The type that a new type's places had, if that is still there under its name.
    fn parent(&self, id: TypeId) -> Option<&'n Path> {
        let api = &self.new.named.api;
        let mut places = api.get(id).uses.iter().filter_map(|one| place_of(api, one));
        places.find_map(|place| self.known.get(place.as_str()).copied())
    }

    fn definition(&mut self, before: TypeId, after: TypeId) {
        let (old, new) = (
            self.old.named.api.get(before),
            self.new.named.api.get(after),
        );
        let names = (
            &self.old.named.names.members[before.0 as usize][..],
            &self.new.named.names.members[after.0 as usize][..],
        );
        let was = self.old.path(before);
        let path = if self.new.paths.contains_key(was) {
            was
        } else {
            self.new.path(after)
        };
        let path = path.to_string();
        match (&old.def, &new.def) {
            (Def::Record(was), Def::Record(is)) if old.side == new.side => match new.side {
                Side::Request => {
                    let holder = Holder {
                        function: below(&path, "new"),
                        ty: path,
                        place: self.new.place(after),
                    };
                    self.parameters(&holder, (&was.fields, &is.fields), names);
                }
                Side::Response => self.record(&path, after, (was, is), names),
            },
            (Def::Enumeration(was), Def::Enumeration(is)) => {
                self.values(&path, after, (was, is), names)
            }
            (Def::Union(was), Def::Union(is)) if old.side == new.side => {
                self.union(&path, after, (was, is), names)
            }
            _ => {
                let reason = format!(
                    "is {} now, was {}",
                    self.new.kind(after),
                    self.old.kind(before)
                );
                self.push(
                    Step::Major,
                    Kind::Changed,
                    Subject::Type,
                    path,
                    self.new.place(after),
                    reason,
                );
            }
        }
    }

    fn record(
        &mut self,
        path: &str,
        id: TypeId,
        (old, new): (&Record, &Record),
        (was, is): (&[String], &[String]),
    ) {
        let at = self.new.place(id);
        let place = |field: &Field| format!("{at}/properties/{}", field.name);
        let (before, after) = (indices(&old.fields), indices(&new.fields));
        for (field, name) in old.fields.iter().zip(was) {
            let Some((now, now_name)) = after
                .get(field.name.as_str())
                .map(|i| (&new.fields[*i], &is[*i]))
            else {
                let reason = match new.constants.iter().any(|c| c.name == field.name) {
                    true => "it has one value now, and no field",
                    false => "the field is gone",
                };
                self.push(
                    Step::Major,
                    Kind::Removed,
                    Subject::Field,
                    below(path, name),
                    place(field),
                    reason,
                );
                continue;
            };
            let member = below(path, now_name);
            self.member_name(Subject::Field, path, (name, now_name), &place(field));
            self.deprecation(
                field.facts.deprecated,
                now.facts.deprecated,
                Subject::Field,
                &member,
                &place(field),
            );
            let same = self.same(&field.ty, &now.ty);
            self.places(Subject::Field, field, now, &member, &place(field));
            if !same || is_optional(field) != is_optional(now) {
                let (type_was, type_is) = (self.old.field(field), self.new.field(now));
                let why = match (same, is_optional(field), is_optional(now)) {
                    (true, false, _) if now.nullable && !field.nullable => {
                        ": it may be null".to_owned()
                    }
                    (true, false, _) => ": it may be absent".to_owned(),
                    (true, true, _) => ": it is always there".to_owned(),
                    (false, ..) => self.parted(&field.ty, &now.ty),
                };
                let reason = format!("`{type_is}`, was `{type_was}`{why}");
                self.push(
                    Step::Major,
                    Kind::Changed,
                    Subject::Field,
                    member.clone(),
                    place(field),
                    reason,
                );
            }
            let steps = (
                self.expansions[0].is_step(&self.old.named.api, old, field),
                self.expansions[1].is_step(&self.new.named.api, new, now),
            );
            match steps {
                (true, false) => {
                    self.push(
                        Step::Major,
                        Kind::Removed,
                        Subject::Expansion,
                        member,
                        place(field),
                        "no request can expand it any more",
                    );
                }
                (false, true) => {
                    self.push(
                        Step::Minor,
                        Kind::Added,
                        Subject::Expansion,
                        member,
                        place(field),
                        "requests can expand it",
                    );
                }
                _ => {}
            }
        }
        for (field, name) in new.fields.iter().zip(is) {
            if !before.contains_key(field.name.as_str()) {
                let reason = format!("`{}`", self.new.field(field));
                self.push(
                    Step::Minor,
                    Kind::Added,
                    Subject::Field,
                    below(path, name),
                    place(field),
                    reason,
                );
            }
        }
        for constant in &new.constants {
            let was = old.constants.iter().find(|c| c.name == constant.name);
            if was.is_some_and(|was| was.value != constant.value) {
                let reason = format!("its `{}` has another value", constant.name);
                self.push(
                    Step::Patch,
                    Kind::Changed,
                    Subject::Type,
                    path.to_owned(),
                    at.clone(),
                    reason,
                );
            }
        }
    }

    fn values(
        &mut self,
        path: &str,
        id: TypeId,
        (old, new): (&Enumeration, &Enumeration),
        (was, is): (&[String], &[String]),
    ) {
        let place = format!("{}/enum", self.new.place(id));
        let before: BTreeMap<&String, &String> = old.values.iter().zip(was).collect();
        let after: BTreeMap<&String, &String> = new.values.iter().zip(is).collect();
        for (value, name) in &before {
            match after.get(value) {
                None => {
                    let reason = format!("the value `{value}` is gone");
                    self.push(
                        Step::Major,
                        Kind::Removed,
                        Subject::Value,
                        below(path, name),
                        place.clone(),
                        reason,
                    );
                }
                Some(now) => self.member_name(Subject::Value, path, (name, now), &place),
            }
        }
        for (value, name) in after
            .iter()
            .filter(|(value, _)| !before.contains_key(*value))
        {
            let reason = format!("the value `{value}`");
            self.push(
                Step::Minor,
                Kind::Added,
                Subject::Value,
                below(path, name),
                place.clone(),
                reason,
            );
        }
    }

    fn union(
        &mut self,
        path: &str,
        after: TypeId,
        (old, new): (&Union, &Union),
        (was, is): (&[String], &[String]),
    ) {
        let place = self.new.place(after);
        let old_keys = arm_keys(&self.old.named.api, &old.arms);
        let new_keys = arm_keys(&self.new.named.api, &new.arms);
        for ((key, arm), name) in old_keys.iter().zip(&old.arms).zip(was) {
            let Some(now) = new_keys.iter().position(|k| k == key) else {
                self.push(
                    Step::Major,
                    Kind::Removed,
                    Subject::Arm,
                    below(path, name),
                    place.clone(),
                    "it can't be that any more",
                );
                continue;
            };
            self.member_name(Subject::Arm, path, (name, &is[now]), &place);
            let arm_now = &new.arms[now];
            if !matches!(arm.rule, Rule::Text(_)) && !self.same(&arm.ty, &arm_now.ty) {
                let reason = format!(
                    "holds `{}`, was `{}`",
                    self.new.ty(&arm_now.ty),
                    self.old.ty(&arm.ty)
                );
                self.push(
                    Step::Major,
                    Kind::Changed,
                    Subject::Arm,
                    below(path, &is[now]),
                    place.clone(),
                    reason,
                );
            } else if arm.rule != arm_now.rule || old.tag != new.tag {
                let reason = "is told from the others in another way";
                self.push(
                    Step::Patch,
                    Kind::Changed,
                    Subject::Arm,
                    below(path, &is[now]),
                    place.clone(),
                    reason,
                );
            }
        }
        for ((key, arm), name) in new_keys.iter().zip(&new.arms).zip(is) {
            if !old_keys.contains(key) {
                let reason = match &arm.rule {
                    Rule::Text(text) => format!("the text `{text}`"),
                    _ => format!("`{}`", self.new.ty(&arm.ty)),
                };
                self.push(
                    Step::Minor,
                    Kind::Added,
                    Subject::Arm,
                    below(path, name),
                    place.clone(),
                    reason,
                );
            }
        }
    }

    /// What a member is called in Rust, before and now.
    fn member_name(&mut self, subject: Subject, owner: &str, (was, is): (&str, &str), place: &str) {
        if was != is {
            self.push(
                Step::Major,
                Kind::Renamed,
                subject,
                below(owner, was),
                place.to_owned(),
                format!("now `{is}`"),
            );
        }
    }

    fn deprecation(&mut self, was: bool, is: bool, subject: Subject, path: &str, place: &str) {
        let (path, place) = (path.to_owned(), place.to_owned());
        match (was, is) {
            (false, true) => self.push(
                Step::Minor,
                Kind::Deprecated,
                subject,
                path,
                place,
                "the contract says not to use it",
            ),
            (true, false) => self.push(
                Step::Patch,
                Kind::Changed,
                subject,
                path,
                place,
                "is no longer deprecated",
            ),
            _ => {}
        }
    }

    fn same_response(&self, old: &Response, new: &Response) -> bool {
        match (old, new) {
            (Response::Json(old), Response::Json(new)) => self.same(old, new),
            (Response::Binary(_), Response::Binary(_)) => true,
            _ => false,
        }
    }

    /// Whether two types are one for a program: the same, or by names that lead to the same.
    fn same(&self, old: &Ty, new: &Ty) -> bool {
        let one = |a: TypeId, b: TypeId| self.now(a) == Some(b);
        match (old, new) {
            (Ty::Named(a), Ty::Named(b)) | (Ty::Id(a), Ty::Id(b)) => one(*a, *b),
            (
                Ty::Expandable {
                    target: a,
                    deleted: x,
                },
                Ty::Expandable {
                    target: b,
                    deleted: y,
                },
            ) => {
                one(*a, *b)
                    && match (x, y) {
                        (Some(x), Some(y)) => one(*x, *y),
                        (None, None) => true,
                        _ => false,
                    }
            }
            (Ty::List(a), Ty::List(b))
            | (Ty::Map(a), Ty::Map(b))
            | (Ty::Nullable(a), Ty::Nullable(b))
            | (Ty::Clearable(a), Ty::Clearable(b)) => self.same(a, b),
            (Ty::Page(p, a), Ty::Page(q, b)) => p == q && self.same(a, b),
            (a, b) => std::mem::discriminant(a) == std::mem::discriminant(b) && is_plain(a),
        }
    }

    /// The end of a sentence for a type that left another one, which stays.
    fn parted(&self, old: &Ty, new: &Ty) -> String {
        match (old, new) {
            (Ty::Named(was), Ty::Named(is))
                if self
                    .parent(*is)
                    .is_some_and(|parent| parent == self.old.path(*was)) =>
            {
                let stays = self.new_owner(*was);
                let stays = stays.map(|owner| format!("; the name stays with `{owner}`"));
                format!(
                    ": they shared it, and grew apart{}",
                    stays.unwrap_or_default()
                )
            }
            (Ty::List(was) | Ty::Map(was), Ty::List(is) | Ty::Map(is)) => self.parted(was, is),
            _ => String::new(),
        }
    }

    /// What owns the name of a type of before, if the name is still there: a member by its Rust path, or its place if it has
    /// none.
    fn new_owner(&self, was: TypeId) -> Option<String> {
        let item = self.new.named.names.lock.items.get(self.old.path(was))?;
        let place = item.places.first()?;
        Some(self.member(place).unwrap_or_else(|| place.clone()))
    }

    /// The Rust path of the member at a place of the lock: `invoices::Create::transfer_data`.
    fn member(&self, place: &str) -> Option<String> {
        let (owner, member) = place.rsplit_once('/')?;
        let of_operation = owner.strip_prefix("request ").and_then(|id| {
            let operations = &self.new.named.api.operations;
            let index = operations.iter().position(|operation| operation.id == id)?;
            Some(self.new.request(index))
        });
        let of_type = || self.known.get(owner).map(ToString::to_string);
        Some(format!("{}::{member}", of_operation.or_else(of_type)?))
    }
}

fn is_plain(ty: &Ty) -> bool {
    let mut plain = true;
    ty.mentions(&mut |_| plain = false);
    plain
        && !matches!(
            ty,
            Ty::List(_) | Ty::Map(_) | Ty::Nullable(_) | Ty::Clearable(_) | Ty::Page(..)
        )
}

fn ids(operations: &[Operation]) -> HashMap<&str, usize> {
    operations
        .iter()
        .enumerate()
        .map(|(i, o)| (o.id.as_str(), i))
        .collect()
}

fn indices(fields: &[Field]) -> HashMap<&str, usize> {
    fields
        .iter()
        .enumerate()
        .map(|(i, f)| (f.name.as_str(), i))
        .collect()
}

/// A path without its parameters' words: a call gives them by position.
fn literals(path: &str) -> Vec<&str> {
    let segments = path.split('/');
    segments
        .map(|segment| {
            if segment.starts_with('{') {
                "{}"
            } else {
                segment
            }
        })
        .collect()
}

fn body(body: Body) -> &'static str {
    match body {
        Body::Query => "a query",
        Body::Form => "a form",
        Body::Json => "JSON",
        Body::Multipart => "a multipart form",
    }
}
