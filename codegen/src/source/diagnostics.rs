//! Errors that say where, what, and what to do.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use super::scan::Place;
use super::text::Source;
use super::visible::is_seen;

/// How many errors are printed before the rest is only counted.
const PRINTED: usize = 100;

/// How many errors of one kind are told before the rest of them is only listed.
const OF_A_KIND: usize = 5;

/// How many errors are listed so.
const LISTED: usize = 20;

/// The widest piece of a line that is shown; a minified document is one line of megabytes.
const EXCERPT: usize = 100;

/// The longest message, in characters; names in a document have no limit.
const MESSAGE: usize = 400;

/// One thing that is wrong with an input file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// JSON pointer into the document, without the leading `#`.
    pub pointer: String,
    /// The line in the file, once located.
    pub line: Option<usize>,
    /// The column in the line, once located.
    pub column: Option<usize>,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub help: String,
    source: Option<Arc<Source>>,
}

/// All errors of a run. Collect with [`push`](Self::push), finish with [`into_result`](Self::into_result).
///
/// Lines are looked up at the end and only if there is an error, so a clean run pays nothing for them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Diagnostics {
    source: Option<Arc<Source>>,
    items: Vec<Diagnostic>,
}

impl Diagnostics {
    /// An empty collection about one file.
    pub fn new(source: &Arc<Source>) -> Self {
        Self {
            source: Some(source.clone()),
            items: Vec::new(),
        }
    }

    /// Adds an error at a JSON pointer (with or without the leading `#`).
    pub fn push(
        &mut self,
        pointer: impl AsRef<str>,
        what: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.items.push(Diagnostic {
            pointer: pointer.as_ref().trim_start_matches('#').to_owned(),
            line: None,
            column: None,
            what: what.into(),
            help: help.into(),
            source: self.source.clone(),
        });
    }

    /// Adds an error at a place that is already known.
    pub fn push_at(
        &mut self,
        pointer: impl AsRef<str>,
        place: Place,
        what: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.push(pointer, what, help);
        if let Some(item) = self.items.last_mut() {
            (item.line, item.column) = (Some(place.line), Some(place.column));
        }
    }

    /// Takes over another collection's errors; each keeps the file it is about.
    pub fn append(&mut self, other: Self) {
        self.items.extend(other.items);
    }

    /// The same errors, those about a text that nobody has on disk as errors about the file that it was made from: at the
    /// same pointers.
    #[must_use]
    pub fn cited(mut self, made: impl Fn(&Source) -> bool, file: &Arc<Source>) -> Self {
        for item in &mut self.items {
            if item.source.as_deref().is_some_and(&made) {
                item.source = Some(file.clone());
                (item.line, item.column) = (None, None);
            }
        }
        self.in_order()
    }

    /// Nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// How many errors there are.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// The errors; in order once [`into_result`](Self::into_result) has returned them.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.items.iter()
    }

    /// `Ok` when nothing was pushed; else all errors, located, in document order, each once.
    pub fn into_result(self) -> Result<(), Self> {
        if self.items.is_empty() {
            return Ok(());
        }
        Err(self.in_order())
    }

    /// All of them, located, in document order, each once.
    #[must_use]
    pub fn in_order(mut self) -> Self {
        self.locate();
        let key = |item: &Diagnostic| {
            let origin = item.source.as_ref().map(|source| source.origin.clone());
            // What has no place comes after what has one.
            (
                origin,
                item.line.is_none(),
                item.line,
                item.column,
                item.pointer.clone(),
                item.what.clone(),
                item.help.clone(),
            )
        };
        self.items.sort_by_cached_key(key);
        self.items.dedup();
        self
    }

    /// One pass over each file for all its errors.
    fn locate(&mut self) {
        let mut sources: Vec<Arc<Source>> = Vec::new();
        for item in &self.items {
            if let (None, Some(source)) = (item.line, &item.source)
                && !sources.iter().any(|seen| Arc::ptr_eq(seen, source))
            {
                sources.push(source.clone());
            }
        }
        for source in sources {
            let mut open: Vec<&mut Diagnostic> = self
                .items
                .iter_mut()
                .filter(|item| item.line.is_none())
                .filter(|item| {
                    item.source
                        .as_ref()
                        .is_some_and(|own| Arc::ptr_eq(own, &source))
                })
                .collect();
            let pointers: Vec<&str> = open.iter().map(|item| item.pointer.as_str()).collect();
            let places = source.locate(&pointers);
            for (item, place) in open.iter_mut().zip(places) {
                (item.line, item.column) = (place.map(|p| p.line), place.map(|p| p.column));
            }
        }
    }
}

