//! Keys and bodies stay out of `Debug`, logs and errors; spans and hooks tell the rest.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]
mod support;

use std::fmt::{self, Write as _};
use std::sync::{Arc, Mutex};

use stripe_runtime::{
    self as rt, Attempt, Error, Hook, Outcome, RequestError, RequestOptions, SecretKey,
};
use support::*;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

const SECRET: &str = "4eC39HqLyjWDarjtT1zdp7dc";

#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

struct Line<'a>(&'a mut String);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        write!(self.0, " {}={value:?}", field.name()).unwrap();
    }
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("stripe")
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut log = self.0.lock().unwrap();
        log.push_str(&format!("\nnew {}", span.metadata().name()));
        span.record(&mut Line(&mut log));
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, values: &Record<'_>) {
        let mut log = self.0.lock().unwrap();
        log.push_str("\nrecord");
        values.record(&mut Line(&mut log));
    }
    fn event(&self, event: &Event<'_>) {
        let mut log = self.0.lock().unwrap();
        log.push_str("\nevent");
        event.record(&mut Line(&mut log));
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

impl Hook for Log {
    fn before_attempt(&self, attempt: &Attempt<'_>) {
        writeln!(self.0.lock().unwrap(), "before {attempt:?}").unwrap();
    }
    fn after_attempt(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        let again = outcome.retry_in.is_some();
        let error = outcome.error.map(Error::to_string);
        writeln!(
            self.0.lock().unwrap(),
            "after {} {:?} {:?} {error:?} again={again}",
            attempt.number,
            outcome.status,
            outcome.request_id,
        )
        .unwrap();
    }
}

fn bad() -> Answer {
    error(
        500,
        "request-id: req_5\r\n",
        r#"{"type":"api_error","message":"Oh","payment_intent":{"client_secret":"pi_secret_z"}}"#,
    )
}

#[tokio::test]
async fn spans_tell_each_call_and_attempt_and_never_a_key_or_body() {
    let log = Log::default();
    let guard = tracing::subscriber::set_default(log.clone());
    let server = Server::script(vec![
        bad(),
        ok(r#"{"id":"in_private","object":"invoice","total":1}"#),
    ]);
    let request = attach_payment("in_path_value").payment_intent("pi_body_value");
    request.send(&server.client()).await.unwrap();
    let client = server.builder().max_retries(0).build().unwrap();
    let search = SearchCustomers::default().query("email:'query_value'");
    search.send(&client).await.unwrap_err();
    drop(guard);
    let text = log.0.lock().unwrap().clone();
    for expected in [
        "new stripe.call operation=\"PostInvoicesInvoiceAttachPayment\" method=\"POST\" path=/v1/invoices/{invoice}/attach_payment",
        "new stripe.attempt operation=\"PostInvoicesInvoiceAttachPayment\" method=\"POST\" path=/v1/invoices/{invoice}/attach_payment attempt=1",
        "attempt=2",
        "record status=500",
        "record request_id=\"req_5\"",
        "record status=200",
        "record request_id=\"req_1\"",
        "record attempts=2",
        "record duration_ms=",
    ] {
        assert!(text.contains(expected), "{expected}\nis not in\n{text}");
    }
    for secret in [
        SECRET,
        "pi_body_value",
        "in_path_value",
        "query_value",
        "in_private",
        "pi_secret_z",
    ] {
        assert!(!text.contains(secret), "{secret} is in\n{text}");
    }
}

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
    let text = log.0.lock().unwrap().clone();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 6, "{text}");
    assert_eq!(
        lines[0],
        "before Attempt { operation: \"PostInvoicesInvoiceAttachPayment\", method: \"POST\", path: \"/v1/invoices/{invoice}/attach_payment\", number: 1, idempotency_key: Some(\"k1\") }"
    );
    assert_eq!(
        lines[1],
        "after 1 Some(500) Some(\"req_5\") Some(\"HTTP 500 api_error: Oh (request req_5)\") again=true"
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
        assert!(error.to_string().contains("sk_***"), "{error}");
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
            matches!(&error, Error::Request(own) if *own == expected),
            "{error:?}"
        );
        let client = Client::new(key);
        let told = attach_payment("in_1").send(&client).await.unwrap_err();
        assert_eq!(told.to_string(), error.to_string());
        let walked = ListCustomers::default()
            .items(&client)
            .next()
            .await
            .unwrap()
            .err()
            .unwrap();
        assert_eq!(walked.to_string(), error.to_string());
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
