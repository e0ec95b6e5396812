//! Parameters: of a request or nested, the arguments of what begins them and the setters.

use super::{Comparison, by_wire};
use crate::diff::surface::below;
use crate::diff::{Change, Kind, Subject};
use crate::model::{ItemKind, Member, Place, RustType};

/// Who has parameters: a request, or nested parameters.
pub(super) struct Holder {
    /// The function that takes what is required.
    pub(super) function: String,
    /// The type that has the setters.
    pub(super) ty: String,
    /// Its place in the contract.
    pub(super) place: String,
}

impl Holder {
    fn place(&self, member: &Member) -> String {
        format!("{} ({})", self.place, member.wire)
    }

    fn argument(&self, member: &Member) -> String {
        format!("{}({})", self.function, member.wire)
    }

    fn setter(&self, member: &Member) -> String {
        below(&self.ty, &member.ident)
    }
}

impl Comparison<'_> {
    /// Arguments and setters.
    pub(super) fn parameters(&mut self, holder: &Holder, old: &[Member], new: &[Member]) {
        self.arguments(holder, old, new);
        let (before, after) = (by_wire(old), by_wire(new));
        for was in old {
            match after.get(was.wire.as_str()) {
                Some(is) => self.parameter(holder, was, is),
                None if was.required => {}
                None => self.out.push(
                    Change::breaking(Kind::Removed, Subject::Parameter, holder.setter(was))
                        .at(holder.place(was))
                        .because("the setter is gone"),
                ),
            }
        }
        for is in new {
            if !is.required && !before.contains_key(is.wire.as_str()) {
                let reason = format!("takes `{}`", self.new.ty(&is.ty));
                self.out.push(
                    Change::additive(Kind::Added, Subject::Parameter, holder.setter(is))
                        .at(holder.place(is))
                        .because(reason),
                );
            }
        }
    }

    fn parameter(&mut self, holder: &Holder, was: &Member, is: &Member) {
        let (path, place) = (holder.setter(is), holder.place(was));
        self.deprecation(
            Subject::Parameter,
            &path,
            &place,
            (was.facts.deprecated, is.facts.deprecated),
        );
        let moved = match (was.required, is.required) {
            (false, false) => None,
            (true, true) => {
                let reason = match (was.facts.was_required, is.facts.was_required) {
                    (false, true) => "is optional now, and stays an argument",
                    (true, false) => "is required again",
                    _ => return,
                };
                let change = Change::silent(Subject::Parameter, path);
                self.out.push(change.at(place).because(reason));
                return;
            }
            (false, true) => Some("is required now: an argument, no setter"),
            (true, false) => Some("is optional now: a setter, no argument"),
        };
        if let Some(reason) = moved {
            self.out.push(
                Change::breaking(Kind::Changed, Subject::Parameter, path)
                    .at(place)
                    .because(reason),
            );
            return;
        }
        let names = (was.ident.as_str(), is.ident.as_str());
        self.member_name(Subject::Parameter, &holder.ty, names, &place);
        self.at_places(Subject::Parameter, &path, &place, was, is);
        self.taken(was, is, path, &place);
        let clear = format!("clear_{}", is.ident.trim_start_matches("r#"));
        let clear = below(&holder.ty, &clear);
        let change = match (was.clearable, is.clearable) {
            (false, true) => Change::additive(Kind::Added, Subject::Parameter, clear)
                .because("it can be cleared now"),
            (true, false) => Change::breaking(Kind::Removed, Subject::Parameter, clear)
                .because("it can't be cleared any more"),
            _ => return,
        };
        self.out.push(change.at(place));
    }

    /// The function's arguments: their number, order and types. Their names are nothing that a call says.
    fn arguments(&mut self, holder: &Holder, old: &[Member], new: &[Member]) {
        let was: Vec<&Member> = old.iter().filter(|m| m.required).collect();
        let is: Vec<&Member> = new.iter().filter(|m| m.required).collect();
        // A place of the path that goes by another word is the same argument.
        let same = |a: &Member, b: &Member| {
            a.wire == b.wire || (a.place == Place::Path && b.place == Place::Path)
        };
        let mut kept_before = Vec::new();
        for (index, member) in was.iter().enumerate() {
            let at = is.get(index).filter(|now| same(member, now)).copied();
            let now = is
                .iter()
                .find(|now| now.wire == member.wire)
                .copied()
                .or(at);
            let place = holder.place(member);
            match now {
                Some(now) => {
                    kept_before.push(&now.wire);
                    self.taken(member, now, holder.argument(now), &place);
                }
                None if new.iter().any(|m| m.wire == member.wire) => {}
                None => self.out.push(
                    Change::breaking(Kind::Removed, Subject::Parameter, holder.argument(member))
                        .at(place)
                        .because("the argument is gone"),
                ),
            }
        }
        for member in is.iter().filter(|m| !kept_before.contains(&&m.wire)) {
            // What was optional is told as that.
            if !old.iter().any(|m| m.wire == member.wire) {
                self.out.push(
                    Change::breaking(Kind::Added, Subject::Parameter, holder.argument(member))
                        .at(holder.place(member))
                        .because("a required parameter is a further argument"),
                );
            }
        }
        let kept_now: Vec<&String> = is
            .iter()
            .map(|m| &m.wire)
            .filter(|n| kept_before.contains(n))
            .collect();
        if kept_before != kept_now {
            self.out.push(
                Change::breaking(Kind::Changed, Subject::Operation, &holder.function)
                    .at(&holder.place)
                    .because("the arguments come in another order"),
            );
        }
    }

    /// What a setter or an argument takes.
    fn taken(&mut self, old: &Member, new: &Member, path: String, place: &str) {
        if self.same(&old.ty, &new.ty) {
            return;
        }
        let apart = self.apart(&old.ty, &new.ty);
        let (was, is) = (self.old.ty(&old.ty), self.new.ty(&new.ty));
        let change = if self.widened(&old.ty, &new.ty) {
            Change::additive(Kind::Changed, Subject::Parameter, path)
                .because(format!("takes `{is}`, which a `{was}` becomes{apart}"))
        } else {
            Change::breaking(Kind::Changed, Subject::Parameter, path)
                .because(format!("takes `{is}`, was `{was}`{apart}"))
        };
        self.out.push(change.at(place));
    }

    /// Whether everything that was taken still is: a union with an arm for just that type. Types that are taken through
    /// `Into` have more conversions of their own than a union has for them.
    fn widened(&self, old: &RustType, new: &RustType) -> bool {
        let exact = match old {
            RustType::Bool | RustType::I64 | RustType::F64 => true,
            RustType::Item(id) => !matches!(self.old.krate[*id].kind, ItemKind::Union(_)),
            _ => false,
        };
        match new {
            RustType::Item(id) if exact => match &self.new.krate[*id].kind {
                ItemKind::Union(union) => union.arms.iter().any(|arm| self.same(old, &arm.ty)),
                _ => false,
            },
            _ => false,
        }
    }
}
