//! What a type is that says nothing itself: what the fields that hold it say.

use std::collections::BTreeMap;

use super::words::{first_sentence, inner};
use crate::model::{Crate, ItemId, ItemKind, Member, Method};

/// The first sentence that all fields have in common which hold a type, by the type.
#[derive(Debug, Default)]
pub(crate) struct Held<'c>(BTreeMap<ItemId, Option<&'c str>>);

impl<'c> Held<'c> {
    pub(crate) fn of(krate: &'c Crate) -> Self {
        let mut held = Held::default();
        for item in &krate.items {
            if let ItemKind::Record(record) | ItemKind::Params(record) = &item.kind {
                held.add(&record.members);
            }
        }
        // What a filter picks out isn't what its type is.
        let operations = krate.operations.iter();
        for operation in operations.filter(|operation| operation.method != Method::Get) {
            held.add(&operation.parameters);
        }
        held
    }

    fn add(&mut self, members: &'c [Member]) {
        for member in members {
            if let Some(id) = inner(&member.ty) {
                let words = member.facts.words.as_deref().map(first_sentence);
                let words = words.filter(|_| member.facts.description.is_none());
                let said = self.0.entry(id).or_insert(words);
                *said = said.filter(|_| *said == words);
            }
        }
    }

    /// What is said of a type.
    pub(crate) fn get(&self, id: ItemId) -> Option<&'c str> {
        self.0.get(&id).copied().flatten()
    }
}
