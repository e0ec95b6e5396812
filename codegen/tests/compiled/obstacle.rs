//! The obstacle course: a document whose every name is one that Rust, the prelude, the runtime or the generated code has
//! already, or that is hard to make a name of. What it becomes is compiled, with all features and with single ones.
//!
//! The document is made from lists of words, so that none is forgotten; it is checked in beside the names that its items
//! get. `UPDATE_GOLDEN=1 cargo test -p stripe-client-codegen --test compiled obstacle::` writes both anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::support::{
    UPDATE, data, differences, generate, golden, named, read, repository, workspace, write,
};
use codegen::Output;
use codegen::ir::Def;
use codegen::naming::reserved::{KEYWORDS, PRELUDE, PRIMITIVES};
use codegen::naming::words::{pascal, snake};
use serde_json::{Map, Value, json};

/// Names that look sensitive and hide nothing.
const OVERLAY: &str = "plain: [key, \"a_very_long_name*\"]\n";

/// Keywords only in their places.
const WEAK: &[&str] = &["auto", "default", "macro_rules", "raw", "safe", "union"];

/// Names that the runtime has, that the generated code or its macros use, or that a crate's layout has.
const OURS: &[&str] = &[
    "Bytes",
    "Clearable",
    "Client",
    "Currency",
    "DateTime",
    "Decimal",
    "Enum",
    "Error",
    "Expand",
    "Expandable",
    "Extra",
    "FromStr",
    "Id",
    "Int64",
    "Json",
    "List",
    "Map",
    "Metadata",
    "OpenEnum",
    "Operation",
    "Ordering",
    "Record",
    "Request",
    "RequestOptions",
    "Response",
    "Retrieve",
    "Scalar",
    "SearchResult",
    "Shape",
    "Slot",
    "Stripe",
    "StripeError",
    "Timestamp",
    "Unknown",
    "Update",
    "V2List",
    "Value",
    "View",
    "aliases",
    "all",
    "alloc",
    "allow",
    "arm",
    "as_ref",
    "as_str",
    "bin",
    "blocking",
    "borrow",
    "cfg",
    "clear",
    "clippy",
    "clone",
    "cmp",
    "collect",
    "core",
    "create",
    "default",
    "delete",
    "deleted",
    "derive",
    "deserialize",
    "doc",
    "drop",
    "eq",
    "errors",
    "extra",
    "extra_mut",
    "file",
    "fmt",
    "from",
    "full",
    "get",
    "hash",
    "index",
    "into",
    "into_iter",
    "is_known",
    "issues",
    "item",
    "items",
    "key",
    "lib",
    "list",
    "main",
    "map",
    "mod",
    "must_use",
    "ne",
    "new",
    "next",
    "object",
    "operations",
    "options",
    "options_mut",
    "pages",
    "params",
    "partial_cmp",
    "payload",
    "registry",
    "preview",
    "push",
    "rename",
    "request",
    "requests",
    "reqwest",
    "rt",
    "select",
    "send",
    "serde",
    "serialize",
    "set",
    "slot",
    "std",
    "stripe_client",
    "stripe_runtime",
    "table",
    "test",
    "testing",
    "text",
    "to_owned",
    "to_string",
    "try_from",
    "try_into",
    "types",
    "v1",
    "v2",
    "value",
    "values",
    "vec",
    "view",
    "with",
];

/// Values that differ in punctuation or case alone, begin with digits, have no letters, or other letters.
const VALUES: &[&str] = &[
    "",
    " ",
    "*",
    "+",
    "-",
    "-1",
    "/",
    ".",
    "..",
    "0",
    "007",
    "1",
    "1.0",
    "1_0",
    "10",
    "1099_k",
    "24_hours",
    "2fa",
    "3ds",
    "3DS",
    "A.B",
    "a b",
    "a-b",
    "a.b",
    "a/b",
    "a:b",
    "aB",
    "a_b",
    "a__b",
    "_a_b",
    "a1",
    "a_1",
    "CASE",
    "Case",
    "case",
    "cAse",
    "en-GB",
    "en-US",
    "en_GB",
    "Etc/GMT+1",
    "Etc/GMT-1",
    "GMT+0",
    "GMT-0",
    "true",
    "false",
    "null",
    "None",
    "none",
    "unknown",
    "Unknown",
    "unknown_value",
    "UNKNOWN",
    "été",
    "ÉTÉ",
    "ete",
    "straße",
    "naïve",
    "日本",
    "日本語",
    "Ωmega",
    "€",
    "emoji 🙂",
    "\u{200b}",
    "quote\"s",
    "back\\slash",
    "back`tick",
    "semi; colon",
    "} brace",
    "{} braces",
    "*/ comment",
    "// comment",
    "#[attr]",
    "<b>html</b>",
    "[link](x)",
    "tab\there",
    "line\nbreak",
    "'static",
    "'a",
    "r#type",
    "$crate",
    "::std",
    "_",
    "__",
];

