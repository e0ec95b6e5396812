//! Whole requests, to the byte, for each shape; and what comes back.

use std::io::Cursor;

use crate::support::*;
use serde_json::json;
use stripe_runtime::{self as rt, Execute as _, File, RawRequest, RequestOptions};

const CUSTOMER: &str = r#"{"id":"cus_1","object":"customer"}"#;

async fn one(send: impl AsyncFnOnce(Client)) -> Seen {
    let server = Server::always(|| ok(CUSTOMER));
    send(server.client()).await;
    let mut seen = server.seen();
    assert_eq!(seen.len(), 1);
    seen.remove(0)
}

#[tokio::test]
async fn a_form_and_every_header() {
    let seen = one(async |client| {
        let request = attach_payment("in_123")
            .payment_intent("pi_123")
            .expand(["payments".to_owned(), "customer.tax ids".to_owned()]);
        request.send(&client).await.unwrap();
    })
    .await;
    assert_eq!(
        seen.whole(),
        "POST /v1/invoices/in_123/attach_payment HTTP/1.1\n\
         authorization: Bearer sk_test_4eC39HqLyjWDarjtT1zdp7dc\n\
         user-agent: stripe-client/0.1.0\n\
         stripe-version: 2026-05-27.dahlia\n\
         accept: application/json\n\
         content-type: application/x-www-form-urlencoded\n\
         idempotency-key: UUID\n\
         content-length: 69\n\
         host: HOST\n\
         \n\
         expand[0]=payments&expand[1]=customer.tax%20ids&payment_intent=pi_123"
    );
}

#[tokio::test]
async fn nested_lists_maps_unions_and_clearing() {
    let seen = one(async |client| {
        let request = CreateSubscription::default()
            .customer("cus_ü&1")
            .items([
                Item::default().price("p 1").quantity(2).clear(2),
                Item::default()
                    .metadata([("a[b]".to_owned(), "c=d".to_owned())])
                    .tax_rates(["txr_1".to_owned()]),
            ])
            .clear(2)
            .metadata([
                ("k 1".to_owned(), String::new()),
                ("é".to_owned(), "😀".to_owned()),
            ])
            .tags([])
            .cancel_at_period_end(false)
            .percent(12.5)
            .amount("0.10")
            .billing_cycle_anchor(Anchor::Now)
            .collection_method(Collection::Unknown("later on".into()));
        request.send(&client).await.unwrap();
    })
    .await;
    assert_eq!(seen.target(), "POST /v1/subscriptions");
    assert_eq!(
        seen.body().split('&').collect::<Vec<_>>(),
        [
            "customer=cus_%C3%BC%261",
            "items[0][price]=p%201",
            "items[0][quantity]=2",
            "items[0][tax_rates]=",
            "items[1][tax_rates][0]=txr_1",
            "items[1][metadata][a%5Bb%5D]=c%3Dd",
            "description=",
            "metadata[k%201]=",
            "metadata[%C3%A9]=%F0%9F%98%80",
            "tags=",
            "cancel_at_period_end=false",
            "percent=12.5",
            "amount=0.10",
            "billing_cycle_anchor=now",
            "collection_method=later%20on",
        ]
    );
}

#[tokio::test]
async fn get_parameters_go_to_the_query() {
    let seen = one(async |client| {
        let request = ListCustomers::default()
            .created(Range::default().gte(100))
            .email("a+b@example.com")
            .expand(["data.sources".to_owned()])
            .limit(3);
        request.send(&client).await.unwrap();
    })
    .await;
    assert_eq!(
        seen.whole(),
        "GET /v1/customers?created[gte]=100&email=a%2Bb%40example.com&expand[0]=data.sources&limit=3 HTTP/1.1\n\
         authorization: Bearer sk_test_4eC39HqLyjWDarjtT1zdp7dc\n\
         user-agent: stripe-client/0.1.0\n\
         stripe-version: 2026-05-27.dahlia\n\
         accept: application/json\n\
         host: HOST\n\
         \n"
    );
}

#[tokio::test]
async fn delete_parameters_go_to_the_query() {
    let seen = one(async |client| {
        let request = DeleteSubscription::default()
            .subscription("sub_1")
            .prorate(true);
        request.send(&client).await.unwrap();
    })
    .await;
    assert_eq!(seen.target(), "DELETE /v1/subscriptions/sub_1?prorate=true");
    assert_eq!(seen.header("idempotency-key"), None);
    assert_eq!(seen.body(), "");
}

