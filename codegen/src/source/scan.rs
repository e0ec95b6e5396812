//! A JSON scanner that knows where things are.
//!
//! serde_json says nothing about positions and keeps the last of two equal keys in silence. This scanner is the other
//! half: it walks the text once, without recursion, and never fails; what is not JSON ends the walk.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::pointer;

/// A position in a text; both count from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// What the scanner found, with its byte offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Event<'t> {
    /// A member's key: what is between the quotes, escapes as written.
    Key(&'t str, usize),
    /// A string, number or word in value position.
    Scalar(usize),
    Open(usize),
    Close,
}

struct Frame {
    object: bool,
    /// In an object: the next string is a key.
    key_next: bool,
}

struct Scanner<'t> {
    text: &'t str,
    at: usize,
    stack: Vec<Frame>,
}

impl<'t> Scanner<'t> {
    fn new(text: &'t str) -> Self {
        Self {
            text,
            at: 0,
            stack: Vec::new(),
        }
    }

    /// Reads a string from its opening quote; the contents are without quotes.
    fn string(&mut self) -> &'t str {
        let bytes = self.text.as_bytes();
        let start = self.at + 1;
        let mut end = start;
        while let Some(&byte) = bytes.get(end) {
            match byte {
                b'"' => break,
                b'\\' => end += 2,
                _ => end += 1,
            }
        }
        self.at = (end + 1).min(bytes.len());
        // `get`: an unfinished escape may end past the text or inside a character.
        self.text.get(start..end.min(bytes.len())).unwrap_or("")
    }
}

impl<'t> Iterator for Scanner<'t> {
    type Item = Event<'t>;

    fn next(&mut self) -> Option<Event<'t>> {
        let bytes = self.text.as_bytes();
        loop {
            let offset = self.at;
            match *bytes.get(offset)? {
                b'{' | b'[' => {
                    let object = bytes[offset] == b'{';
                    self.at += 1;
                    self.stack.push(Frame {
                        object,
                        key_next: object,
                    });
                    return Some(Event::Open(offset));
                }
                b'}' | b']' => {
                    self.at += 1;
                    if self.stack.pop().is_some() {
                        return Some(Event::Close);
                    }
                }
                b'"' => {
                    let contents = self.string();
                    if let Some(frame) = self.stack.last_mut()
                        && frame.key_next
                    {
                        frame.key_next = false;
                        return Some(Event::Key(contents, offset));
                    }
                    return Some(Event::Scalar(offset));
                }
                b',' => {
                    self.at += 1;
                    if let Some(frame) = self.stack.last_mut() {
                        frame.key_next = frame.object;
                    }
                }
                b':' | b' ' | b'\t' | b'\r' | b'\n' => self.at += 1,
                _ => {
                    let rest = &bytes[offset..];
                    let len = rest
                        .iter()
                        .position(|byte| b"{}[]\",: \t\r\n".contains(byte))
                        .unwrap_or(rest.len());
                    self.at += len.max(1);
                    return Some(Event::Scalar(offset));
                }
            }
        }
    }
}

/// Where each pointer's value stands: the key of a member, the start of an array's item. A pointer whose end does not
/// exist (a missing member is what many messages are about) gets its nearest ancestor. One pass for all pointers.
pub fn locate(text: &str, pointers: &[&str]) -> Vec<Option<Place>> {
    let wanted: HashSet<&str> = pointers.iter().flat_map(|p| pointer::prefixes(p)).collect();
    let mut found: HashMap<String, usize> = HashMap::new();
    walk(text, |path, offset| {
        let hit = wanted.contains(path);
        if hit {
            // The first of two equal keys; the duplicate itself is reported by offset.
            found.entry(path.to_owned()).or_insert(offset);
        }
        hit
    });
    let places = places(text, found.values().copied().collect());
    pointers
        .iter()
        .map(|wanted| {
            pointer::prefixes(wanted)
                .find_map(|prefix| found.get(prefix))
                .and_then(|offset| places.get(offset).copied())
        })
        .collect()
}

