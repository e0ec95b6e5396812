//! OpenAPI 3.0 as a table: which object has which keys, and what each key is to us.
//!
//! Two things read it: the shape check, because openapiv3 drops keys it does not know and names no place in its errors,
//! and the snapshot, because only the grammar tells a `description` that is prose from a property of that name.

use serde_json::{Map, Value};

use crate::source::{self, Diagnostics, kind as kind_of, pointer};

/// The objects of an OpenAPI document that the contract uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Document,
    Info,
    Server,
    Tag,
    Components,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Response,
    Schema,
    SecurityScheme,
}

/// What a key's value looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Any,
    Text,
    Flag,
    /// A whole number, zero or more.
    Count,
    Number,
    /// A list of text.
    Texts,
    /// A list of anything.
    Values,
    One(Kind),
    List(Kind),
    Map(Kind),
    /// A map whose `x-` keys are extensions: paths and responses, not properties.
    Extensible(Kind),
    SchemaOrFlag,
}

/// What a key is to us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rule {
    Fact,
    Required,
    /// Words for people: not in the snapshot.
    Prose,
    /// Prose that OpenAPI demands: empty in the snapshot.
    RequiredProse,
    /// What the contract calls a schema: a name if it is one word, and prose otherwise.
    Title,
    /// Nothing is generated for it; the text says what to do instead.
    Unsupported(&'static str),
}

pub(super) struct Key {
    pub(super) name: &'static str,
    pub(super) form: Form,
    pub(super) rule: Rule,
}

const fn key(name: &'static str, form: Form, rule: Rule) -> Key {
    Key { name, form, rule }
}

const fn fact(name: &'static str, form: Form) -> Key {
    key(name, form, Rule::Fact)
}

const fn required(name: &'static str, form: Form) -> Key {
    key(name, form, Rule::Required)
}

const fn prose(name: &'static str) -> Key {
    key(name, Form::Any, Rule::Prose)
}

const fn unsupported(name: &'static str, help: &'static str) -> Key {
    key(name, Form::Any, Rule::Unsupported(help))
}

const METHODS: &str = "remove it: the client sends GET, POST, PUT and DELETE";
const IN_PLACE: &str = "write it in place: only schemas are shared through $ref";
const PER_OPERATION: &str = "write it in each operation of the path";
const NO_HEADERS: &str =
    "remove it: the client reads headers itself and generates nothing for them";

const DOCUMENT: &[Key] = &[
    required("openapi", Form::Text),
    required("info", Form::One(Kind::Info)),
    fact("servers", Form::List(Kind::Server)),
    fact("security", Form::Values),
    fact("tags", Form::List(Kind::Tag)),
    required("paths", Form::Extensible(Kind::PathItem)),
    fact("components", Form::One(Kind::Components)),
    prose("externalDocs"),
];

const INFO: &[Key] = &[
    required("title", Form::Text),
    required("version", Form::Text),
    fact("license", Form::Any),
    prose("description"),
    prose("termsOfService"),
    prose("contact"),
];

const SERVER: &[Key] = &[
    required("url", Form::Text),
    prose("description"),
    unsupported(
        "variables",
        "write the whole URL: the client has no variables to put in",
    ),
];

const TAG: &[Key] = &[
    required("name", Form::Text),
    prose("description"),
    prose("externalDocs"),
];

const COMPONENTS: &[Key] = &[
    fact("schemas", Form::Map(Kind::Schema)),
    fact("securitySchemes", Form::Map(Kind::SecurityScheme)),
    unsupported("responses", IN_PLACE),
    unsupported("parameters", IN_PLACE),
    unsupported("requestBodies", IN_PLACE),
    unsupported("headers", IN_PLACE),
    unsupported("links", IN_PLACE),
    unsupported("callbacks", IN_PLACE),
    prose("examples"),
];

const PATH_ITEM: &[Key] = &[
    fact("get", Form::One(Kind::Operation)),
    fact("post", Form::One(Kind::Operation)),
    fact("put", Form::One(Kind::Operation)),
    fact("delete", Form::One(Kind::Operation)),
    unsupported("patch", METHODS),
    unsupported("head", METHODS),
    unsupported("options", METHODS),
    unsupported("trace", METHODS),
    unsupported("$ref", IN_PLACE),
    unsupported("servers", PER_OPERATION),
    fact("parameters", Form::List(Kind::Parameter)),
    fact("summary", Form::Text),
    prose("description"),
];

