//! References between schemas.

use std::borrow::Cow;
use std::collections::HashMap;

use serde_json::{Map, Value};

use super::{Checker, listing};
use crate::source::{self, Diagnostics, pointer};

/// Errors that come with a suggestion.
const SUGGESTED: usize = 20;

const PREFIX: &str = "#/components/schemas/";

impl Checker<'_> {
    /// A `$ref` resolves to a component schema, and nothing but prose stands beside it.
    pub(super) fn reference(&mut self, schema: &Map<String, Value>, target: &Value) {
        let beside = schema.keys().map(String::as_str).filter(|key| {
            !matches!(*key, "$ref" | "description" | "title") && !key.starts_with("x-")
        });
        let beside: Vec<&str> = beside.collect();
        if !beside.is_empty() {
            self.error(
                format!(
                    "{} beside a `$ref` is ignored by OpenAPI 3.0",
                    listing(beside)
                ),
                "wrap the reference: {\"anyOf\": [{\"$ref\": ...}], ...}",
            );
        }
        let Value::String(target) = target else {
            return;
        };
        if self.sent {
            return self.error_at(
                "$ref",
                "what is sent refers to a component schema",
                "write the schema in place: component schemas are what comes back, and read differently",
            );
        }
        let Some(name) = component(target) else {
            let what = format!("the reference `{}` is not supported", target.escape_debug());
            return self.error_at(
                "$ref",
                what,
                format!("refer to `{PREFIX}NAME` in the same document"),
            );
        };
        if !self.schemas.contains_key(name.as_ref()) {
            // Looking for the nearest of all names is slow, and nobody reads hundreds of errors.
            let near = (self.diagnostics.len() < SUGGESTED)
                .then(|| source::closest(&name, self.schemas.keys().map(String::as_str)));
            let help = match near.flatten() {
                Some(near) => format!("did you mean `{PREFIX}{near}`?"),
                None => "add the schema to components/schemas, or correct the reference".to_owned(),
            };
            self.error_at(
                "$ref",
                format!("there is no schema `{}`", name.escape_debug()),
                help,
            );
        }
    }
}

/// The name of the component schema that a reference means.
fn component(target: &str) -> Option<Cow<'_, str>> {
    let name = target.strip_prefix(PREFIX)?;
    (!name.is_empty() && !name.contains('/')).then(|| pointer::unescape(name))
}

/// Components that have no end.
pub(super) fn cycles(schemas: &Map<String, Value>, diagnostics: &mut Diagnostics) {
    let before = diagnostics.len();
    walk(schemas, &choices, diagnostics);
    // What is nothing but itself needs no second report.
    if diagnostics.len() == before {
        walk(schemas, &contents, diagnostics);
    }
}

/// How deep components without a type of their own may lie in each other: a list of a list of a list.
const DEEPEST: usize = 64;
/// How many schemas such a component may unfold to.
const LARGEST: usize = 10_000;

/// A component that another one leads to, and how deep in it.
struct Step<'s> {
    to: &'s str,
    depth: usize,
}

/// Finds the steps that a component takes.
type Steps<'f, 's> = &'f dyn Fn(&'s Map<String, Value>, &str) -> Vec<Step<'s>>;

/// What a component unfolds to.
#[derive(Clone, Copy)]
struct Extent {
    depth: usize,
    size: usize,
    /// It is too much, and that was said.
    told: bool,
}

/// Follows the steps between components from each of them, and reports those that lead back, or too far.
///
/// Without recursion: a chain of components may be as long as the document.
fn walk<'s>(schemas: &'s Map<String, Value>, steps: Steps<'_, 's>, diagnostics: &mut Diagnostics) {
    struct Open<'s> {
        name: &'s str,
        steps: std::vec::IntoIter<Step<'s>>,
        /// How deep the step that is followed lies.
        depth: usize,
        extent: Extent,
    }
    let open = |name: &'s str| Open {
        name,
        steps: steps(schemas, name).into_iter(),
        depth: 0,
        extent: Extent {
            depth: 1,
            size: 1,
            told: false,
        },
    };
    // Those that were walked through; none yet for those that are open.
    let mut known: HashMap<&str, Option<Extent>> = HashMap::new();
    for root in schemas.keys() {
        if known.contains_key(root.as_str()) {
            continue;
        }
        known.insert(root, None);
        let mut way = vec![open(root)];
        while let Some(here) = way.last_mut() {
            let Some(step) = here.steps.next() else {
                let Some(done) = way.pop() else { break };
                let extent = limited(done.name, done.extent, diagnostics);
                known.insert(done.name, Some(extent));
                if let Some(outer) = way.last_mut() {
                    outer.add(extent);
                }
                continue;
            };
            here.depth = step.depth;
            match known.get(step.to) {
                Some(Some(extent)) => {
                    let extent = *extent;
                    here.add(extent);
                }
                Some(None) => {
                    let start = way.iter().position(|open| open.name == step.to);
                    let cycle: Vec<&str> = way
                        .iter()
                        .skip(start.unwrap_or(0))
                        .map(|open| open.name)
                        .collect();
                    report(&cycle, diagnostics);
                }
                None => {
                    known.insert(step.to, None);
                    way.push(open(step.to));
                }
            }
        }
    }

    impl Open<'_> {
        fn add(&mut self, inner: Extent) {
            self.extent.depth = self.extent.depth.max(self.depth + inner.depth);
            self.extent.size = self.extent.size.saturating_add(inner.size);
            self.extent.told |= inner.told;
        }
    }
}

