//! The two sides of an update, as the contract has them and as they are named: where in the contract a change is.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use super::census::{self, Census, Said};
use super::{Change, Diff, Kind, Subject};
use crate::naming::lock::NamesLock;

/// The two sides of an update.
#[derive(Debug)]
pub struct Sides<'s> {
    /// Before.
    pub before: Side<'s>,
    /// After.
    pub after: Side<'s>,
    pub(super) documents: [&'s Value; 2],
}

/// One side of an update.
#[derive(Debug)]
pub struct Side<'s> {
    /// What the document says.
    pub census: Census<'s>,
    pub(super) names: &'s NamesLock,
    /// What has members, by its Rust path.
    holders: HashMap<String, Holder<'s>>,
}

/// What has members: a type or a request.
#[derive(Debug)]
pub(super) struct Holder<'s> {
    /// Its places, as the lock has them.
    pub(super) places: Vec<String>,
    /// Its members, by their names on the wire.
    pub(super) members: &'s BTreeMap<String, String>,
}

/// What a change is about: who has it, and its name on the wire if it is a member.
pub(super) struct About<'h, 's> {
    pub(super) holder: &'h Holder<'s>,
    pub(super) member: Option<String>,
}

impl<'s> Side<'s> {
    /// What a document says, and its names.
    fn new(census: Census<'s>, names: &'s NamesLock) -> Self {
        let mut holders = HashMap::new();
        for (path, item) in &names.items {
            let target = item.target.as_ref().and_then(|path| names.items.get(path));
            let members = &target.unwrap_or(item).members;
            let places = item.places.clone();
            holders.insert(path.to_string(), Holder { places, members });
        }
        for (id, operation) in &names.operations {
            let function = operation.accessor.replace('.', "::");
            let module = function.rsplit_once("::").map_or("", |(module, _)| module);
            let request = format!("{module}::{}", operation.request);
            for path in [request, function] {
                let places = vec![format!("request {id}"), format!("response {id}")];
                let members = &operation.members;
                holders.insert(path, Holder { places, members });
            }
        }
        Side {
            census,
            names,
            holders,
        }
    }

    /// What has members, with its Rust path.
    pub(super) fn holders(&self) -> impl Iterator<Item = (&String, &Holder<'s>)> {
        self.holders.iter()
    }

    /// A member's name in Rust.
    pub(super) fn member(&self, path: &str, wire: &str) -> Option<&'s str> {
        self.holder(path)?.members.get(wire).map(String::as_str)
    }

    fn holder(&self, path: &str) -> Option<&Holder<'s>> {
        let found = self.holders.get(path);
        found.or_else(|| self.holders.get(&path.replace("r#", "")))
    }

    /// What a change is about on this side; nothing if this side hasn't got it.
    pub(super) fn about(&self, change: &Change) -> Option<About<'_, 's>> {
        if let Some((path, argument)) = call(&change.path) {
            let holder = self.holder(path.strip_suffix("::new").unwrap_or(path))?;
            let member = Some(argument.to_owned());
            return Some(About { holder, member });
        }
        if let Some(holder) = self.holder(&change.path) {
            return Some(About {
                holder,
                member: None,
            });
        }
        let (path, name) = change.path.rsplit_once("::")?;
        let holder = self.holder(path)?;
        let plain = name.strip_prefix("clear_").unwrap_or(name);
        let known = holder
            .members
            .iter()
            .find(|(_, rust)| *rust == name || rust.trim_start_matches("r#") == plain);
        let member = known.map_or_else(|| name.to_owned(), |(wire, _)| wire.clone());
        Some(About {
            holder,
            member: Some(member),
        })
    }
}

/// A function's path and an argument of it.
fn call(path: &str) -> Option<(&str, &str)> {
    path.strip_suffix(')')?.rsplit_once('(')
}

impl<'s> Sides<'s> {
    /// Both sides, before and after.
    #[must_use]
    pub fn new(documents: [&'s Value; 2], names: [&'s NamesLock; 2]) -> Self {
        Self::counted(documents, documents.map(Census::of), names)
    }

    /// The same, of documents that were read.
    pub(crate) fn counted(
        documents: [&'s Value; 2],
        [before, after]: [Census<'s>; 2],
        names: [&'s NamesLock; 2],
    ) -> Self {
        Sides {
            before: Side::new(before, names[0]),
            after: Side::new(after, names[1]),
            documents,
        }
    }

    /// The places of what a change is about, as the two sides have them.
    pub(super) fn places(&self, change: &Change) -> Vec<[String; 2]> {
        let sides = [&self.before, &self.after];
        let mut found = Vec::new();
        for side in sides.into_iter().rev() {
            let Some(About { holder, member }) = side.about(change) else {
                continue;
            };
            for place in &holder.places {
                let both = sides.map(|side| side.census.find(place, member.as_deref()));
                if !found.contains(&both) {
                    found.push(both);
                }
            }
        }
        found
    }

    /// What the two documents say at a place.
    pub(super) fn said(&self, [before, after]: &[String; 2]) -> [&[Said<'s>]; 2] {
        [self.before.census.at(before), self.after.census.at(after)]
    }

    /// Whether they say another thing there.
    pub(super) fn differ(&self, place: &[String; 2]) -> bool {
        census::differ(self.said(place), !place[0].contains('/'))
    }
}

impl Diff {
    /// Says of each change where the documents differ: a type of several places may have changed at one alone.
    pub fn locate(&mut self, sides: &Sides<'_>) {
        for change in &mut self.changes {
            if change.subject == Subject::Operation {
                continue;
            }
            let places = sides.places(change);
            let Some(place) = places.iter().find(|place| sides.differ(place)) else {
                continue;
            };
            let [before, after] = sides.said(place);
            let gone = change.kind == Kind::Removed && !before.is_empty() && place[0] != place[1];
            let said = if gone || after.is_empty() {
                before
            } else {
                after
            };
            // Of several that are said there, what the other side hasn't got, or the one that is gone.
            let other = if gone || after.is_empty() {
                after
            } else {
                before
            };
            let lacks =
                |all: &[Said<'_>], one: &Said<'_>| !all.iter().any(|o| o.schema == one.schema);
            let new = said.iter().find(|one| lacks(other, one));
            let lost = || other.iter().find(|one| lacks(said, one));
            if let Some(said) = new.or_else(lost).or(said.first()) {
                change.place = format!("#{}", said.pointer);
            }
        }
    }
}
