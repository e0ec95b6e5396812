//! Whatever goes wrong, and whatever a server says: no secret and no body is in what an error, a log or a panic shows.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]
mod support;

use std::cell::Cell;
use std::fmt::{Debug, Display};
use std::future::{Future, pending, ready};
use std::io::Write as _;
use std::net::TcpListener;
use std::panic::{self, AssertUnwindSafe, catch_unwind};
use std::sync::Once;
use std::time::Duration;

use stripe_runtime::{self as rt, Error, RawRequest, RequestOptions, TransportError};
use support::log::Log;
use support::*;

/// A key that nothing would know as one by how it begins.
const ODD_KEY: &str = "0dd:hunter2/hunter2%hunter2";
/// What must be seen nowhere: a part of each secret, as much of it as is never shown.
const PLANTED: [&str; 11] = [
    "4eC39HqLyjWDarjtT1zd",
    "hunter2",
    "EPHEMERAL",
    "SIGNING",
    "CLIENTSECRET",
    "RESTRICTED",
    "jenny",
    "pa55word",
    "QUERY",
    "TOKEN",
    "\u{1b}",
];
/// Secrets in the words that a server may say.
const WORDS: &str = "sk_test_4eC39HqLyjWDarjtT1zdp7dc 0dd:hunter2/hunter2%hunter2 ek_test_EPHEMERALabcd \
     whsec_SIGNING+/abcd= rk_live_RESTRICTEDabcd pi_1_secret_CLIENTSECRETabcd";
/// A body that a server may give, which is never shown, whatever it is.
const BODY: &str =
    r#"{"id":"in_1","client_secret":"pi_1_secret_CLIENTSECRETabcd","email":"jenny@example.com""#;

/// All that is shown of an error, in every way in which it can be.
fn shown(error: &(dyn std::error::Error + 'static)) -> String {
    let mut text = String::new();
    let mut next = Some(error);
    while let Some(error) = next {
        text.push_str(&format!("{error}\n{error:#}\n{error:?}\n{error:#?}\n"));
        next = error.source();
    }
    text
}

fn assert_clean(what: &str, text: &str) {
    for secret in PLANTED {
        assert!(!text.contains(secret), "{what}: {secret} is in\n{text}");
    }
}

thread_local! {
    static QUIET: Cell<bool> = const { Cell::new(false) };
}

/// The text of the panic that an unwrapped error is.
fn panic_of<E: Debug>(error: E) -> String {
    unwrapped(Err(error))
}

fn unwrapped<E: Debug>(failed: Result<(), E>) -> String {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !QUIET.get() {
                usual(info);
            }
        }));
    });
    QUIET.set(true);
    let panicked = catch_unwind(AssertUnwindSafe(|| failed.unwrap())).unwrap_err();
    QUIET.set(false);
    panicked.downcast_ref::<String>().unwrap().clone()
}

/// Makes a call that fails, with tracing and a hook around it; nothing that is shown of it has a secret. Gives the error.
async fn fails<T: Debug, F>(
    what: &str,
    builder: ClientBuilder,
    call: impl FnOnce(Client) -> F,
) -> String
where
    F: Future<Output = Result<T, Error>>,
{
    let log = Log::default();
    let guard = tracing::subscriber::set_default(log.clone());
    let client = builder.hook(log.clone()).build().unwrap();
    let error = call(client).await.unwrap_err();
    drop(guard);
    let text = error.to_string();
    // Which call it was is in every text, and in every `Debug`.
    let call = error.call().unwrap();
    let end = match error.request_id() {
        Some(id) => format!(" [{call}; request {id}]"),
        None => format!(" [{call}]"),
    };
    assert!(text.ends_with(&end), "{what}: {text}");
    assert!(format!("{error:?}").contains("attempts: "), "{what}");
    assert_clean(what, &shown(&error));
    assert_clean(what, &panic_of(error));
    assert_clean(what, &log.text());
    text
}

