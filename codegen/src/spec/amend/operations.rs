//! Paths and operations.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::source::{Diagnostics, pointer};

/// The methods that the client can send.
const METHODS: [&str; 4] = ["get", "post", "put", "delete"];
/// Those it can't, of the ones OpenAPI has.
const OTHERS: [&str; 4] = ["patch", "head", "options", "trace"];

pub(super) fn amend(document: &mut Value, warnings: &mut Diagnostics) -> bool {
    let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else {
        return false;
    };
    let mut changed = false;
    for (path, item) in paths.iter_mut() {
        let Value::Object(item) = item else { continue };
        let place = pointer::child("/paths", path);
        changed |= share_parameters(item);
        changed |= drop_methods(item, &place, warnings);
        for method in METHODS {
            if let Some(Value::Object(operation)) = item.get_mut(method) {
                let place = pointer::child(&place, method);
                changed |= declare_parameters(operation, path, &place, warnings);
            }
        }
    }
    changed |= join_paths(paths, warnings);
    changed |= tell_ids_apart(paths, warnings);
    changed
}

/// What a path says of all its operations' parameters, each operation says itself.
fn share_parameters(item: &mut Map<String, Value>) -> bool {
    let Some(Value::Array(shared)) = item.get("parameters") else {
        return false;
    };
    let shared = shared.clone();
    item.shift_remove("parameters");
    for method in METHODS {
        let Some(Value::Object(operation)) = item.get_mut(method) else {
            continue;
        };
        let own = operation.entry("parameters").or_insert_with(|| json!([]));
        let Value::Array(own) = own else { continue };
        let is_own = |parameter: &&Value| {
            let same = |known: &&Value, key| text(known, key) == text(parameter, key);
            own.iter()
                .any(|known| same(&known, "in") && same(&known, "name"))
        };
        let missing: Vec<Value> = shared
            .iter()
            .filter(|parameter| !is_own(parameter))
            .cloned()
            .collect();
        own.extend(missing);
    }
    true
}

fn drop_methods(item: &mut Map<String, Value>, place: &str, warnings: &mut Diagnostics) -> bool {
    let mut changed = false;
    for method in OTHERS {
        if item.shift_remove(method).is_some() {
            warnings.push(
                pointer::child(place, method),
                format!("the method {} is left out", method.to_uppercase()),
                "the client sends GET, POST, PUT and DELETE",
            );
            changed = true;
        }
    }
    changed
}

/// A parameter of the path is a text that must be there, whether that is said or not; one that the path doesn't have goes
/// nowhere.
fn declare_parameters(
    operation: &mut Map<String, Value>,
    path: &str,
    place: &str,
    warnings: &mut Diagnostics,
) -> bool {
    let template: Vec<&str> = braced(path).collect();
    let mut changed = false;
    if let Some(Value::Array(parameters)) = operation.get_mut("parameters") {
        let mut index = 0;
        parameters.retain(|parameter| {
            let here = index;
            index += 1;
            let name = text(parameter, "name").unwrap_or_default();
            let lost = text(parameter, "in") == Some("path") && !template.contains(&name);
            if lost {
                warnings.push(
                    format!("{place}/parameters/{here}"),
                    format!(
                        "the path parameter `{}` is left out: it is not in the path",
                        name.escape_debug()
                    ),
                    "put it into the path in braces if it belongs there",
                );
            }
            changed |= lost;
            !lost
        });
        for parameter in parameters {
            if text(parameter, "in") == Some("path")
                && parameter.get("required") != Some(&Value::Bool(true))
                && let Value::Object(parameter) = parameter
            {
                parameter.insert("required".to_owned(), true.into());
                changed = true;
            }
        }
    }
    for name in template {
        let declared = operation
            .get("parameters")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .any(|p| text(p, "in") == Some("path") && text(p, "name") == Some(name));
        if declared {
            continue;
        }
        if let Value::Array(parameters) = operation.entry("parameters").or_insert_with(|| json!([]))
        {
            parameters.push(json!({
                "name": name, "in": "path", "required": true, "style": "simple", "schema": {"type": "string"}
            }));
            changed = true;
        }
    }
    changed
}

