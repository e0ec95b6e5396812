//! What a call asks for is what the client sends.

use codegen::describe::{self, Call, Options};
use codegen::model::{Body, Operation};
use serde_json::Value as Json;
use stripe_client::client::Preview;
use stripe_client::registry::find;
use stripe_client::{Client, RequestOptions};

use super::CLIENT;
use super::forms::Forms;
use super::shell;

/// Two forms of every operation, with what is said beside them.
fn each(mut then: impl FnMut(&Operation, &Call<'_>, &Preview)) {
    let client = Client::new("sk_test_123");
    let mut forms = Forms::new(&CLIENT, 13);
    for operation in CLIENT.operations.iter().chain(&CLIENT.operations) {
        let (values, options) = (forms.values(operation), forms.options(operation));
        let call = describe::call(&CLIENT, operation, &values, &options);
        let json = call.parameters();
        let entry = find(&operation.id).unwrap();
        let request = entry.request(json.to_string().as_bytes());
        let request =
            request.unwrap_or_else(|error| unreachable!("{}: {error}: {json}", operation.id));
        let preview = request.with(beside(&options)).preview(&client).unwrap();
        then(operation, &call, &preview);
    }
}

fn beside(options: &Options) -> RequestOptions {
    let mut out = RequestOptions::new();
    if let Some(account) = &options.account {
        out = out.stripe_account(account);
    }
    if let Some(key) = &options.idempotency_key {
        out = out.idempotency_key(key);
    }
    if let Some(version) = &options.api_version {
        out = out.api_version(version);
    }
    for (name, json) in &options.extra {
        out = out.parameter(name, json.clone());
    }
    out
}

#[test]
fn http_is_to_the_byte_what_the_client_sends() {
    each(|operation, call, preview| {
        let http = call.http();
        let (head, body) = http.split_once("\r\n\r\n").unwrap();
        let mut lines = head.lines();
        let (server, path) = preview
            .url
            .split_at(preview.url[8..].find('/').unwrap() + 8);
        let line = format!("{} {path} HTTP/1.1", preview.method.as_str());
        assert_eq!(lines.next(), Some(&*line), "{}", operation.id);
        let host = format!("Host: {}", server.trim_start_matches("https://"));
        assert_eq!(lines.next(), Some(&*host));
        assert_eq!(
            lines.next(),
            Some("Authorization: Bearer $STRIPE_SECRET_KEY")
        );
        for line in lines {
            let (name, value) = line.split_once(": ").unwrap();
            match name {
                "Content-Length" => assert_eq!(value, preview.body.len().to_string()),
                "Content-Type" if operation.body == Body::Multipart => {}
                name => assert_eq!(preview.headers[name], value, "{}", operation.id),
            }
        }
        let sent = std::str::from_utf8(&preview.body).unwrap();
        if operation.body == Body::Multipart {
            // The parts' names, in their order.
            let names = |body: &str| {
                let parts = body.split("form-data; name=\"").skip(1);
                let names = parts.map(|part| part.split('"').next().unwrap().to_owned());
                names.collect::<Vec<String>>()
            };
            assert_eq!(names(body), names(sent));
        } else {
            assert_eq!(body, sent, "{}", operation.id);
        }
    });
}

#[test]
fn curl_asks_for_what_the_client_sends() {
    each(|operation, call, preview| {
        let command = call.curl();
        let request = shell::request(&command);
        assert_eq!(request.method, preview.method.as_str(), "{command}");
        let (url, query) = apart(&request.url);
        assert_eq!((url, query), apart(&preview.url), "{command}");
        for header in &request.headers {
            let (name, value) = header.split_once(": ").unwrap();
            assert_eq!(preview.headers[name], value);
        }
        let sent = std::str::from_utf8(&preview.body).unwrap();
        match operation.body {
            Body::Query => assert_eq!(sent, ""),
            Body::Form => {
                let mut sent: Vec<&str> = sent.split('&').filter(|pair| !pair.is_empty()).collect();
                sent.sort_unstable();
                assert_eq!(request.pairs, sent, "{command}");
            }
            Body::Json => {
                let sent: Json = serde_json::from_str(sent).unwrap();
                assert_eq!(request.json, Some(sent), "{command}");
            }
            Body::Multipart => {
                for (name, _) in &request.parts {
                    assert!(
                        sent.contains(&format!("form-data; name=\"{name}\"")),
                        "{command}"
                    );
                }
                let count = sent.matches("form-data; name=").count();
                assert_eq!(request.parts.len(), count, "{command}");
            }
        }
    });
}

/// An address, and its query's pairs, sorted.
fn apart(url: &str) -> (&str, Vec<&str>) {
    let (url, query) = url.split_once('?').unwrap_or((url, ""));
    let mut pairs: Vec<&str> = query.split('&').filter(|pair| !pair.is_empty()).collect();
    pairs.sort_unstable();
    (url, pairs)
}
