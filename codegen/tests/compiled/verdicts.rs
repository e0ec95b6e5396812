//! What the diff says of small changes is what the compiler says.
//!
//! Each pair of `verdicts/pairs.txt` is a contract before and after an edit, and a program that uses what is edited. The
//! verdict is breaking if, and only if, the program no longer compiles.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::{self, data, read, repository, workspace, write};
use codegen::diff::{Diff, Step};
use codegen::model::Crate;
use codegen::{Contract, NamesLock};
use serde_json::Value;

struct Pair {
    name: String,
    step: String,
    says: Vec<String>,
    /// Edits before, and after: a pointer, and a value if it isn't removed.
    edits: [Vec<(String, Option<Value>)>; 2],
    program: String,
}

fn pairs() -> Vec<Pair> {
    let text = read(&data("verdicts/pairs.txt"));
    let mut sections = text.split("\n== ");
    sections.next();
    sections.map(pair).collect()
}

fn pair(section: &str) -> Pair {
    let mut lines = section.lines();
    let mut pair = Pair {
        name: lines.next().unwrap().to_owned(),
        step: String::new(),
        says: Vec::new(),
        edits: [Vec::new(), Vec::new()],
        program: String::new(),
    };
    for line in lines {
        match line.split_once(' ').unwrap_or((line, "")) {
            ("step", step) => pair.step = step.to_owned(),
            ("says", text) => pair.says.push(text.to_owned()),
            ("old", edit) => pair.edits[0].push(parse(edit)),
            ("new", edit) => pair.edits[1].push(parse(edit)),
            _ => {
                pair.program.push_str(line);
                pair.program.push('\n');
            }
        }
    }
    pair
}

fn parse(edit: &str) -> (String, Option<Value>) {
    let (pointer, value) = match edit.split_once(" = ") {
        Some((pointer, value)) => (pointer, Some(serde_json::from_str(value).unwrap())),
        None => (edit, None),
    };
    let body =
        "/paths/~1v1~1widgets/post/requestBody/content/application~1x-www-form-urlencoded/schema";
    let (root, rest) = pointer.split_at(1);
    let root = match root {
        "S" => "/components/schemas".to_owned(),
        "O" => "/paths".to_owned(),
        "B" => body.to_owned(),
        "P" => format!("{body}/properties"),
        other => panic!("{other} in {edit}"),
    };
    (format!("{root}{rest}"), value)
}

fn apply(document: &mut Value, edits: &[(String, Option<Value>)]) {
    for (pointer, value) in edits {
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        let key = key.replace("~1", "/").replace("~0", "~");
        let parent = document
            .pointer_mut(parent)
            .unwrap_or_else(|| panic!("{pointer}"));
        let parent = parent.as_object_mut().unwrap();
        match value {
            Some(value) => {
                parent.insert(key, value.clone());
            }
            None => {
                parent
                    .shift_remove(&key)
                    .unwrap_or_else(|| panic!("{pointer}"));
            }
        }
    }
}

/// A pair's two documents.
fn documents(pair: &Pair) -> [String; 2] {
    let mut document: Value = serde_json::from_str(&read(&data("verdicts/base.json"))).unwrap();
    apply(&mut document, &pair.edits[0]);
    let old = document.to_string();
    apply(&mut document, &pair.edits[1]);
    // What form encoding is said of must be there.
    let operation =
        "/paths/~1v1~1widgets/post/requestBody/content/application~1x-www-form-urlencoded";
    let media = document.pointer_mut(operation).unwrap();
    let properties: Vec<String> = media["schema"]["properties"]
        .as_object()
        .unwrap()
        .keys()
        .cloned()
        .collect();
    media["encoding"]
        .as_object_mut()
        .unwrap()
        .retain(|name, _| properties.contains(name));
    [old, document.to_string()]
}

fn named(text: &str, names: &NamesLock) -> Crate {
    Contract::read(text, "openapi.json", "")
        .and_then(|contract| contract.build(names))
        .unwrap_or_else(|errors| panic!("{errors}"))
}

