//! The commands of this repository: `cargo xtask --help`.

mod commands;
mod failure;
mod interrupt;
mod output;
mod project;
mod ui;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::commands::{
    docs, e2e, explain, explore, features, generate, names, operations, regenerate, spec,
};
use crate::failure::Failure;
use crate::project::Project;

/// The generator makes texts, millions of small ones: the system's allocator took a quarter of its time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// From Stripe's contract to the client crate.
#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    subcommand_required = true,
    arg_required_else_help = true,
    after_help = "Exit codes: 0 done, 1 a check found a difference, 2 wrong usage or input, 130 interrupted."
)]
struct Cli {
    /// The repository, if the command is not run inside it.
    #[arg(long, global = true, hide = true, value_name = "DIR")]
    root: Option<std::path::PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the client crate in generated/ from spec/.
    Regenerate(regenerate::Args),
    /// Write the client crate of any Stripe contract, beside ours: for the version that an account is pinned to.
    ///
    /// What our overlay and our words say of it is used, and the rest of them left out. Made again into the same directory,
    /// from another document, it keeps its name, its version and every public name that it can.
    Generate(generate::Args),
    /// List every operation: id, method, path, accessor, request and response types, features.
    Operations(operations::Args),
    /// Say what an operation is and how to call it from Rust and with curl.
    Explain(explain::Args),
    /// Show every operation as a page that can be tried, on this machine; or write the pages to a folder with --export.
    #[command(disable_help_flag = true)]
    Explore(explore::Args),
    /// Run the client's public API against localstripe, a stand-in for Stripe.
    E2e(e2e::Args),
    /// Give up published names.
    #[command(subcommand)]
    Names(names::Command),
    /// Check that the client compiles with each namespace alone.
    Features(features::Args),
    /// The documentation of the client.
    #[command(subcommand)]
    Docs(docs::Command),
    /// The contract in spec/: fetch it, take it in, verify it.
    #[command(subcommand)]
    Spec(spec::Command),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            ui::failure(&failure);
            failure.exit_code()
        }
    }
}

fn run(cli: Cli) -> Result<(), Failure> {
    interrupt::install()?;
    let project = Project::find(cli.root)?;
    match cli.command {
        Command::Regenerate(args) => regenerate::run(&project, &args),
        Command::Generate(args) => generate::run(&project, &args),
        Command::Operations(args) => operations::run(&project, &args),
        Command::Explain(args) => explain::run(&project, &args),
        Command::Explore(args) => explore::run(&project, &args),
        Command::E2e(args) => e2e::run(&project, &args),
        Command::Names(command) => names::run(&project, &command),
        Command::Features(args) => features::run(&project, &args),
        Command::Docs(command) => docs::run(&project, &command),
        Command::Spec(command) => spec::run(&project, &command),
    }
}
