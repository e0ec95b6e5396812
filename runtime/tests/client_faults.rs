//! What can go wrong on the way, each fault once; and that nothing unsafe is ever repeated.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]
mod support;

use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use stripe_runtime::{
    self as rt, Error, ErrorKind, File, ReplyErrorKind, RequestError, RequestOptions, RetryPolicy,
};
use support::*;

const INVOICE: &str = r#"{"id":"in_1","object":"invoice","total":1}"#;

fn keys(server: &Server) -> Vec<String> {
    server
        .seen()
        .iter()
        .map(|seen| seen.header("idempotency-key").unwrap_or("none").to_owned())
        .collect()
}

/// All attempts of a call carry one key.
fn one_key(server: &Server, attempts: usize) {
    let keys = keys(server);
    assert_eq!(keys.len(), attempts);
    assert_eq!(keys[0].len(), 36);
    assert!(keys.iter().all(|key| *key == keys[0]), "{keys:?}");
}

async fn pay(server: &Server) -> Result<rt::Response<Invoice>, Error> {
    attach_payment("in_1").send(&server.client()).await
}

fn fault() -> Answer {
    error(
        500,
        "request-id: req_500\r\n",
        r#"{"type":"api_error","message":"Oh no"}"#,
    )
}

#[tokio::test]
async fn a_refused_connection_never_arrived() {
    let port = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let url = format!("http://127.0.0.1:{port}");
    let client = Client::builder(KEY)
        .base_url(url)
        .retry_policy(quick())
        .build()
        .unwrap();
    let error = attach_payment("in_1").send(&client).await.unwrap_err();
    let Error::Connection(lost) = &error else {
        panic!("{error:?}")
    };
    assert!(!lost.may_have_arrived());
    assert_eq!(lost.attempts(), 3);
    assert!(error.is_retryable());
    let text = error.to_string();
    assert!(
        text.starts_with(&format!("could not connect to 127.0.0.1:{port}: ")),
        "{text}"
    );
    assert!(
        text.contains("refused") && text.ends_with("(after 3 attempts)"),
        "{text}"
    );
}

#[tokio::test]
async fn a_connection_closed_at_once_is_tried_again() {
    // The connection stands and is gone before the request can be read.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let accepted = Arc::new(Mutex::new(0));
    let count = accepted.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            *count.lock().unwrap() += 1;
            drop(stream);
        }
    });
    let client = Client::builder(KEY)
        .base_url(url)
        .retry_policy(quick())
        .build()
        .unwrap();
    let error = attach_payment("in_1").send(&client).await.unwrap_err();
    let Error::Connection(lost) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(lost.attempts(), 3);
    assert_eq!(*accepted.lock().unwrap(), 3);
}

#[tokio::test]
async fn a_connection_lost_after_the_request_is_repeated_under_one_key() {
    let server = Server::script(vec![Answer::Close, Answer::Close, ok(INVOICE)]);
    assert_eq!(pay(&server).await.unwrap().total, 1);
    one_key(&server, 3);

    let server = Server::always(|| Answer::Close);
    let error = pay(&server).await.unwrap_err();
    let Error::Connection(lost) = &error else {
        panic!("{error:?}")
    };
    assert!(lost.may_have_arrived() && error.may_have_arrived());
    assert!(
        error.to_string().contains("the request may have arrived"),
        "{error}"
    );
    one_key(&server, 3);
}

