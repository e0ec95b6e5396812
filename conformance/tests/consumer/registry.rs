//! Every operation through the registry: its least request encodes, an empty reply decodes; and the binary over it.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use serde_json::{Map, json};
use stripe_client::registry::{AnyRequest, Entry, OPERATIONS, ParameterError, find};
use stripe_client::{Client, FileUpload, IssueKind, Json};

#[test]
fn it_holds_every_operation_once_and_sorted() {
    assert_eq!(OPERATIONS.len(), 619);
    let ids: Vec<&str> = OPERATIONS
        .iter()
        .map(|entry| entry.operation().id)
        .collect();
    assert!(ids.is_sorted_by(|a, b| a < b));
    assert!(
        ids.iter()
            .all(|id| find(id).is_some_and(|entry| entry.operation().id == *id))
    );
    assert!(find("PostInvoicesInvoiceAttachPaymen").is_none());
}

/// Unions of objects without a tag, where an object fits an arm that is not the first.
#[test]
fn a_union_is_read_as_the_arm_that_fits() {
    let entry = find("GetPaymentIntentsIntent").unwrap();
    for options in [
        json!({"card": {"mandate_options": {}}}),
        json!({"card": {"setup_future_usage": "on_session"}}),
        json!({"alipay": {"setup_future_usage": "on_session"}}),
        json!({"acss_debit": {"mandate_options": {}}}),
        json!({"us_bank_account": {}}),
    ] {
        let reply = json!({"id": "pi_1", "payment_method_options": options});
        let reply = entry.decode(reply.to_string().as_bytes()).unwrap();
        let mut issues = reply.issues();
        issues.retain(|issue| issue.path.starts_with("payment_method_options"));
        assert_eq!(issues, [], "{options}");
        let written = serde_json::to_value(&reply).unwrap();
        assert_eq!(written["payment_method_options"], options);
    }

    let client = Client::builder("sk_test_conformance").build().unwrap();
    let entry = find("PostPaymentIntentsIntentConfirm").unwrap();
    for (acceptance, body) in [
        (
            json!({"type": "online", "online": {}}),
            "mandate_data[customer_acceptance][type]=online",
        ),
        (
            json!({"type": "online", "online": {"ip_address": "::1"}}),
            "mandate_data[customer_acceptance][type]=online&mandate_data[customer_acceptance][online][ip_address]=%3A%3A1",
        ),
        (
            json!({"type": "offline", "accepted_at": 1}),
            "mandate_data[customer_acceptance][accepted_at]=1&mandate_data[customer_acceptance][type]=offline",
        ),
    ] {
        let json = json!({"intent": "pi_1", "mandate_data": {"customer_acceptance": acceptance}});
        let request = entry.request(json.to_string().as_bytes()).unwrap();
        let sent = request.preview(&client).unwrap().body;
        let mut sent: Vec<&str> = std::str::from_utf8(&sent).unwrap().split('&').collect();
        let mut body: Vec<&str> = body.split('&').collect();
        sent.sort_unstable();
        body.sort_unstable();
        assert_eq!(sent, body);
    }
}

#[test]
fn every_operation_encodes_its_least_request() {
    let client = Client::builder("sk_test_conformance").build().unwrap();
    for entry in OPERATIONS {
        let (request, json) = least(entry);
        let operation = entry.operation();
        let preview = request.preview(&client).unwrap();
        assert_eq!(preview.method, operation.method);
        let server = operation
            .server
            .unwrap_or("https://api.stripe.com")
            .trim_end_matches('/');
        let path = preview.url.strip_prefix(server).unwrap();
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let segments = |path: &str| path.split('/').count();
        assert_eq!(segments(path), segments(operation.path), "{}", operation.id);
        for (own, template) in path.split('/').zip(operation.path.split('/')) {
            let fits = if template.contains('{') {
                !own.contains(['{', '}'])
            } else {
                own == template
            };
            assert!(fits, "{}: {path}", operation.id);
        }
        assert!(!preview.headers.contains_key("authorization"));
        let sent = if preview.body.is_empty() {
            query.as_bytes()
        } else {
            &preview.body
        };
        let mut parameters = json.as_object().unwrap().iter();
        if parameters.any(|(name, value)| {
            !operation.path.contains(&format!("{{{name}}}")) && says_something(value)
        }) {
            assert!(
                !sent.is_empty() && sent != b"{}",
                "{}: {json}",
                operation.id
            );
        }
        // What was made from JSON is that JSON.
        assert_eq!(
            serde_json::to_value(&request).unwrap(),
            json,
            "{}",
            operation.id
        );
    }
}

