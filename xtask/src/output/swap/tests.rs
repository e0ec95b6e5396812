use std::fs::FileTimes;
use std::time::{Duration, SystemTime};

use super::*;
use crate::output::check;

fn tree(files: &[(&str, &str)]) -> Tree {
    files
        .iter()
        .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
        .collect()
}

/// The whole repository: a directory, two files, and a file that is added.
struct Repository {
    generated: Tree,
    snapshot: &'static str,
    changelog: Option<&'static str>,
}

impl Repository {
    fn units(&self) -> Vec<Unit<'_>> {
        let mut units = vec![
            Unit::File("spec/openapi.json", self.snapshot.as_bytes()),
            Unit::File("spec/overlay.yaml", b"same"),
            Unit::Tree("generated", &self.generated),
        ];
        units.extend(
            self.changelog
                .map(|text| Unit::File("CHANGELOG.md", text.as_bytes())),
        );
        units
    }

    fn files(&self) -> Tree {
        let generated = self.generated.iter();
        let mut files: Tree = generated
            .map(|(path, content)| (format!("generated/{path}"), content.clone()))
            .collect();
        files.insert("generated/target/debug/x".to_owned(), b"built".to_vec());
        files.insert("spec/openapi.json".to_owned(), self.snapshot.into());
        files.insert("spec/overlay.yaml".to_owned(), b"same".to_vec());
        files.extend(
            self.changelog
                .map(|text| ("CHANGELOG.md".to_owned(), text.into())),
        );
        files
    }
}

fn old() -> Repository {
    Repository {
        generated: tree(&[
            ("Cargo.toml", "old"),
            ("src/lib.rs", "same"),
            ("src/gone/x.rs", "old"),
        ]),
        snapshot: "old",
        changelog: None,
    }
}

fn new() -> Repository {
    Repository {
        generated: tree(&[
            ("Cargo.toml", "new"),
            ("src/lib.rs", "same"),
            ("src/added.rs", "new"),
        ]),
        snapshot: "new",
        changelog: Some("new"),
    }
}

/// A repository with the old state and a build in it.
fn fixture() -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    write_swapped(root.path(), &old().units(), &mut |_| Ok(())).unwrap();
    fs::create_dir_all(root.path().join("generated/target/debug")).unwrap();
    fs::write(root.path().join("generated/target/debug/x"), "built").unwrap();
    root
}

/// Every file there is, what is ignored and what is staged included.
fn read(root: &Path) -> Tree {
    let mut files = Tree::new();
    let mut open = vec![root.to_owned()];
    while let Some(dir) = open.pop() {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap();
                files.insert(name.to_owned(), fs::read(&path).unwrap());
            }
        }
    }
    files
}

/// Everything is written; `ask` may stop it.
fn write_new(root: &Path, ask: &mut Ask<'_>) -> Result<Outcome, Failure> {
    write_swapped(root, &new().units(), ask)
}

/// How many points there are at which writing what is new can be stopped.
fn steps() -> usize {
    let mut steps = 0;
    write_new(fixture().path(), &mut |_| {
        steps += 1;
        Ok(())
    })
    .unwrap();
    steps
}

/// Writes what is new and dies at a step, counted from 0: a panic stands for the death of the process.
fn die_at(root: &Path, last: usize) {
    let mut at = 0;
    let died = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        write_new(root, &mut |_| {
            if at == last {
                std::panic::resume_unwind(Box::new(()))
            }
            at += 1;
            Ok(())
        })
    }));
    assert!(died.is_err());
}

#[test]
fn replaces_everything_and_keeps_the_build() {
    let root = fixture();
    let outcome = write_new(root.path(), &mut |_| Ok(())).unwrap();
    let told: Vec<String> = outcome.written.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "0 added, 1 changed, 0 removed",
            "all unchanged",
            "1 added, 1 changed, 1 removed",
            "1 added, 0 changed, 0 removed"
        ]
    );
    assert_eq!(outcome.removed, ["generated/src/gone/x.rs"]);
    assert!(outcome.left.is_none());
    assert_eq!(read(root.path()), new().files());
    assert!(!root.path().join("generated/src/gone").exists());
    assert!(!root.path().join(".swap").exists() && !root.path().join(".swap.partial").exists());
}

