//! Documents that are broken, or hold what the generator cannot express: each gives its expected errors, soon, and never
//! a panic.
//!
//! `UPDATE_EXPECTED=1 cargo test -p stripe-client-codegen --test documents broken::` writes the expected texts anew.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;

use codegen::Inputs;
use codegen::spec;

/// The longest a document may take, however busy the machine is: what grows with the square takes hours.
const LIMIT: Duration = Duration::from_secs(300);

fn documents() -> Vec<PathBuf> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken");
    let mut found: Vec<PathBuf> = fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end != "err"))
        .collect();
    found.sort();
    found
}

/// What an import, and then a run of the generator on the document itself, say about it.
fn errors(bytes: &[u8], name: &str) -> Option<String> {
    if let Err(errors) = spec::import(bytes, name, None, None) {
        return Some(errors.to_string());
    }
    let snapshot = String::from_utf8(bytes.to_vec()).unwrap();
    let lock = format!(
        "api_version = \"\"\n[upstream]\nsha256 = \"\"\ngit_blob = \"\"\n[snapshot]\nsha256 = \"{}\"\n",
        spec::sha256(bytes)
    );
    let inputs = Inputs {
        snapshot,
        lock,
        overlay: String::new(),
        words: Vec::new(),
        names: codegen::NamesLock::default(),
    };
    codegen::generate(&inputs)
        .err()
        .map(|errors| errors.to_string())
}

/// Runs one document on a thread of its own, with the stack any thread has, and waits for it no longer than the limit.
fn watched(bytes: Vec<u8>, name: &str) -> Result<String, String> {
    let name = name.to_owned();
    let (send, receive) = mpsc::channel();
    let work = std::thread::spawn(move || send.send(errors(&bytes, &name)));
    match receive.recv_timeout(LIMIT) {
        Ok(Some(errors)) => Ok(errors),
        Ok(None) => Err("no error".to_owned()),
        Err(mpsc::RecvTimeoutError::Timeout) => Err("takes too long".to_owned()),
        Err(mpsc::RecvTimeoutError::Disconnected) => {
            drop(work.join());
            Err("panics".to_owned())
        }
    }
}

#[test]
fn each_gives_its_expected_errors() {
    let update = std::env::var_os("UPDATE_EXPECTED").is_some();
    let documents = documents();
    assert!(documents.len() >= 30, "only {} documents", documents.len());
    let mut wrong = Vec::new();
    for path in &documents {
        let name = path.file_name().unwrap().to_string_lossy();
        let expected_path = PathBuf::from(format!("{}.err", path.display()));
        match watched(fs::read(path).unwrap(), &name) {
            Err(problem) => wrong.push(format!("{name}: {problem}")),
            Ok(actual) if update => fs::write(&expected_path, actual).unwrap(),
            Ok(actual) => {
                let expected = fs::read_to_string(&expected_path).unwrap_or_default();
                if actual != expected {
                    wrong.push(format!(
                        "{name}: expected\n{expected}\nand it says\n{actual}"
                    ));
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} documents:\n\n{}",
        wrong.len(),
        wrong.join("\n\n")
    );
}

#[test]
fn no_expected_text_without_its_document() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken");
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|end| end == "err") {
            assert!(path.with_extension("").exists(), "{}", path.display());
        }
    }
}

/// Documents of megabytes, all wrong: the time grows with the size and not with its square.
#[test]
fn large_and_hostile_documents_are_done_soon() {
    let with_schemas = |schemas: &str| {
        format!(
            "{{\"openapi\": \"3.0.0\", \"info\": {{\"title\": \"T\", \"version\": \"1\"}}, \"paths\": {{}}, \
             \"components\": {{\"schemas\": {{{schemas}}}}}}}"
        )
    };
    let many = |count: usize, each: &dyn Fn(usize) -> String| {
        let all: Vec<String> = (0..count).map(each).collect();
        all.join(",")
    };
    let alias = |name: usize, to: usize| {
        format!("\"s{name}\": {{\"$ref\": \"#/components/schemas/s{to}\"}}")
    };
    let documents = [
        (
            "dangling",
            with_schemas(&many(30_000, &|n| alias(n, n + 1_000_000))),
        ),
        (
            "twice",
            with_schemas(&many(50_000, &|_| {
                "\"same\": {\"type\": \"string\"}".to_owned()
            })),
        ),
        (
            "cycle",
            with_schemas(&many(30_000, &|n| alias(n, (n + 1) % 30_000))),
        ),
        (
            "types",
            with_schemas(&many(50_000, &|n| {
                format!("\"s{n}\": {{\"type\": \"nothing\"}}")
            })),
        ),
        (
            "name",
            with_schemas(&format!(
                "\"{}\": {{\"type\": \"nothing\"}}",
                "a".repeat(4_000_000)
            )),
        ),
        (
            "yaml",
            format!(
                "openapi: 3.0.0\ninfo: {{title: T, version: \"1\"}}\npaths: {{}}\ncomponents:\n  schemas:\n{}",
                (0..20_000)
                    .map(|n| format!("    s{n}: {{type: nothing}}\n"))
                    .collect::<String>()
            ),
        ),
        ("spaces", format!("{{{}", " \n".repeat(2_000_000))),
        ("quote", format!("{{\"{}", "\\\"".repeat(2_000_000))),
        ("brackets", "[".repeat(4_000_000)),
        ("dashes", "- ".repeat(2_000_000)),
    ];
    for (name, text) in documents {
        let errors =
            watched(text.into_bytes(), name).unwrap_or_else(|problem| panic!("{name}: {problem}"));
        assert!(
            errors.starts_with(name),
            "{name}: {}",
            &errors[..200.min(errors.len())]
        );
        assert!(errors.len() < 200_000, "{name}: {} bytes", errors.len());
    }
}
