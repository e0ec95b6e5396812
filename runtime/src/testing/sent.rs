//! What a request said, from its bytes: path, query, form, JSON, multipart. Types come later: here all of a form is text.

use std::borrow::Cow;

use http::HeaderMap;
use http::header::CONTENT_TYPE;
use percent_encoding::percent_decode;
use serde_json::{Map, json};

use super::fault::Fault;
use crate::record::{self, Json};

/// The parameters of a query or a form, as they nest.
pub(super) fn form(text: &[u8]) -> Json {
    let mut out = Map::new();
    for pair in text
        .split(|byte| *byte == b'&')
        .filter(|pair| !pair.is_empty())
    {
        let at = pair
            .iter()
            .position(|byte| *byte == b'=')
            .unwrap_or(pair.len());
        let (key, value) = (&pair[..at], pair.get(at + 1..).unwrap_or_default());
        put(&mut out, &keys(key), decoded(value));
    }
    Json::Object(out)
}

/// A request's body, by its content type.
pub(super) fn body(headers: &HeaderMap, body: &[u8]) -> Result<Json, Fault> {
    let kind = headers
        .get(CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok());
    let kind = kind.unwrap_or_default();
    if let Some(boundary) = boundary(kind) {
        return Ok(multipart(boundary, body));
    }
    match kind {
        _ if body.is_empty() => Ok(Json::Object(Map::new())),
        _ if kind.starts_with("application/json") => record::from_slice(body).map_err(|error| {
            Fault::invalid(format!("The body is not the JSON it should be: {error}"))
        }),
        _ => Ok(form(body)),
    }
}

/// What an upload says of its file: the name, the size in bytes, and the type by the name's ending.
pub(super) fn upload(headers: &HeaderMap, body: &[u8]) -> Option<Json> {
    let boundary = boundary(headers.get(CONTENT_TYPE)?.to_str().ok()?)?;
    let mark = [b"--", boundary.as_bytes()].concat();
    parts(body, &mark).into_iter().find_map(|part| {
        let (head, content) = split(part)?;
        let (_, name) = head.split_once("; filename=\"")?;
        let name = name.split('"').next()?;
        let kind = name.rsplit_once('.').map(|(_, kind)| kind);
        Some(json!({ "filename": name, "size": content.len(), "type": kind }))
    })
}

/// Names and values of a multipart body (RFC 7578). A file is its content; bytes that are no text are replaced.
fn multipart(boundary: &str, body: &[u8]) -> Json {
    let mut out = Map::new();
    let mark = [b"--", boundary.as_bytes()].concat();
    for part in parts(body, &mark) {
        let Some((head, content)) = split(part) else {
            continue;
        };
        let Some((_, rest)) = head.split_once("; name=\"") else {
            continue;
        };
        let name = rest.split('"').next().unwrap_or_default();
        put(
            &mut out,
            &keys(name.as_bytes()),
            String::from_utf8_lossy(content).into_owned(),
        );
    }
    Json::Object(out)
}

/// A part's head and its content.
fn split(part: &[u8]) -> Option<(Cow<'_, str>, &[u8])> {
    let at = find(part, b"\r\n\r\n")?;
    let (head, content) = (String::from_utf8_lossy(&part[..at]), &part[at + 4..]);
    Some((head, content.strip_suffix(b"\r\n").unwrap_or(content)))
}

fn boundary(kind: &str) -> Option<&str> {
    let rest = kind.strip_prefix("multipart/form-data")?;
    let (_, boundary) = rest.split_once("boundary=")?;
    Some(
        boundary
            .split(';')
            .next()
            .unwrap_or_default()
            .trim_matches('"'),
    )
}

/// What stands between the marks.
fn parts<'a>(mut body: &'a [u8], mark: &[u8]) -> Vec<&'a [u8]> {
    let mut out = Vec::new();
    while let Some(at) = find(body, mark) {
        out.push(&body[..at]);
        body = &body[at + mark.len()..];
    }
    // What is before the first mark is no part.
    out.split_first()
        .map_or(Vec::new(), |(_, parts)| parts.to_vec())
}

fn find(body: &[u8], mark: &[u8]) -> Option<usize> {
    body.windows(mark.len()).position(|window| window == mark)
}

/// The steps of a key: `items[0][price]` has three. Brackets that are written as such are structure; in a key that has
/// none, encoded ones are, since most libraries encode them.
fn keys(key: &[u8]) -> Vec<String> {
    if !key.contains(&b'[') {
        return steps(decoded(key).as_bytes())
            .into_iter()
            .map(lossy)
            .collect();
    }
    steps(key).into_iter().map(decoded).collect()
}

fn steps(key: &[u8]) -> Vec<&[u8]> {
    let mut steps = key.split(|byte| *byte == b'[');
    let first = steps.next().unwrap_or_default();
    let inner = steps.map(|step| step.strip_suffix(b"]").unwrap_or(step));
    std::iter::once(first).chain(inner).collect()
}

/// Puts a value where its key says. An empty step appends.
fn put(out: &mut Map<String, Json>, keys: &[String], value: String) {
    let Some((first, rest)) = keys.split_first() else {
        return;
    };
    let name = if first.is_empty() {
        out.len().to_string()
    } else {
        first.clone()
    };
    if rest.is_empty() {
        out.insert(name, value.into());
        return;
    }
    let inner = out.entry(name).or_insert(Json::Null);
    if !inner.is_object() {
        *inner = Json::Object(Map::new());
    }
    if let Json::Object(inner) = inner {
        put(inner, rest, value);
    }
}

/// A segment of a path, percent-decoded.
pub(super) fn segment(text: &str) -> String {
    percent_decode(text.as_bytes())
        .decode_utf8_lossy()
        .into_owned()
}

/// A name or value of a form: `+` is a space.
fn decoded(bytes: &[u8]) -> String {
    let spaced: Vec<u8> = bytes
        .iter()
        .map(|byte| if *byte == b'+' { b' ' } else { *byte })
        .collect();
    percent_decode(&spaced).decode_utf8_lossy().into_owned()
}

fn lossy(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