/// Two paths that differ in the names of their parameters alone are one: what the first has of a method stands.
fn join_paths(paths: &mut Map<String, Value>, warnings: &mut Diagnostics) -> bool {
    let mut alike: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for path in paths.keys().filter(|path| path.contains('{')) {
        alike.entry(shape(path)).or_default().push(path.clone());
    }
    let mut changed = false;
    for mut group in alike.into_values().filter(|group| group.len() > 1) {
        // Whatever order the document has them in.
        group.sort_unstable();
        let mut first: BTreeMap<&str, &str> = BTreeMap::new();
        for path in &group {
            for method in METHODS {
                let Some(Value::Object(item)) = paths.get_mut(path) else {
                    continue;
                };
                if !item.contains_key(method) {
                    continue;
                }
                let Some(stands) = first.get(method) else {
                    first.insert(method, path);
                    continue;
                };
                warnings.push(
                    pointer::child(&pointer::child("/paths", path), method),
                    format!("this operation is left out: `{stands}` is the same path"),
                    "the two differ in the names of their parameters alone",
                );
                item.shift_remove(method);
                changed = true;
            }
        }
    }
    changed
}

/// An id belongs to one operation. Of several that share one, it is the one whose method and path say it; the others are
/// called by theirs, in the way in which Stripe makes ids.
fn tell_ids_apart(paths: &mut Map<String, Value>, warnings: &mut Diagnostics) -> bool {
    let mut users: BTreeMap<String, BTreeSet<(String, &'static str)>> = BTreeMap::new();
    for (path, item) in paths.iter() {
        for method in METHODS {
            let id = item.get(method).and_then(|o| text(o, "operationId"));
            if let Some(id) = id {
                let place = (path.clone(), method);
                users.entry(id.to_lowercase()).or_default().insert(place);
            }
        }
    }
    let mut taken: BTreeSet<String> = users.keys().cloned().collect();
    let mut changed = false;
    for (id, places) in users.into_iter().filter(|(_, places)| places.len() > 1) {
        let speaks = |(path, method): &(String, &str)| made_id(method, path).to_lowercase() == id;
        let keeps = places.iter().find(|place| speaks(place)).cloned();
        for (path, method) in places {
            if keeps.as_ref() == Some(&(path.clone(), method)) {
                continue;
            }
            let Some(Value::Object(item)) = paths.get_mut(&path) else {
                continue;
            };
            let made = made_id(method, &path);
            let place = pointer::child(&pointer::child("/paths", &path), method);
            changed = true;
            if taken.insert(made.to_lowercase()) {
                if let Some(Value::Object(operation)) = item.get_mut(method) {
                    let was = text(&Value::Object(operation.clone()), "operationId")
                        .unwrap_or_default()
                        .escape_debug()
                        .to_string();
                    warnings.push(
                        pointer::child(&place, "operationId"),
                        format!("another operation has the id `{was}`: this one is `{made}`"),
                        "the id is made of the method and the path",
                    );
                    operation.insert("operationId".to_owned(), made.into());
                }
            } else {
                item.shift_remove(method);
                warnings.push(
                    place,
                    format!("this operation is left out: others have the ids `{id}` and `{made}`"),
                    "give it an id of its own",
                );
            }
        }
    }
    changed
}

/// The id that Stripe's rule makes: `PostInvoicesInvoicePay` for `POST /v1/invoices/{invoice}/pay`.
fn made_id(method: &str, path: &str) -> String {
    let path = path.strip_prefix("/v1/").unwrap_or(path);
    let words = path.split(|c: char| !c.is_alphanumeric());
    let mut id = String::new();
    for word in std::iter::once(method).chain(words) {
        let mut letters = word.chars();
        id.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        id.push_str(letters.as_str());
    }
    id
}

/// The names in a path's braces.
fn braced(path: &str) -> impl Iterator<Item = &str> {
    path.split('/')
        .filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
        .filter(|name| !name.is_empty())
}

/// A path without its parameters' names.
fn shape(path: &str) -> String {
    let parts = path.split('/').map(|part| {
        if part.starts_with('{') && part.ends_with('}') {
            "{}"
        } else {
            part
        }
    });
    parts.collect::<Vec<_>>().join("/")
}

fn text<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    value.get(key).and_then(Value::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_made_as_stripe_makes_them() {
        for (method, path, id) in [
            (
                "post",
                "/v1/invoices/{invoice}/attach_payment",
                "PostInvoicesInvoiceAttachPayment",
            ),
            (
                "get",
                "/v1/3d_secure/{three_d_secure}",
                "Get3dSecureThreeDSecure",
            ),
            ("get", "/v2/core/events/{id}", "GetV2CoreEventsId"),
            ("put", "/v1/account/logout", "PutAccountLogout"),
        ] {
            assert_eq!(made_id(method, path), id);
        }
    }
}