const OPERATION: &[Key] = &[
    fact("summary", Form::Text),
    prose("description"),
    required("operationId", Form::Text),
    fact("parameters", Form::List(Kind::Parameter)),
    fact("requestBody", Form::One(Kind::RequestBody)),
    required("responses", Form::Extensible(Kind::Response)),
    fact("deprecated", Form::Flag),
    fact("servers", Form::List(Kind::Server)),
    fact("tags", Form::Texts),
    prose("externalDocs"),
    unsupported(
        "callbacks",
        "remove it: what Stripe calls back is described by its events",
    ),
    unsupported(
        "security",
        "remove it: the client authenticates every request alike",
    ),
];

const PARAMETER: &[Key] = &[
    required("name", Form::Text),
    required("in", Form::Text),
    fact("required", Form::Flag),
    fact("style", Form::Text),
    fact("explode", Form::Flag),
    required("schema", Form::One(Kind::Schema)),
    fact("deprecated", Form::Flag),
    prose("description"),
    prose("example"),
    prose("examples"),
    unsupported(
        "allowEmptyValue",
        "make the schema an anyOf with the empty string instead",
    ),
    unsupported(
        "allowReserved",
        "remove it: every reserved character is escaped",
    ),
    unsupported(
        "content",
        "describe the parameter with a schema and a style",
    ),
];

const REQUEST_BODY: &[Key] = &[
    required("content", Form::Map(Kind::MediaType)),
    fact("required", Form::Flag),
    prose("description"),
];

const MEDIA_TYPE: &[Key] = &[
    required("schema", Form::One(Kind::Schema)),
    fact("encoding", Form::Map(Kind::Encoding)),
    prose("example"),
    prose("examples"),
];

const ENCODING: &[Key] = &[
    fact("style", Form::Text),
    fact("explode", Form::Flag),
    fact("contentType", Form::Text),
    unsupported("headers", NO_HEADERS),
    unsupported(
        "allowReserved",
        "remove it: every reserved character is escaped",
    ),
];

const RESPONSE: &[Key] = &[
    key("description", Form::Text, Rule::RequiredProse),
    fact("content", Form::Map(Kind::MediaType)),
    unsupported("headers", NO_HEADERS),
    unsupported("links", "remove it: nothing is generated for links"),
];

const SCHEMA: &[Key] = &[
    fact("$ref", Form::Text),
    fact("type", Form::Text),
    prose("description"),
    key("title", Form::Text, Rule::Title),
    fact("maxLength", Form::Count),
    fact("nullable", Form::Flag),
    fact("enum", Form::Values),
    fact("properties", Form::Map(Kind::Schema)),
    fact("required", Form::Texts),
    fact("x-expandableFields", Form::Texts),
    fact("x-expansionResources", Form::One(Kind::Schema)),
    fact("anyOf", Form::List(Kind::Schema)),
    fact("oneOf", Form::List(Kind::Schema)),
    fact("items", Form::One(Kind::Schema)),
    fact("additionalProperties", Form::SchemaOrFlag),
    fact("format", Form::Text),
    fact("pattern", Form::Text),
    fact("deprecated", Form::Flag),
    fact("default", Form::Any),
    fact("minLength", Form::Count),
    fact("minimum", Form::Number),
    fact("maximum", Form::Number),
    fact("multipleOf", Form::Number),
    fact("exclusiveMinimum", Form::Flag),
    fact("exclusiveMaximum", Form::Flag),
    fact("minItems", Form::Count),
    fact("maxItems", Form::Count),
    fact("uniqueItems", Form::Flag),
    fact("minProperties", Form::Count),
    fact("maxProperties", Form::Count),
    prose("example"),
    prose("externalDocs"),
    unsupported(
        "allOf",
        "write the combined object in place, or use anyOf for a choice",
    ),
    unsupported(
        "not",
        "describe what the value is: no Rust type says what it is not",
    ),
    unsupported(
        "discriminator",
        "remove it: the arms are told apart by their `object` constants",
    ),
    unsupported(
        "readOnly",
        "give requests and responses schemas of their own",
    ),
    unsupported(
        "writeOnly",
        "give requests and responses schemas of their own",
    ),
    unsupported("xml", "remove it: the API speaks JSON"),
];

