//! The visitor that fills a place.

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::super::{Json, ListSlot, MapSlot, Record, Segment, Slot};
use super::State;
use super::field::{Fields, Key, KeySeed};
use super::json::AnyJson;
use super::scalar::{Plain, put, put_marked};
use super::union::{Plan, fill_list_union, fill_union, plan, settle_expand};

/// A place to fill; it holds its zero value.
pub(super) struct Fill<'a, 's> {
    pub(super) slot: Slot<'a>,
    pub(super) state: &'s mut State,
}

impl<'de> DeserializeSeed<'de> for Fill<'_, '_> {
    type Value = ();

    // Whatever the place expects, any value is taken.
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Fill<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        put(self.slot, Plain::Null, self.state);
        Ok(())
    }

    fn visit_none<E: de::Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        put(self.slot, Plain::Bool(value), self.state);
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        put(self.slot, Plain::Int(value), self.state);
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        put(self.slot, Plain::unsigned(value), self.state);
        Ok(())
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        self.state.float(value);
        put(self.slot, Plain::Float(value), self.state);
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        if self.state.is_mark(text) {
            put_marked(self.slot, text, self.state);
            return Ok(());
        }
        put(self.slot, Plain::Str(Cow::Borrowed(text)), self.state);
        Ok(())
    }

    fn visit_string<E>(self, text: String) -> Result<(), E> {
        if self.state.is_mark(&text) {
            put_marked(self.slot, &text, self.state);
            return Ok(());
        }
        put(self.slot, Plain::Str(Cow::Owned(text)), self.state);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, from: A) -> Result<(), A::Error> {
        fill_list(self.slot, from, self.state)
    }

    fn visit_map<A: MapAccess<'de>>(self, from: A) -> Result<(), A::Error> {
        fill_object(self.slot, from, self.state)
    }
}

/// Fills a place from JSON that stays.
pub(super) fn fill_from<E: de::Error>(
    slot: Slot<'_>,
    json: &Json,
    state: &mut State,
) -> Result<(), E> {
    json.deserialize_any(Fill { slot, state })
        .map_err(E::custom)
}

/// Fills a place from JSON that is already in memory.
pub(super) fn fill_json<E: de::Error>(
    slot: Slot<'_>,
    json: Json,
    state: &mut State,
) -> Result<(), E> {
    json.deserialize_any(Fill { slot, state })
        .map_err(E::custom)
}

pub(super) fn fill_list<'de, A: SeqAccess<'de>>(
    slot: Slot<'_>,
    from: A,
    state: &mut State,
) -> Result<(), A::Error> {
    match open(slot, takes_list) {
        Slot::List(list) => fill_items(list, from, state),
        Slot::Union(union) => fill_list_union(union, from, state),
        slot => keep_list(slot, from, state),
    }
}

/// A list as JSON. Apart, as all that is rare: its temporaries would be on the stack at every level.
#[inline(never)]
fn keep_list<'de, A: SeqAccess<'de>>(
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

/// The place inside an option, if it takes what comes; otherwise the option, unset.
fn open<'a>(slot: Slot<'a>, takes: fn(&Slot<'_>) -> bool) -> Slot<'a> {
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

fn takes_list(slot: &Slot<'_>) -> bool {
    matches!(
        slot,
        Slot::List(_) | Slot::Union(_) | Slot::Json(_) | Slot::Option(_)
    )
}

fn takes_object(slot: &Slot<'_>) -> bool {
    match slot {
        Slot::List(_) => false,
        Slot::Record(_) | Slot::Map(_) | Slot::Expand(_) => true,
        slot => takes_list(slot),
    }
}

#[inline(never)]
fn fill_items<'de, A: SeqAccess<'de>>(
    list: &mut dyn ListSlot,
    mut from: A,
    state: &mut State,
) -> Result<(), A::Error> {
    state.enter()?;
    let mut index = 0;
    loop {
        let mark = state.found.len();
        if from
            .next_element_seed(Item {
                list: &mut *list,
                state: &mut *state,
            })?
            .is_none()
        {
            break;
        }
        if state.found.len() > mark {
            state.step(mark, &Segment::Index(index));
        }
        index += 1;
    }
    state.leave();
    Ok(())
}

/// The next item of a list, which is only made once there is one.
struct Item<'a> {
    list: &'a mut dyn ListSlot,
    state: &'a mut State,
}

impl<'de> DeserializeSeed<'de> for Item<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        let slot = self.list.push();
        self.state.charge(slot.size())?;
        from.deserialize_any(Fill {
            slot,
            state: self.state,
        })
    }
}

