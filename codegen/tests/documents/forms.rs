//! The forms in which Stripe's documents come: with the extensions that its own SDKs are made from, as YAML, and of a preview.

use crate::support::{self, document, values};
use codegen::{Output, spec};
use serde_json::{Value, json};

fn plain() -> Value {
    let thing = json!({"type": "object", "x-resourceId": "thing", "required": ["id", "object"],
        "properties": {"id": {"type": "string"}, "object": values(&["thing"]), "kind": values(&["a", "b"])}});
    document(
        json!({"/v1/things": {"kind": values(&["a", "b"]), "comment": {"type": "string"}}}),
        json!({"thing": thing}),
    )
}

/// The same, as a document for SDKs says it.
fn for_sdks() -> Value {
    let mut document = plain();
    document["info"]["x-stripeSpecFilename"] = "spec3.sdk".into();
    document["info"]["x-stripeSpecAudience"] = "sdk".into();
    document["tags"] = json!([{"name": "things", "x-kind": "api-group"}]);
    let thing = &mut document["components"]["schemas"]["thing"];
    thing["x-stripeResource"] =
        json!({"class_name": "Thing", "has_collection_class": true, "in_package": ""});
    thing["x-stripeOperations"] = json!([{"method_name": "create", "method_on": "service", "method_type": "create",
        "operation": "post", "path": "/v1/things"}]);
    thing["x-stripeMostCommon"] = json!(["id", "kind"]);
    thing["properties"]["kind"]["x-stripeBypassValidation"] = true.into();
    let create = &mut document["paths"]["/v1/things"]["post"];
    create["x-stableId"] = "create_thing".into();
    create["tags"] = json!(["things"]);
    let body = &mut create["requestBody"]["content"]["application/x-www-form-urlencoded"]["schema"];
    body["x-stripeMostCommon"] = json!(["kind"]);
    body["properties"]["comment"]["x-stripeLessCommon"] = true.into();
    body["properties"]["kind"]["x-stripeEnum"] =
        json!({"class_name": "Kind", "values": [{"value": "a", "name": "ay"}]});
    document
}

fn import(text: &str, file: &str) -> spec::Imported {
    let imported =
        spec::import(text.as_bytes(), file, None, None).unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(imported.warnings.to_string(), "");
    imported
}

fn client(document: &Value) -> Output {
    support::generate(import(&document.to_string(), "openapi.json").snapshot, "")
}

#[test]
fn a_document_for_sdks_gives_the_same_client() {
    let (ours, theirs) = (client(&plain()), client(&for_sdks()));
    assert!(ours.names == theirs.names);
    assert!(ours.files == theirs.files);
}

#[test]
fn yaml_says_what_json_says() {
    let document = for_sdks();
    let yaml = serde_yaml::to_string(&document).unwrap();
    assert!(yaml.starts_with("openapi: 3.0.0\n"), "{yaml}");
    let snapshots =
        [yaml, document.to_string()].map(|text| import(&text, "spec3.sdk.yaml").snapshot);
    assert_eq!(snapshots[0], snapshots[1]);
}

#[test]
fn a_preview_is_marked_wherever_it_is_called() {
    let files = |version: &str| {
        let mut document = for_sdks();
        document["info"]["version"] = version.into();
        client(&document).files
    };
    let text = |version: &str| {
        let files = files(version);
        let texts = files.values().map(|file| String::from_utf8_lossy(file));
        texts.collect::<String>()
    };
    for (version, told) in [
        ("2026-09-30.preview", true),
        ("2025-01-27.acacia; custom_checkout_beta=v1", true),
        ("2026-05-27.dahlia", false),
    ] {
        let text = text(version);
        let of_call = format!("In preview, as `{version}` has it: it may change.");
        assert_eq!(
            text.matches(&of_call).count(),
            usize::from(told),
            "{version}"
        );
        // The README and the crate's page.
        assert_eq!(
            text.matches("This contract is a preview: ").count(),
            2 * usize::from(told)
        );
    }
}
