//! The request as it goes over the wire.

use std::fmt::Write as _;

use super::Call;
use super::wire::{self, Lists, Payload};

/// Where the key would be.
pub(super) const KEY: &str = "STRIPE_SECRET_KEY";

/// What stands between the parts of a form. The client makes one anew for each request.
const BOUNDARY: &str = "0123456789abcdef0123456789abcdef";

/// The request, its body to the byte as the client sends it.
pub(super) fn request(call: &Call<'_>) -> String {
    let sent = wire::sent(call, true, Lists::Numbered);
    let mut target = sent.path.clone();
    if !sent.query.is_empty() {
        target.push('?');
        target.push_str(&wire::form_text(&sent.query));
    }
    let host = sent
        .server
        .split_once("://")
        .map_or(sent.server, |(_, host)| host);
    let (content_type, body) = match &sent.body {
        Payload::None => (None, String::new()),
        Payload::Form(pairs) => (
            Some("application/x-www-form-urlencoded".to_owned()),
            wire::form_text(pairs),
        ),
        Payload::Json(json) => (Some("application/json".to_owned()), json.to_string()),
        Payload::Parts(parts) => (
            Some(format!("multipart/form-data; boundary={BOUNDARY}")),
            self::parts(parts),
        ),
    };
    let mut out = format!("{} {target} HTTP/1.1\r\n", call.operation.method.as_str());
    let _ = write!(out, "Host: {host}\r\nAuthorization: Bearer ${KEY}\r\n");
    for (name, value) in headers(call) {
        let _ = write!(out, "{name}: {value}\r\n");
    }
    if let Some(content_type) = content_type {
        let _ = write!(out, "Content-Type: {content_type}\r\n");
        // How long a file is, is not known here.
        if !matches!(sent.body, Payload::Parts(_)) {
            let _ = write!(out, "Content-Length: {}\r\n", body.len());
        }
    }
    format!("{out}\r\n{body}")
}

/// The headers that the version and the options ask for.
pub(super) fn headers<'c>(call: &'c Call<'_>) -> impl Iterator<Item = (&'static str, &'c str)> {
    let options = &call.options;
    let version = options.api_version.as_deref();
    [
        (
            "Stripe-Version",
            Some(version.unwrap_or(&call.krate.version)),
        ),
        ("Stripe-Account", options.account.as_deref()),
        ("Idempotency-Key", options.idempotency_key.as_deref()),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name, value?)))
}

fn parts(parts: &[wire::Part]) -> String {
    let mut out = String::new();
    for part in parts {
        let name = quoted(&part.name);
        let _ = write!(
            out,
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\""
        );
        if part.is_file {
            let file = part.value.rsplit('/').next().unwrap_or_default();
            let _ = write!(
                out,
                "; filename=\"{}\"\r\n\r\n(the content of {file})\r\n",
                quoted(file)
            );
        } else {
            let _ = write!(out, "\r\n\r\n{}\r\n", part.value);
        }
    }
    let _ = write!(out, "--{BOUNDARY}--\r\n");
    out
}

fn quoted(text: &str) -> String {
    text.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}
