//! A page on the open web can make a browser ask this machine. None of what it can send gets anything, or does anything.

use std::process::Command;

use super::support::{Explorer, KEY, Mock, page, root};

const BODY: &str = r#"{"values":{"customer":"cus_1"}}"#;

/// A call of the gateway, with these headers in place of the right ones.
fn call(explorer: &Explorer, host: &str, headers: &str) -> (u16, String) {
    explorer.raw(&format!(
        "POST /gateway/send/deletecustomerscustomer HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\ncontent-length: {}\r\n{headers}\r\n{BODY}",
        BODY.len()
    ))
}

#[test]
fn nobody_but_our_own_pages_can_use_the_gateway() {
    let mock = Mock::start(&[(
        200,
        r#"{"id": "cus_1", "object": "customer", "deleted": true}"#,
    )]);
    let explorer = Explorer::start(Some(KEY), &["--base-url", &mock.url]);
    let (port, token) = (explorer.port, &explorer.token);
    let own = format!("127.0.0.1:{port}");
    let origin = format!("origin: http://127.0.0.1:{port}\r\n");
    let secret = format!("x-explorer-token: {token}\r\n");
    let json = "content-type: application/json\r\n";
    let wrong = format!(
        "x-explorer-token: {}\r\n",
        token.replace(|c: char| c.is_ascii_digit(), "a")
    );
    for (what, host, headers, says) in [
        (
            "DNS rebinding",
            "evil.example:80".to_owned(),
            format!("{origin}{secret}{json}"),
            "under the address that it printed",
        ),
        (
            "DNS rebinding with our port",
            format!("evil.example:{port}"),
            format!("{origin}{secret}{json}"),
            "under the address that it printed",
        ),
        (
            "another port",
            "127.0.0.1:1".to_owned(),
            format!("{origin}{secret}{json}"),
            "under the address that it printed",
        ),
        (
            "a foreign origin",
            own.clone(),
            format!("origin: https://evil.example\r\n{secret}{json}"),
            "origin may not use",
        ),
        (
            "an origin that has ours in it",
            own.clone(),
            format!("origin: http://127.0.0.1:{port}.evil.example\r\n{secret}{json}"),
            "origin may not use",
        ),
        (
            "an origin of a file or a frame",
            own.clone(),
            format!("origin: null\r\n{secret}{json}"),
            "origin may not use",
        ),
        (
            "another program's origin",
            own.clone(),
            format!("origin: http://127.0.0.1:1\r\n{secret}{json}"),
            "origin may not use",
        ),
        (
            "no origin",
            own.clone(),
            format!("{secret}{json}"),
            "origin may not use",
        ),
        (
            "no token",
            own.clone(),
            format!("{origin}{json}"),
            "token is missing",
        ),
        (
            "a wrong token",
            own.clone(),
            format!("{origin}{wrong}{json}"),
            "token is missing",
        ),
        (
            "a part of the token",
            own.clone(),
            format!("{origin}x-explorer-token: {}\r\n{json}", &token[..8]),
            "token is missing",
        ),
        (
            "a form",
            own.clone(),
            format!("{origin}{secret}content-type: application/x-www-form-urlencoded\r\n"),
            "takes application/json",
        ),
        (
            "a form of plain text",
            own.clone(),
            format!("{origin}{secret}content-type: text/plain\r\n"),
            "takes application/json",
        ),
        (
            "a simple request of another page",
            own.clone(),
            "origin: https://evil.example\r\ncontent-type: text/plain\r\n".to_owned(),
            "origin may not use",
        ),
    ] {
        let (status, reply) = call(&explorer, &host, &headers);
        assert_eq!(status, 403, "{what}: {reply}");
        assert!(reply.contains(says), "{what}: {reply}");
        assert!(
            !reply.to_lowercase().contains("access-control-allow"),
            "{what}: {reply}"
        );
        assert!(!reply.contains(token), "{what}: {reply}");
    }
    assert_eq!(mock.sent(), Vec::<String>::new());

    // As our own page asks, it is sent.
    let (status, reply) = call(&explorer, &own, &format!("{origin}{secret}{json}"));
    assert_eq!(status, 200, "{reply}");
    assert!(
        mock.sent()[0].starts_with("DELETE /v1/customers/cus_1 HTTP/1.1\r\n"),
        "{:?}",
        mock.sent()
    );
}

#[test]
fn a_page_under_another_name_is_not_given_the_token() {
    let explorer = Explorer::start(None, &[]);
    let (port, token) = (explorer.port, &explorer.token);
    let (status, reply) = page(&explorer, "", "");
    assert_eq!(status, 200);
    assert!(reply.contains(token));
    for host in [
        "evil.example",
        &format!("evil.example:{port}"),
        "127.0.0.1",
        &format!("0.0.0.0:{port}"),
    ] {
        let (status, reply) = explorer.raw(&format!(
            "GET / HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n"
        ));
        assert_eq!(status, 403, "{host}");
        assert!(!reply.contains(token), "{host}");
    }
}

