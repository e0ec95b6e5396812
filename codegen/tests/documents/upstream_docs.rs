//! The crate with the upstream document's own words: the same crate, but for its documentation.

use std::collections::BTreeMap;

use crate::support::{data, read, reversed};
use codegen::{Inputs, NamesLock, Output, generate, generate_with_upstream_docs, spec};
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};
use serde_json::Value;

/// What spec/ holds after the import of a document.
fn imported(document: &str) -> Inputs {
    let imported = spec::import(document.as_bytes(), "upstream.json", None, None).unwrap();
    Inputs {
        snapshot: imported.snapshot,
        lock: imported.lock.format().unwrap(),
        overlay: String::new(),
        words: Vec::new(),
        names: NamesLock::default(),
    }
}

fn document() -> String {
    read(&data("golden/descriptions/openapi.json"))
}

/// The files without comments.
fn code(output: &Output) -> BTreeMap<&str, String> {
    let code = |bytes: &Vec<u8>| {
        let text = String::from_utf8(bytes.clone()).unwrap();
        let lines = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"));
        lines.map(|line| format!("{line}\n")).collect()
    };
    output
        .files
        .iter()
        .map(|(path, bytes)| (path.as_str(), code(bytes)))
        .collect()
}

fn text(output: &Output, path: &str) -> String {
    String::from_utf8(output.files[path].clone()).unwrap()
}

#[test]
fn only_the_words_are_others() {
    let (document, inputs) = (document(), imported(&document()));
    let facts = generate(&inputs).unwrap();
    let words = generate_with_upstream_docs(&inputs, document.as_bytes(), "upstream.json").unwrap();
    assert_eq!(code(&words), code(&facts));
    assert_eq!(words.names, facts.names);
    let path = "src/widgets/types/widget.rs";
    assert!(!text(&facts, path).contains("What it costs"));
    assert!(text(&words, path).contains("    /// What it costs\n"));
}

#[test]
fn the_order_of_keys_is_the_snapshots() {
    let document = document();
    let inputs = imported(&document);
    let in_order =
        generate_with_upstream_docs(&inputs, document.as_bytes(), "upstream.json").unwrap();
    let document = reversed(&serde_json::from_str(&document).unwrap()).to_string();
    let inputs = imported(&document);
    let turned =
        generate_with_upstream_docs(&inputs, document.as_bytes(), "upstream.json").unwrap();
    assert!(turned.files == in_order.files);
}

#[test]
fn another_document_is_refused() {
    let document = document();
    let inputs = imported(&document);
    let other = document.replace("What it costs", "What it is worth");
    let error =
        generate_with_upstream_docs(&inputs, other.as_bytes(), "upstream.json").unwrap_err();
    let error = error.to_string();
    assert!(
        error.contains("not the upstream document of the lock"),
        "{error}"
    );
    // Not even by a broken lock or snapshot.
    let broken = Inputs {
        snapshot: inputs.snapshot.replace("widgets", "gadgets"),
        ..inputs
    };
    let error =
        generate_with_upstream_docs(&broken, document.as_bytes(), "upstream.json").unwrap_err();
    assert!(
        error
            .to_string()
            .contains("the snapshot does not match its lock")
    );
}

/// Texts that are more than text, to rustdoc or to the compiler.
const HOSTILE: &[&str] = &[
    "```\npanic!()\n```",
    "See ```\npanic!()\n```\npanic!()",
    "See ```text\npanic!()\n```\npanic!()\n```\npanic!()\n```",
    "~~~\npanic!()",
    "a\n\n    panic!()",
    "- a\n\n      panic!()",
    "<pre><code class=\"language-rust\">panic!()</code></pre>",
    "`a\n```\npanic!()",
    "turned \u{202e}round\u{2066}, \u{0}\u{7}\u{1b}[31m and\r\nbroken\u{2028}",
    "    panic!()",
    "1. a\n   ```\n   panic!()\n   ```",
];

/// The document with one text for all of its own words, and further values in its enumerations.
fn with_words(value: &mut Value, text: &str) {
    match value {
        Value::Object(map) => {
            for (key, value) in map.iter_mut() {
                match (key.as_str(), &mut *value) {
                    ("description" | "summary", Value::String(words)) => *words = text.to_owned(),
                    ("enum", Value::Array(values)) if values.iter().all(Value::is_string) => {
                        let odd = ["turned \u{202e}round", "two\nlines ``` \u{0}"];
                        values.extend(odd.map(Value::from));
                    }
                    _ => with_words(value, text),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| with_words(item, text)),
        _ => {}
    }
}

/// Each block of comments that documents something.
fn documentation(text: &str) -> Vec<String> {
    let mut blocks: Vec<String> = vec![String::new()];
    for line in text.lines().map(str::trim_start) {
        let comment = line
            .strip_prefix("///")
            .or_else(|| line.strip_prefix("//!"));
        match (comment, blocks.last_mut()) {
            (Some(comment), Some(block)) => {
                block.push_str(comment.strip_prefix(' ').unwrap_or(comment));
                block.push('\n');
            }
            _ => blocks.push(String::new()),
        }
    }
    blocks.retain(|block| !block.is_empty());
    blocks
}

#[test]
fn nothing_that_a_document_says_is_run_or_unseen() {
    for hostile in HOSTILE {
        let mut document: Value = serde_json::from_str(&document()).unwrap();
        with_words(&mut document, hostile);
        let document = document.to_string();
        let inputs = imported(&document);
        let words = generate_with_upstream_docs(&inputs, document.as_bytes(), "upstream.json");
        let facts = generate(&inputs).unwrap();
        for (path, bytes) in words.unwrap().files.iter().chain(&facts.files) {
            if path.starts_with("LICENSE") {
                continue;
            }
            let text = String::from_utf8(bytes.clone()).unwrap();
            let unseen = text.chars().find(|c| {
                let turns =
                    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}');
                turns || (c.is_control() && *c != '\n')
            });
            assert_eq!(unseen, None, "{path}: {hostile:?}");
            // These have code of ours.
            let ours = ["src/lib.rs", "src/testing.rs", "src/webhook.rs"];
            if !path.ends_with(".rs") || ours.contains(&path.as_str()) {
                continue;
            }
            for block in documentation(&text) {
                let mut events = Parser::new_ext(&block, Options::all()).peekable();
                while let Some(event) = events.next() {
                    let Event::Start(Tag::CodeBlock(kind)) = event else {
                        continue;
                    };
                    let is_text =
                        matches!(&kind, CodeBlockKind::Fenced(language) if &**language == "text");
                    // A request's own example.
                    let is_call = matches!(
                        events.peek(),
                        Some(Event::Text(code)) if code.starts_with("use stripe_client::widgets;\n")
                    );
                    assert!(
                        is_text || is_call,
                        "{path}: {hostile:?}: {kind:?} in\n{block}"
                    );
                }
            }
        }
    }
}
