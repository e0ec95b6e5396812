//! The workflows: what runs code of others can't write, and holds nothing to write with.

use std::fs;
use std::path::Path;

use serde_json::Value;

fn workflows() -> Vec<(String, Value)> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.github/workflows");
    let files = fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let workflows: Vec<_> = files
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, serde_yaml::from_str(&text).unwrap())
        })
        .collect();
    assert!(workflows.iter().any(|(name, _)| name == "update-spec.yml"));
    workflows
}

/// What a job or a workflow may do: the names, and whether it is reading alone.
fn writes(permissions: &Value) -> bool {
    let levels = permissions.as_object().unwrap().values();
    levels.into_iter().any(|level| level == "write")
}

#[test]
fn what_compiles_has_no_token_that_writes_and_no_stored_credentials() {
    for (name, workflow) in workflows() {
        assert_eq!(
            workflow["permissions"],
            serde_json::json!({"contents": "read"}),
            "{name}"
        );
        let mut writing = 0;
        for (job, value) in workflow["jobs"].as_object().unwrap() {
            let may_write = value.get("permissions").is_some_and(writes);
            writing += usize::from(may_write);
            let steps = value["steps"].as_array().unwrap();
            for step in steps {
                let run = step["run"].as_str().unwrap_or_default();
                let compiles = ["cargo", "rustup", ".ci/run"];
                if compiles.iter().any(|word| run.contains(word)) {
                    assert!(!may_write, "{name}: {job} writes, and runs `{run}`");
                }
                if step["uses"]
                    .as_str()
                    .is_some_and(|uses| uses.starts_with("actions/checkout@"))
                {
                    let stored = &step["with"]["persist-credentials"];
                    assert_eq!(*stored, Value::Bool(false), "{name}: {job}");
                }
            }
        }
        assert_eq!(writing, usize::from(name == "update-spec.yml"), "{name}");
    }
}
