//! The registry: every operation by its id, for tools that go through all of them.
//!
//! It is behind a feature of its own that is off by default, so that nobody else's build pays for it.

use quote::quote;

use super::{Context, ident, inner_doc, module_name};
use crate::render::{self, RenderError};

/// The cargo feature, and the module.
pub(super) const REGISTRY: &str = "registry";

pub(super) fn file(context: &Context<'_>) -> Result<String, RenderError> {
    let mut operations: Vec<usize> = (0..context.api.operations.len()).collect();
    operations.sort_by_key(|index| context.api.operations[*index].id.as_str());
    let entries = operations.into_iter().map(|index| {
        let accessor = &context.names.accessors[index];
        let cfg = context
            .features
            .cfg(&[context.features.operations[index]].into());
        let modules = accessor.modules().iter().map(|m| ident(&module_name(m)));
        let (request, name) = (ident(&accessor.request), accessor.dotted());
        quote!(#cfg Entry::of::<crate::#(#modules::)*#request>(#name))
    });
    let about = inner_doc(
        "Every operation by its id: requests from JSON, replies as JSON, without their types.\n\nFor tools that go \
         through all operations; a program that knows what it asks uses the typed requests. Only operations of namespaces \
         that are turned on are there.\n\nFeature: `registry`.",
    );
    let tokens = quote! {
        #about
        pub use crate::rt::client::registry::{AnyReply, AnyRequest, Entry, ParameterError};

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
