//! Where things are in a YAML text.
//!
//! The reader tells positions in its errors alone, so a parser that tells them with every event goes over the text a second
//! time, once for all that is looked for.

use std::collections::{HashMap, HashSet};

use saphyr_parser::{Event, Parser, Span};

use super::pointer;
use super::scan::Place;

/// Where each pointer's value stands: the key of a member, the start of an item. A pointer whose end does not exist gets
/// its nearest ancestor.
pub(super) fn locate(text: &str, pointers: &[&str]) -> Vec<Option<Place>> {
    let wanted: HashSet<&str> = pointers.iter().flat_map(|p| pointer::prefixes(p)).collect();
    let mut walk = Walk {
        wanted,
        found: HashMap::new(),
        path: String::new(),
        levels: Vec::new(),
        skipping: 0,
    };
    // What can't be read ends the walk: it is an error of the reader's.
    for (event, span) in Parser::new_from_str(text).map_while(Result::ok) {
        walk.event(&event, span);
    }
    pointers
        .iter()
        .map(|wanted| pointer::prefixes(wanted).find_map(|prefix| walk.found.get(prefix).copied()))
        .collect()
}

struct Walk<'p> {
    /// The pointers that are looked for, and all that are above them.
    wanted: HashSet<&'p str>,
    found: HashMap<String, Place>,
    /// The pointer of the value that comes, or that was the last.
    path: String,
    levels: Vec<Level>,
    /// How many containers are open that nothing in is looked for.
    skipping: usize,
}

/// An open mapping or list.
struct Level {
    /// Length of its own pointer.
    path: usize,
    next: Next,
}

/// What comes next in it.
enum Next {
    Key,
    /// The value of a key that stands there.
    Value(Place),
    Item(usize),
}

impl Walk<'_> {
    fn event(&mut self, event: &Event<'_>, span: Span) {
        let place = Place {
            line: span.start.line(),
            column: span.start.col() + 1,
        };
        match event {
            Event::MappingStart(..) | Event::SequenceStart(..) if self.skipping > 0 => {
                self.skipping += 1;
            }
            Event::MappingEnd | Event::SequenceEnd if self.skipping > 0 => self.skipping -= 1,
            Event::MappingEnd | Event::SequenceEnd => drop(self.levels.pop()),
            _ if self.skipping > 0 => {}
            Event::MappingStart(..) => self.open(place, Next::Key),
            Event::SequenceStart(..) => self.open(place, Next::Item(0)),
            Event::Scalar(text, ..) => self.scalar(text, place),
            Event::Alias(..) => self.scalar("", place),
            _ => {}
        }
    }

    fn open(&mut self, place: Place, next: Next) {
        let is_key = self.is_key("", place);
        if !is_key && self.value(place) {
            let path = self.path.len();
            self.levels.push(Level { path, next });
        } else {
            self.skipping = 1;
        }
    }

    fn scalar(&mut self, text: &str, place: Place) {
        if !self.is_key(text, place) {
            self.value(place);
        }
    }

    /// Takes a key, if one is next.
    fn is_key(&mut self, text: &str, place: Place) -> bool {
        let Some(level) = self.levels.last_mut() else {
            return false;
        };
        if !matches!(level.next, Next::Key) {
            return false;
        }
        level.next = Next::Value(place);
        self.path.truncate(level.path);
        pointer::push(&mut self.path, text);
        true
    }

    /// Notes where a value stands; whether it, or something in it, is looked for.
    fn value(&mut self, place: Place) -> bool {
        let mut at = place;
        if let Some(level) = self.levels.last_mut() {
            match level.next {
                Next::Value(key) => {
                    at = key;
                    level.next = Next::Key;
                }
                Next::Item(index) => {
                    self.path.truncate(level.path);
                    pointer::push(&mut self.path, &index.to_string());
                    level.next = Next::Item(index + 1);
                }
                Next::Key => {}
            }
        }
        let is_wanted = self.wanted.contains(self.path.as_str());
        if is_wanted {
            // The first of two equal keys: that there are two is an error of its own.
            self.found.entry(self.path.clone()).or_insert(at);
        }
        is_wanted
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
        assert_eq!(
            locate(TEXT, &["/a/b~1c/1/d"])[0].map(|place| place.column),
            Some(8)
        );
    }

    #[test]
    fn a_missing_end_is_its_nearest_ancestor() {
        assert_eq!(line(TEXT, "/200/missing"), Some(6));
        assert_eq!(line(TEXT, "/a/b~1c/7/q"), Some(2));
        assert_eq!(line(TEXT, "/a/b~1c/1/x/y"), Some(4));
        assert_eq!(line(TEXT, "/a/b~1c/0/x"), Some(3));
        assert_eq!(line(TEXT, "/nothing"), Some(1));
    }

    #[test]
    fn what_is_no_plain_key_is_passed_over() {
        let text =
            "? [a, {b: c}]\n: {d: 1}\n? k\n: - &x {y: 1}\n  - *x\nlast: >\n  text\n  end\nend: 1\n";
        assert_eq!(line(text, "/k/1"), Some(5));
        assert_eq!(line(text, "/k/0/y"), Some(4));
        assert_eq!(line(text, "/end"), Some(9));
    }

    /// All of them, however long the text and however many there are.
    #[test]
    fn finds_as_many_as_are_looked_for() {
        let filler = "# a comment\n".repeat(20_000);
        let lines: String = (0..2_000).map(|n| format!("key{n}: {n}\n")).collect();
        let text = format!("{filler}{lines}");
        let pointers: Vec<String> = (0..2_000).map(|n| format!("/key{n}")).collect();
        let pointers: Vec<&str> = pointers.iter().map(String::as_str).collect();
        let found = locate(&text, &pointers);
        for (n, place) in found.iter().enumerate() {
            assert_eq!(place.map(|place| place.line), Some(20_001 + n));
        }
    }
}