#[tokio::test]
async fn v2_sends_json() {
    let seen = one(async |client| {
        let request = CreateAccount::default()
            .clear(0)
            .count(rt::Int64(9_007_199_254_740_993))
            .metadata([("a".to_owned(), "b".to_owned())])
            .include([]);
        request.send(&client).await.unwrap();
    })
    .await;
    assert_eq!(
        seen.whole(),
        "POST /v2/core/accounts HTTP/1.1\n\
         authorization: Bearer sk_test_4eC39HqLyjWDarjtT1zdp7dc\n\
         user-agent: stripe-client/0.1.0\n\
         stripe-version: 2026-05-27.dahlia\n\
         accept: application/json\n\
         content-type: application/json\n\
         idempotency-key: UUID\n\
         content-length: 82\n\
         host: HOST\n\
         \n\
         {\"display_name\":null,\"count\":\"9007199254740993\",\"metadata\":{\"a\":\"b\"},\"include\":[]}"
    );
}

#[tokio::test]
async fn a_file_travels_as_multipart_from_bytes_a_path_or_a_reader() {
    let path = std::env::temp_dir().join(format!("stripe-runtime-{}.png", std::process::id()));
    std::fs::write(&path, b"\x89PNG\r\n").unwrap();
    let files = [
        (
            File::from_bytes("a \"b\".pdf", &b"%PDF-1"[..]),
            "a %22b%22.pdf",
            "application/pdf",
            &b"%PDF-1"[..],
        ),
        (
            File::from_path(&path),
            path.file_name().unwrap().to_str().unwrap(),
            "image/png",
            &b"\x89PNG\r\n"[..],
        ),
        (
            File::from_reader("r.csv", Cursor::new("a,b"), Some(3)),
            "r.csv",
            "text/csv",
            &b"a,b"[..],
        ),
        (
            File::from_reader("r", Cursor::new("a,b"), None),
            "r",
            "application/octet-stream",
            &b"a,b"[..],
        ),
        (
            File::from_bytes("x", &b"1"[..]).content_type("text/plain"),
            "x",
            "text/plain",
            &b"1"[..],
        ),
    ];
    for (file, name, content_type, content) in files {
        let seen = one(async |client| {
            let file_link_data = Item::default().quantity(1);
            let request = UploadFile::default()
                .file(file)
                .purpose("dispute evidence")
                .file_link_data(file_link_data);
            request.send(&client).await.unwrap();
        })
        .await;
        assert_eq!(seen.target(), "POST /v1/files");
        let boundary = seen
            .header("content-type")
            .unwrap()
            .strip_prefix("multipart/form-data; boundary=")
            .unwrap();
        let mut expected = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             Content-Type: {content_type}\r\n\r\n"
        )
        .into_bytes();
        expected.extend_from_slice(content);
        expected.extend_from_slice(
            format!(
                "\r\n--{boundary}\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\ndispute evidence\r\n\
                 --{boundary}\r\nContent-Disposition: form-data; name=\"file_link_data[quantity]\"\r\n\r\n1\r\n\
                 --{boundary}--\r\n"
            )
            .as_bytes(),
        );
        assert_eq!(
            String::from_utf8_lossy(&seen.body),
            String::from_utf8_lossy(&expected)
        );
        match name {
            "r" => assert_eq!(seen.header("transfer-encoding"), Some("chunked")),
            _ => assert_eq!(
                seen.header("content-length"),
                Some(expected.len().to_string().as_str())
            ),
        }
        assert_eq!(seen.header("idempotency-key").unwrap().len(), 36);
    }
    std::fs::remove_file(path).unwrap();
}

#[tokio::test]
async fn a_large_file_is_sent_whole() {
    let content: Vec<u8> = (0..3_000_000u32).map(|n| n as u8).collect();
    let sent = content.clone();
    let seen = one(async move |client| {
        let file = File::from_reader("big.bin", Cursor::new(sent), None);
        UploadFile::default()
            .file(file)
            .purpose("p")
            .send(&client)
            .await
            .unwrap();
    })
    .await;
    let start = seen.body.windows(4).position(|w| w == b"\r\n\r\n").unwrap() + 4;
    assert!(seen.body[start..start + content.len()] == content);
}

