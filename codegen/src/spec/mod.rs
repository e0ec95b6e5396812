//! The contract: reading, checking, snapshot, and what we say about it.

mod diagnostics;
mod document;
pub mod pointer;
mod scan;
mod source;
mod yaml;

pub use diagnostics::{Diagnostic, Diagnostics};
pub use document::Document;
pub use scan::{Place, locate};
pub use source::{Format, Source};
