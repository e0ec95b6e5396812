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

/// Schemas that are nothing but each other: a `$ref` to a `$ref`, or a choice of which an arm leads back to it. There is
/// no value of such a type, and resolving it would not end. Properties, items and maps are not followed: what recurs
/// through those is an ordinary recursive type.
///
/// Without recursion: a chain of aliases may be as long as the document.
pub(super) fn cycles(schemas: &Map<String, Value>, diagnostics: &mut Diagnostics) {
    #[derive(Clone, Copy, PartialEq)]
    enum State {
        Open,
        Done,
    }
    let mut states: HashMap<&str, State> = HashMap::new();
    for root in schemas.keys() {
        if states.contains_key(root.as_str()) {
            continue;
        }
        states.insert(root, State::Open);
        let mut stack = vec![(root.as_str(), targets(schemas, root).into_iter())];
        while let Some((name, next)) = stack.last_mut() {
            let name = *name;
            let Some(target) = next.next() else {
                states.insert(name, State::Done);
                stack.pop();
                continue;
            };
            match states.get(target) {
                Some(State::Done) => {}
                Some(State::Open) => {
                    let start = stack
                        .iter()
                        .position(|(open, _)| *open == target)
                        .unwrap_or(0);
                    let cycle: Vec<&str> = stack[start..].iter().map(|(open, _)| *open).collect();
                    report(&cycle, diagnostics);
                }
                None => {
                    states.insert(target, State::Open);
                    stack.push((target, targets(schemas, target).into_iter()));
                }
            }
        }
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
            "`{}` is only another name of itself: {}{more} -> {first}",
            first.escape_debug(),
            shown.join(" -> ")
        ),
        "give one of them a type of its own",
    );
}

/// The components that a schema is another name of, or a choice of.
fn targets<'s>(schemas: &'s Map<String, Value>, name: &str) -> Vec<&'s str> {
    let mut found = Vec::new();
    let mut open: Vec<&Value> = schemas.get(name).into_iter().collect();
    while let Some(schema) = open.pop() {
        if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
            let known = component(target).and_then(|name| schemas.get_key_value(name.as_ref()));
            found.extend(known.map(|(name, _)| name.as_str()));
        }
        for list in ["anyOf", "oneOf"] {
            open.extend(
                schema
                    .get(list)
                    .and_then(Value::as_array)
                    .into_iter()
                    .flatten(),
            );
        }
    }
    found
}