#[test]
fn every_operation_refuses_a_parameter_that_it_does_not_have() {
    for entry in OPERATIONS {
        let Err(ParameterError::Parameters(issues)) = entry.request(br#"{"no_such_parameter": 1}"#)
        else {
            unreachable!("{entry:?}");
        };
        let unknown = issues
            .iter()
            .find(|issue| issue.kind == IssueKind::UnknownField)
            .unwrap();
        assert_eq!(unknown.path, "no_such_parameter");
    }
}

#[test]
fn every_reply_decodes_and_keeps_what_is_unknown() {
    for entry in OPERATIONS {
        let text = br#"{"no_such_field":[1,{"a":null}]}"#;
        let reply = entry.decode(text).unwrap();
        match reply.bytes() {
            Some(bytes) => assert_eq!(&bytes[..], text),
            None => assert_eq!(serde_json::to_vec(&reply).unwrap(), text, "{entry:?}"),
        }
    }
}

#[test]
fn a_file_is_sent_in_the_place_of_its_text() {
    let bytes: &[u8] = b"\x89PNG\r\n\x1a\n\0\xff";
    let request = || {
        let json = br#"{"file": "logo.png", "purpose": "business_logo"}"#;
        find("PostFiles").unwrap().request(json).unwrap()
    };
    let file = || FileUpload::from_bytes("logo.png", bytes);
    let sent = request().with_file("file", file()).unwrap();
    let body = sent.preview(&Client::new("sk_test_123")).unwrap().body;
    let part: &[u8] = b"name=\"file\"; filename=\"logo.png\"\r\nContent-Type: image/png\r\n\r\n";
    let part = [part, bytes, b"\r\n--"].concat();
    assert!(body.windows(part.len()).any(|at| at == part), "{body:?}");
    assert!(request().with_file("purpose", file()).is_none());
    assert!(request().with_file("no_such", file()).is_none());
}

/// A form has no word for an empty object, and a query none for an empty list.
fn says_something(json: &Json) -> bool {
    match json {
        Json::Array(items) => items.iter().any(says_something),
        Json::Object(fields) => fields.values().any(says_something),
        _ => true,
    }
}

/// The least request: what is missing is filled in until nothing is missing.
fn least(entry: &'static Entry) -> (AnyRequest, Json) {
    let mut json = Json::Object(Map::new());
    for _ in 0..100 {
        let error = match entry.request(json.to_string().as_bytes()) {
            Ok(request) => return (request, json),
            Err(error) => error,
        };
        let ParameterError::Parameters(issues) = error else {
            unreachable!("{entry:?}: {error}");
        };
        for issue in issues {
            let place = place(&mut json, &issue.path);
            *place = next(place);
        }
    }
    unreachable!("{entry:?}: {json}");
}

fn place<'j>(mut json: &'j mut Json, path: &str) -> &'j mut Json {
    for name in path.split('.') {
        json = json
            .as_object_mut()
            .unwrap()
            .entry(name)
            .or_insert(Json::Null);
    }
    json
}

/// A value of the next kind; an object is the last one.
fn next(value: &Json) -> Json {
    match value {
        Json::Null => json!("x"),
        Json::String(_) => json!(1),
        Json::Number(_) => json!(true),
        Json::Bool(_) => json!([]),
        _ => json!({}),
    }
}

