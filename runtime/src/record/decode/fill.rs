//! The visitor that fills a place.

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Map;

use super::super::{
    Arm, Expand, Json, ListSlot, MapSlot, NoteKind, Record, Segment, Slot, Union, issues,
};
use super::State;
use super::field::{Fields, Key, KeySeed};
use super::json::AnyJson;
use super::place::{TextKey, keep_list, keep_object, open, takes_list, takes_object};
use super::scalar::{Plain, put, put_marked};
use super::union::{Plan, by_fields, plan, read_tag, says_deleted, select, settled, tagged};

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
    // A record that may be left out is on the heap.
    let boxed = matches!(slot, Slot::Option(_));
    match open(slot, takes_object) {
        Slot::Record(record) => {
            if boxed {
                state.charge(size_of_val(&*record))?;
            }
            fill_record(record, Vec::new(), from, state)
        }
        Slot::Map(map) => fill_map(map, from, state),
        Slot::Expand(expand) => {
            let slot = expand.object_slot();
            state.charge(slot.size())?;
            fill_object(slot, from, state)?;
            settle_expand(expand, state)
        }
        Slot::Union(union) => match plan(union) {
            Plan::Arm(arm) => fill_object(select(union, arm, state)?, from, state),
            Plan::Tag(tag) => fill_union(union, Some(tag), from, state),
            Plan::Fields => fill_union(union, None, from, state),
        },
        slot => keep_object(slot, from, state),
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

/// Reads entries until the tag is seen, then fills the arm it names with them and with the rest as it comes.
#[inline(never)]
fn fill_union<'de, A: MapAccess<'de>>(
    union: &mut dyn Union,
    tag: Option<&'static str>,
    mut from: A,
    state: &mut State,
) -> Result<(), A::Error> {
    let mut before = Vec::new();
    match read_tag(union, tag, &mut from, &mut before, state)? {
        Some(arm) => {
            if let Slot::Record(record) = select(union, arm, state)? {
                fill_record(record, before, from, state)?;
            }
            settle(union, arm, state)
        }
        None => fill_whole(union, before, tag, state),
    }
}

/// Moves an object to the arm that it belongs to after all.
fn settle<E: de::Error>(union: &mut dyn Union, arm: usize, state: &mut State) -> Result<(), E> {
    let Some(other) = settled(union, arm) else {
        return Ok(());
    };
    let json = state.again(union.payload());
    fill_json(select(union, other, state)?, json, state)
}

/// An expanded object that says it is deleted goes to the arm for deleted objects, if there is one.
fn settle_expand<E: de::Error>(expand: &mut dyn Expand, state: &mut State) -> Result<(), E> {
    if !says_deleted(expand.view()) {
        return Ok(());
    }
    let json = state.again(expand.view());
    match expand.deleted_slot() {
        Slot::Ignore => Ok(()),
        slot => fill_json(slot, json, state),
    }
}

/// An object that no tag decided on.
#[inline(never)]
fn fill_whole<E: de::Error>(
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
        fill_json(select(union, arm, state)?, Json::Object(object), state)?;
        return settle(union, arm, state);
    }
    let mut arms = by_fields(union, &object);
    if arms.is_empty() {
        arms.extend(union.shape().arms.iter().position(|arm| *arm == Arm::Map));
    }
    fill_best(union, &arms, Json::Object(object), state)
}

/// Fills the arm in which the fewest things are odd, and of equal ones the first that is given.
fn fill_best<E: de::Error>(
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
            fill_from(select(union, *arm, state)?, &json, state)?;
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
    let slot = select(union, arm.unwrap_or(usize::MAX), state)?;
    fill_json(slot, json, state)
}

/// A list where a union is.
#[inline(never)]
fn fill_list_union<'de, A: SeqAccess<'de>>(
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