const SECURITY_SCHEME: &[Key] = &[
    required("type", Form::Text),
    fact("scheme", Form::Text),
    fact("bearerFormat", Form::Text),
    fact("name", Form::Text),
    fact("in", Form::Text),
    fact("flows", Form::Any),
    fact("openIdConnectUrl", Form::Text),
    prose("description"),
];

impl Kind {
    pub(super) fn keys(self) -> &'static [Key] {
        match self {
            Self::Document => DOCUMENT,
            Self::Info => INFO,
            Self::Server => SERVER,
            Self::Tag => TAG,
            Self::Components => COMPONENTS,
            Self::PathItem => PATH_ITEM,
            Self::Operation => OPERATION,
            Self::Parameter => PARAMETER,
            Self::RequestBody => REQUEST_BODY,
            Self::MediaType => MEDIA_TYPE,
            Self::Encoding => ENCODING,
            Self::Response => RESPONSE,
            Self::Schema => SCHEMA,
            Self::SecurityScheme => SECURITY_SCHEME,
        }
    }

    pub(super) fn key(self, name: &str) -> Option<&'static Key> {
        self.keys().iter().find(|key| key.name == name)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Document => "the document",
            Self::Info => "`info`",
            Self::Server => "a server",
            Self::Tag => "a tag",
            Self::Components => "`components`",
            Self::PathItem => "a path",
            Self::Operation => "an operation",
            Self::Parameter => "a parameter",
            Self::RequestBody => "a request body",
            Self::MediaType => "a media type",
            Self::Encoding => "an encoding",
            Self::Response => "a response",
            Self::Schema => "a schema",
            Self::SecurityScheme => "a security scheme",
        }
    }
}

/// Checks that a value is what the table says, all the way down.
pub(super) fn check(value: &Value, kind: Kind, diagnostics: &mut Diagnostics) {
    let mut walk = Walk {
        path: String::new(),
        diagnostics,
    };
    walk.object(value, kind);
}

/// Calls `each` with every object of a kind and its place, from the document down.
pub(super) fn each_mut(
    document: &mut Value,
    kind: Kind,
    each: &mut dyn FnMut(&mut Map<String, Value>, &str),
) {
    one_mut(document, Kind::Document, kind, &mut String::new(), each);
}

fn one_mut(
    value: &mut Value,
    kind: Kind,
    wanted: Kind,
    path: &mut String,
    each: &mut dyn FnMut(&mut Map<String, Value>, &str),
) {
    let Value::Object(map) = value else { return };
    if kind == wanted {
        each(map, path);
    }
    for (name, value) in map.iter_mut() {
        let Some(form) = kind.key(name).map(|key| key.form) else {
            continue;
        };
        let outer = path.len();
        pointer::push(path, name);
        match (form, value) {
            (Form::One(kind), value) => one_mut(value, kind, wanted, path, each),
            (Form::SchemaOrFlag, value) => one_mut(value, Kind::Schema, wanted, path, each),
            (Form::List(kind), Value::Array(items)) => {
                for (index, item) in items.iter_mut().enumerate() {
                    let outer = path.len();
                    pointer::push(path, &index.to_string());
                    one_mut(item, kind, wanted, path, each);
                    path.truncate(outer);
                }
            }
            (Form::Map(kind) | Form::Extensible(kind), Value::Object(map)) => {
                for (name, item) in map.iter_mut() {
                    let outer = path.len();
                    pointer::push(path, name);
                    one_mut(item, kind, wanted, path, each);
                    path.truncate(outer);
                }
            }
            _ => {}
        }
        path.truncate(outer);
    }
}

struct Walk<'d> {
    path: String,
    diagnostics: &'d mut Diagnostics,
}

