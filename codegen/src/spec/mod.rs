//! The contract: reading, checking, snapshot, and what we say about it.

mod diagnostics;
mod document;
mod overlay;
pub mod pointer;
mod scan;
mod source;
mod yaml;

pub use diagnostics::{Diagnostic, Diagnostics};
pub use document::Document;
pub use overlay::{Overlay, Patterns, Section};
pub use scan::{Place, locate};
pub use source::{Format, Source};
