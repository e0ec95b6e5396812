//! Choosing the arm of a union that an object or a list goes to; key order plays no part in it.

use serde::de::{Error, MapAccess, SeqAccess, Visitor};
use serde_json::Map;

use super::super::view::payload;
use super::super::{Arm, Expand, Json, NoteKind, Scalar, Shape, Slot, Union, View, issues};
use super::State;
use super::fill::{fill_from, fill_json, fill_list, fill_record};
use super::json::AnyJson;

/// How the arm for an object is found.
pub(super) enum Plan {
    /// There is one arm for objects.
    Arm(usize),
    /// By the text of this field.
    Tag(&'static str),
    /// By its fields, or there is no arm for objects.
    Fields,
}

pub(super) fn plan(union: &dyn Union) -> Plan {
    let shape = union.shape();
    let mut object_arms = shape
        .arms
        .iter()
        .enumerate()
        .filter(|(_, arm)| is_object(arm));
    match (object_arms.next(), object_arms.next(), shape.tag) {
        (Some((index, Arm::Record | Arm::Map)), None, _) => Plan::Arm(index),
        (Some(_), _, Some(tag)) => Plan::Tag(tag),
        _ => Plan::Fields,
    }
}

fn is_object(arm: &Arm) -> bool {
    matches!(arm, Arm::Tag(_) | Arm::Deleted(_) | Arm::Record | Arm::Map)
}

/// Reads entries until the tag is seen, then fills the arm it names with them and with the rest as it comes.
#[inline(never)]
pub(super) fn fill_union<'de, A: MapAccess<'de>>(
    union: &mut dyn Union,
    tag: Option<&'static str>,
    mut from: A,
    state: &mut State,
) -> Result<(), A::Error> {
    let mut before = Vec::new();
    match read_tag(union, tag, &mut from, &mut before, state)? {
        Some(arm) => {
            if let Slot::Record(record) = union.select(arm) {
                fill_record(record, before, from, state)?;
            }
            settle(union, arm, state)
        }
        None => fill_whole(union, before, tag, state),
    }
}

/// Reads entries until one names a record arm; none if they end before.
#[inline(never)]
fn read_tag<'de, A: MapAccess<'de>>(
    union: &mut dyn Union,
    tag: Option<&'static str>,
    from: &mut A,
    before: &mut Vec<(String, Json)>,
    state: &mut State,
) -> Result<Option<usize>, A::Error> {
    while let Some(name) = from.next_key::<String>()? {
        let value = from.next_value_seed(AnyJson(&mut *state))?;
        let arm = match (tag, &value) {
            (Some(tag), Json::String(text)) if tag == name => tagged(union, text),
            _ => None,
        };
        before.push((name, value));
        if let Some(arm) = arm
            && let Slot::Record(_) = union.select(arm)
        {
            return Ok(Some(arm));
        }
    }
    Ok(None)
}

/// The arm of a tag's text. One for objects that exist comes before one for deleted objects, see [`settle`].
fn tagged(union: &dyn Union, text: &str) -> Option<usize> {
    let arms = union.shape().arms;
    let tag = arms
        .iter()
        .position(|arm| matches!(arm, Arm::Tag(tag) if *tag == text));
    tag.or_else(|| {
        arms.iter()
            .position(|arm| matches!(arm, Arm::Deleted(tag) if *tag == text))
    })
}

/// `deleted` can come after everything else. So the object is read as one that exists, which loses nothing, and read
/// again as a deleted one when it says so in the end.
fn settle<E: Error>(union: &mut dyn Union, arm: usize, state: &mut State) -> Result<(), E> {
    let arms = union.shape().arms;
    let other = match arms.get(arm) {
        Some(Arm::Tag(text)) => {
            let deleted = arms
                .iter()
                .position(|arm| matches!(arm, Arm::Deleted(tag) if tag == text));
            if deleted.is_none() || !says_deleted(union.payload()) {
                return Ok(());
            }
            deleted
        }
        Some(Arm::Deleted(_)) if !says_deleted(union.payload()) => None,
        _ => return Ok(()),
    };
    let json = state.again(union.payload());
    fill_json(union.select(other.unwrap_or(usize::MAX)), json, state)
}

/// An expanded object that says it is deleted goes to the arm for deleted objects, if there is one.
pub(super) fn settle_expand<E: Error>(expand: &mut dyn Expand, state: &mut State) -> Result<(), E> {
    if !says_deleted(expand.view()) {
        return Ok(());
    }
    let json = state.again(expand.view());
    match expand.deleted_slot() {
        Slot::Ignore => Ok(()),
        slot => fill_json(slot, json, state),
    }
}

fn says_deleted(view: View<'_>) -> bool {
    match payload(view) {
        View::Json(json) => json.get("deleted") == Some(&Json::Bool(true)),
        View::Record(record) => {
            let shape = record.shape();
            if let Some(index) = shape
                .fields
                .iter()
                .position(|field| field.name == "deleted")
            {
                return matches!(record.get(index), View::Bool(true));
            }
            if let Some(constant) = shape
                .constants
                .iter()
                .find(|constant| constant.name == "deleted")
            {
                return constant.value == Scalar::Bool(true)
                    && record.extra().notes_of("deleted").is_empty();
            }
            record.extra().get("deleted") == Some(&Json::Bool(true))
        }
        _ => false,
    }
}

/// An object that no tag decided on.
#[inline(never)]
fn fill_whole<E: Error>(
    union: &mut dyn Union,
    entries: Vec<(String, Json)>,
    tag: Option<&str>,
    state: &mut State,
) -> Result<(), E> {
    let object: Map<String, Json> = entries.into_iter().collect();
    let named = tag
        .and_then(|tag| object.get(tag))
        .and_then(Json::as_str)
        .and_then(|text| tagged(union, text));
    if let Some(arm) = named {
        fill_json(union.select(arm), Json::Object(object), state)?;
        return settle(union, arm, state);
    }
    let mut arms = by_fields(union, &object);
    if arms.is_empty() {
        arms.extend(union.shape().arms.iter().position(|arm| *arm == Arm::Map));
    }
    fill_best(union, &arms, Json::Object(object), state)
}

/// Fills the arm in which the fewest things are odd, and of equal ones the first that is given.
fn fill_best<E: Error>(
    union: &mut dyn Union,
    arms: &[usize],
    json: Json,
    state: &mut State,
) -> Result<(), E> {
    let mark = state.found.len();
    let mut best = None;
    if arms.len() > 1 {
        for arm in arms {
            state.charge(size_of_val(&*union))?;
            let before = state.odd;
            fill_from(union.select(*arm), &json, state)?;
            if state.odd == before {
                return Ok(());
            }
            let found = state
                .found
                .drain(mark..)
                .filter(|found| found.kind != NoteKind::Form);
            let count = found.count() + issues(union.payload()).len();
            if best.is_none_or(|(_, least)| count < least) {
                best = Some((*arm, count));
            }
        }
    }
    let arm = best.map(|(arm, _)| arm).or(arms.first().copied());
    state.odd += usize::from(arm.is_none());
    fill_json(union.select(arm.unwrap_or(usize::MAX)), json, state)
}

/// A list where a union is.
#[inline(never)]
pub(super) fn fill_list_union<'de, A: SeqAccess<'de>>(
    union: &mut dyn Union,
    from: A,
    state: &mut State,
) -> Result<(), A::Error> {
    let arms = union.shape().arms;
    let lists: Vec<usize> = (0..arms.len())
        .filter(|arm| arms[*arm] == Arm::List)
        .collect();
    match lists[..] {
        [arm] => fill_list(union.select(arm), from, state),
        _ => {
            let json = AnyJson(state).visit_seq(from)?;
            fill_best(union, &lists, json, state)
        }
    }
}

/// The record arms that an object may be, the likeliest first: one that has all it requires, then one that knows most of
/// the fields, then the first.
fn by_fields(union: &mut dyn Union, object: &Map<String, Json>) -> Vec<usize> {
    let mut scores = Vec::new();
    for (index, arm) in union.shape().arms.iter().enumerate() {
        if *arm == Arm::Record
            && let Slot::Record(record) = union.select(index)
            && let Some(score) = score(record.shape(), object)
        {
            scores.push((score, index));
        }
    }
    scores.sort_by(|(left, _), (right, _)| right.cmp(left));
    scores.into_iter().map(|(_, index)| index).collect()
}

/// None: a constant has another value, or no field is known.
fn score(shape: &Shape, object: &Map<String, Json>) -> Option<(bool, usize)> {
    let present = |name: &str| object.get(name).is_some_and(|value| !value.is_null());
    let mut complete = true;
    let mut known = 0;
    for constant in shape.constants {
        match object.get(constant.name) {
            Some(value) if constant.value.is(value) => known += 1,
            Some(_) => return None,
            None => complete = false,
        }
    }
    for field in shape.fields {
        known += usize::from(object.contains_key(field.name));
        complete &= !field.required() || present(field.name);
    }
    (known > 0 || object.is_empty()).then_some((complete, known))
}
