//! A text that messages point into.

use std::fmt;
use std::sync::Arc;

use super::scan::{self, Place};
use super::yaml_locate;

/// How a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// JSON.
    Json,
    /// YAML.
    Yaml,
    /// TOML; pointers into it are not located.
    Toml,
}

/// One input file: where it came from and what it says.
#[derive(PartialEq, Eq)]
pub struct Source {
    /// The file's name in messages.
    pub origin: String,
    /// The whole text.
    pub text: String,
    /// JSON or YAML.
    pub format: Format,
}

impl fmt::Debug for Source {
    /// Without the text: a contract has megabytes of it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Source({:?})", self.origin)
    }
}

impl Source {
    /// A text in the given format.
    pub fn new(origin: &str, text: &str, format: Format) -> Arc<Self> {
        // Editors on Windows put a byte order mark, which neither format's reader likes.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        Arc::new(Self {
            origin: origin.to_owned(),
            text: text.to_owned(),
            format,
        })
    }

    /// A text in the format it looks like: a document is an object, so JSON opens with a brace (or, if it is a mistake,
    /// with a bracket or a quote), and so does no YAML that a person writes.
    pub fn detect(origin: &str, text: &str) -> Arc<Self> {
        let start = text.trim_start_matches('\u{feff}').trim_start();
        let format = if start.starts_with(['{', '[', '"']) {
            Format::Json
        } else {
            Format::Yaml
        };
        Self::new(origin, text, format)
    }

    /// Where each pointer's value stands.
    pub(crate) fn locate(&self, pointers: &[&str]) -> Vec<Option<Place>> {
        match self.format {
            Format::Json => scan::locate(&self.text, pointers),
            Format::Yaml => yaml_locate::locate(&self.text, pointers),
            Format::Toml => vec![None; pointers.len()],
        }
    }
}
