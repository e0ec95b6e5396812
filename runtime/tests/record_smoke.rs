//! The tables, macros and entry points, one short case each.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod record_support;

use record_support::*;
use stripe_runtime as rt;
use stripe_runtime::Value as _;

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
fn places_and_clearing() {
    use rt::Record as _;
    let mut request = UpdateInvoice {
        invoice: "in_1".into(),
        ..Default::default()
    };
    assert_eq!(
        serde_json::to_string(&request).unwrap(),
        r#"{"invoice":"in_1"}"#
    );
    request.description = rt::Clearable::Clear;
    request.due = rt::Timestamp::new(5).into();
    let json = serde_json::to_string(&request).unwrap();
    assert_eq!(json, r#"{"invoice":"in_1","description":null,"due":5}"#);
    let back: UpdateInvoice = serde_json::from_str(&json).unwrap();
    assert_eq!(back, request);
    assert_eq!(request.shape().fields[0].place(), rt::Place::Path);
    assert_eq!(request.shape().fields[3].place(), rt::Place::Query);
}