/// Reports a component of which too much unfolds, and none that holds it.
fn limited(name: &str, extent: Extent, diagnostics: &mut Diagnostics) -> Extent {
    if extent.told || (extent.depth <= DEEPEST && extent.size <= LARGEST) {
        return extent;
    }
    let what = if extent.depth > DEEPEST {
        format!("through others nested more than {DEEPEST} levels deep")
    } else {
        format!("more than {LARGEST} schemas, with what it refers to")
    };
    diagnostics.push(
        pointer::child("/components/schemas", name),
        format!("`{}` is {what}", name.escape_debug()),
        "make one of the schemas on the way an object with properties: it is a type of its own then",
    );
    Extent {
        told: true,
        ..extent
    }
}

fn report(cycle: &[&str], diagnostics: &mut Diagnostics) {
    let first = cycle.first().copied().unwrap_or_default();
    // A cycle can be as long as the document; its beginning is enough to find it.
    let shown: Vec<&str> = cycle.iter().copied().take(8).collect();
    let more = if cycle.len() > shown.len() {
        " -> ..."
    } else {
        ""
    };
    diagnostics.push(
        pointer::child("/components/schemas", first),
        format!(
            "`{}` is made of nothing but itself: {}{more} -> {first}",
            first.escape_debug(),
            shown.join(" -> ")
        ),
        "make one of them an object with properties: it is a type of its own then",
    );
}

/// The components that a schema is another name of, or a choice of: there is no value of a type that leads back to itself
/// so.
fn choices<'s>(schemas: &'s Map<String, Value>, name: &str) -> Vec<Step<'s>> {
    let mut found = Vec::new();
    let mut open: Vec<&Value> = schemas.get(name).into_iter().collect();
    while let Some(schema) = open.pop() {
        found.extend(target(schemas, schema).map(|to| Step { to, depth: 0 }));
        for list in ["anyOf", "oneOf"] {
            let arms = schema.get(list).and_then(Value::as_array);
            open.extend(arms.into_iter().flatten());
        }
    }
    found
}

/// The components without a type of their own that such a component holds, wherever they stand in it. They are read in
/// place: lists, maps and other names have no type that could refer to itself.
fn contents<'s>(schemas: &'s Map<String, Value>, name: &str) -> Vec<Step<'s>> {
    let mut found = Vec::new();
    let whole = schemas.get(name).filter(|schema| !has_type(schema));
    let mut open: Vec<(&Value, usize)> = whole.into_iter().map(|schema| (schema, 0)).collect();
    while let Some((schema, depth)) = open.pop() {
        let to = target(schemas, schema);
        found.extend(
            to.filter(|to| schemas.get(*to).is_some_and(|schema| !has_type(schema)))
                .map(|to| Step {
                    to,
                    depth: depth.max(1),
                }),
        );
        for list in ["anyOf", "oneOf"] {
            let arms = schema.get(list).and_then(Value::as_array);
            open.extend(arms.into_iter().flatten().map(|arm| (arm, depth + 1)));
        }
        let properties = schema.get("properties").and_then(Value::as_object);
        let properties = properties.into_iter().flatten();
        open.extend(properties.map(|(_, property)| (property, depth + 1)));
        for inner in ["items", "additionalProperties"] {
            open.extend(schema.get(inner).map(|inner| (inner, depth + 1)));
        }
    }
    found
}

/// The component that a schema refers to.
fn target<'s>(schemas: &'s Map<String, Value>, schema: &Value) -> Option<&'s str> {
    let name = component(schema.get("$ref")?.as_str()?)?;
    schemas
        .get_key_value(name.as_ref())
        .map(|(name, _)| name.as_str())
}

/// Whether a component becomes a type, which others refer to: an object with fields, an enumeration, a choice.
fn has_type(schema: &Value) -> bool {
    let several = |key| {
        let arms = schema.get(key).and_then(Value::as_array);
        arms.is_some_and(|arms| arms.len() > 1)
    };
    match schema.get("type").and_then(Value::as_str) {
        Some("object") => {
            let fields = schema.get("properties").and_then(Value::as_object);
            let map = matches!(
                schema.get("additionalProperties"),
                Some(Value::Object(_) | Value::Bool(true))
            );
            fields.is_some_and(|fields| !fields.is_empty()) || !map
        }
        Some("string") => schema.get("enum").is_some(),
        _ => several("anyOf") || several("oneOf"),
    }
}
