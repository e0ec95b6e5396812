//! The objects of one test.

use std::collections::BTreeMap;

use serde_json::Map;

use crate::record::Json;

/// What was created, as it is now. Each account has its own, as at Stripe.
#[derive(Default)]
pub(super) struct Store {
    /// The account whose call is answered: the header `Stripe-Account` or `Stripe-Context`; empty for the platform's own.
    account: String,
    objects: BTreeMap<Key, Stored>,
    /// Ids that replies named without the object, each with what is known of it.
    promises: BTreeMap<Key, Json>,
    serial: u64,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    account: String,
    kind: String,
    id: String,
}

struct Stored {
    json: Json,
    deleted: bool,
    /// The id of the object that it is in or below.
    below: Option<String>,
    /// Later ones are newer.
    serial: u64,
}

/// What there is under an id.
pub(super) enum Found {
    Live(Json),
    /// What was answered when it was deleted.
    Deleted(Json),
    Nothing,
}

impl Store {
    pub(super) fn enter(&mut self, account: &str) {
        self.account = account.to_owned();
    }

    /// The object of one of these kinds with that id.
    pub(super) fn find(&self, kinds: &[&str], id: &str) -> Found {
        let mut found = kinds
            .iter()
            .filter_map(|kind| self.objects.get(&self.key(kind, id)));
        match found.next() {
            None => Found::Nothing,
            Some(stored) if stored.deleted => Found::Deleted(stored.json.clone()),
            Some(stored) => Found::Live(self.refreshed(&stored.json)),
        }
    }

    /// All of these kinds, the newest first, each with the id of the object that it is below.
    pub(super) fn all(&self, kinds: &[&str]) -> Vec<(Json, Option<&str>)> {
        let here = |key: &Key| key.account == self.account && kinds.contains(&key.kind.as_str());
        let mut found: Vec<&Stored> = self
            .objects
            .iter()
            .filter(|(key, stored)| here(key) && !stored.deleted)
            .map(|(_, stored)| stored)
            .collect();
        found.sort_by_key(|stored| std::cmp::Reverse(stored.serial));
        let found = found.into_iter();
        found
            .map(|stored| (self.refreshed(&stored.json), stored.below.as_deref()))
            .collect()
    }

    /// Keeps an object that is below another one, and the objects in it.
    pub(super) fn keep(&mut self, json: &Json, below: Option<&str>) {
        match json {
            Json::Array(items) => items.iter().rev().for_each(|item| self.keep(item, below)),
            Json::Object(fields) => {
                let own = text(json, "object").and_then(|_| text(json, "id"));
                fields
                    .values()
                    .for_each(|value| self.keep(value, own.or(below)));
                self.keep_one(json, below);
            }
            _ => {}
        }
    }

    /// Keeps an object, and not those in it.
    pub(super) fn keep_one(&mut self, json: &Json, below: Option<&str>) {
        if let (Some(kind), Some(id)) = (text(json, "object"), text(json, "id")) {
            self.keep_as(kind, id, json, below);
        }
    }

    /// Keeps what has no id of its own under another name: a setting under its path.
    pub(super) fn keep_as(&mut self, kind: &str, id: &str, json: &Json, below: Option<&str>) {
        let key = self.key(kind, id);
        self.promises.remove(&key);
        self.serial += 1;
        let before = self.objects.get(&key);
        // What is deleted stays so: an old copy of it may stand in another object.
        if before.is_some_and(|stored| stored.deleted) {
            return;
        }
        let stored = Stored {
            json: json.clone(),
            deleted: false,
            below: below.map(str::to_owned).or_else(|| before?.below.clone()),
            serial: before.map_or(self.serial, |stored| stored.serial),
        };
        self.objects.insert(key, stored);
    }

    /// Deletes an object; `rest` is what is left of it.
    pub(super) fn delete(&mut self, kind: &str, id: &str, rest: Json) {
        self.serial += 1;
        let stored = Stored {
            json: rest,
            deleted: true,
            below: None,
            serial: self.serial,
        };
        self.objects.insert(self.key(kind, id), stored);
    }

    /// Forgets an object of one of these kinds: its id can be given again.
    pub(super) fn forget(&mut self, kinds: &[&str], id: &str) {
        for kind in kinds {
            let key = self.key(kind, id);
            self.objects.remove(&key);
        }
    }

    /// Notes that a reply named an id; `known` is what its object is to say.
    pub(super) fn promise(&mut self, kind: &str, id: &str, known: Json) {
        let key = self.key(kind, id);
        if !self.objects.contains_key(&key) {
            self.promises.insert(key, known);
        }
    }

    /// What is known of an object that a reply named.
    pub(super) fn promised(&self, kinds: &[&str], id: &str) -> Option<Json> {
        let mut found = kinds
            .iter()
            .filter_map(|kind| self.promises.get(&self.key(kind, id)));
        found.next().cloned()
    }

    /// An object with the objects in it as they are now.
    fn refreshed(&self, json: &Json) -> Json {
        self.refreshed_in(json, &mut Vec::new())
    }

    /// The same within the objects of these keys. One that is in itself stays as it is there.
    fn refreshed_in(&self, json: &Json, around: &mut Vec<Key>) -> Json {
        let Json::Object(fields) = json else {
            return json.clone();
        };
        let own = self.key_of(json);
        around.extend(own.clone());
        let fields = fields
            .iter()
            .map(|(name, value)| (name.clone(), self.inner(value, around)))
            .collect::<Map<String, Json>>();
        if own.is_some() {
            around.pop();
        }
        Json::Object(fields)
    }

    fn inner(&self, json: &Json, around: &mut Vec<Key>) -> Json {
        if let Json::Array(items) = json {
            let left = items.iter().filter(|item| !self.is_gone(item));
            return left.map(|item| self.inner(item, around)).collect();
        }
        match self.stored(json) {
            Some(stored) if !stored.deleted && stored.json != *json => {
                let key = self.key_of(&stored.json);
                if key.is_some_and(|key| around.contains(&key)) {
                    return json.clone();
                }
                self.refreshed_in(&stored.json, around)
            }
            _ => self.refreshed_in(json, around),
        }
    }

    fn is_gone(&self, json: &Json) -> bool {
        json.is_object() && self.stored(json).is_some_and(|stored| stored.deleted)
    }

    fn stored(&self, json: &Json) -> Option<&Stored> {
        self.objects.get(&self.key_of(json)?)
    }

    /// The key of an object, if the JSON is one.
    fn key_of(&self, json: &Json) -> Option<Key> {
        Some(self.key(text(json, "object")?, text(json, "id")?))
    }

    fn key(&self, kind: &str, id: &str) -> Key {
        Key {
            account: self.account.clone(),
            kind: kind.to_owned(),
            id: id.to_owned(),
        }
    }
}

/// A text of an object.
pub(super) fn text<'a>(json: &'a Json, name: &str) -> Option<&'a str> {
    json.get(name)?.as_str()
}
