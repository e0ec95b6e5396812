//! What is repeated, under which key; and that nothing unsafe ever is.

use crate::support::*;
use stripe_runtime::{ErrorKind, File, RequestOptions};

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
        "HTTP 500 api_error: Oh no [PostInvoicesInvoiceAttachPayment: POST /v1/invoices/{invoice}/attach_payment; 3 attempts; request req_500]"
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
        assert!(!error.is_retryable(), "{error}");
    }
}

#[tokio::test]
async fn an_upload_whose_reader_is_spent_is_never_repeated() {
    let server = Server::always(fault);
    let file = File::from_reader("a.csv", &b"a,b"[..], Some(3));
    UploadFile::default()
        .file(file)
        .send(&server.client())
        .await
        .unwrap_err();
    assert_eq!(server.seen().len(), 1);

    let server = Server::always(fault);
    let file = File::from_bytes("a.csv", &b"a,b"[..]);
    UploadFile::default()
        .file(file)
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
    DeleteSubscription::default()
        .subscription("s")
        .send(&server.client())
        .await
        .unwrap();
    assert_eq!(keys(&server), ["none"; 2]);
}

#[tokio::test]
async fn nothing_is_repeated_when_told_not_to() {
    let server = Server::always(fault);
    let client = server.builder().max_retries(0).build().unwrap();
    attach_payment("in_1").send(&client).await.unwrap_err();
    assert_eq!(server.seen().len(), 1);
}