/// A client with the odd key, over a transport that gives what `answer` does.
fn over<F>(answer: impl Fn() -> F + Send + Sync + 'static) -> ClientBuilder
where
    F: Future<Output = Result<http::Response<rt::ReplyBody>, TransportError>> + Send + 'static,
{
    Client::builder(ODD_KEY)
        .transport(move |_: http::Request<rt::Body>| answer())
        .retry_policy(quick())
}

/// The same with one reply.
fn replies(
    status: u16,
    headers: &'static [(&'static str, &'static str)],
    body: &str,
) -> ClientBuilder {
    let body = body.to_owned();
    over(move || {
        let mut reply = http::Response::builder().status(status);
        for (name, value) in headers {
            reply = reply.header(*name, *value);
        }
        ready(Ok(reply.body(rt::ReplyBody::from(body.clone())).unwrap()))
    })
}

fn list() -> ListCustomers {
    ListCustomers::default().email("jenny@example.com")
}

async fn pays(client: Client) -> Result<rt::Response<Invoice>, Error> {
    attach_payment("in_1")
        .payment_intent("pi_1_secret_CLIENTSECRETabcd")
        .send(&client)
        .await
}

#[tokio::test]
async fn connections() {
    let port = || {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap().port()
    };
    let refused = Client::builder(ODD_KEY)
        .base_url(format!("http://127.0.0.1:{}", port()))
        .retry_policy(quick());
    let text = fails("refused", refused, |client| async move {
        list().send(&client).await
    })
    .await;
    // Not even where there would be nothing to hide: the address says no more than the host does.
    assert!(!text.contains("url"), "{text}");

    // What answers is no TLS server.
    let plain = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", plain.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in plain.incoming() {
            stream.unwrap().write_all(b"this is no TLS").unwrap();
        }
    });
    let tls = Client::builder(ODD_KEY).base_url(url).retry_policy(quick());
    fails(
        "tls",
        tls,
        |client| async move { list().send(&client).await },
    )
    .await;

    let lost = Server::always(|| Answer::Close);
    let text = fails("lost", lost.builder(), |client| async move {
        list().send(&client).await
    })
    .await;
    assert!(!text.contains("url"), "{text}");

    // An own transport says what it likes, and so do its errors' causes.
    #[derive(Debug)]
    struct Outer(std::io::Error);
    impl Display for Outer {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            write!(
                f,
                "GET https://jenny:pa55word@api.stripe.com/v1/customers?email=QUERY: {WORDS}\u{1b}[2J"
            )
        }
    }
    impl std::error::Error for Outer {
        fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
            Some(&self.0)
        }
    }
    let make = || {
        let cause = format!("error for url (/v1/customers?email=QUERY): {WORDS}\n");
        Outer(std::io::Error::other(cause))
    };
    for (what, lost) in [
        (
            "not sent",
            TransportError::not_sent as fn(Outer) -> TransportError,
        ),
        ("perhaps sent", TransportError::may_have_arrived),
    ] {
        let builder = over(move || ready(Err(lost(make()))));
        let text = fails(
            what,
            builder,
            |client| async move { list().send(&client).await },
        )
        .await;
        assert!(
            text.contains("GET https://api.stripe.com/v1/customers: sk_test_****p7dc ****ter2 ek_test_****abcd"),
            "{text}"
        );
        // The transport's own error is there for who asks for it.
        assert!(lost(make()).get_ref().to_string().contains("pa55word"));
    }
}

#[tokio::test]
async fn time_limits() {
    let builder = over(pending).timeout(Duration::from_millis(1));
    fails("timeout", builder, pays).await;
}

