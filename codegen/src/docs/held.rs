//! What a type is that says nothing itself: what the fields that hold it say.

use std::collections::BTreeMap;

use super::words::{first_sentence, inner};
use crate::model::{Crate, ItemId, ItemKind, Member, RustType, What};

/// The first sentence that all fields have in common which hold a type, by the type.
#[derive(Debug, Default)]
pub(crate) struct Held<'c>(BTreeMap<ItemId, Option<&'c str>>);

impl<'c> Held<'c> {
    pub(crate) fn of(krate: &'c Crate) -> Self {
        let mut held = Held::default();
        for item in &krate.items {
            if let ItemKind::Record(record) | ItemKind::Params(record) = &item.kind {
                held.fields(&record.members);
            }
        }
        for operation in &krate.operations {
            held.fields(&operation.parameters);
        }
        // A part that the contract names is what the several are that it is one of.
        let is_part = |id: ItemId| matches!(krate[id].about.what, What::Component(_));
        for (id, item) in krate.iter() {
            if let (ItemKind::Union(union), Some(words)) = (&item.kind, held.get(id)) {
                let arms = union.arms.iter();
                for arm in arms.filter(|arm| inner(&arm.ty).is_some_and(is_part)) {
                    held.add(&arm.ty, Some(words));
                }
            }
        }
        held
    }

    fn fields(&mut self, members: &'c [Member]) {
        for member in members {
            let words = member.facts.words.as_deref().map(first_sentence);
            // What a filter picks out isn't what its type is.
            if !words.is_some_and(|words| words.starts_with("Only ")) {
                let ours = words.filter(|_| member.facts.description.is_none());
                self.add(&member.ty, ours);
            }
        }
    }

    fn add(&mut self, ty: &RustType, words: Option<&'c str>) {
        if let Some(id) = inner(ty) {
            let said = self.0.entry(id).or_insert(words);
            *said = said.filter(|_| *said == words);
        }
    }

    /// What is said of a type.
    pub(crate) fn get(&self, id: ItemId) -> Option<&'c str> {
        self.0.get(&id).copied().flatten()
    }
}