#[inline(never)]
pub(super) fn fill_object<'de, A: MapAccess<'de>>(
    slot: Slot<'_>,
    from: A,
    state: &mut State,
) -> Result<(), A::Error> {
    match open(slot, takes_object) {
        Slot::Record(record) => fill_record(record, Vec::new(), from, state),
        Slot::Map(map) => fill_map(map, from, state),
        Slot::Expand(expand) => {
            let slot = expand.object_slot();
            state.charge(slot.size())?;
            fill_object(slot, from, state)?;
            settle_expand(expand, state)
        }
        Slot::Union(union) => match plan(union) {
            Plan::Arm(arm) => fill_object(union.select(arm), from, state),
            Plan::Tag(tag) => fill_union(union, Some(tag), from, state),
            Plan::Fields => fill_union(union, None, from, state),
        },
        slot => keep_object(slot, from, state),
    }
}

#[inline(never)]
fn keep_object<'de, A: MapAccess<'de>>(
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

fn fill_map<'de, A: MapAccess<'de>>(
    map: &mut dyn MapSlot,
    mut from: A,
    state: &mut State,
) -> Result<(), A::Error> {
    state.enter()?;
    let mark = state.found.len();
    let mut key = String::new();
    // Keys that came before, and where what is found in their later values begins.
    let mut again = Vec::new();
    while from.next_key_seed(TextKey(&mut key))?.is_some() {
        let before = state.found.len();
        if state.is_mark(&key) {
            key = state.unmark_key(std::mem::take(&mut key));
        }
        if before > mark && map.contains(&key) {
            again.push((key.clone(), before));
        }
        let slot = map.insert(&key);
        state.charge(slot.size() + size_of::<String>() + key.len())?;
        from.next_value_seed(Fill {
            slot,
            state: &mut *state,
        })?;
        if state.found.len() > before {
            state.step(before, &Segment::Key(key.as_str().into()));
        }
    }
    if !again.is_empty() {
        state.forget(mark, again);
    }
    state.leave();
    Ok(())
}

/// Reads a key into a text that is used again for the next key.
struct TextKey<'a>(&'a mut String);

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

/// Fills a record from the entries that were read already, and the rest.
#[inline(never)]
pub(super) fn fill_record<'de, A: MapAccess<'de>>(
    record: &mut dyn Record,
    before: Vec<(String, Json)>,
    mut from: A,
    state: &mut State,
) -> Result<(), A::Error> {
    state.enter()?;
    state.mark(record);
    state.charge(record.nature().boxed)?;
    let mut fields = Fields::new(record.shape(), state.found.len());
    if !before.is_empty() {
        fill_entries(record, &mut fields, before, state)?;
    }
    while let Some(key) = from.next_key_seed(KeySeed(&mut fields))? {
        match key {
            Key::Unknown => keep_unknown(record, &mut fields, &mut from, state)?,
            key => {
                from.next_value_seed(Fill {
                    slot: fields.open(record, key),
                    state: &mut *state,
                })?;
                fields.close(record, key, state);
            }
        }
    }
    fields.finish(record, state);
    state.leave();
    Ok(())
}

#[inline(never)]
fn fill_entries<E: de::Error>(
    record: &mut dyn Record,
    fields: &mut Fields,
    entries: Vec<(String, Json)>,
    state: &mut State,
) -> Result<(), E> {
    for (name, value) in entries {
        match fields.find(&name) {
            Key::Unknown => fields.keep_unknown(record, value, state),
            key => {
                fill_json(fields.open(record, key), value, state)?;
                fields.close(record, key, state);
            }
        }
    }
    Ok(())
}

#[inline(never)]
fn keep_unknown<'de, A: MapAccess<'de>>(
    record: &mut dyn Record,
    fields: &mut Fields,
    from: &mut A,
    state: &mut State,
) -> Result<(), A::Error> {
    let value = from.next_value_seed(AnyJson(&mut *state))?;
    fields.keep_unknown(record, value, state);
    Ok(())
}
