//! Paths and operations.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::{Checker, is_plain_name, listing};

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

impl Checker<'_> {
    /// A path's parts: words, and parameters in braces.
    pub(super) fn template(&mut self, path: &str) {
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
        for segment in path.strip_prefix('/').unwrap_or(path).split('/') {
            match segment.strip_prefix('{').map(|rest| rest.strip_suffix('}')) {
                Some(Some(name)) if is_plain_name(name) => {
                    if names.contains(&name) {
                        self.error(
                            format!("the path has `{{{name}}}` twice"),
                            "give the two parameters names of their own",
                        );
                    }
                    names.push(name);
                }
                None if is_segment(segment) => {}
                _ => self.error(
                    format!("`{}` cannot be a part of a path", segment.escape_debug()),
                    "a part is a plain word, or one parameter in braces",
                ),
            }
        }
    }

    pub(super) fn operation(&mut self, method: &str, operation: &Map<String, Value>) {
        self.operation_id(operation);
        self.servers(operation);
        self.sent = true;
        let names = self.parameters(operation);
        if let Some(Value::Object(body)) = operation.get("requestBody") {
            self.inside("requestBody", |this| {
                this.request_body(method, body, &names)
            });
        }
        self.sent = false;
        if let Some(Value::Object(responses)) = operation.get("responses") {
            self.inside("responses", |this| this.responses(responses));
        }
    }

    fn operation_id(&mut self, operation: &Map<String, Value>) {
        let Some(Value::String(id)) = operation.get("operationId") else {
            return;
        };
        if !is_plain_name(id) {
            self.error_at(
                "operationId",
                format!("`{}` cannot be an operation's id", id.escape_debug()),
                "use letters, digits, `_`, `-` and single dots between them",
            );
        }
    }

    /// Checks the parameters of the path and the query, and gives their names.
    fn parameters<'p>(&mut self, operation: &'p Map<String, Value>) -> HashSet<&'p str> {
        let parameters = match operation.get("parameters") {
            Some(Value::Array(parameters)) => parameters.as_slice(),
            _ => &[],
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
                    this.parameter(parameter, name, place);
                });
            }
        });
        names.into_iter().map(|(name, _)| name).collect()
    }

    fn parameter(&mut self, parameter: &Value, name: &str, place: &str) {
        match place {
            "path" => {
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
                if place == "path" {
                    this.scalar(schema);
                }
            });
        }
    }

    /// What a path can hold. A query holds objects and lists, too: they have one way to travel, in brackets, whatever style
    /// is declared.
    fn scalar(&mut self, schema: &Value) {
        let arms = schema.get("anyOf").and_then(Value::as_array);
        let composite = std::iter::once(schema)
            .chain(arms.into_iter().flatten())
            .find_map(|schema| {
                text(schema, "type").filter(|name| matches!(*name, "object" | "array"))
            });
        if let Some(composite) = composite {
            self.error(
                format!("a path cannot hold a value of type `{composite}`"),
                "a path parameter is text, a number or a boolean",
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

    fn request_body(
        &mut self,
        method: &str,
        body: &Map<String, Value>,
        parameters: &HashSet<&str>,
    ) {
        let Some(Value::Object(content)) = body.get("content") else {
            return;
        };
        self.inside("content", |this| {
            this.one_media_type(content, "a request body");
            for (name, media) in content {
                this.inside(name, |this| {
                    if BODIES.contains(&name.as_str()) {
                        this.body_media(method, media, parameters);
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

    fn body_media(&mut self, method: &str, media: &Value, parameters: &HashSet<&str>) {
        let Some(schema) = media.get("schema") else {
            return;
        };
        self.inside("schema", |this| {
            this.schema(schema);
            let Some(object) = schema
                .as_object()
                .filter(|object| !object.contains_key("$ref"))
            else {
                return;
            };
            if object.get("type").and_then(Value::as_str) != Some("object") {
                return this.error(
                    "a request body is an object, and this is not",
                    "describe the parameters as properties of an object",
                );
            }
            let properties = object.get("properties").and_then(Value::as_object);
            this.inside("properties", |this| {
                for (name, _) in properties.into_iter().flatten() {
                    if parameters.contains(name.as_str()) {
                        this.error_at(
                            name,
                            format!(
                                "`{}` is a parameter twice: here, and in the path or the query",
                                name.escape_debug()
                            ),
                            "rename one of the two",
                        );
                    }
                }
            });
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
        let properties = schema.get("properties");
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
                        this.inside("schema", |this| {
                            this.schema(schema);
                            let binary = text(schema, "format") == Some("binary");
                            if name != "application/json" && !binary {
                                this.error(
                                    format!("an answer of type `{name}` is a document, and this describes something else"),
                                    "write `{\"type\": \"string\", \"format\": \"binary\"}`",
                                );
                            }
                        });
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
