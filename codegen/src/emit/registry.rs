//! The registry: every operation by its id and every type by its path, for tools that go through all of them.
//!
//! It is behind a feature of its own that is off by default, so that nobody else's build pays for it.

use std::fmt::Write as _;

use quote::quote;

use super::{Emitter, inner_doc, tokens};
use crate::model::{Operation, path_text};
use crate::render::{self, RenderError};

/// The private file of the types: they are many.
pub(super) const TYPES: &str = "types";

pub(super) fn file(emitter: &Emitter<'_>) -> Result<String, RenderError> {
    let krate = emitter.krate;
    let mut operations: Vec<&Operation> = krate.operations.iter().collect();
    operations.sort_by_key(|operation| operation.id.as_str());
    let entries = operations.into_iter().map(|operation| {
        let cfg = emitter.cfg(&[operation.feature].into());
        let request = tokens(&path_text("crate", operation.module(), operation.request()));
        let name = operation.accessor.dotted();
        quote!(#cfg Entry::of::<#request>(#name))
    });
    let about = inner_doc(
        "Every operation by its id: requests from JSON, replies as JSON, without their types; and every type by its path.\n\nFor tools that go \
         through all operations; a program that knows what it asks uses the typed requests. Only operations of namespaces \
         that are turned on are there.\n\nFeature: `registry`.",
    );
    let tokens = quote! {
        #about
        #[cfg(feature = "registry")]
        mod types;

        #[cfg(feature = "registry")]
        pub use self::types::TYPES;
        pub use crate::rt::client::registry::{AnyReply, AnyRequest, Entry, ParameterError};
        pub use crate::rt::record::{AnyType, AnyValue};

        /// The operation of that id, as the contract writes it.
        pub fn find(id: &str) -> Option<&'static Entry> {
            let index = OPERATIONS.binary_search_by(|entry| entry.operation().id.cmp(id)).ok()?;
            OPERATIONS.get(index)
        }

        /// Every operation, sorted by its id.
        pub static OPERATIONS: &[Entry] = &[#(#entries),*];
    };
    render::file("src/registry.rs", tokens)
}

/// Every record, enumeration, union and request; pages and other generic types are the runtime's.
pub(super) fn types(emitter: &Emitter<'_>) -> String {
    let krate = emitter.krate;
    let items = krate.items.iter().filter(|item| !item.is_alias());
    let items = items.map(|item| {
        let condition = krate.features.condition(&item.needs);
        (&item.path.module[..], item.path.name.as_str(), condition)
    });
    let requests = krate.operations.iter().map(|operation| {
        let condition = krate.features.condition(&[operation.feature].into());
        (operation.module(), operation.request(), condition)
    });
    let mut all: Vec<(&[String], &str, Option<String>)> = items.chain(requests).collect();
    all.sort();
    // They are thousands: as text, a line for each.
    let mut out = "
use crate::rt::record::AnyType;

/// Every type of the contract: what comes back, nested parameters, and requests, by module and name.
pub static TYPES: &[AnyType] = &[
"
    .to_owned();
    for (module, name, condition) in all {
        if let Some(condition) = condition {
            let _ = writeln!(out, "    #[cfg({condition})]");
        }
        let path = [module, &[name.to_owned()]].concat().join("::");
        let ty = path_text("crate", module, name);
        let _ = writeln!(out, "    AnyType::of::<{ty}>({path:?}),");
    }
    out.push_str("];\n");
    out
}
