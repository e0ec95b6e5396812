//! Whether a diff tells what the documents say: every member and value that came or went, and of each change the place.
//!
//! The documents are counted as JSON, so that what the generator doesn't see is missed here.

use std::collections::{BTreeSet, HashMap, HashSet};

use serde_json::Value;

use super::sides::{Side, Sides};
use super::{Change, Diff, cause};
use crate::source::pointer;

/// What a diff and the documents agree on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Agreement {
    /// The members and values that came or went.
    pub counted: usize,
    /// Those of them that the client knows nothing of: what it reads as plain JSON.
    pub unread: usize,
    /// Values that went from a place or came to it, of a type that has them at another place before and after.
    pub elsewhere: usize,
    /// Those that aren't told.
    pub untold: usize,
    /// What isn't told, and what is told and isn't so.
    pub wrong: Vec<String>,
}

/// Compares a diff, whose changes are located, with the two documents.
#[must_use]
pub fn agreement(diff: &Diff, sides: &Sides<'_>) -> Agreement {
    let told = Told::new(diff, sides);
    let mut out = Agreement::default();
    let [before, after] = told.sides.map(|side| &side.census);
    let places: BTreeSet<&str> = before
        .iter()
        .chain(after.iter())
        .map(|(place, _)| place)
        .collect();
    for place in places {
        let (was, is) = (before.at(place), after.at(place));
        let Some((holder, member)) = place.rsplit_once('/') else {
            continue;
        };
        let member = pointer::unescape(member);
        if was.is_empty() != is.is_empty() {
            let lacks = if is.is_empty() { after } else { before };
            if lacks.refers_to(holder, &member) {
                continue;
            }
            // Where one side has no such whole, that is told of the whole.
            if !before.at(holder).is_empty() && !after.at(holder).is_empty() {
                let what = if is.is_empty() { "went" } else { "came" };
                out.check(told.member(holder, &member), || format!("{place} {what}"));
            }
            continue;
        }
        let all = [before.values(was), after.values(is)];
        for value in all[0]
            .symmetric_difference(&all[1])
            .filter(|value| !value.is_empty())
        {
            let is_told = told.value(place, holder, &member, value);
            if is_told == Some(false) && told.stays(place, value) {
                out.counted += 1;
                out.elsewhere += 1;
                continue;
            }
            out.check(is_told, || format!("the value `{value}` of {place}"));
        }
    }
    for change in &diff.changes {
        let at = cause::pointer(change);
        let [was, is] = sides.documents.map(|document| said(document, at));
        if was == is && !cause::elsewhere(change, sides) {
            let Change {
                path,
                reason,
                place,
                ..
            } = change;
            out.wrong
                .push(format!("{path}: {reason}: nothing changed at {place}"));
        }
    }
    out
}

impl Agreement {
    /// Those that a user of the client can see.
    #[must_use]
    pub fn read(&self) -> usize {
        self.counted - self.unread - self.elsewhere
    }

    /// One thing that came or went: whether it is told, or nothing if the client doesn't read it.
    fn check(&mut self, told: Option<bool>, what: impl FnOnce() -> String) {
        self.counted += 1;
        match told {
            None => self.unread += 1,
            Some(true) => {}
            Some(false) => {
                self.untold += 1;
                self.wrong.push(format!("not told: {}", what()));
            }
        }
    }
}

/// What a diff tells, by Rust paths, and the Rust paths by places.
struct Told<'d, 's> {
    sides: [&'d Side<'s>; 2],
    changes: HashMap<&'d str, Vec<&'d Change>>,
    /// By side and place: the paths of what is there.
    paths: [HashMap<String, HashSet<&'d str>>; 2],
}

impl<'d, 's> Told<'d, 's> {
    fn new(diff: &'d Diff, sides: &'d Sides<'s>) -> Self {
        let mut changes: HashMap<&str, Vec<&Change>> = HashMap::new();
        for change in &diff.changes {
            changes.entry(&change.path).or_default().push(change);
        }
        let sides = [&sides.before, &sides.after];
        let paths = sides.map(|side| {
            let mut paths: HashMap<String, HashSet<&str>> = HashMap::new();
            for (path, holder) in side.holders() {
                for place in &holder.places {
                    let place = side.census.find(place, None);
                    paths.entry(place).or_default().insert(path);
                }
            }
            paths
        });
        Told {
            sides,
            changes,
            paths,
        }
    }

    fn changes(&self, path: &str) -> &[&'d Change] {
        self.changes.get(path).map_or(&[], Vec::as_slice)
    }