#[tokio::test]
async fn a_stalled_server_times_out() {
    let server = Server::always(|| Answer::Stall);
    let options = RequestOptions::new().timeout(Duration::from_millis(50));
    let error = attach_payment("in_1")
        .with(options)
        .send(&server.client())
        .await
        .unwrap_err();
    let Error::Timeout(timeout) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(timeout.limit(), Duration::from_millis(50));
    assert!(timeout.may_have_arrived());
    assert!(error.is_retryable());
    assert_eq!(
        error.to_string(),
        "no reply within 50ms (the request may have arrived)"
    );
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_body_that_stalls_times_out() {
    let server = Server::always(|| {
        // The rest of the body never comes, and the connection stays: `Raw` alone would close it.
        Answer::Reply(
            200,
            "content-type: application/json\r\ncontent-length: 99\r\n\r\n{".into(),
            vec![],
        )
    });
    let options = RequestOptions::new().timeout(Duration::from_millis(50));
    let error = attach_payment("in_1")
        .with(options)
        .send(&server.client())
        .await
        .unwrap_err();
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
}

#[tokio::test]
async fn when_time_is_up_in_a_pause_the_last_error_is_told() {
    let server = Server::always(|| error(500, "retry-after: 1000\r\n", r#"{"message":"Busy"}"#));
    let error = pay(&server).await.unwrap_err();
    assert_eq!(error.stripe().unwrap().message(), Some("Busy"));
    assert_eq!(
        server.seen().len(),
        1,
        "a pause longer than the call's time is not begun"
    );
}

#[tokio::test]
async fn a_truncated_body_is_tried_again_and_then_told_with_what_came() {
    let cut = || {
        Answer::Raw(
            b"HTTP/1.1 200 OK\r\nrequest-id: req_9\r\ncontent-length: 999\r\n\r\n{\"id\":\"in_1\""
                .to_vec(),
        )
    };
    let server = Server::script(vec![cut(), ok(INVOICE)]);
    assert_eq!(pay(&server).await.unwrap().total, 1);
    one_key(&server, 2);

    let server = Server::always(cut);
    let error = pay(&server).await.unwrap_err();
    let Error::Reply(reply) = &error else {
        panic!("{error:?}")
    };
    assert!(
        matches!(reply.kind(), ReplyErrorKind::Truncated(_)),
        "{error:?}"
    );
    assert_eq!(&reply.body()[..], br#"{"id":"in_1""#);
    assert_eq!(error.request_id(), Some("req_9"));
    assert!(error.is_retryable());
    assert!(
        error.to_string().contains("broke off after 12 bytes"),
        "{error}"
    );
    one_key(&server, 3);
}

#[tokio::test]
async fn a_body_longer_than_the_limit_is_refused_once() {
    let server = Server::always(|| ok(format!(r#"{{"id":"{}"}}"#, "x".repeat(200_000))));
    let client = server.builder().max_reply_size(100_000).build().unwrap();
    let error = attach_payment("in_1").send(&client).await.unwrap_err();
    let Error::Reply(reply) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(reply.kind(), &ReplyErrorKind::TooLarge(100_000));
    assert_eq!(server.seen().len(), 1);
    let client = server.builder().max_reply_size(300_000).build().unwrap();
    assert!(attach_payment("in_1").send(&client).await.is_ok());
}

#[tokio::test]
async fn replies_that_are_no_json_are_told_readably() {
    let html = "<html>\n<head><title>502 Bad Gateway</title></head>\n<body>nginx</body></html>";
    let html_reply =
        |status: u16| Answer::Reply(status, "content-type: text/html\r\n".into(), html.into());
    type MakeAnswer = Box<dyn Fn() -> Answer + Send + Sync>;
    let cases: Vec<(MakeAnswer, usize, &str)> = vec![
        (
            Box::new(move || html_reply(502)),
            3,
            "HTTP 502: the reply is not the JSON it should be: it is not an error of Stripe's (content type text/html): <html> <head><title>502 Bad Gateway</title></head> <body>nginx</body></html>",
        ),
        (
            Box::new(move || html_reply(403)),
            1,
            "HTTP 403: the reply is not the JSON",
        ),
        (
            Box::new(move || html_reply(200)),
            1,
            "HTTP 200: the reply is not the JSON it should be: not JSON: expected value at line 1 column 1",
        ),
        (
            Box::new(|| ok("")),
            1,
            "HTTP 200: the reply is empty (request req_1)",
        ),
        (Box::new(|| ok("  \n")), 1, "HTTP 200: the reply is empty"),
        (
            Box::new(|| reply(500, "", "")),
            3,
            "HTTP 500: the reply is empty",
        ),
        (
            Box::new(|| ok("[1]")),
            1,
            "HTTP 200: the reply is not the JSON it should be: wrong type: expected an object, found a list",
        ),
        (
            Box::new(|| ok(r#"{"id":"in_1","#)),
            1,
            "HTTP 200: the reply is not the JSON it should be: not JSON, or cut off",
        ),
        (
            Box::new(|| ok(&b"\xff\xfe"[..])),
            1,
            "HTTP 200: the reply is not the JSON it should be",
        ),
        (
            Box::new(|| reply(400, "", r#"{"error":null}"#)),
            1,
            "HTTP 400: the reply is not the JSON it should be: it is not an error of Stripe's",
        ),
    ];
    for (answer, attempts, expected) in cases {
        let server = Server::always(answer);
        let error = pay(&server).await.unwrap_err();
        assert!(matches!(&error, Error::Reply(_)), "{error:?}");
        assert!(
            error.to_string().starts_with(expected),
            "{error}\nis not\n{expected}"
        );
        assert_eq!(server.seen().len(), attempts, "{error}");
    }
}

#[tokio::test]
async fn too_many_requests_are_repeated_for_a_lock_alone() {
    let limited = |code: &'static str| {
        move || {
            error(
                429,
                "",
                &format!(r#"{{"type":"invalid_request_error","code":"{code}"}}"#),
            )
        }
    };
    let server = Server::always(limited("rate_limit"));
    let error = pay(&server).await.unwrap_err();
    assert_eq!(error.stripe().unwrap().kind(), ErrorKind::RateLimit);
    assert_eq!(server.seen().len(), 1);

    let server = Server::always(limited("lock_timeout"));
    let error = pay(&server).await.unwrap_err();
    assert_eq!(error.stripe().unwrap().code().unwrap(), "lock_timeout");
    assert!(error.is_retryable());
    one_key(&server, 3);
}

#[tokio::test]
async fn faults_and_conflicts_are_repeated_under_one_key() {
    let server = Server::script(vec![fault(), ok(INVOICE)]);
    assert_eq!(pay(&server).await.unwrap().total, 1);
    one_key(&server, 2);

    let server = Server::script(vec![
        error(409, "", r#"{"type":"idempotency_error"}"#),
        ok(INVOICE),
    ]);
    assert!(pay(&server).await.is_ok());
    one_key(&server, 2);

    let server = Server::always(fault);
    let error = pay(&server).await.unwrap_err();
    assert_eq!(error.stripe().unwrap().kind(), ErrorKind::Api);
    assert_eq!(
        error.to_string(),
        "HTTP 500 api_error: Oh no (request req_500)"
    );
    one_key(&server, 3);
}

#[tokio::test]
async fn each_call_has_a_key_of_its_own() {
    let server = Server::always(|| ok(INVOICE));
    for _ in 0..3 {
        pay(&server).await.unwrap();
    }
    let mut keys = keys(&server);
    keys.dedup();
    assert_eq!(keys.len(), 3);
    assert!(
        keys.iter()
            .all(|key| key.as_bytes()[14] == b'4' && b"89ab".contains(&key.as_bytes()[19])),
        "{keys:?}"
    );
}

#[tokio::test]
async fn the_users_key_is_kept_over_all_attempts() {
    let server = Server::always(fault);
    let options = RequestOptions::new()
        .idempotency_key("order-7")
        .max_retries(3);
    attach_payment("in_1")
        .with(options)
        .send(&server.client())
        .await
        .unwrap_err();
    assert_eq!(keys(&server), ["order-7"; 4]);
}

#[tokio::test]
async fn stripes_word_on_repeating_decides() {
    let server = Server::always(|| error(500, "stripe-should-retry: false\r\n", "{}"));
    pay(&server).await.unwrap_err();
    assert_eq!(server.seen().len(), 1);

    let server = Server::script(vec![
        error(400, "stripe-should-retry: true\r\n", "{}"),
        ok(INVOICE),
    ]);
    pay(&server).await.unwrap();
    one_key(&server, 2);
}

#[tokio::test]
async fn a_request_without_a_safe_key_is_never_repeated() {
    for answer in [
        || Answer::Close,
        fault,
        || error(409, "stripe-should-retry: true\r\n", "{}"),
    ] {
        let server = Server::always(answer);
        let options = RequestOptions::new().without_idempotency_key();
        let error = attach_payment("in_1")
            .with(options)
            .send(&server.client())
            .await
            .unwrap_err();
        assert_eq!(keys(&server), ["none"], "{error}");
    }
}

#[tokio::test]
async fn an_upload_whose_reader_is_spent_is_never_repeated() {
    let server = Server::always(fault);
    let file = File::from_reader("a.csv", &b"a,b"[..], Some(3));
    UploadFile {
        file,
        ..Default::default()
    }
    .send(&server.client())
    .await
    .unwrap_err();
    assert_eq!(server.seen().len(), 1);

    let server = Server::always(fault);
    let file = File::from_bytes("a.csv", &b"a,b"[..]);
    UploadFile {
        file,
        ..Default::default()
    }
    .send(&server.client())
    .await
    .unwrap_err();
    let seen = server.seen();
    assert_eq!(seen.len(), 3);
    assert!(seen.iter().all(|attempt| attempt.body == seen[0].body));
}

#[tokio::test]
async fn reading_and_deleting_are_repeated_without_a_key() {
    let server = Server::script(vec![
        fault(),
        ok(r#"{"object":"list","data":[],"has_more":false,"url":"/v1/x"}"#),
    ]);
    ListCustomers::default()
        .send(&server.client())
        .await
        .unwrap();
    assert_eq!(keys(&server), ["none"; 2]);

    let server = Server::script(vec![fault(), ok(r#"{"id":"sub_1","object":"customer"}"#)]);
    DeleteSubscription {
        subscription: "s".into(),
        ..Default::default()
    }
    .send(&server.client())
    .await
    .unwrap();
    assert_eq!(keys(&server), ["none"; 2]);
}

#[tokio::test]
async fn a_redirect_is_never_followed() {
    let other = Server::always(|| ok(INVOICE));
    let location = format!("location: {}/v1/x?token=secret\r\n", other.url);
    for status in [301, 302, 303, 307, 308] {
        let location = location.clone();
        let server = Server::always(move || reply(status, &location, ""));
        let error = pay(&server).await.unwrap_err();
        let Error::Reply(reply) = &error else {
            panic!("{error:?}")
        };
        assert!(matches!(reply.kind(), ReplyErrorKind::Redirect(_)));
        assert!(
            error.to_string().contains(&other.url) && !error.to_string().contains("token"),
            "{error}"
        );
        assert_eq!(server.seen().len(), 1);
    }
    assert_eq!(other.connections(), 0);
}

#[tokio::test]
async fn what_cant_stand_in_a_header_is_refused_before_anything_is_sent() {
    let server = Server::always(|| ok(INVOICE));
    let client = server.client();
    let options = || RequestOptions::new();
    for (options, name) in [
        (
            options().stripe_account("acct_1\r\nX-Evil: 1"),
            "stripe-account",
        ),
        (options().stripe_context("a\nb"), "stripe-context"),
        (options().api_version("2025\r"), "stripe-version"),
        (options().idempotency_key("a\0b"), "idempotency-key"),
        (options().idempotency_key(""), "idempotency-key"),
        (options().header("X-A", "b\r\nc"), "X-A"),
        (options().header("X A:", "b"), "X A:"),
    ] {
        let error = attach_payment("in_1")
            .with(options)
            .send(&client)
            .await
            .unwrap_err();
        assert!(
            matches!(&error, Error::Request(RequestError::MalformedHeader(own)) if own == name),
            "{error:?}"
        );
        assert!(!error.to_string().contains("X-Evil"), "{error}");
    }
    for name in [
        "Authorization",
        "HOST",
        "Content-Length",
        "Transfer-Encoding",
        "Idempotency-Key",
    ] {
        let error = attach_payment("in_1")
            .with(options().header(name, "x"))
            .send(&client)
            .await
            .unwrap_err();
        assert!(
            matches!(&error, Error::Request(RequestError::ReservedHeader(_))),
            "{error:?}"
        );
    }
    assert!(server.seen().is_empty());
    assert!(server.builder().stripe_account("a\r\nb").build().is_err());
    assert!(
        server
            .builder()
            .app_info("a\r\nb", None, None)
            .build()
            .is_err()
    );
}

#[tokio::test]
async fn errors_are_typed_by_kind() {
    let cases = [
        (
            402,
            r#"{"type":"card_error","code":"card_declined","decline_code":"insufficient_funds","message":"Declined.","param":"source","doc_url":"https://stripe.com/docs","charge":"ch_1","payment_intent":{"id":"pi_1","client_secret":"pi_1_secret_x"},"advice_code":"try_again_later"}"#,
            ErrorKind::Card,
        ),
        (
            400,
            r#"{"type":"invalid_request_error","code":"parameter_missing"}"#,
            ErrorKind::InvalidRequest,
        ),
        (
            404,
            r#"{"type":"invalid_request_error","code":"resource_missing"}"#,
            ErrorKind::InvalidRequest,
        ),
        (
            400,
            r#"{"type":"idempotency_error"}"#,
            ErrorKind::Idempotency,
        ),
        (
            401,
            r#"{"type":"invalid_request_error"}"#,
            ErrorKind::Authentication,
        ),
        (
            403,
            r#"{"type":"invalid_request_error"}"#,
            ErrorKind::Permission,
        ),
        (
            429,
            r#"{"type":"invalid_request_error","code":"rate_limit"}"#,
            ErrorKind::RateLimit,
        ),
        (
            400,
            r#"{"code":"account_capability_not_supported","message":"No.","user_message":"Sorry."}"#,
            ErrorKind::InvalidRequest,
        ),
        (
            400,
            r#"{"type":"brand_new_error"}"#,
            ErrorKind::InvalidRequest,
        ),
    ];
    for (status, body, kind) in cases {
        let server = Server::always(move || error(status, "request-id: req_e\r\n", body));
        let error = pay(&server).await.unwrap_err();
        let stripe = error.stripe().unwrap_or_else(|| panic!("{error:?}"));
        assert_eq!(stripe.kind(), kind, "{body}");
        assert_eq!(stripe.status(), status);
        assert_eq!(error.status().unwrap(), status);
        assert_eq!(error.request_id(), Some("req_e"));
        assert_eq!(stripe.raw().len(), body.len() + 10);
        assert!(!error.is_retryable());
    }
    let server = Server::always(move || error(402, "", cases[0].1));
    let failed = pay(&server).await.unwrap_err();
    let card = failed.stripe().unwrap();
    assert_eq!(card.code().unwrap(), "card_declined");
    assert_eq!(card.decline_code(), Some("insufficient_funds"));
    assert_eq!(card.advice_code(), Some("try_again_later"));
    assert_eq!(card.message(), Some("Declined."));
    assert_eq!(card.param(), Some("source"));
    assert_eq!(card.doc_url(), Some("https://stripe.com/docs"));
    assert_eq!(card.charge(), Some("ch_1"));
    assert_eq!(card.payment_intent(), Some("pi_1"));
    assert_eq!(
        card.json()["payment_intent"]["client_secret"],
        "pi_1_secret_x"
    );
    assert_eq!(
        card.to_string(),
        "HTTP 402 card_error card_declined (insufficient_funds): Declined. (parameter source)"
    );
    assert!(!format!("{failed:?}").contains("secret_x"), "{failed:?}");

    let server = Server::always(|| {
        reply(
            400,
            "",
            r#"{"error":"invalid_grant","error_description":"No such code"}"#,
        )
    });
    let error = pay(&server).await.unwrap_err();
    assert_eq!(error.stripe().unwrap().code().unwrap(), "invalid_grant");
    assert_eq!(error.stripe().unwrap().message(), Some("No such code"));
}

#[tokio::test]
async fn nothing_is_repeated_when_told_not_to() {
    let server = Server::always(fault);
    let client = server.builder().max_retries(0).build().unwrap();
    attach_payment("in_1").send(&client).await.unwrap_err();
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn an_own_transport_needs_one_method_and_no_tokio_timer() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = seen.clone();
    let double = move |request: http::Request<rt::Body>| {
        let body = String::from_utf8_lossy(request.body().as_bytes().unwrap()).into_owned();
        log.lock()
            .unwrap()
            .push(format!("{} {} {body}", request.method(), request.uri()));
        let first = log.lock().unwrap().len() == 1;
        async move {
            match first {
                true => Err(rt::TransportError::may_have_arrived("lost")),
                false => Ok(http::Response::new(rt::ReplyBody::from(INVOICE))),
            }
        }
    };
    let client = Client::builder(KEY)
        .transport(double)
        .retry_policy(quick())
        .build()
        .unwrap();
    // No runtime: the futures crate's executor, and the timer that works anywhere.
    let reply = std::thread::spawn(move || {
        futures_executor(attach_payment("in_1").extra("a", 1).send(&client))
    });
    assert_eq!(reply.join().unwrap().unwrap().total, 1);
    assert_eq!(
        *seen.lock().unwrap(),
        ["POST https://api.stripe.com/v1/invoices/in_1/attach_payment a=1"; 2]
    );
}

/// A `block_on` in ten lines.
fn futures_executor<F: Future>(future: F) -> F::Output {
    struct Unpark(std::thread::Thread);
    impl std::task::Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Arc::new(Unpark(std::thread::current())).into();
    let mut context = std::task::Context::from_waker(&waker);
    let mut future = std::pin::pin!(future);
    loop {
        match future.as_mut().poll(&mut context) {
            std::task::Poll::Ready(output) => return output,
            std::task::Poll::Pending => std::thread::park(),
        }
    }
}

#[tokio::test]
async fn a_stalled_own_transport_times_out_by_the_built_in_timer() {
    let double = |_: http::Request<rt::Body>| std::future::pending();
    let client = Client::builder(KEY)
        .transport(double)
        .timeout(Duration::from_millis(20))
        .build()
        .unwrap();
    let error = attach_payment("in_1").send(&client).await.unwrap_err();
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
}

#[test]
fn without_a_runtime_the_usual_transport_says_so() {
    let client = Client::builder(KEY)
        .retry_policy(RetryPolicy {
            max_retries: 0,
            ..quick()
        })
        .build()
        .unwrap();
    let error = futures_executor(attach_payment("in_1").send(&client)).unwrap_err();
    assert!(error.to_string().contains("no Tokio runtime"), "{error}");
}

#[test]
fn plain_http_reaches_this_machine_only_unless_asked_for() {
    let builder = || Client::builder(KEY);
    assert!(matches!(
        builder().base_url("http://api.stripe.com").build(),
        Err(Error::Request(RequestError::BaseUrl(_)))
    ));
    assert!(
        builder()
            .server_url(rt::Server::Files, "http://files.example")
            .build()
            .is_err()
    );
    assert!(
        builder()
            .base_url("http://mock.internal")
            .allow_http()
            .build()
            .is_ok()
    );
    assert!(builder().base_url("http://localhost:12111").build().is_ok());
    assert!(builder().base_url("nonsense").build().is_err());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_calls_through_a_hundred_connections() {
    let server = Server::start(|seen, _| {
        let id = seen
            .target()
            .trim_start_matches("POST /v1/invoices/")
            .trim_end_matches("/attach_payment");
        ok(format!(r#"{{"id":"{id}","object":"invoice","total":1}}"#))
    });
    let client = server
        .builder()
        .max_connections(100)
        .max_retries(0)
        .build()
        .unwrap();
    let calls: Vec<_> = (0..10_000)
        .map(|n| tokio::spawn(attach_payment(format!("in_{n}")).send(&client)))
        .collect();
    for (n, call) in calls.into_iter().enumerate() {
        assert_eq!(call.await.unwrap().unwrap().id.as_str(), format!("in_{n}"));
    }
    assert_eq!(server.seen().len(), 10_000);
    let mut all = keys(&server);
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 10_000, "each call has its own key");
    // A few more are opened where a call is let in before the connection it was to have is back in the pool.
    let connections = server.connections();
    assert!(connections < 200, "{connections} connections");
}
