//! `spec rehearse`: updates to what the contract would be after one edit, drawn at random.

mod edit;
mod sites;

use std::time::Instant;

use codegen::Inputs;
use codegen::spec;
use codegen::update::{Published, update_from};
use fastrand::Rng;
use serde_json::Value;

use super::format;
use super::look::{Named, look};
use super::replay::{Total, tell};
use crate::commands::staged;
use crate::failure::Failure;
use crate::project::Project;
use crate::ui;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// How many edits.
    #[arg(long, value_name = "COUNT", default_value_t = 20)]
    edits: usize,
    /// What the draw starts from: the same number draws the same edits.
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    seed: u64,
    /// Compile the client after this many of them, too, and a program against it that uses all of the client before.
    #[arg(long, value_name = "COUNT", default_value_t = 0)]
    check: usize,
    /// Print every breaking line with its cause.
    #[arg(long)]
    breaks: bool,
}

pub(crate) fn run(project: &Project, args: &Args) -> Result<(), Failure> {
    let rehearsal = Rehearsal::of(project.inputs()?)?;
    let (mut total, mut stopped) = (Total::default(), 0);
    for number in 0..args.edits {
        // Each is drawn anew, so that one can be repeated alone.
        let seed = args.seed + number as u64;
        let check = (number < args.check).then_some(project);
        match rehearsal.edit(seed, check, args.breaks) {
            Ok(one) => total.add(&one),
            Err(failure) => {
                stopped += 1;
                ui::result(format_args!("  seed {seed} stopped: {failure}"));
            }
        }
    }
    ui::result(format_args!("{stopped} stopped"));
    total.end("edits")?;
    if stopped > 0 {
        return Err(Failure::Difference("an update that stopped".to_owned()));
    }
    Ok(())
}

/// A repository whose contract is edited.
struct Rehearsal {
    inputs: Inputs,
    published: Published,
}

impl Rehearsal {
    fn of(inputs: Inputs) -> Result<Self, Failure> {
        let published = Published::read(&inputs)?;
        Ok(Rehearsal { inputs, published })
    }

    /// One edit, the update to it, and what there is to see.
    fn edit(&self, seed: u64, check: Option<&Project>, breaks: bool) -> Result<Total, Failure> {
        let start = Instant::now();
        let mut document: Value = self.published.document().clone();
        let what = edit::random(&mut document, &mut Rng::with_seed(seed));
        let imported = spec::import(document.to_string().as_bytes(), "edited.json", None, None)?;
        let lock = format(&imported.lock)?;
        let (inputs, published) = (&self.inputs, &self.published);
        let made = update_from(inputs, published, &imported.snapshot, &lock, "")?;
        let compiled = match check {
            Some(project) => {
                let krate = &self.published.krate;
                Some(staged::rehearse(
                    project,
                    &made.adapted.output.files,
                    krate,
                )?)
            }
            None => None,
        };
        let document = serde_json::from_str(&imported.snapshot)
            .map_err(|error| Failure::Program(error.to_string()))?;
        let before = Named {
            document: self.published.document(),
            names: &self.published.krate.names,
        };
        let after = Named {
            document: &document,
            names: &made.adapted.output.names,
        };
        let seen = look(before, after, &made);
        let title = format!("seed {seed}: {what}");
        Ok(tell(&title, &made, &seen, compiled, start, breaks))
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use codegen::NamesLock;

    use super::*;

    /// A repository of one document, with the names that the rules choose.
    fn repository(file: &Path) -> Rehearsal {
        let bytes = std::fs::read(file).unwrap();
        let imported = spec::import(&bytes, "openapi.json", None, None).unwrap();
        let mut inputs = Inputs {
            snapshot: imported.snapshot,
            lock: imported.lock.format().unwrap(),
            overlay: std::fs::read_to_string(file.with_file_name("overlay.yaml"))
                .unwrap_or_default(),
            words: Vec::new(),
            names: NamesLock::default(),
        };
        inputs.names = codegen::generate(&inputs).unwrap().names;
        Rehearsal::of(inputs).unwrap()
    }

    /// The small documents of the generator's own tests, each with many edits.
    #[test]
    fn no_edit_of_a_small_contract_stops_or_is_told_wrongly() {
        let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/tests");
        let mut wrong = Vec::new();
        for document in DOCUMENTS {
            let rehearsal = repository(&tests.join(document));
            for seed in 0..EDITS {
                match rehearsal.edit(seed, None, false) {
                    Ok(total) if total.is_right() => {}
                    Ok(_) => wrong.push(format!("{document}, seed {seed}: told wrongly")),
                    Err(failure) => wrong.push(format!("{document}, seed {seed}: {failure}")),
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    const DOCUMENTS: &[&str] = &[
        "verdicts/base.json",
        "golden/expandables/openapi.json",
        "golden/formats/openapi.json",
        "golden/pages/openapi.json",
        "golden/records/openapi.json",
        "golden/recursive/openapi.json",
        "golden/requests/openapi.json",
        "golden/unions/openapi.json",
        "golden/updated/openapi.json",
        "golden/v2_errors/openapi.json",
        "golden/webhooks/openapi.json",
    ];
    const EDITS: u64 = 12;

    #[test]
    fn a_seed_draws_one_edit() {
        let file =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/tests/verdicts/base.json");
        let text = std::fs::read_to_string(file).unwrap();
        let drawn = |seed: u64| {
            let mut document: Value = serde_json::from_str(&text).unwrap();
            let what = edit::random(&mut document, &mut Rng::with_seed(seed));
            (what, document)
        };
        assert_eq!(drawn(7), drawn(7));
        assert_ne!(drawn(7).1, drawn(8).1);
        let kinds = (0..400).map(|seed| {
            drawn(seed)
                .0
                .split(':')
                .next()
                .unwrap_or_default()
                .to_owned()
        });
        let kinds: std::collections::BTreeSet<String> = kinds.collect();
        assert!(kinds.len() > 15, "{kinds:?}");
    }
}
