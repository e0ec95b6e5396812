//! How a call's parameters travel: as pairs of a form or as JSON, in the order of the client.

use std::fmt::Write as _;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value as Json};

use super::Call;
use super::value::{Object, Value};
use crate::model::{
    Body, Constant, Crate, EXPAND, ItemKind, Member, Place, Record, Rule, RustType, Scalar,
};

/// All but what stands for itself: RFC 3986's unreserved characters.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// How values are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Style {
    /// Whether parameters stand as the client sends them, not as they were given.
    pub(super) sorted: bool,
    /// Whether it is for a form: a number with a fraction is a text there, which never has an exponent.
    pub(super) form: bool,
}

/// How the items of a list are told apart.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Lists {
    /// By their indexes, as the client does.
    Numbered,
    /// Plain values aren't, as in Stripe's reference.
    Short,
}

/// What a call sends, by its places.
pub(super) struct Sent<'c> {
    /// The server, without a slash at its end.
    pub(super) server: &'c str,
    /// The path, encoded.
    pub(super) path: String,
    /// The pairs of the query.
    pub(super) query: Vec<Pair>,
    /// The body.
    pub(super) body: Payload,
}

/// What is in a body.
pub(super) enum Payload {
    None,
    Form(Vec<Pair>),
    Parts(Vec<Part>),
    Json(Json),
}

/// A pair of a form: the key is encoded, the value isn't.
pub(super) struct Pair {
    pub(super) key: String,
    pub(super) value: String,
}

/// A part of a form of several.
pub(super) struct Part {
    pub(super) name: String,
    pub(super) value: String,
    /// Whether the value is a file's path.
    pub(super) is_file: bool,
}

/// What a call sends.
pub(super) fn sent<'c>(call: &Call<'c>, sorted: bool, lists: Lists) -> Sent<'c> {
    let operation = call.operation;
    let form = operation.body != Body::Json;
    let style = Style { sorted, form };
    let members = &operation.parameters;
    let extra: Map<String, Json> = call.options.extra.clone();
    let of = |place: Place| {
        let object = Object {
            set: chosen(&call.object, |row| members[row].place == place),
            extra: match place {
                Place::Body => call.object.extra.clone(),
                Place::Query | Place::Path => Vec::new(),
            },
        };
        let mut fields = fields(call.krate, members, &object, style);
        let is_empty = |json: &Json| json.as_array().is_some_and(Vec::is_empty);
        fields.retain(|name, json| !(name == EXPAND && is_empty(json)));
        fields
    };
    let mut path = operation.path.clone();
    for (name, json) in of(Place::Path) {
        path = path.replace(&format!("{{{name}}}"), &encoded(&text(&json)));
    }
    let mut query = of(Place::Query);
    let mut body = of(Place::Body);
    if operation.body == Body::Query {
        query.extend(std::mem::take(&mut body));
    }
    let pairs = |fields: Map<String, Json>, extra: Map<String, Json>, replace: bool| {
        let mut pairs = Pairs {
            out: Vec::new(),
            lists,
            lists_replace: replace,
        };
        for (name, json) in fields.iter().chain(&extra) {
            if !(name == EXPAND && json.as_array().is_some_and(Vec::is_empty)) {
                pairs.push(&top(name), json);
            }
        }
        pairs.out
    };
    let (query, body) = match operation.body {
        Body::Query => (pairs(query, extra, false), Payload::None),
        Body::Form => (
            pairs(query, Map::new(), false),
            Payload::Form(pairs(body, extra, true)),
        ),
        Body::Multipart => {
            let is_file = |name: &str| {
                let mut members = members.iter();
                members.any(|m| m.wire == name && m.ty == RustType::Upload)
            };
            let parts = pairs(body, extra, true).into_iter().map(|pair| Part {
                is_file: is_file(&pair.key),
                name: decoded(&pair.key),
                value: pair.value,
            });
            (
                pairs(query, Map::new(), false),
                Payload::Parts(parts.collect()),
            )
        }
        Body::Json => {
            // What was added by hand wins.
            body.retain(|name, _| !extra.contains_key(name));
            body.extend(extra);
            (
                pairs(query, Map::new(), false),
                Payload::Json(Json::Object(body)),
            )
        }
    };
    let server = operation.server.as_deref();
    Sent {
        server: server
            .unwrap_or("https://api.stripe.com")
            .trim_end_matches('/'),
        path,
        query,
        body,
    }
}

/// Pairs as form text.
pub(super) fn form_text(pairs: &[Pair]) -> String {
    let pairs = pairs.iter();
    let pairs: Vec<String> = pairs
        .map(|pair| format!("{}={}", pair.key, encoded(&pair.value)))
        .collect();
    pairs.join("&")
}

pub(super) fn encoded(text: &str) -> String {
    utf8_percent_encode(text, ENCODED).to_string()
}

fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text)
        .decode_utf8_lossy()
        .into_owned()
}

fn chosen(object: &Object, takes: impl Fn(usize) -> bool) -> Vec<(usize, Value)> {
    let set = object.set.iter();
    set.filter(|(row, _)| takes(*row)).cloned().collect()
}

