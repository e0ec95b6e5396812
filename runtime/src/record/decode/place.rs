//! What filling does at one place, without going into what it is filled with: options are opened, what fits nowhere is
//! kept as JSON, keys are read.

use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::super::{Json, Slot};
use super::State;
use super::json::AnyJson;
use super::scalar::{Plain, put};

/// The place inside an option, if it takes what comes; otherwise the option, unset.
pub(super) fn open<'a>(slot: Slot<'a>, takes: fn(&Slot<'_>) -> bool) -> Slot<'a> {
    match slot {
        Slot::Option(option) => {
            if takes(&option.fill()) {
                open(option.fill(), takes)
            } else {
                option.empty(false);
                Slot::Option(option)
            }
        }
        slot => slot,
    }
}

#[inline]
pub(super) fn takes_list(slot: &Slot<'_>) -> bool {
    matches!(
        slot,
        Slot::List(_) | Slot::Union(_) | Slot::Json(_) | Slot::Option(_)
    )
}

#[inline]
pub(super) fn takes_object(slot: &Slot<'_>) -> bool {
    match slot {
        Slot::List(_) => false,
        Slot::Record(_) | Slot::Map(_) | Slot::Expand(_) => true,
        slot => takes_list(slot),
    }
}

/// A list as JSON. Apart, as all that is rare: its temporaries would be on the stack at every level.
#[inline(never)]
pub(super) fn keep_list<'de, A: SeqAccess<'de>>(
    slot: Slot<'_>,
    from: A,
    state: &mut State,
) -> Result<(), A::Error> {
    let json = AnyJson(state).visit_seq(from)?;
    match slot {
        Slot::Json(to) => *to = state.unmark(json),
        _ => state.misfit(json),
    }
    Ok(())
}

/// The same of an object.
#[inline(never)]
pub(super) fn keep_object<'de, A: MapAccess<'de>>(
    slot: Slot<'_>,
    from: A,
    state: &mut State,
) -> Result<(), A::Error> {
    let json = AnyJson(state).visit_map(from)?;
    match slot {
        Slot::Json(to) => *to = state.unmark(json),
        slot => misfit(slot, json, state),
    }
    Ok(())
}

/// An object where none belongs. With serde_json's `arbitrary_precision`, which any crate of a build can turn on, a
/// number comes as an object; then it is not one after all.
fn misfit(slot: Slot<'_>, json: Json, state: &mut State) {
    match json {
        Json::Number(number) => {
            let plain = match (number.as_i64(), number.as_u64(), number.as_f64()) {
                (Some(value), _, _) => Plain::Int(value),
                (_, Some(value), _) => Plain::Big(value),
                (_, _, value) => {
                    state.float(0.0);
                    Plain::Float(value.unwrap_or_default())
                }
            };
            put(slot, plain, state);
        }
        json => state.misfit(json),
    }
}

/// Reads a key into a text that is used again for the next key.
pub(super) struct TextKey<'a>(pub(super) &'a mut String);

impl<'de> DeserializeSeed<'de> for TextKey<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_str(self)
    }
}

impl Visitor<'_> for TextKey<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<(), E> {
        self.0.clear();
        self.0.push_str(text);
        Ok(())
    }
}
