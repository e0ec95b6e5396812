//! What a shell and curl make of a command.

use std::process::Command;

use serde_json::Value as Json;

/// A request as curl would make it.
#[derive(Debug, Default, PartialEq)]
pub struct Request {
    pub method: String,
    pub url: String,
    pub headers: Vec<String>,
    /// Pairs of a form, encoded, sorted.
    pub pairs: Vec<String>,
    pub json: Option<Json>,
    /// Parts of a form: name, and value or the path of a file.
    pub parts: Vec<(String, String)>,
}

/// Lets a shell take a command apart.
pub fn arguments(command: &str) -> Vec<String> {
    let script = format!("curl() {{ printf '%s\\0' \"$@\"; }}\n{command}");
    let output = Command::new("sh")
        .args(["-c", &script])
        .env("STRIPE_SECRET_KEY", "sk_test_123")
        .output()
        .unwrap();
    assert!(
        output.status.success() && output.stderr.is_empty(),
        "{command}: {output:?}"
    );
    let text = String::from_utf8(output.stdout).unwrap();
    text.strip_suffix('\0')
        .unwrap()
        .split('\0')
        .map(str::to_owned)
        .collect()
}

/// Reads the options as curl's manual tells them.
pub fn request(command: &str) -> Request {
    let mut arguments = arguments(command).into_iter();
    let mut request = Request::default();
    let (mut method, mut get, mut has_body) = (None, false, false);
    let mut pairs: Vec<(String, String)> = Vec::new();
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().unwrap();
        match argument.as_str() {
            "-u" => assert_eq!(value(), "sk_test_123:"),
            "-X" => method = Some(value()),
            "-G" => get = true,
            "-H" => request.headers.push(value()),
            "-o" => drop(value()),
            "-d" => {
                let value = value();
                let (key, text) = value.split_once('=').unwrap();
                // It is sent as it stands.
                assert_eq!(decoded(text), text, "{command}");
                pairs.push((key.to_owned(), encoded(text)));
            }
            "--data-urlencode" => {
                let value = value();
                let (key, text) = value.split_once('=').unwrap();
                assert!(!key.is_empty() && !key.contains('@'), "{command}");
                pairs.push((key.to_owned(), encoded(text)));
            }
            "--json" => {
                has_body = true;
                request.json = Some(serde_json::from_str(&value()).unwrap());
            }
            "-F" => {
                has_body = true;
                let value = value();
                let (name, text) = value.split_once('=').unwrap();
                let text = match text.strip_prefix('@') {
                    Some(path) => path.trim_matches('"'),
                    None => {
                        assert!(
                            !text.contains(';') && !text.starts_with(['<', '"']),
                            "{command}"
                        );
                        text
                    }
                };
                request.parts.push((name.to_owned(), text.to_owned()));
            }
            "--form-string" => {
                has_body = true;
                let value = value();
                let (name, text) = value.split_once('=').unwrap();
                request.parts.push((name.to_owned(), text.to_owned()));
            }
            url => {
                assert!(url.starts_with("https://"), "{command}");
                url.clone_into(&mut request.url);
            }
        }
    }
    number(pairs.iter_mut().map(|(name, _)| name));
    number(request.parts.iter_mut().map(|(name, _)| name));
    let pairs = pairs
        .into_iter()
        .map(|(name, text)| format!("{name}={text}"));
    request.pairs.extend(pairs);
    request.pairs.sort();
    let usual = if get || !has_body && request.pairs.is_empty() {
        "GET"
    } else {
        "POST"
    };
    request.method = method.unwrap_or_else(|| usual.to_owned());
    if get {
        let query = std::mem::take(&mut request.pairs).join("&");
        request.url = format!("{}?{query}", request.url);
    }
    request
}

/// Gives the items of a list their numbers: `expand[]` is `expand[0]`.
fn number<'r>(names: impl Iterator<Item = &'r mut String>) {
    let mut counts = std::collections::HashMap::new();
    for name in names {
        if let Some(list) = name.strip_suffix("[]") {
            let count = counts.entry(list.to_owned()).or_insert(0);
            *name = format!("{list}[{count}]");
            *count += 1;
        }
    }
}

pub fn encoded(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    let bytes = text.bytes().map(|byte| match plain(byte) {
        true => char::from(byte).to_string(),
        false => format!("%{byte:02X}"),
    });
    bytes.collect()
}

/// What a server reads in a form.
fn decoded(text: &str) -> String {
    assert!(!text.contains(['%', '&']), "{text}");
    text.replace('+', " ")
}
