//! `explore`: every operation as a page that can be tried.
//!
//! The pages and their server are a program of its own, which has the whole client in it: regenerating needs none of that.

use std::ffi::OsString;
use std::path::Path;

use crate::failure::Failure;
use crate::project::Project;
use crate::ui;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// What the program takes: `cargo xtask explore --help` tells it.
    #[arg(
        trailing_var_arg = true,
        allow_hyphen_values = true,
        value_name = "ARGUMENTS"
    )]
    arguments: Vec<OsString>,
}

pub(crate) fn run(project: &Project, args: &Args) -> Result<(), Failure> {
    ui::doing(
        "building the explorer: the first time takes some minutes, as it has the whole client",
    );
    let status = project
        .cargo()
        .args(["run", "--quiet", "--package", "explorer", "--"])
        .arg("--root")
        .arg(project.root())
        .args(&args.arguments)
        .status()
        .map_err(Failure::file(Path::new("cargo")))?;
    match status.success() {
        true => Ok(()),
        false => Err(Failure::Usage(
            "the explorer ended with an error".to_owned(),
        )),
    }
}