fn diff(pair: &Pair) -> Diff {
    let [old, new] = documents(pair);
    let old = named(&old, &NamesLock::default());
    let new = named(&new, &old.names);
    Diff::between(&old, &new)
}

#[test]
fn verdicts_are_as_expected() {
    let pairs = pairs();
    assert!(pairs.len() >= 40, "{}", pairs.len());
    let mut wrong = Vec::new();
    for pair in &pairs {
        let diff = diff(pair);
        let text = diff.markdown();
        let silent = pair.says.is_empty() && !diff.is_empty();
        if diff.semver().as_str() != pair.step
            || silent
            || pair.says.iter().any(|says| !text.contains(says))
        {
            wrong.push(format!(
                "{}: {} {:?}\n{text}",
                pair.name, pair.step, pair.says
            ));
        }
        // Every change has a Rust path and a place.
        for change in &diff.changes {
            assert!(
                !change.path.is_empty()
                    && change.place.starts_with('#')
                    && !change.reason.is_empty(),
                "{change:?}"
            );
        }
        // What is a change one way is one the other way.
        let [old, new] = documents(pair);
        let new = named(&new, &NamesLock::default());
        let back = Diff::between(&new, &named(&old, &new.names));
        assert_eq!(back.is_empty(), diff.is_empty(), "{}", pair.name);
    }
    assert!(
        wrong.is_empty(),
        "{} verdicts are wrong\n\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn nothing_is_nothing() {
    let document = read(&data("verdicts/base.json"));
    let one = named(&document, &NamesLock::default());
    let diff = Diff::between(&one, &named(&document, &one.names));
    assert!(diff.is_empty());
    assert_eq!(diff.semver(), Step::None);
}

#[test]
fn the_compiler_agrees() {
    let pairs = pairs();
    let mut files = BTreeMap::new();
    for side in ["old", "new"] {
        files.insert(format!("{side}/Cargo.toml"), manifest(side, &pairs));
    }
    for (index, pair) in pairs.iter().enumerate() {
        let [old, new] = documents(pair);
        let old = generate(old, NamesLock::default());
        let new = generate(new, old.names.clone());
        for (side, output) in [("old", old), ("new", new)] {
            embed(&mut files, side, index, output);
            let program = format!("use crate::p{index} as api;\n{}", pair.program);
            files.insert(format!("{side}/src/c{index}.rs"), program);
        }
    }
    let members = ["old".to_owned(), "new".to_owned()];
    let all: BTreeSet<usize> = (0..pairs.len()).collect();
    for side in ["old", "new"] {
        files.insert(format!("{side}/src/lib.rs"), root(&all));
    }
    files.insert("Cargo.toml".to_owned(), workspace(&members));
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("verdicts");
    let lock = directory.join("Cargo.lock");
    let known = if lock.exists() {
        lock
    } else {
        repository().join("Cargo.lock")
    };
    files.insert("Cargo.lock".to_owned(), read(&known));
    write(&directory, &files);

    let failing = check(&directory, "old");
    assert!(
        failing.is_empty(),
        "programs that don't compile before the change:\n{failing:#?}"
    );
    // Names that lead nowhere may keep the compiler from looking at types: it looks again without those programs.
    let mut left = all;
    let mut broken: BTreeMap<usize, String> = BTreeMap::new();
    loop {
        let failing = check(&directory, "new");
        if failing.is_empty() {
            break;
        }
        for (index, message) in failing {
            left.remove(&index);
            broken.insert(index, message);
        }
        files.insert("new/src/lib.rs".to_owned(), root(&left));
        write(&directory, &files);
    }
    let wrong: Vec<String> = pairs
        .iter()
        .enumerate()
        .filter(|(index, pair)| broken.contains_key(index) != (pair.step == "major"))
        .map(|(index, pair)| format!("{}: {}, but {:?}", pair.name, pair.step, broken.get(&index)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn generate(document: String, names: NamesLock) -> codegen::Output {
    let mut inputs = support::inputs(document, "");
    inputs.names = names;
    codegen::generate(&inputs).unwrap_or_else(|errors| panic!("{errors}"))
}

/// A generated crate as a module of one that has all of them: it takes a crate's time only once.
fn embed(files: &mut BTreeMap<String, String>, side: &str, index: usize, output: codegen::Output) {
    for (path, bytes) in output.files {
        let Some(path) = path.strip_prefix("src/") else {
            continue;
        };
        let text = String::from_utf8(bytes).unwrap();
        // A macro takes the path of two words alone.
        let here = format!("crate::p{index}::");
        let mut text: String = text
            .lines()
            .filter(|line| {
                !line.trim_start().starts_with("#![") && !line.trim_start().starts_with("//")
            })
            .map(|line| line.replace("crate::", &here))
            .map(|line| {
                line.replace(
                    &format!("{here}ExpandPath;"),
                    &format!("p{index}::ExpandPath;"),
                )
            })
            .map(|line| format!("{line}\n"))
            .collect();
        text.push_str(&format!("use crate::p{index};\n"));
        let path = if path == "lib.rs" { "mod.rs" } else { path };
        files.insert(format!("{side}/src/p{index}/{path}"), text);
    }
}

fn root(programs: &BTreeSet<usize>) -> String {
    let count = pairs().len();
    let mut text = "#![allow(warnings)]\n".to_owned();
    for index in 0..count {
        text.push_str(&format!("pub mod p{index};\n"));
        if programs.contains(&index) {
            text.push_str(&format!("mod c{index};\n"));
        }
    }
    text
}

/// All features of all the crates, and all on.
fn manifest(side: &str, pairs: &[Pair]) -> String {
    let mut features = BTreeSet::new();
    for pair in pairs {
        for document in documents(pair) {
            let manifest = generate(document, NamesLock::default()).files["Cargo.toml"].clone();
            let manifest: toml::Table = String::from_utf8(manifest).unwrap().parse().unwrap();
            let taken = ["default", "full", "blocking", "reqwest", "registry"];
            let own = manifest["features"].as_table().unwrap().iter();
            features.extend(
                own.filter(|(name, value)| {
                    !taken.contains(&name.as_str())
                        && !value.to_string().contains("stripe-client-runtime")
                })
                .map(|(name, _)| name.clone()),
            );
        }
    }
    let list = |name: &String| format!("{name} = []\n");
    format!(
        "[package]\nname = \"verdicts_{side}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[lib]\nname = \"verdicts_{side}\"\n\n\
         [dependencies]\nstripe-client-runtime.workspace = true\n\n[features]\ndefault = {:?}\n{}",
        features,
        features.iter().map(list).collect::<String>()
    )
    .replace('{', "[")
    .replace('}', "]")
}

/// The programs that don't compile, with the compiler's word.
fn check(directory: &Path, side: &str) -> BTreeMap<usize, String> {
    let target: PathBuf = directory.with_file_name("obstacle-target");
    let output = Command::new(env!("CARGO"))
        .args([
            "check",
            "--offline",
            "--lib",
            "--message-format",
            "json",
            "--package",
        ])
        .arg(format!("verdicts_{side}"))
        .arg("--target-dir")
        .arg(target)
        .current_dir(directory)
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .output()
        .unwrap();
    let mut failing = BTreeMap::new();
    let text = String::from_utf8(output.stdout).unwrap();
    for message in text
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
    {
        let message = &message["message"];
        if message["level"] != "error" {
            continue;
        }
        // The first place may be one that the message only refers to.
        let spans = message["spans"].as_array().unwrap();
        let program = spans.iter().find_map(|span| {
            let name = span["file_name"].as_str()?.rsplit('/').next()?;
            name.strip_prefix('c')?.strip_suffix(".rs")?.parse().ok()
        });
        match program {
            Some(index) => {
                failing.insert(
                    index,
                    message["rendered"].as_str().unwrap_or_default().to_owned(),
                );
            }
            None if spans.is_empty() => {}
            None => panic!("{}", message["rendered"].as_str().unwrap_or_default()),
        }
    }
    assert!(
        output.status.success() || !failing.is_empty(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    failing
}
