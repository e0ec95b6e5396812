//! The contract: reading, checking, snapshot, and what we say about it.

mod diagnostics;
mod document;
mod grammar;
mod import;
mod layout;
mod lock;
mod overlay;
mod overlay_edit;
pub mod pointer;
mod scan;
mod snapshot;
mod source;
mod suggest;
mod validate;
mod yaml;
mod yaml_locate;

pub use diagnostics::{Diagnostic, Diagnostics};
pub use document::Document;
pub use import::{Imported, import};
pub use lock::{Lock, Snapshot, Upstream, git_blob, sha256};
pub use overlay::{Overlay, Section};
pub use overlay_edit::{Entry, without};
pub use scan::{Place, locate};
pub use source::{Format, Source};
