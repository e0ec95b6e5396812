//! What the tests of the whole generator share: a run on one document, and the check of its result against files.

// Each test has a part of it, and ends where it cannot go on.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    dead_code,
    unreachable_pub
)]

pub mod update;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use codegen::{Inputs, Output, ir, lower, naming, spec};
use serde_json::{Value, json};
use similar::TextDiff;

/// The variable that makes the tests write the expected files anew.
pub const UPDATE: &str = "UPDATE_GOLDEN";

/// The folder of the test's data.
pub fn data(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(path)
}

pub fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A document with the lock that belongs to it.
pub fn inputs(document: String, overlay: &str) -> Inputs {
    let lock = format!(
        "api_version = \"\"\n[upstream]\nsha256 = \"\"\ngit_blob = \"\"\n[snapshot]\nsha256 = \"{}\"\n",
        spec::sha256(document.as_bytes())
    );
    Inputs {
        snapshot: document,
        lock,
        overlay: overlay.to_owned(),
        words: Vec::new(),
        names: codegen::NamesLock::default(),
    }
}

/// The same document with the keys of its objects the other way round.
pub fn reversed(value: &Value) -> Value {
    match value {
        Value::Object(map) => Value::Object(
            map.iter()
                .rev()
                .map(|(key, value)| (key.clone(), reversed(value)))
                .collect(),
        ),
        Value::Array(items) => items.iter().map(reversed).collect(),
        other => other.clone(),
    }
}

/// The crate for a document that is in order.
pub fn generate(document: String, overlay: &str) -> Output {
    codegen::generate(&inputs(document, overlay)).unwrap_or_else(|errors| panic!("{errors}"))
}

/// What a folder of golden documents becomes: `openapi.json` with `overlay.yaml`. Where there is a `before.json`, with the
/// names that this has.
pub fn golden(folder: &Path) -> Output {
    let overlay = fs::read_to_string(folder.join("overlay.yaml")).unwrap_or_default();
    let mut inputs = inputs(read(&folder.join("openapi.json")), &overlay);
    inputs.words = words(&folder.join("words"));
    if let Ok(before) = fs::read_to_string(folder.join("before.json")) {
        inputs.names = generate(before, &overlay).names;
    }
    codegen::generate(&inputs).unwrap_or_else(|errors| panic!("{errors}"))
}

/// The files of a folder of words; none if there is no folder.
pub fn words(folder: &Path) -> Vec<(String, String)> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let paths = entries.map(|entry| entry.unwrap().path());
    let paths = paths.filter(|path| path.extension().is_some_and(|e| e == "yaml"));
    let mut files: Vec<(String, String)> = paths
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, read(&path))
        })
        .collect();
    files.sort();
    files
}

/// A document that is in order, lowered.
pub fn lowered(document: &str) -> ir::Api {
    let document =
        spec::Document::parse(document, "openapi.json").unwrap_or_else(|errors| panic!("{errors}"));
    let nothing = spec::Overlay::parse("", "overlay.yaml").unwrap();
    let (api, _) =
        lower::document(&document, &nothing.additions).unwrap_or_else(|errors| panic!("{errors}"));
    api
}

/// A document's names.
pub fn named(document: &str, overlay: &str) -> (ir::Api, naming::Names) {
    let parsed =
        spec::Document::parse(document, "openapi.json").unwrap_or_else(|errors| panic!("{errors}"));
    let overlay =
        spec::Overlay::parse(overlay, "overlay.yaml").unwrap_or_else(|errors| panic!("{errors}"));
    let api = lowered(document);
    let mut errors = parsed.diagnostics();
    let named = naming::settle(&api, &overlay, &mut errors);
    errors
        .into_result()
        .unwrap_or_else(|errors| panic!("{errors}"));
    let named = named.expect("names without errors");
    (named.api, named.names)
}

/// The contract in spec/, with our words and the published names.
pub fn contract() -> Inputs {
    let spec = data("../../spec");
    let names = read(&spec.join("names.lock"));
    Inputs {
        snapshot: read(&spec.join("openapi.json")),
        lock: read(&spec.join("lock.toml")),
        overlay: read(&spec.join("overlay.yaml")),
        words: words(&spec.join("words")),
        names: codegen::NamesLock::parse(&names, "spec/names.lock").unwrap(),
    }
}

/// The client of that contract, made once for all tests.
pub static CLIENT: LazyLock<codegen::model::Crate> =
    LazyLock::new(|| codegen::build(&contract()).unwrap_or_else(|errors| panic!("{errors}")));

/// Compares files with those of a folder, or writes the folder anew; says what differs, and nothing if nothing does.
pub fn differences(expected: &Path, actual: &BTreeMap<String, String>) -> Vec<String> {
    if std::env::var_os(UPDATE).is_some() {
        write(expected, actual);
        return Vec::new();
    }
    let mut known = BTreeMap::new();
    collect(expected, expected, &mut known);
    let all: BTreeSet<&String> = known.keys().chain(actual.keys()).collect();
    all.into_iter()
        .filter_map(|name| match (known.get(name), actual.get(name)) {
            (Some(old), Some(new)) if old == new => None,
            (Some(old), Some(new)) => {
                let diff = TextDiff::from_lines(old.as_str(), new.as_str());
                Some(short(
                    &diff
                        .unified_diff()
                        .context_radius(2)
                        .header(name, name)
                        .to_string(),
                ))
            }
            (Some(_), None) => Some(format!("{name}: expected, and not generated\n")),
            (None, _) => Some(format!("{name}: generated, and not expected\n")),
        })
        .collect()
}