#[tokio::test]
async fn replies_that_cant_be_read() {
    let html = format!("<p>{WORDS} jenny@example.com \u{1b}[2J</p>");
    let deep = "[\"jenny\",".repeat(200);
    let list_of_secrets = format!("[{:?}]", WORDS);
    let key_of_secrets = format!(
        r#"{{"id":7,"total":"jenny","{}":1}}"#,
        WORDS.replace(' ', "_")
    );
    let plain: &[(&str, &str)] = &[("content-type", "application/json; token=TOKEN")];
    let echo: &[(&str, &str)] = &[
        (
            "content-type",
            "text/0dd:hunter2/hunter2%hunter2; charset=jenny",
        ),
        (
            "request-id",
            "req_sk_test_4eC39HqLyjWDarjtT1zdp7dc_0dd:hunter2/hunter2%hunter2",
        ),
    ];
    for (what, status, body) in [
        ("html", 200, html.as_str()),
        ("an html error", 403, &html),
        ("an html fault", 502, &html),
        ("cut off", 200, BODY),
        ("a cut-off error", 400, BODY),
        ("cut off in a string", 200, &BODY[..BODY.len() - 5]),
        ("a wrong character", 200, &BODY.replace(':', "?")),
        ("a wrong escape", 200, r#"{"jenny":"\jenny"}"#),
        ("a number", 200, r#"{"id": 12jenny}"#),
        ("more behind it", 200, &format!("{BODY}}} jenny")),
        ("too deep", 200, &deep),
        ("a list", 200, &list_of_secrets),
        ("a string", 200, "\"pi_1_secret_CLIENTSECRETabcd\""),
        ("empty", 200, " "),
        ("an error that is none", 500, r#"{"error":["jenny"]}"#),
    ] {
        for headers in [plain, echo] {
            let text = fails(what, replies(status, headers, body), pays).await;
            assert!(
                text.starts_with(&format!("HTTP {status}: the reply ")),
                "{text}"
            );
        }
    }
    let strict = replies(200, echo, &key_of_secrets).strict(true);
    let text = fails("strict", strict, pays).await;
    assert!(text.contains("id: wrong type; total: wrong type"), "{text}");
    let small = replies(200, echo, &html).max_reply_size(3);
    fails("too large", small, pays).await;

    let broken = || {
        let head = format!(
            "HTTP/1.1 200 OK\r\nrequest-id: req_{ODD_KEY}\r\ncontent-length: 999\r\n\r\n{BODY}"
        );
        Answer::Raw(head.into())
    };
    let server = Server::always(broken);
    let builder = || {
        Client::builder(ODD_KEY)
            .base_url(&server.url)
            .retry_policy(quick())
    };
    let text = fails("broken off", builder(), pays).await;
    assert!(!text.contains("url"), "{text}");
    let streamed = |client: Client| async move {
        let mut stream = client.stream(&list()).await?.into_inner();
        while let Some(chunk) = stream.chunk().await {
            chunk?;
        }
        Ok(())
    };
    let text = fails("a stream broken off", builder(), streamed).await;
    assert!(!text.contains("url"), "{text}");
}

#[tokio::test]
async fn redirects() {
    let to: &[(&str, &str)] = &[
        (
            "location",
            "https://jenny:pa55word@h.example/0dd:hunter2/hunter2%hunter2/sk_test_4eC39HqLyjWDarjtT1zdp7dc?t=TOKEN#TOKEN",
        ),
        ("request-id", "0dd:hunter2/hunter2%hunter2"),
    ];
    let text = fails("redirect", replies(307, to, ""), pays).await;
    assert!(
        text.starts_with("HTTP 307: a redirect to https://h.example/****ter2/sk_test_****p7dc, which is never followed"),
        "{text}"
    );
}

#[tokio::test]
async fn stripes_errors() {
    let echo: &[(&str, &str)] = &[("request-id", "req_0dd:hunter2/hunter2%hunter2")];
    for (status, kind) in [
        (400, "invalid_request_error"),
        (400, "idempotency_error"),
        (401, "authentication_error"),
        (402, "card_error"),
        (403, "permission_error"),
        (409, "lock_timeout"),
        (429, "rate_limit_error"),
        (500, "api_error"),
        (400, WORDS),
    ] {
        let nested = format!("{BODY}}}");
        let body = format!(
            r#"{{"error":{{"type":{kind:?},"code":{WORDS:?},"decline_code":{WORDS:?},"param":{WORDS:?},
            "message":"No: {WORDS}\u001b[2J\r\nGET /","user_message":{WORDS:?},"payment_intent":{nested},"source":{nested}}}}}"#
        );
        let text = fails(kind, replies(status, echo, &body), pays).await;
        assert!(
            text.contains("No: sk_test_****p7dc ****ter2 ek_test_****abcd whsec_****bcd= rk_live_****abcd pi_1_secret_****abcd\\u{1b}[2J\\r\\nGET /"),
            "{text}"
        );
        assert!(text.contains("req_****ter2"), "{text}");
        // What a program reads of it and may write into a log.
        let client = replies(status, echo, &body).build().unwrap();
        let error = pays(client).await.unwrap_err();
        let stripe = error.stripe().unwrap();
        for text in [
            stripe.type_name(),
            error.code().as_deref(),
            error.decline_code().as_deref(),
            stripe
                .message()
                .map(|text| text.trim_end_matches("\u{1b}[2J\r\nGET /")),
            stripe.user_message(),
            stripe.param(),
            stripe.request_id(),
        ] {
            assert_clean(kind, text.unwrap());
        }
        assert!(
            stripe.json()["payment_intent"]
                .to_string()
                .contains("CLIENTSECRET")
        );
        assert_eq!(stripe.raw(), body.as_bytes());
    }
    let oauth = format!(r#"{{"error":{WORDS:?},"error_description":{WORDS:?}}}"#);
    fails("oauth", replies(400, echo, &oauth), pays).await;
}

#[tokio::test]
async fn a_reply_that_echoes_the_key_and_is_read() {
    let echo: &[(&str, &str)] = &[("request-id", "req_0dd:hunter2/hunter2%hunter2")];
    let log = Log::default();
    let guard = tracing::subscriber::set_default(log.clone());
    let client = replies(200, echo, INVOICE)
        .hook(log.clone())
        .build()
        .unwrap();
    let reply = pays(client).await.unwrap();
    drop(guard);
    assert_eq!(reply.request_id(), "req_****ter2");
    assert_clean("a reply", &format!("{reply:?}{reply:#?}{}", log.text()));
}

