//! An object that stands inline, and is a component in the next contract: its name lives, and so do those of what is in it.

use crate::support::update::Repository;
use crate::support::{document, object, values};
use serde_json::{Value, json};

fn thing(lines: Value, further: Value) -> Value {
    let mut schemas = json!({"thing": {"type": "object", "x-resourceId": "thing", "required": ["id", "object"],
        "properties": {"id": {"type": "string"}, "object": values(&["thing"]), "lines": lines}}});
    schemas
        .as_object_mut()
        .unwrap()
        .extend(further.as_object().unwrap().clone());
    document(
        json!({"/v1/things": {"comment": {"type": "string"}}}),
        schemas,
    )
}

/// What a line is: with an object and an enumeration in it.
fn line(kinds: &[&str]) -> Value {
    object(
        "",
        json!({"kind": values(kinds), "period": object("", json!({"start": {"type": "integer"}}))}),
    )
}

fn list(of: Value) -> Value {
    json!({"type": "array", "items": of})
}

fn reference(to: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{to}")})
}

#[test]
fn the_names_live() {
    let before = thing(list(line(&["a", "b"])), json!({}));
    let mut repository = Repository::new(&before, "");
    let names = repository.names();
    assert!(names.contains("things::ThingLine"), "{names:?}");
    let after = thing(
        list(reference("thing_row")),
        json!({"thing_row": line(&["a", "b"])}),
    );
    assert_eq!(repository.changes(&after), Vec::<String>::new());
    assert_eq!(repository.names(), names);

    // And with what changes at the same time, and at the next.
    let row = line(&["a", "b", "c"]);
    let after = thing(list(reference("thing_row")), json!({"thing_row": row}));
    let expected = ["minor things::ThingKind::C: the value `c`"];
    assert_eq!(repository.changes(&after), expected);
    assert_eq!(Repository::new(&before, "").changes(&after), expected);
    assert_eq!(repository.names(), names);
}

#[test]
fn the_name_of_one_that_looks_the_same_is_another_name_for_it() {
    let row = json!({"thing_row": line(&["a"])});
    let with_row = |lines: Value, row: &Value| {
        let mut document = thing(lines, row.clone());
        document["components"]["schemas"]["thing"]["properties"]["first"] = reference("thing_row");
        document
    };
    let before = with_row(
        list(object(
            "",
            json!({"kind": {"type": "string"}, "period": {"type": "string"}}),
        )),
        &row,
    );
    let mut repository = Repository::new(&before, "");
    let after = with_row(list(reference("thing_row")), &row);
    let changes = repository.changes(&after);
    assert_eq!(
        changes,
        [
            "major things::ThingLine::kind: `Option<things::ThingRowKind>`, was `Option<String>`",
            "major things::ThingLine::period: `Option<things::ThingRowPeriod>`, was `Option<String>`",
            "patch things::ThingLine: is another name for `things::ThingRow` now",
        ]
    );
    let names = repository.names();
    assert!(
        names.contains("things::ThingLine") && names.contains("things::ThingRow"),
        "{names:?}"
    );
    // It stays, though no place of its own is left.
    assert_eq!(repository.changes(&after), Vec::<String>::new());
    assert_eq!(repository.names(), names);
}

#[test]
fn what_comes_to_be_another_component_is_another_type() {
    let other = json!({"other": object("", json!({"amount": {"type": "integer"}}))});
    let with_other = |lines: Value| {
        let mut document = thing(lines, other.clone());
        document["components"]["schemas"]["thing"]["properties"]["first"] = reference("other");
        document
    };
    let mut repository = Repository::new(&with_other(list(line(&["a"]))), "");
    let changes = repository.changes(&with_other(list(reference("other"))));
    assert_eq!(
        changes,
        [
            "major things::ThingKind: an enumeration that is gone",
            "major things::ThingLine: a struct that is gone",
            "major things::ThingPeriod: a struct that is gone",
            "major things::Thing::lines: `Option<Vec<things::Other>>`, was `Option<Vec<things::ThingLine>>`",
        ]
    );
}
