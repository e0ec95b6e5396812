//! The commands. Requests and replies come from standard input, as JSON.

use std::fmt;
use std::io::{self, Read as _, Write as _};
use std::process::ExitCode;

use serde::Serialize;
use stripe_client::registry::{AnyReply, AnyRequest, Entry, OPERATIONS, find};
use stripe_client::webhook::{Event, EventNotification, ParseError, ParseErrorKind, Payload};
use stripe_client::{Client, Error, Issue};

/// Why a command failed.
pub(crate) enum Failure {
    /// What was asked for makes no sense.
    Usage(String),
    /// The call was made, or would have been, and failed.
    Call(Error),
    /// Standard input or output.
    Io(io::Error),
}

pub(crate) fn encode(operation: &str) -> Result<(), Failure> {
    let request = request(operation)?;
    let client = Client::builder("sk_test_conformance")
        .build()
        .map_err(Failure::Call)?;
    let preview = request.preview(&client).map_err(refused)?;
    let mut out = io::stdout().lock();
    writeln!(out, "{} {}", preview.method.as_str(), preview.url)?;
    for (name, value) in &preview.headers {
        write!(out, "{name}: ")?;
        out.write_all(value.as_bytes())?;
        writeln!(out)?;
    }
    writeln!(out)?;
    // As it is, with no line end of ours: the body is exact.
    out.write_all(&preview.body)?;
    Ok(out.flush()?)
}

pub(crate) fn send(operation: &str, base_url: &str, key: &str) -> Result<(), Failure> {
    let request = request(operation)?;
    let client = Client::builder(key)
        .base_url(base_url)
        .build()
        .map_err(refused)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let response = runtime.block_on(request.send(&client)).map_err(refused)?;
    let mut out = io::stdout().lock();
    writeln!(out, "{}", response.status().as_u16())?;
    write_reply(&mut out, &response)?;
    notes(&response.issues());
    Ok(())
}

pub(crate) fn decode(operation: &str) -> Result<(), Failure> {
    let entry = entry(operation)?;
    let mut body = Vec::new();
    io::stdin().lock().read_to_end(&mut body)?;
    let reply = entry
        .decode(&body)
        .map_err(|error| Failure::Usage(format!("{operation}: {error}")))?;
    write_reply(&mut io::stdout().lock(), &reply)?;
    notes(&reply.issues());
    Ok(())
}

/// Of either API generation: the payload says which.
pub(crate) fn decode_event() -> Result<(), Failure> {
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes)?;
    let payload = Payload::trusted(bytes);
    let refused = |error: ParseError| Failure::Usage(error.to_string());
    let mut out = io::stdout().lock();
    match payload.parse::<Event>() {
        Ok(event) => {
            write_json(&mut out, &event)?;
            notes(&event.issues());
            if !event.version().is_compatible() {
                anstream::eprintln!("note: version: {:?}", event.version());
            }
        }
        Err(error) if matches!(error.kind(), ParseErrorKind::OtherObject { .. }) => {
            let notification: EventNotification = payload.parse().map_err(refused)?;
            write_json(&mut out, &notification)?;
            notes(&notification.issues());
        }
        Err(error) => return Err(refused(error)),
    }
    Ok(out.flush()?)
}

pub(crate) fn list() -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    for entry in OPERATIONS {
        writeln!(out, "{} {}", entry.operation().id, entry.name())?;
    }
    Ok(out.flush()?)
}

fn request(operation: &str) -> Result<AnyRequest, Failure> {
    let entry = entry(operation)?;
    let request = entry
        .request(&input()?)
        .map_err(|error| Failure::Usage(format!("{operation}: {error}")))?;
    notes(&request.issues());
    Ok(request)
}

fn entry(operation: &str) -> Result<&'static Entry, Failure> {
    find(operation).ok_or_else(|| {
        let mut message = format!("there is no operation `{operation}`");
        let similar = OPERATIONS
            .iter()
            .find(|entry| entry.operation().id.eq_ignore_ascii_case(operation));
        match similar {
            Some(entry) => message.push_str(&format!("; did you mean `{}`?", entry.operation().id)),
            None => message.push_str("; `conformance list` prints all of them"),
        }
        Failure::Usage(message)
    })
}

/// Standard input; nothing at all is a request without parameters.
fn input() -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes)?;
    if bytes.trim_ascii().is_empty() {
        bytes = b"{}".to_vec();
    }
    Ok(bytes)
}

fn write_reply(out: &mut impl io::Write, reply: &AnyReply) -> Result<(), Failure> {
    match reply.bytes() {
        Some(bytes) => out.write_all(bytes)?,
        None => write_json(out, reply)?,
    }
    Ok(out.flush()?)
}

fn write_json(out: &mut impl io::Write, value: &impl Serialize) -> Result<(), Failure> {
    serde_json::to_writer_pretty(&mut *out, value).map_err(io::Error::from)?;
    Ok(writeln!(out)?)
}

/// What the contract doesn't know is told, and done all the same.
fn notes(issues: &[Issue]) {
    for issue in issues {
        anstream::eprintln!("note: {issue}");
    }
}

/// An error before anything was sent is about the input.
fn refused(error: Error) -> Failure {
    match error {
        Error::Request(error) => Failure::Usage(error.to_string()),
        error => Failure::Call(error),
    }
}

impl Failure {
    pub(crate) fn exit_code(&self) -> ExitCode {
        ExitCode::from(match self {
            Failure::Call(_) => 1,
            Failure::Usage(_) | Failure::Io(_) => 2,
        })
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Failure::Io(error)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Usage(message) => f.write_str(message),
            Failure::Call(error) => error.fmt(f),
            Failure::Io(error) => error.fmt(f),
        }
    }
}