#[tokio::test]
async fn requests_that_are_none() {
    let never = || over(|| -> std::future::Ready<_> { panic!("nothing is to be sent") });
    for path in [
        "/v1/x y?email=QUERY",
        "/v1/../x?email=QUERY",
        "/v1/x?email=QUERY#y",
        "https://jenny:pa55word@api.stripe.com/v1/x?email=QUERY",
        "//jenny:pa55word@h/x",
        "/v1/\u{1b}",
        "v1/x/sk_test_4eC39HqLyjWDarjtT1zdp7dc",
    ] {
        let call = |client: Client| async move { RawRequest::get(path).send(&client).await };
        let text = fails(path, never(), call).await;
        assert!(text.contains("is not a path"), "{text}");
    }
    let options = RequestOptions::new;
    for (what, options) in [
        ("a value", options().header("x-a", "jenny\r\n")),
        (
            "a name",
            options().header("x sk_test_4eC39HqLyjWDarjtT1zdp7dc", "jenny"),
        ),
        ("an account", options().stripe_account("jenny\n")),
        ("an idempotency key", options().idempotency_key("jenny\n")),
        ("a key", options().api_key("hunter2 hunter2")),
    ] {
        let call = |client: Client| async move {
            attach_payment("in_1").with(options).send(&client).await
        };
        fails(what, never(), call).await;
    }
    let elsewhere =
        r#"{"data":[{"id":"a"}],"next_page_url":"https://jenny:pa55word@h/x?page=QUERY"}"#;
    let walk =
        |client: Client| async move { ListAccounts::default().items(&client).collect().await };
    fails("a page elsewhere", replies(200, &[], elsewhere), walk).await;

    for url in [
        "https://jenny:pa55word@api.stripe.com",
        "http://jenny:pa55word@h.example/?t=TOKEN",
        "https://h.example/?t=TOKEN",
        "jenny:pa55word@api.stripe.com",
        "https://jenny:pa55word@h:port/",
    ] {
        let builder = || {
            Client::builder(ODD_KEY)
                .base_url(url)
                .server_url(rt::Server::Files, url)
        };
        assert_clean(url, &format!("{:?}{:#?}", builder(), builder()));
        let error = builder().build().unwrap_err();
        assert_clean(url, &shown(&error));
    }
}

#[tokio::test]
async fn the_keys_header_is_marked_sensitive_in_every_attempt() {
    let own = |request: &http::Request<rt::Body>| {
        let header = &request.headers()[http::header::AUTHORIZATION];
        assert!(header.is_sensitive());
        assert_clean("a request", &format!("{request:?}"));
    };
    let transport = move |request: http::Request<rt::Body>| {
        own(&request);
        ready(Err(TransportError::not_sent("no")))
    };
    let client = Client::builder(ODD_KEY)
        .transport(transport)
        .retry_policy(quick())
        .build()
        .unwrap();
    let other = RequestOptions::new().api_key("another-hunter2");
    for options in [RequestOptions::new(), other] {
        let call = attach_payment("in_1").with(options);
        call.send(&client).await.unwrap_err();
    }
}

#[cfg(feature = "webhook")]
#[test]
fn webhooks() {
    use stripe_runtime::Timestamp;
    use stripe_runtime::webhook::{Payload, Verifier, sign};

    let secret = "whsec_SIGNING+/abcd=";
    let now = Timestamp::new(1_700_000_000);
    let verifier = Verifier::new(secret).clock(move || now);
    assert_clean("a verifier", &format!("{verifier:?}"));
    let late = sign(BODY, secret, Timestamp::new(1_600_000_000)).unwrap();
    for header in [
        "",
        "jenny",
        "t=jenny,v1=TOKEN",
        "t=1700000000,v1=TOKEN",
        "v1=TOKEN",
        "t=1700000000,v0=TOKEN",
        "t=1,t=2,v1=TOKEN",
        &late,
    ] {
        let error = verifier.verify(BODY, header).unwrap_err();
        assert_clean(header, &shown(&error));
        assert_clean(header, &panic_of(error));
    }
    let spaces = sign(BODY, "whsec_SIGNING ", now).unwrap_err();
    assert_clean("a secret", &shown(&spaces));

    let words = WORDS.replace(ODD_KEY, "");
    let of_another = format!(r#"{{"object":{words:?},"email":"jenny"}}"#);
    for body in [
        BODY,
        "<p>jenny pi_1_secret_CLIENTSECRETabcd</p>",
        r#"["jenny"]"#,
        r#""jenny""#,
        &of_another,
    ] {
        let error = Payload::trusted(body.to_owned())
            .parse::<Invoice>()
            .err()
            .unwrap();
        assert_clean(body, &shown(&error));
        assert_eq!(error.payload().bytes(), body.as_bytes());
        assert_clean(body, &panic_of(error));
    }
}
