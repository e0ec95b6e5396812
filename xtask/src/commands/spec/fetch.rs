//! `spec fetch` and `spec status`: what upstream has.
//!
//! The network is a program's of its own, which cargo builds when it is first needed: HTTP and TLS are a quarter more
//! to compile, and regenerating needs neither.

use std::path::PathBuf;
use std::process::Stdio;

use codegen::spec::Lock;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::commit;
use crate::failure::Failure;
use crate::output::WriteLock;
use crate::project::{LOCK, Project};
use crate::ui;

/// Which document.
#[derive(clap::Args)]
#[group(id = "document")]
pub(crate) struct Args {
    /// The document of this upstream commit, not the latest.
    #[arg(long, value_name = "SHA", value_parser = commit, conflicts_with = "api_version")]
    pub(super) commit: Option<String>,
    /// The last document of this API version, such as 2026-05-27.dahlia: looked up in upstream's history.
    #[arg(long, value_name = "VERSION")]
    pub(super) api_version: Option<String>,
    /// Take no document but that of this digest.
    #[arg(long, value_name = "DIGEST", value_parser = digest)]
    pub(super) sha256: Option<String>,
}

#[derive(clap::Args)]
pub(crate) struct StatusArgs {
    /// Exit with 1 if the first commit that spec/ lacks is older than this.
    #[arg(long, value_name = "DAYS")]
    max_days: Option<i64>,
}

/// A document on disk, as the program tells it.
#[derive(Deserialize)]
pub(super) struct Fetched {
    pub(super) file: PathBuf,
    pub(super) commit: String,
    pub(super) path: String,
    sha256: String,
    api_version: String,
    cached: bool,
}

#[derive(Deserialize)]
struct Ahead {
    commits: usize,
    days: Option<i64>,
    latest: Option<String>,
}

pub(crate) fn run(project: &Project, args: &Args) -> Result<(), Failure> {
    let _lock = WriteLock::take(project.root())?;
    let fetched = fetch(project, args)?;
    ui::result(format_args!(
        "{}: Stripe API {}{}\n  commit {}\n  sha256 {}",
        fetched.file.display(),
        fetched.api_version,
        if fetched.cached {
            ", fetched before"
        } else {
            ""
        },
        fetched.commit,
        fetched.sha256
    ));
    Ok(())
}

pub(super) fn fetch(project: &Project, args: &Args) -> Result<Fetched, Failure> {
    let mut arguments = vec!["document"];
    for (name, value) in [
        ("--commit", &args.commit),
        ("--api-version", &args.api_version),
        ("--sha256", &args.sha256),
    ] {
        arguments.extend(value.iter().flat_map(|value| [name, value]));
    }
    program(project, &arguments)
}

pub(crate) fn status(project: &Project, args: &StatusArgs) -> Result<(), Failure> {
    let lock = Lock::parse(&project.read(LOCK)?, LOCK)?;
    let Some(commit) = lock.upstream.commit else {
        return Err(Failure::Usage(format!(
            "{LOCK} names no upstream commit\n  help: `cargo xtask spec update` writes one that does"
        )));
    };
    let ahead: Ahead = program(project, &["ahead", &commit])?;
    let (Some(days), Some(latest), 1..) = (ahead.days, ahead.latest, ahead.commits) else {
        ui::result(format_args!("{LOCK} names the latest document"));
        return Ok(());
    };
    let what = format!(
        "upstream is {} {} ahead, for {days} {}; the latest is {latest}",
        ahead.commits,
        plural(ahead.commits == 1, "commit"),
        plural(days == 1, "day"),
    );
    if args.max_days.is_some_and(|most| days > most) {
        return Err(Failure::Difference(format!(
            "{what}\n  help: run `cargo xtask spec update`"
        )));
    }
    ui::result(what);
    Ok(())
}

/// Runs the program that speaks HTTP; what it says of its work is shown, and its answer read.
fn program<T: DeserializeOwned>(project: &Project, arguments: &[&str]) -> Result<T, Failure> {
    let output = project
        .cargo()
        .args(["run", "--quiet", "--package", "fetch", "--"])
        .arg("--cache")
        .arg(project.target().join("spec"))
        .args(arguments)
        .stderr(Stdio::inherit())
        .output()
        .map_err(Failure::file("cargo".as_ref()))?;
    if !output.status.success() {
        return Err(Failure::Program("the document was not fetched".to_owned()));
    }
    serde_json::from_slice(&output.stdout)
        .map_err(|error| Failure::Program(format!("the fetching program's answer: {error}")))
}

fn plural(one: bool, what: &str) -> String {
    if one {
        what.to_owned()
    } else {
        format!("{what}s")
    }
}

/// For clap.
fn digest(text: &str) -> Result<String, String> {
    if text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        Ok(text.to_ascii_lowercase())
    } else {
        Err("a SHA-256 digest is 64 hexadecimal digits".to_owned())
    }
}
