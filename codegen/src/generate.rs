//! The whole way: texts in, files out.

use std::collections::BTreeMap;
use std::fmt;

use crate::{emit, lower, naming};
use crate::spec::{Diagnostics, Document, Lock, Overlay};

/// What the generator reads: the texts of the files in `spec/`.
#[derive(Debug, Clone)]
pub struct Inputs {
    /// `spec/openapi.json`.
    pub snapshot: String,
    /// `spec/lock.toml`.
    pub lock: String,
    /// `spec/overlay.yaml`.
    pub overlay: String,
}

/// What the generator makes.
#[derive(Debug, Clone)]
pub struct Output {
    /// The crate's files by path below its directory, with `/` between the parts.
    pub files: BTreeMap<String, Vec<u8>>,
    /// What was counted on the way.
    pub report: Report,
}

/// The run's counts.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// Operations in the contract.
    pub operations: usize,
    /// Component schemas in the contract.
    pub schemas: usize,
}

/// Generates the client crate. Pure: the same inputs give the same output.
pub fn generate(inputs: &Inputs) -> Result<Output, Diagnostics> {
    Lock::parse(&inputs.lock, "spec/lock.toml")?.verify(&inputs.snapshot)?;
    let overlay = Overlay::parse(&inputs.overlay, "spec/overlay.yaml")?;
    let document = Document::parse(&inputs.snapshot, "spec/openapi.json")?;
    let mut errors = document.diagnostics();
    let api = lower::lower(&document.openapi, &mut errors);
    errors.into_result()?;
    let mut errors = document.diagnostics();
    let names = naming::settle(&api, &overlay, &mut errors);
    if let Err(mut errors) = errors.into_result() {
        errors.append(overlay.unused());
        return Err(errors);
    }
    let files = names.map(|names| emit::Context::new(&api, &names, &overlay).files());
    // Only emission knows which fields are sensitive, so what nothing used is known only now.
    overlay.unused().into_result()?;
    let files = match files {
        Some(Ok(files)) => files,
        fault => {
            let reason = fault.and_then(Result::err).map_or("no names".to_owned(), |e| e.to_string());
            let mut errors = document.diagnostics();
            errors.push("", reason, "this is a fault of the generator: please report it with the document");
            return Err(errors);
        }
    };
    let report = Report {
        operations: document.openapi.operations().count(),
        schemas: document
            .openapi
            .components
            .as_ref()
            .map_or(0, |components| components.schemas.len()),
    };
    Ok(Output {
        files,
        report,
    })
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} operations, {} component schemas",
            self.operations, self.schemas
        )
    }
}
