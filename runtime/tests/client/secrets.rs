//! Keys and bodies stay out of `Debug`, logs and errors; hooks tell the rest.

use crate::support::log::Log;
use crate::support::*;
use stripe_runtime::{self as rt, Error, RequestError, RequestOptions, SecretKey};

const SECRET: &str = "4eC39HqLyjWDarjtT1zdp7dc";

#[tokio::test]
async fn hooks_see_each_attempt() {
    let log = Log::default();
    let server = Server::script(vec![
        bad(),
        ok(r#"{"id":"in_1","object":"invoice","total":1}"#),
        Answer::Close,
    ]);
    let client = server.builder().hook(log.clone()).build().unwrap();
    let request = attach_payment("in_1").with(RequestOptions::new().idempotency_key("k1"));
    request.send(&client).await.unwrap();
    request
        .with(RequestOptions::new().max_retries(0))
        .send(&client)
        .await
        .unwrap_err();
    let text = log.text();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 6, "{text}");
    assert_eq!(
        lines[0],
        "before Attempt { operation: \"PostInvoicesInvoiceAttachPayment\", method: \"POST\", path: \"/v1/invoices/{invoice}/attach_payment\", number: 1, idempotency_key: Some(\"k1\") }"
    );
    assert_eq!(
        lines[1],
        "after 1 Some(500) Some(\"req_5\") Some(\"HTTP 500 api_error: Oh [PostInvoicesInvoiceAttachPayment: POST /v1/invoices/{invoice}/attach_payment; 1 attempt; request req_5]\") again=true"
    );
    assert!(lines[2].contains("number: 2") && lines[2].contains("k1"));
    assert_eq!(
        lines[3],
        "after 2 Some(200) Some(\"req_1\") None again=false"
    );
    assert!(
        lines[5].starts_with("after 1 None None Some(\"the connection to 127.0.0.1:"),
        "{text}"
    );
    assert!(!text.contains(SECRET));
}

#[tokio::test]
async fn keys_are_in_no_debug_text_and_no_error() {
    let server = Server::always(bad);
    let options = RequestOptions::new()
        .api_key(KEY)
        .header("x-secret", KEY)
        .parameter("p", KEY);
    let builder = server.builder();
    let shown = [
        format!("{:?}", SecretKey::from(KEY)),
        format!("{builder:?}"),
        format!("{options:?}"),
    ];
    let client = builder.build().unwrap();
    let error = attach_payment("in_1")
        .with(options)
        .send(&client)
        .await
        .unwrap_err();
    let mut shown: Vec<String> = shown.into();
    shown.extend([
        format!("{client:?}"),
        format!("{error:?}"),
        format!("{error}"),
        format!("{error:#?}"),
    ]);
    #[cfg(feature = "blocking")]
    shown.push(format!("{:?}", BlockingClient::from_async(client).unwrap()));
    for text in shown {
        assert!(!text.contains(SECRET), "{text}");
        assert!(!text.contains("pi_secret_z"), "{text}");
    }
}

#[tokio::test]
async fn what_echoes_a_key_is_masked() {
    let html = |status| {
        move || {
            Answer::Reply(
                status,
                "content-type: text/html\r\n".into(),
                format!("<p>Authorization: Bearer {KEY}</p>").into(),
            )
        }
    };
    let json = || {
        error(
            401,
            "",
            &format!(
                r#"{{"type":"invalid_request_error","message":"Invalid API Key provided: {KEY}!"}}"#
            ),
        )
    };
    for server in [
        Server::always(html(403)),
        Server::always(html(200)),
        Server::always(json),
    ] {
        let error = attach_payment("in_1")
            .send(&server.client())
            .await
            .unwrap_err();
        for text in [error.to_string(), format!("{error:?}")] {
            assert!(!text.contains(SECRET), "{text}");
        }
        assert!(!error.to_string().contains("Bearer"), "{error}");
    }
}

#[tokio::test]
async fn keys_that_cant_be_keys_are_refused_and_not_shown() {
    let server = Server::always(bad);
    for (key, expected) in [
        ("", RequestError::EmptyKey),
        ("sk_secretpart\n", RequestError::MalformedKey),
        ("sk_secretpart\r\nX-Evil: 1", RequestError::MalformedKey),
        ("sk secretpart", RequestError::MalformedKey),
        ("sk_secretpart\u{e9}", RequestError::MalformedKey),
    ] {
        let error = Client::builder(key)
            .base_url(&server.url)
            .build()
            .unwrap_err();
        assert!(
            matches!(&error, Error::Request(own) if *own.reason() == expected),
            "{error:?}"
        );
        let client = Client::new(key);
        let told = attach_payment("in_1").send(&client).await.unwrap_err();
        assert_eq!(
            told.to_string(),
            format!("{error} [{}]", told.call().unwrap())
        );
        let walked = ListCustomers::default()
            .items(&client)
            .next()
            .await
            .unwrap()
            .err()
            .unwrap();
        assert_eq!(
            walked.to_string(),
            format!("{error} [GetCustomers: GET /v1/customers]")
        );
        let option = RequestOptions::new().api_key(key);
        assert!(
            attach_payment("in_1")
                .with(option)
                .send(&server.client())
                .await
                .is_err()
        );
        for text in [format!("{error:?} {error}"), format!("{client:?}")] {
            assert!(!text.contains("secretpart"), "{text}");
        }
    }
    assert!(server.seen().is_empty());
}

#[test]
fn a_files_content_is_not_shown() {
    let file = rt::File::from_bytes("a.txt", "private words");
    assert!(!format!("{file:?}").contains("private"));
}