#[test]
fn every_answer_says_what_a_browser_may_do_with_it() {
    let explorer = Explorer::start(None, &[]);
    for address in [
        "",
        "operations/getinvoices/",
        "assets/page.js",
        "data/search.json",
        "no/such/page",
    ] {
        let (_, reply) = page(&explorer, address, "");
        let head = reply.split("\r\n\r\n").next().unwrap().to_lowercase();
        for line in [
            "content-security-policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "x-frame-options: deny",
            "x-content-type-options: nosniff",
            "referrer-policy: no-referrer",
            "cross-origin-resource-policy: same-origin",
            "cross-origin-opener-policy: same-origin",
            "cache-control: no-store",
        ] {
            assert!(head.contains(line), "{address}: no {line} in {head}");
        }
    }
}

#[test]
fn an_export_may_ask_if_its_origin_is_allowed() {
    let explorer = Explorer::start(None, &["--allow-origin", "https://docs.example.com/"]);
    let port = explorer.port;
    let preflight = |origin: &str| {
        explorer.raw(&format!(
            "OPTIONS /gateway/about HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\nconnection: close\r\norigin: {origin}\r\naccess-control-request-method: POST\r\n\r\n"
        ))
    };
    let (status, reply) = preflight("https://docs.example.com");
    assert_eq!(status, 204, "{reply}");
    assert!(
        reply.contains("access-control-allow-origin: https://docs.example.com\r\n"),
        "{reply}"
    );
    for other in [
        "https://evil.example",
        "https://docs.example.com.evil.example",
        "http://docs.example.com",
    ] {
        let (status, reply) = preflight(other);
        assert_eq!(status, 403, "{reply}");
        assert!(!reply.contains("access-control-allow-origin"), "{reply}");
    }
    // It reads no page: there the token is.
    let (_, reply) = page(&explorer, "", "origin: https://docs.example.com\r\n");
    assert!(!reply.contains("access-control-allow-origin"), "{reply}");
    // And it asks only with the token.
    let (status, _) = explorer.raw(&format!(
        "POST /gateway/about HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\nconnection: close\r\norigin: https://docs.example.com\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{{}}"
    ));
    assert_eq!(status, 403);
}

#[test]
fn the_key_is_in_no_page_and_in_no_output() {
    let explorer = Explorer::start(Some(KEY), &[]);
    assert!(!explorer.said.contains(KEY));
    for address in ["", "operations/getinvoices/", "data/objects.json"] {
        assert!(!page(&explorer, address, "").1.contains(KEY));
    }
}

#[test]
fn a_live_key_has_to_be_asked_for() {
    let explorer = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_explorer"));
        command
            .arg("--root")
            .arg(root())
            .args(["--port", "0"])
            .args(arguments);
        let output = command
            .env("STRIPE_SECRET_KEY", "sk_live_0123456789")
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2));
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(!said.contains("sk_live_0123456789"), "{said}");
        said
    };
    let said = explorer(&[]);
    assert!(
        said.contains("the key of STRIPE_SECRET_KEY is no test-mode key"),
        "{said}"
    );
    assert!(said.contains("or give --live"), "{said}");
    let said = explorer(&["--key-file", "no/such/file"]);
    assert!(said.contains("no/such/file: "), "{said}");
}

#[test]
fn a_write_in_live_mode_is_asked_for_again() {
    let mock = Mock::start(&[(
        200,
        r#"{"id": "cus_1", "object": "customer", "deleted": true}"#,
    )]);
    let explorer = Explorer::start(
        Some("sk_live_0123456789"),
        &["--live", "--base-url", &mock.url],
    );
    let port = explorer.port;
    let ask = |body: &str| {
        explorer.raw(&format!(
            "POST /gateway/send/deletecustomerscustomer HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\nconnection: close\r\norigin: http://127.0.0.1:{port}\r\nx-explorer-token: {}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            explorer.token,
            body.len()
        ))
    };
    let (_, reply) = ask(BODY);
    assert!(
        reply.contains("{\"confirm\":\"This is a live-mode key"),
        "{reply}"
    );
    assert_eq!(mock.sent().len(), 0);
    let (_, reply) = ask(r#"{"values":{"customer":"cus_1"},"confirmed":true}"#);
    assert!(reply.contains("\"status\":200"), "{reply}");
    assert_eq!(mock.sent().len(), 1);
    assert!(!reply.contains("sk_live_0123456789"), "{reply}");
}
