//! How connections are made: proxies, certificates, packed replies, counters.

use std::time::Duration;

use crate::support::*;
use stripe_runtime::Counters;

#[tokio::test]
async fn a_proxy_is_used_with_its_password_but_not_for_this_machine() {
    let proxy =
        Server::always(|| Answer::Raw(b"HTTP/1.1 403 No\r\ncontent-length: 0\r\n\r\n".to_vec()));
    let address = proxy.url.replace("http://", "http://me:secret@");
    let client = Client::builder(KEY)
        .proxy(&address)
        .max_retries(0)
        .build()
        .unwrap();
    let error = attach_payment("in_1").send(&client).await.unwrap_err();
    assert!(
        !error.may_have_arrived() && !error.to_string().contains("secret"),
        "{error}"
    );
    let seen = &proxy.seen()[0];
    assert_eq!(seen.target(), "CONNECT api.stripe.com:443");
    assert_eq!(
        seen.header("proxy-authorization"),
        Some("Basic bWU6c2VjcmV0")
    );

    let mock = Server::always(|| ok(INVOICE));
    let client = mock.builder().proxy(&address).build().unwrap();
    attach_payment("in_1").send(&client).await.unwrap();
    assert_eq!((proxy.seen().len(), mock.seen().len()), (1, 1));
}

#[test]
fn what_is_wrong_with_a_setting_is_told_at_once_and_without_secrets() {
    let wrong = |builder: ClientBuilder| builder.build().unwrap_err().to_string();
    let builder = || Client::builder(KEY);
    let proxy = "the HTTP transport can't be set up: the proxy's address is none: expected `http://host:port`, or https";
    for url in ["", "me:secret@", "socks5://me:secret@x", "http://"] {
        assert_eq!(wrong(builder().proxy(url)), proxy, "{url}");
    }
    let root = "the HTTP transport can't be set up: a root certificate is no PEM of a certificate";
    for pem in ["", "secret", "-----BEGIN CERTIFICATE-----\nsecret"] {
        assert_eq!(wrong(builder().root_certificate(pem)), root, "{pem}");
    }
    let certificate =
        "the HTTP transport can't be set up: the client's certificate is no PEM of a certificate";
    assert_eq!(wrong(builder().client_certificate("secret")), certificate);
}

#[tokio::test]
async fn connections_that_nobody_uses_are_kept_as_long_as_is_said() {
    for (kept, expected) in [(1, 1), (0, 2)] {
        let server = Server::always(|| ok(INVOICE));
        let builder = server.builder().max_idle_connections(kept);
        let client = builder
            .idle_timeout(Duration::from_secs(600))
            .build()
            .unwrap();
        for _ in 0..2 {
            attach_payment("in_1").send(&client).await.unwrap();
        }
        assert_eq!(server.connections(), expected, "{kept} kept");
    }
}

#[cfg(feature = "gzip")]
#[tokio::test]
async fn the_limit_on_a_packed_reply_is_on_what_is_unpacked() {
    /// 100,000 spaces and an invoice, packed by gzip: 200 bytes.
    const PACKED: &[u8] = include_bytes!("../data/spaces_and_invoice.json.gz");
    let server = Server::always(|| reply(200, "content-encoding: gzip\r\n", PACKED));
    let client = server.builder().max_reply_size(100_100).build().unwrap();
    let invoice = attach_payment("in_1").send(&client).await.unwrap();
    assert_eq!(
        (invoice.id.as_str(), invoice.raw().len()),
        ("in_1", 100_042)
    );
    assert_eq!(server.seen()[0].header("accept-encoding"), Some("gzip"));
    let client = server.builder().max_reply_size(100_000).build().unwrap();
    let error = attach_payment("in_1").send(&client).await.unwrap_err();
    assert!(error.to_string().contains("100000 bytes"), "{error}");
}

#[tokio::test]
async fn counters_count_what_became_of_attempts() {
    let limited = || {
        error(
            429,
            "",
            r#"{"type":"invalid_request_error","code":"rate_limit"}"#,
        )
    };
    let card = || error(402, "", r#"{"type":"card_error","code":"card_declined"}"#);
    let server = Server::script(vec![fault(), ok(INVOICE), limited(), card(), ok("<html>")]);
    let counters = Counters::default();
    let client = server.builder().hook(counters.clone()).build().unwrap();
    for _ in 0..5 {
        let _ = attach_payment("in_1").send(&client).await;
    }
    let counts = counters.counts();
    assert_eq!(
        (counts.attempts, counts.repeated, counts.succeeded),
        (8, 3, 2)
    );
    assert_eq!((counts.refused, counts.rate_limited), (2, 1));
    assert_eq!((counts.lost, counts.timed_out, counts.unsent), (3, 0, 0));
    assert!(counts.duration > Duration::ZERO);
}
