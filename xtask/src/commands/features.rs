//! `features`: the client compiles with each namespace alone, and with some of them together.

use std::time::Instant;

use toml::Table;

use crate::failure::Failure;
use crate::project::{GENERATED, Project};
use crate::ui;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The features to check, each alone; without any, every namespace.
    features: Vec<String>,
    /// Check only this part of them, such as 2/4: for machines that share the work.
    #[arg(long, value_name = "PART/OF", value_parser = part)]
    part: Option<(usize, usize)>,
    /// Instead of each alone, check this many pairs and triples, drawn at random.
    #[arg(long, value_name = "COUNT", conflicts_with_all = ["features", "part"])]
    random: Option<usize>,
    /// What the draw starts from: the same number draws the same sets.
    #[arg(long, value_name = "NUMBER", default_value_t = 1, requires = "random")]
    seed: u64,
}

pub(crate) fn run(project: &Project, args: &Args) -> Result<(), Failure> {
    let all = namespaces(project)?;
    if let Some(unknown) = args.features.iter().find(|name| !all.contains(name)) {
        return Err(Failure::Usage(format!("there is no namespace `{unknown}`")));
    }
    let sets: Vec<String> = match args.random {
        Some(count) => draw(&all, count, args.seed),
        None => {
            let chosen = if args.features.is_empty() {
                all
            } else {
                args.features.clone()
            };
            let (part, of) = args.part.unwrap_or((1, 1));
            chosen.into_iter().skip(part - 1).step_by(of).collect()
        }
    };
    let mut failed = Vec::new();
    for features in &sets {
        let start = Instant::now();
        let status = project
            .cargo()
            .args(["rustc", "--quiet", "--profile", "check", "--lib"])
            .args(["--package", "stripe-client"])
            .args(["--no-default-features", "--features", features])
            .args(["--", "--deny", "warnings"])
            .status()
            .map_err(Failure::file("cargo".as_ref()))?;
        let outcome = if status.success() {
            "ok"
        } else {
            "does not compile"
        };
        let seconds = start.elapsed().as_secs_f32();
        ui::doing(format_args!("{features}: {outcome}, {seconds:.1} s"));
        if !status.success() {
            failed.push(features.as_str());
        }
    }
    if failed.is_empty() {
        let each = if args.random.is_some() {
            "pairs and triples of features"
        } else {
            "features, each alone"
        };
        ui::result(format_args!("{} {each}: all compile", sets.len()));
        return Ok(());
    }
    Err(Failure::Difference(format!(
        "these do not compile: {}",
        failed.join(", ")
    )))
}

/// Pairs and triples of features, as cargo takes them.
fn draw(all: &[String], count: usize, seed: u64) -> Vec<String> {
    let mut random = fastrand::Rng::with_seed(seed);
    let mut set = |index: usize| random.choose_multiple(all, 2 + index % 2);
    let sets = (0..count).map(|index| {
        let names: Vec<&str> = set(index).into_iter().map(String::as_str).collect();
        names.join(",")
    });
    sets.collect()
}

/// What `full` turns on.
fn namespaces(project: &Project) -> Result<Vec<String>, Failure> {
    let path = format!("{GENERATED}/Cargo.toml");
    let odd = |what: String| Failure::Usage(format!("{path}: {what}"));
    let manifest: Table = project
        .read(&path)?
        .parse()
        .map_err(|error: toml::de::Error| odd(error.to_string()))?;
    let full = manifest
        .get("features")
        .and_then(|features| features.get("full"));
    let names = full
        .and_then(toml::Value::as_array)
        .ok_or_else(|| odd("no feature `full`".to_owned()))?;
    Ok(names
        .iter()
        .filter_map(|name| name.as_str().map(str::to_owned))
        .collect())
}

/// For clap.
fn part(text: &str) -> Result<(usize, usize), String> {
    let numbers = text
        .split_once('/')
        .and_then(|(part, of)| Some((part.parse::<usize>().ok()?, of.parse::<usize>().ok()?)));
    numbers
        .filter(|(part, of)| (1..=*of).contains(part))
        .ok_or_else(|| "a part is like 2/4".to_owned())
}
