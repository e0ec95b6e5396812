//! Where an item is, and what it is called there.

use std::collections::BTreeMap;
use std::fmt;

use crate::ir::TypeId;

/// A module's path from the crate's root.
pub type ModulePath = Vec<String>;

/// The module for types that namespaces share.
pub const SHARED: &str = "types";
/// The module for nested parameters: one at the root for those that namespaces share, one in each namespace.
pub const PARAMS: &str = "params";

/// The longest public name.
pub const LONGEST: usize = 60;

/// Where an item is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path {
    /// The module, from the crate's root.
    pub module: ModulePath,
    /// The name in the module.
    pub name: String,
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for module in &self.module {
            write!(f, "{module}::")?;
        }
        f.write_str(&self.name)
    }
}

/// The names of all types.
#[derive(Debug, Clone, Default)]
pub struct TypeNames {
    /// By type: where it is defined.
    pub types: Vec<Path>,
    /// Names that are published and have come to be those of other types.
    pub aliases: BTreeMap<Path, TypeId>,
    /// Where else a type is shown.
    pub shown: BTreeMap<Path, TypeId>,
}