impl fmt::Display for Diagnostics {
    /// In order; where one kind repeats, the first few in full and the others on a line each.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut kinds: HashMap<String, Vec<&Diagnostic>> = HashMap::new();
        for item in &self.items {
            kinds.entry(item.kind()).or_default().push(item);
        }
        let mut told: HashMap<String, usize> = HashMap::new();
        let mut printed = 0;
        let mut left = 0;
        for item in &self.items {
            let kind = item.kind();
            let count = told.entry(kind.clone()).or_default();
            *count += 1;
            if *count > OF_A_KIND {
                continue;
            }
            if printed == PRINTED {
                left += 1;
                continue;
            }
            if printed > 0 {
                writeln!(f)?;
            }
            write!(f, "{item}")?;
            printed += 1;
            let all = kinds.get(&kind).map_or(&[][..], Vec::as_slice);
            if *count == OF_A_KIND && all.len() > OF_A_KIND {
                more(f, &all[OF_A_KIND..])?;
            }
        }
        match left {
            0 => Ok(()),
            left => write!(f, "\n... and {left} more\n"),
        }
    }
}

/// The places of those that repeat a kind.
fn more(f: &mut fmt::Formatter<'_>, items: &[&Diagnostic]) -> fmt::Result {
    writeln!(f, "  and {} more of this kind:", items.len())?;
    for item in items.iter().take(LISTED) {
        match item.line {
            Some(line) => writeln!(f, "  {line}: #{}", tame(&item.pointer))?,
            None => writeln!(f, "  #{}", tame(&item.pointer))?,
        }
    }
    if items.len() > LISTED {
        writeln!(f, "  ...")?;
    }
    Ok(())
}

impl std::error::Error for Diagnostics {}

impl Diagnostic {
    /// What those have in common that say the same of other things: the file, and the message without what it quotes.
    fn kind(&self) -> String {
        let mut kind = self
            .source
            .as_ref()
            .map_or_else(String::new, |s| s.origin.clone());
        // What is quoted stands at every second place.
        for part in self.what.split('`').step_by(2) {
            kind.push('\0');
            kind.extend(part.chars().filter(|c| !c.is_ascii_digit()));
        }
        kind
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(source) = &self.source {
            write!(f, "{}:", source.origin)?;
            if let Some(line) = self.line {
                write!(f, "{line}:")?;
            }
            write!(f, " ")?;
        }
        writeln!(f, "#{}: {}", tame(&self.pointer), tame(&self.what))?;
        if let (Some(source), Some(line)) = (&self.source, self.line)
            && let Some(text) = source.text.lines().nth(line.saturating_sub(1))
            && !text.trim().is_empty()
        {
            excerpt(f, text, line, self.column.unwrap_or(1))?;
        }
        if !self.help.is_empty() {
            writeln!(f, "  help: {}", tame(&self.help))?;
        }
        Ok(())
    }
}

/// A message on one line of bearable length, whatever the document put into it.
fn tame(text: &str) -> String {
    let mut shown = String::new();
    for c in text.chars().take(MESSAGE) {
        if c == '\n' || !is_seen(c) {
            shown.extend(c.escape_default());
        } else {
            shown.push(c);
        }
    }
    if text.chars().nth(MESSAGE).is_some() {
        shown.push_str("...");
    }
    shown
}

/// The line with a caret under the column; only a window of a long line.
fn excerpt(f: &mut fmt::Formatter<'_>, text: &str, line: usize, column: usize) -> fmt::Result {
    let column = column.saturating_sub(1);
    let (start, before) = if column < EXCERPT {
        let indent = text.chars().take_while(|c| c.is_whitespace()).count();
        (indent.min(column), "")
    } else {
        (column - EXCERPT / 4, "...")
    };
    let window = skip(text, start);
    let rest = skip(window, EXCERPT);
    let more = if rest.is_empty() { "" } else { "..." };
    // Control characters of a hostile document must not reach a terminal.
    let shown: String = window
        .strip_suffix(rest)
        .unwrap_or(window)
        .chars()
        .map(|c| if is_seen(c) { c } else { ' ' })
        .collect();
    let shown = shown.trim_end();
    let gutter = " ".repeat(line.to_string().len());
    writeln!(f, "  {line} | {before}{shown}{more}")?;
    writeln!(
        f,
        "  {gutter} | {}^",
        " ".repeat(before.len() + column - start)
    )
}