#[test]
fn a_file_that_stays_keeps_its_time() {
    let root = fixture();
    let past = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    for path in [
        "generated/Cargo.toml",
        "generated/src/lib.rs",
        "spec/overlay.yaml",
    ] {
        let file = File::options()
            .write(true)
            .open(root.path().join(path))
            .unwrap();
        file.set_times(FileTimes::new().set_modified(past)).unwrap();
    }
    let modified = |path: &str| {
        fs::metadata(root.path().join(path))
            .unwrap()
            .modified()
            .unwrap()
    };
    let outcome = write_swapped(root.path(), &old().units(), &mut |_| Ok(())).unwrap();
    assert!(outcome.written.iter().all(|written| written.is_nothing()));
    assert_eq!(modified("generated/Cargo.toml"), past);
    write_new(root.path(), &mut |_| Ok(())).unwrap();
    assert_eq!(modified("generated/src/lib.rs"), past);
    assert_eq!(modified("spec/overlay.yaml"), past);
    assert_ne!(modified("generated/Cargo.toml"), past);
}

#[test]
fn a_failure_at_any_step_leaves_the_old_state() {
    // Four files are written and the journal completed; of five changes three keep what was there; then all is removed.
    assert_eq!(steps(), 4 + 1 + 5 + 3 + 1);
    // The last step is after the swap: a failure to clean up is not a failure to write.
    for fail in 0..steps() - 1 {
        let root = fixture();
        let mut at = 0;
        let result = write_new(root.path(), &mut |_| {
            at += 1;
            if at > fail {
                Err(io::Error::other("injected"))
            } else {
                Ok(())
            }
        });
        let message = result.unwrap_err().to_string();
        assert!(message.ends_with(": injected"), "step {fail}: {message}");
        assert_eq!(read(root.path()), old().files(), "step {fail}");
    }
}

#[test]
fn what_could_not_be_removed_is_named_and_removed_by_the_next_run() {
    let root = fixture();
    let outcome = write_new(root.path(), &mut |step| match step {
        Step::Discard => Err(io::Error::other("injected")),
        _ => Ok(()),
    });
    let left = outcome.unwrap().left.unwrap().to_string();
    assert_eq!(
        left,
        format!("{}: injected", root.path().join(".swap").display())
    );
    recover(root.path()).unwrap();
    assert_eq!(read(root.path()), new().files());
}

#[test]
fn whenever_a_run_dies_a_workspace_is_there_and_the_next_run_puts_it_right() {
    let manifest = Path::new("generated/Cargo.toml");
    for last in 0..steps() {
        let root = fixture();
        die_at(root.path(), last);
        let text = fs::read_to_string(root.path().join(manifest)).unwrap();
        assert!(text == "old" || text == "new", "step {last}: {text}");
        assert!(root.path().join("generated/src/lib.rs").is_file());
        recover(root.path()).unwrap();
        let now = read(root.path());
        assert!(
            now == old().files() || now == new().files(),
            "step {last}: {:?}",
            now.keys()
        );
        // From the first file on that is replaced, it is what is new.
        let begun = last > 4 + 1 + 1;
        assert_eq!(now == new().files(), begun, "step {last}");
        write_new(root.path(), &mut |_| Ok(())).unwrap();
        assert_eq!(read(root.path()), new().files(), "step {last}");
    }
}

#[test]
fn what_was_edited_since_is_named_and_nothing_is_touched() {
    for last in 4 + 1 + 1..steps() {
        let root = fixture();
        die_at(root.path(), last);
        fs::write(root.path().join("generated/Cargo.toml"), "mine").unwrap();
        let before = read(root.path());
        let refused = recover(root.path()).unwrap_err().to_string();
        assert!(
            refused.contains("this file of its was edited since")
                && refused.contains("\n  generated/Cargo.toml\n"),
            "step {last}: {refused}"
        );
        assert_eq!(read(root.path()), before, "step {last}");
        // As the message says.
        fs::remove_dir_all(root.path().join(".swap")).unwrap();
        recover(root.path()).unwrap();
        let kept = fs::read_to_string(root.path().join("generated/Cargo.toml"));
        assert_eq!(kept.unwrap(), "mine");
    }
}