/// Longer than a public name may be, and than fits a line.
fn long(last: &str) -> String {
    format!("{}{last}", "a_very_long_name_of_many_many_words_".repeat(4))
}

/// The words of all lists, one of those that become the same name.
fn words(as_name: fn(&str) -> String) -> Vec<String> {
    let lists = [&KEYWORDS[..], &PRELUDE, &PRIMITIVES, WEAK, OURS];
    let mut seen = BTreeSet::new();
    let mut all: Vec<String> = lists
        .into_iter()
        .flatten()
        .map(|word| (*word).to_owned())
        .collect();
    all.push(long("end"));
    // Nothing of `_` can be a name, which is an error of its own.
    all.retain(|word| word != "_" && seen.insert(as_name(word)));
    all
}

/// Every word as it is, as a parameter or a field: the same word in two spellings is one of the obstacles.
fn fields() -> Vec<String> {
    let lists = [&KEYWORDS[..], &PRELUDE, &PRIMITIVES, WEAK, OURS];
    let more = [
        "a-b",
        "a_b",
        "a.b",
        "A_b",
        "3ds",
        "1099_k",
        "24_hours",
        "été",
        "日本",
        "clear_a_b",
        "clear_type",
        "with space",
        "a[b]",
        "quote\"s",
        "back\\slash",
        "dollar$",
        "_leading",
        "trailing_",
        "type_",
        "self_",
        "extra_",
        "r#type",
    ];
    let mut seen = BTreeSet::new();
    let mut all: Vec<String> = lists
        .into_iter()
        .flatten()
        .chain(&more)
        .map(|word| (*word).to_owned())
        .collect();
    all.push(long("end"));
    all.push(long("fin"));
    all.retain(|word| word != "_" && seen.insert(word.clone()));
    all
}

/// The document as text: what fits a line is on one.
fn layout(value: &Value, depth: usize) -> String {
    let whole = value.to_string();
    let parts: Vec<String> = match value {
        _ if whole.len() + depth <= 118 => return whole,
        Value::Object(map) => map
            .iter()
            .map(|(key, value)| {
                format!(
                    "{}: {}",
                    Value::from(key.as_str()),
                    layout(value, depth + 1)
                )
            })
            .collect(),
        Value::Array(all) => all.iter().map(|value| layout(value, depth + 1)).collect(),
        _ => return whole,
    };
    let (open, close) = if value.is_object() {
        ('{', '}')
    } else {
        ('[', ']')
    };
    let inner = " ".repeat(depth + 1);
    format!(
        "{open}\n{inner}{}\n{}{close}",
        parts.join(&format!(",\n{inner}")),
        " ".repeat(depth)
    )
}

