//! One call.

use std::collections::BTreeMap;
use std::time::Instant;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use stripe_client::client::{Method, Preview};
use stripe_client::registry::{AnyRequest, Entry, ParameterError, find};
use stripe_client::{Error, FileUpload, IssueKind, RequestOptions};

use super::{Gateway, reply};

/// What a page asks for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Ask {
    /// Parameters by their names, those of the path among them.
    #[serde(default)]
    values: Map<String, Value>,
    /// Files by the parameters that they are of, whose values are their names.
    #[serde(default)]
    files: BTreeMap<String, File>,
    #[serde(default)]
    options: Options,
    /// Whether a write in live mode was asked for again.
    #[serde(default)]
    confirmed: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    name: String,
    /// The content in base64.
    content: String,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Options {
    account: Option<String>,
    idempotency_key: Option<String>,
    api_version: Option<String>,
    #[serde(default)]
    extra: Map<String, Value>,
}

/// Sends the call of an operation, and tells all that there is to tell.
pub(crate) async fn send(gateway: &Gateway, operation: &str, ask: Ask) -> Value {
    let Some(client) = gateway.client() else {
        return refused(
            "There is no key: start the explorer with STRIPE_SECRET_KEY set, or with --key-file.",
        );
    };
    let Some(entry) = find(operation) else {
        return refused("The client doesn't have this operation.");
    };
    let is_write = entry.operation().method != Method::Get;
    if gateway.is_live && is_write && !ask.confirmed {
        return json!({"confirm": "This is a live-mode key: the call changes what is real."});
    }
    let (mut request, unknown) = match request(entry, ask.values) {
        Ok(made) => made,
        Err(error) => return refused(&format!("The request can't be made: {error}.")),
    };
    for (parameter, file) in ask.files {
        let Ok(content) = STANDARD.decode(file.content) else {
            return refused(&format!("The file of `{parameter}` is no base64."));
        };
        let file = FileUpload::from_bytes(file.name, content);
        request = match request.with_file(&parameter, file) {
            Some(request) => request,
            None => return refused(&format!("The operation takes no file as `{parameter}`.")),
        };
    }
    let mut options = ask.options.set();
    for (name, value) in unknown {
        options = options.parameter(name, value);
    }
    // The client makes a key for each call: what is shown shall be what is sent.
    if is_write && ask.options.idempotency_key.is_none() {
        options = options.idempotency_key(format!("explorer-{:016x}", fastrand::u64(..)));
    }
    let request = request.with(options);
    let preview = match request.preview(client) {
        Ok(preview) => preview,
        Err(error) => return failed(&error, None, 0),
    };
    let start = Instant::now();
    let sent = request.send(client).await;
    let milliseconds = u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX);
    match sent {
        Ok(response) => {
            let mut out = json!({
                "status": response.status().as_u16(),
                "request_id": response.request_id(),
                "milliseconds": milliseconds,
                "headers": reply::headers(response.headers()),
                "request": shown(&preview),
            });
            match response.bytes() {
                Some(bytes) => out["bytes"] = json!(bytes.len()),
                None => {
                    out["body"] = json!(String::from_utf8_lossy(response.raw()));
                    let issues = response.issues();
                    out["issues"] = issues
                        .iter()
                        .map(|issue| json!({"path": issue.path, "text": issue.kind.to_string()}))
                        .collect();
                }
            }
            out
        }
        Err(error) => failed(&error, Some(&preview), milliseconds),
    }
}

impl Options {
    fn set(&self) -> RequestOptions {
        let mut options = RequestOptions::new();
        if let Some(account) = &self.account {
            options = options.stripe_account(account);
        }
        if let Some(key) = &self.idempotency_key {
            options = options.idempotency_key(key);
        }
        if let Some(version) = &self.api_version {
            options = options.api_version(version);
        }
        for (name, value) in &self.extra {
            options = options.parameter(name, value.clone());
        }
        options
    }
}

/// A request of these parameters. What the contract doesn't know, or not like this, is sent beside them.
fn request(
    entry: &'static Entry,
    mut values: Map<String, Value>,
) -> Result<(AnyRequest, Map<String, Value>), ParameterError> {
    let mut unknown = Map::new();
    loop {
        let json = Value::Object(values.clone()).to_string();
        let error = match entry.request(json.as_bytes()) {
            Ok(request) => return Ok((request, unknown)),
            Err(error) => error,
        };
        let ParameterError::Parameters(issues) = &error else {
            return Err(error);
        };
        let moved = issues.iter().find_map(|issue| {
            let name = issue.path.split(['.', '[']).next()?;
            let fits = matches!(
                issue.kind,
                IssueKind::UnknownField
                    | IssueKind::WrongType
                    | IssueKind::Null
                    | IssueKind::Inexact
            );
            let is_nested = issue.path.len() > name.len();
            (fits || is_nested)
                .then(|| values.shift_remove_entry(name))
                .flatten()
        });
        match moved {
            Some((name, value)) => drop(unknown.insert(name, value)),
            None => return Err(error),
        }
    }
}

fn refused(text: &str) -> Value {
    json!({"error": {"text": text}})
}

/// An error, as the client tells it.
fn failed(error: &Error, preview: Option<&Preview>, milliseconds: u64) -> Value {
    let mut out = json!({
        "status": error.status().map(|status| status.as_u16()),
        "request_id": error.request_id(),
        "milliseconds": milliseconds,
        "error": {"text": error.to_string(), "retryable": error.is_retryable()},
    });
    if let Some(preview) = preview {
        out["request"] = shown(preview);
    }
    match error {
        Error::Stripe(stripe) => {
            out["headers"] = reply::headers(stripe.headers());
            out["body"] = json!(String::from_utf8_lossy(stripe.raw()));
            out["error"]["type"] = json!(stripe.type_name());
            out["error"]["code"] = json!(stripe.code());
            out["error"]["param"] = json!(stripe.param());
        }
        Error::Reply(reply) => out["body"] = json!(String::from_utf8_lossy(reply.body())),
        _ => {}
    }
    out
}

/// The request that was sent, without the key.
fn shown(preview: &Preview) -> Value {
    json!({
        "method": preview.method.as_str(),
        "url": preview.url,
        "headers": reply::headers(&preview.headers),
        "body": String::from_utf8_lossy(&preview.body),
    })
}
