//! What a double answers to a call that nothing is set for: one object is created, read, changed or deleted.

use serde_json::{Map, json};

use super::check::{self, Form};
use super::decline::decline;
use super::expand::expand;
use super::fault::Fault;
use super::kinds::{has_deleted, kinds, with_reply};
use super::route::{self, Route, Step};
use super::store::{Found, text};
use super::world::{Asked, World};
use super::{authenticate, cards, ids, implied, pages, states};
use crate::client::Method;
use crate::client::registry::Entry;
use crate::record::Json;

/// The kind under which settings are kept, by their paths.
const SETTING: &str = "setting";

/// What a parameter of a path names.
enum Subject {
    Live(&'static str, Json),
    Deleted(&'static str, Json),
    /// The contract has no operation that would tell.
    Unknown,
}

/// What becomes of what is made.
enum Fate<'a> {
    Kept,
    KeptAs(&'a str),
    Dropped,
}

impl World {
    /// The reply to a call, or how it fails.
    pub(super) fn answer(&mut self, asked: &Asked<'_>) -> Result<Json, Fault> {
        let route = asked.route;
        let mut subject = None;
        for step in route.steps() {
            refuse_deleted(&subject)?;
            let found = self.subject(&step, asked.request)?;
            subject = Some((found, step.value.to_owned(), step.name));
        }
        let of = subject.as_ref().and_then(|(subject, ..)| subject.live());
        if let Some(fault) = decline(self, asked, of) {
            return Err(fault);
        }
        let reply = match pages::is_page(route.entry) {
            true => {
                refuse_deleted(&subject)?;
                pages::page(self, asked, of)?
            }
            false => self.object(asked, subject)?,
        };
        expand(self, asked, reply)
    }

    fn object(&mut self, asked: &Asked<'_>, subject: Option<Named<'_>>) -> Result<Json, Fault> {
        let route = asked.route;
        let own = with_reply(route.entry, kinds);
        let is_own = |kind: &str| own.contains(&kind);
        match (route.operation().method, subject) {
            (Method::Get, Some((Subject::Live(_, json), ..))) if route.ends_with_param() => {
                Ok(self.make(asked, &[&json], (&[], Fate::Dropped)))
            }
            (Method::Get, Some((Subject::Deleted(kind, json), id, name)))
                if route.ends_with_param() =>
            {
                let takes = with_reply(route.entry, |slot| {
                    check::read(slot, &json, Form::Typed).is_ok()
                });
                match takes {
                    true => Ok(json),
                    false => Err(Fault::missing(ids::last_word(kind), &id, name)),
                }
            }
            (_, Some((Subject::Deleted(kind, _), id, name))) => {
                Err(Fault::missing(ids::last_word(kind), &id, name))
            }
            (Method::Delete, Some((Subject::Live(kind, json), id, _))) => {
                let cancels = is_own(kind) && !with_reply(route.entry, has_deleted);
                if cancels {
                    return Ok(self.change(asked, "cancel", &json));
                }
                // What is left says its kind, unless it is another: a customer's discount.
                let whole = json!({ "id": id, "object": kind, "deleted": true });
                let gone = json!({ "id": id, "deleted": true });
                let rest = self.make(asked, &[&whole, &gone, &json], (&[], Fate::Dropped));
                match route.ends_with_param() {
                    true => self
                        .store
                        .delete(kind, text(&json, "id").unwrap_or(&id), rest.clone()),
                    // A part of it: its discount.
                    false => self.clear(&json, route.verb()),
                }
                Ok(rest)
            }
            (Method::Post, Some((Subject::Live(kind, json), ..)))
                if route.ends_with_param() || is_own(kind) =>
            {
                let verb = if route.ends_with_param() {
                    ""
                } else {
                    route.verb()
                };
                Ok(self.change(asked, verb, &json))
            }
            (method, subject) => {
                self.new_or_setting(asked, method, subject.map(|(subject, ..)| subject))
            }
        }
    }

    /// An object that is created, or a setting: what is read and changed at one path.
    fn new_or_setting(
        &mut self,
        asked: &Asked<'_>,
        method: Method,
        subject: Option<Subject>,
    ) -> Result<Json, Fault> {
        let route = asked.route;
        let operation = route.operation();
        let part = match &subject {
            Some(Subject::Live(_, json)) => json
                .get(route.verb())
                .filter(|part| part.is_object())
                .cloned(),
            _ => None,
        };
        let parents = match &subject {
            Some(Subject::Live(kind, json)) => json!({ (ids::last_word(kind)): json.get("id") }),
            _ => json!({}),
        };
        let request = without(asked.request, route, |name| name == "id");
        let reader = route::at(self.operations, Method::Get, operation.path);
        let is_setting =
            method == Method::Get || reader.is_some_and(|reader| !pages::is_page(reader));
        if is_setting {
            let before = match self.store.find(&[SETTING], &route.path) {
                Found::Live(json) => json,
                _ => part.unwrap_or_else(|| json!({})),
            };
            return Ok(self.make(
                asked,
                &[&request, &before, &parents],
                (states::USUAL, Fate::KeptAs(&route.path)),
            ));
        }
        self.refuse_taken(asked)?;
        let waits = authenticate::waits(&self.declining, asked.request, None);
        let statuses = match waits {
            true => authenticate::WAITING,
            false => states::new(asked.request),
        };
        let fate = match operation.path.contains("preview") {
            true => Fate::Dropped,
            false => Fate::Kept,
        };
        let amount = implied::amount(&self.store, &[&request, &parents]);
        let fields = states::new_fields(asked.request);
        let action = authenticate::next_action(asked.request, waits);
        let said = [&fields, &action, &request, &parents, &amount];
        Ok(self.make(asked, &said, (statuses, fate)))
    }

    /// Refuses an id of a new object that another one has. One that was deleted is free again.
    fn refuse_taken(&mut self, asked: &Asked<'_>) -> Result<(), Fault> {
        let Some(id) = text(asked.request, "id") else {
            return Ok(());
        };
        let kinds = with_reply(asked.route.entry, kinds);
        match (self.store.find(&kinds, id), kinds.first()) {
            (Found::Live(_), Some(kind)) => Err(Fault::taken(ids::last_word(kind), id)),
            (Found::Deleted(_), _) => {
                self.store.forget(&kinds, id);
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// The object after a call that changes it.
    fn change(&mut self, asked: &Asked<'_>, verb: &str, before: &Json) -> Json {
        let waits =
            verb == "confirm" && authenticate::waits(&self.declining, asked.request, Some(before));
        let mut statuses = match waits {
            true => authenticate::WAITING.to_vec(),
            false => states::after(verb, before).to_vec(),
        };
        let mut base = before.clone();
        if let (false, Json::Object(base)) = (statuses.is_empty(), &mut base) {
            base.shift_remove("status");
        }
        let was = text(before, "status").unwrap_or_default();
        statuses.push(was);
        let mut request = without(asked.request, asked.route, |_| true);
        if let ("capture", Some(request)) = (verb, request.as_object_mut()) {
            // What is captured of the amount, which stays.
            request.shift_remove("amount");
        }
        let action = match verb {
            "confirm" => authenticate::next_action(asked.request, waits),
            _ => Json::Null,
        };
        let fields = states::fields(verb, asked.request);
        let said = [&request, &action, &fields, &base];
        self.make(asked, &said, (&statuses, Fate::Kept))
    }

    /// Makes the reply from what was said, and keeps it.
    fn make(
        &mut self,
        asked: &Asked<'_>,
        said: &[&Json],
        (statuses, fate): (&[&str], Fate<'_>),
    ) -> Json {
        let all: Vec<&Json> = std::iter::once(asked.overlay)
            .chain(said.iter().copied())
            .collect();
        let mut json = self.made(asked.route.entry, &all, statuses);
        match fate {
            Fate::Kept => {
                let last = asked.route.params.last().map(|(_, id)| id.as_str());
                let below = last.filter(|id| text(&json, "id") != Some(id));
                self.store.keep(&json, below);
            }
            Fate::KeptAs(path) => {
                self.store.keep_as(SETTING, path, &json, None);
                self.store.keep(&json, None);
            }
            Fate::Dropped => {}
        }
        if let Some(id) = text(&json, "id") {
            self.declining.learn(id, asked.request);
        }
        if !json.is_object() {
            json = json!({});
        }
        json
    }

    /// The object that a step of the path names.
    fn subject(&mut self, step: &Step<'_>, request: &Json) -> Result<Subject, Fault> {
        let Some(entry) = self.describes(step.template) else {
            return Ok(Subject::Unknown);
        };
        let kinds = with_reply(entry, kinds);
        let Some(kind) = kinds.first().copied() else {
            return Ok(Subject::Unknown);
        };
        match self.store.find(&kinds, step.value) {
            Found::Live(json) if is_below(&json, step, request) => {
                let kind = kinds
                    .iter()
                    .find(|kind| text(&json, "object") == Some(kind));
                return Ok(Subject::Live(kind.copied().unwrap_or_default(), json));
            }
            Found::Deleted(json) => return Ok(Subject::Deleted(kind, json)),
            _ => {}
        }
        let known = self.store.promised(&kinds, step.value);
        let is_test_id = cards::is_test_id(step.value);
        let (collection, _) = step.template.rsplit_once('/').unwrap_or_default();
        let is_created = route::at(self.operations, Method::Post, collection).is_some();
        if known.is_none() && !is_test_id && is_created && !self.takes_any_id {
            return Err(Fault::missing(ids::last_word(kind), step.value, step.name));
        }
        let said = match is_test_id {
            // Stripe makes an object of its own of it.
            true => cards::method(step.value),
            false => json!({ "id": step.value }),
        };
        let json = self.made(
            entry,
            &[&said, &known.unwrap_or_default(), &parents(step, request)],
            states::USUAL,
        );
        self.store.keep(&json, None);
        if let Some(id) = text(&json, "id").filter(|_| is_test_id) {
            self.declining.mark(id, step.value);
        }
        let kind = kinds
            .iter()
            .find(|kind| text(&json, "object") == Some(kind));
        Ok(Subject::Live(kind.copied().unwrap_or_default(), json))
    }

    /// An operation whose reply is what a path names.
    fn describes(&self, template: &str) -> Option<&'static Entry> {
        let find = |method, template: &str| route::at(self.operations, method, template);
        let real = template.replace("/test_helpers/", "/");
        find(Method::Get, template)
            .or_else(|| find(Method::Get, &real))
            .or_else(|| find(Method::Post, template))
            .or_else(|| find(Method::Delete, template))
    }

    fn clear(&mut self, json: &Json, field: &str) {
        let mut json = json.clone();
        if let Some(fields) = json.as_object_mut() {
            fields.shift_remove(field);
        }
        self.store.keep_one(&json, None);
    }
}

/// An object that a path names, the id in it, and the parameter's name.
type Named<'a> = (Subject, String, &'a str);

/// What is below an object that was deleted is gone with it.
fn refuse_deleted(subject: &Option<Named<'_>>) -> Result<(), Fault> {
    match subject {
        Some((Subject::Deleted(kind, _), id, name)) => {
            Err(Fault::missing(ids::last_word(kind), id, name))
        }
        _ => Ok(()),
    }
}

impl Subject {
    fn live(&self) -> Option<&Json> {
        match self {
            Subject::Live(_, json) => Some(json),
            _ => None,
        }
    }
}

/// Whether an object is below the others that the path names: another customer's card isn't found.
fn is_below(json: &Json, step: &Step<'_>, request: &Json) -> bool {
    let outer = outer(step);
    outer.into_iter().all(|name| {
        let of = |json: &Json| match json {
            Json::Object(object) => object.get("id").cloned(),
            Json::String(_) => Some(json.clone()),
            _ => None,
        };
        match (json.get(name).and_then(of), request.get(name)) {
            (Some(own), Some(given)) => own == *given,
            _ => true,
        }
    })
}

/// What the path says of an object before its own id.
fn parents(step: &Step<'_>, request: &Json) -> Json {
    let outer = outer(step).into_iter();
    let known = outer.filter_map(|name| Some((name.to_owned(), request.get(name)?.clone())));
    Json::Object(known.collect::<Map<String, Json>>())
}

/// The names of the parameters before it in the path, but plain ids.
fn outer(step: &Step<'_>) -> Vec<&'static str> {
    let names = step
        .template
        .split('/')
        .filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    names
        .filter(|name| *name != step.name && *name != "id")
        .collect()
}

/// The request without those parameters of its path.
fn without(request: &Json, route: &Route, which: impl Fn(&str) -> bool) -> Json {
    let mut request = request.clone();
    if let Some(fields) = request.as_object_mut() {
        for (name, _) in route.params.iter().filter(|(name, _)| which(name)) {
            fields.shift_remove(*name);
        }
    }
    request
}
