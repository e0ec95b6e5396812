//! Replies that are made from the types.

use codegen::describe;
use codegen::model::{Answer, ItemKind, Operation, RustType};
use serde_json::Value as Json;
use stripe_client::registry::find;

use super::CLIENT;

#[test]
fn a_made_up_reply_of_every_operation_is_read_without_a_question() {
    let mut deepest = 0;
    for operation in &CLIENT.operations {
        let expanded = first_steps(operation);
        let expanded: Vec<&str> = expanded.iter().map(String::as_str).collect();
        deepest += expanded.len();
        for expanded in [&[], &expanded[..]] {
            let sample = describe::reply(&CLIENT, operation, expanded);
            if let Answer::Binary(_) = operation.answer {
                assert_eq!(sample, Json::Null);
                continue;
            }
            let entry = find(&operation.id).unwrap();
            let reply = entry.decode(sample.to_string().as_bytes()).unwrap();
            assert_eq!(reply.issues(), [], "{}: {sample:#}", operation.id);
            let written = serde_json::to_value(&reply).unwrap();
            assert_eq!(written, said(sample), "{}", operation.id);
        }
    }
    // There was something to expand.
    assert!(deepest > 619);
}

/// What JSON says: a null is absent.
fn said(json: Json) -> Json {
    match json {
        Json::Object(fields) => {
            let fields = fields.into_iter().filter(|(_, json)| !json.is_null());
            Json::Object(fields.map(|(name, json)| (name, said(json))).collect())
        }
        Json::Array(items) => items.into_iter().map(said).collect(),
        json => json,
    }
}

/// All paths of one step that the answer can be expanded by.
fn first_steps(operation: &Operation) -> Vec<String> {
    let (before, ty) = match operation.answer.ty() {
        RustType::Page(_, inner) => ("data.", &**inner),
        ty => ("", ty),
    };
    let RustType::Item(id) = ty else {
        return Vec::new();
    };
    let mut item = &CLIENT[CLIENT.resolve(*id)];
    if let ItemKind::Union(union) = &item.kind
        && let RustType::Item(id) = union.arms[0].ty
    {
        item = &CLIENT[CLIENT.resolve(id)];
    }
    let steps = item.steps.iter();
    steps.map(|step| format!("{before}{}", step.wire)).collect()
}
