//! What a call asks to expand: objects in the place of their ids, and lists that come only when they are asked for.

use serde_json::Map;

use super::check::{self, Form};
use super::fault::Fault;
use super::kinds::{is_page, kinds, with_reply};
use super::store::{Found, text};
use super::world::{Asked, World};
use crate::record::{Json, Slot};

/// The reply with what `expand` names in it.
pub(super) fn expand(world: &mut World, asked: &Asked<'_>, mut reply: Json) -> Result<Json, Fault> {
    let paths = asked.request.get("expand").and_then(Json::as_array);
    for path in paths.into_iter().flatten().filter_map(Json::as_str) {
        let steps: Vec<&str> = path.split('.').collect();
        let is_there = with_reply(asked.route.entry, |slot| {
            walk(world, slot, &mut reply, &steps)
        });
        if !is_there {
            let message = format!("The reply has nothing to expand at '{path}'.");
            return Err(Fault::invalid(message).param("expand"));
        }
    }
    Ok(reply)
}

/// Goes one path; whether the type has it.
fn walk(world: &mut World, slot: Slot<'_>, json: &mut Json, path: &[&str]) -> bool {
    match slot {
        Slot::Option(option) => walk(world, option.fill(), json, path),
        Slot::List(list) => match json {
            Json::Array(items) if !items.is_empty() => {
                let mut each = items
                    .iter_mut()
                    .map(|item| walk(world, list.push(), item, path));
                each.all(|is_there| is_there)
            }
            // Nothing tells of what there isn't.
            _ => true,
        },
        Slot::Union(union) => match check::arm(union, json, Form::Typed) {
            Some(arm) => walk(world, union.select(arm), json, path),
            None => true,
        },
        Slot::Expand(place) => {
            if let Json::String(id) = json {
                let kinds = kinds(place.object_slot());
                let object = match world.store.find(&kinds, id) {
                    Found::Live(object) => object,
                    Found::Deleted(object) if !matches!(place.deleted_slot(), Slot::Ignore) => {
                        object
                    }
                    Found::Deleted(_) => return true,
                    Found::Nothing => {
                        let known = world.store.promised(&kinds, id).unwrap_or_default();
                        let own = serde_json::json!({ "id": id });
                        let said = [&own, &known].into_iter().filter(|said| said.is_object());
                        let object = world.made_at(place.object_slot(), &said.collect::<Vec<_>>());
                        world.store.keep(&object, None);
                        object
                    }
                };
                *json = object;
            }
            walk(world, place.object_slot(), json, path)
        }
        Slot::Record(record) => {
            let Some((name, rest)) = path.split_first() else {
                return true;
            };
            let Some(field) = record.shape().index(name) else {
                return false;
            };
            if json.get(name).is_none_or(Json::is_null) {
                let list = page(world, record.slot(field), json);
                match (list, json.as_object_mut()) {
                    (Some(list), Some(json)) => _ = json.insert((*name).to_owned(), list),
                    // A reference to nothing.
                    _ => return true,
                }
            }
            let Some(inner) = json.get_mut(name) else {
                return true;
            };
            walk(world, record.slot(field), inner, rest)
        }
        _ => path.is_empty(),
    }
}

/// A list of what is below an object.
fn page(world: &mut World, slot: Slot<'_>, of: &Json) -> Option<Json> {
    let slot = match slot {
        Slot::Option(option) => option.fill(),
        slot => slot,
    };
    let Slot::Record(record) = slot else {
        return None;
    };
    let data = record.shape().index("data");
    let (true, Some(data)) = (is_page(record.shape()), data) else {
        return None;
    };
    let kinds = match record.slot(data) {
        Slot::List(list) => kinds(list.push()),
        _ => return None,
    };
    let id = text(of, "id");
    let own = super::ids::last_word(text(of, "object").unwrap_or_default());
    let below = |(json, below): &(Json, Option<&str>)| *below == id || text(json, own) == id;
    let items = world
        .store
        .all(&kinds)
        .into_iter()
        .filter(below)
        .map(|(json, _)| json);
    let mut said = Map::new();
    said.insert("data".to_owned(), items.collect());
    Some(world.made_at(Slot::Record(record), &[&Json::Object(said)]))
}
