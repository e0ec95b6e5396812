//! Any bytes as any type: every JSON object decodes, nothing of it is lost, and what is written reads as the same. What is
//! JSON, a reader of its own says, which refuses and rounds nothing.
#![no_main]

#[path = "../../conformance/tests/lossless/exact.rs"]
mod exact;
mod input;
#[path = "../../conformance/tests/lossless/same.rs"]
mod same;

use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use stripe_client::registry::AnyType;
use stripe_client::rt::{DecodeErrorKind, View};

fuzz_target!(|data: &[u8]| {
    let Some((any, json)) = input::split(data) else {
        return;
    };
    let decoded = any.decode(json);
    // Neither of the readers below stops at any depth.
    if let Err(error) = &decoded
        && error.kind() == DecodeErrorKind::TooDeep
    {
        return;
    }
    let read = std::str::from_utf8(json)
        .map_err(|error| error.to_string())
        .and_then(exact::read);
    let value = match (decoded, &read) {
        (Ok(value), Ok(_)) => value,
        (Ok(_), Err(error)) => panic!("{}: decoded what is no JSON: {error}", any.name()),
        (Err(_), Err(_)) => return,
        (Err(error), Ok(read)) => {
            let expected = match error.kind() {
                DecodeErrorKind::WrongType => !read.is_object() || !is_record(any),
                _ => false,
            };
            assert!(expected, "{}: {error}", any.name());
            return;
        }
    };
    let Ok(read) = read else { return };
    let text = serde_json::to_string(&value).expect("it is written");
    let written = exact::read(&text).expect("what is written is JSON");
    // What stands in no record has nobody to keep what no Rust value holds.
    if let View::Record(_) = value.view()
        && let Err(difference) = same::same(&read, &written)
    {
        panic!("{}: {difference}", any.name());
    }
    let mut issues = value.issues();
    let refused = issues.iter().any(|issue| {
        matches!(
            issue.kind,
            stripe_client::IssueKind::Absent | stripe_client::IssueKind::WrongType
        )
    });
    assert_eq!(value.strict().is_err(), refused);
    let _ = format!("{value:?}");
    // A null comes back as absent, which can make an object another arm's.
    if let View::Record(_) = value.view()
        && !has_null(&read)
    {
        let again = any
            .decode(text.as_bytes())
            .expect("what is written decodes");
        let mut issues_again = again.issues();
        issues.sort();
        issues_again.sort();
        assert_eq!(issues, issues_again, "{}: {text}", any.name());
        let text_again = serde_json::to_string(&again).expect("it is written");
        assert_eq!(text, text_again, "{}", any.name());
    }
});

fn has_null(json: &Value) -> bool {
    match json {
        Value::Null => true,
        Value::Array(items) => items.iter().any(has_null),
        Value::Object(fields) => fields.values().any(has_null),
        _ => false,
    }
}

fn is_record(any: &AnyType) -> bool {
    let empty = any.decode(b"{}");
    empty.is_ok_and(|value| matches!(value.view(), View::Record(_)))
}
