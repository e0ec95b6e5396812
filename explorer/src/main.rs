//! The program that `cargo xtask explore` runs: every operation as a page, and a gateway that sends what a page asks.

mod export;
mod failure;
mod gateway;
mod server;
mod site;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;

use crate::failure::Failure;
use crate::gateway::{Gateway, Settings};
use crate::site::Site;

/// Every operation as a page that can be tried.
///
/// Serves the pages on this machine alone, and sends what they ask with the client. The key stays here: it comes from
/// STRIPE_SECRET_KEY or --key-file, and never goes into a page. Without one, everything but sending works.
#[derive(Parser)]
#[command(name = "cargo xtask explore", bin_name = "cargo xtask explore")]
struct Cli {
    /// The repository.
    #[arg(long, hide = true, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// Write the pages to a folder, for any web server, and end.
    #[arg(long, value_name = "DIR", conflicts_with_all = ["port", "key_file", "live", "base_url", "allow_origin", "open"])]
    export: Option<PathBuf>,
    /// The port to listen on; 0 takes a free one.
    #[arg(long, default_value_t = 4242)]
    port: u16,
    /// A file that has the secret key and nothing else, in place of STRIPE_SECRET_KEY.
    #[arg(long, value_name = "FILE")]
    key_file: Option<PathBuf>,
    /// Take a live-mode key. Each write is asked for again then.
    #[arg(long)]
    live: bool,
    /// Send to this server in place of Stripe's: localstripe, or a mock.
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Let pages of this origin use the gateway: where an export is served, such as https://docs.example.com.
    #[arg(long, value_name = "ORIGIN")]
    allow_origin: Vec<String>,
    /// Open the page of this operation, by its id or accessor, in the browser.
    #[arg(long, value_name = "OPERATION", num_args = 0..=1, default_missing_value = "")]
    open: Option<String>,
}

fn main() -> ExitCode {
    match run(Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            anstream::eprintln!("error: {failure}");
            ExitCode::from(2)
        }
    }
}

fn run(cli: Cli) -> Result<(), Failure> {
    let krate = codegen::build(&codegen::Inputs::read(&cli.root)?)?;
    let site = Site::new(krate);
    if let Some(folder) = cli.export {
        let written = export::write(&site, &folder)?;
        anstream::println!("{}: {written}", folder.display());
        return Ok(());
    }
    let gateway = Gateway::new(Settings {
        key: gateway::key(cli.key_file.as_deref(), cli.base_url.is_some(), cli.live)?,
        base_url: cli.base_url,
        allowed_origins: cli.allow_origin,
    })?;
    let open = match cli.open.as_deref() {
        None => None,
        Some("") => Some(String::new()),
        Some(wanted) => Some(site.page_of(wanted)?),
    };
    server::run(site, gateway, cli.port, open.as_deref())
}
