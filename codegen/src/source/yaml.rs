//! Reading YAML as JSON values.

use std::fmt;

use serde::de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::scan::Place;

/// What stopped the reading, and where.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) what: String,
    pub(crate) place: Option<Place>,
}

/// Reads a YAML text; equal keys in a mapping are an error.
pub(crate) fn read(text: &str, max_depth: usize) -> Result<Value, Failure> {
    if let Some(place) = too_deep(text, max_depth) {
        return Err(Failure {
            what: format!("nested more than {max_depth} levels deep"),
            place: Some(place),
        });
    }
    ToJson { depth: max_depth }
        .deserialize(serde_yaml::Deserializer::from_str(text))
        .map_err(|error| failure(&error))
}

/// A message of the YAML reader, without the position that it repeats at its end.
pub(crate) fn failure(error: &serde_yaml::Error) -> Failure {
    let place = error.location().map(|at| Place {
        line: at.line().max(1),
        column: at.column().max(1),
    });
    let mut what = error.to_string();
    if let Some(end) = what.find(" at line ") {
        what.truncate(end);
    }
    Failure { what, place }
}

/// The YAML library bounds its own recursion, but the time it takes per token grows with the nesting, so ten thousand
/// brackets are stopped before it sees them. Quoted text and comments may hold any number of brackets.
fn too_deep(text: &str, max_depth: usize) -> Option<Place> {
    let mut depth = 0usize;
    let mut quote: Option<char> = None;
    let mut indents: Vec<usize> = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let here = |column: usize| {
            Some(Place {
                line: number + 1,
                column: column + 1,
            })
        };
        let content = line.trim_start();
        let indent = line.len() - content.len();
        if quote.is_none() && depth == 0 && !content.is_empty() {
            while indents.last().is_some_and(|outer| *outer >= indent) {
                indents.pop();
            }
            indents.push(indent);
            if indents.len() > max_depth {
                return here(indent);
            }
        }
        // `- - - - x` nests once per dash.
        let dashes = content.split(' ').take_while(|word| *word == "-").count();
        if dashes > max_depth {
            return here(0);
        }
        let mut previous = ' ';
        let mut chars = line.chars().enumerate();
        while let Some((column, c)) = chars.next() {
            match (quote, c) {
                (Some('"'), '\\') => drop(chars.next()),
                (Some(open), _) if open == c => quote = None,
                (Some(_), _) => {}
                (None, '"' | '\'') if " [{,:".contains(previous) => quote = Some(c),
                (None, '#') if previous == ' ' => break,
                (None, '[' | '{') => {
                    depth += 1;
                    if depth > max_depth {
                        return here(column);
                    }
                }
                (None, ']' | '}') => depth = depth.saturating_sub(1),
                (None, _) => {}
            }
            previous = c;
        }
    }
    None
}

/// Builds a JSON value. Keys become text (`200:` is a number in YAML); tags, NaN and the infinities have no JSON.
#[derive(Clone, Copy)]
struct ToJson {
    depth: usize,
}

impl ToJson {
    fn deeper<E: de::Error>(self) -> Result<Self, E> {
        let depth = self
            .depth
            .checked_sub(1)
            .ok_or_else(|| E::custom("nested too deep"))?;
        Ok(Self { depth })
    }
}

impl<'de> DeserializeSeed<'de> for ToJson {
    type Value = Value;

    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ToJson {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON has too")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    /// An empty text.
    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Value, E> {
        let number =
            Number::from_f64(value).ok_or_else(|| E::custom("a number that JSON does not have"))?;
        Ok(Value::Number(number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let inner = self.deeper()?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(inner)? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_enum<A: de::EnumAccess<'de>>(self, _: A) -> Result<Value, A::Error> {
        Err(de::Error::custom("a tag, which JSON does not have"))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let inner = self.deeper()?;
        let mut map = Map::new();
        while let Some(key) = entries.next_key_seed(NewKey { map: &map })? {
            let value = entries.next_value_seed(inner)?;
            map.insert(key, value);
        }
        Ok(Value::Object(map))
    }
}

/// A mapping's key as text; checked here so that the error stands at the second of two equal keys.
struct NewKey<'m> {
    map: &'m Map<String, Value>,
}

impl<'de> DeserializeSeed<'de> for NewKey<'_> {
    type Value = String;

    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl NewKey<'_> {
    fn check<E: de::Error>(&self, key: &str) -> Result<String, E> {
        if self.map.contains_key(key) {
            return Err(E::custom(format!("the key `{key}` is there twice")));
        }
        Ok(key.to_owned())
    }
}

impl Visitor<'_> for NewKey<'_> {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<String, E> {
        self.check(key)
    }

    fn visit_bool<E: de::Error>(self, key: bool) -> Result<String, E> {
        self.check(&key.to_string())
    }

    fn visit_i64<E: de::Error>(self, key: i64) -> Result<String, E> {
        self.check(&key.to_string())
    }

    fn visit_u64<E: de::Error>(self, key: u64) -> Result<String, E> {
        self.check(&key.to_string())
    }

    fn visit_f64<E: de::Error>(self, key: f64) -> Result<String, E> {
        self.check(&key.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "a:\n  b/c:\n    - 1\n    - {d: 2}\n200:\n  e: x\n";

    #[test]
    fn reads_as_json() {
        let value = read(TEXT, 9).unwrap();
        assert_eq!(
            value.to_string(),
            r#"{"a":{"b/c":[1,{"d":2}]},"200":{"e":"x"}}"#
        );
    }

    #[test]
    fn equal_keys_are_an_error() {
        let failure = read("a: 1\nb: 2\n\"a\": 3\n", 9).unwrap_err();
        assert_eq!(failure.place.map(|place| place.line), Some(3));
        assert_eq!(failure.what, "the key `a` is there twice");
    }

    #[test]
    fn brackets_in_text_do_not_nest() {
        let text = format!("a: \"{0}\"\nb: '{0}'\nc: x # {0}\n", "[".repeat(50));
        assert!(read(&text, 9).is_ok());
    }

    #[test]
    fn ten_thousand_levels_are_an_error_and_quick() {
        let started = std::time::Instant::now();
        let indents: String = (0..10_000)
            .map(|depth| format!("{}a:\n", " ".repeat(depth)))
            .collect();
        for text in [
            "[".repeat(10_000),
            "{a: ".repeat(10_000),
            "- ".repeat(10_000),
            "? ".repeat(10_000),
            "-\t".repeat(10_000),
            indents,
        ] {
            assert!(read(&text, 64).is_err());
        }
        assert!(started.elapsed().as_secs() < 10, "{:?}", started.elapsed());
    }
}
