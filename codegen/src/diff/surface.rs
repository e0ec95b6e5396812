//! What a user sees of a crate: paths, and types as they are written.

use std::collections::HashMap;

use crate::model::{Crate, ItemId, ItemKind, Member, Operation, Path, RustType, Side, Spelling};

/// The paths of a crate, both ways.
pub(super) struct Surface<'c> {
    pub(super) krate: &'c Crate,
    /// Every path of a type, further names among them.
    pub(super) paths: HashMap<&'c Path, ItemId>,
}

impl<'c> Surface<'c> {
    pub(super) fn new(krate: &'c Crate) -> Self {
        let paths = krate
            .iter()
            .map(|(id, item)| (&item.path, krate.resolve(id)));
        Surface {
            krate,
            paths: paths.collect(),
        }
    }

    pub(super) fn path(&self, id: ItemId) -> &'c Path {
        &self.krate[id].path
    }

    /// A field's type as its struct has it.
    pub(super) fn field(&self, member: &Member) -> String {
        self.ty(&member.stored(self.krate))
    }

    /// A type as it is written where it is used; a box around a record isn't told.
    pub(super) fn ty(&self, ty: &RustType) -> String {
        ty.spell(&Spelling {
            runtime: "",
            upload: "FileUpload",
            empty: "nothing",
            map: "BTreeMap",
            boxes: false,
            item: &|id| self.path(id).to_string(),
        })
    }

    /// What an item is, for a sentence.
    pub(super) fn kind(&self, id: ItemId) -> &'static str {
        let item = &self.krate[id];
        match (&item.kind, item.side) {
            (ItemKind::Record(_), _) => "a struct",
            (ItemKind::Params(_), _) => "a set of parameters",
            (ItemKind::Enum(_), _) => "an enumeration",
            (ItemKind::Union(_), Side::Response) => "a union",
            (ItemKind::Union(_), Side::Request) => "a union of parameters",
            (ItemKind::Alias(_), _) => "another name",
        }
    }

    /// Where the contract says an item.
    pub(super) fn place(&self, id: ItemId) -> String {
        format!("#{}", self.krate[id].pointer)
    }
}

/// The path of the function that begins a request.
pub(super) fn function(operation: &Operation) -> String {
    format!(
        "{}::{}",
        operation.module().join("::"),
        operation.function()
    )
}

/// The path of a request's type.
pub(super) fn request(operation: &Operation) -> String {
    format!("{}::{}", operation.module().join("::"), operation.request())
}

/// A member's name in a path.
pub(super) fn below(holder: impl std::fmt::Display, member: &str) -> String {
    format!("{holder}::{member}")
}
