//! The committed contract: it is what an import makes, and holds no prose.

use std::path::Path;

use crate::support::reversed;
use codegen::spec::{self, Document, Lock};
use serde_json::Value;

fn committed(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../spec")
        .join(name);
    std::fs::read_to_string(path).unwrap()
}

#[test]
fn matches_its_lock() {
    let lock = Lock::parse(&committed("lock.toml"), "spec/lock.toml").unwrap();
    lock.verify(&committed("openapi.json")).unwrap();
    assert_eq!(lock.format().unwrap(), committed("lock.toml"));
}

#[test]
fn imports_to_itself() {
    let snapshot = committed("openapi.json");
    let again = spec::import(snapshot.as_bytes(), "spec/openapi.json", None, None).unwrap();
    assert!(again.was_snapshot);
    assert!(again.snapshot == snapshot);
}

#[test]
fn keys_in_another_order_make_the_same_snapshot() {
    let snapshot = committed("openapi.json");
    let text = reversed(&serde_json::from_str(&snapshot).unwrap()).to_string();
    let again = spec::import(text.as_bytes(), "reversed.json", None, None).unwrap();
    assert!(again.snapshot == snapshot);
}

#[test]
fn holds_no_prose() {
    let snapshot = committed("openapi.json");
    let document = Document::parse(&snapshot, "spec/openapi.json").unwrap();
    // A value with a space in it is a sentence, and the only sentences that belong there are the summaries.
    fn sentences<'v>(value: &'v Value, key: &'v str, found: &mut Vec<(&'v str, &'v str)>) {
        match value {
            Value::Object(map) => map
                .iter()
                .for_each(|(key, value)| sentences(value, key, found)),
            Value::Array(items) => items.iter().for_each(|item| sentences(item, key, found)),
            Value::String(text) if text.contains(' ') || text.contains('<') => {
                found.push((key, text))
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    sentences(document.value(), "", &mut found);
    found.retain(|(key, text)| *key != "summary" && (*key, *text) != ("title", "Stripe API"));
    assert_eq!(found, []);
    assert_eq!(document.openapi.operations().count(), 619);
}

#[test]
fn a_document_at_the_nesting_limit_fits_a_small_stack() {
    let levels = 28;
    let schema = format!(
        "{}{{\"type\": \"string\"}}{}",
        "{\"type\": \"object\", \"properties\": {\"a\": ".repeat(levels),
        "}}".repeat(levels)
    );
    let text = format!(
        "{{\"openapi\": \"3.0.0\", \"info\": {{\"title\": \"T\", \"version\": \"1\"}}, \"paths\": {{}}, \
         \"components\": {{\"schemas\": {{\"a\": {schema}}}}}}}"
    );
    // Half of what a thread of the pool, or a test's, has.
    let pool = rayon::ThreadPoolBuilder::new()
        .stack_size(1 << 20)
        .build()
        .unwrap();
    pool.install(|| Document::parse(&text, "deep.json").map(|_| ()))
        .unwrap();
}
