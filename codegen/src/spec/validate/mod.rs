//! Everything that can be said about a contract before it is lowered: what OpenAPI 3.0 asks of it beyond its shape, and
//! what the generator has no Rust for.

mod operation;
mod reference;
mod schema;

use serde_json::{Map, Value};

use super::grammar::{self, Kind};
use crate::source::{Diagnostics, pointer};

/// Checks a document and adds every error found.
pub(super) fn validate(document: &Value, diagnostics: &mut Diagnostics) {
    grammar::check(document, Kind::Document, diagnostics);
    let nothing = Map::new();
    let schemas = document
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .unwrap_or(&nothing);
    let mut checker = Checker {
        schemas,
        path: String::new(),
        sent: false,
        diagnostics,
    };
    checker.servers(document.as_object().unwrap_or(&nothing));
    checker.component_schemas();
    checker.paths(document);
    reference::cycles(schemas, checker.diagnostics);
}

/// A walk with its place and what it needs to know.
struct Checker<'d> {
    schemas: &'d Map<String, Value>,
    path: String,
    /// The schema describes what is sent.
    sent: bool,
    diagnostics: &'d mut Diagnostics,
}

impl Checker<'_> {
    fn inside(&mut self, name: &str, walk: impl FnOnce(&mut Self)) {
        let outer = self.path.len();
        pointer::push(&mut self.path, name);
        walk(self);
        self.path.truncate(outer);
    }

    /// An error at the current place.
    fn error(&mut self, what: impl Into<String>, help: impl Into<String>) {
        self.diagnostics.push(&self.path, what, help);
    }

    /// An error at a member of the current object.
    fn error_at(&mut self, member: &str, what: impl Into<String>, help: impl Into<String>) {
        self.diagnostics
            .push(pointer::child(&self.path, member), what, help);
    }

    fn component_schemas(&mut self) {
        let schemas = self.schemas;
        for (name, schema) in schemas {
            self.inside("components", |this| {
                this.inside("schemas", |this| {
                    this.inside(name, |this| {
                        if !is_plain_name(name) {
                            this.error(
                                format!("`{}` cannot be a schema's name", name.escape_debug()),
                                "use letters, digits, `_`, `-` and single dots between them",
                            );
                        }
                        this.schema(schema);
                    });
                });
            });
        }
    }

    fn paths(&mut self, document: &Value) {
        let Some(paths) = document.get("paths").and_then(Value::as_object) else {
            return;
        };
        self.inside("paths", |this| {
            for (path, item) in paths.iter().filter(|(path, _)| !path.starts_with("x-")) {
                this.inside(path, |this| {
                    this.template(path);
                    for method in ["get", "post", "put", "delete"] {
                        if let Some(Value::Object(operation)) = item.get(method) {
                            this.inside(method, |this| this.operation(method, operation));
                        }
                    }
                });
            }
        });
    }

    /// `servers` of the document or of an operation.
    fn servers(&mut self, owner: &Map<String, Value>) {
        let Some(Value::Array(servers)) = owner.get("servers") else {
            return;
        };
        if servers.len() != 1 {
            return self.error_at(
                "servers",
                format!("one server belongs here, and there are {}", servers.len()),
                "keep the one that requests go to",
            );
        }
        // Variables are an error of their own.
        let url = servers[0].get("url").and_then(Value::as_str);
        let Some(url) = url.filter(|_| servers[0].get("variables").is_none()) else {
            return;
        };
        let host = url
            .strip_prefix("https://")
            .or_else(|| url.strip_prefix("http://"))
            .map(|host| host.strip_suffix('/').unwrap_or(host));
        let sound = host.is_some_and(|host| {
            !host.is_empty()
                && host
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || ".-:".contains(c))
        });
        if !sound {
            let pointer = format!("{}/servers/0/url", self.path);
            self.diagnostics.push(
                pointer,
                format!("`{}` is not a server's address", url.escape_debug()),
                "give scheme and host, such as `https://api.stripe.com/`",
            );
        }
    }
}

/// Letters and digits of any script, `_`, `-`, and dots that stand alone inside. Names become file names, Rust
/// identifiers and documentation; nothing that means something to a path, a string or a shell is in one.
fn is_plain_name(name: &str) -> bool {
    name.chars()
        .all(|c| c.is_alphanumeric() || "_-.".contains(c))
        && name.chars().any(char::is_alphanumeric)
        && !name.starts_with('.')
        && !name.ends_with('.')
        && !name.contains("..")
}

/// A list in words: `a, b and c`.
fn listing<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    let names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
        None => "none".to_owned(),
    }
}
