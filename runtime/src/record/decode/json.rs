//! JSON that is kept as JSON. serde_json's own reader of it counts nothing.

use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number};

use super::super::Json;
use super::State;

/// What a value of JSON takes beside the text in it, with a list's or an object's share for it.
const NODE: usize = 2 * size_of::<Json>();

/// Under this key a number comes with serde_json's `arbitrary_precision`, which any crate of a build can turn on.
const NUMBER: &str = "$serde_json::private::Number";

/// Reads any value.
pub(super) struct AnyJson<'s>(pub(super) &'s mut State);

impl<'de> DeserializeSeed<'de> for AnyJson<'_> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Json, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for AnyJson<'_> {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_none<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Json, D::Error> {
        from.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<Json, D::Error> {
        from.deserialize_any(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        self.0.float(value);
        Ok(value.into())
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(text.into())
    }

    fn visit_string<E>(self, text: String) -> Result<Json, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Json, A::Error> {
        self.0.enter()?;
        let mut items = Vec::new();
        while let Some(item) = from.next_element_seed(AnyJson(&mut *self.0))? {
            self.0.charge(NODE)?;
            items.push(item);
        }
        self.0.leave();
        Ok(Json::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Json, A::Error> {
        self.0.enter()?;
        let mut fields = Map::new();
        while let Some(key) = from.next_key::<String>()? {
            self.0.charge(NODE + key.len())?;
            let value = from.next_value_seed(AnyJson(&mut *self.0))?;
            fields.insert(key, value);
        }
        self.0.leave();
        Ok(match number(&fields) {
            Some(number) => {
                self.0.float(0.0);
                Json::Number(number)
            }
            None => Json::Object(fields),
        })
    }
}

/// The number that an object stands for.
fn number(fields: &Map<String, Json>) -> Option<Number> {
    if fields.len() != 1 {
        return None;
    }
    let text = fields.get(NUMBER)?.as_str()?;
    let number: Number = text.parse().ok()?;
    // Without that feature it is an object after all; with it, a number keeps how it is written.
    let precise: Result<Number, _> = "1e400".parse();
    precise.is_ok().then_some(number)
}

/// For a format's own error type.
pub(super) fn too_costly<E: de::Error>(limit: usize) -> E {
    E::custom(format_args!("{TOO_COSTLY} {limit} bytes of memory to read"))
}

pub(super) const TOO_COSTLY: &str = "takes more than";
