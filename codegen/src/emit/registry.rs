//! The registry: every operation by its id and every type by its path, for tools that go through all of them.
//!
//! It is behind a feature of its own that is off by default, so that nobody else's build pays for it.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, ident, inner_doc, module_name};
use crate::render::{self, RenderError};

/// The cargo feature, and the module.
pub(super) const REGISTRY: &str = "registry";
/// The private file of the types: they are many.
pub(super) const TYPES: &str = "types";

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
        "Every operation by its id: requests from JSON, replies as JSON, without their types; and every type by its path.\n\nFor tools that go \
         through all operations; a program that knows what it asks uses the typed requests. Only operations of namespaces \
         that are turned on are there.\n\nFeature: `registry`.",
    );
    let tokens = quote! {
        #about
        mod types;

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
pub(super) fn types(context: &Context<'_>) -> Result<String, RenderError> {
    let mut all: Vec<(&[String], &str, TokenStream)> = Vec::new();
    for (path, needs) in context
        .names
        .types
        .types
        .iter()
        .zip(&context.features.types)
    {
        all.push((&path.module, &path.name, context.features.cfg(needs)));
    }
    for (accessor, feature) in context
        .names
        .accessors
        .iter()
        .zip(&context.features.operations)
    {
        let cfg = context.features.cfg(&[*feature].into());
        all.push((accessor.modules(), &accessor.request, cfg));
    }
    all.sort_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)));
    let entries = all.into_iter().map(|(module, name, cfg)| {
        let path = [module, &[name.to_owned()]].concat().join("::");
        let modules = module.iter().map(|m| ident(&module_name(m)));
        let name = ident(name);
        quote!(#cfg AnyType::of::<crate::#(#modules::)*#name>(#path))
    });
    let tokens = quote! {
        use crate::rt::record::AnyType;

        /// Every type of the contract: what comes back, nested parameters, and requests, by module and name.
        pub static TYPES: &[AnyType] = &[#(#entries),*];
    };
    render::file("src/registry/types.rs", tokens)
}
