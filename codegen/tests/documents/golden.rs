//! Small documents, each about one part of the contract's language, with the code that they become.
//!
//! `UPDATE_GOLDEN=1 cargo test -p stripe-client-codegen --test documents golden::` writes the expected files anew; look
//! at what git says then. The crate's own files (`lib.rs`, the manifest) are compared where a folder has them.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use crate::support::{UPDATE, data, differences, golden};

fn documents() -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(data("golden"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    found.sort();
    found
}

#[test]
fn documents_become_the_expected_code() {
    let mut wrong = Vec::new();
    for folder in documents() {
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        let output = golden(&folder);
        let expected = folder.join("expected");
        let names = output.names.format().into_bytes();
        let files: BTreeMap<String, String> = output
            .files
            .into_iter()
            .chain([("names.lock".to_owned(), names)])
            .filter(|(path, _)| {
                (path.starts_with("src/") && path != "src/lib.rs") || expected.join(path).exists()
            })
            .map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap()))
            .collect();
        wrong.extend(
            differences(&expected, &files)
                .into_iter()
                .map(|diff| format!("{name}: {diff}")),
        );
    }
    assert!(
        wrong.is_empty(),
        "{} files differ; if they should, run again with {UPDATE}=1\n\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
