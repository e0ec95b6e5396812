//! A text as a JSON value.

use std::sync::Arc;

use serde_json::Value;

use super::diagnostics::Diagnostics;
use super::scan::{self, Flaw, Place};
use super::text::{Format, Source};
use super::{pointer, yaml};

/// Deeper than this is refused. Stripe's document nests 26 deep; openapiv3 recurses with the nesting, and 64 levels of
/// it fit a test thread's stack in a debug build several times over.
const MAX_DEPTH: usize = 64;

/// How many flaws of a text are told.
const FLAWS: usize = 20;

/// The text of a file's bytes, or an error that says where it stops being UTF-8.
pub fn decode<'b>(origin: &str, bytes: &'b [u8]) -> Result<&'b str, Diagnostics> {
    std::str::from_utf8(bytes).map_err(|error| {
        let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let valid = std::str::from_utf8(valid).unwrap_or_default();
        let mut diagnostics = Diagnostics::new(&Source::detect(origin, valid));
        diagnostics.push_at(
            "",
            scan::place(valid, valid.len()),
            "the file is not text: a byte here is not UTF-8",
            "convert the file to UTF-8, or check that this is the document and not an archive of it",
        );
        diagnostics
    })
}

/// Nesting and equal keys of a JSON text; of YAML they are checked while it is read. What recurs over a text comes after
/// this.
pub(crate) fn check(source: &Arc<Source>) -> Result<(), Diagnostics> {
    let text = &source.text;
    let mut diagnostics = Diagnostics::new(source);
    let flaws = match source.format {
        Format::Json => scan::flaws(text, MAX_DEPTH),
        Format::Yaml | Format::Toml => Vec::new(),
    };
    // Each costs a walk over the text to say where it is.
    for flaw in flaws.into_iter().take(FLAWS) {
        match flaw {
            Flaw::TooDeep { offset } => {
                // The pointer of something this deep helps nobody; its beginning does.
                let pointer = scan::enclosing(text, offset);
                let head: String = pointer.split_inclusive('/').take(8).collect();
                diagnostics.push_at(
                    head.trim_end_matches('/'),
                    scan::place(text, offset),
                    format!("nested more than {MAX_DEPTH} levels deep"),
                    "move the inner schemas to components/schemas and refer to them with $ref",
                );
            }
            Flaw::DuplicateKey { key, offset } => diagnostics.push_at(
                pointer::child(&scan::enclosing(text, offset), &key),
                scan::place(text, offset),
                format!("the key `{key}` is there twice"),
                "remove or rename one of the two; a reader would keep the last and lose the first",
            ),
        }
    }
    diagnostics.into_result()
}

/// What a text says: JSON, or YAML as a JSON value.
pub(crate) fn value(source: &Arc<Source>) -> Result<Value, Diagnostics> {
    match source.format {
        Format::Json => read_json(source),
        Format::Yaml | Format::Toml => read_yaml(source),
    }
}

fn read_json(source: &Arc<Source>) -> Result<Value, Diagnostics> {
    let text = &source.text;
    serde_json::from_str(text).map_err(|error| {
        let place = Place {
            line: error.line().max(1),
            column: error.column().max(1),
        };
        let before: usize = text
            .split_inclusive('\n')
            .take(place.line - 1)
            .map(str::len)
            .sum();
        let mut what = error.to_string();
        if let Some(end) = what.find(" at line ") {
            what.truncate(end);
        }
        single(
            source,
            &scan::enclosing(text, before + error.column()),
            place,
            format!("not JSON: {what}"),
            "check that the file is complete; a document that opens with `{` is read as JSON",
        )
    })
}

fn read_yaml(source: &Arc<Source>) -> Result<Value, Diagnostics> {
    yaml::read(&source.text, MAX_DEPTH).map_err(|failure| {
        single(
            source,
            "",
            failure.place.unwrap_or(Place { line: 1, column: 1 }),
            format!("not YAML that can be read: {}", failure.what),
            "correct the file here; a file that does not open with `{` is read as YAML",
        )
    })
}

fn single(
    source: &Arc<Source>,
    pointer: &str,
    place: Place,
    what: String,
    help: &str,
) -> Diagnostics {
    let mut diagnostics = Diagnostics::new(source);
    diagnostics.push_at(pointer, place, what, help);
    diagnostics
}

/// A value's kind in words.
pub(crate) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
