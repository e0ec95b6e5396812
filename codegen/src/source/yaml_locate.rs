//! Where things are in a YAML text.
//!
//! The YAML reader tells positions in its errors alone, so each pointer is walked to and an error raised there.

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;

use serde::de::{self, DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::pointer;
use super::scan::Place;
use super::yaml::failure;

/// How much text is read to locate errors: each costs one or two readings of the document, and the first errors of a
/// large one are worth more than waiting for all.
const BUDGET: usize = 64 << 20;

/// Where each pointer's value stands: the key of a member, the start of an item. A pointer whose end does not exist gets
/// its nearest ancestor.
pub(super) fn locate(text: &str, pointers: &[&str]) -> Vec<Option<Place>> {
    let affordable = BUDGET / text.len().max(1);
    let one = |wanted: &str| {
        let segments: Vec<Cow<'_, str>> =
            wanted.split('/').skip(1).map(pointer::unescape).collect();
        match walk(text, &segments) {
            Err(exists) => walk(text, segments.get(..exists)?).ok(),
            found => found.ok(),
        }
    };
    let places = pointers.iter().enumerate();
    places
        .map(|(index, wanted)| {
            if index <= affordable {
                one(wanted)
            } else {
                None
            }
        })
        .collect()
}

/// The place of a value, or how many of the segments lead somewhere.
fn walk(text: &str, segments: &[Cow<'_, str>]) -> Result<Place, usize> {
    let left = Cell::new(None);
    let walk = Walk {
        segments,
        left: &left,
    };
    let result = walk.deserialize(serde_yaml::Deserializer::from_str(text));
    match (result.err(), left.get()) {
        (Some(error), None) => failure(&error).place.ok_or(0),
        (_, left) => Err(segments.len() - left.unwrap_or(segments.len())),
    }
}

/// The message of the error that marks a place; never shown.
const HERE: &str = "here";

/// Goes down the segments and fails on arrival, at the key of a member or the start of an item.
#[derive(Clone, Copy)]
struct Walk<'s> {
    segments: &'s [Cow<'s, str>],
    /// How many segments were left where the way ended.
    left: &'s Cell<Option<usize>>,
}

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = ();

    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Some((first, rest)) = self.segments.split_first() else {
            return Err(de::Error::custom(HERE));
        };
        let mut index = 0usize;
        loop {
            let there = if *first == index.to_string() {
                items.next_element_seed(self.inside(rest))?.is_some()
            } else {
                items.next_element::<IgnoredAny>()?.is_some()
            };
            if !there {
                return self.missing();
            }
            index += 1;
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let Some((first, rest)) = self.segments.split_first() else {
            return Err(de::Error::custom(HERE));
        };
        let wanted = || WantedKey {
            key: first,
            last: rest.is_empty(),
        };
        while let Some(hit) = entries.next_key_seed(wanted())? {
            if hit {
                entries.next_value_seed(self.inside(rest))?;
            } else {
                entries.next_value::<IgnoredAny>()?;
            }
        }
        self.missing()
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        self.scalar()
    }

    fn visit_none<E: de::Error>(self) -> Result<(), E> {
        self.scalar()
    }

    fn visit_bool<E: de::Error>(self, _: bool) -> Result<(), E> {
        self.scalar()
    }

    fn visit_i64<E: de::Error>(self, _: i64) -> Result<(), E> {
        self.scalar()
    }

    fn visit_u64<E: de::Error>(self, _: u64) -> Result<(), E> {
        self.scalar()
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<(), E> {
        self.scalar()
    }

    fn visit_str<E: de::Error>(self, _: &str) -> Result<(), E> {
        self.scalar()
    }
}

impl<'s> Walk<'s> {
    fn inside(self, segments: &'s [Cow<'s, str>]) -> Self {
        Walk { segments, ..self }
    }

    /// The deepest value on the way ends first; those above it only see their own entries end.
    fn missing<E>(self) -> Result<(), E> {
        if self.left.get().is_none() {
            self.left.set(Some(self.segments.len()));
        }
        Ok(())
    }

    fn scalar<E: de::Error>(self) -> Result<(), E> {
        if self.segments.is_empty() {
            Err(E::custom(HERE))
        } else {
            self.missing()
        }
    }
}

struct WantedKey<'s> {
    key: &'s str,
    last: bool,
}

impl<'de> DeserializeSeed<'de> for WantedKey<'_> {
    type Value = bool;

    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl WantedKey<'_> {
    fn check<E: de::Error>(&self, key: &str) -> Result<bool, E> {
        if key != self.key {
            Ok(false)
        } else if self.last {
            Err(E::custom(HERE))
        } else {
            Ok(true)
        }
    }
}

impl Visitor<'_> for WantedKey<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<bool, E> {
        self.check(key)
    }

    fn visit_bool<E: de::Error>(self, key: bool) -> Result<bool, E> {
        self.check(&key.to_string())
    }

    fn visit_i64<E: de::Error>(self, key: i64) -> Result<bool, E> {
        self.check(&key.to_string())
    }

    fn visit_u64<E: de::Error>(self, key: u64) -> Result<bool, E> {
        self.check(&key.to_string())
    }

    fn visit_f64<E: de::Error>(self, key: f64) -> Result<bool, E> {
        self.check(&key.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "a:\n  b/c:\n    - 1\n    - {d: 2}\n  z: 1\n200:\n  e: x\n";

    fn line(text: &str, pointer: &str) -> Option<usize> {
        locate(text, &[pointer])[0].map(|place| place.line)
    }

    #[test]
    fn finds_members_and_items() {
        assert_eq!(line(TEXT, ""), Some(1));
        assert_eq!(line(TEXT, "/a"), Some(1));
        assert_eq!(line(TEXT, "/a/b~1c"), Some(2));
        assert_eq!(line(TEXT, "/a/b~1c/0"), Some(3));
        assert_eq!(line(TEXT, "/a/b~1c/1/d"), Some(4));
        assert_eq!(line(TEXT, "/200/e"), Some(7));
    }

    #[test]
    fn a_missing_end_is_its_nearest_ancestor() {
        assert_eq!(line(TEXT, "/200/missing"), Some(6));
        assert_eq!(line(TEXT, "/a/b~1c/7/q"), Some(2));
        assert_eq!(line(TEXT, "/a/b~1c/1/x/y"), Some(4));
        assert_eq!(line(TEXT, "/a/b~1c/0/x"), Some(3));
        assert_eq!(line(TEXT, "/nothing"), Some(1));
    }
}