/// A text without its first characters. A line may be megabytes long, and nearly all are ASCII.
fn skip(text: &str, count: usize) -> &str {
    if text.is_ascii() {
        return text.get(count..).unwrap_or("");
    }
    let start = text.char_indices().nth(count).map(|(start, _)| start);
    start.and_then(|start| text.get(start..)).unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::super::text::Format;
    use super::*;

    #[test]
    fn reads_like_a_compiler_error() {
        let source = Source::new(
            "api.json",
            "{\n  \"paths\": {\n    \"/v1/x\": {}\n  }\n}\n",
            Format::Json,
        );
        let mut diagnostics = Diagnostics::new(&source);
        diagnostics.push("#/paths/~1v1~1x/get", "second", "do that");
        diagnostics.push("/paths", "first", "do this");
        diagnostics.push("/paths", "first", "do this");
        let Err(diagnostics) = diagnostics.into_result() else {
            panic!("must fail")
        };
        assert_eq!(
            diagnostics.to_string(),
            "api.json:2: #/paths: first\n  2 | \"paths\": {\n    | ^\n  help: do this\n\n\
             api.json:3: #/paths/~1v1~1x/get: second\n  3 | \"/v1/x\": {}\n    | ^\n  help: do that\n"
        );
    }

    #[test]
    fn what_repeats_is_told_once_and_listed() {
        let source = Source::new("o.yaml", &"x:\n".repeat(40), Format::Yaml);
        let mut diagnostics = Diagnostics::new(&source);
        for line in 1..=30 {
            let place = Place { line, column: 1 };
            diagnostics.push_at(
                format!("/a{line}"),
                place,
                format!("`a{line}` is unused"),
                "",
            );
        }
        diagnostics.push_at("/b", Place { line: 2, column: 1 }, "something else", "");
        let shown = diagnostics.in_order().to_string();
        assert_eq!(shown.matches("is unused").count(), 5, "{shown}");
        assert!(
            shown.contains("  and 25 more of this kind:\n  6: #/a6\n"),
            "{shown}"
        );
        assert!(shown.contains("  25: #/a25\n  ...\n"), "{shown}");
        let (first, other) = (
            shown.find("#/a2:").unwrap(),
            shown.find("something else").unwrap(),
        );
        assert!(
            first < other && other < shown.find("#/a3:").unwrap(),
            "{shown}"
        );
    }

    #[test]
    fn what_has_no_line_comes_last() {
        let source = Source::new("o.toml", "a = 1\n", Format::Toml);
        let mut diagnostics = Diagnostics::new(&source);
        diagnostics.push("", "nowhere", "");
        diagnostics.push_at("", Place { line: 1, column: 1 }, "somewhere", "");
        let shown = diagnostics.in_order().to_string();
        assert!(shown.starts_with("o.toml:1: #: somewhere"), "{shown}");
    }

    #[test]
    fn what_nobody_has_on_disk_is_cited_from_what_it_was_made_from() {
        let made = Source::new("made.json", r#"{"b": 1}"#, Format::Json);
        let file = Source::new("file.json", "{\n\n \"b\": 1}", Format::Json);
        let mut errors = Diagnostics::new(&made);
        errors.push("/b", "what", "");
        let errors = errors.in_order();
        assert!(errors.to_string().starts_with("made.json:1: #/b: what"));
        let cited = errors.cited(|source| source.origin == "made.json", &file);
        let shown = cited.to_string();
        assert!(
            shown.starts_with("file.json:3: #/b: what\n  3 | \"b\": 1}\n"),
            "{shown}"
        );
    }

    #[test]
    fn shows_a_window_of_a_long_line() {
        let text = format!(
            "{{\"{}\": 1, \"b\": 2, \"{}\": 3}}",
            "a".repeat(5000),
            "c".repeat(5000)
        );
        let mut diagnostics = Diagnostics::new(&Source::new("x", &text, Format::Json));
        diagnostics.push("/b", "what", "");
        let Err(diagnostics) = diagnostics.into_result() else {
            panic!("must fail")
        };
        let shown = diagnostics.to_string();
        assert!(
            shown.lines().all(|line| line.chars().count() < 120),
            "{shown}"
        );
        let lines: Vec<&str> = shown.lines().collect();
        let caret = lines[2].find('^').unwrap();
        assert!(lines[1][caret..].starts_with("\"b\""), "{shown}");
    }
}