/// The fields of an object as JSON.
pub(super) fn fields(
    krate: &Crate,
    members: &[Member],
    object: &Object,
    style: Style,
) -> Map<String, Json> {
    let mut set: Vec<&(usize, Value)> = object.set.iter().collect();
    if style.sorted {
        set.sort_by_key(|(row, _)| *row);
    }
    let set = set.into_iter().filter_map(|(row, value)| {
        let json = json(krate, value, style)?;
        Some((members[*row].wire.clone(), json))
    });
    set.chain(object.extra.iter().cloned()).collect()
}

/// A value as JSON; nothing for a map that says nothing.
fn json(krate: &Crate, value: &Value, style: Style) -> Option<Json> {
    Some(match value {
        Value::Bool(value) => (*value).into(),
        Value::Int(value) => (*value).into(),
        Value::Float(value) if style.form => value.to_string().into(),
        Value::Float(value) => (*value).into(),
        Value::TextInt(value) => value.to_string().into(),
        Value::Text(text) | Value::File(text) => text.as_str().into(),
        Value::Json(json) | Value::NoArm(_, json) => json.clone(),
        Value::Clear => Json::Null,
        Value::Variant(_, Err(text)) => text.as_str().into(),
        Value::Variant(id, Ok(index)) => match &krate[*id].kind {
            ItemKind::Enum(variants) => variants[*index].wire.as_str().into(),
            _ => return None,
        },
        Value::List(items) => {
            let items = items.iter();
            let items = items.map(|item| json(krate, item, style).unwrap_or(Json::Null));
            Json::Array(items.collect())
        }
        Value::Map(entries) => {
            let mut entries: Vec<&(String, Value)> = entries.iter().collect();
            if style.sorted {
                entries.sort_by(|(left, _), (right, _)| left.cmp(right));
            }
            let entries = entries.into_iter();
            let entries: Map<String, Json> = entries
                .filter_map(|(key, value)| Some((key.clone(), json(krate, value, style)?)))
                .collect();
            return (!entries.is_empty()).then_some(Json::Object(entries));
        }
        Value::Object(id, object) => match &krate[*id].kind {
            ItemKind::Params(record) | ItemKind::Record(record) => {
                Json::Object(self::object(krate, record, object, style))
            }
            _ => return None,
        },
        Value::Arm(id, arm, inner) => match (&krate[*id].kind, inner) {
            (ItemKind::Union(union), None) => match &union.arms[*arm].rule {
                Rule::Text(text) => text.as_str().into(),
                _ => return None,
            },
            (_, Some(inner)) => return json(krate, inner, style),
            _ => return None,
        },
    })
}

fn object(krate: &Crate, record: &Record, object: &Object, style: Style) -> Map<String, Json> {
    let given = |constant: &&Constant| !object.extra.iter().any(|(name, _)| *name == constant.name);
    let constants = record.constants.iter().filter(given);
    let constants = constants.map(|constant| {
        let value = match &constant.value {
            Scalar::Text(text) => text.as_str().into(),
            Scalar::Bool(value) => (*value).into(),
            Scalar::Int(value) => (*value).into(),
        };
        (constant.name.clone(), value)
    });
    constants
        .chain(fields(krate, &record.members, object, style))
        .collect()
}

/// Writes pairs.
struct Pairs {
    out: Vec<Pair>,
    lists: Lists,
    /// Whether an empty list says something: in a body it does.
    lists_replace: bool,
}

impl Pairs {
    fn push(&mut self, key: &str, json: &Json) {
        match json {
            Json::Array(items) if items.is_empty() => {
                if self.lists_replace {
                    self.pair(key, String::new());
                }
            }
            Json::Array(items) => {
                let is_plain = |json: &Json| !json.is_array() && !json.is_object();
                let short = self.lists == Lists::Short && items.iter().all(is_plain);
                for (index, item) in items.iter().enumerate() {
                    match short {
                        true => self.push(&format!("{key}[]"), item),
                        false => self.push(&format!("{key}[{index}]"), item),
                    }
                }
            }
            Json::Object(fields) => {
                for (name, json) in fields {
                    self.push(&format!("{key}[{}]", encoded(name)), json);
                }
            }
            json => self.pair(key, text(json)),
        }
    }

    fn pair(&mut self, key: &str, value: String) {
        let key = key.to_owned();
        self.out.push(Pair { key, value });
    }
}

/// A name that a user wrote may itself be a path, `card[number]`: its brackets are structure, not text.
fn top(name: &str) -> String {
    let mut out = String::new();
    for part in name.split_inclusive(['[', ']']) {
        let text = part.trim_end_matches(['[', ']']);
        let _ = write!(out, "{}{}", encoded(text), &part[text.len()..]);
    }
    out
}

/// A plain value as text; null clears.
fn text(json: &Json) -> String {
    match json {
        Json::Null => String::new(),
        Json::String(text) => text.clone(),
        json => json.to_string(),
    }
}