fn conformance(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_conformance"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that refuses its arguments does not read its input.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

#[test]
fn encode_prints_the_request() {
    let input = r#"{"invoice": "in_1", "payment_intent": "pi_1", "expand": ["payments"]}"#;
    let output = conformance(&["encode", "PostInvoicesInvoiceAttachPayment"], input);
    assert!(output.status.success());
    let printed = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<&str> = printed.lines().collect();
    assert_eq!(
        lines[0],
        "POST https://api.stripe.com/v1/invoices/in_1/attach_payment"
    );
    assert!(
        printed.ends_with("\n\nexpand[0]=payments&payment_intent=pi_1"),
        "{printed}"
    );
    assert!(!printed.contains("sk_test"));
}

#[test]
fn mistakes_name_the_parameter() {
    for (operation, input, message) in [
        (
            "PostNothing",
            "{}",
            "there is no operation `PostNothing`; `conformance list` prints all of them",
        ),
        (
            "postinvoices",
            "{}",
            "there is no operation `postinvoices`; did you mean `PostInvoices`?",
        ),
        (
            "GetInvoicesInvoice",
            "{}",
            "GetInvoicesInvoice: missing parameter `invoice`",
        ),
        (
            "GetInvoicesInvoice",
            r#"{"invoice": 1}"#,
            "GetInvoicesInvoice: parameter `invoice` has the wrong type",
        ),
        (
            "GetInvoicesInvoice",
            r#"{"invoice": ""}"#,
            "the path parameter `invoice` is empty [GetInvoicesInvoice: GET /v1/invoices/{invoice}]",
        ),
        (
            "PostSubscriptions",
            r#"{"items": [{"pric": "p", "quantity": "2"}]}"#,
            "PostSubscriptions: parameter `items[0].quantity` has the wrong type; unknown parameter `items[0].pric`",
        ),
        (
            "PostSubscriptions",
            r#"{"items": [{"quantity": null}], "metadata": null}"#,
            "PostSubscriptions: parameter `items[0].quantity` can't be null: leave it out, or give it a value",
        ),
    ] {
        let output = conformance(&["encode", operation], input);
        assert_eq!(output.status.code(), Some(2), "{operation} {input}");
        assert_eq!(
            String::from_utf8(output.stderr).unwrap(),
            format!("error: {message}\n")
        );
        assert!(output.stdout.is_empty());
    }
}

/// The contract's own words: an empty text clears, a null in metadata unsets, an empty list is none, an empty map
/// nothing.
#[test]
fn encode_takes_the_words_of_the_contract() {
    for (operation, input, body) in [
        (
            "PostCustomersCustomer",
            r#"{"customer": "cus_1", "metadata": {}}"#,
            "",
        ),
        (
            "PostCustomersCustomer",
            r#"{"customer": "cus_1", "metadata": ""}"#,
            "metadata=",
        ),
        (
            "PostCustomersCustomer",
            r#"{"customer": "cus_1", "metadata": {"a": null}}"#,
            "metadata[a]=",
        ),
        (
            "PostCustomersCustomer",
            r#"{"customer": "cus_1", "shipping": ""}"#,
            "shipping=",
        ),
        (
            "PostIssuingCardholdersCardholder",
            r#"{"cardholder": "ich_1", "spending_controls": {"blocked_categories": []}}"#,
            "spending_controls[blocked_categories]=",
        ),
        (
            "PostV2CoreEventDestinationsIdPing",
            r#"{"id": "ed_1"}"#,
            "{}",
        ),
        (
            "PostV2CoreAccountsId",
            r#"{"id": "acct_1", "metadata": {}}"#,
            "{}",
        ),
        (
            "PostV2CoreAccountsId",
            r#"{"id": "acct_1", "metadata": {"a": null}}"#,
            r#"{"metadata":{"a":null}}"#,
        ),
    ] {
        let output = conformance(&["encode", operation], input);
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "{operation} {input}: {error}");
        let printed = String::from_utf8(output.stdout).unwrap();
        let (_, sent) = printed.split_once("\n\n").unwrap_or_default();
        assert_eq!(sent.trim_end(), body, "{operation} {input}");
    }
}

