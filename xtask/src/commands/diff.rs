//! `spec diff`: what changed for users between two contracts.

use std::fs;
use std::path::Path;
use std::process::Command;

use clap::ValueEnum;
use codegen::diff::{Diff, Sides};
use codegen::source::Diagnostics;
use codegen::{Contract, NamesLock};

use crate::failure::Failure;
use crate::project::{NAMES, OVERLAY, Project, SNAPSHOT};
use crate::ui;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The contract before: Stripe's document, a snapshot, or a git revision.
    old: String,
    /// The contract after: Stripe's document, a snapshot, or a git revision.
    new: String,
    /// How to print it.
    #[arg(long, value_enum, default_value_t = Format::Markdown)]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// A section as CHANGELOG.md has it.
    Markdown,
    /// One JSON object, with a list of changes each for `breaking`, `deprecated`, `added` and `changed`.
    Json,
}

pub(crate) fn run(project: &Project, args: &Args) -> Result<(), Failure> {
    let (old, new) = (
        Side::find(project, &args.old)?,
        Side::find(project, &args.new)?,
    );
    // Reading takes the time, and neither needs the other.
    let (old_contract, new_contract) = std::thread::scope(|scope| {
        let other = scope.spawn(|| new.contract());
        (old.contract(), other.join())
    });
    let new_contract =
        new_contract.map_err(|_| Failure::Usage(format!("{} can't be read", args.new)))?;
    let (old_contract, new_contract) = (old_contract?, new_contract?);
    let before = old_contract.build(&old.names.unwrap_or_default())?;
    // What has no names of its own keeps those of before.
    let names = new.names.as_ref().unwrap_or(&before.names);
    let after = new_contract.build(names)?;
    let mut diff = Diff::between(&before, &after);
    diff.locate(&Sides::new(
        [old_contract.document(), new_contract.document()],
        [&before.names, &after.names],
    ));
    match args.format {
        Format::Markdown => ui::result(diff.markdown().trim_end()),
        Format::Json => ui::result(diff.json().trim_end()),
    }
    Ok(())
}

/// One of the two contracts.
struct Side {
    origin: String,
    text: String,
    overlay: String,
    /// The names that it was published with.
    names: Option<NamesLock>,
}

impl Side {
    fn find(project: &Project, given: &str) -> Result<Self, Failure> {
        let path = Path::new(given);
        if path.is_file() {
            let bytes = fs::read(path).map_err(Failure::file(path))?;
            let own = [path, &project.path(SNAPSHOT)].map(|p| fs::canonicalize(p).ok());
            return Ok(Self {
                origin: given.to_owned(),
                text: String::from_utf8(bytes)
                    .map_err(|_| Failure::Usage(format!("{given} is not UTF-8 text")))?,
                overlay: project.read_or_empty(OVERLAY)?,
                // A document's own names are those of this repository, as far as it has the same places. Of two documents, the
                // later one's follow the earlier one's.
                names: (own[0] == own[1])
                    .then(|| project.names())
                    .transpose()?
                    .flatten(),
            });
        }
        let show = |file: &str| {
            let output = Command::new("git")
                .args(["show", "--end-of-options", &format!("{given}:{file}")])
                .current_dir(project.path("."))
                .output()
                .ok()?;
            let text = output.status.success().then_some(output.stdout)?;
            String::from_utf8(text).ok()
        };
        let Some(text) = show(SNAPSHOT) else {
            return Err(Failure::Usage(format!(
                "`{given}` is no file, and no git revision that has {SNAPSHOT}"
            )));
        };
        let names = show(NAMES)
            .map(|names| NamesLock::parse_committed(&names, &format!("{given}:{NAMES}")));
        Ok(Self {
            origin: format!("{given}:{SNAPSHOT}"),
            text,
            overlay: show(OVERLAY).unwrap_or_default(),
            names: names.transpose()?,
        })
    }

    fn contract(&self) -> Result<Contract, Diagnostics> {
        Contract::read(&self.text, &self.origin, &self.overlay)
    }
}
