//! What a user reads first: the crate's page, its README and its guides. Their texts are files of the repository, so that
//! each is written once: what the crate shares with the repository stands in the repository's README, between marks.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::manifest::{REGISTRY_ABOUT, ROUTER_ABOUT, TESTING_ABOUT, WEBHOOK_ABOUT};
use super::{doc, ident};
use crate::model::{Crate, Method, Operation, WEBHOOK};
use crate::naming::own::{FORWARDED, REGISTRY, TESTING, WEBHOOK_ROUTER};
use crate::{describe, docs};

const README: &str = include_str!("../../../README.md");

/// A guide each: its module, and what it is about.
const GUIDES: &[(&str, &str)] = &[
    (
        "coming_from_async_stripe",
        include_str!("../../../guides/coming_from_async_stripe.md"),
    ),
    (
        "coming_from_stripe_node",
        include_str!("../../../guides/coming_from_stripe_node.md"),
    ),
    (
        "api_versions",
        include_str!("../../../guides/api_versions.md"),
    ),
    ("retries", include_str!("../../../guides/retries.md")),
    ("errors", include_str!("../../../guides/errors.md")),
    ("money", include_str!("../../../guides/money.md")),
    ("testing", include_str!("../../../guides/testing.md")),
    ("tracing", include_str!("../../../guides/tracing.md")),
    ("features", include_str!("../../../guides/features.md")),
];

/// The folder of the guides' texts, and their module.
const FOLDER: &str = "guides";

/// The crate's page, beside them.
const PAGE: &str = "crate";

/// Where the documentation is published: what the README links to there is a page beside the crate's.
const PUBLISHED: &str = "https://docs.rs/stripe-client/latest/stripe_client/";

pub(super) fn all(krate: &Crate) -> BTreeMap<String, Vec<u8>> {
    let guides = guides_of(krate).iter().map(|(name, text)| {
        let path = format!("{FOLDER}/{name}.md");
        (path, for_rustdoc(text).into_bytes())
    });
    let readme = ("README.md".to_owned(), readme(krate).into_bytes());
    let page = (format!("{FOLDER}/{PAGE}.md"), page(krate).into_bytes());
    guides.chain([readme, page]).collect()
}

/// The guides of a crate: a crate of another contract is used as ours is, whose documentation has them. They tell of
/// webhooks, too.
fn guides_of(krate: &Crate) -> &'static [(&'static str, &'static str)] {
    match krate.package.is_ours() && krate.webhooks.is_some() {
        true => GUIDES,
        false => &[],
    }
}

fn readme(krate: &Crate) -> String {
    format!(
        "# {}\n\n\
         The Stripe API for Rust: all {} operations and {} schemas of the contract {}.\n\n{}{}{}\n\
         ## Licence\n\nMIT or Apache-2.0, at your choice. Not affiliated with Stripe.\n",
        krate.package.name(),
        krate.operations.len(),
        krate.components.all(),
        krate.version,
        preview(krate),
        usage(krate),
        features(krate),
    )
}

/// What a preview is.
fn preview(krate: &Crate) -> &'static str {
    match krate.is_preview() {
        true => {
            "This contract is a preview: what it has and the released one hasn't may change, or never be released.\n\n"
        }
        false => "",
    }
}

/// The crate's own page.
fn page(krate: &Crate) -> String {
    format!(
        "The Stripe API: every operation and type of the contract `{}`.\n\n{}{}{}",
        docs::code(&krate.version),
        preview(krate),
        for_rustdoc(&usage(krate)).replace(PUBLISHED, ""),
        features(krate),
    )
}

