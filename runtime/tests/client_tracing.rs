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
        ok(r#"{"id":"in_private","object":"invoice","total":1}"#),
    ]);
    let request = attach_payment("in_path_value").payment_intent("pi_body_value");
    request.send(&server.client()).await.unwrap();
    let client = server.builder().max_retries(0).build().unwrap();
    let search = SearchCustomers::default().query("email:'query_value'");
    search.send(&client).await.unwrap_err();
    drop(guard);
    let text = log.text();
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
