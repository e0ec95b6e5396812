//! The tables, macros and entry points, one short case each.

use crate::support::*;
use stripe_runtime as rt;
use stripe_runtime::{Record as _, Value as _};

fn issues_of(json: &str) -> Vec<String> {
    let invoice: Invoice = rt::from_str(json).unwrap();
    invoice.issues().iter().map(ToString::to_string).collect()
}

#[test]
fn an_empty_object_decodes_and_is_written_back_empty() {
    let invoice: Invoice = rt::from_str("{}").unwrap();
    assert_eq!(serde_json::to_string(&invoice).unwrap(), "{}");
    assert_eq!(invoice.issues().len(), 14);
}

#[test]
fn extra_is_one_pointer_wide() {
    assert_eq!(std::mem::size_of::<rt::Extra>(), size_of::<usize>());
}

#[test]
fn issues_have_paths() {
    let found = issues_of(
        r#"{"lines": {"data": [{"id": 5, "matrix": [[1, "x"], 3, null]}, 7]}, "amounts": {"a b": "x"},
            "status": "new", "discount": {"new": 1}, "object": "other", "version": "2"}"#,
    );
    for expected in [
        "lines.data[0].id: wrong type",
        "lines.data[0].matrix[0][1]: wrong type",
        "lines.data[0].matrix[1]: wrong type",
        "lines.data[0].matrix[2]: absent",
        "lines.data[0].amount: absent",
        "lines.data[1]: wrong type",
        "lines.object: absent",
        r#"amounts["a b"]: wrong type"#,
        "status: unknown value",
        "discount: unknown value",
        "object: unknown value",
        "version: wrong type",
    ] {
        assert!(
            found.iter().any(|issue| issue == expected),
            "{expected} is not in {found:#?}"
        );
    }
}

#[test]
fn parameters_travel_in_the_tables_order() {
    let empty = UpdateInvoice::default().0;
    let request = UpdateInvoice(empty.set::<i64>(3, 7).set::<String>(0, "in_1"));
    let json = serde_json::to_string(&request).unwrap();
    assert_eq!(json, r#"{"version":2,"invoice":"in_1","limit":7}"#);
    // What is set again is set once.
    let request = request.0.set::<i64>(3, 8).set::<i64>(2, 5);
    let request = UpdateInvoice(request.set::<String>(1, "x").clear(1));
    let json = serde_json::to_string(&request).unwrap();
    assert_eq!(
        json,
        r#"{"version":2,"invoice":"in_1","description":null,"due":5,"limit":8}"#
    );
    let back: UpdateInvoice = serde_json::from_str(&json).unwrap();
    assert_eq!(back, request);
    assert!(back.issues().is_empty());
    assert_eq!(request.0.table().0.fields[0].place(), rt::Place::Path);
    assert_eq!(request.0.table().0.fields[3].place(), rt::Place::Query);
    // No row is no parameter.
    let request = UpdateInvoice(UpdateInvoice::default().0.clear(99));
    assert_eq!(serde_json::to_string(&request).unwrap(), r#"{"version":2}"#);
    assert_eq!(request, UpdateInvoice::default());
}

#[test]
fn parameters_copy_compare_and_show_what_was_set() {
    let request = || UpdateInvoice::default().0;
    let one = UpdateInvoice(
        request()
            .set::<Status>(5, Status::Open)
            .set::<Discount>(6, Discount::Many(vec![1]))
            .set_list::<String>(7, ["a"])
            .push(7, "b")
            .set::<String>(8, "tok_secret")
            .set_extra("new", 1),
    );
    assert_eq!(
        format!("{one:?}"),
        r#"UpdateInvoice { status: open, discount: [1], expand: ["a", "b"], token: [redacted], extra: {"new"} }"#
    );
    let copy = one.clone();
    assert_eq!(copy, one);
    assert_eq!(
        serde_json::to_string(&copy).unwrap(),
        r#"{"version":2,"status":"open","discount":[1],"expand":["a","b"],"token":"tok_secret","new":1}"#
    );
    // The copy is its own.
    let changed = UpdateInvoice(copy.0.push(7, "c"));
    assert_ne!(changed, one);
    assert_eq!(
        UpdateInvoice(request().push(7, "x")),
        UpdateInvoice(request().set_list::<String>(7, ["x"]))
    );
    assert_ne!(UpdateInvoice(request().clear(1)), UpdateInvoice(request()));
}

#[test]
fn parameters_read_from_json_tell_what_is_odd() {
    let json = r#"{"description": 5, "address": {"line1": "x", "new": true}, "expand": ["a", 1]}"#;
    let request: UpdateInvoice = rt::from_str(json).unwrap();
    let issues: Vec<String> = request.issues().iter().map(ToString::to_string).collect();
    assert_eq!(
        issues,
        [
            "version: absent",
            "invoice: absent",
            "description: wrong type",
            "address.new: unknown field",
            "expand[1]: wrong type",
        ]
    );
}
