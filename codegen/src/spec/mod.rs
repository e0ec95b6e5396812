//! The contract: parsing, checking, snapshot, lock, and what we say about it.

mod amend;
mod document;
mod grammar;
mod import;
mod keywords;
mod layout;
mod lock;
mod overlay;
mod overlay_edit;
mod snapshot;
mod validate;

pub use document::Document;
pub use import::{Imported, import};
pub use lock::{Lock, Snapshot, Upstream, git_blob, sha256};
pub use overlay::{Additions, Overlay, Section};
pub use overlay_edit::{Entry, rewritten_without, with_sensitive, without};
