//! Paths and operations.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::{Map, Value};

use super::{Checker, is_plain_name, listing};
use crate::source::pointer;

/// What must be unique over the whole document.
#[derive(Default)]
pub(super) struct Seen {
    /// Operation id in lower case -> as written, and the operation's pointer.
    ids: HashMap<String, (String, String)>,
}

/// Media types the client can send.
const BODIES: [&str; 3] = [
    "application/x-www-form-urlencoded",
    "application/json",
    "multipart/form-data",
];
/// Media types the client can read.
const ANSWERS: [&str; 2] = ["application/json", "application/pdf"];
/// Every style OpenAPI 3.0 has; the others are slips.
const STYLES: [&str; 7] = [
    "form",
    "simple",
    "deepObject",
    "matrix",
    "label",
    "spaceDelimited",
    "pipeDelimited",
];

impl<'d> Checker<'d> {
    /// The names in a path's braces.
    pub(super) fn template<'p>(
        &mut self,
        path: &'p str,
        templates: &mut BTreeMap<String, &'p str>,
    ) -> Vec<&'p str> {
        if !path.starts_with('/') {
            self.error(
                format!(
                    "`{}` is not a path: it does not start with `/`",
                    path.escape_debug()
                ),
                "paths are like `/v1/invoices/{invoice}`",
            );
        }
        let mut names = Vec::new();
        let mut shape = String::new();
        for segment in path.strip_prefix('/').unwrap_or(path).split('/') {
            shape.push('/');
            match segment.strip_prefix('{').map(|rest| rest.strip_suffix('}')) {
                Some(Some(name)) if is_plain_name(name) => {
                    if names.contains(&name) {
                        self.error(
                            format!("the path has `{{{name}}}` twice"),
                            "give the two parameters names of their own",
                        );
                    }
                    names.push(name);
                    shape.push_str("{}");
                }
                None if is_segment(segment) => shape.push_str(segment),
                _ => {
                    self.error(
                        format!("`{}` cannot be a part of a path", segment.escape_debug()),
                        "a part is a plain word, or one parameter in braces",
                    );
                    shape.push_str(segment);
                }
            }
        }
        if let Some(other) = templates.insert(shape, path) {
            self.error(
                format!("the same path as `{other}`, with other names for its parameters"),
                "join the two: a request cannot tell them apart",
            );
        }
        names
    }

    pub(super) fn operation(
        &mut self,
        method: &str,
        operation: &Map<String, Value>,
        template: &[&str],
        seen: &mut Seen,
    ) {
        self.operation_id(operation, seen);
        self.servers(operation);
        self.parameters(operation, template);
        if let Some(Value::Object(body)) = operation.get("requestBody") {
            self.inside("requestBody", |this| this.request_body(method, body));
        }
        if let Some(Value::Object(responses)) = operation.get("responses") {
            self.inside("responses", |this| this.responses(responses));
        }
    }

    fn operation_id(&mut self, operation: &Map<String, Value>, seen: &mut Seen) {
        let Some(Value::String(id)) = operation.get("operationId") else {
            return;
        };
        if !is_plain_name(id) {
            return self.error_at(
                "operationId",
                format!("`{}` cannot be an operation's id", id.escape_debug()),
                "use letters, digits, `_`, `-` and single dots between them",
            );
        }
        let here = (id.clone(), self.path.clone());
        if let Some((other, place)) = seen.ids.insert(id.to_lowercase(), here) {
            let what = if other == *id {
                format!("two operations have the id `{id}`")
            } else {
                format!("the ids `{other}` and `{id}` differ in case alone")
            };
            self.error_at(
                "operationId",
                what,
                format!("rename one of the two; the other is #{place}"),
            );
        }
    }

    fn parameters(&mut self, operation: &Map<String, Value>, template: &[&str]) {
        let parameters = match operation.get("parameters") {
            Some(Value::Array(parameters)) => parameters.as_slice(),
            None => &[],
            Some(_) => return,
        };
        let mut names: HashSet<(&str, &str)> = HashSet::new();
        self.inside("parameters", |this| {
            for (index, parameter) in parameters.iter().enumerate() {
                let (Some(name), Some(place)) = (text(parameter, "name"), text(parameter, "in"))
                else {
                    continue;
                };
                this.inside(&index.to_string(), |this| {
                    if !names.insert((name, place)) {
                        this.error_at(
                            "name",
                            format!("the {place} parameter `{name}` is there twice"),
                            "remove or rename one of the two",
                        );
                    }
                    this.parameter(parameter, name, place, template);
                });
            }
        });
        for name in template {
            if !names.contains(&(*name, "path")) {
                self.error(
                    format!("`{{{name}}}` is in the path and not among the parameters"),
                    format!("declare it: {{\"name\": \"{name}\", \"in\": \"path\", \"required\": true, ...}}"),
                );
            }
        }
    }

    fn parameter(&mut self, parameter: &Value, name: &str, place: &str, template: &[&str]) {
        match place {
            "path" => {
                if !template.contains(&name) {
                    self.error_at(
                        "name",
                        format!("the path parameter `{name}` is not in the path"),
                        format!("put `{{{name}}}` into the path, or remove the parameter"),
                    );
                }
                if parameter.get("required") != Some(&Value::Bool(true)) {
                    self.error(
                        format!("the path parameter `{name}` is not required"),
                        "add `\"required\": true`: a path has no optional part",
                    );
                }
            }
            "query" => {
                if name.is_empty() || name.chars().any(char::is_control) {
                    self.error_at(
                        "name",
                        "a parameter needs a name",
                        "give the name that the server reads",
                    );
                }
            }
            "header" | "cookie" => {
                return self.error_at(
                    "in",
                    format!("{place} parameters are not supported"),
                    "remove it: the client's own settings make the headers",
                );
            }
            other => {
                return self.error_at(
                    "in",
                    format!("`{}` is not a place for a parameter", other.escape_debug()),
                    "a parameter is in `path` or `query`",
                );
            }
        }
        self.style(
            parameter,
            if place == "path" {
                &["simple"]
            } else {
                &["form", "deepObject"]
            },
        );
        if let Some(schema) = parameter.get("schema") {
            self.inside("schema", |this| {
                this.schema(schema);
                this.travels(schema, place, text(parameter, "style"));
            });
        }
    }

    /// Objects and lists have one way to travel each: brackets in a query.
    fn travels(&mut self, schema: &Value, place: &str, style: Option<&str>) {
        let arms = schema.get("anyOf").and_then(Value::as_array);
        let composite = std::iter::once(schema)
            .chain(arms.into_iter().flatten())
            .find_map(|schema| {
                text(schema, "type").filter(|name| matches!(*name, "object" | "array"))
            });
        let Some(composite) = composite else { return };
        if place == "path" {
            self.error(
                format!("a path cannot hold a value of type `{composite}`"),
                "a path parameter is text, a number or a boolean",
            );
        } else if style != Some("deepObject") {
            self.error(
                format!("a value of type `{composite}` in a query needs the style `deepObject`"),
                "add `\"style\": \"deepObject\", \"explode\": true` to the parameter",
            );
        }
    }

    /// `style` and `explode` of a parameter or an encoding.
    fn style(&mut self, owner: &Value, allowed: &[&str]) {
        let style = text(owner, "style");
        match style {
            Some(style) if allowed.contains(&style) => {}
            Some(style) if STYLES.contains(&style) => self.error_at(
                "style",
                format!("the style `{style}` is not supported here"),
                format!("supported: {}", listing(allowed.iter().copied())),
            ),
            Some(style) => self.error_at(
                "style",
                format!("OpenAPI 3.0 has no style `{}`", style.escape_debug()),
                format!("supported here: {}", listing(allowed.iter().copied())),
            ),
            None => {}
        }
        // `simple` does not change with `explode` for the scalars a path holds.
        if owner.get("explode") == Some(&Value::Bool(false)) && !allowed.contains(&"simple") {
            self.error_at(
                "explode",
                "values joined with commas are not supported",
                "remove `explode: false`: lists travel as `name[0]=a&name[1]=b`",
            );
        }
    }

    fn request_body(&mut self, method: &str, body: &Map<String, Value>) {
        let Some(Value::Object(content)) = body.get("content") else {
            return;
        };
        self.inside("content", |this| {
            this.one_media_type(content, "a request body");
            for (name, media) in content {
                this.inside(name, |this| {
                    if BODIES.contains(&name.as_str()) {
                        this.body_media(method, media);
                        if name != "multipart/form-data" {
                            this.no_binary(media);
                        }
                    } else {
                        this.unknown_media(name, &BODIES);
                    }
                });
            }
        });
    }

    fn body_media(&mut self, method: &str, media: &Value) {
        let Some(schema) = media.get("schema") else {
            return;
        };
        self.inside("schema", |this| {
            this.schema(schema);
            let object = this.resolve(schema);
            let Some(object) = object else { return };
            if object.get("type").and_then(Value::as_str) != Some("object") {
                this.error(
                    "a request body is an object, and this is not",
                    "describe the parameters as properties of an object",
                );
            }
            // Stripe's document gives each GET an empty body; a GET cannot carry more.
            if method == "get"
                && object
                    .get("properties")
                    .is_some_and(|all| all != &Value::Object(Map::new()))
            {
                this.error_at(
                    "properties",
                    "a GET cannot send a body",
                    "describe the parameters with `in: query`",
                );
            }
        });
        let nothing = Map::new();
        let encoding = media
            .get("encoding")
            .and_then(Value::as_object)
            .unwrap_or(&nothing);
        let object = self.resolve(schema);
        let properties = object.and_then(|object| object.get("properties"));
        for (name, one) in encoding {
            self.inside("encoding", |this| {
                this.inside(name, |this| {
                    if properties.is_none_or(|properties| properties.get(name).is_none()) {
                        this.error(
                            format!(
                                "an encoding for `{}`, which the body does not have",
                                name.escape_debug()
                            ),
                            "remove it, or correct its name to a property's",
                        );
                    }
                    this.style(one, &["deepObject", "form"]);
                });
            });
        }
    }

    /// Bytes travel in a multipart body alone.
    fn no_binary(&mut self, media: &Value) {
        let properties = media
            .pointer("/schema/properties")
            .and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            if text(property, "format") == Some("binary") {
                self.inside("schema", |this| {
                    this.inside("properties", |this| {
                        this.error_at(
                            name,
                            "a file can be sent in a multipart body alone",
                            "make the body's media type `multipart/form-data`",
                        );
                    });
                });
            }
        }
    }

    fn responses(&mut self, responses: &Map<String, Value>) {
        if !responses.contains_key("200") {
            self.error(
                "there is no response 200",
                "describe what a successful request returns, as `200`",
            );
        }
        for (code, response) in responses.iter().filter(|(code, _)| !code.starts_with("x-")) {
            self.inside(code, |this| {
                if code != "200" && code != "default" {
                    return this.error(
                        format!("the response `{}` is not supported", code.escape_debug()),
                        "describe success as `200` and every failure as `default`",
                    );
                }
                match response.get("content") {
                    Some(Value::Object(content)) => this.answer(content),
                    None if response.is_object() && response.get("$ref").is_none() => this.error(
                        "a response without content is not supported",
                        "give its `content`: Stripe answers every request with a body",
                    ),
                    _ => {}
                }
            });
        }
    }

    fn answer(&mut self, content: &Map<String, Value>) {
        self.inside("content", |this| {
            this.one_media_type(content, "a response");
            for (name, media) in content {
                this.inside(name, |this| {
                    if !ANSWERS.contains(&name.as_str()) {
                        this.unknown_media(name, &ANSWERS);
                    } else if let Some(schema) = media.get("schema") {
                        this.inside("schema", |this| this.schema(schema));
                    }
                });
            }
        });
    }

    fn one_media_type(&mut self, content: &Map<String, Value>, owner: &str) {
        if content.len() != 1 {
            self.error(
                format!("{owner} has one media type, and here are {}", content.len()),
                "keep the one that is used",
            );
        }
    }

    fn unknown_media(&mut self, name: &str, known: &[&str]) {
        self.error(
            format!(
                "the media type `{}` is not supported here",
                name.escape_debug()
            ),
            format!("supported: {}", listing(known.iter().copied())),
        );
    }

    /// The schema itself or the component it names, one step.
    fn resolve<'s>(&self, schema: &'s Value) -> Option<&'s Value>
    where
        'd: 's,
    {
        match schema.get("$ref").and_then(Value::as_str) {
            Some(target) => {
                let name = target.strip_prefix("#/components/schemas/")?;
                self.schemas.get(pointer::unescape(name).as_ref())
            }
            None => Some(schema),
        }
    }
}

fn is_segment(segment: &str) -> bool {
    !segment.is_empty()
        && segment != "."
        && segment != ".."
        && segment
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "_-.~".contains(c))
}

fn text<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    value.get(key).and_then(Value::as_str)
}