#[tokio::test]
async fn a_file_that_is_not_there_is_told_before_anything_is_sent() {
    let server = Server::always(|| ok(CUSTOMER));
    let request = UploadFile::default().file(File::from_path("/nonexistent/x.png"));
    let error = request.send(&server.client()).await.unwrap_err();
    assert!(
        matches!(reason(&error), rt::RequestError::File(_)),
        "{error:?}"
    );
    assert!(
        error.to_string().starts_with("the file can't be read: "),
        "{error}"
    );
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_pdf_comes_as_bytes_or_as_a_stream() {
    let server = Server::always(|| {
        Answer::Reply(
            200,
            "content-type: application/pdf\r\n".into(),
            b"%PDF\xff".to_vec(),
        )
    });
    let client = server.client();
    let request = QuotePdf::default().quote("qt_1");
    let whole = request.send(&client).await.unwrap();
    assert_eq!(&whole[..], b"%PDF\xff");
    let mut stream = client.stream(&request).await.unwrap();
    assert_eq!(stream.status(), 200);
    let mut body = Vec::new();
    while let Some(chunk) = stream.chunk().await {
        body.extend_from_slice(&chunk.unwrap());
    }
    assert_eq!(body, b"%PDF\xff");
    assert_eq!(server.seen()[0].header("accept"), Some("*/*"));
}

#[tokio::test]
async fn path_parameters_cant_change_the_path() {
    let server = Server::always(|| ok(r#"{"id":"in_1","total":1}"#));
    let client = server.client();
    for (id, target) in [
        ("../customers", "..%2Fcustomers"),
        ("a/b?c=d#e", "a%2Fb%3Fc%3Dd%23e"),
        ("a b", "a%20b"),
        ("ü", "%C3%BC"),
        ("%2e%2e", "%252e%252e"),
        ("x\r\nHost: evil.example", "x%0D%0AHost%3A%20evil.example"),
    ] {
        attach_payment(id).send(&client).await.unwrap();
        let seen = server.seen();
        assert_eq!(
            seen.last().unwrap().target(),
            format!("POST /v1/invoices/{target}/attach_payment")
        );
    }
    let before = server.seen().len();
    for id in ["", ".", ".."] {
        let error = attach_payment(id).send(&client).await.unwrap_err();
        assert!(matches!(error, rt::Error::Request(_)), "{error:?}");
        assert!(error.to_string().contains("`invoice`"), "{error}");
    }
    assert_eq!(server.seen().len(), before);
}

#[tokio::test]
async fn options_of_one_call() {
    let seen = one(async |client| {
        let options = RequestOptions::new()
            .idempotency_key("my key")
            .stripe_account("acct_1")
            .stripe_context("acct_1/acct_2")
            .api_version("2025-01-27.acacia")
            .api_key("rk_test_other")
            .header("X-Extra", "1")
            .parameter("card[number]", json!("42"));
        attach_payment("in_1")
            .with(options)
            .extra(
                "preview",
                json!({"deep": [{"x": 1.5, "y": null}], "no": false}),
            )
            .send(&client)
            .await
            .unwrap();
    })
    .await;
    assert_eq!(seen.header("idempotency-key"), Some("my key"));
    assert_eq!(seen.header("stripe-account"), Some("acct_1"));
    assert_eq!(seen.header("stripe-context"), Some("acct_1/acct_2"));
    assert_eq!(seen.header("stripe-version"), Some("2025-01-27.acacia"));
    assert_eq!(seen.header("authorization"), Some("Bearer rk_test_other"));
    assert_eq!(seen.header("x-extra"), Some("1"));
    assert_eq!(
        seen.body(),
        "card[number]=42&preview[deep][0][x]=1.5&preview[deep][0][y]=&preview[no]=false"
    );
}

#[tokio::test]
async fn settings_of_a_client() {
    let server = Server::always(|| ok(CUSTOMER));
    let client = server
        .builder()
        .app_info("My-App", Some("1.2"), Some("https://example.com"))
        .stripe_account("acct_9")
        .api_version("2025-01-27.acacia")
        .build()
        .unwrap();
    attach_payment("in_1").send(&client).await.unwrap();
    let seen = server.seen().remove(0);
    assert_eq!(
        seen.header("user-agent"),
        Some("stripe-client/0.1.0 My-App/1.2 (https://example.com)")
    );
    assert_eq!(seen.header("stripe-account"), Some("acct_9"));
    assert_eq!(seen.header("stripe-version"), Some("2025-01-27.acacia"));
    assert_eq!(
        seen.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(seen.header("content-length"), Some("0"));
}

#[tokio::test]
async fn a_request_from_json_is_the_same_request() {
    let text = r#"{"customer":"c","items":[{"price":"p","tax_rates":null}],"metadata":{"a":"b"},"unheard_of":{"x":[1]}}"#;
    let request: CreateSubscription = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&request).unwrap(), text);
    let seen = one(async |client| drop(request.send(&client).await.unwrap())).await;
    assert_eq!(
        seen.body(),
        "customer=c&items[0][price]=p&items[0][tax_rates]=&metadata[a]=b&unheard_of[x][0]=1"
    );
}

#[tokio::test]
async fn raw_requests_reach_any_path() {
    let server = Server::always(|| ok(CUSTOMER));
    let client = server.client();
    let get = RawRequest::get("/v1/things?a=b").parameters(json!({"expand": ["x"]}));
    let reply = get.send(&client).await.unwrap();
    assert_eq!(reply["id"], "cus_1");
    RawRequest::post("/v1/things")
        .parameters(json!({"a": {"b": [1]}}))
        .send(&client)
        .await
        .unwrap();
    RawRequest::post("/v2/things")
        .parameters(json!({"a": {"b": [1]}}))
        .send(&client)
        .await
        .unwrap();
    RawRequest::post("/v1/things").send(&client).await.unwrap();
    RawRequest::post("/v2/things").send(&client).await.unwrap();
    RawRequest::post("/v1/odd")
        .body("text/csv", "a,b")
        .query(json!({"q": 1}))
        .send(&client)
        .await
        .unwrap();
    RawRequest::delete("/v2/things/1")
        .send(&client)
        .await
        .unwrap();
    let typed = RawRequest::get("/v1/customers/cus_1")
        .send_as::<Customer, _>(&client)
        .await
        .unwrap();
    assert_eq!(typed.id.as_str(), "cus_1");
    let seen = server.seen();
    let lines: Vec<_> = seen
        .iter()
        .map(|s| (s.target(), s.header("content-type"), s.body()))
        .collect();
    assert_eq!(
        lines,
        [
            ("GET /v1/things?a=b&expand[0]=x", None, ""),
            (
                "POST /v1/things",
                Some("application/x-www-form-urlencoded"),
                "a[b][0]=1"
            ),
            (
                "POST /v2/things",
                Some("application/json"),
                r#"{"a":{"b":[1]}}"#
            ),
            ("POST /v1/things", None, ""),
            ("POST /v2/things", Some("application/json"), "{}"),
            ("POST /v1/odd?q=1", Some("text/csv"), "a,b"),
            ("DELETE /v2/things/1", None, ""),
            ("GET /v1/customers/cus_1", None, ""),
        ]
    );
    let keys: Vec<bool> = seen
        .iter()
        .map(|seen| seen.header("idempotency-key").is_some())
        .collect();
    assert_eq!(keys, [false, true, true, true, true, true, true, false]);
    for path in ["v1/x", "//evil.example/", "/v1/../x", "/v1/x\r\ny"] {
        assert!(RawRequest::get(path).send(&client).await.is_err(), "{path}");
    }
}

#[tokio::test]
async fn what_comes_back() {
    let server = Server::always(|| {
        reply(
            200,
            "request-id: req_abc\r\nidempotent-replayed: true\r\nx-other: 1\r\n",
            r#"{"id":"in_1","new":7}"#,
        )
    });
    let response = attach_payment("in_1").send(&server.client()).await.unwrap();
    assert_eq!(response.id.as_str(), "in_1");
    assert_eq!(response.request_id(), "req_abc");
    assert!(response.idempotency_replayed());
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["x-other"], "1");
    assert_eq!(&response.raw()[..], br#"{"id":"in_1","new":7}"#);
    let issues: Vec<String> = response
        .issues()
        .iter()
        .map(|issue| issue.path.clone())
        .collect();
    assert!(
        issues.contains(&"total".to_owned()) && issues.contains(&"new".to_owned()),
        "{issues:?}"
    );
}

#[tokio::test]
async fn a_strict_client_refuses_what_departs_from_the_contract() {
    let server = Server::script(vec![
        ok(r#"{"id":"in_1","object":"invoice","total":1,"new":7}"#),
        ok(r#"{"id":"in_1","object":"invoice","total":"1"}"#),
    ]);
    let client = server.builder().strict(true).build().unwrap();
    assert_eq!(attach_payment("in_1").send(&client).await.unwrap().total, 1);
    let error = attach_payment("in_1").send(&client).await.unwrap_err();
    let rt::Error::Reply(reply) = &error else {
        panic!("{error:?}")
    };
    assert!(matches!(reply.kind(), rt::ReplyErrorKind::Contract(_)));
    assert!(error.to_string().contains("total"), "{error}");
    assert_eq!(error.request_id(), Some("req_1"));
    assert!(!reply.body().is_empty());
}

#[tokio::test]
async fn a_call_can_be_spawned_and_a_client_shared() {
    let server = Server::always(|| ok(CUSTOMER));
    let client = server.client();
    let calls: Vec<_> = (0..4)
        .map(|n| tokio::spawn(attach_payment(format!("in_{n}")).send(&client)))
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let generic = client.execute(&attach_payment("in_x")).await.unwrap();
    assert_eq!(generic.id.as_str(), "cus_1");
}