#[test]
fn decode_prints_the_reply_and_what_is_odd_about_it() {
    let input = r#"{"object":"invoice","id":"in_1","amount_due":"5","status":"new","lines":{"data":[]},"x":{"y":1}}"#;
    let output = conformance(&["decode", "GetInvoicesInvoice"], input);
    assert!(output.status.success());
    let printed: Json = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(printed, serde_json::from_str::<Json>(input).unwrap());
    let notes = String::from_utf8(output.stderr).unwrap();
    for note in [
        "note: amount_due: wrong type\n",
        "note: status: unknown value\n",
        "note: lines.has_more: absent\n",
        "note: x: unknown field\n",
    ] {
        assert!(notes.contains(note), "{notes}");
    }
    // A document that is no JSON comes back to the byte.
    let output = conformance(&["decode", "GetQuotesQuotePdf"], "%PDF-1.7\n");
    assert_eq!(output.stdout, b"%PDF-1.7\n");
}

#[test]
fn decode_says_why_it_can_not() {
    let deep = format!("{}1{}", r#"{"x":"#.repeat(500), "}".repeat(500));
    for (operation, input, message) in [
        (
            "GetNothing",
            "{}",
            "there is no operation `GetNothing`; `conformance list`",
        ),
        (
            "GetBalance",
            "",
            "GetBalance: not JSON, or cut off: EOF while parsing a value",
        ),
        (
            "GetBalance",
            r#"{"object": "bal"#,
            "GetBalance: not JSON, or cut off: ",
        ),
        (
            "GetBalance",
            "<html>",
            "GetBalance: not JSON: expected value at line 1 column 1",
        ),
        (
            "GetBalance",
            "[]",
            "GetBalance: wrong type: expected an object, found a list",
        ),
        (
            "GetBalance",
            &deep,
            "GetBalance: nested deeper than 127 levels at line 1 column 636",
        ),
    ] {
        let output = conformance(&["decode", operation], input);
        assert_eq!(output.status.code(), Some(2), "{operation} {input}");
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(error.starts_with(&format!("error: {message}")), "{error}");
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn send_prints_the_status_and_the_reply() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut seen = [0; 4096];
        let read = std::io::Read::read(&mut stream, &mut seen).unwrap();
        let body = r#"{"id":"cus_1","object":"customer","new":1}"#;
        write!(
            stream,
            "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        )
        .unwrap();
        String::from_utf8_lossy(&seen[..read]).into_owned()
    });
    let output = conformance(
        &["send", "GetCustomersCustomer", "--base-url", &url],
        r#"{"customer": "cus_1"}"#,
    );
    assert!(output.status.success());
    let printed = String::from_utf8(output.stdout).unwrap();
    let (status, reply) = printed.split_once('\n').unwrap();
    assert_eq!(status, "200");
    let reply: Json = serde_json::from_str(reply).unwrap();
    assert_eq!(
        reply,
        json!({"id": "cus_1", "object": "customer", "new": 1})
    );
    assert!(
        String::from_utf8(output.stderr)
            .unwrap()
            .contains("note: new: unknown field")
    );
    assert!(
        server
            .join()
            .unwrap()
            .starts_with("GET /v1/customers/cus_1 HTTP/1.1\r\n")
    );
}

#[test]
fn a_server_that_is_not_there_is_told() {
    let output = conformance(
        &["send", "GetBalance", "--base-url", "http://127.0.0.1:1"],
        "",
    );
    assert_eq!(output.status.code(), Some(1));
    assert!(
        String::from_utf8(output.stderr)
            .unwrap()
            .starts_with("error: ")
    );
}