impl Walk<'_> {
    fn object(&mut self, value: &Value, kind: Kind) {
        let Value::Object(map) = value else {
            return self.wrong("an object", value);
        };
        if let Some(target) = map.get("$ref").filter(|_| kind != Kind::Schema) {
            self.error(
                "$ref",
                format!("{} by reference is not supported: {target}", kind.name()),
                IN_PLACE,
            );
            return;
        }
        for (name, value) in map {
            match kind.key(name) {
                Some(key) => self.member(key, value),
                None if name.starts_with("x-") => {}
                None => self.unknown(name, kind),
            }
        }
        self.missing(map, kind);
    }

    fn member(&mut self, key: &Key, value: &Value) {
        match key.rule {
            Rule::Prose | Rule::Title => {}
            Rule::Unsupported(help) => {
                // `"callbacks": {}` and `"readOnly": false` say nothing, so there is nothing to support.
                if !is_blank(value) {
                    self.error(key.name, format!("`{}` is not supported", key.name), help);
                }
            }
            Rule::Fact | Rule::Required | Rule::RequiredProse => {
                self.inside(key.name, |walk| walk.form(key.form, value));
            }
        }
    }

    fn form(&mut self, form: Form, value: &Value) {
        match (form, value) {
            (Form::Any, _)
            | (Form::Text, Value::String(_))
            | (Form::Flag | Form::SchemaOrFlag, Value::Bool(_))
            | (Form::Number, Value::Number(_))
            | (Form::Values, Value::Array(_)) => {}
            (Form::Count, Value::Number(number)) if number.is_u64() => {}
            (Form::Texts, Value::Array(items)) => {
                for (index, item) in items
                    .iter()
                    .enumerate()
                    .filter(|(_, item)| !item.is_string())
                {
                    self.inside(&index.to_string(), |walk| walk.wrong("text", item));
                }
            }
            (Form::One(kind), value) => self.object(value, kind),
            (Form::SchemaOrFlag, value) => self.object(value, Kind::Schema),
            (Form::List(kind), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.inside(&index.to_string(), |walk| walk.object(item, kind));
                }
            }
            (Form::Map(kind), Value::Object(map)) => {
                for (name, item) in map {
                    self.inside(name, |walk| walk.object(item, kind));
                }
            }
            (Form::Extensible(kind), Value::Object(map)) => {
                for (name, item) in map.iter().filter(|(name, _)| !name.starts_with("x-")) {
                    self.inside(name, |walk| walk.object(item, kind));
                }
            }
            (Form::Text, _) => self.wrong("text", value),
            (Form::Flag, _) => self.wrong("true or false", value),
            (Form::Count, _) => self.wrong("a whole number, zero or more", value),
            (Form::Number, _) => self.wrong("a number", value),
            (Form::Texts, _) => self.wrong("a list of text", value),
            (Form::Values | Form::List(_), _) => self.wrong("a list", value),
            (Form::Map(_) | Form::Extensible(_), _) => self.wrong("an object", value),
        }
    }

    fn wrong(&mut self, wanted: &str, value: &Value) {
        let shown = match value {
            Value::Number(_) | Value::Bool(_) => format!("`{value}`"),
            other => kind_of(other).to_owned(),
        };
        let help = if self.path.ends_with("/type") && value.is_array() {
            "write one type, and `\"nullable\": true` beside it for null: lists of types are OpenAPI 3.1"
        } else {
            "compare it with the OpenAPI 3.0 specification of this object"
        };
        let what = format!("{wanted} belongs here, and this is {shown}");
        self.diagnostics.push(&self.path, what, help);
    }

    fn unknown(&mut self, name: &str, kind: Kind) {
        let known = kind.keys().iter().map(|key| key.name);
        let help = match source::closest(name, known) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "remove it, or name it `x-...` if it is an extension".to_owned(),
        };
        self.error(
            name,
            format!("OpenAPI 3.0 has no `{name}` in {}", kind.name()),
            help,
        );
    }

    fn missing(&mut self, map: &Map<String, Value>, kind: Kind) {
        for key in kind.keys() {
            if matches!(key.rule, Rule::Required | Rule::RequiredProse)
                && !map.contains_key(key.name)
            {
                self.diagnostics.push(
                    &self.path,
                    format!("{} has no `{}`", kind.name(), key.name),
                    "add it: nothing can be generated without it",
                );
            }
        }
    }

    fn error(&mut self, name: &str, what: String, help: impl Into<String>) {
        self.diagnostics
            .push(pointer::child(&self.path, name), what, help);
    }

    fn inside(&mut self, name: &str, walk: impl FnOnce(&mut Self)) {
        let outer = self.path.len();
        pointer::push(&mut self.path, name);
        walk(self);
        self.path.truncate(outer);
    }
}

fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(map) => map.is_empty(),
        Value::Bool(true) | Value::Number(_) | Value::String(_) => false,
    }
}
