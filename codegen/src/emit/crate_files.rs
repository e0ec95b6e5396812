//! The crate's own files: the root module, and what a public module says of itself.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use quote::quote;

use super::registry::{self, TYPES};
use super::router::{self, ROUTER};
use super::testing;
use super::{Emitter, examples, ident, manifest, pages, tokens, webhook};
use crate::docs;
use crate::model::{Crate, Module, WEBHOOK, module_name, path_text};
use crate::naming::own::{REGISTRY, TESTING};
use crate::naming::path::{PARAMS, SHARED};
use crate::naming::root::RUNTIME;
use crate::render::{self, RenderError};

pub(super) fn all(emitter: &Emitter<'_>) -> Result<BTreeMap<String, Vec<u8>>, RenderError> {
    let krate = emitter.krate;
    let mut files = BTreeMap::new();
    files.insert("Cargo.toml".to_owned(), manifest::text(krate).into_bytes());
    files.extend(pages::all(krate));
    // The generator formats what it writes; `cargo fmt` over the workspace leaves it alone.
    files.insert(
        "rustfmt.toml".to_owned(),
        b"disable_all_formatting = true\n".to_vec(),
    );
    // A crate that is published carries its licences with it.
    for (name, text) in [
        ("LICENSE-APACHE", include_str!("../../../LICENSE-APACHE")),
        ("LICENSE-MIT", include_str!("../../../LICENSE-MIT")),
    ] {
        files.insert(name.to_owned(), text.as_bytes().to_vec());
    }
    files.insert("src/lib.rs".to_owned(), root(emitter)?.into_bytes());
    files.insert(
        examples::FILE.to_owned(),
        examples::file(emitter)?.into_bytes(),
    );
    files.insert(
        format!("src/{REGISTRY}.rs"),
        registry::file(emitter)?.into_bytes(),
    );
    files.insert(
        format!("src/{REGISTRY}/{TYPES}.rs"),
        registry::types(emitter).into_bytes(),
    );
    files.insert(
        format!("src/{TESTING}.rs"),
        testing::file(krate)?.into_bytes(),
    );
    if let Some(file) = webhook::file(emitter)? {
        files.insert(format!("src/{WEBHOOK}.rs"), file.into_bytes());
    }
    if let Some(webhooks) = &krate.webhooks
        && let Some(file) = router::file(emitter, webhooks)?
    {
        files.insert(format!("src/{WEBHOOK}/{ROUTER}.rs"), file.into_bytes());
    }
    Ok(files)
}

fn root(emitter: &Emitter<'_>) -> Result<String, RenderError> {
    let krate = emitter.krate;
    let version = &krate.version;
    let (about, guides) = (pages::root(), pages::guides(krate));
    let children = krate.modules.get(&Vec::new()).map(|m| &m.children);
    let modules = children.into_iter().flatten().map(|child| {
        let module = krate.modules.get(&vec![child.clone()]);
        let cfg = module.map(|m| emitter.of_module(m));
        let name = ident(&module_name(child));
        quote!(#cfg pub mod #name;)
    });
    let resources = krate.root.iter().map(|id| {
        let item = &krate[*id];
        let cfg = (!item.is_opaque).then(|| emitter.cfg(&item.needs));
        let path = tokens(&path_text("self", &item.path.module, &item.path.name));
        quote!(#cfg pub use #path;)
    });
    let runtime = RUNTIME.iter().map(|name| ident(name));
    let (registry_name, testing_name) = (ident(REGISTRY), ident(TESTING));
    let webhook = krate.webhooks.map(|_| {
        let name = ident(WEBHOOK);
        quote!(#[cfg(feature = #WEBHOOK)] pub mod #name;)
    });
    let tokens = quote! {
        #about
        #![cfg_attr(docsrs, feature(doc_cfg))]
        // What the contract deprecates is still generated, and used by what is generated beside it.
        #![allow(deprecated)]
        // A name that says it all has no words beside it.
        #![allow(missing_docs)]
        // An operation has as many required parameters as it has.
        #![allow(clippy::too_many_arguments)]
        // What the contract calls a thing, it is called here.
        #![allow(clippy::module_inception, clippy::self_named_constructors)]

        #[doc(hidden)]
        pub use stripe_runtime as rt;
        pub use rt::{#(#runtime,)*};
        pub use rt::File as FileUpload;
        #[doc(inline)]
        pub use rt::{client, record};
        #[cfg(feature = "oauth")]
        #[doc(inline)]
        pub use rt::oauth;

        /// The version of the contract, sent with every call.
        pub const API_VERSION: &str = #version;

        /// The contract that this crate was generated from.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Stripe {}

        impl rt::Contract for Stripe {
            const API_VERSION: &'static str = API_VERSION;
            const CRATE_NAME: &'static str = env!("CARGO_PKG_NAME");
            const CRATE_VERSION: &'static str = env!("CARGO_PKG_VERSION");
        }

        /// Sends requests; cheap to clone, and all clones share their connections.
        pub type Client = rt::Client<Stripe>;

        /// The client for programs that have no async runtime.
        #[cfg(feature = "blocking")]
        pub mod blocking {
            /// Sends requests and waits for the answers.
            pub type Client = crate::rt::blocking::Client<crate::Stripe>;
        }

        rt::expand_path! { ExpandPath }

        #(#modules)*

        #[cfg(any(feature = #REGISTRY, feature = #TESTING))]
        pub mod #registry_name;
        #[cfg(feature = #TESTING)]
        pub mod #testing_name;
        #webhook
        #guides

        #(#resources)*
    };
    render::file("src/lib.rs", tokens)
}

/// What a public module is.
pub(super) fn module_doc(krate: &Crate, path: &[String], module: &Module) -> String {
    match path {
        [only] if only == SHARED => return "Types that several namespaces share.".to_owned(),
        [only] if only == PARAMS => {
            return "Nested parameters that several namespaces share.".to_owned();
        }
        [.., last] if last == PARAMS => return "Nested parameters.".to_owned(),
        _ => {}
    }
    let name = format!("`{}`", path.join("."));
    let operations = krate.operations.iter().filter(|o| o.module() == path);
    let operations: Vec<_> = operations.collect();
    if operations.is_empty() {
        return format!("{name}: the namespaces below it, and their types.");
    }
    let mut out = docs::subject(krate, path, &operations).unwrap_or(name);
    out.push_str("\n\n| function | what it does | operation |\n| --- | --- | --- |\n");
    let rows = operations
        .iter()
        .map(|operation| docs::row(krate, operation));
    out.extend(rows);
    if let Some(feature) = krate.features.only(&module.own) {
        let _ = write!(out, "\nFeature: `{feature}`.");
    }
    out
}
