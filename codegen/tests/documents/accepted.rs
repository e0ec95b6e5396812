//! Documents that leave out or overdo what Stripe's documents of some year did: each becomes a client, and what is lost or
//! renamed on the way is told.
//!
//! `UPDATE_EXPECTED=1 cargo test -p stripe-client-codegen --test documents accepted::` writes the expected warnings anew.

use std::fs;
use std::path::PathBuf;

use codegen::ir::{Api, Def, Field, Record, Rule, Ty};
use codegen::spec;

use crate::support;

fn documents() -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(support::data("accepted"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .collect();
    found.sort();
    found
}

fn import(path: &std::path::Path) -> spec::Imported {
    let name = path.file_name().unwrap().to_string_lossy();
    spec::import(&fs::read(path).unwrap(), &name, None, None).unwrap_or_else(|e| panic!("{e}"))
}

#[test]
fn each_becomes_a_client_and_warns_of_what_is_lost() {
    let update = std::env::var_os("UPDATE_EXPECTED").is_some();
    let documents = documents();
    assert!(documents.len() >= 20, "only {} documents", documents.len());
    let mut wrong = Vec::new();
    for path in &documents {
        let imported = import(path);
        let warnings = imported.warnings.to_string();
        let expected_path = path.with_extension("warnings");
        if update && warnings.is_empty() {
            drop(fs::remove_file(&expected_path));
        } else if update {
            fs::write(&expected_path, &warnings).unwrap();
        }
        let expected = fs::read_to_string(&expected_path).unwrap_or_default();
        if warnings != expected {
            wrong.push(format!(
                "{}: expected\n{expected}\nand it says\n{warnings}",
                path.display()
            ));
        }
        // What was said once is not there any more.
        let again = spec::import(imported.snapshot.as_bytes(), "again", None, None).unwrap();
        assert_eq!(again.warnings.to_string(), "", "{}", path.display());
        assert_eq!(again.snapshot, imported.snapshot, "{}", path.display());
        if let Err(errors) = codegen::generate(&support::inputs(imported.snapshot, "")) {
            wrong.push(format!("{}:\n{errors}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

fn lowered(name: &str) -> Api {
    support::lowered(&import(&support::data(&format!("accepted/{name}.json"))).snapshot)
}

fn record<'a>(api: &'a Api, ty: &Ty) -> &'a Record {
    let Ty::Named(id) = ty else { panic!("{ty:?}") };
    let Def::Record(record) = &api.get(*id).def else {
        panic!("{:?}", api.get(*id).def)
    };
    record
}

fn component<'a>(api: &'a Api, name: &str) -> &'a Record {
    let found = api
        .iter()
        .find(|(_, ty)| ty.schema.as_deref() == Some(name));
    record(api, &Ty::Named(found.unwrap().0))
}

fn field<'a>(record: &'a Record, name: &str) -> &'a Field {
    record
        .fields
        .iter()
        .find(|field| field.name == name)
        .unwrap()
}

fn parameter<'a>(api: &'a Api, id: &str, name: &str) -> &'a Field {
    let operation = api.operations.iter().find(|o| o.id == id).unwrap();
    operation
        .parameters
        .iter()
        .find(|p| p.name == name)
        .unwrap()
}

fn arms(api: &Api, ty: &Ty) -> Vec<(Rule, Ty)> {
    let Ty::Named(id) = ty else { panic!("{ty:?}") };
    let Def::Union(union) = &api.get(*id).def else {
        panic!("{:?}", api.get(*id).def)
    };
    union
        .arms
        .iter()
        .map(|arm| (arm.rule.clone(), arm.ty.clone()))
        .collect()
}

#[test]
fn a_schema_has_the_type_that_its_keywords_tell() {
    let api = lowered("keywords-without-type");
    let size = record(&api, &field(component(&api, "widget"), "size").ty);
    assert_eq!(field(size, "text").ty, Ty::Text);
    assert_eq!(field(size, "text").facts.max_length, Some(5000));
    assert_eq!(field(size, "when").ty, Ty::Timestamp);
    assert_eq!(field(size, "number").ty, Ty::Float);
    assert_eq!(field(size, "flag").ty, Ty::Bool);
    assert_eq!(field(size, "any").ty, Ty::Json);
    let Ty::List(item) = &field(size, "list").ty else {
        panic!()
    };
    let Ty::Named(item) = **item else { panic!() };
    assert!(matches!(&api.get(item).def, Def::Enumeration(e) if e.values == ["a", "b"]));
}

#[test]
fn a_parameter_of_the_empty_text_alone_can_be_cleared_and_not_set() {
    let api = lowered("empty-enum-in-request");
    for name in ["icon", "logo"] {
        let field = parameter(&api, "PostWidgetsWidget", name);
        assert_eq!(
            (&field.ty, field.clearable, field.required),
            (&Ty::Empty, true, false)
        );
    }
    let snapshot = import(&support::data("accepted/empty-enum-in-request.json")).snapshot;
    let output = support::generate(snapshot, "");
    let files: String = output
        .files
        .iter()
        .filter(|(name, _)| name.starts_with("src/"))
        .map(|(_, text)| String::from_utf8_lossy(text))
        .collect();
    for (text, there) in [
        ("fn clear_icon(self)", true),
        ("fn clear_logo(self)", true),
        ("fn icon(", false),
        ("fn logo(", false),
        // What must be said and can be nothing else is said.
        ("fn gone(", false),
        ("pub fn new() -> Self", true),
    ] {
        assert_eq!(files.contains(text), there, "{text}");
    }
}

