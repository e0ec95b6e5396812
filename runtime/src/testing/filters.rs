//! Which objects a list has: those that its parameters leave.

use serde_json::json;

use super::kinds::{kinds, with_item};
use super::route::Route;
use super::store::text;
use crate::record::{Json, Slot};

/// Parameters that say which page, and nothing of its items.
const PAGING: &[&str] = &[
    "ending_before",
    "expand",
    "include",
    "limit",
    "page",
    "query",
    "starting_after",
];

/// What a list's parameter says of its items.
enum Filter<'a> {
    /// A field has this value, or lies in this range.
    Is(&'a str, Json),
    /// A field has one of these values: `lookup_keys`, of `lookup_key`.
    AnyOf(&'a str, Vec<Json>),
    /// A field of the item, or of what is in it, has this value: the `price` of one of a subscription's items.
    Within(&'a str, Json),
    /// A field has another value.
    Not(&'a str, Json),
}

/// The objects that the parameters leave.
pub(super) fn filter(
    route: &Route,
    request: &Json,
    objects: impl Iterator<Item = Json>,
) -> Vec<Json> {
    let mut objects: Vec<Json> = objects.collect();
    for filter in filters(route, request) {
        // What no item says anything of is not about the items.
        if let Filter::Within(name, _) = filter
            && !objects.iter().any(|json| within(json, name, None))
        {
            continue;
        }
        objects.retain(|json| filter.takes(json));
    }
    objects
}

fn filters<'a>(route: &Route, request: &'a Json) -> Vec<Filter<'a>> {
    let in_path = |name: &str| route.params.iter().any(|(own, _)| *own == name);
    let said = request.as_object().into_iter().flatten();
    let said = said.filter(|(name, _)| !PAGING.contains(&name.as_str()) && !in_path(name));
    let mut filters: Vec<Filter<'a>> = said
        .filter_map(|(name, value)| of_parameter(route, name, value))
        .collect();
    // Stripe lists canceled subscriptions to who asks for them.
    let of_subscriptions = with_item(route.entry, kinds) == ["subscription"];
    if of_subscriptions && request.get("status").is_none() {
        filters.push(Filter::Not("status", "canceled".into()));
    }
    filters
}

fn of_parameter<'a>(route: &Route, name: &'a str, value: &Json) -> Option<Filter<'a>> {
    let words = |name: &str| with_item(route.entry, |slot| words(slot, name));
    let singular = name.strip_suffix('s').unwrap_or(name);
    match (words(name), value) {
        (Some(_), Json::Array(values)) => Some(Filter::AnyOf(name, values.clone())),
        // Stripe's word for two of the states.
        (Some(_), Json::String(word)) if word == "ended" => {
            let ended = vec![json!("canceled"), json!("incomplete_expired")];
            Some(Filter::AnyOf(name, ended))
        }
        // A group of events: `charge.*`.
        (Some(_), Json::String(group)) if group.ends_with('*') => {
            Some(Filter::Is(name, value.clone()))
        }
        // What no item can say leaves out none.
        (Some(_), Json::String(word)) if word == "all" => None,
        (Some(words), Json::String(word)) if !words.is_empty() && !words.contains(&&**word) => None,
        (Some(_), value) => Some(Filter::Is(name, value.clone())),
        (None, Json::Array(values)) if words(singular).is_some() => {
            Some(Filter::AnyOf(singular, values.clone()))
        }
        (None, Json::String(_)) => Some(Filter::Within(name, value.clone())),
        _ => None,
    }
}

impl Filter<'_> {
    fn takes(&self, json: &Json) -> bool {
        match self {
            Self::Is(name, value) => is(json, name, value),
            Self::AnyOf(name, values) => values.iter().any(|value| is(json, name, value)),
            Self::Within(name, value) => within(json, name, Some(value)),
            Self::Not(name, value) => !is(json, name, value),
        }
    }
}

/// Whether a field has a value, or lies in a range.
pub(super) fn is(json: &Json, name: &str, value: &Json) -> bool {
    match (json.get(name).map(or_id), value) {
        (Some(own), Json::Object(range)) if own.is_i64() => range.iter().all(|(name, limit)| {
            let (Some(own), Some(limit)) = (own.as_i64(), limit.as_i64()) else {
                return true;
            };
            match name.as_str() {
                "gt" => own > limit,
                "gte" => own >= limit,
                "lt" => own < limit,
                "lte" => own <= limit,
                _ => true,
            }
        }),
        // Of an object or a list it isn't known what would fit.
        (_, Json::Object(_) | Json::Array(_)) => true,
        // A group of them.
        (Some(Json::String(own)), Json::String(group)) if group.ends_with('*') => {
            own.starts_with(group.trim_end_matches('*'))
        }
        (Some(own), value) => own == value,
        (None, value) => value.is_null(),
    }
}

/// Whether a field of that name, in the object or in what is in it, has that value; without one, whether there is one.
fn within(json: &Json, name: &str, value: Option<&Json>) -> bool {
    match json {
        Json::Object(fields) => {
            let own = fields.get(name).filter(|own| !own.is_null());
            own.is_some_and(|own| value.is_none_or(|value| or_id(own) == value))
                || fields.values().any(|inner| within(inner, name, value))
        }
        Json::Array(items) => items.iter().any(|item| within(item, name, value)),
        _ => false,
    }
}

/// The id of an object; of what is none, itself.
fn or_id(json: &Json) -> &Json {
    match text(json, "id") {
        Some(_) => &json["id"],
        None => json,
    }
}

/// The values of an item's field that is an enumeration; of another field, none. `None` if an item has no such field.
fn words(slot: Slot<'_>, name: &str) -> Option<Vec<&'static str>> {
    match slot {
        Slot::Record(record) => {
            let at = record.shape().index(name)?;
            Some(values(record.slot(at)))
        }
        Slot::Union(union) => {
            (0..union.shape().arms.len()).find_map(|arm| words(union.select(arm), name))
        }
        _ => None,
    }
}

fn values(slot: Slot<'_>) -> Vec<&'static str> {
    match slot {
        Slot::Option(option) => values(option.fill()),
        Slot::Enum(known) => known.table().0.to_vec(),
        _ => Vec::new(),
    }
}