/// The pointer of the innermost object or list that is open at a byte offset.
pub(crate) fn enclosing(text: &str, offset: usize) -> String {
    walk(text.get(..offset).unwrap_or(text), |_, _| true)
}

/// Calls `visit(pointer, offset)` for every value in document order; `false` skips what is inside it. Returns the pointer
/// of what is still open at the end.
fn walk(text: &str, mut visit: impl FnMut(&str, usize) -> bool) -> String {
    struct Level {
        /// Length of the path of the container itself.
        path: usize,
        index: usize,
        object: bool,
    }
    let mut scanner = Scanner::new(text);
    let mut path = String::new();
    let mut levels: Vec<Level> = Vec::new();
    let mut key_offset = None;
    // Depth at which a skipped container was opened.
    let mut skipping: Option<usize> = None;
    while let Some(event) = scanner.next() {
        if let Some(depth) = skipping {
            if scanner.stack.len() < depth {
                skipping = None;
            }
            continue;
        }
        match event {
            Event::Key(key, offset) => {
                if let Some(level) = levels.last() {
                    path.truncate(level.path);
                }
                pointer::push(&mut path, &decode(key));
                key_offset = Some(offset);
            }
            Event::Scalar(offset) | Event::Open(offset) => {
                if let Some(level) = levels.last_mut()
                    && !level.object
                {
                    path.truncate(level.path);
                    pointer::push(&mut path, &level.index.to_string());
                    level.index += 1;
                }
                let enter = visit(&path, key_offset.take().unwrap_or(offset));
                if matches!(event, Event::Open(_)) {
                    if enter {
                        let object = scanner.stack.last().is_some_and(|frame| frame.object);
                        levels.push(Level {
                            path: path.len(),
                            index: 0,
                            object,
                        });
                    } else {
                        skipping = Some(scanner.stack.len());
                    }
                }
            }
            Event::Close => {
                if let Some(level) = levels.pop() {
                    path.truncate(level.path);
                }
            }
        }
    }
    path.truncate(levels.last().map_or(0, |level| level.path));
    path
}

/// What serde_json does not tell: nesting beyond a limit, and equal keys.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Flaw {
    /// A container nested deeper than the limit opens here. Nothing after it was looked at.
    TooDeep { offset: usize },
    /// This key was already there in the same object.
    DuplicateKey { key: String, offset: usize },
}

