//! Lists: what a page of one holds.

use serde_json::{Map, json};

use super::fault::Fault;
use super::filters::{filter, is};
use super::kinds::{is_page as is_page_shape, kinds, with_item, with_reply};
use super::make::{Maker, TOP};
use super::search;
use super::store::text;
use super::world::{Asked, World};
use crate::client::registry::Entry;
use crate::record::{Json, Slot};

/// Whether an operation gives a page.
pub(super) fn is_page(entry: &'static Entry) -> bool {
    page_kind(entry).is_some()
}

fn page_kind(entry: &'static Entry) -> Option<&'static str> {
    with_reply(entry, |slot| match slot {
        Slot::Record(record) => Some(record.shape())
            .filter(|shape| is_page_shape(shape))
            .map(|shape| shape.name),
        _ => None,
    })
}

/// The page that a call asks for: of what there is, what the path and the filters leave.
pub(super) fn page(
    world: &mut World,
    asked: &Asked<'_>,
    subject: Option<&Json>,
) -> Result<Json, Fault> {
    let entry = asked.route.entry;
    let items = match asked.overlay.get("data").and_then(Json::as_array) {
        Some(items) => items.clone(),
        None => candidates(world, asked, subject)?,
    };
    let limit = asked
        .request
        .get("limit")
        .and_then(Json::as_u64)
        .unwrap_or(10);
    let limit = usize::try_from(limit).unwrap_or(usize::MAX).max(1);
    let (start, end) = window(asked, &items, limit)?;
    let (before, after) = (start > 0, end < items.len());
    let data: Vec<Json> = items[start..end]
        .iter()
        .map(|item| typed(world, entry, item))
        .collect();
    let path = &asked.route.path;
    Ok(match page_kind(entry) {
        Some("SearchResult") => json!({
            "object": "search_result",
            "data": data,
            "has_more": after,
            "next_page": after.then(|| end.to_string()),
            "url": path,
        }),
        Some("V2List") => json!({
            "data": data,
            "next_page_url": after.then(|| format!("{path}?limit={limit}&page={end}")),
            "previous_page_url": before.then(|| format!("{path}?limit={limit}&page={}", start.saturating_sub(limit))),
        }),
        _ => json!({
            "object": "list",
            "data": data,
            "has_more": if asked.request.get("ending_before").is_some() { before } else { after },
            "url": path,
        }),
    })
}

/// Where the page begins and ends.
fn window(asked: &Asked<'_>, items: &[Json], limit: usize) -> Result<(usize, usize), Fault> {
    let cursor = |name: &str| {
        let Some(id) = text(asked.request, name) else {
            return Ok(None);
        };
        let found = items.iter().position(|item| text(item, "id") == Some(id));
        found
            .map(Some)
            .ok_or_else(|| Fault::missing("object", id, name))
    };
    if let Some(end) = cursor("ending_before")? {
        return Ok((end.saturating_sub(limit), end));
    }
    let start = match cursor("starting_after")? {
        Some(index) => index + 1,
        None => text(asked.request, "page")
            .and_then(|page| page.parse().ok())
            .unwrap_or(0),
    };
    let start = start.min(items.len());
    Ok((start, start.saturating_add(limit).min(items.len())))
}

fn candidates(
    world: &World,
    asked: &Asked<'_>,
    subject: Option<&Json>,
) -> Result<Vec<Json>, Fault> {
    let route = asked.route;
    // A list that stands in its object is that.
    let part = subject.and_then(|subject| subject.get(route.verb())?.get("data")?.as_array());
    if let Some(items) = part.filter(|items| !items.is_empty()) {
        return Ok(items.clone());
    }
    let kinds = with_item(route.entry, kinds);
    let query = text(asked.request, "query")
        .map(search::parse)
        .transpose()?;
    let last = route.params.last();
    let is_here = |(json, below): &(Json, Option<&str>)| {
        last.is_none_or(|(name, id)| {
            *below == Some(id.as_str())
                || is(json, name, &id.as_str().into())
                || is_related(json, subject)
        })
    };
    let found = world
        .store
        .all(&kinds)
        .into_iter()
        .filter(is_here)
        .map(|(json, _)| json);
    let found = found.filter(|json| query.as_ref().is_none_or(|query| query.takes(json)));
    Ok(filter(route, asked.request, found))
}

/// Whether an item names the object whose list it is.
fn is_related(json: &Json, subject: Option<&Json>) -> bool {
    let related = || {
        let subject = subject?;
        let kind = super::ids::last_word(text(subject, "object")?);
        Some(is(json, kind, subject.get("id")?))
    };
    related() == Some(true)
}

/// An item as the list's type has it; what is there fits already.
fn typed(world: &mut World, entry: &'static Entry, item: &Json) -> Json {
    let mut maker = Maker::new(world, super::states::USUAL);
    let made = with_item(entry, |slot| maker.value(slot, &[item], TOP));
    made.unwrap_or_else(|| Json::Object(Map::new()))
}