/// Makes the folder hold these files and nothing else.
pub fn write(folder: &Path, files: &BTreeMap<String, String>) {
    let mut old = BTreeMap::new();
    collect(folder, folder, &mut old);
    for name in old.keys().filter(|name| !files.contains_key(*name)) {
        fs::remove_file(folder.join(name)).unwrap();
    }
    for (name, text) in files {
        // What is as it should be keeps its time: cargo then has nothing to do.
        if old.get(name) != Some(text) {
            let path = folder.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }
}

fn collect(root: &Path, folder: &Path, into: &mut BTreeMap<String, String>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, into);
        } else {
            let name = path
                .strip_prefix(root)
                .unwrap()
                .to_str()
                .unwrap()
                .replace('\\', "/");
            into.insert(name, read(&path));
        }
    }
}

/// The first lines of a diff: whoever wants all of it updates the files and asks git.
fn short(diff: &str) -> String {
    const LINES: usize = 60;
    let count = diff.lines().count();
    let mut out: String = diff
        .lines()
        .take(LINES)
        .map(|line| format!("{line}\n"))
        .collect();
    if count > LINES {
        out.push_str(&format!("... and {} more lines\n", count - LINES));
    }
    out
}

/// The repository that the tests are part of.
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

/// The manifest of a workspace of generated crates: what the generated manifests inherit, as the repository says it.
pub fn workspace(members: &[String]) -> String {
    let ours: toml::Table = read(&repository().join("Cargo.toml")).parse().unwrap();
    let ours = ours["workspace"].as_table().unwrap();
    let mut package = ours["package"].clone();
    package.as_table_mut().unwrap().remove("readme");
    let mut lints = ours["lints"].clone();
    lints["rust"]
        .as_table_mut()
        .unwrap()
        .insert("warnings".to_owned(), "deny".into());
    let mut runtime = ours["dependencies"]["stripe-client-runtime"].clone();
    let path = repository().join("runtime").to_str().unwrap().to_owned();
    runtime
        .as_table_mut()
        .unwrap()
        .insert("path".to_owned(), path.into());
    let theirs =
        ["http", "tokio"].map(|name| (name.to_owned(), ours["dependencies"][name].clone()));
    let dependencies = theirs
        .into_iter()
        .chain([("stripe-client-runtime".to_owned(), runtime)]);
    let workspace = toml::Table::from_iter([
        ("resolver".to_owned(), "3".into()),
        ("members".to_owned(), members.to_vec().into()),
        ("package".to_owned(), package),
        ("lints".to_owned(), lints),
        (
            "dependencies".to_owned(),
            toml::Table::from_iter(dependencies).into(),
        ),
    ]);
    toml::Table::from_iter([("workspace".to_owned(), workspace.into())]).to_string()
}

/// A document of operations that create, by their paths: the parameters of each. `things` are components.
pub fn document(creates: Value, things: Value) -> Value {
    let mut paths = json!({});
    for (path, properties) in creates.as_object().unwrap() {
        let (path, method) = path.split_once(' ').unwrap_or((path, "post"));
        let id: String = format!("{method}{}", path.replace(['/', '{', '}', '_'], "X"));
        let deep: Value = properties
            .as_object()
            .unwrap()
            .keys()
            .map(|name| {
                (
                    name.clone(),
                    json!({"explode": true, "style": "deepObject"}),
                )
            })
            .collect::<serde_json::Map<_, _>>()
            .into();
        let answer = json!({"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/thing"}}}}});
        let path_parameters: Vec<Value> = path
            .split('/')
            .filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
            .map(|name| json!({"name": name, "in": "path", "required": true, "style": "simple", "schema": {"type": "string"}}))
            .collect();
        paths[path][method] = json!({
            "operationId": id,
            "parameters": path_parameters,
            "requestBody": {"content": {"application/x-www-form-urlencoded": {
                "schema": {"type": "object", "properties": properties}, "encoding": deep}}},
            "responses": answer,
        });
    }
    let mut schemas =
        json!({"thing": {"type": "object", "properties": {"id": {"type": "string"}}}});
    for (name, schema) in things.as_object().unwrap() {
        schemas[name] = schema.clone();
    }
    json!({
        "openapi": "3.0.0", "info": {"title": "T", "version": "1"}, "servers": [{"url": "https://api.stripe.com/"}],
        "paths": paths, "components": {"schemas": schemas},
    })
}

/// An object's schema; without a title if it is empty.
pub fn object(title: &str, properties: Value) -> Value {
    match title {
        "" => json!({"type": "object", "properties": properties}),
        title => json!({"type": "object", "title": title, "properties": properties}),
    }
}

/// An enumeration's schema.
pub fn values(values: &[&str]) -> Value {
    json!({"type": "string", "enum": values})
}