/// All duplicate keys, or the first container that is nested too deep.
pub(crate) fn flaws(text: &str, max_depth: usize) -> Vec<Flaw> {
    let mut scanner = Scanner::new(text);
    let mut flaws = Vec::new();
    // The keys of all open objects, one after the other, and where each container's own begin.
    let mut keys: Vec<(Cow<'_, str>, usize)> = Vec::new();
    let mut starts: Vec<usize> = Vec::new();
    while let Some(event) = scanner.next() {
        match event {
            Event::Key(key, offset) => keys.push((decode(key), offset)),
            Event::Open(offset) => {
                if scanner.stack.len() > max_depth {
                    return vec![Flaw::TooDeep { offset }];
                }
                starts.push(keys.len());
            }
            Event::Close => {
                let start = starts.pop().unwrap_or(0);
                duplicates(&mut keys[start..], &mut flaws);
                keys.truncate(start);
            }
            Event::Scalar(_) => {}
        }
    }
    flaws
}

fn duplicates(keys: &mut [(Cow<'_, str>, usize)], flaws: &mut Vec<Flaw>) {
    keys.sort_unstable();
    for pair in keys.windows(2) {
        if pair[0].0 == pair[1].0 {
            flaws.push(Flaw::DuplicateKey {
                key: pair[1].0.to_string(),
                offset: pair[1].1,
            });
        }
    }
}

/// A key with its escapes resolved; what cannot be resolved stays as written.
fn decode(raw: &str) -> Cow<'_, str> {
    if raw.contains('\\') {
        serde_json::from_str(&format!("\"{raw}\"")).map_or(Cow::Borrowed(raw), Cow::Owned)
    } else {
        Cow::Borrowed(raw)
    }
}

/// The place of one byte offset.
pub(crate) fn place(text: &str, offset: usize) -> Place {
    places(text, vec![offset])
        .remove(&offset)
        .unwrap_or(Place { line: 1, column: 1 })
}

/// In one pass, however many offsets there are and however long the lines.
fn places(text: &str, mut offsets: Vec<usize>) -> HashMap<usize, Place> {
    offsets.sort_unstable();
    let bytes = text.as_bytes();
    let mut place = Place { line: 1, column: 1 };
    let mut at = 0;
    offsets
        .into_iter()
        .map(|offset| {
            let end = offset.clamp(at, bytes.len());
            for byte in &bytes[at..end] {
                match byte {
                    b'\n' => {
                        place = Place {
                            line: place.line + 1,
                            column: 1,
                        };
                    }
                    // The rest of a character's bytes in UTF-8.
                    0x80..=0xbf => {}
                    _ => place.column += 1,
                }
            }
            at = end;
            (offset, place)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn line(text: &str, pointer: &str) -> Option<usize> {
        locate(text, &[pointer])[0].map(|place| place.line)
    }

    const TEXT: &str = "{\n \"a\": {\n  \"b/c\": [\n   1,\n   {\"d\": 2}\n  ]\n },\n \"e\\u0066\": \"x\\\"y\"\n}\n";

    #[test]
    fn finds_members_and_items() {
        assert_eq!(line(TEXT, ""), Some(1));
        assert_eq!(line(TEXT, "/a"), Some(2));
        assert_eq!(line(TEXT, "/a/b~1c"), Some(3));
        assert_eq!(line(TEXT, "/a/b~1c/0"), Some(4));
        assert_eq!(line(TEXT, "/a/b~1c/1/d"), Some(5));
        assert_eq!(line(TEXT, "/ef"), Some(8));
        assert_eq!(
            locate(TEXT, &["/a/b~1c/1/d"])[0].map(|place| place.column),
            Some(5)
        );
    }

    #[test]
    fn a_missing_end_is_its_nearest_ancestor() {
        assert_eq!(line(TEXT, "/a/b~1c/7/q"), Some(3));
        assert_eq!(line(TEXT, "/a/zzz"), Some(2));
        assert_eq!(line("", "/a"), None);
    }

    #[test]
    fn tells_what_an_offset_is_in() {
        let at = |part: &str| enclosing(TEXT, TEXT.find(part).unwrap());
        assert_eq!(at("2}"), "/a/b~1c/1");
        assert_eq!(at("1,"), "/a/b~1c");
        assert_eq!(at("\"e\\u"), "");
    }

    #[test]
    fn finds_equal_keys_however_written() {
        let found = flaws(r#"{"a": {"x": 1, "y": {"x": 2}}, "\u0061": 3}"#, 9);
        assert_eq!(
            found,
            [Flaw::DuplicateKey {
                key: "a".into(),
                offset: 31
            }]
        );
        assert!(flaws(r#"[{"a": "a"}, {"a": {"a": 1}}]"#, 9).is_empty());
    }

    #[test]
    fn nesting_costs_no_stack() {
        let deep = "[".repeat(1_000_000);
        assert_eq!(flaws(&deep, 64), [Flaw::TooDeep { offset: 64 }]);
        assert_eq!(line(&deep, "/0/0/0/0"), Some(1));
    }

    proptest! {
        #[test]
        fn survives_any_text(text in "\\PC*", pointer in "(/[a-c0-2~]{0,3}){0,4}", limit in 0usize..40) {
            let _ = (locate(&text, &[&pointer]), flaws(&text, 3), enclosing(&text, limit), place(&text, limit));
        }

        #[test]
        fn survives_almost_json(text in "[\\[\\]{},:\"\\\\a0é \n]{0,60}", limit in 0usize..70) {
            let _ = (locate(&text, &["/a/0", "/a"]), flaws(&text, 3), enclosing(&text, limit), place(&text, limit));
        }
    }
}
