//! `regenerate` and `regenerate --check`.

use crate::failure::Failure;
use crate::output::{self, Tree};
use crate::project::{GENERATED, Project};
use crate::{interrupt, ui};

const COMMAND: &str = "cargo xtask regenerate";

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Write nothing: compare generated/ with what would be written, and exit with 1 if a file differs, is missing, or
    /// should not be there.
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(project: &Project, args: &Args) -> Result<(), Failure> {
    let dir = project.path(GENERATED);
    if !args.check {
        // What an interrupted run left is put right before anything else can fail.
        interrupt::guarded(|| output::recover(&dir)).map_err(Failure::file(&dir))?;
    }
    let output = project.generate()?;
    let tree: Tree = output.files;
    if tree.is_empty() {
        return Err(Failure::Usage(
            "the generator made no files; generated/ stays as it is".to_owned(),
        ));
    }
    if args.check {
        check(&dir, &tree)
    } else {
        write(&dir, &tree)
    }?;
    ui::result(output.report);
    Ok(())
}

fn write(dir: &std::path::Path, tree: &Tree) -> Result<(), Failure> {
    let written = interrupt::guarded(|| {
        output::write_swapped(dir, tree, &mut |step| match step {
            // From here on the swap is two renames; it ends sooner than it could be undone.
            output::Step::Swap | output::Step::Discard => Ok(()),
            output::Step::Write(_) | output::Step::Complete => interrupt::check(),
        })
    });
    let written = written.map_err(Failure::file(dir))?;
    ui::result(format_args!(
        "{GENERATED}/: {} files, {written}",
        tree.len()
    ));
    Ok(())
}

fn check(dir: &std::path::Path, tree: &Tree) -> Result<(), Failure> {
    let differences = output::check(dir, tree).map_err(Failure::file(dir))?;
    if differences.is_empty() {
        ui::result(format_args!(
            "{GENERATED}/: {} files, all as generated",
            tree.len()
        ));
        return Ok(());
    }
    for difference in &differences {
        ui::diff(&difference.to_string());
    }
    let count = differences.len();
    let files = if count == 1 { "file is" } else { "files are" };
    Err(Failure::Difference(format!(
        "{count} {files} not as generated; run `{COMMAND}`"
    )))
}
