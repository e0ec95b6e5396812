//! `e2e`: the public API, and examples, against localstripe, a stateful stand-in for Stripe that others wrote.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io::{self, BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use crate::failure::Failure;
use crate::project::Project;
use crate::ui;

/// What is installed. Pinned: a new release should not change what a check says.
const PACKAGE: &str = "localstripe==1.15.10";
const SERVER: &str = include_str!("localstripe.py");
/// The examples that get along with what localstripe knows.
const EXAMPLES: [&str; 4] = ["first_call", "payment", "retries_and_transport", "blocking"];
/// How long the server may take to start.
const PATIENCE: Duration = Duration::from_secs(60);

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The Python that the virtual environment is made with.
    #[arg(long, value_name = "PROGRAM", default_value = "python3")]
    python: PathBuf,
    /// What is run while the server listens, which is at LOCALSTRIPE_URL, in the place of the usual tests.
    #[arg(last = true, value_name = "COMMAND")]
    command: Vec<OsString>,
}

pub(crate) fn run(project: &Project, args: &Args) -> Result<(), Failure> {
    let dir = project.target().join("e2e");
    let python = environment(&dir, &args.python)?;
    let server = Server::start(&python, &dir.join("localstripe.log"))?;
    ui::result(format_args!("localstripe listens on {}", server.url));
    if let [program, arguments @ ..] = &args.command[..] {
        let mut command = Command::new(program);
        command.args(arguments).current_dir(project.root());
        return told(command, &server, &dir);
    }
    let story = ["test", "--package", "conformance", "--test", "e2e", "--"];
    let story = [&story[..], &["--ignored", "--nocapture"]].concat();
    let examples = EXAMPLES.map(|name| vec!["run", "--package", "examples", "--example", name]);
    for command in std::iter::once(story).chain(examples) {
        let mut cargo = project.cargo();
        cargo.args(&command);
        told(cargo, &server, &dir)?;
    }
    Ok(())
}

/// Runs a command that is told of the server.
fn told(mut command: Command, server: &Server, dir: &Path) -> Result<(), Failure> {
    let status = command
        .env("LOCALSTRIPE_URL", &server.url)
        .env("STRIPE_BASE_URL", &server.url)
        .env("STRIPE_API_KEY", "sk_test_e2e")
        .status()
        .map_err(Failure::file(Path::new(command.get_program())))?;
    if status.success() {
        return Ok(());
    }
    let words: Vec<&OsStr> = std::iter::once(command.get_program())
        .chain(command.get_args())
        .collect();
    Err(Failure::Difference(format!(
        "`{}` did not end well ({status}); what the server said is in {}",
        words.join(OsStr::new(" ")).display(),
        dir.join("localstripe.log").display()
    )))
}

/// A virtual environment with localstripe in it; the one that is there, if it is whole. Gives its Python.
fn environment(dir: &Path, python: &Path) -> Result<PathBuf, Failure> {
    let own = dir.join(match cfg!(windows) {
        true => "venv/Scripts/python.exe",
        false => "venv/bin/python",
    });
    let mark = dir.join("installed");
    if own.exists() && fs::read_to_string(&mark).is_ok_and(|installed| installed == PACKAGE) {
        return Ok(own);
    }
    let version = Command::new(python).arg("--version").output();
    if !version.is_ok_and(|output| output.status.success()) {
        return Err(Failure::Usage(format!(
            "`{}` does not run: the server of this check is a Python program\n  help: install Python 3.9 or later with its venv module (on Debian: apt-get install python3-venv), or name one with --python",
            python.display()
        )));
    }
    fs::create_dir_all(dir).map_err(Failure::file(dir))?;
    ui::result(format_args!(
        "installing {PACKAGE} in {}",
        dir.join("venv").display()
    ));
    let venv = dir.join("venv");
    finish(
        python,
        &[
            OsStr::new("-m"),
            "venv".as_ref(),
            "--clear".as_ref(),
            venv.as_os_str(),
        ],
        "install Python's venv module (on Debian: apt-get install python3-venv)",
    )?;
    finish(
        &own,
        &[
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            PACKAGE,
        ]
        .map(OsStr::new),
        "the first run needs a package index to install from",
    )?;
    fs::write(&mark, PACKAGE).map_err(Failure::file(&mark))?;
    Ok(own)
}

/// Runs a program to its end; what it says is shown if it fails.
fn finish(program: &Path, arguments: &[&OsStr], help: &str) -> Result<(), Failure> {
    let output = Command::new(program)
        .args(arguments)
        .output()
        .map_err(Failure::file(program))?;
    if output.status.success() {
        return Ok(());
    }
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    let arguments = arguments.join(OsStr::new(" "));
    Err(Failure::Usage(format!(
        "`{} {}` failed: {}\n  help: {help}",
        program.display(),
        arguments.display(),
        said.trim()
    )))
}

/// A running localstripe. It stops when this is dropped, and also when this process ends in any other way: it waits for
/// the end of its standard input, which this process holds.
struct Server {
    child: Child,
    url: String,
}

impl Server {
    fn start(python: &Path, log: &Path) -> Result<Self, Failure> {
        let errors = File::create(log).map_err(Failure::file(log))?;
        let child = Command::new(python)
            .args(["-c", SERVER])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(errors)
            .spawn()
            .map_err(Failure::file(python))?;
        let mut server = Self {
            child,
            url: String::new(),
        };
        match server.port() {
            Ok(port) => server.url = format!("http://127.0.0.1:{port}"),
            Err(why) => {
                return Err(Failure::Usage(format!(
                    "localstripe does not start: {why}; what it said is in {}\n  help: delete {} to install it anew",
                    log.display(),
                    log.with_file_name("installed").display()
                )));
            }
        }
        Ok(server)
    }

    /// The port, which is the first line that it prints.
    fn port(&mut self) -> Result<u16, String> {
        let Some(output) = self.child.stdout.take() else {
            return Err("its output can't be read".to_owned());
        };
        let (sender, receiver) = mpsc::channel();
        // The thread ends with the server: then the output ends.
        std::thread::spawn(move || {
            let mut lines = BufReader::new(output).lines();
            let _ = sender.send(lines.next());
            lines.for_each(drop);
        });
        match receiver.recv_timeout(PATIENCE) {
            Ok(Some(Ok(line))) => line
                .trim()
                .parse()
                .map_err(|_| format!("`{line}` is no port")),
            Ok(Some(Err(error))) => Err(error.to_string()),
            Ok(None) => Err("it ended at once".to_owned()),
            Err(_) => Err(format!("it said nothing for {} s", PATIENCE.as_secs())),
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        let _: io::Result<()> = self.child.kill();
        let _ = self.child.wait();
    }
}
