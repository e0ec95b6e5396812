//! Spans tell each call. Alone in its process: where another thread meets a span first, without a subscriber, tracing may
//! take it for one that nobody wants to see.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]
mod support;

use support::log::Log;
use support::*;

const SECRET: &str = "4eC39HqLyjWDarjtT1zdp7dc";

#[tokio::test]
async fn spans_tell_each_call_and_attempt_and_never_a_key_or_body() {
    let log = Log::default();
    let guard = tracing::subscriber::set_default(log.clone());
    let server = Server::script(vec![
        bad(),
        reply(
            200,
            "request-id: req_1\r\nstripe-notice: The version sk_test_abcdefghwxyz goes away.\r\n\
             sunset: Sat, 01 Jan 2028 00:00:00 GMT\r\nwarning:  \r\n",
            r#"{"id":"in_private","object":"invoice","total":1}"#,
        ),
    ]);
    let request = attach_payment("in_path_value").payment_intent("pi_body_value");
    let invoice = request.send(&server.client()).await.unwrap();
    let notice = invoice.notice().unwrap();
    assert!(notice.starts_with("The version"), "{notice}");
    let warnings: Vec<(&str, &str)> = invoice.warnings().collect();
    assert_eq!(
        warnings,
        [
            (
                "stripe-notice",
                "The version sk_test_abcdefghwxyz goes away."
            ),
            ("sunset", "Sat, 01 Jan 2028 00:00:00 GMT"),
        ]
    );
    let client = server.builder().max_retries(0).build().unwrap();
    let search = SearchCustomers::default().query("email:'query_value'");
    search.send(&client).await.unwrap_err();
    drop(guard);
    let text = log.text();
    for expected in [
        "new stripe.call stripe.operation=\"PostInvoicesInvoiceAttachPayment\" http.request.method=\"POST\" \
         url.template=/v1/invoices/{invoice}/attach_payment\n",
        "new stripe.attempt otel.kind=\"client\" otel.name=POST /v1/invoices/{invoice}/attach_payment stripe.operation=\"PostInvoicesInvoiceAttachPayment\" \
         http.request.method=\"POST\" url.template=/v1/invoices/{invoice}/attach_payment \
         server.address=\"127.0.0.1\" server.port=",
        "record http.request.resend_count=1",
        "record http.response.status_code=500",
        "record error.type=\"500\"",
        "record otel.status_code=\"ERROR\"",
        "record stripe.request_id=\"req_5\"",
        "record http.response.status_code=200",
        "record stripe.request_id=\"req_1\"",
        "record stripe.attempts=2",
        "record duration_ms=",
        "notice=The version sk_test_****wxyz goes away.",
        "header=\"sunset\" value=Sat, 01 Jan 2028 00:00:00 GMT",
    ] {
        assert!(text.contains(expected), "{expected}\nis not in\n{text}");
    }
    // It says nothing.
    assert!(!text.contains("header=\"warning\""), "{text}");
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
