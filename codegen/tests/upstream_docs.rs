//! The crate with the upstream document's own words: the same crate, but for its documentation.

#![allow(clippy::unwrap_used)]

mod support;

use std::collections::BTreeMap;

use codegen::{Inputs, NamesLock, Output, generate, generate_with_upstream_docs, spec};
use support::{data, read, reversed};

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