/// The crate's page as its documentation.
pub(super) fn root() -> TokenStream {
    let path = format!("../{FOLDER}/{PAGE}.md");
    quote!(#![doc = include_str!(#path)])
}

/// The guides as modules, for documentation alone.
pub(super) fn guides(krate: &Crate) -> TokenStream {
    let guides = guides_of(krate);
    if guides.is_empty() {
        return TokenStream::new();
    }
    let modules = guides.iter().map(|(name, _)| {
        let (module, path) = (ident(name), format!("../{FOLDER}/{name}.md"));
        quote!(#[doc = include_str!(#path)] pub mod #module {})
    });
    let (about, folder) = (doc("How to do things: texts, and no code."), ident(FOLDER));
    quote! {
        #about
        #[cfg(doc)]
        pub mod #folder { #(#modules)* }
    }
}

/// How the crate is used; the repository's README, the crate's and its page say the same.
fn usage(krate: &Crate) -> String {
    if !krate.package.is_ours() {
        return elsewhere(krate);
    }
    let (_, _, text) = parted(README, "crate");
    match krate.webhooks {
        Some(_) => text
            .replace("<!-- webhook -->\n", "")
            .replace("<!-- /webhook -->\n", ""),
        None => {
            let (before, after, _) = parted(text, "webhook");
            format!("{before}{after}")
        }
    }
}

/// The same of a crate of another contract: our examples may name what it doesn't have.
fn elsewhere(krate: &Crate) -> String {
    let mut out = String::from(
        "Its names and types are those of this version of the API; it stands on the same runtime as\n\
         [stripe-client](https://docs.rs/stripe-client), whose documentation tells how both are used. A program can use\n\
         several such crates: `Error`, `Response`, pages and options are the same types in all of them, and\n\
         `Client::builder(key).connections_of(&other)` shares the connections of another's client.\n\n",
    );
    let gentle = |operation: &&Operation| operation.method == Method::Get && !operation.deprecated;
    if let Some(operation) = krate.operations.iter().find(gentle) {
        let none = serde_json::Value::Null;
        let call = describe::call(krate, operation, &none, &describe::Options::default());
        let program = call.rust();
        let (uses, statements) = program.split_once("\n\n").unwrap_or(("", &program));
        let _ = write!(
            out,
            "```rust,no_run\n\
             {uses}\n\n\
             async fn call() -> Result<(), Box<dyn std::error::Error>> {{\n    \
             {}\n    \
             Ok(())\n\
             }}\n```\n\n",
            statements.replace('\n', "\n    ")
        );
    }
    out.push_str("## Features\n\n");
    out
}

/// What stands before a marked part, behind it, and in it.
fn parted<'t>(text: &'t str, mark: &str) -> (&'t str, &'t str, &'t str) {
    let open = format!("<!-- {mark} -->\n");
    let close = format!("<!-- /{mark} -->\n");
    let (before, rest) = text.split_once(&open).unwrap_or((text, ""));
    let (inside, after) = rest.split_once(&close).unwrap_or((rest, ""));
    (before, after, inside)
}

/// As rustdoc wants it: titles a level higher.
fn for_rustdoc(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut code = false;
    for line in text.lines() {
        let title = line.strip_prefix('#').filter(|line| line.starts_with('#'));
        let _ = writeln!(out, "{}", title.filter(|_| !code).unwrap_or(line));
        code ^= line.starts_with("```");
    }
    out
}

/// The crate's features, for its page and its README.
fn features(krate: &Crate) -> String {
    let mut out = String::from("| feature | what it is |\n| --- | --- |\n");
    for (feature, about) in FORWARDED {
        let _ = writeln!(out, "| `{feature}` | {about} |");
    }
    let _ = writeln!(out, "| `{REGISTRY}` | {REGISTRY_ABOUT} |");
    let _ = writeln!(out, "| `{TESTING}` | {TESTING_ABOUT} |");
    if krate.has_router() {
        let _ = writeln!(out, "| `{WEBHOOK_ROUTER}` | {ROUTER_ABOUT} |");
    }
    out.push_str("| `full` | Every namespace. |\n");
    for (feature, name) in krate.features.names.iter().enumerate() {
        let operations = krate.operations.iter();
        let count = operations.filter(|o| o.feature == feature).count();
        let about = match count {
            _ if name == WEBHOOK => WEBHOOK_ABOUT.to_owned(),
            0 => "Types that no operation needs.".to_owned(),
            1 => "1 operation.".to_owned(),
            _ => format!("{count} operations."),
        };
        let _ = writeln!(out, "| `{name}` | {about} |");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readme_has_its_parts_and_the_crate_shows_no_mark() {
        let (_, after, shared) = parted(README, "crate");
        let (before_hooks, after_hooks, hooks) = parted(shared, "webhook");
        assert!(shared.starts_with("## Start\n"), "{shared}");
        assert!(hooks.starts_with("## Webhooks\n"), "{hooks}");
        assert!(after.contains("## Licence"), "{after}");
        let plain = format!("{before_hooks}{hooks}{after_hooks}");
        assert!(!plain.contains("<!--"), "{plain}");
    }

    #[test]
    fn rustdoc_has_titles_a_level_higher() {
        let text =
            "## Title\n\n```rust,no_run\n# hidden\nuse a;\n```\n\n```sh\n## a comment\n```\n";
        let expected =
            "# Title\n\n```rust,no_run\n# hidden\nuse a;\n```\n\n```sh\n## a comment\n```\n";
        assert_eq!(for_rustdoc(text), expected);
    }
}
