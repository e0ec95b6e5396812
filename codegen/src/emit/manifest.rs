//! The crate's manifest.

use std::fmt::Write as _;

use crate::model::{Crate, WEBHOOK};
use crate::naming::own::{DEFAULT, FORWARDED, FULL, REGISTRY, TESTING, WEBHOOK_ROUTER};
use crate::package::{Home, Package};

/// The runtime that generated code stands on has the generator's version, and both the same Rust.
const RUNTIME_VERSION: &str = env!("CARGO_PKG_VERSION");
const EDITION: &str = "2024";
const RUST_VERSION: &str = env!("CARGO_PKG_RUST_VERSION");

pub(super) const TESTING_ABOUT: &str = "A Stripe in memory, for tests of programs: see the module `testing`. It belongs under `[dev-dependencies]`.";

pub(super) const REGISTRY_ABOUT: &str =
    "Every operation by its id, for tools: see the module `registry`.";

pub(super) const WEBHOOK_ABOUT: &str =
    "What webhooks deliver: signatures, events and notifications. Needs no client.";

pub(super) const ROUTER_ABOUT: &str =
    "Handlers by type of event, and a store of what was handled. See the module `webhook::router`.";

pub(super) fn text(krate: &Crate) -> String {
    let mut out = head(&krate.package, &krate.version);
    out.push_str("\n[features]\n");
    out.push_str(&match krate.webhooks {
        Some(_) => format!("{DEFAULT} = [\"{FULL}\", \"reqwest\", \"{WEBHOOK}\"]\n"),
        None => format!("{DEFAULT} = [\"{FULL}\", \"reqwest\"]\n"),
    });
    for (feature, about) in FORWARDED {
        let _ = writeln!(
            out,
            "# {about}\n{feature} = [\"stripe-client-runtime/{feature}\"]"
        );
    }
    let _ = writeln!(out, "# {REGISTRY_ABOUT}\n{REGISTRY} = []");
    let _ = writeln!(
        out,
        "# {TESTING_ABOUT}\n{TESTING} = [\"stripe-client-runtime/{TESTING}\"]"
    );
    if krate.has_router() {
        let runtime = format!("stripe-client-runtime/{WEBHOOK_ROUTER}");
        let _ = writeln!(
            out,
            "# {ROUTER_ABOUT}\n{WEBHOOK_ROUTER} = [\"{WEBHOOK}\", \"{runtime}\"]"
        );
    }
    let _ = writeln!(out, "# Every namespace.\n{FULL} = [");
    let features = krate.features.names.iter();
    for name in features.filter(|name| *name != WEBHOOK) {
        let _ = writeln!(out, "    \"{name}\",");
    }
    out.push_str("]\n# One feature a namespace: its operations, and the fields of its resources and of what they answer.\n");
    for name in &krate.features.names {
        if name == WEBHOOK {
            let runtime = format!("stripe-client-runtime/{WEBHOOK}");
            let _ = writeln!(out, "# {WEBHOOK_ABOUT}\n{name} = [\"{runtime}\"]");
        } else {
            let _ = writeln!(out, "{name} = []");
        }
    }
    out
}

/// Everything before the features.
fn head(package: &Package, api_version: &str) -> String {
    let (name, library) = (package.name(), package.library());
    let origin = package.origin(api_version);
    let (description, own, documentation, runtime, lints) = match package.home() {
        Home::Workspace => (
            "The Stripe API: every operation and type, generated from Stripe's own contract."
                .to_owned(),
            "version.workspace = true\n\
             edition.workspace = true\n\
             rust-version.workspace = true\n\
             license.workspace = true\n"
                .to_owned(),
            "documentation = \"https://docs.rs/stripe-client\"\n",
            ".workspace = true".to_owned(),
            "workspace = true\n",
        ),
        Home::Alone { version, runtime } => (
            format!(
                "The Stripe API of version {api_version}, generated from Stripe's own contract."
            ),
            format!(
                "version = {}\nedition = \"{EDITION}\"\nrust-version = \"{RUST_VERSION}\"\nlicense = \"MIT OR Apache-2.0\"\n\
                 # What the generator keeps for the next time.\n\
                 exclude = [\"spec\", \".xtask.lock\"]\n",
                quoted(version)
            ),
            "",
            // Cargo takes the path where it is, and publishes the version alone.
            format!(
                " = {{ version = \"{RUNTIME_VERSION}\", path = {}, default-features = false }}",
                quoted(runtime)
            ),
            "rust.unsafe_code = \"forbid\"\n",
        ),
    };
    format!(
        "# {origin}\n\
         [package]\n\
         name = \"{name}\"\n\
         description = {}\n\
         {own}\
         readme = \"README.md\"\n\
         {documentation}\
         categories = [\"api-bindings\", \"finance\"]\n\
         keywords = [\"stripe\", \"payments\", \"api\", \"client\", \"sdk\"]\n\n\
         [lib]\n\
         name = \"{library}\"\n\
         # The examples are compiled together, in tests/examples.rs; there are no others, and no tests in the library.\n\
         doctest = false\n\
         test = false\n\n\
         [dependencies]\n\
         stripe-client-runtime{runtime}\n\n\
         [package.metadata.docs.rs]\n\
         all-features = true\n\n\
         [lints]\n\
         {lints}",
        quoted(&description),
    )
}

/// A text as TOML has it.
fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}
