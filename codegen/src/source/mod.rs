//! Reading text: JSON and YAML with positions, JSON pointers, and errors that say where they are.

mod diagnostics;
pub mod pointer;
pub(crate) mod read;
mod scan;
mod suggest;
mod text;
mod visible;
mod yaml;
mod yaml_locate;

pub use diagnostics::{Diagnostic, Diagnostics};
pub use read::decode;
pub(crate) use read::kind;
pub(crate) use scan::place;
pub use scan::{Place, locate};
pub use suggest::{closest, distance};
pub use text::{Format, Source};
pub(crate) use visible::{is_seen, visible};