fn text() -> Value {
    json!({"type": "string"})
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn object(properties: Map<String, Value>, required: bool) -> Value {
    let names: Vec<String> = properties.keys().cloned().collect();
    let mut out = json!({"type": "object", "properties": properties});
    if required {
        out["required"] = json!(names);
    }
    out
}

fn resource(name: &str, more: Map<String, Value>) -> Value {
    let mut properties = Map::new();
    properties.insert("id".to_owned(), text());
    properties.insert(
        "object".to_owned(),
        json!({"type": "string", "enum": [name]}),
    );
    properties.extend(more);
    json!({"type": "object", "properties": properties, "required": ["id", "object"], "x-resourceId": name})
}

/// What a parameter of this number is: each kind has code of its own.
fn kind(index: usize, name: &str) -> Value {
    match index % 8 {
        0 => text(),
        1 => json!({"anyOf": [{"type": "string"}, {"type": "string", "enum": [""]}]}),
        2 => json!({"type": "boolean"}),
        3 => json!({"type": "array", "items": {"type": "string"}}),
        4 => json!({"type": "object", "additionalProperties": {"type": "string"}}),
        5 => json!({"type": "string", "enum": [name, "other"]}),
        6 => object(
            Map::from_iter([(name.to_owned(), text())]),
            index.is_multiple_of(3),
        ),
        _ => {
            json!({"anyOf": [object(Map::from_iter([(name.to_owned(), text())]), true), {"type": "string", "enum": [""]}]})
        }
    }
}

fn operation(id: &str, path: &str, query: Vec<Value>, body: Option<Value>, answer: &str) -> Value {
    let names = path
        .split('{')
        .skip(1)
        .filter_map(|part| part.split('}').next());
    let mut parameters: Vec<Value> = names
        .map(|name| json!({"name": name, "in": "path", "required": true, "style": "simple", "schema": {"type": "string"}}))
        .collect();
    parameters.extend(query);
    let mut out = json!({
        "operationId": id,
        "parameters": parameters,
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": reference(answer)}}}},
    });
    if let Some(body) = body {
        let mut encoding = Map::new();
        for (name, property) in body["properties"].as_object().unwrap() {
            if property.get("anyOf").is_some()
                || property["type"] == "array"
                || property["type"] == "object"
            {
                encoding.insert(
                    name.clone(),
                    json!({"style": "deepObject", "explode": true}),
                );
            }
        }
        out["requestBody"] = json!({
            "required": true,
            "content": {"application/x-www-form-urlencoded": {"schema": body, "encoding": encoding}},
        });
    }
    out
}

fn document() -> String {
    let mut paths: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    let mut schemas = Map::new();
    let mut add = |method: &str,
                   id: String,
                   path: &str,
                   query: Vec<Value>,
                   body: Option<Value>,
                   answer: &str| {
        let operation = operation(&id, path, query, body, answer);
        paths
            .entry(path.to_owned())
            .or_default()
            .insert(method.to_owned(), operation);
    };
    // A module, a resource, an inline type and a path parameter of each name.
    for word in words(snake) {
        let inline = object(Map::from_iter([(word.clone(), text())]), false);
        schemas.insert(
            word.clone(),
            resource(&word, Map::from_iter([(word.clone(), inline)])),
        );
        add(
            "get",
            format!("GetObjects_{word}"),
            &format!("/v1/{word}/{{{word}}}"),
            Vec::new(),
            None,
            &word,
        );
        // The same below a module with requests and types of its own, and in v2.
        add(
            "get",
            format!("GetOuter_{word}"),
            &format!("/v1/outer/{{outer}}/{word}"),
            Vec::new(),
            None,
            "outer",
        );
        add(
            "get",
            format!("GetV2_{word}"),
            &format!("/v2/{word}/things"),
            Vec::new(),
            None,
            "outer",
        );
        // A function and a request.
        add(
            "post",
            format!("PostActions_{word}"),
            &format!("/v1/actions/{{action}}/{word}"),
            Vec::new(),
            None,
            "outer",
        );
    }
    add(
        "post",
        "PostOuterOwn".to_owned(),
        "/v1/outer/{outer}/own",
        Vec::new(),
        None,
        "outer",
    );
    // Fields and parameters, of every kind, that must be there and that may.
    let parameters = |required: bool| -> Map<String, Value> {
        fields()
            .into_iter()
            .enumerate()
            .map(|(index, name)| (name.clone(), kind(index + usize::from(required), &name)))
            .collect()
    };
    let query = |required: bool| -> Vec<Value> {
        let plain = fields()
            .into_iter()
            .filter(|name| !name.contains(['[', ']']));
        plain.map(|name| json!({"name": name, "in": "query", "required": required, "style": "form", "schema": text()})).collect()
    };
    schemas.insert("outer".to_owned(), {
        let mut more: Map<String, Value> =
            fields().into_iter().map(|name| (name, text())).collect();
        more.remove("object");
        more.insert(
            "values".to_owned(),
            json!({"type": "string", "enum": values()}),
        );
        more.insert("any".to_owned(), reference("any"));
        more.insert("nested_fields".to_owned(), object(parameters(true), true));
        resource("outer", more)
    });
    schemas.insert("any".to_owned(), json!({"anyOf": words(pascal).iter().filter(|word| schemas.contains_key(*word)).map(|word| reference(word)).collect::<Vec<_>>()}));
    for required in [false, true] {
        let name = if required { "required" } else { "optional" };
        add(
            "get",
            format!("GetParameters_{name}"),
            &format!("/v1/parameters/{name}_query"),
            query(required),
            None,
            "outer",
        );
        let body = object(parameters(required), required);
        add(
            "post",
            format!("PostParameters_{name}"),
            &format!("/v1/parameters/{name}_body"),
            Vec::new(),
            Some(body),
            "outer",
        );
        let nested = object(
            Map::from_iter([(
                format!("{name}_nested"),
                object(parameters(required), required),
            )]),
            required,
        );
        add(
            "post",
            format!("PostNested_{name}"),
            &format!("/v1/parameters/{name}_nested"),
            Vec::new(),
            Some(nested),
            "outer",
        );
    }
    // Each name as a nested type, an enumeration and a choice.
    let each = |shape: &dyn Fn(&str) -> Value| -> Value {
        object(
            words(snake)
                .iter()
                .map(|word| (word.clone(), shape(word)))
                .collect(),
            false,
        )
    };
    let record = |word: &str| {
        object(
            Map::from_iter([(word.to_owned(), text()), ("of_a_type".to_owned(), text())]),
            false,
        )
    };
    add(
        "post",
        "PostRecords".to_owned(),
        "/v1/nested/records",
        Vec::new(),
        Some(each(&record)),
        "outer",
    );
    let choice = |word: &str| json!({"anyOf": [record(word), {"type": "string", "enum": [word, "now"]}, {"type": "integer"}]});
    add(
        "post",
        "PostChoices".to_owned(),
        "/v1/nested/choices",
        Vec::new(),
        Some(each(&choice)),
        "outer",
    );
    let mut choices = values();
    choices.retain(|value| !value.is_empty());
    let all = json!({"any_value": {"anyOf": [{"type": "string", "enum": choices}, {"type": "integer"}]}, "values": {"type": "array", "items": {"type": "string", "enum": values()}}});
    add(
        "post",
        "PostValues".to_owned(),
        "/v1/nested/values",
        Vec::new(),
        Some(object(all.as_object().unwrap().clone(), false)),
        "outer",
    );
    let document = json!({
        "openapi": "3.0.0",
        "info": {"title": "Obstacles", "version": "2026-01-01.test"},
        "servers": [{"url": "https://api.stripe.com/"}],
        "paths": paths,
        "components": {"schemas": schemas},
    });
    layout(&document, 0) + "\n"
}

/// All values of an enumeration: the words of all lists, and those that are hard to tell apart.
fn values() -> Vec<String> {
    let mut seen = BTreeSet::new();
    let mut all = fields();
    all.extend(VALUES.iter().map(|value| (*value).to_owned()));
    all.retain(|value| seen.insert(value.clone()));
    all
}

/// The name of everything, one a line: what the contract calls it, and what it is in Rust.
fn listing(document: &str) -> String {
    let (api, names) = named(document, "");
    let mut out = String::new();
    let mut line = |what: &str, wire: &str, rust: &str| {
        out.push_str(&format!("{what} {wire:?} {rust}\n"));
    };
    for ((operation, accessor), parameters) in api
        .operations
        .iter()
        .zip(&names.accessors)
        .zip(&names.parameters)
    {
        line(
            "operation",
            &operation.id,
            &format!("{} {}", accessor.dotted(), accessor.request),
        );
        for (field, name) in operation.parameters.iter().zip(parameters) {
            line("  parameter", &field.name, name);
        }
    }
    for (id, ty) in api.iter() {
        let path = &names.types.types[id.0 as usize];
        let place = ty
            .uses
            .first()
            .map(|place| place.path.join("/"))
            .unwrap_or_default();
        line(
            "type",
            ty.schema.as_deref().unwrap_or(&place),
            &format!("{}::{}", path.module.join("::"), path.name),
        );
        let members = &names.members[id.0 as usize];
        match &ty.def {
            Def::Record(record) => record
                .fields
                .iter()
                .zip(members)
                .for_each(|(field, name)| line("  field", &field.name, name)),
            Def::Enumeration(all) => all
                .values
                .iter()
                .zip(members)
                .for_each(|(value, name)| line("  value", value, name)),
            Def::Union(union) => union
                .arms
                .iter()
                .zip(members)
                .for_each(|(arm, name)| line("  arm", &format!("{:?}", arm.rule), name)),
        }
    }
    out
}

#[test]
fn every_obstacle_gets_a_name() {
    let document = document();
    let files = BTreeMap::from([
        ("names.txt".to_owned(), listing(&document)),
        ("openapi.json".to_owned(), document),
    ]);
    let wrong = differences(&data("obstacle"), &files);
    assert!(
        wrong.is_empty(),
        "if this should be so, run again with {UPDATE}=1\n\n{}",
        wrong.join("\n")
    );
}

/// One check of the obstacle course and of the small golden documents, in a workspace of their own that stands on the
/// runtime beside us and on the versions of our lock file, so that it needs no network.
#[test]
fn what_is_generated_compiles_and_documents_without_warnings() {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("obstacle");
    let mut files = BTreeMap::new();
    let mut names = Vec::new();
    let mut add = |name: &str, output: Output| {
        for (path, bytes) in output.files {
            let mut text = String::from_utf8(bytes).unwrap();
            if path == "Cargo.toml" {
                // Members of one workspace need names of their own.
                text = text.replacen(
                    "\nname = \"stripe-client\"\n",
                    &format!("\nname = \"{name}\"\n"),
                    1,
                );
            }
            files.insert(format!("{name}/{path}"), text);
        }
        names.push(name.to_owned());
    };
    add("obstacle", generate(document(), OVERLAY));
    for entry in fs::read_dir(data("golden")).unwrap() {
        let folder = entry.unwrap().path();
        add(
            &format!("golden_{}", folder.file_name().unwrap().to_str().unwrap()),
            golden(&folder),
        );
    }
    files.insert("Cargo.toml".to_owned(), workspace(&names));
    let lock = root.join("Cargo.lock");
    files.insert(
        "Cargo.lock".to_owned(),
        if lock.exists() {
            read(&lock)
        } else {
            read(&repository().join("Cargo.lock"))
        },
    );
    write(&root, &files);
    let mut faults = Vec::new();
    let mut run = |command: &str, arguments: &[&str]| {
        // What is wrong with all features is wrong with single ones, and once is enough.
        if !faults.is_empty() {
            return;
        }
        let output = Command::new(env!("CARGO"))
            .args([
                command,
                "--offline",
                "--lib",
                "--message-format",
                "short",
                "--target-dir",
            ])
            .arg(root.with_file_name("obstacle-target"))
            .args(arguments)
            .current_dir(&root)
            .env("RUSTDOCFLAGS", "-D warnings")
            // What the tests themselves were built with is none of its business.
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .output()
            .unwrap();
        if !output.status.success() {
            let text = String::from_utf8_lossy(&output.stderr);
            let progress = [
                "Checking",
                "Compiling",
                "Documenting",
                "Locking",
                "Removing",
                "Adding",
            ];
            let lines: Vec<&str> = text
                .lines()
                .filter(|line| {
                    !progress
                        .iter()
                        .any(|word| line.trim_start().starts_with(word))
                })
                .collect();
            let lines = lines[..lines.len().min(50)].join("\n");
            faults.push(format!("cargo {command} {}\n{lines}", arguments.join(" ")));
        }
    };
    let full: Vec<String> = names.iter().map(|name| format!("{name}/full")).collect();
    let all = [
        "--workspace",
        "--no-default-features",
        "--features",
        &full.join(","),
    ];
    run("check", &[&all[..], &["--test", "examples"]].concat());
    // One at a time: the documentation of equal names has one place.
    for package in ["obstacle", "golden_descriptions"] {
        let alone = [
            "--package",
            package,
            "--no-default-features",
            "--features",
            "full",
        ];
        run("doc", &[&alone[..], &["--no-deps"]].concat());
    }
    for feature in ["type", "outer", "v2_core", "parameters"] {
        let alone = [
            "--package",
            "obstacle",
            "--no-default-features",
            "--features",
            feature,
        ];
        run("check", &alone);
    }
    run("check", &["--workspace", "--no-default-features"]);
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}
