//! `names`: the ways in which published names change.

use clap::Subcommand;

use crate::commands::regenerate;
use crate::failure::Failure;
use crate::output::{Unit, Writer};
use crate::project::{CHANGELOG, GENERATED, NAMES, OVERLAY, Project};
use crate::ui;

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
    /// Let the places of a type part that spec/names.lock keeps together: for a major release.
    ///
    /// The name stays with the type's first place; the others are types of their own where their members differ.
    Part {
        /// The types, as spec/names.lock has them: `invoices::params::Item`.
        #[arg(required = true)]
        names: Vec<String>,
    },
}

pub(crate) fn run(project: &Project, command: &Command) -> Result<(), Failure> {
    let writer = Writer::open(project.root())?;
    let (Command::Release { names, .. } | Command::Part { names }) = command;
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
    let update = match command {
        Command::Release { .. } => codegen::update::release(&inputs, names, &old)?,
        Command::Part { .. } => codegen::update::part(&inputs, names, &old)?,
    };
    let lock = update.adapted.output.names.format();
    let mut units = vec![
        Unit::Tree(GENERATED, &update.adapted.output.files),
        Unit::File(NAMES, lock.as_bytes()),
        Unit::File(OVERLAY, update.adapted.overlay.as_bytes()),
    ];
    if update.changelog != old {
        units.push(Unit::File(CHANGELOG, update.changelog.as_bytes()));
    }
    writer.write(&units)?;
    regenerate::tell_names(&inputs.names, &update.adapted.output.names);
    if update.diff.is_empty() {
        ui::result("no public name changed");
    } else {
        ui::result(update.diff.markdown());
    }
    Ok(())
}
