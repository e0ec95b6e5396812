//! What can go wrong on the way, each fault once, and how it is told.

use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::support::*;
use stripe_runtime::{
    self as rt, Error, ErrorKind, RawRequest, ReplyErrorKind, RequestError, RequestOptions,
};

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
        text.contains("refused") && text.ends_with(" [PostInvoicesInvoiceAttachPayment: POST /v1/invoices/{invoice}/attach_payment; 3 attempts]"),
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

/// Lets a call come to its server, and then time to its end: the clock jumps to what is due next.
async fn stalled(server: &Server) -> Error {
    let client = server.builder().max_retries(0).build().unwrap();
    let call = tokio::spawn(attach_payment("in_1").send(&client));
    while server.seen().is_empty() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    tokio::time::pause();
    call.await.unwrap().unwrap_err()
}

#[tokio::test]
async fn a_stalled_server_times_out() {
    let server = Server::always(|| Answer::Stall);
    let error = stalled(&server).await;
    let Error::Timeout(timeout) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(timeout.limit(), Duration::from_secs(80));
    assert!(timeout.may_have_arrived());
    assert!(error.is_retryable());
    assert_eq!(
        error.to_string(),
        "no reply within 80s (the request may have arrived) [PostInvoicesInvoiceAttachPayment: POST /v1/invoices/{invoice}/attach_payment; 1 attempt]"
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
    let error = stalled(&server).await;
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
            "HTTP 502: the reply is 76 bytes of text/html that are no error of Stripe's, which is a JSON object with `error`; has a proxy answered?",
        ),
        (
            Box::new(move || html_reply(403)),
            1,
            "HTTP 403: the reply is 76 bytes of text/html that are no error",
        ),
        (
            Box::new(move || html_reply(200)),
            1,
            "HTTP 200: the reply is not the JSON it should be: not JSON: expected value at line 1 column 1 (76 bytes of text/html)",
        ),
        (
            Box::new(|| ok("")),
            1,
            "HTTP 200: the reply is empty, and JSON was expected [PostInvoicesInvoiceAttachPayment: POST /v1/invoices/{invoice}/attach_payment; 1 attempt; request req_1]",
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
            "HTTP 200: the reply is not the JSON it should be: wrong type: expected an object, found a list at line 1 column 1 (3 bytes of application/json) [PostInvoicesInvoiceAttachPayment: POST /v1/invoices/{invoice}/attach_payment; 1 attempt; request req_1]",
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
            "HTTP 400: the reply is 14 bytes of application/json that are no error of Stripe's",
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
async fn an_error_under_a_status_of_success_is_that_error() {
    let bodies = [
        r#"{"error":{"type":"invalid_request_error","code":"resource_missing","message":"No such invoice","x":1e400,"y":"\ud83d"}}"#,
        r#"{"error":{"code":"resource_missing"},"livemode":false}"#,
        r#"{"error":"resource_missing","error_description":"flat, as of OAuth"}"#,
    ];
    for body in bodies {
        let server = Server::always(move || ok(body));
        let error = pay(&server).await.unwrap_err();
        let Error::Stripe(stripe) = &error else {
            panic!("{error:?}")
        };
        assert_eq!(stripe.status(), 200);
        assert_eq!(stripe.request_id(), Some("req_1"));
        assert_eq!(stripe.code().unwrap(), "resource_missing");
        assert_eq!(stripe.raw(), body.as_bytes());
        assert!(!error.is_retryable() && error.may_have_arrived());
        let text = error.to_string();
        assert!(text.contains("PostInvoicesInvoiceAttachPayment"), "{text}");

        let raw = stripe_runtime::RawRequest::get("/v1/invoices/in_1");
        let error = raw.send(&server.client()).await.unwrap_err();
        assert!(matches!(error, Error::Stripe(_)), "{error:?}");
    }
    // A field of that name is none.
    for body in [
        r#"{"id":"in_1","object":"invoice","total":1,"error":{"code":"x"}}"#,
        r#"{"id":"in_1","total":1,"error":"x"}"#,
        r#"{"total":1,"error":null}"#,
    ] {
        let server = Server::always(move || ok(body));
        assert_eq!(pay(&server).await.unwrap().total, 1);
    }
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
        (options().header("X-A", "b\r\nc"), "x-a"),
    ] {
        let error = attach_payment("in_1")
            .with(options)
            .send(&client)
            .await
            .unwrap_err();
        assert!(
            matches!(reason(&error), RequestError::MalformedHeader(own) if own == name),
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
            matches!(reason(&error), RequestError::ReservedHeader(_)),
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

/// Servers trim a header's value, and an empty one is as if it was not there: the call would act for another account.
#[tokio::test]
async fn what_is_blank_is_refused_like_what_is_empty() {
    let server = Server::always(|| ok(INVOICE));
    let client = server.client();
    for blank in ["", " ", "\t", " \u{a0}\u{3000}", "\r\n"] {
        let options = RequestOptions::new;
        for (options, name) in [
            (options().stripe_account(blank), "stripe-account"),
            (options().stripe_context(blank), "stripe-context"),
            (options().api_version(blank), "stripe-version"),
            (options().idempotency_key(blank), "idempotency-key"),
            (options().header("Stripe-Account", blank), "stripe-account"),
            (options().header("stripe-version", blank), "stripe-version"),
        ] {
            let error = attach_payment("in_1").with(options).send(&client).await;
            let error = error.unwrap_err();
            assert!(
                matches!(&error, Error::Request(unsent) if *unsent.reason() == RequestError::EmptyHeader(name.to_owned())),
                "{blank:?}: {error:?}"
            );
            let text = format!("the value of `{name}` is empty: give it one, or leave it out");
            assert!(error.to_string().contains(&text), "{error}");
        }
        let empty = |result: Result<Client, Error>, name: &str| match result {
            Err(Error::Request(unsent)) => {
                assert_eq!(*unsent.reason(), RequestError::EmptyHeader(name.to_owned()));
            }
            other => panic!("{blank:?}: {other:?}"),
        };
        empty(
            server.builder().stripe_account(blank).build(),
            "stripe-account",
        );
        empty(
            server.builder().stripe_context(blank).build(),
            "stripe-context",
        );
        empty(
            server.builder().api_version(blank).build(),
            "stripe-version",
        );
        let key = Client::builder(blank).base_url(&server.url).build();
        assert!(
            matches!(&key, Err(Error::Request(unsent)) if *unsent.reason() == RequestError::EmptyKey),
            "{key:?}"
        );
        let key = options().api_key(blank);
        let key = attach_payment("in_1").with(key).send(&client).await;
        assert!(
            matches!(&key, Err(Error::Request(unsent)) if *unsent.reason() == RequestError::EmptyKey),
            "{key:?}"
        );
        let path = attach_payment(blank).send(&client).await;
        assert!(
            matches!(&path, Err(Error::Request(unsent)) if *unsent.reason() == RequestError::EmptyPathParameter("invoice".to_owned())),
            "{path:?}"
        );
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_wrong_name_of_a_header_is_told_as_such() {
    let server = Server::always(|| ok(INVOICE));
    for (name, shown) in [
        ("X A:", "X A:"),
        ("", ""),
        ("X-Ä", "X-Ä"),
        ("X\nY", "X\\nY"),
    ] {
        let options = RequestOptions::new().header(name, "b\r\nc");
        let call = attach_payment("in_1").with(options);
        let error = call.send(&server.client()).await.unwrap_err();
        let text =
            format!("`{shown}` is not the name of a header: it takes letters, digits and `-`");
        assert!(error.to_string().contains(&text), "{error}");
    }
    assert!(server.seen().is_empty());
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
    assert_eq!(card.code(), Some(rt::ErrorCode::CardDeclined));
    assert_eq!(
        card.decline_code(),
        Some(rt::DeclineCode::InsufficientFunds)
    );
    assert_eq!(card.decline_code().as_deref(), Some("insufficient_funds"));
    assert_eq!(card.advice_code(), Some(rt::AdviceCode::TryAgainLater));
    assert!(card.is_card_decline());
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
        "HTTP 402 card_error card_declined (insufficient_funds): Declined. (parameter source) (advice: try_again_later) (see https://stripe.com/docs) [PostInvoicesInvoiceAttachPayment: POST /v1/invoices/{invoice}/attach_payment; 1 attempt]"
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
async fn every_error_says_which_call_it_was() {
    let server = Server::always(fault);
    let client = server.client();
    let stripes = pay(&server).await.unwrap_err();
    let call = stripes.call().unwrap();
    assert_eq!(call.operation(), "PostInvoicesInvoiceAttachPayment");
    assert_eq!(call.method(), rt::Method::Post);
    assert_eq!(call.path(), "/v1/invoices/{invoice}/attach_payment");
    assert_eq!(call.attempts(), 3);
    // Stripe's own error says it, too, for who shows that alone.
    assert_eq!(stripes.stripe().unwrap().to_string(), stripes.to_string());
    assert_eq!(stripes.stripe().unwrap().call(), stripes.call());

    let unmade = attach_payment("").send(&client).await.unwrap_err();
    assert_eq!(
        unmade.to_string(),
        "the path parameter `invoice` is empty [PostInvoicesInvoiceAttachPayment: POST /v1/invoices/{invoice}/attach_payment]"
    );
    assert_eq!(unmade.call().unwrap().attempts(), 0);
    let raw = RawRequest::get("/v1/x/x_1?a=b").send(&client).await;
    assert_eq!(
        raw.unwrap_err().to_string(),
        "HTTP 500 api_error: Oh no [GET /v1/x/x_1; 3 attempts; request req_500]"
    );
    let page = ListCustomers::default().items(&client).collect().await;
    assert_eq!(
        page.err().unwrap().to_string(),
        "HTTP 500 api_error: Oh no [GetCustomers: GET /v1/customers; 3 attempts; request req_500]"
    );

    let endless = Server::always(|| ok(r#"{"data":[{"id":"cus_1"}],"has_more":true}"#));
    let stuck = ListCustomers::default().items(&endless.client()).collect();
    let text = stuck.await.err().unwrap().to_string();
    assert!(
        text.ends_with(" [GetCustomers: GET /v1/customers]"),
        "{text}"
    );
    // A client that can't be made is no call.
    assert!(Client::builder("").build().unwrap_err().call().is_none());
}

#[tokio::test]
async fn a_refusal_has_what_its_headers_warn_of() {
    let refusal = || {
        error(
            400,
            "sunset: Sat, 01 Jan 2028 00:00:00 GMT\r\ndeprecation: @1798761600\r\nwarning:  \r\n",
            r#"{"type":"invalid_request_error"}"#,
        )
    };
    let server = Server::always(refusal);
    let failed = attach_payment("in_1").send(&server.client()).await;
    let failed = failed.unwrap_err();
    let mut warnings: Vec<(&str, &str)> = failed.stripe().unwrap().warnings().collect();
    warnings.sort();
    assert_eq!(
        warnings,
        [
            ("deprecation", "@1798761600"),
            ("sunset", "Sat, 01 Jan 2028 00:00:00 GMT"),
        ]
    );
}
