//! The program that `cargo xtask spec fetch` and `spec status` run. Prints what it found as one JSON object.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anstream::{eprintln, println};
use clap::{Parser, Subcommand};
use fetch::{Choice, Date, FetchError, Settings, Upstream};

#[derive(Parser)]
#[command(name = "fetch", about = "Run by `cargo xtask spec`.")]
struct Cli {
    /// Where fetched documents are kept.
    #[arg(long, value_name = "DIR")]
    cache: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Fetch a document.
    Document {
        #[arg(long, conflicts_with = "api_version")]
        commit: Option<String>,
        #[arg(long)]
        api_version: Option<String>,
        #[arg(long)]
        sha256: Option<String>,
    },
    /// Say how far upstream is ahead of a commit.
    Ahead { commit: String },
}

fn main() -> ExitCode {
    match run(Cli::parse()) {
        Ok(answer) => {
            println!("{answer}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(cli: Cli) -> Result<serde_json::Value, FetchError> {
    let upstream = Upstream::new(settings(), cli.cache)?;
    match cli.command {
        Command::Document {
            commit,
            api_version,
            sha256,
        } => {
            let choice = match (commit, api_version) {
                (Some(commit), _) => Choice::Commit(commit),
                (None, Some(version)) => Choice::Version(version),
                (None, None) => Choice::Latest,
            };
            let fetched = upstream.fetch(&choice, sha256.as_deref())?;
            Ok(serde_json::json!(fetched))
        }
        Command::Ahead { commit } => {
            let ahead = upstream.ahead_of(&commit)?;
            let days = ahead.since.map(|since| Date::today().days_since(since));
            Ok(serde_json::json!({"commits": ahead.commits, "days": days, "latest": ahead.latest}))
        }
    }
}

/// Upstream, unless a test says where else.
fn settings() -> Settings {
    let variable = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    let mut settings = Settings {
        token: variable("GITHUB_TOKEN"),
        ..Settings::default()
    };
    if let Some(elsewhere) = variable("STRIPE_OPENAPI_SERVER") {
        settings.files = elsewhere.clone();
        settings.api = elsewhere;
        settings.token = None;
        settings.pause = Duration::from_millis(10);
    }
    settings
}
