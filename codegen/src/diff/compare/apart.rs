//! What a type that takes another's place has, and the other hadn't: both are in the diff by their names alone.

use std::collections::BTreeSet;

use super::Comparison;
use crate::model::{Crate, ItemId, ItemKind, RustType};

/// What a place lost and gained with the type that it has now.
#[derive(Default)]
struct Apart {
    seen: BTreeSet<(ItemId, ItemId)>,
    gone: Vec<String>,
    new: Vec<String>,
    retyped: Vec<String>,
}

impl Comparison<'_> {
    /// The end of a sentence that tells of another type at a place; nothing if the type was there before, or has all that the
    /// other had.
    pub(super) fn apart(&self, old: &RustType, new: &RustType) -> String {
        let mut apart = Apart::default();
        self.compare_apart(old, new, "", &mut apart);
        let mut out = String::new();
        let told = [
            ("without", apart.gone),
            ("with", apart.new),
            ("with another", apart.retyped),
        ];
        for (word, names) in told {
            if !names.is_empty() {
                let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
                out.push_str(&format!("; {word} {}", names.join(", ")));
            }
        }
        out
    }

    fn compare_apart(&self, old: &RustType, new: &RustType, at: &str, apart: &mut Apart) {
        use RustType as T;
        match (old, new) {
            (T::Item(a), T::Item(b)) => self.items_apart(*a, *b, at, apart),
            (T::List(a), T::List(b))
            | (T::Map(a), T::Map(b))
            | (T::Option(a), T::Option(b))
            | (T::Clearable(a), T::Clearable(b))
            | (T::Boxed(a), T::Boxed(b))
            | (T::Page(_, a), T::Page(_, b)) => self.compare_apart(a, b, at, apart),
            _ => {}
        }
    }

    fn items_apart(&self, old: ItemId, new: ItemId, at: &str, apart: &mut Apart) {
        let was_there = self.old.paths.contains_key(self.new.path(new));
        if self.now(old) == Some(new) || was_there || !apart.seen.insert((old, new)) {
            return;
        }
        let (before, after) = (members(self.old.krate, old), members(self.new.krate, new));
        for (name, ty) in &before {
            match after.iter().find(|(other, _)| other == name) {
                Some((_, now)) => {
                    if let (Some(ty), Some(now)) = (ty, now) {
                        let (gone, new) = (apart.gone.len(), apart.new.len());
                        self.compare_apart(ty, now, &format!("{at}{name}."), apart);
                        let told = apart.gone.len() > gone || apart.new.len() > new;
                        if !told && !self.same(ty, now) {
                            apart.retyped.push(format!("{at}{name}"));
                        }
                    }
                }
                None => apart.gone.push(format!("{at}{name}")),
            }
        }
        for (name, _) in &after {
            if !before.iter().any(|(other, _)| other == name) {
                apart.new.push(format!("{at}{name}"));
            }
        }
    }
}

/// What an item is made of, by the names on the wire.
fn members(krate: &Crate, id: ItemId) -> Vec<(&str, Option<&RustType>)> {
    match &krate[id].kind {
        ItemKind::Record(record) | ItemKind::Params(record) => {
            let members = record.members.iter();
            let members = members.map(|m| (m.wire.as_str(), Some(&m.ty)));
            let constants = record.constants.iter().map(|c| (c.name.as_str(), None));
            members.chain(constants).collect()
        }
        ItemKind::Enum(values) => values.iter().map(|v| (v.wire.as_str(), None)).collect(),
        ItemKind::Union(union) => {
            let arms = union.arms.iter();
            arms.map(|arm| (arm.ident.as_str(), Some(&arm.ty)))
                .collect()
        }
        ItemKind::Alias(_) => Vec::new(),
    }
}