#[test]
fn free_fields_are_a_map() {
    let api = lowered("free-fields-in-request");
    let of = |name| &parameter(&api, "PostWidgetsWidget", name).ty;
    assert_eq!(*of("payload"), Ty::Map(Box::new(Ty::Json)));
    assert_eq!(record(&api, of("both")).fields.len(), 1);
    assert!(record(&api, of("none")).fields.is_empty());
}

#[test]
fn an_id_within_an_object_is_not_the_objects() {
    let api = lowered("nested-id");
    let widget = component(&api, "widget");
    assert!(matches!(field(widget, "id").ty, Ty::Id(_)));
    let size = record(&api, &field(widget, "size").ty);
    assert_eq!(field(size, "id").ty, Ty::Text);
    assert_eq!(
        field(record(&api, &field(size, "deeper").ty), "id").ty,
        Ty::Text
    );
}

#[test]
fn what_cant_be_told_apart_is_one() {
    let api = lowered("choices-of-choices");
    let size = &field(component(&api, "widget"), "size").ty;
    assert_eq!(
        arms(&api, size),
        [
            (Rule::String, Ty::Text),
            (Rule::List, Ty::List(Box::new(Ty::Json))),
            (Rule::Integer, Ty::Int)
        ]
    );
    assert_eq!(
        field(component(&lowered("any-of-alike"), "widget"), "size").ty,
        Ty::Text
    );
    let alike = lowered("any-of-records-alike");
    assert_eq!(
        record(&alike, &field(component(&alike, "widget"), "size").ty)
            .fields
            .len(),
        1
    );
}

#[test]
fn objects_of_a_choice_are_called_by_their_titles() {
    let snapshot = fs::read_to_string(support::data("accepted/objects-with-titles.json")).unwrap();
    let (api, names) = support::named(&snapshot, "");
    let of = |name| {
        let Ty::Named(id) = parameter(&api, "PostWidgetsWidget", name).ty else {
            panic!()
        };
        names.members[id.0 as usize].clone()
    };
    assert_eq!(of("card"), ["CardDetails", "Token", "Wallet"]);
    assert_eq!(of("bank"), ["Details", "Alternative", "Alternative2"]);
}

#[test]
fn an_operation_that_shares_its_id_gets_its_own() {
    let api = lowered("operation-id-twice");
    let ids: std::collections::BTreeSet<&str> = api
        .operations
        .iter()
        .map(|operation| operation.id.as_str())
        .collect();
    assert_eq!(ids.len(), api.operations.len());
    let api = lowered("path-twice");
    let of = |method: &str| {
        let mut found = api
            .operations
            .iter()
            .filter(|o| o.method.as_str() == method);
        (found.next().map(|o| o.path.clone()), found.count())
    };
    assert_eq!(of("GET"), (Some("/v1/widgets/{id}".to_owned()), 0));
    assert_eq!(of("DELETE"), (Some("/v1/widgets/{id}".to_owned()), 0));
}

#[test]
fn a_put_is_sent_with_its_body() {
    let api = lowered("methods");
    let methods: Vec<&str> = api.operations.iter().map(|o| o.method.as_str()).collect();
    assert_eq!(methods, ["GET", "PUT"]);
    assert_eq!(api.operations[1].body, codegen::ir::Body::Form);
}

/// A contract whose namespaces are these, of an operation each.
fn namespaces(names: &[&str]) -> String {
    let paths: serde_json::Map<String, serde_json::Value> = names
        .iter()
        .map(|name| {
            let get = serde_json::json!({"get": {
                "operationId": format!("Get{name}"),
                "responses": {"200": {"description": "", "content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/widget"}}}}}
            }});
            (format!("/v1/{name}"), get)
        })
        .collect();
    serde_json::json!({
        "openapi": "3.0.0",
        "info": {"title": "T", "version": "1"},
        "paths": paths,
        "components": {"schemas": {"widget": {"type": "object", "properties": {"id": {"type": "string"}}}}}
    })
    .to_string()
}

fn features(document: String) -> toml::Table {
    let manifest = support::generate(document, "").files["Cargo.toml"].clone();
    let manifest: toml::Table = String::from_utf8(manifest)
        .unwrap()
        .parse()
        .unwrap_or_else(|error| panic!("{error}"));
    manifest["features"].as_table().unwrap().clone()
}

#[test]
fn a_namespace_called_as_a_feature_of_the_crate_is_another() {
    let plain = features(namespaces(&["widgets"]));
    let own: Vec<&str> = plain
        .keys()
        .map(String::as_str)
        .filter(|name| *name != "widgets")
        .chain(["webhook", "errors"])
        .collect();
    assert!(own.contains(&"time") && own.contains(&"default"), "{own:?}");
    let all = features(namespaces(&own));
    for name in own {
        let namespace = format!("{name}_");
        assert!(all.contains_key(&namespace), "{namespace}");
        let full: Vec<&str> = all["full"]
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|n| n.as_str())
            .collect();
        assert!(
            full.contains(&namespace.as_str()) && !full.contains(&name),
            "{name}"
        );
        if let Some(before) = plain.get(name).filter(|_| name != "full") {
            assert_eq!(&all[name], before, "{name}");
        }
    }
}
