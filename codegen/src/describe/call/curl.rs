//! The call with curl, as Stripe's reference writes it.

use super::Call;
use super::http::{KEY, headers};
use super::wire::{self, Lists, Pair, Part, Payload};
use crate::model::{Answer, Method};

/// A command for a POSIX shell.
pub(super) fn command(call: &Call<'_>) -> String {
    let operation = call.operation;
    let sent = wire::sent(call, false, Lists::Short);
    let has_body = match &sent.body {
        Payload::None => false,
        Payload::Form(pairs) => !pairs.is_empty(),
        Payload::Parts(_) | Payload::Json(_) => true,
    };
    let mut url = format!("{}{}", sent.server, sent.path);
    let mut arguments = Vec::new();
    let in_query = !has_body && !sent.query.is_empty();
    if in_query {
        arguments.extend(sent.query.iter().map(data));
    } else if !sent.query.is_empty() {
        url = format!("{url}?{}", wire::form_text(&sent.query));
    }
    match &sent.body {
        Payload::None => {}
        Payload::Form(pairs) => arguments.extend(pairs.iter().map(data)),
        Payload::Parts(parts) => arguments.extend(parts.iter().map(part)),
        Payload::Json(json) => arguments.push(format!("--json {}", quoted(&json.to_string()))),
    }
    // What curl does by itself: a GET, and a POST of what it has.
    let method = match operation.method {
        Method::Get => "",
        Method::Post if has_body => "",
        Method::Post => "-X POST ",
        Method::Put => "-X PUT ",
        Method::Delete => "-X DELETE ",
    };
    let get = if in_query { "-G " } else { "" };
    let mut lines = vec![
        format!("curl {get}{method}{}", quoted(&url)),
        format!("-u \"${KEY}:\""),
    ];
    lines.extend(
        headers(call).map(|(name, value)| format!("-H {}", quoted(&format!("{name}: {value}")))),
    );
    lines.extend(arguments);
    if let Answer::Binary(media) = &operation.answer {
        let ending = media.rsplit('/').next().unwrap_or("bin");
        lines.push(format!("-o document.{ending}"));
    }
    lines.join(" \\\n  ")
}

/// A pair of a form.
fn data(pair: &Pair) -> String {
    let Pair { key, value } = pair;
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._~:,@".contains(c);
    let option = if value.chars().all(is_plain) {
        "-d"
    } else {
        "--data-urlencode"
    };
    format!("{option} {}", quoted(&format!("{key}={value}")))
}

/// A part of a form of several.
fn part(part: &Part) -> String {
    let Part {
        name,
        value,
        is_file,
    } = part;
    if *is_file {
        let path = match value.contains([',', ';', '"', '\\']) {
            true => format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\"")),
            false => value.clone(),
        };
        return format!("-F {}", quoted(&format!("{name}=@{path}")));
    }
    let option = match value.contains(';') || value.starts_with(['@', '<', '"']) {
        true => "--form-string",
        false => "-F",
    };
    format!("{option} {}", quoted(&format!("{name}={value}")))
}

/// A word for the shell.
fn quoted(text: &str) -> String {
    let is_bare = |c: char| c.is_ascii_alphanumeric() || "=_-.:/@,+%".contains(c);
    if !text.is_empty() && text.chars().all(is_bare) {
        text.to_owned()
    } else if text.contains(['"', '\\', '$', '`', '!']) {
        format!("'{}'", text.replace('\'', "'\\''"))
    } else {
        format!("\"{text}\"")
    }
}
