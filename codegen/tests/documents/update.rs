//! An update from end to end, on a small pair of contracts: import, generate, import the next, update.
//!
//! `UPDATE_GOLDEN=1 cargo test -p stripe-client-codegen --test documents update::` writes the expected changelog anew.

use std::collections::BTreeMap;

use crate::support::{UPDATE, data, differences, read};
use codegen::{Inputs, NamesLock, Output, spec};

const OVERLAY: &str = "\
operations:
  # One of before.
  GetInvoices: invoices.find

types:
  # Of orders.
  \"/components/schemas/order/properties/mood\": Weather
  order: Purchase
";

fn imported(file: &str) -> (String, String) {
    let bytes = std::fs::read(data("golden/updated").join(file)).unwrap();
    let imported =
        spec::import(&bytes, file, None, None).unwrap_or_else(|errors| panic!("{errors}"));
    (imported.snapshot, imported.lock.format().unwrap())
}

/// A repository that holds the contract of before.
fn before(overlay: &str) -> (Inputs, Output) {
    let (snapshot, lock) = imported("before.json");
    let mut inputs = Inputs {
        snapshot,
        lock,
        overlay: overlay.to_owned(),
        words: Vec::new(),
        names: NamesLock::default(),
    };
    let output = codegen::generate(&inputs).unwrap_or_else(|errors| panic!("{errors}"));
    inputs.names = output.names.clone();
    (inputs, output)
}

#[test]
fn an_update_keeps_names_and_says_what_changed() {
    let (inputs, output) = before("");
    let (snapshot, lock) = imported("openapi.json");
    let update = codegen::update::update(&inputs, &snapshot, &lock, "").unwrap();
    let names = &update.adapted.output.names;
    for path in output.names.paths() {
        assert!(names.paths().contains(&path), "{path} is gone");
    }
    assert!(update.adapted.output.files != output.files);
    assert_eq!(update.adapted.overlay, inputs.overlay);
    let actual = BTreeMap::from([("CHANGELOG.md".to_owned(), update.changelog.clone())]);
    let wrong = differences(&data("golden/updated/changelog"), &actual);
    assert!(
        wrong.is_empty(),
        "if this should be so, run again with {UPDATE}=1\n{}",
        wrong.join("\n")
    );

    // What it wrote is a repository in order, and the same contract again is no update.
    let after = Inputs {
        snapshot: snapshot.clone(),
        lock: lock.clone(),
        overlay: update.adapted.overlay.clone(),
        words: Vec::new(),
        names: names.clone(),
    };
    assert_eq!(codegen::generate(&after).unwrap().names, *names);
    let again = codegen::update::update(&after, &snapshot, &lock, &update.changelog).unwrap();
    assert!(again.diff.is_empty() && again.adapted.output.files == update.adapted.output.files);
    assert_eq!(again.changelog, update.changelog);
}

#[test]
fn prose_makes_no_section() {
    let (inputs, output) = before("");
    let text = read(&data("golden/updated/before.json"));
    let text = text.replace(
        "\"id\": {\"type\": \"string\"}",
        "\"id\": {\"type\": \"string\", \"description\": \"An id.\"}",
    );
    let imported = spec::import(text.as_bytes(), "before.json", None, None).unwrap();
    let update = codegen::update::update(
        &inputs,
        &imported.snapshot,
        &imported.lock.format().unwrap(),
        "x\n",
    )
    .unwrap();
    assert!(update.diff.is_empty());
    assert_eq!(update.changelog, "x\n");
    assert!(update.adapted.output.files == output.files);
}

#[test]
fn overlay_entries_without_a_use_are_left_out() {
    let (inputs, _) = before(OVERLAY);
    let (snapshot, _) = imported("openapi.json");
    // The next contract has neither the operation nor the field.
    let mut document: serde_json::Value = serde_json::from_str(&snapshot).unwrap();
    document["paths"]["/v1/invoices"]
        .as_object_mut()
        .unwrap()
        .remove("get");
    document["components"]["schemas"]["order"]["properties"]
        .as_object_mut()
        .unwrap()
        .remove("mood");
    let imported = spec::import(document.to_string().as_bytes(), "next.json", None, None).unwrap();
    let update = codegen::update::update(
        &inputs,
        &imported.snapshot,
        &imported.lock.format().unwrap(),
        "",
    )
    .unwrap();
    assert_eq!(
        update.adapted.overlay,
        "operations:\n\ntypes:\n  # Of orders.\n  order: Purchase\n"
    );
    assert_eq!(
        update.adapted.dropped,
        [
            ("operations", "GetInvoices".to_owned()),
            (
                "types",
                "/components/schemas/order/properties/mood".to_owned()
            ),
        ]
    );
    assert!(
        update.changelog.contains("Gone: `invoices::find`."),
        "{}",
        update.changelog
    );
    assert!(
        update
            .adapted
            .output
            .names
            .paths()
            .contains("orders::Purchase")
    );
}
