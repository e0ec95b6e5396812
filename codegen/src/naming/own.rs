//! What the generated crate has for itself, whatever the contract has: its features, and what is at its root. Nothing of
//! the contract is called so.

use super::path;

/// Features that are the runtime's, each with what it is for.
pub(crate) const FORWARDED: &[(&str, &str)] = &[
    (
        "blocking",
        "A client for programs that have no async runtime.",
    ),
    (
        "oauth",
        "OAuth of Connect: where a user is sent, tokens, and letting an account go. See the module `oauth`.",
    ),
    (
        "reqwest",
        "HTTP over reqwest, with rustls and ring. Without it, or one of the next two, bring a transport of your own.",
    ),
    (
        "rustls_aws_lc",
        "HTTP over reqwest, with rustls and AWS-LC.",
    ),
    (
        "native_tls",
        "HTTP over reqwest, with the system's own TLS. Comes before rustls where both are on.",
    ),
    ("http2", "HTTP/2 where the server offers it."),
    (
        "gzip",
        "Replies may be packed; the limit on a reply is on what is unpacked.",
    ),
    (
        "wasm_js",
        "On wasm32-unknown-unknown: idempotency keys from JavaScript's randomness. Without it, a call needs a key of its own.",
    ),
    ("chrono", CONVERSIONS),
    ("jiff", CONVERSIONS),
    ("rust_decimal", CONVERSIONS),
    ("time", CONVERSIONS),
    ("uuid", CONVERSIONS),
];

const CONVERSIONS: &str =
    "Conversions of the small types to and from those of the crate of this name.";

/// The feature, and the module, of the table of all operations.
pub(crate) const REGISTRY: &str = "registry";
/// The feature and the module of the double for tests.
pub(crate) const TESTING: &str = "testing";
/// The feature, and the module, of what webhooks deliver, which is no namespace.
pub const WEBHOOK: &str = "webhook";
/// The feature of handlers by type of event.
pub(crate) const WEBHOOK_ROUTER: &str = "webhook_router";
/// The feature of what no request needs: the error bodies, and the objects they may hold.
pub(crate) const ERRORS: &str = "errors";
/// The feature that is on where none is named.
pub(crate) const DEFAULT: &str = "default";
/// The feature of every namespace.
pub(crate) const FULL: &str = "full";

/// Modules and files at the root, and what a program calls the crates.
const AT_ROOT: &[&str] = &[
    "bin",
    "client",
    "guides",
    "lib",
    "main",
    "record",
    "rt",
    "stripe_runtime",
    path::SHARED,
];

/// Whether a namespace can't be called so: a module is named as its namespace is, and so is its feature.
pub(super) fn is_taken(namespace: &str) -> bool {
    let mut features = FORWARDED.iter().map(|(name, _)| *name);
    features.any(|name| name == namespace)
        || [
            REGISTRY,
            TESTING,
            WEBHOOK,
            WEBHOOK_ROUTER,
            ERRORS,
            DEFAULT,
            FULL,
        ]
        .contains(&namespace)
        || AT_ROOT.contains(&namespace)
}