    /// The types and requests at a place, on both sides.
    fn at(&self, place: &str) -> Vec<&'d str> {
        let sides = self.paths.iter();
        sides
            .filter_map(|paths| paths.get(place))
            .flatten()
            .copied()
            .collect()
    }

    /// The paths that a member of a place may be told by.
    fn names(&self, holder: &str, member: &str) -> Vec<String> {
        let mut names = Vec::new();
        for path in self.at(holder) {
            let idents = self
                .sides
                .iter()
                .filter_map(|side| side.member(path, member));
            for ident in idents.chain([member]) {
                names.push(format!("{path}::{ident}"));
                names.push(format!("{path}::clear_{}", ident.trim_start_matches("r#")));
            }
            names.push(format!("{path}::new({member})"));
            names.push(format!("{path}({member})"));
        }
        names
    }

    fn member(&self, holder: &str, member: &str) -> Option<bool> {
        let types = self.at(holder);
        if types.is_empty() {
            return None;
        }
        let names = self.names(holder, member);
        let is_told = names.iter().any(|name| !self.changes(name).is_empty());
        // Or with the type itself, as when it is an enumeration now.
        let with_type = types.iter().any(|path| !self.changes(path).is_empty());
        Some(is_told || with_type || self.retyped(holder) || self.with_holder(holder, member))
    }

    fn value(&self, place: &str, holder: &str, member: &str, value: &str) -> Option<bool> {
        let types = self.at(place);
        let idents = types.iter().flat_map(|path| {
            let idents = self
                .sides
                .iter()
                .filter_map(|side| side.member(path, value));
            let texts = self
                .sides
                .iter()
                .filter_map(|side| side.member(path, &Value::from(value).to_string()));
            idents
                .chain(texts)
                .map(|ident| format!("{path}::{ident}"))
                .collect::<Vec<_>>()
        });
        let mut idents = idents.collect::<Vec<_>>();
        idents.extend(types.iter().map(|path| (*path).to_owned()));
        let own = idents.iter().any(|name| !self.changes(name).is_empty());
        let at_member = self.names(holder, member);
        let mut at_member = at_member.iter().flat_map(|name| self.changes(name));
        let told = own
            || at_member.next().is_some()
            || self.with_holder(place, value)
            || self.with_holder(holder, member);
        // What the client reads as a text has no values.
        (told || !types.is_empty()).then_some(told)
    }

    /// Whether the type at a place has a value on both sides.
    fn stays(&self, place: &str, value: &str) -> bool {
        let text = Value::from(value).to_string();
        (0..2).all(|side| {
            let paths = self.paths[side].get(place);
            let has = |path: &&&str| {
                let member = |wire: &str| self.sides[side].member(path, wire).is_some();
                member(value) || member(&text)
            };
            paths.is_some_and(|paths| paths.iter().any(|path| has(&path)))
        })
    }

    /// Whether a place has members on one side alone, and it is told that it is something else.
    fn retyped(&self, place: &str) -> bool {
        let [before, after] = self.sides.map(|side| side.census.has_members(place));
        let Some((holder, member)) = place.rsplit_once('/').filter(|_| before != after) else {
            return false;
        };
        let member = pointer::unescape(member);
        let names = self.names(holder, &member);
        // Or what holds it is another type since.
        names.iter().any(|name| !self.changes(name).is_empty()) || self.with_holder(holder, &member)
    }

    /// Whether the reason of a change around a place tells a member.
    fn with_holder(&self, place: &str, member: &str) -> bool {
        let mut place = place;
        while let Some((holder, step)) = place.rsplit_once('/') {
            let step = pointer::unescape(step);
            let names = self.names(holder, &step);
            let mut around = names.iter().flat_map(|name| self.changes(name));
            if around.any(|change| tells(&change.reason, member)) {
                return true;
            }
            place = holder;
        }
        self.at(place)
            .iter()
            .flat_map(|path| self.changes(path))
            .any(|change| tells(&change.reason, member))
    }
}

/// What a document says at a pointer, and whether what is there is required.
fn said<'d>(document: &'d Value, at: &str) -> (Option<&'d Value>, bool) {
    let is_required = || {
        let (object, name) = at.rsplit_once("/properties/")?;
        let required = document.pointer(object)?.get("required")?.as_array()?;
        let name = pointer::unescape(name);
        Some(required.iter().any(|one| *one == name.as_ref()))
    };
    (document.pointer(at), is_required().unwrap_or_default())
}

/// Whether a sentence has a member's name, or a path that ends with it, as code.
fn tells(reason: &str, member: &str) -> bool {
    let mut code = reason.split('`').skip(1).step_by(2);
    code.any(|code| {
        code.strip_suffix(member)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    })
}
