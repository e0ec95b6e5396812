//! Clients that are derived from another: for an account, or with other options.

use std::time::Duration;

use crate::support::*;
use stripe_runtime::{self as rt, RequestOptions, StripeContext};

const PAGE: &str = r#"{"object":"list","url":"/v1/customers","has_more":true,"data":[{"id":"cus_1","object":"customer"}]}"#;
const LAST: &str = r#"{"object":"list","url":"/v1/customers","has_more":false,"data":[{"id":"cus_2","object":"customer"}]}"#;

/// The headers that say on whose behalf, and in which version, a call was made.
fn scope(seen: &Seen) -> [&str; 4] {
    let header = |name| seen.header(name).unwrap_or("-");
    [
        "authorization",
        "stripe-account",
        "stripe-context",
        "stripe-version",
    ]
    .map(header)
}

const BEARER: &str = "Bearer sk_test_4eC39HqLyjWDarjtT1zdp7dc";
const VERSION: &str = "2026-05-27.dahlia";

#[tokio::test]
async fn a_client_for_an_account_shares_connections_and_leaves_the_other_as_it_is() {
    let server = Server::always(|| ok(INVOICE));
    let platform = server.client();
    let merchant = platform.for_account("acct_1");
    for client in [
        &merchant,
        &platform,
        &merchant.for_account("acct_2"),
        &merchant,
    ] {
        attach_payment("in_1").send(client).await.unwrap();
    }
    let seen = server.seen();
    let scopes: Vec<_> = seen.iter().map(scope).collect();
    assert_eq!(
        scopes,
        [
            [BEARER, "acct_1", "-", VERSION],
            [BEARER, "-", "-", VERSION],
            [BEARER, "acct_2", "-", VERSION],
            [BEARER, "acct_1", "-", VERSION],
        ]
    );
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn a_derived_client_has_its_options_and_a_call_overrides_them() {
    let server = Server::always(|| ok(INVOICE));
    let options = RequestOptions::new()
        .api_key("rk_test_other")
        .stripe_context(StripeContext::new().push("org_1").push("acct_1"))
        .api_version("2026-01-01.x")
        .header("x-trace", "7");
    let client = server.client().with(options);
    attach_payment("in_1").send(&client).await.unwrap();
    let own = RequestOptions::new().api_version("2026-02-02.y");
    attach_payment("in_1")
        .with(own)
        .send(&client)
        .await
        .unwrap();
    let seen = server.seen();
    assert_eq!(
        scope(&seen[0]),
        ["Bearer rk_test_other", "-", "org_1/acct_1", "2026-01-01.x"]
    );
    assert_eq!(
        scope(&seen[1]),
        ["Bearer rk_test_other", "-", "org_1/acct_1", "2026-02-02.y"]
    );
    assert_eq!(seen[1].header("x-trace"), Some("7"));
}

#[tokio::test]
async fn limits_and_retries_are_derived_too() {
    let server = Server::always(fault);
    let client = server.client().with(RequestOptions::new().max_retries(0));
    attach_payment("in_1").send(&client).await.unwrap_err();
    assert_eq!(server.seen().len(), 1);

    let server = Server::always(|| Answer::Stall);
    let limit = Duration::from_millis(20);
    let client = server
        .client()
        .with(RequestOptions::new().timeout(limit).max_retries(0));
    let error = attach_payment("in_1").send(&client).await.unwrap_err();
    assert!(
        matches!(&error, rt::Error::Timeout(error) if error.limit() == limit),
        "{error}"
    );
}

#[tokio::test]
async fn pages_go_on_for_the_account_whichever_client_asks_for_them() {
    let server = Server::script(vec![ok(PAGE), ok(LAST)]);
    let platform = server.client();
    let page = ListCustomers::default()
        .send(&platform.for_account("acct_1"))
        .await
        .unwrap();
    let items = page.items(&platform).collect().await.unwrap();
    assert_eq!(items.len(), 2);
    let accounts: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| seen.header("stripe-account").unwrap().to_owned())
        .collect();
    assert_eq!(accounts, ["acct_1", "acct_1"]);
}

#[tokio::test]
async fn what_is_one_calls_or_cant_be_sent_is_told_by_each_call() {
    let server = Server::always(|| ok(INVOICE));
    let client = server.client();
    let wrong = [
        (
            RequestOptions::new().idempotency_key("order_1"),
            "an idempotency key is for one call, and not for all of a client's: give it to the request \
             [PostInvoicesInvoiceAttachPayment: POST /v1/invoices/{invoice}/attach_payment]",
        ),
        (
            RequestOptions::new().parameter("limit", 3),
            "the parameter `limit` is for one call, and not for all of a client's: give it to the request \
             [PostInvoicesInvoiceAttachPayment: POST /v1/invoices/{invoice}/attach_payment]",
        ),
        (
            RequestOptions::new().stripe_account(" "),
            "the value of `stripe-account` is empty: give it one, or leave it out \
             [PostInvoicesInvoiceAttachPayment: POST /v1/invoices/{invoice}/attach_payment]",
        ),
        (
            RequestOptions::new().stripe_context(StripeContext::new()),
            "the value of `stripe-context` is empty: give it one, or leave it out \
             [PostInvoicesInvoiceAttachPayment: POST /v1/invoices/{invoice}/attach_payment]",
        ),
    ];
    for (options, expected) in wrong {
        let derived = client.with(options);
        let error = attach_payment("in_1").send(&derived).await.unwrap_err();
        assert_eq!(error.to_string(), expected);
        // One derived from that is no better.
        attach_payment("in_1")
            .send(&derived.for_account("acct_1"))
            .await
            .unwrap_err();
    }
    assert!(server.seen().is_empty());
}

#[cfg(feature = "blocking")]
#[test]
fn a_blocking_client_is_derived_alike() {
    let server = Server::always(|| ok(INVOICE));
    let client = server.builder().build_blocking().unwrap();
    attach_payment("in_1")
        .send(&client.for_account("acct_1"))
        .unwrap();
    attach_payment("in_1").send(&client).unwrap();
    let accounts: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| scope(seen)[1].to_owned())
        .collect();
    assert_eq!(accounts, ["acct_1", "-"]);
    assert_eq!(server.connections(), 1);
}

#[test]
fn a_context_goes_down_and_up() {
    let context = StripeContext::from("org_1/acct_1");
    assert_eq!(context.segments(), ["org_1", "acct_1"]);
    assert_eq!(context.push("acct_2").to_string(), "org_1/acct_1/acct_2");
    assert_eq!(context.push("acct_2/acct_3").segments().len(), 4);
    assert_eq!(context.pop().unwrap().to_string(), "org_1");
    assert_eq!(context.pop().unwrap().pop(), Some(StripeContext::new()));
    assert_eq!(StripeContext::new().pop(), None);
    assert!(StripeContext::from("/ /").is_empty());
    assert_eq!(StripeContext::from_iter(["org_1", "acct_1"]), context);
}
