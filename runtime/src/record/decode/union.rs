//! Choosing the arm of a union that an object or a list goes to; key order plays no part in it.

use serde::de::{Error, MapAccess};
use serde_json::Map;

use super::super::view::payload;
use super::super::{Arm, Json, Scalar, Shape, Slot, Union, View};
use super::State;
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

/// Makes it that arm, whose object is on the heap.
pub(super) fn select<'a, E: Error>(
    union: &'a mut dyn Union,
    arm: usize,
    state: &mut State,
) -> Result<Slot<'a>, E> {
    let slot = union.select(arm);
    state.charge(slot.size())?;
    Ok(slot)
}

fn is_object(arm: &Arm) -> bool {
    matches!(arm, Arm::Tag(_) | Arm::Deleted(_) | Arm::Record | Arm::Map)
}

/// Reads entries until one names a record arm; none if they end before.
#[inline(never)]
pub(super) fn read_tag<'de, A: MapAccess<'de>>(
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

/// The arm of a tag's text. One for objects that exist comes before one for deleted objects, see [`settled`].
pub(super) fn tagged(union: &dyn Union, text: &str) -> Option<usize> {
    let arms = union.shape().arms;
    let tag = arms
        .iter()
        .position(|arm| matches!(arm, Arm::Tag(tag) if *tag == text));
    tag.or_else(|| {
        arms.iter()
            .position(|arm| matches!(arm, Arm::Deleted(tag) if *tag == text))
    })
}

/// The arm that an object belongs to after all, once it is read into that one; none if it is right where it is.
///
/// `deleted` can come after everything else. So the object is read as one that exists, which loses nothing, and read
/// again as a deleted one when it says so in the end.
pub(super) fn settled(union: &dyn Union, arm: usize) -> Option<usize> {
    let arms = union.shape().arms;
    match arms.get(arm)? {
        Arm::Tag(text) => arms
            .iter()
            .position(|arm| matches!(arm, Arm::Deleted(tag) if tag == text))
            .filter(|_| says_deleted(union.payload())),
        // No arm is for what exists.
        Arm::Deleted(_) => (!says_deleted(union.payload())).then_some(usize::MAX),
        _ => None,
    }
}

pub(super) fn says_deleted(view: View<'_>) -> bool {
    match payload(view) {
        View::Json(json) => json.get("deleted") == Some(&Json::Bool(true)),
        View::Record(record) => {
            let shape = record.shape();
            if let Some(field) = record.field("deleted") {
                return matches!(field, View::Bool(true));
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

/// The record arms that an object may be, the likeliest first: one that has all it requires, then one that knows most of
/// the fields, then the first.
pub(super) fn by_fields(union: &mut dyn Union, object: &Map<String, Json>) -> Vec<usize> {
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
