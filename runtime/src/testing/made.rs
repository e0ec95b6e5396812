//! What is made is made whole: what follows from its state is in it, and what it refers to is found later.

use serde_json::json;

use super::kinds::with_reply;
use super::make::{Maker, TOP};
use super::world::World;
use super::{ids, implied, states};
use crate::client::registry::Entry;
use crate::record::{Json, Slot};

impl World {
    /// An object of an operation's reply.
    pub(super) fn made(
        &mut self,
        entry: &'static Entry,
        said: &[&Json],
        statuses: &[&str],
    ) -> Json {
        let said: Vec<&Json> = said
            .iter()
            .copied()
            .filter(|said| said.is_object())
            .collect();
        let currency = implied::currency(&self.store, &said);
        let mut maker = Maker::new(self, statuses);
        maker.currency = currency;
        let made = with_reply(entry, |slot| maker.value(slot, &said, TOP));
        let named = std::mem::take(&mut maker.named);
        self.settle(made.unwrap_or_else(|| json!({})), named)
    }

    /// An object of that type.
    pub(super) fn made_at(&mut self, slot: Slot<'_>, said: &[&Json]) -> Json {
        let mut maker = Maker::new(self, states::USUAL);
        let made = maker.value(slot, said, TOP);
        let named = std::mem::take(&mut maker.named);
        self.settle(made.unwrap_or_else(|| json!({})), named)
    }

    /// The parameters of a request.
    pub(super) fn parameters(&mut self, slot: Slot<'_>) -> Json {
        let made = Maker::of_parameters(self).value(slot, &[], TOP);
        made.unwrap_or_else(|| json!({}))
    }

    /// What follows from the object's state; and its references are to be found.
    fn settle(&mut self, mut json: Json, mut named: Vec<(&'static str, String)>) -> Json {
        if let Json::Object(object) = &mut json {
            states::follow(object, || {
                let id = ids::make("charge", &mut self.random);
                named.push(("charge", id.clone()));
                id.into()
            });
        }
        let known = states::known(&json);
        for (kind, id) in named {
            self.store.promise(kind, &id, known.clone());
        }
        json
    }
}