#[test]
fn what_was_taken_back_stays_so() {
    let root = fixture();
    // In the middle of the swap; then the files are taken back from version control.
    die_at(root.path(), 4 + 1 + 3);
    assert_ne!(read(root.path()), old().files());
    for (path, content) in old().files() {
        fs::write(root.path().join(path), content).unwrap();
    }
    let _ = fs::remove_file(root.path().join("generated/src/added.rs"));
    recover(root.path()).unwrap();
    assert_eq!(read(root.path()), old().files());
}

#[test]
fn an_edit_during_the_swap_is_not_lost() {
    let root = fixture();
    let place = root.path().join("generated/Cargo.toml");
    let error = write_new(root.path(), &mut |step| {
        if step == Step::Complete {
            fs::write(&place, "mine")?;
        }
        Ok(())
    });
    let error = error.unwrap_err().to_string();
    assert!(error.starts_with("generated/Cargo.toml: edited"), "{error}");
    let mut expected = old().files();
    expected.insert("generated/Cargo.toml".to_owned(), b"mine".to_vec());
    assert_eq!(read(root.path()), expected);
}

#[test]
fn a_file_takes_the_place_of_a_directory_and_the_other_way_round() {
    let root = tempfile::tempdir().unwrap();
    let trees = [
        tree(&[("a/b.rs", "1"), ("c", "2")]),
        tree(&[("a", "3"), ("c/d.rs", "4")]),
    ];
    for tree in [&trees[0], &trees[1], &trees[0]] {
        write_swapped(root.path(), &[Unit::Tree("t", tree)], &mut |_| Ok(())).unwrap();
        assert_eq!(check(&root.path().join("t"), tree).unwrap(), []);
    }
}

#[cfg(unix)]
#[test]
fn what_is_not_ours_is_named_and_stays() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;
    use std::os::unix::fs::symlink;
    use std::os::unix::net::UnixListener;

    let root = fixture();
    let generated = root.path().join("generated");
    fs::write(root.path().join("outside.rs"), "same").unwrap();
    fs::write(generated.join(OsStr::from_bytes(b"src/\xff.rs")), "").unwrap();
    fs::write(generated.join("src/a\nb.rs"), "").unwrap();
    // A link to what the file is to hold, and one to a directory.
    fs::remove_file(generated.join("src/lib.rs")).unwrap();
    symlink("../../outside.rs", generated.join("src/lib.rs")).unwrap();
    symlink("/", generated.join("src/all")).unwrap();
    // Reading it would have no end.
    let _socket = UnixListener::bind(generated.join("src/added.rs")).unwrap();
    let before = paths(root.path());
    let refused = write_new(root.path(), &mut |_| Ok(()))
        .unwrap_err()
        .to_string();
    assert_eq!(
        refused,
        "these are not ours, and stand where only our files may; nothing was changed\n  \
         generated/src/\\xFF.rs: a name that is not plain text\n  \
         generated/src/a\\nb.rs: a name that is not plain text\n  \
         generated/src/added.rs: a special file\n  \
         generated/src/all: a symbolic link\n  \
         generated/src/lib.rs: a symbolic link\n  \
         help: move them somewhere else"
    );
    assert_eq!(paths(root.path()), before);
    let told: Vec<String> = check(&generated, &new().generated)
        .unwrap()
        .iter()
        .map(|difference| difference.to_string())
        .filter(|text| text.contains("writes files alone"))
        .collect();
    assert_eq!(told.len(), 5, "{told:?}");
}

/// The paths of all that is there, links not followed.
#[cfg(unix)]
fn paths(root: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![root.to_owned()];
    while let Some(dir) = open.pop() {
        for entry in fs::read_dir(dir).unwrap() {
            let entry = entry.unwrap();
            if entry.file_type().unwrap().is_dir() {
                open.push(entry.path());
            }
            found.push(entry.path());
        }
    }
    found.sort();
    found
}

#[test]
fn hostile_paths_write_nothing() {
    let root = fixture();
    let mut hostile = new();
    hostile.generated.insert("../outside.rs".into(), Vec::new());
    assert!(write_swapped(root.path(), &hostile.units(), &mut |_| Ok(())).is_err());
    assert_eq!(read(root.path()), old().files());
}
