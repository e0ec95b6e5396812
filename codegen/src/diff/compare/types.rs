//! Types: which there are, and what they are made of.

use std::collections::{BTreeMap, BTreeSet};

use super::parameters::Holder;
use super::{Comparison, by_wire};
use crate::diff::surface::below;
use crate::diff::{Change, Kind, Subject};
use crate::model::{ItemId, ItemKind, Member, Record, Rule, Union, Variant};

impl Comparison<'_> {
    pub(super) fn types(&mut self) {
        let (old, new) = (self.old.krate, self.new.krate);
        for (id, item) in old.iter().filter(|(_, item)| !item.is_alias()) {
            match self.now(id) {
                Some(now) => {
                    self.renamed(id, now);
                    self.root(id, now);
                    self.becomes_alias(id, now);
                    self.definition(id, now);
                }
                None => {
                    let reason = format!("{} that is gone", self.old.kind(id));
                    self.out.push(
                        Change::breaking(Kind::Removed, Subject::Type, item.path.to_string())
                            .at(format!("#{}", item.pointer))
                            .because(reason),
                    );
                }
            }
        }
        for (id, _) in old.iter().filter(|(_, item)| item.is_alias()) {
            self.alias(id);
        }
        let renamed: BTreeSet<ItemId> = self.renamed.values().copied().collect();
        for (id, item) in new.iter() {
            if self.old.paths.contains_key(&item.path) || renamed.contains(&id) {
                continue;
            }
            let target = new.resolve(id);
            let reason = if target != id {
                format!("another name for `{}`", self.new.path(target))
            } else {
                self.new.kind(id).to_owned()
            };
            self.out.push(
                Change::additive(Kind::Added, Subject::Type, item.path.to_string())
                    .at(self.new.place(target))
                    .because(reason),
            );
        }
    }

    fn renamed(&mut self, before: ItemId, now: ItemId) {
        if self.renamed.contains_key(&before) {
            let path = self.old.path(before).to_string();
            let reason = format!("now `{}`", self.new.path(now));
            self.out.push(
                Change::breaking(Kind::Renamed, Subject::Type, path)
                    .at(self.new.place(now))
                    .because(reason),
            );
        }
    }

    /// Whether a type has its name at the crate's root.
    fn root(&mut self, before: ItemId, now: ItemId) {
        let was = self.old.krate.root.contains(&before);
        let is = self.new.krate.root.contains(&now);
        let path = self.new.path(now);
        let (change, word) = match (was, is) {
            (true, false) => (
                Change::breaking(Kind::Removed, Subject::Type, path.to_string()),
                "is no more",
            ),
            (false, true) => (
                Change::additive(Kind::Added, Subject::Type, path.to_string()),
                "is",
            ),
            _ => return,
        };
        let reason = format!("{word} at the root, as `{}`", path.name);
        self.out
            .push(change.at(self.new.place(now)).because(reason));
    }

    /// Two types that are one now. A program notices only if it tells them apart.
    fn becomes_alias(&mut self, before: ItemId, now: ItemId) {
        let (path, target) = (self.old.path(before), self.new.path(now));
        if path != target && self.new.paths.contains_key(path) {
            self.out.push(
                Change::silent(Subject::Type, path.to_string())
                    .at(self.new.place(now))
                    .because(format!("is another name for `{target}` now")),
            );
        }
    }

    /// What another name of before names today.
    fn alias(&mut self, id: ItemId) {
        let (path, was) = (self.old.path(id), self.old.krate.resolve(id));
        let target = |id: ItemId| self.new.path(id);
        let (kind, place, reason) = match self.new.paths.get(path) {
            None => (
                Kind::Removed,
                self.old.place(was),
                "the name is gone".to_owned(),
            ),
            Some(now) if target(*now) == path => (
                Kind::Changed,
                self.new.place(*now),
                format!("a type of its own, was `{}`", self.old.path(was)),
            ),
            Some(now) if Some(*now) != self.now(was) => (
                Kind::Changed,
                self.old.place(was),
                format!("names `{}`, was `{}`", target(*now), self.old.path(was)),
            ),
            Some(_) => return,
        };
        self.out.push(
            Change::breaking(kind, Subject::Type, path.to_string())
                .at(place)
                .because(reason),
        );
    }

    fn definition(&mut self, before: ItemId, after: ItemId) {
        let (old, new) = (&self.old.krate[before], &self.new.krate[after]);
        let path = if self.new.paths.contains_key(&old.path) {
            old.path.to_string()
        } else {
            new.path.to_string()
        };
        match (&old.kind, &new.kind) {
            (ItemKind::Params(was), ItemKind::Params(is)) => {
                let holder = Holder {
                    function: below(&path, "new"),
                    ty: path,
                    place: self.new.place(after),
                };
                self.parameters(&holder, &was.members, &is.members);
                let place = self.new.place(after);
                self.constants(&holder.ty, &place, was, is);
            }
            (ItemKind::Record(was), ItemKind::Record(is)) => self.record(&path, after, was, is),
            (ItemKind::Enum(was), ItemKind::Enum(is)) => self.values(&path, after, was, is),
            (ItemKind::Union(was), ItemKind::Union(is)) if old.side == new.side => {
                self.union(&path, after, was, is);
            }
            _ => {
                let (is, was) = (self.new.kind(after), self.old.kind(before));
                self.out.push(
                    Change::breaking(Kind::Changed, Subject::Type, path)
                        .at(self.new.place(after))
                        .because(format!("is {is} now, was {was}")),
                );
            }
        }
    }

    fn record(&mut self, path: &str, id: ItemId, old: &Record, new: &Record) {
        let at = self.new.place(id);
        let place = |member: &Member| format!("{at}/properties/{}", member.wire);
        let (before, after) = (by_wire(&old.members), by_wire(&new.members));
        for was in &old.members {
            if let Some(is) = after.get(was.wire.as_str()) {
                self.field(path, &place(was), was, is);
                continue;
            }
            let reason = match new.constants.iter().any(|c| c.name == was.wire) {
                true => "it has one value now, and no field",
                false => "the field is gone",
            };
            self.out.push(
                Change::breaking(Kind::Removed, Subject::Field, below(path, &was.ident))
                    .at(place(was))
                    .because(reason),
            );
        }
        for is in &new.members {
            if !before.contains_key(is.wire.as_str()) {
                let reason = format!("`{}`", self.new.field(is));
                self.out.push(
                    Change::additive(Kind::Added, Subject::Field, below(path, &is.ident))
                        .at(place(is))
                        .because(reason),
                );
            }
        }
        self.constants(path, &at, old, new);
    }

    /// What has one value, and no field.
    pub(super) fn constants(&mut self, path: &str, at: &str, old: &Record, new: &Record) {
        let find = |record: &Record, name: &str| {
            let mut constants = record.constants.iter();
            constants.find(|c| c.name == name).map(|c| c.value.clone())
        };
        let is_member = |record: &Record, name: &str| record.members.iter().any(|m| m.wire == name);
        for constant in &new.constants {
            let reason = match find(old, &constant.name) {
                Some(value) if value == constant.value => continue,
                Some(_) => "has another value",
                // A field that became one is told as gone.
                None if is_member(old, &constant.name) => continue,
                None => "has one value, and no field",
            };
            let change = Change::silent(Subject::Field, below(path, &constant.name));
            self.out.push(change.at(at).because(reason));
        }
        for constant in &old.constants {
            if find(new, &constant.name).is_none() && !is_member(new, &constant.name) {
                let change = Change::silent(Subject::Field, below(path, &constant.name));
                self.out
                    .push(change.at(at).because("the one value that it had is gone"));
            }
        }
    }

    fn field(&mut self, path: &str, place: &str, was: &Member, is: &Member) {
        let member = below(path, &is.ident);
        self.member_name(Subject::Field, path, (&was.ident, &is.ident), place);
        self.deprecation(
            Subject::Field,
            &member,
            place,
            (was.facts.deprecated, is.facts.deprecated),
        );
        self.at_places(Subject::Field, &member, place, was, is);
        let same = self.same(&was.ty, &is.ty);
        if !same || was.is_optional() != is.is_optional() {
            let why = match (same, was.is_optional()) {
                (true, false) if is.nullable && !was.nullable => ": it may be null",
                (true, false) => ": it may be absent",
                (true, true) => ": it is always there",
                (false, _) => "",
            };
            let reason = format!(
                "`{}`, was `{}`{why}{}",
                self.new.field(is),
                self.old.field(was),
                self.apart(&was.ty, &is.ty)
            );
            self.out.push(
                Change::breaking(Kind::Changed, Subject::Field, &member)
                    .at(place)
                    .because(reason),
            );
        }
        let change = match (was.expands, is.expands) {
            (true, false) => Change::breaking(Kind::Removed, Subject::Expansion, member)
                .because("no request can expand it any more"),
            (false, true) => Change::additive(Kind::Added, Subject::Expansion, member)
                .because("requests can expand it"),
            _ => return,
        };
        self.out.push(change.at(place));
    }

    fn values(&mut self, path: &str, id: ItemId, old: &[Variant], new: &[Variant]) {
        let place = format!("{}/enum", self.new.place(id));
        let by_wire = |variants: &'_ [Variant]| -> BTreeMap<String, String> {
            let pairs = variants.iter();
            pairs.map(|v| (v.wire.clone(), v.ident.clone())).collect()
        };
        let (before, after) = (by_wire(old), by_wire(new));
        for (value, name) in &before {
            match after.get(value) {
                Some(now) => self.member_name(Subject::Value, path, (name, now), &place),
                None => self.out.push(
                    Change::breaking(Kind::Removed, Subject::Value, below(path, name))
                        .at(&place)
                        .because(format!("the value `{value}` is gone")),
                ),
            }
        }
        for (value, name) in &after {
            if !before.contains_key(value) {
                self.out.push(
                    Change::additive(Kind::Added, Subject::Value, below(path, name))
                        .at(&place)
                        .because(format!("the value `{value}`")),
                );
            }
        }
    }

    fn union(&mut self, path: &str, after: ItemId, old: &Union, new: &Union) {
        let place = self.new.place(after);
        if old.tag != new.tag {
            let change = Change::silent(Subject::Type, path);
            self.out.push(
                change
                    .at(&place)
                    .because("its arms are told apart in another way"),
            );
        }
        for was in &old.arms {
            let Some(is) = new.arms.iter().find(|is| is.key == was.key) else {
                self.out.push(
                    Change::breaking(Kind::Removed, Subject::Arm, below(path, &was.ident))
                        .at(&place)
                        .because("it can't be that any more"),
                );
                continue;
            };
            self.member_name(Subject::Arm, path, (&was.ident, &is.ident), &place);
            let member = below(path, &is.ident);
            let change = if !matches!(was.rule, Rule::Text(_)) && !self.same(&was.ty, &is.ty) {
                let apart = self.apart(&was.ty, &is.ty);
                let (is, was) = (self.new.ty(&is.ty), self.old.ty(&was.ty));
                Change::breaking(Kind::Changed, Subject::Arm, member)
                    .because(format!("holds `{is}`, was `{was}`{apart}"))
            } else if was.rule != is.rule && old.tag == new.tag {
                Change::silent(Subject::Arm, member)
                    .because("is told from the others in another way")
            } else {
                continue;
            };
            self.out.push(change.at(&place));
        }
        for is in &new.arms {
            if !old.arms.iter().any(|was| was.key == is.key) {
                let reason = match &is.rule {
                    Rule::Text(text) => format!("the text `{text}`"),
                    _ => format!("`{}`", self.new.ty(&is.ty)),
                };
                self.out.push(
                    Change::additive(Kind::Added, Subject::Arm, below(path, &is.ident))
                        .at(&place)
                        .because(reason),
                );
            }
        }
    }
}
