//! `names release`: the one way in which a published name changes.

use clap::Subcommand;

use crate::commands::{regenerate, spec::replace};
use crate::failure::Failure;
use crate::project::{CHANGELOG, GENERATED, NAMES, OVERLAY, Project};
use crate::{interrupt, ui};

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Give up published names: the rules and spec/overlay.yaml name the items anew.
    ///
    /// Writes spec/names.lock and generated/, and lists the changes in CHANGELOG.md as breaking. To rename an item, write
    /// its new name into the overlay first.
    Release {
        /// What to name anew, as spec/names.lock has it: an operation id or accessor, `invoices::Invoice`, or a member such
        /// as `invoices::Invoice::due`.
        #[arg(required_unless_present = "all", conflicts_with = "all")]
        names: Vec<String>,
        /// Name everything anew.
        #[arg(long)]
        all: bool,
    },
}

pub(crate) fn run(project: &Project, command: &Command) -> Result<(), Failure> {
    let Command::Release { names, .. } = command;
    let published = match project.names()? {
        // Without a lock nothing is published that could be said to change.
        None if names.is_empty() => codegen::NamesLock::default(),
        None => {
            return Err(Failure::Usage(format!(
                "{NAMES} is missing: there is no name to give up"
            )));
        }
        Some(published) => published,
    };
    let inputs = project.inputs_with(published)?;
    let old = project.read_or_empty(CHANGELOG)?;
    let update = codegen::update::release(&inputs, names, &old)?;
    regenerate::write(&project.path(GENERATED), &update.output.files)?;
    interrupt::guarded(|| {
        if update.overlay != inputs.overlay {
            replace(&project.path(OVERLAY), update.overlay.as_bytes())?;
        }
        if update.changelog != old {
            replace(&project.path(CHANGELOG), update.changelog.as_bytes())?;
        }
        Ok::<_, Failure>(())
    })?;
    regenerate::write_names(project, &inputs.names, &update.output.names)?;
    if update.diff.is_empty() {
        ui::result("no public name changed");
    } else {
        ui::result(update.diff.markdown());
    }
    Ok(())
}
